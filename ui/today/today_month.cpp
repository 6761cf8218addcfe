// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_month.h"

#include "ui/board/team_bar.h"
#include "ui/common/figure_label.h"
#include "ui/common/role_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace somo {

TodayMonthCard::TodayMonthCard(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("todayMonth"));
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.gap, metrics.inside, metrics.inside);
    layout->setSpacing(metrics.small);
    m_title = roleLabel(this, "label");
    m_title->setObjectName(QStringLiteral("todayMonthTitle"));
    m_title->setTextFormat(Qt::RichText);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_mine = makePart(QStringLiteral("todayMine"), false);
    layout->addWidget(m_mine.box);
    m_rule = new QFrame(this);
    m_rule->setObjectName(QStringLiteral("railLine"));
    m_rule->setFixedHeight(1);
    layout->addWidget(m_rule);
    m_team = makePart(QStringLiteral("todayTeam"), true);
    layout->addWidget(m_team.box);
}

TodayMonthCard::Part TodayMonthCard::makePart(const QString &name, bool team)
{
    Part part;
    part.box = new QWidget(this);
    auto *layout = new QVBoxLayout(part.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    part.whose = roleLabel(part.box, "label");
    part.revenue = new FigureLabel(TextRole::cardFigure, part.box);
    part.revenue->setObjectName(name + QStringLiteral("Revenue"));
    part.revenue->setText(QStringLiteral("–")); // until figures come
    part.attained = roleLabel(part.box, "cardTitle");
    part.attained->setObjectName(name + QStringLiteral("Attained"));
    part.bar = new TeamBar(part.box);
    part.sentence = roleLabel(part.box, "label");
    part.sentence->setObjectName(name + QStringLiteral("Sentence"));
    part.sentence->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(part.revenue);
    line->addStretch(1);
    line->addWidget(part.attained);
    layout->addWidget(part.whose);
    layout->addLayout(line);
    layout->addWidget(part.bar);
    layout->addWidget(part.sentence);
    connect(part.revenue, &FigureLabel::clicked, this, [this, team] { emit whyAsked(team); });
    return part;
}

void TodayMonthCard::setMonth(const TodayMonth &month, const BoardContext &context)
{
    const Formats &formats = context.formats;
    m_title->setText(tr("<b>%1 so far</b> · %2/%3 working days")
                         .arg(formats.period(month.board.period).toHtmlEscaped(), workingDays(month.board.workingDaysGone, formats), workingDays(month.board.workingDays, formats)));
    fillPart(m_mine, context.personal ? tr("Revenue") : tr("Yours"), month.mine ? &*month.mine : nullptr, month, context);
    fillPart(m_team, tr("The whole team"), month.withTeam ? &month.board.team : nullptr, month, context);
    m_rule->setVisible(month.mine && month.withTeam);
}

void TodayMonthCard::fillPart(const Part &part, const QString &whose, const BoardRow *row, const TodayMonth &month, const BoardContext &context)
{
    part.box->setVisible(row);
    if (!row)
        return;
    const Formats &formats = context.formats;
    const std::vector<Rate> marks = context.marks();
    part.whose->setText(whose);
    part.revenue->setText(formats.money(row->revenue));
    part.revenue->updateGeometry();
    QStringList said{tr("%1: %2").arg(whose, formats.money(row->revenue))};
    part.attained->setText(row->attainment ? formats.percent(*row->attainment, marks) : QString());
    if (row->attainment)
        said += tr("%1 of the target").arg(part.attained->text());
    part.revenue->setAccessibleName(tr("%1, open the explanation").arg(said.join(QStringLiteral(", "))));
    part.bar->setVisible(row->attainment.has_value());
    AttainmentBar bar = barOf(*row, month.board.open, context);
    if (month.board.open && row->target)
        bar.pace = month.board.gone;
    part.bar->setBar(bar);
    if (!row->target)
        part.sentence->setText(tr("no target"));
    else if (!row->projectedAttainment)
        part.sentence->setText(tr("target %1").arg(formats.shortMoney(*row->target)));
    else
        part.sentence->setText(tr("target %1 · at this pace about %2").arg(formats.shortMoney(*row->target), formats.percent(*row->projectedAttainment, marks)));
}

QPoint TodayMonthCard::placeOfFigure(bool team) const
{
    const FigureLabel *figure = team ? m_team.revenue : m_mine.revenue;
    return figure->mapToGlobal(QPoint(0, figure->height() + currentMetrics().gap));
}

} // namespace somo
