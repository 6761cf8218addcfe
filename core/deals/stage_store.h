// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/deals/deal.h"
#include "core/storage/database.h"

#include <vector>

namespace somo {

/// The stages of the pipeline: open ones in their order, then won, then lost; retired ones among them.
Result<std::vector<DealStage>> dealStages(Database &database);
/// What a book without stages gets with its first deal, ids of 0, in that language (vi | en).
std::vector<DealStage> shippedDealStages(const QString &language);
/// By code, then by exact name; nothing where there is none. Refused: nameAmbiguous.
Result<std::optional<DealStage>> dealStage(Database &database, const QString &text);
/// Those of the kind that take deals, the first of them. Refused: rowNotFound where there is none.
Result<DealStage> firstDealStage(Database &database, DealStageKind kind);
/// The reasons for losing, in their order; retired ones too.
Result<std::vector<LostReason>> lostReasons(Database &database);
/// By code, then by exact name; nothing where there is none. Refused: nameAmbiguous.
Result<std::optional<LostReason>> lostReason(Database &database, const QString &text);

namespace stages {

/// All run inside Book::write.

/// The stages and reasons that Somo ships, in the book's language (vi | en), where the book has none yet: new, contacted, quote,
/// negotiation | won | lost. Everything else here and in deals:: that needs a stage calls it itself.
Status ensureShipped(Database &database);

/// A new stage behind the others of its kind. Without a code one is made of the name's letters.
/// Refused: dealNameMissing, codeTaken, textTooLong.
Result<DealStageId> add(Database &database, const QString &name, DealStageKind kind, const QString &code = {}, ImportId import = {});
/// Refused: rowNotFound, dealNameMissing, textTooLong, rowChangedSince (`opened` is the version that was read; 0: not asked).
Status rename(Database &database, DealStageId stage, const QString &name, qint64 opened = 0);
/// Puts a stage before another one of its kind, or behind all of them where that has an id of 0. Refused: rowNotFound.
Status moveBefore(Database &database, DealStageId stage, DealStageId before);
/// Refused: rowNotFound, dealStageHoldsDeals (open deals stand in it), dealStageLast (the last one of its kind).
Status setRetired(Database &database, DealStageId stage, bool retired);

/// Refused: dealNameMissing, codeTaken, textTooLong.
Result<LostReasonId> addReason(Database &database, const QString &name, const QString &code = {}, ImportId import = {});
Status renameReason(Database &database, LostReasonId reason, const QString &name, qint64 opened = 0);
Status setReasonRetired(Database &database, LostReasonId reason, bool retired);

} // namespace stages

} // namespace somo
