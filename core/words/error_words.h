// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/words/language.h"

namespace somo::words {

/// What went wrong, where, and what to do about it, as people read it: "file, row 7, column “Ngày”: “32/13”: …".
QString errorText(const Error &error, Language language);
/// The sentence alone, without the place.
QString problemText(const Error &error, Language language);

/// Of policyRefused why alone, as a sentence: it stands at the clause that it is about.
QString policyReason(const Error &error, Language language);

} // namespace somo::words
