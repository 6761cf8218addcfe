// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/summary_strip.h"

#include "ui/board/team_bar.h"
#include "ui/common/figure_label.h"
#include "ui/common/role_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

SummaryStrip::SummaryStrip(QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("summary"));
    const Metrics metrics = currentMetrics();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.scaled(14), metrics.gap, metrics.scaled(14), metrics.gap);
    layout->setSpacing(metrics.scaled(22));

    auto *whole = new QVBoxLayout;
    whole->setSpacing(0);
    m_label = roleLabel(this, "label");
    m_revenue = new FigureLabel(TextRole::bigFigure, this);
    m_revenue->setObjectName(QStringLiteral("teamRevenue"));
    m_revenue->setText(QStringLiteral("–")); // until figures come
    m_target = roleLabel(this, "fine");
    whole->addStretch(1);
    whole->addWidget(m_label);
    whole->addWidget(m_revenue);
    whole->addWidget(m_target);
    whole->addStretch(1);
    layout->addLayout(whole);

    auto *pace = new QVBoxLayout;
    pace->setSpacing(0);
    m_bar = new TeamBar(this);
    m_pace = roleLabel(this, "label");
    m_projection = roleLabel(this, "label");
    m_pace->setTextFormat(Qt::RichText);
    for (QLabel *each : {m_pace, m_projection}) {
        each->setWordWrap(true);
        each->setMinimumWidth(metrics.scaled(150));
    }
    m_pace->installEventFilter(this);
    pace->addStretch(1);
    pace->addWidget(m_bar);
    pace->addWidget(m_pace);
    pace->addWidget(m_projection);
    pace->addStretch(1);
    layout->addLayout(pace, 1);

    auto *rule = new QFrame(this);
    rule->setObjectName(QStringLiteral("railLine"));
    rule->setFixedWidth(1);
    layout->addWidget(rule);
    m_orders = addFigure(QStringLiteral("teamOrders"), BoardFigure::orders);
    m_newCustomers = addFigure(QStringLiteral("teamNewCustomers"), BoardFigure::newCustomers);
    m_average = addFigure(QStringLiteral("teamAverageOrder"), BoardFigure::averageOrder);
    m_returns = addFigure(QStringLiteral("teamReturnRate"), BoardFigure::returnRate);
    connect(m_revenue, &FigureLabel::clicked, this, [this] { emit whyAsked(BoardFigure::revenue); });
}

SummaryStrip::Figure SummaryStrip::addFigure(const QString &name, BoardFigure which)
{
    Figure figure;
    figure.box = new QWidget(this);
    auto *box = new QVBoxLayout(figure.box);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    figure.label = roleLabel(figure.box, "label");
    figure.value = new FigureLabel(TextRole::cardFigure, figure.box);
    figure.value->setObjectName(name);
    figure.value->setText(QStringLiteral("–")); // until figures come
    figure.note = roleLabel(figure.box, "fine");
    box->addStretch(1);
    box->addWidget(figure.label);
    box->addWidget(figure.value);
    box->addWidget(figure.note);
    box->addStretch(1);
    layout()->addWidget(figure.box);
    connect(figure.value, &FigureLabel::clicked, this, [this, which] { emit whyAsked(which); });
    return figure;
}

void SummaryStrip::setBoard(const BoardData &board, const BoardContext &context)
{
    m_board = board;
    m_context = context;
    fill();
}

void SummaryStrip::setFigure(Figure &figure, const QString &name, const QString &value, const QString &then)
{
    figure.label->setText(name);
    figure.value->setText(value.isEmpty() ? QStringLiteral("–") : value);
    figure.value->setAccessibleName(name + QStringLiteral(": ") + value);
    figure.value->updateGeometry();
    figure.note->setText(then);
}

void SummaryStrip::fillPace()
{
    const BoardData &board = *m_board;
    const Formats &formats = m_context.formats;
    AttainmentBar bar = barOf(board.team, board.open, m_context);
    if (board.open && board.team.target)
        bar.pace = board.gone;
    m_bar->setBar(bar);
    m_bar->setVisible(board.team.attainment.has_value());
    if (!board.team.attainment) {
        m_pace->setText(m_context.personal ? tr("No target in this period.") : tr("No target for the whole team in this period."));
        m_projection->clear();
        return;
    }
    const QString reached = formats.percent(*board.team.attainment, m_context.marks());
    const QString strong = QStringLiteral("<b>%1</b>").arg(reached);
    if (!board.open) {
        m_pace->setText(tr("%1 of the target; the period is over.").arg(strong));
        m_projection->setText(tr("%1 working days").arg(workingDays(board.workingDays, formats)));
        return;
    }
    m_pace->setText(tr("%1 after %2/%3 working days; even pace is %4.")
                        .arg(strong, workingDays(board.workingDaysGone, formats), workingDays(board.workingDays, formats),
                             formats.percent(board.gone, {})));
    m_projection->setText(board.team.projected && board.team.projectedAttainment
                              ? tr("At this pace, the whole period makes about %1 (%2).")
                                    .arg(formats.shortMoney(*board.team.projected), formats.percent(*board.team.projectedAttainment, m_context.marks()))
                              : tr("A projection begins when the first working day is over."));
}

void SummaryStrip::fill()
{
    if (!m_board)
        return;
    const BoardData &board = *m_board;
    const Formats &formats = m_context.formats;
    m_label->setText(m_context.personal ? tr("Revenue") : tr("Revenue of the whole team"));
    m_revenue->setText(formats.money(board.team.revenue));
    m_revenue->setAccessibleName(tr("Revenue, %1, open the orders behind it").arg(formats.money(board.team.revenue)));
    m_revenue->updateGeometry();
    m_target->setText(board.team.target ? tr("target %1").arg(formats.money(*board.team.target)) : tr("no target"));
    fillPace();

    const QString name = comparedWith(board, formats);
    const auto then = [&](const QString &value) { return value.isEmpty() ? QString() : name + QStringLiteral(": ") + value; };
    setFigure(m_orders, tr("Orders"), formats.count(board.team.orders), then(formats.count(board.comparisonOrders)));
    setFigure(m_newCustomers, tr("New customers"), formats.count(board.team.newCustomers), then(formats.count(board.comparisonNewCustomers)));
    setFigure(m_average, tr("Average order"), board.averageOrder ? formats.shortMoney(*board.averageOrder) : QString(),
              then(board.comparisonAverageOrder ? formats.shortMoney(*board.comparisonAverageOrder) : QString()));
    setFigure(m_returns, tr("Return rate"), board.returnRate ? formats.percent(*board.returnRate, {}) : QString(),
              then(board.comparisonReturnRate ? formats.percent(*board.comparisonReturnRate, {}) : QString()));
    layout()->activate(); // longer figures leave the sentences less room
    fitHeight();
}

// Two sentences that wrap: as high as they need in the width they got.
void SummaryStrip::fitHeight()
{
    const int width = std::max(m_pace->minimumWidth(), m_pace->width());
    const int bar = m_bar->isHidden() ? 0 : m_bar->sizeHint().height();
    int texts = 0;
    for (QLabel *each : {m_pace, m_projection}) {
        each->setMinimumHeight(0); // a label never needs less than its minimum
        each->setMinimumHeight(std::max(0, each->heightForWidth(width))); // else they would lie over each other
        texts += each->minimumHeight();
    }
    setFixedHeight(std::max(currentMetrics().scaled(90), bar + texts + 2 * currentMetrics().gap + 2)); // what is left is the table's and the charts'
}

// The figures beside them may take room away without the strip being resized.
bool SummaryStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pace && event->type() == QEvent::Resize && m_pace->width() != static_cast<QResizeEvent *>(event)->oldSize().width())
        fitHeight();
    return QFrame::eventFilter(watched, event);
}

void SummaryStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->setSpacing(currentMetrics().scaled(width() < currentMetrics().scaled(1000) ? 14 : 22));
    layout()->activate();
    fitHeight();
}

void SummaryStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace somo
