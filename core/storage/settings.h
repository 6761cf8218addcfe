// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <array>

namespace somo {

/// The book's settings as values; stored in book_setting as canonical text, one row per key.
struct BookSettings {
    QString name;
    QString kind = QStringLiteral("team"); // team | personal
    bool sample = false; // SỔ MẪU
    Currency currency;
    QString language = QStringLiteral("vi"); // vi | en
    QString recogniseOn = QStringLiteral("completed"); // ordered | confirmed | completed | paid
    int fiscalStart = 1; // first month of the fiscal year, 1 to 12
    int offsetMinutes = 420; // of the book's "today" and of shown moments
    std::array<int, 7> weekdayWeights{1000, 1000, 1000, 1000, 1000, 1000, 0}; // Monday first, thousandths of a working day
    Rate successFrom{700'000}; // band "successful"
    Rate exceededFrom{1'000'000}; // band "exceeded"
    Rate scoreCap{1'500'000}; // highest attainment that a score counts
    int healthPeriods = 3;
    Rate gapLimit{3'000'000}; // 300 %
    QString gapMeasure = QStringLiteral("revenue"); // revenue | income | score
    qint64 incomeLowHundredths = 300; // revenue ÷ income from 3.00
    qint64 incomeHighHundredths = 500; // to 5.00
};

} // namespace somo
