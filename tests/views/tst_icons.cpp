#include "support/testclass.h"
#include "views/icons.h"
#include "views/stateshapes.h"

#include <QtTest>
#include <QtWidgets>

using namespace views;
using namespace Qt::StringLiterals;

namespace {

QColor strongest(const QImage &image)
{
    QColor best(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > best.alpha())
                best = image.pixelColor(x, y);
    return best;
}

int inked(const QImage &image, const QRect &part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            count += image.pixelColor(x, y).alpha() > 128;
    return count;
}

QImage drawn(core::ContainerState state, core::Health health = core::Health::None,
             std::optional<int> exit = {})
{
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintStateShape(&painter, image.rect(), state, health, exit);
    painter.end();
    return image;
}

bool near(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 8;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme.apply(*qApp, ThemeMode::Light); }

    void anIconTakesTheTextColour()
    {
        QVERIFY(hasIcon("search"_L1));
        const QIcon search = icon("search"_L1);
        QVERIFY(!search.isNull());
        QVERIFY(near(strongest(search.pixmap(32).toImage()), Theme::colors().text));
        QVERIFY(near(strongest(search.pixmap(32, QIcon::Disabled).toImage()), Theme::colors().faint));
        QVERIFY(near(strongest(search.pixmap(32, QIcon::Selected).toImage()), Theme::colors().accent));
        m_theme.apply(*qApp, ThemeMode::Dark);
        QVERIFY(near(strongest(search.pixmap(32).toImage()), Theme::dark().text));
        const QIcon error = iconColored("error"_L1, &ThemeColors::error);
        QVERIFY(near(strongest(error.pixmap(32).toImage()), Theme::dark().error));
    }

    void pixelRatioIsFollowed()
    {
        QVERIFY(hasIcon("search"_L1));
        const QPixmap pixmap = icon("search"_L1).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void anUnknownIconIsEmpty()
    {
        QVERIFY(!hasIcon("no-such-icon"_L1));
        const QIcon unknown = icon("no-such-icon"_L1);
        QCOMPARE(strongest(unknown.pixmap(16).toImage()).alpha(), 0);
    }

    void lineIconsAreTold()
    {
        QVERIFY(isLineIcon(icon("search"_L1)));
        QVERIFY(!isLineIcon(iconColored("search"_L1, &ThemeColors::error)));
        QVERIFY(!isLineIcon(QIcon()));
    }

    void everyStateHasAShapeOfItsOwn()
    {
        using S = core::ContainerState;
        using H = core::Health;
        const QList<StateLook> looks{stateLook(S::Running),
                                     stateLook(S::Running, H::Starting),
                                     stateLook(S::Exited, H::None, 0),
                                     stateLook(S::Paused),
                                     stateLook(S::Created),
                                     stateLook(S::Restarting),
                                     stateLook(S::Removing)};
        QSet<int> shapes;
        for (const StateLook &look : looks)
            shapes.insert(int(look.shape));
        QCOMPARE(shapes.size(), looks.size());
        QCOMPARE(stateLook(S::Running, H::Unhealthy).shape, Shape::Triangle);
        QCOMPARE(stateLook(S::Exited, H::None, 137).shape, Shape::Triangle);
        QCOMPARE(stateLook(S::Dead).color, &ThemeColors::error);
        QCOMPARE(stateLook(S::Running, H::Healthy), stateLook(S::Running));
    }

    void shapesAreWhatTheySay()
    {
        using S = core::ContainerState;
        const QImage disc = drawn(S::Running);
        QVERIFY(near(disc.pixelColor(24, 24), Theme::colors().running));
        QCOMPARE(disc.pixelColor(7, 7).alpha(), 0);
        const QImage square = drawn(S::Exited, core::Health::None, 0);
        QVERIFY(near(square.pixelColor(24, 24), Theme::colors().ended));
        QVERIFY(square.pixelColor(11, 11).alpha() > 128);
        const QImage ring = drawn(S::Created);
        QCOMPARE(ring.pixelColor(24, 24).alpha(), 0);
        const QImage bars = drawn(S::Paused);
        QCOMPARE(bars.pixelColor(24, 24).alpha(), 0);
        QVERIFY(near(bars.pixelColor(10, 24), Theme::colors().attention));
        QVERIFY(near(bars.pixelColor(37, 24), Theme::colors().attention));
        const QImage triangle = drawn(S::Exited, core::Health::None, 1);
        QVERIFY(inked(triangle, QRect(0, 24, 48, 24)) > 2 * inked(triangle, QRect(0, 0, 48, 24)));
        QCOMPARE(inked(drawn(S::Unknown), QRect(0, 0, 48, 48)), 0);
        QVERIFY(!stateIcon(S::Running).pixmap(16).isNull());
    }

private:
    Theme m_theme;
};

static const support::TestClass<TestIcons> registration("tst_icons");
#include "tst_icons.moc"
