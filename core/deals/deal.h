// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/money.h"

#include <QString>

#include <optional>

namespace somo {

using DealId = Id<struct DealTag>;
using DealStageId = Id<struct DealStageTag>;
using DealStepId = Id<struct DealStepTag>;
using LostReasonId = Id<struct LostReasonTag>;

/// What standing in a stage means: still being worked on, or closed one way or the other.
enum class DealStageKind {
    open,
    won,
    lost,
};
/// open | won | lost, as tables and files name it.
QString dealStageKindText(DealStageKind kind);
/// Nothing where the text names none.
std::optional<DealStageKind> dealStageKindFromText(QStringView text);

/// A stage of the pipeline, one's own words for it. A retired one keeps its deals and history, and takes no more.
struct DealStage {
    DealStageId id;
    QString code;
    QString name;
    DealStageKind kind = DealStageKind::open;
    int position = 0;
    bool retired = false;
    qint64 version = 0; // of the row that was read: an update is refused where it bears another by then; 0: not asked
};

/// Why a deal was lost, of one's own list.
struct LostReason {
    LostReasonId id;
    QString code;
    QString name;
    int position = 0;
    bool retired = false;
    qint64 version = 0; // as of a stage
};

/// Something that a customer may buy.
struct Deal {
    DealId id;
    QString code; // empty: the next one free
    QString name;
    CustomerId customer;
    PersonId person; // who works on it
    DealStageId stage; // 0 for a new one: the first open stage
    std::optional<Money> amount; // none: not known yet
    ProductId product;
    Day openedOn; // null: a file didn't say
    Day expectedOn; // when it may be decided; null: not said
    QString nextStep;
    Day nextOn; // null: not said
    Day closedOn; // set by winning and losing, null while open
    LostReasonId lostReason;
    QString lostNote;
    OrderId order; // what it became
    QString note;
    qint64 version = 0; // of the row that was read: an update is refused where it bears another by then; 0: not asked
};

/// The day on which a deal came to a stage; its last step is where it stands. One whose first day a file didn't say has none until
/// it moves.
struct DealStep {
    DealStepId id;
    DealId deal;
    DealStageId stage;
    Day on;
    PersonId person; // whose deal it was then
};

} // namespace somo
