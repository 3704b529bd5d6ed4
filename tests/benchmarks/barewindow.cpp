#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardItemModel>
#include <QTreeView>

#include <cstdio>

/// The baseline: the same table in a bare Qt window, filled from `curl` of the same list.
namespace {

class Watch : public QObject
{
public:
    using QObject::QObject;
    bool filled = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (filled && event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QMetaObject::invokeMethod(
                this,
                [] {
                    std::puts("painted");
                    std::fflush(stdout);
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication qt(argc, argv);
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setRootIsDecorated(false);
    view.setSortingEnabled(true);
    QStandardItemModel model;
    view.setModel(&model);
    view.resize(1280, 800);
    view.show();
    Watch watch;
    view.viewport()->installEventFilter(&watch);
    QProcess curl;
    QObject::connect(&curl, &QProcess::finished, &view, [&] {
        const QJsonArray rows = QJsonDocument::fromJson(curl.readAllStandardOutput()).array();
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            QList<QStandardItem *> items{new QStandardItem};
            items << new QStandardItem(row[QStringLiteral("Names")][0].toString());
            for (const char *key : {"Image", "State", "Status", "Command", "Created", "SizeRw", "Id"})
                items << new QStandardItem(row[QLatin1String(key)].toVariant().toString());
            model.appendRow(items);
        }
        watch.filled = true;
        view.viewport()->update();
    });
    curl.start(QStringLiteral("curl"), {QStringLiteral("-s"), QStringLiteral("--unix-socket"),
                                        qEnvironmentVariable("GORAE_TEST_SOCKET"),
                                        QStringLiteral("http://engine/v1.41/containers/json?all=1")});
    return QApplication::exec();
}
