// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/report_data.h"

namespace somo::parts {

// The pieces that the pages of a KPI report are made of.

/// A threshold of the settings as people name it: "70 %", "72,5 %", without the decimal that a figure has.
QString thresholdText(Rate threshold, const words::ReportWords &words);
/// As it reads inside a sentence: "revenue".
QString lowered(const QString &name);
/// The same at a line's beginning: "From 1 Oct".
QString raised(const QString &text);
/// "Báo cáo KPI tháng 10/2026": within a title or a sentence Vietnamese writes the period small.
QString periodInTitle(const Period &period, const words::ReportWords &words);
/// As a print's header has it: with SAMPLE BOOK for a sample.
QString bookName(const BookSettings &settings, const words::ReportWords &words);
ReportCell textCell(const QString &text, bool bold = false);
ReportCell moneyCell(const std::optional<Money> &amount, bool bold = false);
ReportCell countCell(qint64 count, bool bold = false);
/// "No target": an en dash that says so beside a bare figure.
ReportCell attainmentCell(const std::optional<Fraction> &value, const BookSettings &settings, bool bold = false);
ReportCell attainmentCell(const std::optional<Rate> &value, bool bold = false);
/// A value in the unit of a metric's actual (counts whole) or target (counts in thousandths).
ReportCell actualCell(Metric metric, const Actual &actual);
ReportCell targetCell(const KpiRow &row, const words::ReportWords &words);

ReportColumn leftColumn(const QString &title, int weight);
ReportColumn rightColumn(const QString &title, int weight);
/// "Revenue (₫)": the unit stands in the header.
QString headerWithUnit(Metric metric, const words::ReportWords &words);

/// Revenue, attainment, orders, new customers, return rate with what they are compared with.
ReportFigures boardFigures(const KpiReportData &data, const BoardData &board, const words::ReportWords &words);
/// People by name with attainment, revenue, target, orders, new customers and a total.
ReportTable peopleTable(const BoardData &board, const words::ReportWords &words);
/// A subject's targets with attainment, weight, health and the score; nothing where there are none.
std::optional<ReportTable> targetTable(const KpiReportData &data, const ReportScope &scope, const words::ReportWords &words);
/// Revenue over twelve periods with the targets as dashes.
ChartSpec trendChart(const KpiReportData &data, const ReportScope &scope, const words::ReportWords &words);
/// Channel, area and product group beside each other.
ReportColumns cutCharts(const BoardData &board);

/// "Three months in a row under 70 %": what a verdict on a target rests on.
QString healthSentence(const KpiRow &row, const KpiReportData &data, const words::ReportWords &words);
/// "After 20 of 27 working days …" for an open period, else how far the target was reached.
QString attainmentSentence(const KpiReportData &data, const BoardData &board, const words::ReportWords &words);
/// Revenue ÷ income of a period that is over, beside the span in which it should lie (rules §4).
QString incomeRatioSentence(const IncomeVerdict &verdict, const BookSettings &settings, const words::ReportWords &words);
/// A filter in words: "Channel: Shopee".
QString subjectName(const ReportScope &scope, const KpiReportData &data, const words::ReportWords &words);

} // namespace somo::parts
