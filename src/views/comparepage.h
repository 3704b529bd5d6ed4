#pragma once

#include "core/errortext.h"
#include "core/inspect.h"
#include "views/findline.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QStackedWidget;
class QTreeView;

namespace models {
class ConfigDiffModel;
class FilterProxy;
} // namespace models

namespace views {

class EmptyState;

/// What a container took over from its image, changed and added, line by line.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget *parent = nullptr);

    void setConfigs(const core::Config &image, const QString &imageName, const core::Config &container,
                    const QString &containerName);
    void setLoading(const QString &imageName);
    void setError(const core::ErrorText &error);
    FindResult find(const QString &text, FindStep step);

Q_SIGNALS:
    void retryWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void filter();
    void describe();
    void describeState();

    models::ConfigDiffModel *m_model;
    models::FilterProxy *m_proxy;
    QTreeView *m_table;
    QLabel *m_sentence;
    QCheckBox *m_onlyDifferences;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_comparison;
    QString m_loadingName;
    core::ErrorText m_error;
};

} // namespace views
