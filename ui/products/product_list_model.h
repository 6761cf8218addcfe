// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product_list_query.h"
#include "core/ledger/sold_query.h"
#include "core/words/formats.h"
#include "ui/common/paged_model.h"

#include <unordered_map>

namespace somo {

/// The products that the words and the chosen group let through.
class ProductListModel : public PagedModel {
    Q_OBJECT
public:
    enum Column { NameColumn, CodeColumn, UnitColumn, GroupColumn, PriceColumn, CostColumn, SoldColumn, ColumnCount };
    /// Chosen in the tree: a group's id, or one of these.
    enum Group : qint64 { AllGroups = 0, WithoutGroup = -1 };
    using PagedModel::PagedModel;

    /// `soldMeaning`: what the units sold count, in words.
    void setList(ProductList list, SoldUnits sold, const QString &soldMeaning, const Formats &formats);
    const ProductList &list() const { return m_list; }
    /// Folded; each word stands in name, code, unit or group.
    void setFilter(const QString &words);
    /// A group is shown with all below it.
    void setGroup(qint64 group);
    qint64 group() const { return m_group; }
    void sortBy(int column, Qt::SortOrder order);
    const ProductListRow *product(ProductId product) const;
    const ProductListRow *at(int row) const { return product(ProductId{idAt(row)}); }
    const ProductGroupRow *groupRow(ProductGroupId group) const;
    /// How many products are in a group and below it, whatever the words are.
    qint64 countOf(qint64 group) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ProductListRow &row, int column) const;
    QString headerTip(int column) const;
    QVariant exactText(const ProductListRow &row, int column) const;
    bool isIn(const ProductListRow &row, qint64 group) const;
    bool hasWords(size_t place) const;
    std::vector<std::pair<QByteArray, size_t>> sortedBy(const std::vector<size_t> &places) const;
    std::optional<qint64> number(const ProductListRow &row, int column) const;
    void sift();

    ProductList m_list;
    SoldUnits m_sold;
    QString m_soldMeaning;
    std::unordered_map<qint64, size_t> m_places; // of products in the list
    std::unordered_map<qint64, size_t> m_groupPlaces;
    std::unordered_map<qint64, qint64> m_counts; // of products in each group and below
    std::vector<QString> m_foldedRows; // empty until words are looked for
    QStringList m_words;
    qint64 m_group = AllGroups;
    int m_sorted = NameColumn;
    bool m_descending = false;
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
