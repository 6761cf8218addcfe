// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/statement_pages.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

using namespace parts;

namespace {

ReportCell dayCell(Day day)
{
    ReportCell cell;
    cell.kind = ReportCell::Kind::day;
    cell.value = day.number();
    return cell;
}

ReportCell baseCell(const std::optional<qint64> &base, StatementUnit unit)
{
    ReportCell cell;
    if (!base)
        return cell;
    cell.kind = unit == StatementUnit::money ? ReportCell::Kind::money : unit == StatementUnit::units ? ReportCell::Kind::quantity : ReportCell::Kind::count;
    cell.value = *base;
    return cell;
}

} // namespace

ReportTable StatementPages::paidTable(const std::vector<const ExplainedOrder *> &orders, StatementUnit unit) const
{
    const QString sign = QStringLiteral(" (") + m_words.formats().currencySign() + QLatin1Char(')');
    const QString base = text(QT_TRANSLATE_NOOP("report", "Base"));
    ReportTable table;
    table.caption = text(QT_TRANSLATE_NOOP("report", "Orders that paid"));
    table.carriesSums = true;
    table.columns = {leftColumn(text(QT_TRANSLATE_NOOP("report", "Order")), 2), leftColumn(text(QT_TRANSLATE_NOOP("report", "Counted on")), 2),
                     leftColumn(text(QT_TRANSLATE_NOOP("report", "Customer")), 5), leftColumn(text(QT_TRANSLATE_NOOP("report", "Rule")), 3),
                     rightColumn(unit == StatementUnit::money ? base + sign : base, 3), rightColumn(text(QT_TRANSLATE_NOOP("report", "Commission")) + sign, 3)};
    qint64 bases = 0, amounts = 0;
    for (const ExplainedOrder *order : orders) {
        table.rows.push_back({textCell(order->code), dayCell(order->on.isNull() ? order->orderedOn : order->on), textCell(m_data.labels.at(order->order).customer),
                              textCell(order->rules.join(QStringLiteral(", "))), baseCell(order->base, unit), moneyCell(order->amount)});
        bases += order->base.value_or(0);
        amounts += order->amount.minorUnits();
    }
    table.total = {textCell(m_words.text(QT_TRANSLATE_N_NOOP("report", "%n orders"), int(orders.size())), true), {}, {}, {}, baseCell(bases, unit),
                   moneyCell(Money::fromMinorUnits(amounts), true)};
    return table;
}

ReportTable StatementPages::unpaidTable(const std::vector<const ExplainedOrder *> &orders) const
{
    const QString sign = QStringLiteral(" (") + m_words.formats().currencySign() + QLatin1Char(')');
    ReportTable table;
    table.caption = text(QT_TRANSLATE_NOOP("report", "Orders without pay"));
    table.carriesSums = true;
    table.columns = {leftColumn(text(QT_TRANSLATE_NOOP("report", "Order")), 2), leftColumn(text(QT_TRANSLATE_NOOP("report", "Ordered on")), 2),
                     leftColumn(text(QT_TRANSLATE_NOOP("report", "Customer")), 4), rightColumn(text(QT_TRANSLATE_NOOP("report", "Credited")) + sign, 3),
                     leftColumn(text(QT_TRANSLATE_NOOP("report", "Why")), 4), leftColumn(text(QT_TRANSLATE_NOOP("report", "What would have to happen")), 6)};
    qint64 credited = 0;
    for (const ExplainedOrder *order : orders) {
        const OrderLabel &label = m_data.labels.at(order->order);
        const OrderPayWords said = orderPayWords(*order, m_words);
        // Of a shared order its whole value stands as a detail.
        QString customer = label.customer;
        if (order->share != Rate{Rate::whole}) {
            const QString part = text(QT_TRANSLATE_NOOP("report", "%1 of %2"), {m_words.formats().rate(order->share), m_words.formats().money(order->value)});
            customer = customer.isEmpty() ? part : customer + QStringLiteral(" · ") + part;
        }
        table.rows.push_back({textCell(order->code), dayCell(order->orderedOn), textCell(customer), moneyCell(order->credited), textCell(said.why), textCell(said.thenWhole())});
        credited += order->credited.minorUnits();
    }
    table.total = {textCell(m_words.text(QT_TRANSLATE_N_NOOP("report", "%n orders"), int(orders.size())), true), {}, {}, moneyCell(Money::fromMinorUnits(credited), true), {}, {}};
    return table;
}

void StatementPages::addAppendix(Report &report, const PayStatement &statement) const
{
    const auto all = m_data.orders.find(statement.person);
    if (all == m_data.orders.end())
        return;
    // An order stands once: with the statement of the policy that looked at it, else with the person's first one.
    const auto statements = statementsOf(statement.person);
    const auto homeOf = [&](const ExplainedOrder &order) {
        const auto own = std::ranges::find_if(statements, [&](const PayStatement *each) { return policy(*each).code == order.policy; });
        return own == statements.end() ? statements.front() : *own;
    };
    std::vector<const ExplainedOrder *> paid, unpaid;
    for (const ExplainedOrder &order : all->second) {
        if (homeOf(order) == &statement)
            (order.reason == PayReason::paid ? paid : unpaid).push_back(&order);
    }
    if (paid.empty() && unpaid.empty())
        return;
    report.blocks.push_back(ReportPageBreak{{}, pageName(statement)});
    report.blocks.push_back(ReportHeading{2, text(QT_TRANSLATE_NOOP("report", "Appendix: the orders of %1"), {m_words.formats().periodInText(m_data.sheet.period)}), {}});
    report.blocks.push_back(ReportParagraph{text(QT_TRANSLATE_NOOP("report", "Each order of the period stands here once. What the bands pay over a whole period is shared out to its orders by base; gate, cap, guarantee, bonuses and adjustments are lines of the statement.")), true});
    if (!paid.empty())
        report.blocks.push_back(paidTable(paid, unitOf(policy(statement).base)));
    if (!unpaid.empty())
        report.blocks.push_back(unpaidTable(unpaid));
}

void StatementPages::addUncovered(Report &report, PersonId person) const
{
    std::vector<const ExplainedOrder *> orders;
    for (const ExplainedOrder &order : m_data.orders.at(person))
        orders.push_back(&order);
    report.blocks.push_back(ReportPageBreak{personName(person), personName(person)});
    report.blocks.push_back(ReportHeading{1, personName(person), m_words.formats().period(m_data.sheet.period)});
    report.blocks.push_back(ReportParagraph{text(QT_TRANSLATE_NOOP("report", "No policy in force covers this person in the period, so no commission is earned."))});
    report.blocks.push_back(unpaidTable(orders));
}

} // namespace somo
