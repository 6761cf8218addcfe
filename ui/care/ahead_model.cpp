// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/ahead_model.h"

#include "core/care/care_words.h"
#include "ui/common/delegates/cell_delegate.h"

namespace somo {

void AheadModel::setRows(std::vector<care::AheadRow> rows, Day today, const Formats &formats)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    m_formats = formats;
    endResetModel();
}

const care::AheadRow *AheadModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[size_t(row)] : nullptr;
}

int AheadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString AheadModel::text(const care::AheadRow &row, int column) const
{
    const words::ReportWords words(m_formats.language(), m_formats.currency());
    switch (column) {
    case DayColumn: return m_formats.date(row.on, m_today.year());
    case CustomerColumn: return row.customerName;
    case WhyColumn: return care::occasionWords(row.trigger, row.occasion, m_today, words);
    case StepColumn: return m_formats.count(row.key.step + 1);
    case ChannelColumn: return row.channel ? care::channelWord(*row.channel, words) : QString();
    case HeldColumn: return row.held ? care::heldWord(*row.held, words) : QString();
    default: return {};
    }
}

QVariant AheadModel::data(const QModelIndex &index, int role) const
{
    const care::AheadRow *row = at(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return text(*row, index.column());
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment((index.column() == StepColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case LinkRole: return index.column() == CustomerColumn;
    case QuietRole: return row->held.has_value() && index.column() != CustomerColumn;
    case IdRole: return row->key.customer.value;
    default: return {};
    }
}

QVariant AheadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section == StepColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case DayColumn: return tr("Day");
    case CustomerColumn: return tr("Customer");
    case WhyColumn: return tr("Why");
    case StepColumn: return tr("Step");
    case ChannelColumn: return tr("How");
    case HeldColumn: return tr("Held back");
    default: return {};
    }
}

} // namespace somo
