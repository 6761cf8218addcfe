// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paged_model.h"

#include <algorithm>
#include <unordered_map>

namespace somo {

namespace {

/// Asked for around what is looked at, so that scrolling meets rows that are there.
constexpr int around = 60;

} // namespace

PagedModel::PagedModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PagedModel::askWanted);
}

void PagedModel::setIds(std::vector<qint64> ids)
{
    if (ids == m_ids)
        return;
    if (m_ids.empty() || ids.empty()) {
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
        return;
    }
    // Longer first, then in the new order, then shorter: views keep what they hold on to through each step.
    const size_t before = m_ids.size();
    const size_t now = ids.size();
    if (now > before) {
        beginInsertRows({}, int(before), int(now) - 1);
        m_ids.resize(now);
        endInsertRows();
    }
    ids.resize(std::max(before, now));
    replace(std::move(ids));
    if (now < before) {
        beginRemoveRows({}, int(now), int(before) - 1);
        m_ids.resize(now);
        endRemoveRows();
    }
}

void PagedModel::replace(std::vector<qint64> ids)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList held = persistentIndexList();
    std::unordered_map<qint64, int> rows; // of what is held on to, in the new order
    for (const QModelIndex &index : held)
        rows.emplace(idAt(index.row()), -1);
    for (size_t i = 0; i < ids.size() && !rows.empty(); ++i) {
        const auto found = rows.find(ids[i]);
        if (found != rows.end() && ids[i] != 0)
            found->second = int(i);
    }
    QModelIndexList now;
    now.reserve(held.size());
    for (const QModelIndex &index : held) {
        const int row = rows[idAt(index.row())];
        now << (row < 0 ? QModelIndex() : this->index(row, index.column()));
    }
    m_ids = std::move(ids);
    changePersistentIndexList(held, now);
    emit layoutChanged();
}

qint64 PagedModel::idAt(int row) const
{
    return row >= 0 && size_t(row) < m_ids.size() ? m_ids[size_t(row)] : 0;
}

int PagedModel::rowOf(qint64 id) const
{
    const auto found = id == 0 ? m_ids.end() : std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

void PagedModel::want(int row) const
{
    // Asked again, the question under way would be dropped for the new one: whoever looks often would never see the row.
    if (m_asked.contains(idAt(row)))
        return;
    m_firstWanted = m_firstWanted < 0 ? row : std::min(m_firstWanted, row);
    m_lastWanted = std::max(m_lastWanted, row);
    if (!m_timer.isActive())
        m_timer.start();
}

void PagedModel::askWanted()
{
    const int first = std::max(0, m_firstWanted - around);
    const int last = std::min({rowCount() - 1, m_lastWanted + around, first + 4 * around});
    m_firstWanted = m_lastWanted = -1;
    std::vector<qint64> ids;
    m_asked.clear();
    for (int row = first; row <= last; ++row) {
        ids.push_back(idAt(row));
        m_asked.insert(ids.back());
    }
    if (!ids.empty())
        emit rowsWanted(ids);
}

void PagedModel::answered()
{
    m_asked.clear();
    if (!m_ids.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace somo
