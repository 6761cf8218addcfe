// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger_query.h"
#include "core/words/formats.h"

#include <optional>

namespace somo {

/// What somebody typed as a target's value: in the metric's unit, or the sentence that says why it can't be taken.
/// Neither: nothing was typed.
struct TypedTarget {
    std::optional<qint64> value;
    QString error;
};
TypedTarget readTarget(const QString &typed, MetricUnit unit, const Formats &formats);

} // namespace somo
