#include "core/parse.h"

#include "fixture.h"
#include "support/testclass.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

/// Answers that are cut off or damaged give a bad answer or a value, and never more than that.
class TestParseTorn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefixes_data();
    void prefixes();
    void damage_data();
    void damage();

private:
    void files();
};

namespace {

/// True when the answer was understood.
using Reader = std::function<bool(const QByteArray &)>;

template <typename T>
bool isFair(const core::Result<T> &result)
{
    return result.ok() || result.error().kind == core::ErrorKind::BadAnswer
           || result.error().kind == core::ErrorKind::Server;
}

bool allFair(const QByteArray &json)
{
    core::parseErrorMessage(json, "application/json", 500);
    return isFair(core::parseContainers(json)) && isFair(core::parseImages(json))
           && isFair(core::parseEvent(json)) && isFair(core::parseProgress(json))
           && isFair(core::parseStats(json)) && isFair(core::parseContainerInspect(json))
           && isFair(core::parseImageInspect(json)) && isFair(core::parseCreated(json))
           && isFair(core::parseImageRemoval(json)) && isFair(core::parseWait(json))
           && isFair(core::parseVersion(json, {})) && isFair(core::parseInfo(json, {}))
           && isFair(core::parseNetworkNames(json)) && isFair(core::parseVolumeNames(json));
}

/// The one that the file is meant for.
Reader readerOf(const QString &path)
{
    const auto is = [&path](const char *name) {
        return path.contains(QLatin1String(name));
    };
    if (is("/containers.json"))
        return [](const QByteArray &json) {
            return core::parseContainers(json).ok();
        };
    if (is("/images.json"))
        return [](const QByteArray &json) {
            return core::parseImages(json).ok();
        };
    if (is("/container_"))
        return [](const QByteArray &json) {
            return core::parseContainerInspect(json).ok();
        };
    if (is("/image_removed") || is("/image_untagged"))
        return [](const QByteArray &json) {
            return core::parseImageRemoval(json).ok();
        };
    if (is("/image_"))
        return [](const QByteArray &json) {
            return core::parseImageInspect(json).ok();
        };
    if (is("/events"))
        return [](const QByteArray &json) {
            return core::parseEvent(json).ok();
        };
    if (is("/pull") || is("/build"))
        return [](const QByteArray &json) {
            return core::parseProgress(json).ok();
        };
    if (is("/stats"))
        return [](const QByteArray &json) {
            return core::parseStats(json).ok();
        };
    if (is("/version"))
        return [](const QByteArray &json) {
            return core::parseVersion(json, {}).ok();
        };
    if (is("/info"))
        return [](const QByteArray &json) {
            return core::parseInfo(json, {}).ok();
        };
    if (is("/networks"))
        return [](const QByteArray &json) {
            return core::parseNetworkNames(json).ok();
        };
    if (is("/volumes"))
        return [](const QByteArray &json) {
            return core::parseVolumeNames(json).ok();
        };
    if (is("/wait"))
        return [](const QByteArray &json) {
            return core::parseWait(json).ok();
        };
    if (is("/created"))
        return [](const QByteArray &json) {
            return core::parseCreated(json).ok();
        };
    return {};
}

} // namespace

void TestParseTorn::files()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("json");
    QDirIterator files(QLatin1String(GORAE_FIXTURES), {QStringLiteral("*.json"), QStringLiteral("*.jsonl")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        const auto name = path.mid(QLatin1String(GORAE_FIXTURES).size() + 1).toUtf8();
        if (!readerOf(path))
            continue;
        if (!name.endsWith(".jsonl")) {
            QTest::newRow(name.constData()) << path << fixture(name.constData()).trimmed();
            continue;
        }
        int number = 0;
        for (const auto &line : fixtureLines(name.constData())) {
            if (++number <= 12)
                QTest::addRow("%s:%d", name.constData(), number) << path << line;
        }
    }
}

void TestParseTorn::prefixes_data()
{
    files();
}

void TestParseTorn::prefixes()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, json);
    const auto reader = readerOf(path);
    QVERIFY(reader(json));
    for (qsizetype length = 0; length < json.size(); ++length)
        QVERIFY2(!reader(json.first(length)), json.first(length).constData());
}

void TestParseTorn::damage_data()
{
    files();
}

void TestParseTorn::damage()
{
    QFETCH(QByteArray, json);
    static constexpr char odd[] = "{}[]\",:\\0-e.ntf \n\0\xff\xc3\x80";
    static const QByteArray bytes(odd, sizeof odd - 1);
    QRandomGenerator random(20252);
    for (int round = 0; round < 200; ++round) {
        auto damaged = json;
        for (int change = 0; change < 3; ++change) {
            const auto at = random.bounded(static_cast<int>(damaged.size()));
            const auto byte = bytes.mid(random.bounded(static_cast<int>(bytes.size())), 1);
            switch (random.bounded(3)) {
            case 0:
                damaged.replace(at, 1, byte);
                break;
            case 1:
                damaged.insert(at, byte);
                break;
            default:
                damaged.remove(at, 1 + random.bounded(20));
                damaged.append(byte);
            }
        }
        QVERIFY2(allFair(damaged), damaged.constData());
    }
}

static const support::TestClass<TestParseTorn> registration("tst_parsetorn");
#include "tst_parsetorn.moc"
