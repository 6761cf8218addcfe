// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_query.h"
#include "core/words/report_words.h"

namespace somo {

/// What stands together in a statement, under one heading and with one subtotal.
enum class LineGroup {
    rule, // the bands of one
    limits, // gate, cap, guarantee
    team, // pools and overrides
    referrals,
    bonuses,
    adjustments,
    carried, // and the draw
};
LineGroup groupOf(StatementLineKind kind);

/// How an order is called: its code, by id.
using OrderCodes = std::map<OrderId, QString>;

/// The words of a statement's lines, the same in window, print and command line.
class LineWords {
public:
    LineWords(const CommissionSheet &sheet, const OrderCodes &codes, const words::ReportWords &words)
        : m_sheet(sheet)
        , m_codes(codes)
        , m_words(words)
    {
    }
    /// "Rule “rest”: marginal", "Bonuses" …
    QString heading(const PayStatement &statement, const StatementLine &line) const;
    /// "From 30 m to 50 m", "Returned on 5 Sep of order DH-0817 (August)" …
    QString name(const PayStatement &statement, const StatementLine &line) const;
    /// "8,5 %", or what one unit pays; empty where neither says it.
    QString rate(const StatementLine &line) const;
    /// A figure in its unit: money with its sign, units, orders, a percent.
    QString figure(qint64 value, StatementUnit unit) const;
    /// The same for a column whose header names the unit.
    QString plainFigure(qint64 value, StatementUnit unit) const;
    /// A band's start: short where that is exact ("30 tr").
    QString edge(qint64 value, StatementUnit unit) const;
    /// From one start to the next: "from 30 tr to 50 tr", "from 65 tr on".
    QString span(const CommissionRule &rule, size_t band, StatementUnit unit) const;
    /// All decimals of a rate: "8,5 %".
    QString percent(Rate rate) const;
    QString order(OrderId id) const;
    QString team(const QString &code) const;

private:
    QString adjustment(const StatementLine &line) const;
    QString bonus(const StatementLine &line) const;
    QString text(const char *source, const QStringList &args = {}) const { return m_words.text(source, args); }

    const CommissionSheet &m_sheet;
    const OrderCodes &m_codes;
    const words::ReportWords &m_words;
};

/// The rule of that id in the statement's version; null where there is none.
const CommissionRule *ruleOf(const CommissionSheet &sheet, const PayStatement &statement, const QString &id);
/// The band that starts there; nothing where the rule has none.
std::optional<size_t> bandAt(const CommissionRule &rule, const std::optional<qint64> &from);

} // namespace somo
