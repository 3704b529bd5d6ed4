#include "core/reference.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ImageReference;

class TestReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valid_data();
    void valid();
    void invalid_data();
    void invalid();
    void filter_data();
    void filter();
};

void TestReference::valid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("digest");
    QTest::addColumn<QString>("familiar");
    const auto row = [](const QString &text, const QString &domain, const QString &path, const QString &tag,
                        const QString &digest, const QString &familiar) {
        QTest::newRow(qUtf8Printable(text)) << text << domain << path << tag << digest << familiar;
    };
    const QString hub = u"docker.io"_s;
    const QString digest = u"sha256:"_s + QString(64, u'a');
    row(u"nginx"_s, hub, u"library/nginx"_s, {}, {}, u"nginx:latest"_s);
    row(u"nginx:1.27"_s, hub, u"library/nginx"_s, u"1.27"_s, {}, u"nginx:1.27"_s);
    row(u"library/nginx"_s, hub, u"library/nginx"_s, {}, {}, u"nginx:latest"_s);
    row(u"docker.io/nginx"_s, hub, u"library/nginx"_s, {}, {}, u"nginx:latest"_s);
    row(u"docker.io/library/nginx:1"_s, hub, u"library/nginx"_s, u"1"_s, {}, u"nginx:1"_s);
    row(u"index.docker.io/nginx"_s, hub, u"library/nginx"_s, {}, {}, u"nginx:latest"_s);
    row(u"my/web"_s, hub, u"my/web"_s, {}, {}, u"my/web:latest"_s);
    row(u"docker.io/my/web:2"_s, hub, u"my/web"_s, u"2"_s, {}, u"my/web:2"_s);
    row(u"library/a/b"_s, hub, u"library/a/b"_s, {}, {}, u"library/a/b:latest"_s);
    row(u"localhost/hello:1"_s, u"localhost"_s, u"hello"_s, u"1"_s, {}, u"localhost/hello:1"_s);
    row(u"localhost:5000/a"_s, u"localhost:5000"_s, u"a"_s, {}, {}, u"localhost:5000/a:latest"_s);
    row(u"localhost:5000"_s, hub, u"library/localhost"_s, u"5000"_s, {}, u"localhost:5000"_s);
    row(u"127.0.0.1:5000/a/b:c"_s, u"127.0.0.1:5000"_s, u"a/b"_s, u"c"_s, {}, u"127.0.0.1:5000/a/b:c"_s);
    row(u"ghcr.io/team/app"_s, u"ghcr.io"_s, u"team/app"_s, {}, {}, u"ghcr.io/team/app:latest"_s);
    row(u"[::1]:5000/a"_s, u"[::1]:5000"_s, u"a"_s, {}, {}, u"[::1]:5000/a:latest"_s);
    row(u"HOST/a"_s, u"HOST"_s, u"a"_s, {}, {}, u"HOST/a:latest"_s);
    row(u"host:1/a"_s, u"host:1"_s, u"a"_s, {}, {}, u"host:1/a:latest"_s);
    row(u"nginx@"_s + digest, hub, u"library/nginx"_s, {}, digest, u"nginx@"_s + digest);
    row(u"nginx:1@"_s + digest, hub, u"library/nginx"_s, u"1"_s, digest, u"nginx:1@"_s + digest);
    row(u"a.b/c@sha512:"_s + QString(128, u'0'), u"a.b"_s, u"c"_s, {}, u"sha512:"_s + QString(128, u'0'),
        u"a.b/c@sha512:"_s + QString(128, u'0'));
    row(u"a--b"_s, hub, u"library/a--b"_s, {}, {}, u"a--b:latest"_s);
    row(u"a__b.c_d-e"_s, hub, u"library/a__b.c_d-e"_s, {}, {}, u"a__b.c_d-e:latest"_s);
    row(u"x"_s, hub, u"library/x"_s, {}, {}, u"x:latest"_s);
    row(u"3/4/5"_s, hub, u"3/4/5"_s, {}, {}, u"3/4/5:latest"_s);
    row(u"nginx:_x"_s, hub, u"library/nginx"_s, u"_x"_s, {}, u"nginx:_x"_s);
    row(u"nginx:V1.2-RC_3"_s, hub, u"library/nginx"_s, u"V1.2-RC_3"_s, {}, u"nginx:V1.2-RC_3"_s);
    row(u"nginx:"_s + QString(128, u't'), hub, u"library/nginx"_s, QString(128, u't'), {},
        u"nginx:"_s + QString(128, u't'));
    row(QString(255, u'a'), hub, u"library/"_s + QString(255, u'a'), {}, {},
        QString(255, u'a') + u":latest"_s);
    row(QString(63, u'a'), hub, u"library/"_s + QString(63, u'a'), {}, {}, QString(63, u'a') + u":latest"_s);
}

void TestReference::valid()
{
    QFETCH(QString, text);
    const auto reference = ImageReference::fromText(text);
    QCOMPARE(core::problemOfReference(text), QString());
    QVERIFY(reference.isValid());
    QTEST(reference.domain, "domain");
    QTEST(reference.path, "path");
    QTEST(reference.tag, "tag");
    QTEST(reference.digest, "digest");
    QTEST(reference.familiar(), "familiar");
    QCOMPARE(ImageReference::fromText(reference.familiar()).path, reference.path);
}

void TestReference::invalid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    const auto path = u"An image name has lowercase letters and digits, with . _ - or / only between them."_s;
    const auto upper = u"An image name has lowercase letters only."_s;
    const auto blank = u"An image name has no spaces."_s;
    const auto tag =
        u"A tag has up to 128 letters, digits and the characters . _ - and does not begin with . or -"_s;
    const auto digest = u"A digest is written as sha256: and 64 characters of 0-9 and a-f."_s;
    const auto row = [](const QString &text, const QString &problem) {
        QTest::newRow(qUtf8Printable(text.left(40))) << text << problem;
    };
    row(QString(), u"Name an image, for example nginx."_s);
    row(u" "_s, blank);
    row(u"my image"_s, blank);
    row(u"nginx\n"_s, blank);
    row(u"Nginx"_s, upper);
    row(u"my/Web"_s, upper);
    row(u"ghcr.io/Team/app"_s, upper);
    row(u"nginx:"_s, tag);
    row(u"nginx:.a"_s, tag);
    row(u"nginx:-a"_s, tag);
    row(u"nginx:a b"_s, blank);
    row(u"nginx:a/b"_s, u"The registry address “nginx:a” is not valid."_s);
    row(u"nginx:태그"_s, tag);
    row(u"nginx:"_s + QString(129, u't'), tag);
    row(u"-a"_s, path);
    row(u"a-"_s, path);
    row(u".a"_s, path);
    row(u"a..b"_s, path);
    row(u"a___b"_s, path);
    row(u"a._b"_s, path);
    row(u"/nginx"_s, path);
    row(u"a//b"_s, path);
    row(u"a/"_s, path);
    row(u"이미지"_s, path);
    row(u"a$b"_s, path);
    row(u"-bad.com/a"_s, u"The registry address “-bad.com” is not valid."_s);
    row(u"a.b:port/c"_s, u"The registry address “a.b:port” is not valid."_s);
    row(u"a_b.c/d"_s, u"The registry address “a_b.c” is not valid."_s);
    row(u"http://host/a"_s, u"The registry address “http:” is not valid."_s);
    row(u"nginx@"_s, digest);
    row(u"nginx@sha256:abc"_s, digest);
    row(u"nginx@sha256:"_s + QString(64, u'A'), digest);
    row(u"nginx@md5:"_s + QString(32, u'a'), digest);
    row(u"@sha256:"_s + QString(64, u'a'), path);
    row(u":1"_s, path);
    row(QString(64, u'a'), u"This is an image ID, not the name of an image."_s);
    row(QString(256, u'a'), u"An image name has at most 255 characters."_s);
}

void TestReference::invalid()
{
    QFETCH(QString, text);
    QTEST(core::problemOfReference(text), "problem");
    QCOMPARE(ImageReference::fromText(text), ImageReference());
}

void TestReference::filter_data()
{
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("matches");
    const auto row = [](const QString &repository, const QString &tag, const QString &pattern, bool matches) {
        QTest::addRow("%s:%s ~ %s", qUtf8Printable(repository), qUtf8Printable(tag), qUtf8Printable(pattern))
            << repository << tag << pattern << matches;
    };
    row(u"nginx"_s, u"latest"_s, u"nginx"_s, true);
    row(u"nginx"_s, u"1.27"_s, u"nginx"_s, true);
    row(u"my/nginx"_s, u"latest"_s, u"nginx"_s, false);
    row(u"nginx"_s, u"1.27"_s, u"nginx:1.*"_s, true);
    row(u"nginx"_s, u"2"_s, u"nginx:1.*"_s, false);
    row(u"my/nginx"_s, u"1"_s, u"*/nginx"_s, true);
    row(u"a/b/nginx"_s, u"1"_s, u"*/nginx"_s, false);
    row(u"nginx"_s, u"1"_s, u"*"_s, true);
    row(u"my/web"_s, u"1"_s, u"*"_s, false);
    row(u"my/web"_s, u"1"_s, u"*/*"_s, true);
    row(u"nginx"_s, u"1"_s, u"ngin"_s, false);
    row(u"nginx"_s, u"1"_s, u"ngin?"_s, true);
    row(u"nginx"_s, u"1"_s, u"ng*x"_s, true);
    row(u"nginx"_s, u"1"_s, u"n*i*x"_s, true);
    row(u"nginx"_s, u"1"_s, u"n*y*x"_s, false);
    row(u"nginx"_s, u"1"_s, u"[a-n]ginx"_s, true);
    row(u"nginx"_s, u"1"_s, u"[^n]ginx"_s, false);
    row(u"nginx"_s, u"1"_s, u"[^a-m]ginx"_s, true);
    row(u"nginx"_s, u"1"_s, u"[nginx"_s, false);
    row(u"nginx"_s, u"1"_s, u"[]ginx"_s, false);
    row(u"nginx"_s, u"1"_s, u"\\nginx"_s, true);
    row(u"nginx"_s, u"1"_s, u"nginx\\"_s, false);
    row(u"nginx"_s, u"1"_s, u"nginx:1"_s, true);
    row(u"nginx"_s, u"1"_s, u"*:1"_s, true);
    row(u"nginx"_s, u"1"_s, QString(), false);
    row(u"docker.io/library/nginx"_s, u"latest"_s, u"nginx"_s, true);
    row(u"docker.io/my/web"_s, u"latest"_s, u"my/web"_s, true);
    row(u"localhost/hello"_s, u"1"_s, u"hello"_s, false);
    row(u"localhost/hello"_s, u"1"_s, u"localhost/hello"_s, true);
    row(QString(), QString(), u"*"_s, false);
    row(u"ghcr.io/team/app"_s, QString(), u"ghcr.io/team/app"_s, true);
    row(u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s, u"1"_s,
        u"a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b"_s, false);
}

void TestReference::filter()
{
    QFETCH(QString, repository);
    QFETCH(QString, tag);
    QFETCH(QString, pattern);
    QTEST(core::matchesReferenceFilter(repository, tag, pattern), "matches");
}

static const support::TestClass<TestReference> registration("tst_reference");
#include "tst_reference.moc"
