// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/words/language.h"

namespace somo::words {

/// A period as people write it or as the program shows it, in either language: "2026-10", "10/2026", "10-2026", "T10/2026",
/// "tháng 10/2026", "October 2026", "Q4/2026", "quý IV/2026", "2026-Q4", "tuần 43/2026", "năm 2026", "05/10/2026". The year is
/// always said; one of two digits lies after 2000. Accents and case don't matter. Refused: badPeriod.
Result<Period> periodFromWords(const QString &text, int fiscalStart);
/// A day or a period in its canonical text ("2026-10-05", "2026-10") as it stands within a sentence, always with its year;
/// any other text stays as it is.
QString dateInSentence(const QString &text, Language language);

} // namespace somo::words
