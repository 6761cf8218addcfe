// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/person_file.h"
#include "core/words/report_words.h"

namespace somo {

/// A person's whole file as plain text that they can read, line by line, in the language of `words`.
QString personFileText(const PersonFile &file, const words::ReportWords &words, Day madeOn);

} // namespace somo
