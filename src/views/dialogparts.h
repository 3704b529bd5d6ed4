#pragma once

#include "core/errortext.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringList>

class QDialog;
class QLabel;
class QTreeView;
class QWidget;

namespace views {

class EmptyState;

/// Names a dialog `name` and its children "name.childName", which is how tests, lessons and scripts find
/// them.
void nameChildren(QWidget *root, QLatin1StringView name);

/// The looks of a dialog: on a panel, of a width that reads well, and always at least as tall as its wrapped
/// texts need at the width it has.
void setUpDialog(QDialog *dialog);

/// A label one size up and bold; a quiet one; a widget for what machines read. All follow the theme.
void setHeading(QLabel *label);
void setDim(QLabel *label);
void setMonospace(QWidget *widget);

/// "a, b, c", and how many more there are when there are more than `most`.
QString listed(const QStringList &names, int most = 5);

/// Title, next step and the engine's own words; `retry` is the button's text.
void showError(EmptyState *state, const core::ErrorText &error, const QString &retry);

/// Makes the columns of a list as wide as what is in them, but not more than 32 characters for those in
/// `elidable`, and the list wide enough for them and as tall as its rows, at most `maxRows` of them.
void fitColumns(QTreeView *view, const QList<int> &elidable);
void fitRows(QTreeView *view, int maxRows);

} // namespace views
