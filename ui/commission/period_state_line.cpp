// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/period_state_line.h"

#include "core/commission/commission_words.h"
#include "ui/common/icon_label.h"
#include "ui/common/theme/fonts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace somo {

PeriodStateLine::PeriodStateLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("periodState"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(currentMetrics().small);
    for (size_t i = 0; i < states.size(); ++i) {
        if (i > 0)
            line->addWidget(new IconLabel(QStringLiteral("right"), Token::text2, 12, this));
        m_words[i] = new QLabel(this);
        line->addWidget(m_words[i]);
    }
}

QString PeriodStateLine::stepText(PeriodState state) const
{
    const PeriodStanding::Step &step = state == PeriodState::closed ? m_standing.closed : state == PeriodState::approved ? m_standing.approved : m_standing.calculated;
    if (state == PeriodState::open || step.author.isEmpty())
        return {};
    const QString moment = m_formats.moment(QDateTime::fromMSecsSinceEpoch(step.moment, Qt::OffsetFromUTC, m_offsetMinutes * 60));
    switch (state) {
    case PeriodState::calculated: return tr("Calculated on %1 by %2").arg(moment, step.author);
    case PeriodState::approved: return tr("Approved on %1 by %2").arg(moment, step.author);
    default: return tr("Closed on %1 by %2").arg(moment, step.author);
    }
}

QString PeriodStateLine::lastStep() const
{
    return stepText(m_standing.state);
}

void PeriodStateLine::setStanding(const PeriodStanding &standing, const Formats &formats, int offsetMinutes)
{
    m_standing = standing;
    m_formats = formats;
    m_offsetMinutes = offsetMinutes;
    const words::ReportWords words(formats.language(), formats.currency());
    for (size_t i = 0; i < states.size(); ++i) {
        const bool isNow = states[i] == standing.state;
        m_words[i]->setText(periodStateWord(states[i], words));
        m_words[i]->setToolTip(stepText(states[i]));
        m_words[i]->setProperty("role", isNow ? QStringLiteral("now") : QStringLiteral("label"));
        m_words[i]->style()->unpolish(m_words[i]);
        m_words[i]->style()->polish(m_words[i]);
        // A label takes the padding of its role into its size only when its style changes.
        QEvent restyled(QEvent::StyleChange);
        QCoreApplication::sendEvent(m_words[i], &restyled);
        m_words[i]->updateGeometry();
    }
    setAccessibleName(tr("State of the period: %1").arg(periodStateWord(standing.state, words)));
    setAccessibleDescription(lastStep());
}

} // namespace somo
