// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/quick_entry.h"
#include "core/words/report_words.h"

namespace somo::quick {

/// "order", "customer", "item 2: price" … for people.
QString fieldName(const QString &field, const words::ReportWords &words);
/// A field's value for people: dates, amounts and names as everywhere in the program.
QString fieldValue(const Field &field, const words::ReportWords &words);
/// One sentence: what is open.
QString questionText(const Question &question, const words::ReportWords &words);
/// What a choice says: "each 450.000 ₫, together 1.350.000 ₫".
QString choiceText(const Question &question, const Choice &choice, const words::ReportWords &words);

/// What is left of a month's envelope, or by how much it was passed.
QString envelopeSentence(const QString &category, Money left, Money envelope, const words::ReportWords &words);

/// The stable word of a reason, as JSON says it: "price_open".
QString whyText(Why why);

} // namespace somo::quick
