// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme/icons.h"

#include "ui/common/theme/fonts.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace somo {

QSize iconBesideWords()
{
    const Metrics metrics = currentMetrics();
    return {metrics.icon + metrics.small, metrics.icon};
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal scale)
{
    if (size <= 0)
        return {}; // a button that shows its words alone
    const QString key = QStringLiteral("somo/%1/%2/%3/%4").arg(name, colour.name()).arg(size).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/somo/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // QtSvg draws currentColor black, so the colour is put in before it reads the file.
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    if (size <= 16)
        svg.replace("stroke-width=\"1.75\"", "stroke-width=\"2\"");
    QSvgRenderer renderer(svg);
    const int pixels = qRound(size * scale);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

namespace {

// Asks for the theme each time it paints, so a change of theme needs no new icons.
class ThemeIcon : public QIconEngine {
public:
    ThemeIcon(QString name, Token normal)
        : m_name(std::move(name))
        , m_normal(normal)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        const int size = qMin(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size);
        painter->drawPixmap(square, iconPixmap(m_name, colour(mode, state), size, scale));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const int logical = qRound(qMin(size.width(), size.height()) / scale);
        const QPixmap square = iconPixmap(m_name, colour(mode, state), logical, scale);
        return size.width() > size.height() ? withRoomBehind(square, size, scale) : square;
    }
    QIconEngine *clone() const override { return new ThemeIcon(*this); }
    QString key() const override { return QStringLiteral("somo"); }

private:
    static QPixmap withRoomBehind(const QPixmap &icon, const QSize &size, qreal scale)
    {
        QPixmap wide(size);
        wide.fill(Qt::transparent);
        wide.setDevicePixelRatio(scale);
        QPainter(&wide).drawPixmap(0, 0, icon);
        return wide;
    }
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return currentTheme().colour(Token::text3);
        return currentTheme().colour(state == QIcon::On ? Token::accent : m_normal);
    }
    QString m_name;
    Token m_normal;
};

} // namespace

QIcon somoIcon(const QString &name)
{
    return somoIcon(name, Token::text2);
}

QIcon somoIcon(const QString &name, Token colour)
{
    return QIcon(new ThemeIcon(name, colour));
}

} // namespace somo
