#include "views/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#ifdef GORAE_HAVE_SVG
#include <QSvgRenderer>
#endif

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside every namespace.
static void initGoraeResources()
{
    Q_INIT_RESOURCE(gorae);
}

namespace views {

namespace {

constexpr auto linePrefix = "gorae:"_L1;
constexpr auto coloredPrefix = "gorae-colored:"_L1;

QString iconPath(const QString &name)
{
    return ":/icons/"_L1 % name % ".svg"_L1;
}

QPixmap renderIcon(const QString &name, const QSize &size, const QColor &color)
{
    const QString key = "gorae/%1/%2x%3/%4"_L1.arg(
        name, QString::number(size.width()), QString::number(size.height()), color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (size.isEmpty() || QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
#ifdef GORAE_HAVE_SVG
    if (QFile::exists(iconPath(name))) {
        QSvgRenderer renderer(iconPath(name));
        QPainter painter(&pixmap);
        const int side = std::min(size.width(), size.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(QPointF(), QSizeF(size)).center());
        renderer.render(&painter, square);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
    }
#endif
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, ColorRole role) : m_name(std::move(name)), m_role(role) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap pixmap = renderIcon(m_name, (QSizeF(rect.size()) * ratio).toSize(), color(mode));
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), pixmap);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return renderIcon(m_name, size, color(mode));
    }
    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return u"GoraeLineIcon"_s; }
    QString iconName() override { return (m_role ? coloredPrefix : linePrefix) + m_name; }
    bool isNull() override { return !QFile::exists(iconPath(m_name)); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const ThemeColors &c = Theme::colors();
        if (mode == QIcon::Disabled)
            return c.faint;
        if (m_role)
            return c.*m_role;
        if (mode == QIcon::Selected)
            return Theme::isHighContrast() ? c.selectionText : c.accent;
        return c.text;
    }

    QString m_name;
    ColorRole m_role;
};

} // namespace

void initResources()
{
    initGoraeResources();
}

QIcon icon(QLatin1StringView name)
{
    return QIcon(new LineIconEngine(name, nullptr));
}

QIcon iconColored(QLatin1StringView name, ColorRole role)
{
    return QIcon(new LineIconEngine(name, role));
}

bool hasIcon(QLatin1StringView name)
{
    return QFile::exists(iconPath(name));
}

bool isLineIcon(const QIcon &icon)
{
    return icon.name().startsWith(linePrefix);
}

void paintIcon(QPainter *painter, const QRect &rect, QLatin1StringView name, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap = renderIcon(name, (QSizeF(rect.size()) * ratio).toSize(), color);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

} // namespace views
