// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_list_query.h"
#include "core/exchange/saved_table.h"
#include "core/words/formats.h"
#include "ui/common/paged_model.h"
#include "ui/common/table_copy.h"

#include <QHash>

namespace somo {

/// Customers of any number, each row read when it is looked at.
class CustomerListModel : public PagedModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        CodeColumn,
        PhoneColumn,
        EmailColumn,
        SegmentColumn,
        ProvinceColumn,
        FirstColumn,
        LastColumn,
        OrdersColumn,
        RevenueColumn,
        ColumnCount,
    };
    using PagedModel::PagedModel;

    void setFormats(const Formats &formats, int yearOfList);
    void setRows(const std::vector<CustomerListRow> &rows);
    const CustomerListRow *row(CustomerId customer) const;
    /// What is known of rows may be old: they are asked for again when looked at.
    void markOld();
    /// Rows on their way to a spreadsheet, their headers first: all columns.
    CopiedRows copied(const std::vector<CustomerListRow> &rows) const;
    /// The same into a file, with what they come to. On any thread.
    static SavedTable saved(const std::vector<CustomerListRow> &rows, const QStringList &headers, const Currency &currency);
    QStringList headers() const;
    static CustomerSort sortOf(int column);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Known {
        CustomerListRow row;
        int age = 0;
    };
    QString text(const CustomerListRow &row, int column) const;

    QHash<qint64, Known> m_known;
    int m_age = 0;
    Formats m_formats{Language::vietnamese};
    int m_year = 0;
};

} // namespace somo
