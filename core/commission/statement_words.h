// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_query.h"
#include "core/words/report_words.h"

#include <functional>

namespace somo {

/// The lines of one statement as people read them, the same in window, print and command line. Holds references: lives no
/// longer than sheet, statement and words.
class StatementWords {
public:
    /// The code of an order that a line names.
    using OrderCode = std::function<QString(OrderId)>;
    /// The name of what a rule's `when` holds as a code: key of the document and code.
    using NameOf = std::function<QString(QStringView key, const QString &code)>;
    StatementWords(const CommissionSheet &sheet, const PayStatement &statement, const words::ReportWords &words, OrderCode orderCode, NameOf nameOf);

    /// "Rule “tea”: product group Trà, each slice at its own rate".
    QString rule(const CommissionRule &rule) const;
    /// What a line is: "From 30,000,000 ₫ to 50,000,000 ₫", "Returned on 5 Sep from order DH-0817 (August)".
    QString line(const StatementLine &line) const;
    /// Of several lines of one band of a rule whose bands run over single orders: "From 0 ₫: 12 orders".
    QString lines(const StatementLine &first, int count) const;
    /// "revenue": what the policy counts.
    QString base() const;
    /// A figure in the unit of a base, with its unit where that is money: "56,570,000 ₫", "12".
    QString value(qint64 value, StatementUnit unit) const;

private:
    QString text(const char *source, const QStringList &args = {}) const { return m_words.text(source, args); }
    QString band(const StatementLine &line) const;
    QString gate() const;
    QString adjustment(const StatementLine &line) const;
    QString bonus(const StatementLine &line) const;
    QString team(const QString &code) const;
    QString day(Day day) const;

    const CommissionSheet &m_sheet;
    const PayStatement &m_statement;
    const words::ReportWords &m_words;
    OrderCode m_orderCode;
    NameOf m_nameOf;
};

} // namespace somo
