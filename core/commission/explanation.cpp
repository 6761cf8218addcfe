// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/explanation_writer.h"

#include "core/commission/explanation_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

/// A sum with what it is made of.
WhyLine sumLine(const QString &words, Money amount, const Formats &formats, std::vector<WhyLine> under = {})
{
    WhyLine made{words, std::move(under)};
    made.amount = formats.amount(amount);
    made.folded = !made.under.empty();
    return made;
}

/// The sums over all of a person's statements.
class SumWriter {
public:
    SumWriter(const ExplainedStatement &of, const words::ReportWords &words)
        : m_of(of)
        , m_words(words)
        , m_lineWords(of.sheet, of.codes, words)
    {
    }

    std::vector<WhyLine> total() const
    {
        std::vector<WhyLine> lines;
        for (size_t i = 0; i < m_of.statements.size(); ++i) {
            const PayStatement &statement = m_of.statement(i);
            WhyLine one = sumLine(nameOf(statement), statement.total, m_words.formats(), groups(statement));
            one.folded = m_of.statements.size() > 1;
            one.opens = true;
            qint64 sum = 0;
            for (const StatementLine &line : statement.lines)
                sum += line.amount.minorUnits();
            if (sum < 0)
                one.under.push_back({text(QT_TRANSLATE_NOOP("report", "Its lines add up to %1; what is below 0 is carried on, and nothing is paid."), {money(Money::fromMinorUnits(sum))}), {}});
            lines.push_back(std::move(one));
        }
        lines.push_back(rule(QT_TRANSLATE_NOOP("report", "The rule: what all lines add up to, and at least 0; nothing is ever deducted from base pay.")));
        return lines;
    }

    std::vector<WhyLine> carriedIn() const
    {
        std::vector<WhyLine> lines;
        for (size_t i = 0; i < m_of.statements.size(); ++i) {
            if (m_of.statement(i).carriedIn != Money())
                lines.push_back(sumLine(text(QT_TRANSLATE_NOOP("report", "From earlier periods, under %1"), {nameOf(m_of.statement(i))}), m_of.statement(i).carriedIn, m_words.formats()));
        }
        if (lines.empty())
            lines.push_back({text(QT_TRANSLATE_NOOP("report", "Nothing is carried in."), {}), {}});
        lines.push_back(rule(QT_TRANSLATE_NOOP("report", "The rule: a result below 0 is carried into the next period; it belongs to the person and goes to the policy in force on the last day.")));
        return lines;
    }

    std::vector<WhyLine> carriedOut() const
    {
        std::vector<WhyLine> lines;
        for (size_t i = 0; i < m_of.statements.size(); ++i) {
            const PayStatement &statement = m_of.statement(i);
            if (statement.carriedOut == Money())
                continue;
            qint64 sum = 0;
            for (const StatementLine &line : statement.lines)
                sum += line.amount.minorUnits();
            const Money carry = statement.sumOf(StatementLineKind::carry);
            std::vector<WhyLine> parts{sumLine(text(QT_TRANSLATE_NOOP("report", "What its lines add up to, where below 0"), {}), Money::fromMinorUnits(std::min<qint64>(0, sum)), m_words.formats()),
                                       sumLine(text(QT_TRANSLATE_NOOP("report", "Carried in and not taken up yet"), {}),
                                               Money::fromMinorUnits(statement.carriedIn.minorUnits() - carry.minorUnits()), m_words.formats())};
            lines.push_back(sumLine(nameOf(statement), statement.carriedOut, m_words.formats(), std::move(parts)));
        }
        if (lines.empty())
            lines.push_back({text(QT_TRANSLATE_NOOP("report", "Nothing is carried on."), {}), {}});
        lines.push_back(rule(QT_TRANSLATE_NOOP("report", "The rule: a result below 0 is carried into the next period; it belongs to the person and goes to the policy in force on the last day.")));
        return lines;
    }

    /// Heading by heading, each with its lines.
    std::vector<WhyLine> groups(const PayStatement &statement) const
    {
        std::vector<WhyLine> groups;
        QString last;
        qint64 sum = 0;
        for (const StatementLine &line : statement.lines) {
            const QString heading = m_lineWords.heading(statement, line);
            if (heading != last || groups.empty()) {
                groups.push_back(sumLine(heading, {}, m_words.formats()));
                sum = 0;
                last = heading;
            }
            sum += line.amount.minorUnits();
            WhyLine &group = groups.back();
            group.amount = m_words.formats().amount(Money::fromMinorUnits(sum));
            group.under.push_back(sumLine(m_lineWords.name(statement, line), line.amount, m_words.formats()));
            group.folded = true;
        }
        for (WhyLine &group : groups)
            group.under = longList(std::move(group.under), m_words, [](size_t) { return QString(); });
        return longList(std::move(groups), m_words, [](size_t) { return QString(); });
    }

    QString nameOf(const PayStatement &statement) const
    {
        const Policy &policy = m_of.sheet.version(statement).policy;
        return text(QT_TRANSLATE_NOOP("report", "%1, version %2"), {policy.name.isEmpty() ? policy.code : policy.name, QString::number(policy.version)});
    }

private:
    WhyLine rule(const char *source) const
    {
        WhyLine made{m_words.text(source), {}};
        if (m_of.statements.empty())
            return made;
        QStringList versions;
        for (size_t i = 0; i < m_of.statements.size(); ++i)
            versions += nameOf(m_of.statement(i));
        made.text = text(QT_TRANSLATE_NOOP("report", "%1 Policies: %2."), {made.text, versions.join(QStringLiteral("; "))});
        return made;
    }
    QString text(const char *source, const QStringList &args) const { return m_words.text(source, args); }
    QString money(Money amount) const { return m_words.formats().money(amount); }

    const ExplainedStatement &m_of;
    const words::ReportWords &m_words;
    LineWords m_lineWords;
};

} // namespace

std::vector<WhyLine> ExplanationWriter::base() const
{
    const Period &period = m_of.sheet.period;
    const StatementUnit unit = unitOf(m_version.policy.base);
    const OrderParts parts = partsOf(nullptr, period.first(), period.last());
    Int128 sum = 0;
    for (const auto &[order, part] : parts)
        sum += part.figure;
    std::vector<WhyLine> lines;
    WhyLine orders = ordersLine(QT_TRANSLATE_N_NOOP("report", "The base under %1 is %2, of %n orders that count in %3, paid by a rule or not."),
                                {m_version.policy.code, figure(m_statement.base, unit), periodWords()}, parts, nullptr, unit);
    orders.folded = false;
    lines.push_back(std::move(orders));
    if (qint64(sum) != m_statement.base)
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "Its orders add up to %1 by now: some have changed since the closing, and the difference is an adjustment of a later period."), {figure(qint64(sum), unit)}));
    if (const QString below = revenueBelowBase(m_of.revenue, m_version.policy, m_statement, period, m_words); !below.isEmpty())
        lines.push_back({below, {}});
    addReturnsElsewhere(lines);
    lines.push_back(ruleLine({}));
    return lines;
}

std::vector<WhyLine> ExplanationWriter::commission() const
{
    std::vector<WhyLine> lines;
    for (const WhyLine &group : SumWriter(m_of, m_words).groups(m_statement))
        lines.push_back(group);
    std::erase_if(lines, [](const WhyLine &line) { return line.under.empty() && line.amount.isEmpty(); });
    if (lines.size() > mostAtALevel - 2) {
        WhyLine all = said(QT_TRANSLATE_NOOP("report", "By rule and kind"));
        all.under = std::move(lines);
        all.opens = true;
        lines = {};
        lines.push_back(std::move(all));
    }
    if (m_statement.withoutScore)
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "The policy has a gate, but there is no KPI score for this period, so nothing is held against it.")));
    lines.push_back(ruleLine({}));
    return lines;
}

WhyTree explainLine(const ExplainedStatement &of, size_t index, size_t line, const words::ReportWords &words)
{
    const StatementLine &shown = of.statement(index).lines[line];
    WhyTree tree{words.text(QT_TRANSLATE_NOOP("report", "Why is this line %1?"), {words.formats().money(shown.amount)}), {}};
    tree.lines = ExplanationWriter(of, index, words).line(shown);
    return tree;
}

WhyTree explainFigure(const ExplainedStatement &of, size_t index, StatementFigure figure, const words::ReportWords &words)
{
    const SumWriter sums(of, words);
    const auto over = [&of](Money (*part)(const PayStatement &)) {
        qint64 sum = 0;
        for (size_t i = 0; i < of.statements.size(); ++i)
            sum += part(of.statement(i)).minorUnits();
        return Money::fromMinorUnits(sum);
    };
    const auto money = [&](Money amount) { return words.formats().money(amount); };
    switch (figure) {
    case StatementFigure::base: {
        const PayStatement &statement = of.statement(index);
        const LineWords lineWords(of.sheet, of.codes, words);
        const QString shown = lineWords.figure(statement.base, unitOf(of.sheet.version(statement).policy.base));
        return {words.text(QT_TRANSLATE_NOOP("report", "Why is the base %1?"), {shown}), ExplanationWriter(of, index, words).base()};
    }
    case StatementFigure::commission:
        return {words.text(QT_TRANSLATE_NOOP("report", "Why is the commission %1?"), {money(of.statement(index).commission())}), ExplanationWriter(of, index, words).commission()};
    case StatementFigure::total:
        return {words.text(QT_TRANSLATE_NOOP("report", "Why is the pay %1?"), {money(over([](const PayStatement &each) { return each.total; }))}), sums.total()};
    case StatementFigure::carriedIn:
        return {words.text(QT_TRANSLATE_NOOP("report", "Why is %1 carried in?"), {money(over([](const PayStatement &each) { return each.carriedIn; }))}), sums.carriedIn()};
    case StatementFigure::carriedOut:
        return {words.text(QT_TRANSLATE_NOOP("report", "Why is %1 carried on?"), {money(over([](const PayStatement &each) { return each.carriedOut; }))}), sums.carriedOut()};
    }
    return {};
}

WhyTree explainOrder(const ExplainedStatement &of, const ExplainedOrder &order, const words::ReportWords &words)
{
    const Formats &formats = words.formats();
    WhyTree tree;
    WhyLine what{words.text(QT_TRANSLATE_NOOP("report", "Order %1 of %2 has a value of %3."), {order.code, formats.date(order.orderedOn), formats.money(order.value)}), {}};
    what.figure = order.code;
    what.order = order.order;
    tree.lines.push_back(std::move(what));
    if (order.share != Rate{Rate::whole})
        tree.lines.push_back({words.text(QT_TRANSLATE_NOOP("report", "%1 of it is credited to this person: %2."), {formats.rate(order.share), formats.money(order.credited)}), {}});
    if (order.reason == PayReason::paid) {
        tree.title = words.text(QT_TRANSLATE_NOOP("report", "Why does order %1 bring %2?"), {order.code, formats.money(order.amount)});
        tree.lines.push_back({words.text(QT_TRANSLATE_NOOP("report", "It counts on %1; its lines are taken by %2."), {formats.date(order.on), rulesInWords(order, words.language())}), {}});
        tree.lines.push_back({words.text(QT_TRANSLATE_NOOP("report", "What a rule pays for the period is shared out over its orders by base; gate, cap and guarantee stand apart.")), {}});
    } else {
        const OrderPayWords said = orderPayWords(order, words);
        tree.title = words.text(QT_TRANSLATE_NOOP("report", "Why is there no commission from order %1?"), {order.code});
        tree.lines.push_back({words.text(QT_TRANSLATE_NOOP("report", "Why: %1."), {said.why}), {}});
        tree.lines.push_back({words.text(QT_TRANSLATE_NOOP("report", "What would have to happen: %1"), {said.then}), {}});
        tree.lines.back().isStrong = true;
        if (!said.brings.isEmpty())
            tree.lines.push_back({said.brings, {}});
    }
    for (size_t i = 0; i < of.statements.size(); ++i) {
        const Policy &policy = of.sheet.version(of.statement(i)).policy;
        if (policy.code != order.policy)
            continue;
        WhyLine rule{words.text(QT_TRANSLATE_NOOP("report", "The rule: %1, version %2."), {policy.name.isEmpty() ? policy.code : policy.name, QString::number(policy.version)}), {}};
        rule.figure = policy.name.isEmpty() ? policy.code : policy.name;
        rule.policy = policy.code;
        tree.lines.push_back(std::move(rule));
        return tree;
    }
    tree.lines.push_back({order.policy.isEmpty() ? words.text(QT_TRANSLATE_NOOP("report", "The rule: an order is paid by the policy in force on the day it counts, for its person and payer."))
                                                 : words.text(QT_TRANSLATE_NOOP("report", "The rule: policy %1."), {order.policy}),
                          {}});
    return tree;
}

} // namespace somo
