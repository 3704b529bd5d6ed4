#include "support/testclass.h"
#include "views/findinglines.h"
#include "views/pastedialog.h"

#include <QFile>
#include <QFileDialog>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Files that a pasted docker run names.
class TestPastedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variablesAreFilledIn();
    void labelsAreFilledIn();
    void problemsAreTold();
    void otherFilesAreOtherFlags();

private:
    QString made(const QString &name, const QByteArray &content);
    static QStringList told(const views::PasteDialog &dialog);
    static bool choose(views::PasteDialog &dialog, const QString &file);
    static core::RunRequest run(const views::PasteDialog &dialog);

    QTemporaryDir m_folder;
};

QString TestPastedFiles::made(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file");
    return file.fileName();
}

QStringList TestPastedFiles::told(const views::PasteDialog &dialog)
{
    QStringList messages;
    const auto *lines = dialog.findChild<views::FindingLines *>(u"pasteDialog.findings"_s);
    for (const auto &line : lines->lines())
        messages.append(line.message);
    return messages;
}

/// Presses the one button, and takes the file in the dialog that opens.
bool TestPastedFiles::choose(views::PasteDialog &dialog, const QString &file)
{
    auto *button = dialog.findChild<QPushButton *>(u"pasteDialog.fix0"_s);
    if (!button || !button->isVisibleTo(&dialog) || button->text() != u"Choose the file…"_s)
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    QPointer<QFileDialog> files = dialog.findChild<QFileDialog *>(u"pasteDialog.fileDialog"_s);
    if (!files || !files->isVisible())
        return false;
    Q_EMIT files->fileSelected(file);
    files->close();
    return QTest::qWaitFor([&files] { return !files; });
}

core::RunRequest TestPastedFiles::run(const views::PasteDialog &dialog)
{
    const auto &deed = dialog.command().deed;
    const auto *request = deed ? std::get_if<core::RunRequest>(&*deed) : nullptr;
    return request ? *request : core::RunRequest();
}

void TestPastedFiles::variablesAreFilledIn()
{
    qputenv("GORAE_TEST_HERE", "from here");
    const QString file = made(u".env"_s, "# settings\nA=1\nB=a b\nGORAE_TEST_HERE\nGORAE_TEST_MISSING\n");
    views::PasteDialog dialog;
    dialog.setText(u"docker run -d --env-file .env -e A=mine nginx"_s);
    dialog.show();
    QVERIFY(told(dialog).value(0).contains(u"--env-file .env"_s));
    QCOMPARE(run(dialog).extra.size(), 1);
    QVERIFY(choose(dialog, file));
    QCOMPARE(told(dialog).size(), 1);
    QVERIFY(told(dialog).first().startsWith(u"--env-file .env: 3 variable"_s));
    QCOMPARE(run(dialog).env,
             (QList<core::EnvVar>{
                 {u"B"_s, u"a b"_s}, {u"GORAE_TEST_HERE"_s, u"from here"_s}, {u"A"_s, u"mine"_s}}));
    QVERIFY(run(dialog).extra.isEmpty());
    // What was pasted is as it was, and the values go on with the deed.
    QCOMPARE(dialog.text(), u"docker run -d --env-file .env -e A=mine nginx"_s);
    QSignalSpy submitted(&dialog, &views::PasteDialog::submitted);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"pasteDialog.goButton"_s), Qt::LeftButton);
    QCOMPARE(submitted.count(), 1);
    const auto deed = submitted.first().first().value<core::Deed>();
    QCOMPARE(std::get<core::RunRequest>(deed).env.size(), 3);
}

void TestPastedFiles::labelsAreFilledIn()
{
    const QString file = made(u"labels"_s, "owner=me\ntier\n");
    views::PasteDialog dialog;
    dialog.setText(u"docker create --label-file=labels nginx"_s);
    dialog.show();
    QVERIFY(choose(dialog, file));
    QVERIFY(told(dialog).value(0).contains(u"1 label"_s));
    const auto &deed = dialog.command().deed;
    QVERIFY(deed);
    QCOMPARE(std::get<core::CreateRequest>(*deed).run.labels, (QList<core::Label>{{u"owner"_s, u"me"_s}}));
}

void TestPastedFiles::problemsAreTold()
{
    views::PasteDialog dialog;
    dialog.setText(u"docker run --env-file .env nginx"_s);
    dialog.show();
    QVERIFY(choose(dialog, made(u"bad.env"_s, "export A=1\n")));
    QVERIFY(told(dialog).value(0).contains(u"bad.env"_s));
    QVERIFY(told(dialog).value(0).contains(u"Line 1: a name has no blanks in it"_s));
    QCOMPARE(run(dialog).extra.size(), 1);
    QVERIFY(choose(dialog, m_folder.filePath(u"gone.env"_s)));
    QVERIFY(told(dialog).value(0).contains(u"gone.env"_s));
    // Another try is one click away.
    QVERIFY(choose(dialog, made(u"good.env"_s, "A=1\n")));
    QCOMPARE(run(dialog).env, (QList<core::EnvVar>{{u"A"_s, u"1"_s}}));
}

void TestPastedFiles::otherFilesAreOtherFlags()
{
    views::PasteDialog dialog;
    dialog.setText(u"docker run --env-file .env nginx"_s);
    dialog.show();
    QVERIFY(choose(dialog, made(u"one.env"_s, "A=1\n")));
    // Another name is another file.
    dialog.setText(u"docker run --env-file other.env nginx"_s);
    QCOMPARE(run(dialog).extra.size(), 1);
    QVERIFY(run(dialog).env.isEmpty());
    dialog.setText(u"docker run --env-file .env --name web nginx"_s);
    QCOMPARE(run(dialog).env.size(), 1);
}

static const support::TestClass<TestPastedFiles> registration("tst_pastedfiles");
#include "tst_pastedfiles.moc"
