// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/language.h"

namespace somo::words {

/// What a field of an imported file, "order.ordered_on", is called ("Order date").
QString fieldLabel(const QString &field, Language language);
/// A state of an order as a profile writes it ("completed"), in the reader's words.
QString statusLabel(const QString &status, Language language);

} // namespace somo::words
