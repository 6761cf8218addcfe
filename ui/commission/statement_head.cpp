// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/statement_head.h"

#include "core/kpi/kpi_words.h"
#include "core/ledger/ledger_derivation.h"
#include "ui/commission/period_state_line.h"
#include "ui/common/figure_label.h"
#include "ui/common/theme/fonts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

constexpr int leastBeside = 150; // of the words beside the figures

constexpr const char *partNames[] = {"statementPaid", "statementSalary", "statementIncome", "statementRevenue", "statementRatio"};

Money moneyOf(const Fraction &value)
{
    return Money::fromMinorUnits(value.rounded().value_or(0));
}

} // namespace

StatementHead::StatementHead(QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("statementHead"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const Metrics metrics = currentMetrics();
    m_layout = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_layout->setContentsMargins(metrics.scaled(14), metrics.gap, metrics.scaled(14), metrics.gap);
    m_figures = new QHBoxLayout;
    m_figures->setSpacing(metrics.scaled(22));
    for (size_t i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        part.box = new QWidget(this);
        auto *column = new QVBoxLayout(part.box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        part.label = new QLabel(part.box);
        part.label->setProperty("role", QStringLiteral("label"));
        part.value = new FigureLabel(TextRole::cardFigure, part.box);
        part.value->setObjectName(QString::fromLatin1(partNames[i]));
        part.note = new QLabel(part.box);
        part.note->setObjectName(QString::fromLatin1(partNames[i]) + QStringLiteral("Note"));
        part.note->setProperty("role", QStringLiteral("fine"));
        column->addWidget(part.label);
        column->addWidget(part.value, 0, Qt::AlignLeft);
        column->addWidget(part.note);
        column->addStretch(1); // figures stand on one line, with a note below or without
        m_figures->addWidget(part.box);
        connect(part.value, &QAbstractButton::clicked, this, [this, figure = Figure(i)] { emit whyAsked(figure); });
    }
    m_figures->addStretch(1);
    m_layout->addLayout(m_figures, 1);
    m_states = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line = new PeriodStateLine(this);
    m_line->hide();
    m_states->addWidget(m_line);
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("statementState"));
    m_questions = new QLabel(this);
    m_questions->setObjectName(QStringLiteral("statementQuestions"));
    for (QLabel *label : {m_state, m_questions}) {
        label->setProperty("role", QStringLiteral("label"));
        label->setWordWrap(true);
        m_states->addWidget(label);
    }
    m_states->addStretch(1);
    m_layout->addLayout(m_states);
    arrange(false);
}

/// What is said of the period stands beside the figures where there is room for both, else below them.
void StatementHead::arrange(bool beside)
{
    const Metrics metrics = currentMetrics();
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(beside ? metrics.scaled(22) : metrics.small);
    m_states->setDirection(beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_states->setSpacing(beside ? 0 : metrics.scaled(22));
    for (QLabel *label : {m_state, m_questions}) {
        label->setMinimumWidth(metrics.scaled(leastBeside));
        label->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    m_states->setStretch(1, beside ? 0 : 1); // the words stand in one line as long as they can
    m_states->setStretch(2, beside ? 0 : 1);
    m_beside = beside;
}

void StatementHead::fit()
{
    const int needed = m_figures->sizeHint().width() + currentMetrics().scaled(22 + leastBeside) + m_layout->contentsMargins().left() + m_layout->contentsMargins().right();
    if (const bool beside = width() >= needed; beside != m_beside)
        arrange(beside);
    // Beside the figures the words stand in one line each where there is room for it.
    const int room = width() - needed + currentMetrics().scaled(leastBeside);
    for (QLabel *label : {m_state, m_questions}) {
        const int whole = QFontMetrics(roleFont(TextRole::label)).horizontalAdvance(label->text()) + 2;
        if (m_beside)
            label->setFixedWidth(std::clamp(whole, currentMetrics().scaled(leastBeside), room));
    }
    m_line->setVisible(m_beside && room >= m_line->sizeHint().width());
    // In a low window the page would take the words' second line first.
    setMinimumHeight(m_layout->totalHeightForWidth(width()));
}

void StatementHead::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

// As narrow as the figures alone: the words beside them can go below.
QSize StatementHead::minimumSizeHint() const
{
    const QMargins margins = m_layout->contentsMargins();
    return {m_figures->minimumSize().width() + margins.left() + margins.right(), QFrame::minimumSizeHint().height()};
}

void StatementHead::set(Figure figure, const QString &label, const QString &value, const QString &note)
{
    Part &shown = part(figure);
    shown.label->setText(label);
    shown.value->setText(value);
    shown.value->setAccessibleName(tr("%1, %2, opens an explanation").arg(label, value));
    shown.note->setText(note);
    shown.note->setVisible(!note.isEmpty());
}

QString StatementHead::questionWords(const PersonStatement &statement) const
{
    const auto open = std::ranges::count_if(statement.questions, &CommissionQuestion::isOpen);
    if (statement.questions.empty())
        return tr("No question about this statement yet.");
    return open == 0 ? tr("%n question(s), all answered.", nullptr, int(statement.questions.size())) : tr("%n question(s) open.", nullptr, int(open));
}

QString StatementHead::stateWords(const PersonStatement &statement, const BookSettings &settings, const Formats &formats) const
{
    const auto moment = [&](qint64 at) { return formats.moment(QDateTime::fromMSecsSinceEpoch(at, Qt::OffsetFromUTC, settings.offsetMinutes * 60)); };
    const PeriodStanding &standing = statement.standing;
    switch (statement.explained.sheet.state) {
    case PeriodState::open: return tr("Open: it changes with every order.");
    case PeriodState::calculated: return tr("Calculated, not yet approved.");
    case PeriodState::approved: return tr("Approved by %1 on %2.").arg(standing.approved.author, moment(standing.approved.moment));
    case PeriodState::closed: break;
    }
    const PeriodStanding::Step &closed = standing.closed;
    return standing.approved.author.isEmpty() || standing.approved.author == closed.author
        ? tr("As of the closing by %1 on %2.").arg(closed.author, moment(closed.moment))
        : tr("As of the closing by %1 on %2, approved by %3.").arg(closed.author, moment(closed.moment), standing.approved.author);
}

QString StatementHead::ratioNote(const PersonStatement &statement, const BookSettings &settings, Day today, const Formats &formats)
{
    if (!statement.ratio.ratio)
        return {};
    const QString low = incomeMarkText(settings.incomeLowHundredths, formats);
    const QString high = incomeMarkText(settings.incomeHighHundredths, formats);
    if (today <= statement.explained.sheet.period.last())
        return tr("so far; from %1 to %2 once it is over").arg(low, high);
    switch (statement.ratio.flag) {
    case IncomeFlag::low: return tr("below %1").arg(low);
    case IncomeFlag::high: return tr("above %1").arg(high);
    case IncomeFlag::none: break;
    }
    return tr("between %1 and %2").arg(low, high);
}

void StatementHead::show(const PersonStatement &statement, const BookSettings &settings, Day today, const Formats &formats)
{
    const QString none = QStringLiteral("–");
    const auto &salary = statement.income.salary;
    const auto income = statement.income.whole();
    set(Figure::paid, tr("Commission and bonuses"), formats.money(statement.paid),
        statement.explained.sheet.state == PeriodState::open ? tr("so far") : QString());
    set(Figure::salary, tr("Base salary"), salary ? formats.money(moneyOf(*salary)) : none, salary ? QString() : tr("none is known"));
    set(Figure::income, tr("Income of %1").arg(formats.periodInText(statement.explained.sheet.period)), income ? formats.money(moneyOf(*income)) : none, {});
    set(Figure::revenue, tr("Revenue"), formats.money(statement.revenue),
        statement.attainment && statement.target
            ? tr("%1 of a target of %2").arg(formats.percent(shownRate(*statement.attainment, settings)), formats.shortMoney(*statement.target))
            : tr("no target"));
    set(Figure::ratio, tr("Revenue ÷ income"), statement.ratio.ratio ? incomeRatioText(*statement.ratio.ratio, settings, formats) : none, ratioNote(statement, settings, today, formats));
    m_line->setStanding(statement.standing, formats, settings.offsetMinutes);
    m_state->setText(stateWords(statement, settings, formats));
    m_questions->setText(questionWords(statement));
    fit();
}

WhyTree whyHead(StatementHead::Figure figure, const PersonStatement &statement, const BookSettings &settings, Day today, const Formats &formats)
{
    const words::ReportWords words(formats.language(), formats.currency());
    const auto text = [&](const char *source, const QStringList &args = {}) { return WhyLine{words.text(source, args), {}}; };
    const auto sum = [&](const char *source, Money amount) {
        WhyLine line = text(source);
        line.amount = formats.amount(amount);
        return line;
    };
    const QString none = QStringLiteral("–");
    const PersonIncome &earned = statement.income;
    const auto income = earned.whole();
    std::vector<WhyLine> parts;
    for (const auto &[source, amount] : {std::pair(QT_TRANSLATE_NOOP("report", "Commission"), earned.commission), std::pair(QT_TRANSLATE_NOOP("report", "Pools"), earned.pools),
                                         std::pair(QT_TRANSLATE_NOOP("report", "Overrides"), earned.overrides), std::pair(QT_TRANSLATE_NOOP("report", "Referrals"), earned.referrals),
                                         std::pair(QT_TRANSLATE_NOOP("report", "Bonuses"), earned.bonuses), std::pair(QT_TRANSLATE_NOOP("report", "Adjustments for earlier periods"), earned.adjustments)}) {
        if (amount != Money() || parts.empty())
            parts.push_back(sum(source, amount));
    }
    WhyTree tree;
    switch (figure) {
    case StatementHead::Figure::paid:
        tree.title = words.text(QT_TRANSLATE_NOOP("report", "Why are commission and bonuses %1?"), {formats.money(statement.paid)});
        tree.lines = parts;
        tree.lines.push_back(text(QT_TRANSLATE_NOOP("report", "The rule: all that policies pay for the period, before what is carried and drawn.")));
        break;
    case StatementHead::Figure::salary:
        tree.title = words.text(QT_TRANSLATE_NOOP("report", "Why is the base salary %1?"), {earned.salary ? formats.money(moneyOf(*earned.salary)) : none});
        tree.lines = {earned.salary ? text(QT_TRANSLATE_NOOP("report", "The monthly base salary that stands with the person, by the calendar days active in the period."))
                                       : text(QT_TRANSLATE_NOOP("report", "No base salary stands with the person for these days.")),
                      text(QT_TRANSLATE_NOOP("report", "The rule: nothing is ever deducted from base pay."))};
        break;
    case StatementHead::Figure::income: {
        tree.title = words.text(QT_TRANSLATE_NOOP("report", "Why is the income %1?"), {income ? formats.money(moneyOf(*income)) : none});
        if (earned.salary)
            tree.lines.push_back(sum(QT_TRANSLATE_NOOP("report", "Base salary"), moneyOf(*earned.salary)));
        WhyLine paid = sum(QT_TRANSLATE_NOOP("report", "Commission and bonuses"), statement.paid);
        paid.under = parts;
        paid.folded = true;
        tree.lines.push_back(paid);
        tree.lines.push_back(text(QT_TRANSLATE_NOOP("report", "The rule: base salary and all that policies pay, before what is carried and drawn.")));
        break;
    }
    case StatementHead::Figure::revenue: {
        tree.title = words.text(QT_TRANSLATE_NOOP("report", "Why is the revenue %1?"), {formats.money(statement.revenue)});
        tree.lines.push_back(text(QT_TRANSLATE_NOOP("report", "What is credited to %1 in %2, by the book's own event: a policy may count by another."),
                                  {statement.name, formats.periodInText(statement.explained.sheet.period)}));
        if (statement.target && statement.attainment)
            tree.lines.push_back(text(QT_TRANSLATE_NOOP("report", "%1 ÷ %2 = %3."), {formats.money(statement.revenue), formats.money(*statement.target),
                                                                                    formats.percent(shownRate(*statement.attainment, settings))}));
        const auto event = recognitionEventFromText(settings.recogniseOn);
        tree.lines.push_back({words.text(QT_TRANSLATE_NOOP("report", "The rule: %1"), {event ? recognitionSentence(*event, words) : metricMeaning(Metric::revenue, words)}), {}});
        tree.behind = Metric::revenue;
        break;
    }
    case StatementHead::Figure::ratio:
        tree.title = words.text(QT_TRANSLATE_NOOP("report", "Why is revenue ÷ income %1?"), {statement.ratio.ratio ? incomeRatioText(*statement.ratio.ratio, settings, formats) : none});
        if (statement.ratio.ratio && income)
            tree.lines.push_back(text(QT_TRANSLATE_NOOP("report", "%1 ÷ %2 = %3."), {formats.money(statement.revenue), formats.money(moneyOf(*income)),
                                                                                    incomeRatioText(*statement.ratio.ratio, settings, formats)}));
        if (today <= statement.explained.sheet.period.last())
            tree.lines.push_back(text(QT_TRANSLATE_NOOP("report", "Revenue so far stands beside the pay of the whole period, so the ratio says nothing before the period is over.")));
        tree.lines.push_back(text(QT_TRANSLATE_NOOP("report", "The rule: it should lie between %1 and %2; both are settings of the book."),
                                  {incomeMarkText(settings.incomeLowHundredths, formats), incomeMarkText(settings.incomeHighHundredths, formats)}));
        break;
    }
    return tree;
}

} // namespace somo
