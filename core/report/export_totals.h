// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_sums.h"
#include "core/exchange/field.h"

namespace somo {

/// What the rows of an exported table come to: amounts and quantities that mean something added up. An import passes such a
/// row over, as it is of no day.
class ExportTotals {
public:
    /// By the headers, which are field names.
    explicit ExportTotals(const QStringList &headers);
    void add(const std::vector<SheetCell> &row) { m_sums.add(row); }
    /// Empty where nothing adds up; `label` stands in its first cell.
    std::vector<SheetCell> row(const QString &label) const;

private:
    std::vector<std::optional<Field>> m_fields;
    ColumnSums m_sums;
};

} // namespace somo
