// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/band_bar.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace somo {

BandBar::BandBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("bandBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void BandBar::show(const Shown &shown, const QString &words)
{
    m_shown = shown;
    setAccessibleName(words);
    setVisible(!shown.bands.empty());
    update();
}

QSize BandBar::sizeHint() const
{
    const QFontMetrics text(roleFont(TextRole::fine));
    return {currentMetrics().scaled(320), 2 * text.height() + currentMetrics().scaled(18) + 2 * currentMetrics().small};
}

QSize BandBar::minimumSizeHint() const
{
    return {currentMetrics().scaled(160), sizeHint().height()};
}

/// Where the bar ends: past the base and past the last band's start, so that both can be seen.
double BandBar::reach() const
{
    const double last = m_shown.bands.back().from;
    const double before = m_shown.bands.size() > 1 ? m_shown.bands[m_shown.bands.size() - 2].from : 0;
    const double beyond = last + std::max(last - before, 0.0) * 0.6;
    return std::max({beyond, m_shown.base * 1.12, 1.0});
}

void BandBar::paintEvent(QPaintEvent *)
{
    if (m_shown.bands.empty())
        return;
    QPainter painter(this);
    const Metrics metrics = currentMetrics();
    const Theme &theme = currentTheme();
    const QFont plain = roleFont(TextRole::fine);
    const QFont bold = roleFont(TextRole::fineBold);
    const QFontMetricsF text(plain);
    const double end = reach();
    const QRectF bar(0, text.height() + metrics.small, width(), metrics.scaled(18));
    const auto at = [&](double value) { return bar.left() + bar.width() * std::clamp(value / end, 0.0, 1.0); };
    const double base = at(m_shown.base);
    for (size_t i = 0; i < m_shown.bands.size(); ++i) {
        const double left = at(m_shown.bands[i].from);
        const double right = i + 1 < m_shown.bands.size() ? at(m_shown.bands[i + 1].from) : bar.right();
        const double gap = i + 1 < m_shown.bands.size() ? 2 : 0;
        const bool isCurrent = int(i) == m_shown.current;
        painter.fillRect(QRectF(left, bar.top(), std::max(1.0, right - left - gap), bar.height()), theme.colour(Token::track));
        if (base > left)
            painter.fillRect(QRectF(left, bar.top(), std::max(1.0, std::min(base, right - gap) - left), bar.height()), isCurrent ? theme.series(0) : theme.series(4));
        painter.setFont(isCurrent ? bold : plain);
        painter.setPen(theme.colour(isCurrent ? Token::text : Token::text2));
        const QString rate = m_shown.bands[i].rate;
        if (QFontMetricsF(painter.font()).horizontalAdvance(rate) <= right - left)
            painter.drawText(QRectF(left, 0, right - left, text.height()), Qt::AlignCenter, rate);
    }
    painter.setPen(QPen(theme.colour(Token::text), 2));
    painter.drawLine(QPointF(base, bar.top() - 2), QPointF(base, bar.bottom() + 2));

    // The base first: what would stand in its way below stays out.
    const double line = bar.bottom() + metrics.small;
    painter.setFont(bold);
    painter.setPen(theme.colour(Token::text));
    const double wide = QFontMetricsF(bold).horizontalAdvance(m_shown.baseText);
    const double baseLeft = std::clamp(base - wide / 2, 0.0, std::max(0.0, width() - wide));
    painter.drawText(QRectF(baseLeft, line, wide + 2, text.height()), Qt::AlignLeft, m_shown.baseText);
    std::vector<std::pair<double, double>> taken{{baseLeft, baseLeft + wide}};
    painter.setFont(plain);
    painter.setPen(theme.colour(Token::text2));
    for (const Band &band : m_shown.bands) {
        const double size = text.horizontalAdvance(band.fromText);
        const double left = std::clamp(at(band.from) - size / 2, 0.0, std::max(0.0, width() - size));
        const bool isFree = std::ranges::none_of(taken, [&](const auto &each) { return left < each.second + 6 && each.first < left + size + 6; });
        if (!isFree)
            continue;
        painter.drawText(QRectF(left, line, size + 2, text.height()), Qt::AlignLeft, band.fromText);
        taken.emplace_back(left, left + size);
    }
}

} // namespace somo
