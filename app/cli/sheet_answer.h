// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/figures.h"
#include "core/commission/commission_query.h"
#include "core/commission/pay_reader.h"

#include <map>

namespace somo::cli {

class ExplainAnswer;

/// An amount, a number of units or orders, or a rate in cli.md's JSON.
QJsonValue unitJson(qint64 value, StatementUnit unit, const Figures &figures);

/// The codes of the orders that the statements' lines name.
Result<std::map<OrderId, QString>> orderCodes(Database &database, const std::vector<PayStatement> &statements);

/// A sheet as cli.md's JSON and as tables.
class SheetAnswer {
public:
    SheetAnswer(const Context &context, const Book &book, const CommissionSheet &sheet, std::map<OrderId, QString> codes)
        : m_context(context)
        , m_sheet(sheet)
        , m_figures(context.language(), book.settings().currency)
        , m_codes(std::move(codes))
    {
    }

    /// Adds what explains each row.
    void explain(ExplainAnswer &explained) { m_explained = &explained; }
    const words::ReportWords &words() const { return m_figures.words(); }
    /// Statements of others are then left out, and with them the total.
    void setReader(const PayReader &reader) { m_reader = reader; }
    /// Of everybody, or of one person.
    Result<Answer> make(PersonId only);

private:
    bool isListed(PersonId person, PersonId only) const { return (!only || person == only) && m_reader.mayRead(person); }
    Status addOthers(QJsonObject &json, QStringList &tail) const;
    QString leadOfNobody(PersonId only) const;
    QString text(const char *source) const { return m_context.text(source); }
    QString shown(Money amount) const { return m_figures.words().formats().money(amount); }
    QJsonObject lineJson(const StatementLine &line) const;
    QJsonObject rowJson(const PayStatement &statement) const;
    void addRow(const PayStatement &statement, Answer &answer) const;
    void addHeaders(Answer &answer) const;

    const Context &m_context;
    const CommissionSheet &m_sheet;
    Figures m_figures;
    std::map<OrderId, QString> m_codes;
    ExplainAnswer *m_explained = nullptr;
    PayReader m_reader{PayReader::Sees::everything, {}};
};

} // namespace somo::cli
