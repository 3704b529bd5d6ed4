#pragma once

#include "views/findline.h"

#include <QPlainTextEdit>
#include <QString>

namespace views {

/// Read-only JSON text, lightly coloured, that can be searched.
class JsonView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    /// `refresh`: only what differs is replaced, so that cursor, selection and scroll stay.
    void setJson(const QString &json, bool refresh);
    QString json() const { return m_json; }

    /// Selects an occurrence, letter case aside, and paints all of them; empty text paints none.
    FindResult find(const QString &text, FindStep step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintMatches();

    QString m_json;
    QList<int> m_matches; ///< positions
    int m_matchLength = 0;
};

} // namespace views
