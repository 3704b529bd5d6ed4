#pragma once

#include "core/progress.h"
#include "models/layermodel.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QTreeView;

namespace views {

/// How far a pull is: one bar for all of it with bytes, speed and time left, the layers below.
class PullPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PullPanel(QWidget *parent = nullptr);

    void setReference(const QString &reference);
    void setProgress(const core::PullProgress &progress);
    void reset();

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();

    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_detail;
    QTreeView *m_view;
    models::LayerModel m_layers;
    core::PullProgress m_progress;
    QString m_reference;
    QElapsedTimer m_clock;
    qint64 m_markBytes = 0;
    qint64 m_markMs = 0;
    double m_speed = 0;
};

} // namespace views
