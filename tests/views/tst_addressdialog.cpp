#include "support/fakeserver.h"
#include "support/testclass.h"
#include "views/addressdialog.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString address = u"tcp://build.example:2376"_s;

QString certificates()
{
    return QFileInfo(support::fixturePath(u"tls/ca.pem"_s)).path();
}

/// The dialog and its parts, as they are named.
struct Shown
{
    Shown(const QString &at, const QString &folder, bool tls) : dialog(at, folder, tls) { dialog.show(); }
    template <typename T>
    T *part(const char *name)
    {
        T *found = dialog.findChild<T *>(QLatin1String("addressDialog.") + QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString told(const char *name) { return part<QWidget>(name)->property("text").toString(); }
    void press() { QTest::mouseClick(part<QPushButton>("connectButton"), Qt::LeftButton); }

    views::AddressDialog dialog;
    QSignalSpy submitted{&dialog, &views::AddressDialog::submitted};
};

} // namespace

class TestAddressDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersWithoutCertificates_data();
    void foldersWithoutCertificates();
    void tlsIsForTheNetwork_data();
    void tlsIsForTheNetwork();
    void whatIsHiddenIsNotSent();
    void problemStandsBesideTheAddress();
};

void TestAddressDialog::foldersWithoutCertificates_data()
{
    QTest::addColumn<QString>("folder");
    const QTemporaryDir gone;
    QTest::newRow("none") << QString();
    QTest::newRow("not there") << gone.filePath(u"nowhere"_s);
    QTest::newRow("without ca.pem") << QDir(certificates()).filePath(u".."_s);
    QTest::newRow("the file itself") << QDir(certificates()).filePath(u"ca.pem"_s);
}

void TestAddressDialog::foldersWithoutCertificates()
{
    QFETCH(QString, folder);
    Shown shown(address, folder, true);
    QVERIFY(shown.told("certificatesMessage").isEmpty());
    shown.press();
    QCOMPARE(shown.submitted.count(), 0);
    QVERIFY(shown.dialog.isVisible());
    QVERIFY(shown.told("certificatesMessage").contains(u"ca.pem"_s));
    QVERIFY(shown.part<QWidget>("certificatesMessage")->isVisible());
    QVERIFY(shown.told("addressMessage").isEmpty());
    auto *edit = shown.part<QLineEdit>("certificatesEdit");
    QVERIFY(edit->accessibleDescription().contains(u"ca.pem"_s));
    // What was typed is still there, and a better folder ends the complaint.
    QCOMPARE(edit->text(), QDir::toNativeSeparators(folder));
    QCOMPARE(shown.part<QLineEdit>("addressEdit")->text(), address);
    edit->setText(QDir::toNativeSeparators(certificates()));
    QVERIFY(shown.told("certificatesMessage").isEmpty());
    shown.press();
    QCOMPARE(shown.submitted.count(), 1);
    QCOMPARE(shown.submitted.first().at(0).toString(), address);
    QCOMPARE(shown.submitted.first().at(1).toString(), certificates());
}

void TestAddressDialog::tlsIsForTheNetwork_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("possible");
    QTest::newRow("tcp") << u"tcp://host:2376"_s << true;
    QTest::newRow("no scheme") << u"host:2376"_s << true;
    QTest::newRow("socket") << u"unix:///run/docker.sock"_s << false;
    QTest::newRow("pipe") << u"npipe:////./pipe/docker_engine"_s << false;
    QTest::newRow("capitals") << u" UNIX:///run/docker.sock"_s << false;
    QTest::newRow("ssh") << u"ssh://host"_s << false;
}

void TestAddressDialog::tlsIsForTheNetwork()
{
    QFETCH(QString, typed);
    QFETCH(bool, possible);
    Shown shown(address, certificates(), true);
    shown.part<QLineEdit>("addressEdit")->setText(typed);
    QCOMPARE(shown.part<QCheckBox>("tlsCheck")->isEnabled(), possible);
    for (const char *name : {"certificatesEdit", "browseButton"})
        QCOMPARE(shown.part<QWidget>(name)->isVisible(), possible);
    shown.press();
    QCOMPARE(shown.submitted.count(), 1);
    QCOMPARE(shown.submitted.first().at(0).toString(), typed.trimmed());
    QCOMPARE(shown.submitted.first().at(1).toString(), possible ? certificates() : QString());
    // Another address finds the tick where it was.
    shown.part<QLineEdit>("addressEdit")->setText(address);
    QVERIFY(shown.part<QCheckBox>("tlsCheck")->isChecked());
    QVERIFY(shown.part<QLineEdit>("certificatesEdit")->isVisible());
    QCOMPARE(shown.part<QLineEdit>("certificatesEdit")->text(), QDir::toNativeSeparators(certificates()));
}

void TestAddressDialog::whatIsHiddenIsNotSent()
{
    Shown shown(address, u"/nowhere"_s, true);
    shown.press();
    QVERIFY(!shown.told("certificatesMessage").isEmpty());
    shown.part<QCheckBox>("tlsCheck")->click();
    QVERIFY(!shown.part<QLineEdit>("certificatesEdit")->isVisible());
    QVERIFY(shown.told("certificatesMessage").isEmpty());
    shown.press();
    QCOMPARE(shown.submitted.count(), 1);
    QCOMPARE(shown.submitted.first().at(1).toString(), QString());
}

void TestAddressDialog::problemStandsBesideTheAddress()
{
    Shown shown(u"nonsense://"_s, {}, false);
    shown.press();
    QCOMPARE(shown.submitted.count(), 1);
    shown.dialog.setProblem(u"<b> is no address"_s);
    QVERIFY(shown.dialog.isVisible());
    auto *edit = shown.part<QLineEdit>("addressEdit");
    QCOMPARE(edit->accessibleDescription(), u"<b> is no address"_s);
    QCOMPARE(edit->text(), u"nonsense://"_s);
    edit->setText(u"tcp://host"_s);
    QVERIFY(shown.told("addressMessage").isEmpty());
}

static const support::TestClass<TestAddressDialog> registration("tst_addressdialog");
#include "tst_addressdialog.moc"
