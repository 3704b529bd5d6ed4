#pragma once

#include "views/ansitext.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace models {
class LogBuffer;
}

namespace views {

/// The lines of a log. Only what is visible is decoded, laid out and painted, so a million lines cost as much
/// as fifty.
class LogView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int maxShownCharacters = 4000; ///< of one line; copying gives all of it

    explicit LogView(QWidget *parent = nullptr);
    ~LogView() override;

    /// The buffer must outlive the view or go with nullptr; not owned.
    void setBuffer(models::LogBuffer *buffer);
    models::LogBuffer *buffer() const;

    /// Following sticks to the end; scrolling up pauses it, scrolling to the end resumes it.
    bool isFollowing() const;
    void setFollowing(bool following);

    /// Case-insensitive, from the current match or the top of the view, around the end once. Works in slices;
    /// findFinished() tells the outcome. Empty text takes the highlight away.
    void find(const QString &text, bool backwards = false);

    bool hasSelection() const;
    QString selectedText() const;
    QString placeholderText() const;
    void setPlaceholderText(const QString &text);

public Q_SLOTS:
    void copy() const;
    void selectAll();
    void clearSelection();

Q_SIGNALS:
    void followingChanged(bool following);
    void findFinished(bool found);
    void clearRequested(); ///< "Clear view" of the menu; the owner of the buffer clears it
};

} // namespace views
