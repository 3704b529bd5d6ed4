#include "support/testclass.h"
#include "views/ansitext.h"
#include "views/badge.h"
#include "views/commandstrip.h"
#include "views/fieldmessage.h"
#include "views/style.h"
#include "views/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace views;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme.apply(*qApp, ThemeMode::Light); }

    void textCanBeRead_data()
    {
        QTest::addColumn<ThemeMode>("mode");
        QTest::newRow("light") << ThemeMode::Light;
        QTest::newRow("dark") << ThemeMode::Dark;
    }
    void textCanBeRead()
    {
        QFETCH(ThemeMode, mode);
        m_theme.apply(*qApp, mode);
        const ThemeColors &c = Theme::colors();
        const QList<ColorRole> inks{&ThemeColors::text,      &ThemeColors::dim,   &ThemeColors::accent,
                                    &ThemeColors::attention, &ThemeColors::error, &ThemeColors::running};
        for (const ColorRole ink : inks) {
            QVERIFY2(Theme::contrast(c.*ink, c.panel) >= 4.5, qPrintable((c.*ink).name()));
            QVERIFY2(Theme::contrast(c.*ink, c.window) >= 4.5, qPrintable((c.*ink).name()));
        }
        for (const ColorRole ink : {&ThemeColors::text, &ThemeColors::dim, &ThemeColors::accent})
            QVERIFY(Theme::contrast(c.*ink, c.selection) >= 4.5);
        QVERIFY(Theme::contrast(c.accentText, c.accent) >= 4.5);
        QVERIFY(Theme::contrast(c.dim, c.inset) >= 4.5);
        // Shapes and outlines of what can be ticked need 3.
        for (const ColorRole mark : {&ThemeColors::ended, &ThemeColors::control}) {
            QVERIFY(Theme::contrast(c.*mark, c.panel) >= 3);
            QVERIFY(Theme::contrast(c.*mark, c.window) >= 2.9);
        }
        for (int i = 0; i < 16; ++i)
            QVERIFY2(Theme::contrast(ansiColor(i), c.panel) >= 4.5, qPrintable(u"colour %1"_s.arg(i)));
    }

    void badgeWordsCanBeRead_data() { textCanBeRead_data(); }
    void badgeWordsCanBeRead()
    {
        QFETCH(ThemeMode, mode);
        m_theme.apply(*qApp, mode);
        for (const BadgeKind kind :
             {BadgeKind::Neutral, BadgeKind::Attention, BadgeKind::Positive, BadgeKind::Negative}) {
            QImage image(160, 80, QImage::Format_RGB32);
            image.fill(Theme::colors().panel);
            QPainter painter(&image);
            QFont font = QApplication::font();
            font.setPixelSize(60);
            paintBadge(&painter, image.rect(), font, u"|||||"_s, kind);
            painter.end();
            const QColor ground = image.pixelColor(4, 40);
            double best = 1;
            for (int x = 0; x < image.width(); ++x)
                best = std::max(best, Theme::contrast(image.pixelColor(x, 40), ground));
            QVERIFY2(best >= 4.5, qPrintable(QString::number(best)));
        }
    }

    void paletteFollowsTheMode()
    {
        QSignalSpy changed(&m_theme, &Theme::changed);
        QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::light().panel);
        QVERIFY(!Theme::isDark());
        m_theme.apply(*qApp, ThemeMode::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(Theme::isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().window);
        QCOMPARE(QApplication::palette().color(QPalette::Link), Theme::dark().accent);
        QVERIFY(qobject_cast<Style *>(QApplication::style()));
    }

    void warningOfACommandFollowsTheMode()
    {
        QWidget window;
        CommandStrip strip(false, &window);
        window.resize(400, 200);
        strip.resize(60, 40);
        window.show();
        strip.setHint(u"This shell cannot express a line break."_s, true);
        QVERIFY(strip.text().contains(Theme::light().attention.name()));
        m_theme.apply(*qApp, ThemeMode::Dark);
        QVERIFY2(strip.text().contains(Theme::dark().attention.name()), qPrintable(strip.text()));
        // A larger font needs more room.
        const int before = strip.height();
        QFont font = strip.font();
        font.setPointSizeF(font.pointSizeF() * 2);
        strip.setFont(font);
        QVERIFY(strip.height() > before);
    }

    void systemModeAsksThePlatform()
    {
        m_theme.apply(*qApp, ThemeMode::System);
        QVERIFY(!Theme::isHighContrast());
        QEvent event(QEvent::ThemeChange);
        QWidget window;
        QSignalSpy changed(&m_theme, &Theme::changed);
        QCoreApplication::sendEvent(&window, &event);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::colors().window);
    }

    void palettesAreTold()
    {
        QPalette palette(QColor(0xefefef));
        QVERIFY(!Theme::looksDark(palette));
        QVERIFY(!Theme::looksHighContrast(palette));
        QPalette dark = Theme::palette(Theme::dark());
        QVERIFY(Theme::looksDark(dark));
        QVERIFY(!Theme::looksHighContrast(dark));
        QPalette contrast;
        for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
            contrast.setColor(role, Qt::black);
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            contrast.setColor(role, Qt::white);
        contrast.setColor(QPalette::Highlight, QColor(0x1aebff));
        contrast.setColor(QPalette::HighlightedText, Qt::black);
        QVERIFY(Theme::looksHighContrast(contrast));
        const ThemeColors c = Theme::fromPalette(contrast);
        QCOMPARE(c.text, QColor(Qt::white));
        QCOMPARE(c.selectionText, QColor(Qt::black));
        QVERIFY(Theme::contrast(c.accent, c.panel) >= 4.5);
    }

    void fontsKnowKorean()
    {
        const QFont mono = Theme::monospace();
        QVERIFY(mono.families().size() >= 2);
        QVERIFY(QFontInfo(mono).fixedPitch());
        if (QFontDatabase::hasFamily(u"Noto Sans CJK KR"_s)) {
            QVERIFY(QApplication::font().families().contains("Noto Sans CJK KR"_L1));
            QVERIFY(mono.families().contains("Noto Sans CJK KR"_L1));
        }
        const auto size = [](const QFont &font) {
            return QFontInfo(font).pixelSize();
        };
        QVERIFY(Theme::heading().bold());
        QVERIFY(size(Theme::heading(2)) > size(Theme::heading(1)));
        QVERIFY(size(Theme::heading(1)) > size(QApplication::font()));
    }

    void controlsStandOnTheGrid()
    {
        QPushButton button(u"Stop"_s);
        QLineEdit line;
        QComboBox combo;
        QSpinBox spin;
        QToolButton tool;
        for (const QWidget *widget :
             std::initializer_list<const QWidget *>{&button, &line, &combo, &spin, &tool})
            QCOMPARE(widget->sizeHint().height(), Style::controlHeight);
    }

    void aPrimaryButtonIsFilled()
    {
        QWidget window;
        QPushButton button(u"Run"_s, &window);
        setPrimary(&button);
        button.resize(button.sizeHint());
        QImage image = button.grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, 3), Theme::colors().accent);
        setPrimary(&button, false);
        image = button.grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, 3), Theme::colors().panel);
    }

    void focusIsSeen_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("line edit") << 0;
        QTest::newRow("button") << 1;
        QTest::newRow("check box") << 2;
        QTest::newRow("combo") << 3;
        QTest::newRow("radio") << 4;
        QTest::newRow("tool button") << 5;
        QTest::newRow("primary button") << 6;
        QTest::newRow("tab") << 7;
        QTest::newRow("spin") << 8;
    }
    void focusIsSeen()
    {
        QFETCH(int, kind);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *other = new QLineEdit;
        layout->addWidget(other);
        QWidget *widget = nullptr;
        switch (kind) {
        case 0:
            widget = new QLineEdit;
            break;
        case 1:
        case 6:
            widget = new QPushButton(u"x"_s);
            widget->setProperty("primary", kind == 6);
            break;
        case 2:
            widget = new QCheckBox(u"x"_s);
            break;
        case 3:
            widget = new QComboBox;
            break;
        case 4:
            widget = new QRadioButton(u"x"_s);
            break;
        case 5:
            widget = new QToolButton;
            widget->setFocusPolicy(Qt::TabFocus);
            static_cast<QToolButton *>(widget)->setAutoRaise(true);
            break;
        case 7:
            widget = new QTabBar;
            static_cast<QTabBar *>(widget)->addTab(u"One"_s);
            break;
        default:
            widget = new QSpinBox;
        }
        layout->addWidget(widget);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        const QImage without = window.grab().toImage();
        QTest::keyClick(other, Qt::Key_Tab);
        QVERIFY(widget->hasFocus() || widget->focusProxy());
        const QImage with = window.grab(widget->geometry().adjusted(-4, -4, 4, 4)).toImage();
        int accents = 0;
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x)
                accents += with.pixelColor(x, y) == Theme::colors().accent;
        QVERIFY2(accents > 20, qPrintable(QString::number(accents)));
    }

    void aMessageMarksItsField()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *field = new QLineEdit;
        auto *message = new FieldMessage;
        message->setField(field);
        layout->addWidget(field);
        layout->addWidget(message);
        window.show();
        QVERIFY(!message->isVisible());
        message->setMessage(FieldMessage::Kind::Error,
                            u"Port 80 is used by <b>web</b>. <a href=\"use\">Use 81</a>"_s);
        QVERIFY(message->isVisible());
        QVERIFY(field->property("invalid").toBool());
        QCOMPARE(message->accessibleName(), u"Port 80 is used by web. Use 81"_s);
        QCOMPARE(field->accessibleDescription(), message->accessibleName());
        message->clear();
        QVERIFY(!message->isVisible());
        QVERIFY(!field->property("invalid").toBool());
        message->setLineReserved(true);
        QVERIFY(message->isVisible());
    }

private:
    Theme m_theme;
};

static const support::TestClass<TestTheme> registration("tst_theme");
#include "tst_theme.moc"
