// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/printed_report.h"
#include "core/report/report_parts.h"

namespace somo {

/// Lays the figures of a KPI report out into pages of blocks. Holds references: lives no longer than data and words.
class ReportPages {
public:
    ReportPages(const KpiReportData &data, const words::ReportWords &words)
        : m_data(data)
        , m_words(words)
    {
    }
    void addCover(Report &report) const;
    void addTeam(Report &report, const ReportScope &scope) const;
    void addPerson(Report &report, const ReportScope &scope) const;
    void addDictionary(Report &report) const;
    void addDifference(Report &report, const PrintedDifference &difference, int offsetMinutes) const;
    /// The scopes of that kind that have pages besides the report's own, in the order of their names.
    std::vector<ReportScope> furtherScopes(SubjectKind kind, const ReportScope &top) const;
    QString name(const ReportScope &scope) const { return parts::subjectName(scope, m_data, m_words); }

private:
    void addTargets(Report &report, const ReportScope &scope) const;
    QString rangeNote() const;
    QString coverText(const BoardData &board) const;
    QString gapText() const;
    QString reviewText() const;
    ReportTable countedTable(const ReportScope &scope, const BoardData &board) const;
    std::optional<ReportTable> uncountedTable(const ReportScope &scope) const;
    std::vector<ReportLeaf> incomeBlocks(const ReportScope &scope) const;
    ReportTable incomeTable(const KpiIncome &income) const;
    QStringList waiting(const ReportScope &scope) const;
    QString ratioText(const IncomeVerdict &verdict) const;
    std::vector<ReportLeaf> healthBlocks(const ReportScope &scope) const;
    std::optional<ReportTable> gapTable(const ReportScope &scope) const;
    QString teamNote(const ReportScope &scope) const;
    QString personNote(const ReportScope &scope) const;

    const KpiReportData &m_data;
    const words::ReportWords &m_words;
};

} // namespace somo
