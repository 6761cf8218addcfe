// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_people_model.h"

#include "ui/common/delegates/cell_delegate.h"

namespace somo {

void InsightPeopleModel::setPeople(std::vector<CustomerId> people, insight::ListedNames names, Say detail, Say brief)
{
    beginResetModel();
    m_people = std::move(people);
    m_names = std::move(names);
    m_detail = std::move(detail);
    m_brief = std::move(brief);
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

CustomerId InsightPeopleModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? m_people[size_t(row)] : CustomerId();
}

int InsightPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int InsightPeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString InsightPeopleModel::said(CustomerId customer) const
{
    const Say &say = m_brief ? m_brief : m_detail;
    return say ? say(customer) : QString();
}

QString InsightPeopleModel::whole(CustomerId customer) const
{
    if (!m_brief || !m_detail)
        return said(customer);
    return m_brief(customer) + QLatin1Char('\n') + m_detail(customer);
}

QVariant InsightPeopleModel::data(const QModelIndex &index, int role) const
{
    const CustomerId customer = at(index.row());
    if (!customer)
        return {};
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole: return isName ? m_names.value(customer.value).name : said(customer);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return isName ? m_names.value(customer.value).name : whole(customer);
    case LinkRole: return isName;
    case QuietRole: return !isName;
    default: return {};
    }
}

QVariant InsightPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Customer") : tr("Why");
}

} // namespace somo
