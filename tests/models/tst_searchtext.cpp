#include "models/searchtext.h"
#include "support/testclass.h"

#include <QTest>

using models::SearchText;

class tst_SearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latinFromHangul_data();
    void latinFromHangul();
    void matches_data();
    void matches();
    void phrase();
    void ids();
};

void tst_SearchText::latinFromHangul_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("nginx") << QStringLiteral("ㅜ햐ㅜㅌ") << QStringLiteral("nginx");
    QTest::newRow("docker") << QStringLiteral("앷ㅏㄷㄱ") << QStringLiteral("docker");
    QTest::newRow("hello") << QStringLiteral("ㅗ디ㅣㅐ") << QStringLiteral("hello");
    QTest::newRow("redis:7") << QStringLiteral("ㄱㄷ얀:7") << QStringLiteral("redis:7");
    QTest::newRow("busybox") << QStringLiteral("ㅠㅕ뇨ㅠㅐㅌ") << QStringLiteral("busybox");
    QTest::newRow("compound vowel") << QStringLiteral("와ㅢ") << QStringLiteral("dhkml");
    QTest::newRow("compound tail") << QStringLiteral("값ㄳ") << QStringLiteral("rkqtrt");
    QTest::newRow("shifted") << QStringLiteral("ㄲㅖ") << QStringLiteral("RP");
    QTest::newRow("decomposed") << QStringLiteral("햐").normalized(QString::NormalizationForm_D)
                                << QStringLiteral("gi");
    QTest::newRow("latin stays") << QStringLiteral("web-2") << QStringLiteral("web-2");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("last syllable") << QStringLiteral("힣") << QStringLiteral("glg");
    QTest::newRow("first syllable") << QStringLiteral("가") << QStringLiteral("rk");
}

void tst_SearchText::latinFromHangul()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    QCOMPARE(models::latinFromHangul(typed), meant);
}

void tst_SearchText::matches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const QString row = QStringLiteral("hellonginx\nnginx:1.27\n실행 중\nrunning\n8080 → 80");
    QTest::newRow("empty") << QString() << row << true;
    QTest::newRow("spaces only") << QStringLiteral("   ") << row << true;
    QTest::newRow("word") << QStringLiteral("nginx") << row << true;
    QTest::newRow("case") << QStringLiteral("NGINX") << row << true;
    QTest::newRow("two words, any order") << QStringLiteral("running hello") << row << true;
    QTest::newRow("one word missing") << QStringLiteral("nginx redis") << row << false;
    QTest::newRow("port") << QStringLiteral("8080") << row << true;
    QTest::newRow("korean") << QStringLiteral("실행") << row << true;
    QTest::newRow("korean, decomposed")
        << QStringLiteral("실행").normalized(QString::NormalizationForm_D) << row << true;
    QTest::newRow("decomposed text") << QStringLiteral("실행") << row.normalized(QString::NormalizationForm_D)
                                     << true;
    QTest::newRow("initials") << QStringLiteral("ㅅㅎ") << row << true;
    QTest::newRow("initials, two words") << QStringLiteral("ㅅㅎ ㅈ") << row << true;
    QTest::newRow("initials and syllable") << QStringLiteral("ㅅ행") << row << true;
    QTest::newRow("initials of something else") << QStringLiteral("ㅅㅎㅈ") << row << false;
    QTest::newRow("initials across a space") << QStringLiteral("ㅎㅈ") << row << false;
    QTest::newRow("initials: container")
        << QStringLiteral("ㅋㅌㅇㄴ") << QStringLiteral("컨테이너 만들기") << true;
    QTest::newRow("joined initials") << QStringLiteral("ㄳ") << QStringLiteral("검색") << true;
    QTest::newRow("double consonant is its own") << QStringLiteral("ㄱ") << QStringLiteral("까") << false;
    QTest::newRow("wrong keyboard state") << QStringLiteral("ㅜ햐ㅜㅌ") << row << true;
    QTest::newRow("wrong keyboard state, shift") << QStringLiteral("ㅜㅎㅑㅜㅌ") << row << true;
    QTest::newRow("wrong keyboard state, no match") << QStringLiteral("ㄱㄷ얀") << row << false;
    QTest::newRow("mixed") << QStringLiteral("ㅜ햐ㅜㅌ 실행 8080") << row << true;
}

void tst_SearchText::matches()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(SearchText(typed).matches(text), found);
}

void tst_SearchText::phrase()
{
    const SearchText phrase(QStringLiteral("daemon off"), SearchText::Phrase);
    QVERIFY(phrase.matches(QStringLiteral("nginx -g 'Daemon off;'")));
    QVERIFY(!phrase.matches(QStringLiteral("off daemon")));
    QVERIFY(SearchText(QString(), SearchText::Phrase).isEmpty());
    QVERIFY(SearchText().matches(QStringLiteral("anything")));
}

void tst_SearchText::ids()
{
    const QString id = QStringLiteral("sha256:dbcafe0123456789");
    QVERIFY(SearchText(QStringLiteral("dbca")).matches(QString(), id));
    QVERIFY(SearchText(QStringLiteral("DB")).matches(QString(), id));
    QVERIFY(SearchText(QStringLiteral("sha256:dbc")).matches(QString(), id));
    QVERIFY(SearchText(QStringLiteral("web dbc")).matches(QStringLiteral("web"), id));
    QVERIFY(!SearchText(QStringLiteral("d")).matches(QString(), id));
    QVERIFY(!SearchText(QStringLiteral("cafe")).matches(QString(), id));
    QVERIFY(!SearchText(QStringLiteral("dbc")).matches(QString()));
}

static const support::TestClass<tst_SearchText> registration("tst_searchtext");
#include "tst_searchtext.moc"
