// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/language.h"

#include <optional>

namespace somo::words {

/// What a stable code stands for, in the reader's words, as it is said inside a sentence: a table ("sales_order"), a
/// kind of import or a count of it ("orders"), a cut ("product_group"), what `check` compares ("first_order").
std::optional<QString> knownThing(const QString &code, Language language);
/// The same; a code that isn't known as it stands.
QString thingName(const QString &code, Language language);
/// What the row of a customer is called who was erased.
QString erasedCustomerName(qint64 number, Language language);

} // namespace somo::words
