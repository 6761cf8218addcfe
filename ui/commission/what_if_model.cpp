// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/what_if_model.h"

#include "ui/common/delegates/cell_delegate.h"

namespace somo {

void WhatIfModel::setLines(std::vector<SimulatedLine> lines, Money totalBefore, Money totalAfter, const Formats &formats)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_lines.push_back({QString(), QString(), QString(), tr("To be paid"), totalBefore, totalAfter});
    m_formats = formats;
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int WhatIfModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int WhatIfModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

std::optional<Money> WhatIfModel::amount(const SimulatedLine &line, int column) const
{
    switch (column) {
    case BeforeColumn: return line.before;
    case AfterColumn: return line.after;
    case DifferenceColumn: {
        const qint64 difference = line.after.value_or(Money()).minorUnits() - line.before.value_or(Money()).minorUnits();
        return difference == 0 ? std::nullopt : std::optional(Money::fromMinorUnits(difference));
    }
    default: return std::nullopt;
    }
}

QVariant WhatIfModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SimulatedLine &line = m_lines[size_t(index.row())];
    const bool isTotal = line.key.isEmpty();
    const auto shown = amount(line, index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == NameColumn)
            return line.heading.isEmpty() ? line.name : QStringLiteral("%1 · %2").arg(line.heading, line.name);
        return shown ? m_formats.amount(*shown) : QString();
    case CopyRole: return shown ? QVariant(moneyText(*shown, m_formats.currency())) : QVariant();
    case EmphasisRole: return isTotal || line.before != line.after;
    case Qt::TextAlignmentRole: return int((index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Line");
    case BeforeColumn: return tr("Now");
    case AfterColumn: return tr("Then");
    case DifferenceColumn: return tr("Difference");
    default: return {};
    }
}

} // namespace somo
