#include "app/application.h"
#include "app/mainwindow.h"
#include "engine/accessmanager.h"
#include "net/dockerhome.h"
#include "support/fakeengine.h"
#include "support/fakemanager.h"
#include "support/testclass.h"
#include "support/windowdriver.h"
#include "views/enginechip.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using State = app::Session::State;

namespace {

/// The whole program in a home of its own; whatever it remembers is kept there.
class Program : public support::WindowDriver
{
public:
    Program(const DockerHome &home, const engine::Surroundings &surroundings,
            engine::ManagerFactory factory = {}, const QString &host = {})
    {
        app::Options options;
        options.engine.host = host;
        options.language = u"en"_s;
        options.settingsFile = home.path() + u"/settings.ini"_s;
        m_app = std::make_unique<app::Application>(*qApp, options, surroundings, std::move(factory));
        m_app->start();
    }

    app::Session &session() { return m_app->session(); }
    QLineEdit *edit(const QString &name) { return find<QLineEdit>(name); }
    QString told(const QString &name)
    {
        const QWidget *message = find(name);
        return message ? message->property("text").toString() : QString();
    }

private:
    std::unique_ptr<app::Application> m_app;
};

/// What is in this home is connected to, and nothing is at any other place.
engine::ManagerFactory onlyIn(const DockerHome &home)
{
    return [own = home.path()](const core::Endpoint &endpoint) -> std::unique_ptr<QNetworkAccessManager> {
        if (endpoint.address.startsWith(own))
            return std::make_unique<engine::AccessManager>(endpoint);
        return std::make_unique<support::FakeManager>([](const support::FakeCall &) {
            return support::FakeReply::failure({core::ErrorKind::NoEngine, 0, {}});
        });
    };
}

/// `engine` is found where Docker without root has its socket.
bool appears(const support::FakeEngine &engine, const DockerHome &home)
{
    const QString folder = home.path() + u"/run"_s;
    return QDir().mkpath(folder) && QFile::link(engine.endpoint().address, folder + u"/docker.sock"_s);
}

} // namespace

/// Which engine the program takes, and what it remembers of a choice.
class TestAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedOneIsKeptWithItsCertificates();
    void engineThatAppearsIsTaken();
    void chosenOneIsWaitedFor();
};

void TestAddresses::typedOneIsKeptWithItsCertificates()
{
    const support::FakeEngine engine(support::FakeServer::Kind::Tls);
    const DockerHome home;
    QVERIFY(home.writeContext(u"nowhere"_s, "tcp://127.0.0.1:1"));
    QVERIFY(DockerHome::write(home.config(u"config.json"_s), R"({"currentContext":"nowhere"})"));
    const engine::Surroundings surroundings = home.surroundings({}, engine::Surroundings::ofThisProcess().os);
    QFile authority(support::fixturePath(u"tls/ca.pem"_s));
    QVERIFY(authority.open(QIODevice::ReadOnly));
    const QString folder = home.path() + u"/certs"_s;
    QVERIFY(DockerHome::write(folder + u"/ca.pem"_s, authority.readAll()));
    {
        Program program(home, surroundings);
        QTRY_COMPARE_WITH_TIMEOUT(program.session().state(), State::Failed, 10'000);
        QVERIFY(program.click(u"emptySecondaryButton"_s));
        QTRY_VERIFY(program.edit(u"addressDialog.addressEdit"_s));
        program.edit(u"addressDialog.addressEdit"_s)->setText(engine.endpoint().url());
        program.find<QCheckBox>(u"addressDialog.tlsCheck"_s)->click();
        QTRY_VERIFY(program.edit(u"addressDialog.certificatesEdit"_s));
        program.edit(u"addressDialog.certificatesEdit"_s)
            ->setText(QDir::toNativeSeparators(home.path() + u"/nowhere"_s));
        QVERIFY(program.click(u"addressDialog.connectButton"_s));
        QVERIFY(!program.told(u"addressDialog.certificatesMessage"_s).isEmpty());
        QCOMPARE(program.session().state(), State::Failed);
        program.edit(u"addressDialog.certificatesEdit"_s)->setText(QDir::toNativeSeparators(folder));
        QVERIFY(program.click(u"addressDialog.connectButton"_s));
        QTRY_VERIFY(!program.find(u"addressDialog"_s));
        QTRY_VERIFY_WITH_TIMEOUT(program.session().isConnected(), 10'000);

        // The next question begins with this answer.
        Q_EMIT program.find<views::EngineChip>(u"engineChip"_s)->addressWanted();
        QTRY_VERIFY(program.find(u"addressDialog"_s));
        QCOMPARE(program.edit(u"addressDialog.addressEdit"_s)->text(), engine.endpoint().url());
        QVERIFY(program.find<QCheckBox>(u"addressDialog.tlsCheck"_s)->isChecked());
        QCOMPARE(program.edit(u"addressDialog.certificatesEdit"_s)->text(), QDir::toNativeSeparators(folder));
    }
    Program program(home, surroundings);
    QTRY_VERIFY_WITH_TIMEOUT(program.session().isConnected(), 10'000);
    QCOMPARE(program.session().endpoint().url(), engine.endpoint().url());
    QVERIFY(program.session().endpoint().tls);
}

void TestAddresses::engineThatAppearsIsTaken()
{
#ifdef Q_OS_WIN
    QSKIP("the places of sockets");
#endif
    support::FakeEngine engine;
    engine.addContainer(u"one"_s, u"busybox"_s, true);
    const DockerHome home;
    Program program(home, home.surroundings(), onlyIn(home));
    QTRY_COMPARE_WITH_TIMEOUT(program.session().state(), State::Failed, 10'000);
    QVERIFY(program.find(u"emptyTitle"_s));

    QVERIFY(appears(engine, home));
    QTRY_VERIFY_WITH_TIMEOUT(program.session().containersLoaded(), 20'000);
    QCOMPARE(program.session().containers()->size(), 1);
    const QString name = u"Docker Engine (rootless)"_s;
    QCOMPARE(program.session().endpoint().name, name);
    QTRY_VERIFY(program.find<QAbstractButton>(u"engineChip"_s)->text().startsWith(name));
    QTRY_VERIFY(!program.find(u"emptyTitle"_s));
}

void TestAddresses::chosenOneIsWaitedFor()
{
#ifdef Q_OS_WIN
    QSKIP("the places of sockets");
#endif
    const support::FakeEngine engine;
    const DockerHome home;
    QVERIFY(appears(engine, home));
    const QString host = u"unix://"_s + home.path() + u"/chosen.sock"_s;
    Program program(home, home.surroundings(), onlyIn(home), host);
    const QSignalSpy failures(&program.session(), &app::Session::attemptFailed);
    QTRY_VERIFY_WITH_TIMEOUT(failures.count() >= 3, 20'000);
    QCOMPARE(program.session().endpoint().url(), host);
    QCOMPARE(program.session().state(), State::Failed);
}

static const support::TestClass<TestAddresses> registration("tst_addresses");
#include "tst_addresses.moc"
