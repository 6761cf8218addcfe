// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/step_bar.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"

#include <QPainter>

namespace somo {

namespace {

QFont fontOf(bool current)
{
    return roleFont(current ? TextRole::bodyBold : TextRole::body);
}

int circle()
{
    return currentMetrics().scaled(20);
}

int between()
{
    return currentMetrics().scaled(24);
}

} // namespace

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepBar::setSteps(const QStringList &names)
{
    m_names = names;
    say();
    updateGeometry();
    update();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    say();
    update();
}

void StepBar::say()
{
    if (m_current < m_names.size())
        setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_names.size()).arg(m_names.at(m_current)));
}

int StepBar::widthOf(int step) const
{
    // As wide as it is when it is the present one, so that nothing moves from step to step.
    return circle() + currentMetrics().gap + QFontMetrics(fontOf(true)).horizontalAdvance(m_names.at(step)) + 2;
}

QSize StepBar::sizeHint() const
{
    int all = 0;
    for (int step = 0; step < m_names.size(); ++step)
        all += widthOf(step) + (step > 0 ? between() + 2 * currentMetrics().gap : 0);
    return {all, currentMetrics().row};
}

void StepBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = currentTheme();
    const Metrics metrics = currentMetrics();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int left = 0;
    for (int step = 0; step < m_names.size(); ++step) {
        if (step > 0) {
            painter.setPen(QPen(theme.colour(step <= m_current ? Token::accent : Token::control), 1));
            const int y = height() / 2;
            painter.drawLine(left + metrics.gap, y, left + metrics.gap + between(), y);
            left += between() + 2 * metrics.gap;
        }
        const bool current = step == m_current;
        const QRectF round(left + 0.5, (height() - circle()) / 2.0, circle() - 1, circle() - 1);
        painter.setPen(QPen(theme.colour(step <= m_current ? Token::accent : Token::control), 1));
        painter.setBrush(current ? QBrush(theme.colour(Token::accent)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(round);
        if (step < m_current) {
            const int size = metrics.scaled(14);
            painter.drawPixmap(QPointF(round.center().x() - size / 2.0, round.center().y() - size / 2.0),
                               iconPixmap(QStringLiteral("check"), theme.colour(Token::accent), size, devicePixelRatioF()));
        } else {
            painter.setFont(roleFont(TextRole::fineBold));
            painter.setPen(theme.colour(current ? Token::onAccent : Token::text2));
            painter.drawText(round, Qt::AlignCenter, QString::number(step + 1));
        }
        painter.setFont(fontOf(current));
        painter.setPen(theme.colour(current ? Token::accent : Token::text2));
        painter.drawText(QRect(left + circle() + metrics.gap, 0, widthOf(step), height()), int(Qt::AlignVCenter | Qt::AlignLeft), m_names.at(step));
        left += widthOf(step);
    }
}

} // namespace somo
