// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/settings.h"
#include "core/words/report_words.h"
#include "ui/insight/insight_table.h"

namespace somo {

/// What a tab is asked with.
struct InsightAsk {
    InsightTab tab = InsightTab::segments;
    Period period; // all tabs end with it, or with today
    Day today;
    Language language = Language::vietnamese;
    Day asOf() const { return std::min(period.last(), today); }
    friend bool operator==(const InsightAsk &, const InsightAsk &) = default;
};

/// The tab's table with its words; on a reader's thread.
Result<InsightTable> loadInsightTable(Database &database, const BookSettings &settings, const InsightAsk &ask);

/// Parts that the builders of all tabs share.
class InsightWords {
public:
    InsightWords(const BookSettings &settings, const InsightAsk &ask)
        : words(ask.language, settings.currency)
    {
    }
    QString text(const char *source, const QStringList &args = {}) const { return words.text(source, args); }
    InsightTableCell word(const QString &text) const { return {text, {}, 0}; }
    InsightTableCell count(qint64 number) const { return {words.formats().count(number), QString::number(number), number}; }
    InsightTableCell money(Money amount) const { return {words.formats().amount(amount), moneyText(amount, words.formats().currency()), amount.minorUnits()}; }
    InsightTableCell percent(Rate rate) const { return {words.formats().percent(rate, {}), fixedText(rate.millionths, 6), rate.millionths}; }
    InsightTable::Column column(const char *title, bool right = false) const { return {text(title), right}; }
    InsightTable::Column sentences(const char *title) const { return {text(title), false, true}; }
    /// "Revenue (₫)".
    InsightTable::Column moneyColumn(const char *title) const { return {QStringLiteral("%1 (%2)").arg(text(title), words.formats().currencySign()), true}; }

    words::ReportWords words;
};

/// Whose names stand in a list, by given name.
void sortByGivenName(std::vector<CustomerId> &people, const insight::ListedNames &names);

} // namespace somo
