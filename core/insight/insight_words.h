// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/demographics.h"
#include "core/insight/goes_with.h"
#include "core/insight/next_purchase.h"
#include "core/insight/rfm.h"
#include "core/words/report_words.h"

namespace somo::insight {

/// "repeat customer": as a chip or in a column.
QString stageWord(Stage stage, const words::ReportWords &words);
/// Why that stage: "Last order 90 days ago, usually every 30 days."
QString stageReason(const StageFinding &finding, const words::ReportWords &words);

/// "Champions"; for nothing "in no segment".
QString segmentWord(std::optional<RfmSegment> segment, const words::ReportWords &words);
/// What the segment means, in one sentence.
QString segmentMeaning(RfmSegment segment, const words::ReportWords &words);
/// Why that segment: scores and what they come from.
QString rfmReason(const RfmRow &row, const RfmTable &table, const words::ReportWords &words);
/// The figures behind it alone, short enough for a list.
QString rfmBrief(const RfmRow &row, const words::ReportWords &words);

/// "Usually buys every 28 days (median of the last 6 intervals); last order on 1 Oct 2026."
QString nextPurchaseReason(const NextPurchase &next, const words::ReportWords &words);
/// "Bought Tea; of 40 orders with Tea, 12 hold Cup as well (2.4 times as often as chance)."
QString goesWithReason(const Suggested &suggested, const QString &bought, const QString &product, const words::ReportWords &words);
/// "2,4": a lift for people.
QString liftText(qint64 hundredths, const words::ReportWords &words);

/// "18 to 24", "65 and older"; "not known" for an empty key.
QString ageBandWord(const QString &key, const words::ReportWords &words);
/// "Age", or an own field's name.
QString traitWord(const Demographic &trait, const words::ReportWords &words);
/// A row's value: "18 to 24", "female", a province's name; "not known" for no value.
QString traitValueWord(const Demographic &trait, const TraitValue &value, const words::ReportWords &words);

} // namespace somo::insight
