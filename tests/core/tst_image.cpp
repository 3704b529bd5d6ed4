#include "core/engineinfo.h"
#include "core/image.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRowPerTag();
    void untagged();
    void knownByDigestOnly();
    void apiVersion_data();
    void apiVersion();
    void apiVersionOrder();
};

void TestImage::oneRowPerTag()
{
    core::Image image;
    image.id = u"sha256:abc"_s;
    image.repoTags = QStringList{u"nginx:latest"_s, u"127.0.0.1:5000/my/web:1.0"_s};
    image.repoDigests = QStringList{u"nginx@sha256:ff"_s};
    image.created = 5;
    image.size = 7;
    const auto rows = core::rowsOf(image);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].repository, u"nginx"_s);
    QCOMPARE(rows[0].tag, u"latest"_s);
    QCOMPARE(rows[0].reference(), u"nginx:latest"_s);
    QCOMPARE(rows[0].created, 5);
    QCOMPARE(rows[0].size, 7);
    QCOMPARE(rows[1].repository, u"127.0.0.1:5000/my/web"_s);
    QCOMPARE(rows[1].reference(), u"127.0.0.1:5000/my/web:1.0"_s);
    QVERIFY(rows[0].key != rows[1].key);
    QVERIFY(rows[0].key.contains(image.id));
    QVERIFY(!rows[0].isDangling());
}

void TestImage::untagged()
{
    core::Image image;
    image.id = u"sha256:abc"_s;
    const auto rows = core::rowsOf(image);
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows[0].isDangling());
    QCOMPARE(rows[0].reference(), u"sha256:abc"_s);
}

void TestImage::knownByDigestOnly()
{
    core::Image image;
    image.id = u"sha256:abc"_s;
    image.repoDigests = QStringList{u"ghcr.io/team/app@sha256:ff"_s, u"other@sha256:ff"_s};
    const auto rows = core::rowsOf(image);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].repository, u"ghcr.io/team/app"_s);
    QCOMPARE(rows[0].digest, u"sha256:ff"_s);
    QCOMPARE(rows[0].tag, QString());
    QVERIFY(!rows[0].isDangling());
    QCOMPARE(rows[0].reference(), u"sha256:abc"_s);
}

void TestImage::apiVersion_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("minor");
    QTest::newRow("usual") << u"1.41"_s << 1 << 41;
    QTest::newRow("none") << QString() << 0 << 0;
    QTest::newRow("word") << u"latest"_s << 0 << 0;
    QTest::newRow("no minor") << u"1."_s << 0 << 0;
    QTest::newRow("no dot") << u"141"_s << 0 << 0;
    QTest::newRow("negative") << u"1.-4"_s << 0 << 0;
    QTest::newRow("three") << u"1.2.3"_s << 0 << 0;
}

void TestImage::apiVersion()
{
    QFETCH(QString, text);
    const auto version = core::ApiVersion::fromText(text);
    QTEST(version.major, "major");
    QTEST(version.minor, "minor");
    if (version.isValid())
        QCOMPARE(version.text(), text);
}

void TestImage::apiVersionOrder()
{
    const auto version = [](const QString &text) {
        return core::ApiVersion::fromText(text);
    };
    QVERIFY(version(u"1.9"_s) < version(u"1.41"_s));
    QVERIFY(version(u"2.0"_s) > version(u"1.99"_s));
    QCOMPARE(core::oldestApi.text(), u"1.41"_s);
}

static const support::TestClass<TestImage> registration("tst_image");
#include "tst_image.moc"
