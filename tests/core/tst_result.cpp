#include "core/result.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindOfStatus_data();
    void kindOfStatus();
    void valueOrError();
};

void TestResult::kindOfStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    const auto row = [](int status, ErrorKind kind) {
        QTest::addRow("%d", status) << status << static_cast<int>(kind);
    };
    row(400, ErrorKind::BadRequest);
    row(401, ErrorKind::Unauthorized);
    row(403, ErrorKind::Forbidden);
    row(404, ErrorKind::NotFound);
    row(409, ErrorKind::Conflict);
    row(500, ErrorKind::Server);
    row(501, ErrorKind::Unsupported);
    row(503, ErrorKind::Unavailable);
    row(301, ErrorKind::Server);
    row(418, ErrorKind::Server);
    row(599, ErrorKind::Server);
}

void TestResult::kindOfStatus()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(core::kindOfStatus(status)), kind);
}

void TestResult::valueOrError()
{
    const core::Result<int> good(7);
    QVERIFY(good.ok());
    QCOMPARE(*good, 7);
    QCOMPARE(good.valueOr(1), 7);

    const core::Result<int> bad(core::Error{ErrorKind::NotFound, 404, u"gone"_s});
    QVERIFY(!bad);
    QCOMPARE(bad.valueOr(1), 1);
    QCOMPARE(bad.error().message, u"gone"_s);
    QVERIFY(!(bad == good));

    const core::Result<> done;
    QVERIFY(done.ok());
    QVERIFY(!core::Result<>(core::Error{}).ok());
}

static const support::TestClass<TestResult> registration("tst_result");
#include "tst_result.moc"
