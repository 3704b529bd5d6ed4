#include "core/text.h"
#include "support/testclass.h"

#include <QTest>
#include <QTimeZone>
#include <QTranslator>

#include <limits>

using namespace Qt::StringLiterals;
using core::ConfigMark;
using core::Container;
using core::ContainerState;
using core::ContainerVerb;
using core::Health;
using core::PortMapping;
using Phase = core::LayerProgress::Phase;

namespace {

/// What the English .qm does: "%n day(s)" in both numbers.
class EnglishPlurals : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        auto text = QString::fromUtf8(source);
        return n < 0 ? QString() : text.replace(u"(s)"_s, n == 1 ? QString() : u"s"_s);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void sizes_data();
    void sizes();
    void ages_data();
    void ages();
    void agesAcrossAZone();
    void durations_data();
    void durations();
    void percentsAndSpeeds();
    void dateTimes();
    void koreanNumbers();
    void otherDecimalPoint();
    void ids_data();
    void ids();
    void states();
    void ports_data();
    void ports();
    void portsTogether();
    void urls_data();
    void urls();
    void exitCodes_data();
    void exitCodes();
    void signalNames();
    void words();
    void cutTexts();
    void toolTips();

private:
    EnglishPlurals m_plurals;
};

void TestText::initTestCase()
{
    QCoreApplication::installTranslator(&m_plurals);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestText::cleanup()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestText::sizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 bytes, const QString &text) {
        QTest::addRow("%lld", bytes) << bytes << text;
    };
    row(0, u"0 B"_s);
    row(1, u"1 B"_s);
    row(999, u"999 B"_s);
    row(1000, u"1 kB"_s);
    row(3100, u"3.1 kB"_s);
    row(1234, u"1.23 kB"_s);
    row(9994, u"9.99 kB"_s);
    row(9996, u"10 kB"_s);
    row(12345, u"12.3 kB"_s);
    row(99949, u"99.9 kB"_s);
    row(99951, u"100 kB"_s);
    row(123456, u"123 kB"_s);
    row(999499, u"999 kB"_s);
    row(999500, u"1 MB"_s);
    row(1985637, u"1.99 MB"_s);
    row(39727198, u"39.7 MB"_s);
    row(187000000, u"187 MB"_s);
    row(1890000000, u"1.89 GB"_s);
    row(2500000000000, u"2.5 TB"_s);
    row(std::numeric_limits<qint64>::max(), u"9.22 EB"_s);
    row(-1, u"—"_s);
}

void TestText::sizes()
{
    QFETCH(qint64, bytes);
    QTEST(core::sizeText(bytes), "text");
}

void TestText::ages_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<QString>("text");
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const auto row = [](qint64 age, const QString &text) {
        QTest::addRow("%lld", age) << age << text;
    };
    row(-100, u"just now"_s);
    row(0, u"just now"_s);
    row(59, u"just now"_s);
    row(minute, u"1 minute ago"_s);
    row(2 * minute - 1, u"1 minute ago"_s);
    row(5 * minute, u"5 minutes ago"_s);
    row(hour - 1, u"59 minutes ago"_s);
    row(hour, u"1 hour ago"_s);
    row(day - 1, u"23 hours ago"_s);
    row(day, u"yesterday"_s);
    // It is noon: 36 hours ago is the midnight in which yesterday began.
    row(36 * hour, u"yesterday"_s);
    row(36 * hour + 1, u"2 days ago"_s);
    row(3 * day, u"3 days ago"_s);
    row(13 * day, u"13 days ago"_s);
    row(14 * day, u"2 weeks ago"_s);
    row(59 * day, u"8 weeks ago"_s);
    row(60 * day, u"2 months ago"_s);
    row(729 * day, u"24 months ago"_s);
    row(730 * day, u"2 years ago"_s);
    row(3650 * day, u"10 years ago"_s);
}

void TestText::ages()
{
    QFETCH(qint64, age);
    const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    QTEST(core::ageText(noon.toSecsSinceEpoch() - age, noon), "text");
}

void TestText::agesAcrossAZone()
{
    const QTimeZone seoul(9 * 3600);
    const QDateTime early(QDate(2026, 11, 24), QTime(1, 0), seoul);
    // Two midnights lie between.
    QCOMPARE(core::ageText(early.toSecsSinceEpoch() - 26 * 3600, early), u"2 days ago"_s);
    QCOMPARE(core::ageText(0, early), u"—"_s);
    QCOMPARE(core::ageText(-5, early), u"—"_s);
}

void TestText::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 seconds, const QString &text) {
        QTest::addRow("%lld", seconds) << seconds << text;
    };
    row(0, u"0 s"_s);
    row(12, u"12 s"_s);
    row(59, u"59 s"_s);
    row(60, u"1 min 0 s"_s);
    row(185, u"3 min 5 s"_s);
    row(3600, u"1 h 0 min"_s);
    row(7384, u"2 h 3 min"_s);
    row(90000, u"1 d 1 h"_s);
    row(-1, u"—"_s);
}

void TestText::durations()
{
    QFETCH(qint64, seconds);
    QTEST(core::durationText(seconds), "text");
}

void TestText::percentsAndSpeeds()
{
    QCOMPARE(core::percentText(0), u"0.0 %"_s);
    QCOMPARE(core::percentText(0.07), u"0.1 %"_s);
    QCOMPARE(core::percentText(50.46), u"50.5 %"_s);
    QCOMPARE(core::percentText(1600), u"1600.0 %"_s);
    QCOMPARE(core::percentText(-1), u"—"_s);
    QCOMPARE(core::percentText(qQNaN()), u"—"_s);
    QCOMPARE(core::percentText(qInf()), u"—"_s);
    QCOMPARE(core::speedText(3.2e6), u"3.2 MB/s"_s);
    QCOMPARE(core::speedText(0.4), u"0 B/s"_s);
    QCOMPARE(core::speedText(1e30), u"9 EB/s"_s);
    QCOMPARE(core::speedText(-1), u"—"_s);
    QCOMPARE(core::speedText(qQNaN()), u"—"_s);
}

void TestText::dateTimes()
{
    const auto local = QDateTime(QDate(2026, 11, 24), QTime(13, 54, 3));
    const auto text = core::dateTimeText(local.toSecsSinceEpoch());
    QVERIFY2(text.contains(u"2026"_s) && text.contains(u"November"_s) && text.contains(u"54:03"_s),
             qUtf8Printable(text));
    QCOMPARE(core::dateTimeText(0), u"—"_s);
    QLocale::setDefault(QLocale(QLocale::Korean, QLocale::SouthKorea));
    const auto korean = core::dateTimeText(local.toSecsSinceEpoch());
    QVERIFY2(korean.contains(u"2026년 11월 24일"_s), qUtf8Printable(korean));
}

void TestText::koreanNumbers()
{
    QLocale::setDefault(QLocale(QLocale::Korean, QLocale::SouthKorea));
    QCOMPARE(core::sizeText(39727198), u"39.7 MB"_s);
    QCOMPARE(core::percentText(1234.56), u"1234.6 %"_s);
    PortMapping port;
    port.hostPort = 18080;
    port.containerPort = 8080;
    // A port is a name made of digits, not an amount.
    QCOMPARE(core::portText(port), u"18080 → 8080"_s);
}

void TestText::otherDecimalPoint()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(core::sizeText(39727198), u"39,7 MB"_s);
    QCOMPARE(core::percentText(0.12), u"0,1 %"_s);
}

void TestText::ids_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::newRow("image") << u"sha256:23f77e67b425372bbae9b923"_s << u"23f77e67b425"_s;
    QTest::newRow("container") << u"9872bfb2ec4f4ed3a3ef"_s << u"9872bfb2ec4f"_s;
    QTest::newRow("short") << u"abc"_s << u"abc"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestText::ids()
{
    QFETCH(QString, id);
    QTEST(core::shortId(id), "text");
}

void TestText::states()
{
    const QList<std::pair<ContainerState, QString>> all{
        {ContainerState::Created, u"Created"_s},   {ContainerState::Running, u"Running"_s},
        {ContainerState::Paused, u"Paused"_s},     {ContainerState::Restarting, u"Restarting"_s},
        {ContainerState::Removing, u"Removing"_s}, {ContainerState::Exited, u"Exited"_s},
        {ContainerState::Dead, u"Dead"_s},         {ContainerState::Unknown, u"Unknown"_s}};
    for (const auto &[state, text] : all) {
        QCOMPARE(core::stateText(state), text);
        QCOMPARE(core::stateWord(state), text.toLower());
    }

    Container container;
    container.state = ContainerState::Exited;
    QCOMPARE(core::stateText(container), u"Exited"_s);
    container.exitCode = 137;
    QCOMPARE(core::stateText(container), u"Exited (137)"_s);
    container.state = ContainerState::Dead;
    QCOMPARE(core::stateText(container), u"Dead (137)"_s);
    container.state = ContainerState::Restarting;
    QCOMPARE(core::stateText(container), u"Restarting"_s);
    container.state = ContainerState::Running;
    QCOMPARE(core::stateText(container), u"Running"_s);
    container.health = Health::Healthy;
    QCOMPARE(core::stateText(container), u"Running, healthy"_s);
    container.health = Health::Unhealthy;
    QCOMPARE(core::stateText(container), u"Running, unhealthy"_s);
    container.health = Health::Starting;
    QCOMPARE(core::stateText(container), u"Running, health check starting"_s);
    container.state = ContainerState::Paused;
    QCOMPARE(core::stateText(container), u"Paused"_s);
    QCOMPARE(core::healthText(Health::None), u"No health check"_s);
    QCOMPARE(core::healthText(Health::Healthy), u"Healthy"_s);
    QCOMPARE(core::healthText(Health::Unhealthy), u"Unhealthy"_s);
    QCOMPARE(core::healthText(Health::Starting), u"Starting"_s);
}

void TestText::ports_data()
{
    QTest::addColumn<QString>("ip");
    QTest::addColumn<int>("host");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("text");
    const auto tcp = u"tcp"_s;
    QTest::newRow("all") << QString() << 8080 << tcp << u"8080 → 80"_s;
    QTest::newRow("all, four") << u"0.0.0.0"_s << 8080 << tcp << u"8080 → 80"_s;
    QTest::newRow("all, six") << u"::"_s << 8080 << tcp << u"8080 → 80"_s;
    QTest::newRow("one, udp") << u"127.0.0.1"_s << 53 << u"udp"_s << u"127.0.0.1:53 → 80/udp"_s;
    QTest::newRow("six") << u"::1"_s << 53 << tcp << u"[::1]:53 → 80"_s;
    QTest::newRow("not published") << QString() << 0 << tcp << u"80"_s;
    QTest::newRow("not published, sctp") << QString() << 0 << u"sctp"_s << u"80/sctp"_s;
}

void TestText::ports()
{
    QFETCH(QString, ip);
    QFETCH(int, host);
    QFETCH(QString, protocol);
    QTEST(core::portText({ip, static_cast<quint16>(host), 80, protocol}), "text");
}

void TestText::portsTogether()
{
    QCOMPARE(core::portsText({}), QString());
    QCOMPARE(core::portsText({{u"0.0.0.0"_s, 80, 80, u"tcp"_s},
                              {u"::"_s, 80, 80, u"tcp"_s},
                              {u"127.0.0.1"_s, 53, 53, u"udp"_s},
                              {QString(), 0, 443, u"tcp"_s}}),
             u"80 → 80, 127.0.0.1:53 → 53/udp, 443"_s);
    // The engine chose two different ones.
    QCOMPARE(core::portsText({{u"0.0.0.0"_s, 32768, 80, u"tcp"_s}, {u"::"_s, 32769, 80, u"tcp"_s}}),
             u"32768 → 80, 32769 → 80"_s);
}

void TestText::urls_data()
{
    QTest::addColumn<PortMapping>("port");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const QString &ip, int hostPort, const QString &host,
                        const QString &url, int containerPort = 80, const QString &protocol = u"tcp"_s) {
        QTest::newRow(name) << PortMapping{ip, static_cast<quint16>(hostPort),
                                           static_cast<quint16>(containerPort), protocol}
                            << host << url;
    };
    row("here", u"0.0.0.0"_s, 8080, {}, u"http://localhost:8080"_s);
    row("here, named", u"::"_s, 8080, u"localhost"_s, u"http://localhost:8080"_s);
    row("here, loopback", u"127.0.0.1"_s, 8080, {}, u"http://localhost:8080"_s);
    row("here, other loopback", u"127.0.0.2"_s, 8080, {}, u"http://127.0.0.2:8080"_s);
    row("here, six", u"::1"_s, 8080, {}, u"http://[::1]:8080"_s);
    row("here, one address", u"192.168.0.5"_s, 8080, {}, u"http://192.168.0.5:8080"_s);
    row("https", {}, 8443, {}, u"https://localhost:8443"_s, 443);
    row("away", u"0.0.0.0"_s, 80, u"build.example.com"_s, u"http://build.example.com:80"_s);
    row("away, six", {}, 80, u"fd00::2"_s, u"http://[fd00::2]:80"_s);
    row("away, loopback there", u"127.0.0.1"_s, 80, u"build.example.com"_s, {});
    row("udp", {}, 53, {}, {}, 53, u"udp"_s);
    row("not published", {}, 0, {}, {});
}

void TestText::urls()
{
    QFETCH(PortMapping, port);
    QFETCH(QString, host);
    QFETCH(QString, url);
    QCOMPARE(core::portUrls({port, port}, host), url.isEmpty() ? QStringList() : QStringList{url});
}

void TestText::exitCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("outOfMemory");
    QTest::addColumn<QString>("text");
    const auto row = [](int code, const QString &text, bool outOfMemory = false) {
        QTest::addRow("%d%s", code, outOfMemory ? " out of memory" : "") << code << outOfMemory << text;
    };
    row(0, u"The program finished normally."_s);
    row(1, u"The program ended with an error."_s);
    row(125, u"The engine could not run the container."_s);
    row(126, u"The command was found, but it cannot be executed."_s);
    row(127, u"The command was not found in the container."_s);
    row(130, u"The program was interrupted, as Ctrl+C does it (SIGINT)."_s);
    row(137,
        u"The program was killed (SIGKILL): by force, after a stop that took too long, or for lack of memory."_s);
    row(137, u"The program was killed because the container ran out of memory."_s, true);
    row(139, u"The program crashed: it used memory it has no right to (SIGSEGV)."_s);
    row(143, u"The program was asked to end, as a stop does it (SIGTERM)."_s);
    row(131, u"The program was ended by the signal SIGQUIT."_s);
    row(134, u"The program was ended by the signal SIGABRT."_s);
    row(159, u"The program was ended by the signal SIGSYS."_s);
    row(3, u"The program ended with the exit code 3, whose meaning is its own."_s);
    row(128, u"The program ended with the exit code 128, whose meaning is its own."_s);
    row(160, u"The program ended with the exit code 160, whose meaning is its own."_s);
    row(255, u"The program ended with the exit code 255, whose meaning is its own."_s);
    row(-1073741510, u"The program ended with the exit code -1073741510, whose meaning is its own."_s);
}

void TestText::exitCodes()
{
    QFETCH(int, code);
    QFETCH(bool, outOfMemory);
    QTEST(core::exitCodeText(code, outOfMemory), "text");
}

void TestText::signalNames()
{
    QCOMPARE(core::signalName(1), u"SIGHUP"_s);
    QCOMPARE(core::signalName(2), u"SIGINT"_s);
    QCOMPARE(core::signalName(9), u"SIGKILL"_s);
    QCOMPARE(core::signalName(15), u"SIGTERM"_s);
    QCOMPARE(core::signalName(28), u"SIGWINCH"_s);
    QCOMPARE(core::signalName(31), u"SIGSYS"_s);
    QCOMPARE(core::signalName(0), QString());
    QCOMPARE(core::signalName(32), QString());
    QCOMPARE(core::signalName(std::numeric_limits<int>::min()), QString());
}

void TestText::words()
{
    QCOMPARE(core::layerPhaseText(Phase::Waiting), u"Waiting"_s);
    QCOMPARE(core::layerPhaseText(Phase::Downloading), u"Downloading"_s);
    QCOMPARE(core::layerPhaseText(Phase::Verifying), u"Verifying"_s);
    QCOMPARE(core::layerPhaseText(Phase::Downloaded), u"Downloaded"_s);
    QCOMPARE(core::layerPhaseText(Phase::Extracting), u"Unpacking"_s);
    QCOMPARE(core::layerPhaseText(Phase::Done), u"Done"_s);
    QCOMPARE(core::layerPhaseText(Phase::Exists), u"Already here"_s);
    QCOMPARE(core::markText(ConfigMark::Inherited), u"inherited"_s);
    QCOMPARE(core::markText(ConfigMark::Overridden), u"overridden"_s);
    QCOMPARE(core::markText(ConfigMark::Added), u"added"_s);
    QCOMPARE(core::markText(ConfigMark::Removed), u"removed"_s);
    QCOMPARE(core::verbText(ContainerVerb::Start), u"Start"_s);
    QCOMPARE(core::verbText(ContainerVerb::Stop), u"Stop"_s);
    QCOMPARE(core::verbText(ContainerVerb::Restart), u"Restart"_s);
    QCOMPARE(core::verbText(ContainerVerb::Pause), u"Pause"_s);
    QCOMPARE(core::verbText(ContainerVerb::Unpause), u"Unpause"_s);
    QCOMPARE(core::verbText(ContainerVerb::Kill), u"Kill"_s);
    QCOMPARE(core::verbText(ContainerVerb::Remove), u"Remove"_s);
}

void TestText::cutTexts()
{
    QCOMPARE(core::cutText(u"abc"_s, 3), u"abc"_s);
    QCOMPARE(core::cutText(u"abcd"_s, 3), u"ab\u2026"_s);
    QCOMPARE(core::cutText(u"a\U0001f40bbc"_s, 3), u"a\u2026"_s); // not half a whale
    QCOMPARE(core::cutText({}, 3), QString());
}

void TestText::toolTips()
{
    QCOMPARE(core::toolTipText({}), QString());
    const QString tip = core::toolTipText(u"a  <b>\n& c"_s);
    QVERIFY2(tip.startsWith(u"<p "_s) && tip.contains(u"a  &lt;b&gt;\n&amp; c"_s), qPrintable(tip));
    // A word without an end may break, though not within a character.
    const QString word = core::toolTipText(QString(39, u'x') + u"\U0001f40b"_s + QString(200, u'y'));
    QVERIFY(word.contains(u"x\U0001f40b\u200by"_s) && word.count(QChar(0x200b)) >= 4);
    QVERIFY(core::toolTipText(QString(100'000, u'z')).size() < 1'100);
}

static const support::TestClass<TestText> registration("tst_text");
#include "tst_text.moc"
