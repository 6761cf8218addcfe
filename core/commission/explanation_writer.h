// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/explanation.h"

namespace somo {

/// What the sentences of one statement's amounts share.
class ExplanationWriter {
public:
    ExplanationWriter(const ExplainedStatement &of, size_t index, const words::ReportWords &words)
        : m_of(of)
        , m_statement(of.statement(index))
        , m_version(of.sheet.version(m_statement))
        , m_words(words)
        , m_lineWords(of.sheet, of.codes, words)
    {
    }

    std::vector<WhyLine> line(const StatementLine &line) const;
    std::vector<WhyLine> base() const;
    std::vector<WhyLine> commission() const;

private:
    /// What an order adds to a base, and the entries that say so.
    struct OrderPart {
        Int128 figure = 0;
        std::vector<const PolicyEntry *> entries;
    };
    using OrderParts = std::map<OrderId, OrderPart>;

    // The person's entries of a rule (all where there is none), sold from that day on, as the period counts them.
    OrderParts partsOf(const CommissionRule *rule, Day from, Day to) const;
    qint64 figureOf(const PolicyEntry &entry, const CommissionRule *rule) const;
    WhyLine orderLine(OrderId order, const OrderPart &part, const CommissionRule *rule) const;
    WhyLine entryLine(const PolicyEntry &entry, const CommissionRule *rule) const;
    WhyLine ordersLine(const char *source, const QStringList &args, const OrderParts &parts, const CommissionRule *rule, StatementUnit unit) const;

    void addBand(const StatementLine &line, std::vector<WhyLine> &lines) const;
    void addBandOfOrder(const StatementLine &line, const CommissionRule &rule, std::vector<WhyLine> &lines) const;
    void addBandOfPeriod(const StatementLine &line, const CommissionRule &rule, std::vector<WhyLine> &lines) const;
    void addAccumulated(const CommissionRule &rule, std::vector<WhyLine> &lines) const;
    void addTarget(const CommissionRule &rule, const StatementLine &line, std::vector<WhyLine> &lines) const;
    // Of the sales that the rule takes; of all where there is none.
    void addReturnsElsewhere(std::vector<WhyLine> &lines, const CommissionRule *rule = nullptr) const;
    bool isOfRule(const StatementLine &returned, const CommissionRule &rule) const;
    WhyLine bandPays(const StatementLine &line, const CommissionRule &rule, size_t band) const;
    void addCalculation(const StatementLine &line, const CommissionRule &rule, std::vector<WhyLine> &lines) const;
    WhyLine times(qint64 figure, StatementUnit unit, Rate rate, Money amount) const;
    QString exact(Int128 product, int decimals) const;

    void addGate(const StatementLine &line, std::vector<WhyLine> &lines) const;
    void addCap(const StatementLine &line, std::vector<WhyLine> &lines) const;
    void addGuarantee(const StatementLine &line, std::vector<WhyLine> &lines) const;
    void addPool(const StatementLine &line, std::vector<WhyLine> &lines) const;
    void addOverride(const StatementLine &line, std::vector<WhyLine> &lines) const;
    void addReferral(const StatementLine &line, std::vector<WhyLine> &lines) const;
    void addBonus(const StatementLine &line, std::vector<WhyLine> &lines) const;
    void addAdjustment(const StatementLine &line, std::vector<WhyLine> &lines) const;
    void addCarry(const StatementLine &line, std::vector<WhyLine> &lines) const;
    void addDraw(const StatementLine &line, std::vector<WhyLine> &lines) const;
    WhyLine teamBase(TeamId team, PersonId without, qint64 base, StatementUnit unit) const;
    std::vector<WhyLine> memberLines(const TeamPool &pool, size_t index) const;

    WhyLine ruleLine(const QString &clause) const;
    std::vector<WhyLine> policyLines() const;
    WhyLine said(const char *source, const QStringList &args = {}) const { return {m_words.text(source, args), {}}; }
    QString text(const char *source, const QStringList &args = {}) const { return m_words.text(source, args); }
    QString money(Money amount) const { return m_words.formats().money(amount); }
    QString figure(qint64 value, StatementUnit unit) const { return m_lineWords.figure(value, unit); }
    QString date(Day day) const { return m_words.formats().date(day, m_of.sheet.period.last().year()); }
    QString periodWords() const { return m_words.formats().periodInText(m_of.sheet.period); }
    Money sumUpTo(StatementLineKind kind) const;

    const ExplainedStatement &m_of;
    const PayStatement &m_statement;
    const PolicyVersion &m_version;
    const words::ReportWords &m_words;
    LineWords m_lineWords;
};

/// Lines of names and amounts, largest first, no more than fit a level; the rest opens.
std::vector<WhyLine> longList(std::vector<WhyLine> lines, const words::ReportWords &words, const std::function<QString(size_t from)> &restOf);

} // namespace somo
