// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/deal_model.h"

#include "core/base/text.h"
#include "ui/common/delegates/cell_delegate.h"

#include <algorithm>
#include <numeric>

namespace somo {

namespace {

int dealAlignment(int column)
{
    return int((column == DealModel::AmountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

/// Numbers as bytes that are ordered as they are.
QByteArray dealNumberKey(qint64 number)
{
    const quint64 shifted = quint64(number) ^ (quint64(1) << 63);
    QByteArray key(8, '\0');
    for (int i = 0; i < 8; ++i)
        key[i] = char(shifted >> (56 - 8 * i));
    return key;
}

} // namespace

bool dealFits(const DealRow &row, const QString &foldedWords, const Formats &formats)
{
    if (foldedWords.isEmpty())
        return true;
    const Deal &deal = row.deal;
    const QStringList parts{deal.code,    deal.name,      row.customer,   row.customerCode, row.person,     row.product,  row.stage,
                            deal.nextStep, deal.lostNote, row.lostReason, row.order,        deal.note,      deal.amount ? formats.amount(*deal.amount) : QString()};
    return folded(parts.join(u' ')).contains(foldedWords);
}

void DealModel::setRows(std::vector<DealRow> rows, const Formats &formats, int year)
{
    m_rows = std::move(rows);
    m_formats = formats;
    m_year = year;
    arrange();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void DealModel::sortBy(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_direction = order;
    arrange();
}

void DealModel::arrange()
{
    beginResetModel();
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    if (m_sortColumn == StageColumn) {
        if (m_direction == Qt::DescendingOrder)
            std::ranges::reverse(m_order);
    } else {
        std::vector<QByteArray> keys;
        for (const DealRow &row : m_rows)
            keys.push_back(sortKeyOf(row, m_sortColumn));
        // Those that say nothing there stand last, whichever way.
        std::ranges::stable_sort(m_order, [&](size_t a, size_t b) {
            if (keys[a].isEmpty() || keys[b].isEmpty())
                return !keys[a].isEmpty() && keys[b].isEmpty();
            return m_direction == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
        });
    }
    endResetModel();
}

Day DealModel::dayIn(const DealRow &row, int column)
{
    switch (column) {
    case ExpectedColumn: return row.deal.expectedOn;
    case SinceColumn: return row.stageSince;
    case ClosedColumn: return row.deal.closedOn;
    default: return {};
    }
}

QByteArray DealModel::sortKeyOf(const DealRow &row, int column) const
{
    switch (column) {
    case AmountColumn: return row.deal.amount ? dealNumberKey(row.deal.amount->minorUnits()) : QByteArray();
    case ExpectedColumn:
    case SinceColumn:
    case ClosedColumn: {
        const Day day = dayIn(row, column);
        return day.isNull() ? QByteArray() : dealNumberKey(day.number());
    }
    case NextColumn: return row.deal.nextOn.isNull() ? QByteArray() : dealNumberKey(row.deal.nextOn.number());
    case CustomerColumn:
    case PersonColumn: return personSortKey(text(row, column));
    default: return sortKey(text(row, column));
    }
}

int DealModel::rowOf(DealId deal) const
{
    const auto found = std::ranges::find(m_order, deal, [this](size_t at) { return m_rows[at].deal.id; });
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

std::optional<Money> DealModel::total() const
{
    qint64 sum = 0;
    for (const DealRow &row : m_rows) {
        if (__builtin_add_overflow(sum, row.deal.amount.value_or(Money()).minorUnits(), &sum))
            return std::nullopt;
    }
    return Money::fromMinorUnits(sum);
}

QString DealModel::text(const DealRow &row, int column) const
{
    const Deal &deal = row.deal;
    switch (column) {
    case StageColumn: return row.stage;
    case NameColumn: return deal.name;
    case CustomerColumn: return row.customer;
    case AmountColumn: return deal.amount ? m_formats.amount(*deal.amount) : QString();
    case NextColumn: {
        if (row.kind == DealStageKind::lost)
            return deal.lostNote.isEmpty() ? row.lostReason : deal.lostNote;
        return deal.nextOn.isNull() ? deal.nextStep : QString(m_formats.date(deal.nextOn, m_year) + u' ' + deal.nextStep).trimmed();
    }
    case PersonColumn: return row.person;
    case CodeColumn: return deal.code;
    default: break;
    }
    const Day day = dayIn(row, column);
    return day.isNull() ? QString() : m_formats.date(day, m_year);
}

QVariant DealModel::data(const QModelIndex &index, int role) const
{
    const DealRow *row = at(index.row());
    if (!row)
        return {};
    const Day day = dayIn(*row, index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return text(*row, index.column());
    case Qt::TextAlignmentRole: return dealAlignment(index.column());
    case IdRole: return row->deal.id.value;
    case DayRole: return day.isNull() ? QVariant() : QVariant(day.number());
    case CopyRole: return index.column() == AmountColumn && row->deal.amount ? QVariant(moneyText(*row->deal.amount, m_formats.currency())) : QVariant();
    default: return {};
    }
}

QVariant DealModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return dealAlignment(section);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case StageColumn: return tr("Stage");
    case NameColumn: return tr("Deal");
    case CustomerColumn: return tr("Customer");
    case AmountColumn: return QString(tr("Amount") + QStringLiteral(" (%1)").arg(m_formats.currencySign()));
    case ExpectedColumn: return tr("Expected");
    case NextColumn: return tr("Next step");
    case PersonColumn: return tr("Who");
    case SinceColumn: return tr("In the stage since");
    case ClosedColumn: return tr("Closed");
    case CodeColumn: return tr("Code");
    default: return {};
    }
}

DealTotalModel::DealTotalModel(const DealModel &rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_of(rows)
{
}

void DealTotalModel::renew(int inAll)
{
    m_all = inAll;
    emit dataChanged(index(0, 0), index(0, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QString DealTotalModel::text(int column) const
{
    const auto total = m_of.total();
    switch (column) {
    case DealModel::StageColumn: return tr("Total");
    case DealModel::AmountColumn: return total ? m_of.formats().amount(*total) : QString();
    case DealModel::NameColumn:
        return m_of.rowCount() == m_all ? QString() : tr("%1 of %2").arg(m_of.formats().count(m_of.rowCount()), m_of.formats().count(m_all));
    default: return {};
    }
}

QVariant DealTotalModel::data(const QModelIndex &index, int role) const
{
    const auto total = m_of.total();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return text(index.column());
    case Qt::TextAlignmentRole: return dealAlignment(index.column());
    case EmphasisRole: return true;
    case CopyRole: return index.column() == DealModel::AmountColumn && total ? QVariant(moneyText(*total, m_of.formats().currency())) : QVariant();
    default: return {};
    }
}

} // namespace somo
