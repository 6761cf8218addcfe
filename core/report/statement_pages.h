// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/explanation_words.h"
#include "core/report/report_parts.h"
#include "core/report/statement_data.h"

namespace somo {

/// Lays statements out into pages of blocks. Holds references: lives no longer than data and words.
class StatementPages {
public:
    StatementPages(const StatementReportData &data, const words::ReportWords &words)
        : m_data(data)
        , m_words(words)
    {
    }
    /// A person's page under one policy, and with an appendix the pages of the orders.
    void addStatement(Report &report, const PayStatement &statement) const;
    /// Of somebody whom no policy covers: says so, and why each order pays nothing.
    void addUncovered(Report &report, PersonId person) const;
    /// "Closed on 5 Oct 2026 09:15 by …", or that all of it is provisional.
    QString stateSentence() const;
    /// The beginning of the trail's hash, for a page's foot; empty where there is none.
    QString shortHash() const;

private:
    QString text(const char *source, const QStringList &args = {}) const { return m_words.text(source, args); }
    QString money(Money amount) const { return m_words.formats().money(amount); }
    const Policy &policy(const PayStatement &statement) const { return m_data.sheet.version(statement).policy; }
    QString personName(PersonId person) const;
    QString pageName(const PayStatement &statement) const;
    LineWords lineWords() const { return {m_data.sheet, m_data.codes, m_words}; }
    QString baseWord(const PayStatement &statement) const;
    QString heading(const PayStatement &statement) const;
    ReportFigures figures(const PayStatement &statement) const;
    QString sentence(const PayStatement &statement) const;
    /// What gate, cap and guarantee did to the commission.
    QStringList limitSentences(const PayStatement &statement) const;
    QString carrySentence(const PayStatement &statement) const;
    QString incomeSentence(PersonId person) const;
    QString policySentence(const PayStatement &statement) const;
    QString hashSentence() const;
    ReportTable lineTable(const PayStatement &statement) const;
    ReportSignatures signatures(PersonId person) const;
    std::vector<const PayStatement *> statementsOf(PersonId person) const;

    void addAppendix(Report &report, const PayStatement &statement) const;
    ReportTable paidTable(const std::vector<const ExplainedOrder *> &orders, StatementUnit unit) const;
    ReportTable unpaidTable(const std::vector<const ExplainedOrder *> &orders) const;

    const StatementReportData &m_data;
    const words::ReportWords &m_words;
};

/// The lines of a statement as a table: each rule with its bands, then what stands beside them, and the pay.
class StatementTable {
public:
    StatementTable(const StatementReportData &data, const PayStatement &statement, const words::ReportWords &words)
        : m_data(data)
        , m_statement(statement)
        , m_lines(data.sheet, data.codes, words)
        , m_words(words)
    {
    }
    ReportTable take();

private:
    QString text(const char *source, const QStringList &args = {}) const { return m_words.text(source, args); }
    void addGroup(const std::vector<const StatementLine *> &lines);
    void addSingleOrders(const std::vector<const StatementLine *> &lines);
    void addHead(const std::vector<const StatementLine *> &lines);
    void addRow(const QString &label, const StatementLine &line);
    /// "channel Đại lý, product group Trà": what a rule takes; empty where it takes whatever is left.
    QString taken(const CommissionRule &rule) const;
    ReportCell rateCell(const StatementLine &line) const;
    ReportCell figureCell(const std::optional<qint64> &value, StatementUnit unit) const;

    const StatementReportData &m_data;
    const PayStatement &m_statement;
    LineWords m_lines;
    const words::ReportWords &m_words;
    ReportTable m_table;
};

} // namespace somo
