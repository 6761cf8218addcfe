// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/channels_model.h"

#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/word_match.h"

#include <QMimeData>

#include <algorithm>

namespace somo {

namespace {

const QString rowFormat = QStringLiteral("application/x-somo-channel-row");

} // namespace

void ChannelsModel::setChannels(std::vector<ChannelPlace> channels, const Formats &formats)
{
    beginResetModel();
    m_channels = std::move(channels);
    m_formats = formats;
    sift();
    endResetModel();
}

void ChannelsModel::setWords(const QStringList &words)
{
    beginResetModel();
    m_words = words;
    sift();
    endResetModel();
}

void ChannelsModel::sift()
{
    m_rows.clear();
    for (size_t i = 0; i < m_channels.size(); ++i) {
        if (holdsWords(m_channels[i].name + QLatin1Char(' ') + m_channels[i].code, m_words))
            m_rows.push_back(i);
    }
}

const ChannelPlace *ChannelsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_channels[m_rows[size_t(row)]] : nullptr;
}

int ChannelsModel::rowOf(ChannelId channel) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](size_t i) { return m_channels[i].id == channel; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::vector<ChannelId> ChannelsModel::moved(int row, int before) const
{
    const ChannelPlace *moving = at(row);
    if (!moving || before < 0 || before > rowCount() || before == row || before == row + 1)
        return {};
    // Among all channels, also those that the filter hides.
    const ChannelPlace *next = at(before);
    const ChannelPlace *last = at(rowCount() - 1);
    std::vector<ChannelId> order;
    for (const ChannelPlace &channel : m_channels) {
        if (next && channel.id == next->id)
            order.push_back(moving->id);
        if (channel.id != moving->id)
            order.push_back(channel.id);
        if (!next && channel.id == last->id)
            order.push_back(moving->id);
    }
    return order;
}

void ChannelsModel::arrange(const std::vector<ChannelId> &order)
{
    const auto rank = [&order](const ChannelPlace &channel) { return std::find(order.begin(), order.end(), channel.id) - order.begin(); };
    beginResetModel();
    std::stable_sort(m_channels.begin(), m_channels.end(), [&](const ChannelPlace &a, const ChannelPlace &b) { return rank(a) < rank(b); });
    sift();
    endResetModel();
}

int ChannelsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChannelsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ChannelsModel::text(const ChannelPlace &channel, int column) const
{
    switch (column) {
    case NameColumn: return channel.name;
    case CodeColumn: return channel.code;
    case OrdersColumn: return m_formats.count(channel.orders);
    default: return channel.lastOrder.isNull() ? QString() : m_formats.date(channel.lastOrder);
    }
}

QVariant ChannelsModel::data(const QModelIndex &index, int role) const
{
    const ChannelPlace *channel = at(index.row());
    if (!channel)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(*channel, index.column());
    case Qt::TextAlignmentRole: return index.column() == OrdersColumn ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case CopyRole: return index.column() == OrdersColumn ? QString::number(channel->orders) : QVariant();
    case DayRole: return index.column() == LastColumn && !channel->lastOrder.isNull() ? QVariant(channel->lastOrder.number()) : QVariant();
    case EmphasisRole: return index.column() == NameColumn;
    default: return {};
    }
}

QVariant ChannelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == OrdersColumn ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == OrdersColumn)
        return tr("All orders of the channel, whatever their status");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Channel");
    case CodeColumn: return tr("Code");
    case OrdersColumn: return tr("Orders");
    default: return tr("Last order");
    }
}

Qt::ItemFlags ChannelsModel::flags(const QModelIndex &index) const
{
    // Between rows only: the ground takes a drop, a row doesn't.
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
}

QStringList ChannelsModel::mimeTypes() const
{
    return {rowFormat};
}

QMimeData *ChannelsModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(rowFormat, QByteArray::number(indexes.front().row()));
    return data;
}

bool ChannelsModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    if (data->hasFormat(rowFormat))
        emit dropped(data->data(rowFormat).toInt(), row < 0 ? rowCount() : row);
    return false; // the book says where it stands; the view has nothing to take out
}

} // namespace somo
