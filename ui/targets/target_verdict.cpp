// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_verdict.h"

#include "ui/common/theme/fonts.h"
#include "ui/targets/target_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

TargetVerdict::TargetVerdict(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("targetVerdict"));
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.gap, metrics.inside, metrics.gap);
    layout->setSpacing(metrics.small);
    const auto line = [this, layout](const char *name) {
        auto *label = new QLabel(this);
        label->setObjectName(QString::fromLatin1(name));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
        return label;
    };
    m_title = line("verdictTitle");
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_cell = line("verdictCell");
    m_verdict = line("verdictWords");
    auto *offer = new QHBoxLayout;
    m_proposal = new QLabel(this);
    m_proposal->setObjectName(QStringLiteral("verdictProposal"));
    m_proposal->setWordWrap(true);
    m_take = new QPushButton(this);
    m_take->setObjectName(QStringLiteral("takeProposal"));
    m_leave = new QPushButton(this);
    m_leave->setObjectName(QStringLiteral("leaveProposal"));
    offer->addWidget(m_proposal, 1);
    offer->addWidget(m_take);
    offer->addWidget(m_leave);
    layout->addLayout(offer);
    connect(m_take, &QPushButton::clicked, this, [this] { emit taken(m_value); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_left.insert(m_key);
        for (QWidget *each : {static_cast<QWidget *>(m_proposal), static_cast<QWidget *>(m_take), static_cast<QWidget *>(m_leave)})
            each->hide();
    });
}

QString TargetVerdict::cellWords(const TargetCell &cell, const Subject &subject, const words::ReportWords &words, Metric metric) const
{
    const QString who = subject.kind == SubjectKind::everyone ? tr("Everyone") : subject.name;
    QStringList parts{QStringLiteral("%1, %2: %3").arg(who, words.formats().periodInText(cell.period),
                                                       cell.target ? targetText(cell.target->value, metric, words) : tr("no target"))};
    if (cell.people) {
        parts += tr("the targets of %1 of %2 people add up to %3")
                     .arg(QString::number(cell.people->aimed), QString::number(cell.people->people), targetText(cell.people->sum, metric, words));
    }
    const int days = cell.period.days().days();
    if (cell.activeDays != days)
        parts += tr("counts × %1/%2 days").arg(cell.activeDays).arg(days);
    if (cell.lastYear)
        parts += (cell.lastYearIsOpen ? tr("last year so far %1") : tr("last year %1")).arg(targetText(*cell.lastYear, metric, words));
    if (!cell.evidence.empty() && (cell.fair || cell.lacksData)) {
        const QString range = words.formats().range({cell.evidence.front().period.first(), cell.evidence.back().period.last()});
        if (!cell.fair)
            parts += tr("no data for an attainable range: the book knows only a part of %1").arg(range);
        else if (cell.fair->low > 1)
            parts += tr("attainable %1 to %2, by the figures of %3").arg(targetText(cell.fair->low, metric, words), targetText(cell.fair->high, metric, words), range);
        else
            parts += tr("attainable up to %1, by the figures of %2").arg(targetText(cell.fair->high, metric, words), range);
    }
    return parts.join(QStringLiteral(" · "));
}

void TargetVerdict::show(const TargetCell *cell, const Subject &subject, Metric metric, const BookSettings &settings, const Formats &formats)
{
    const words::ReportWords words(formats.language(), formats.currency());
    m_title->setText(tr("Is the target right?"));
    m_take->setText(tr("Take it"));
    m_leave->setText(tr("Leave it"));
    m_cell->setText(cell ? cellWords(*cell, subject, words, metric) : tr("Choose a cell to see what it rests on."));
    m_verdict->setVisible(cell && cell->target);
    if (cell && cell->target)
        m_verdict->setText(verdictSentence(cell->health, cell->target->direction, cell->evidence, settings, words));
    m_value = cell ? cell->proposal.value_or(0) : 0;
    m_key = cell ? QStringLiteral("%1 %2 %3 %4 %5").arg(metricText(metric)).arg(int(subject.kind)).arg(subject.id).arg(cell->period.number()).arg(m_value) : QString();
    const bool offered = cell && cell->proposal && !m_left.contains(m_key);
    if (offered) {
        m_proposal->setText(tr("Another value to consider: %1, the mean of these periods").arg(targetText(m_value, metric, words)));
        m_take->setAccessibleName(tr("Take %1 as the target").arg(targetText(m_value, metric, words)));
        m_leave->setAccessibleName(tr("Leave the target as it is"));
    }
    m_proposal->setVisible(offered);
    m_take->setVisible(offered);
    m_leave->setVisible(offered);
}

} // namespace somo
