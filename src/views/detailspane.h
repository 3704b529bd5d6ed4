#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace views {

class EmptyState;
class LogPane;
class MetadataView;

/// What is told about the current row of a list: metadata, and for a container its log.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    enum class Tab { Logs, Metadata };
    enum class Kind { Container, Image };

    DetailsPane(Kind kind, const QString &name, QWidget *parent = nullptr);

    MetadataView *metadata() const { return m_metadata; }
    LogPane *logs() const { return m_logs; } ///< null for images
    Tab tab() const;
    void setTab(Tab tab); ///< emits wanted()
    /// Nothing chosen: the pane says what it would show.
    void setChosen(bool chosen);

Q_SIGNALS:
    void tabChanged(views::DetailsPane::Tab tab);
    void wanted(); ///< somebody wants to see one of its tabs, be it the one that is open

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Kind m_kind;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QStackedWidget *m_outer;
    EmptyState *m_nothing;
    LogPane *m_logs = nullptr;
    MetadataView *m_metadata;
    QList<Tab> m_order;
};

} // namespace views
