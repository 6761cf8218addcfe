// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_list_query.h"
#include "core/exchange/saved_table.h"
#include "core/insight/customer_sets_query.h"
#include "core/words/report_words.h"
#include "ui/common/paged_model.h"
#include "ui/common/table_copy.h"

#include <QHash>

namespace somo {

/// Rows with what follows for each, in the same order.
struct CustomerTable {
    std::vector<CustomerListRow> rows;
    std::vector<insight::CustomerOutlook> outlooks;
};

/// Customers of any number, each row read when it is looked at.
class CustomerListModel : public PagedModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        PhoneColumn,
        ProvinceColumn,
        StageColumn,
        SegmentColumn,
        KeeperColumn,
        LastColumn,
        YearColumn, // revenue of twelve months
        NextColumn, // when an order is expected
        CodeColumn,
        EmailColumn,
        FirstColumn,
        OrdersColumn,
        RevenueColumn,
        ColumnCount,
    };
    using PagedModel::PagedModel;

    void setFormats(const Formats &formats, int yearOfList);
    void setRows(const std::vector<CustomerListRow> &rows);
    /// What follows from more than one row comes a while after the rows.
    void setOutlooks(const std::vector<insight::CustomerOutlook> &outlooks);
    const CustomerListRow *row(CustomerId customer) const;
    /// What is known of rows may be old: they are asked for again when looked at.
    void markOld();
    /// Rows on their way to a spreadsheet, their headers first: all columns.
    CopiedRows copied(const CustomerTable &table) const;
    /// The same into a file, with what they come to. On any thread.
    static SavedTable saved(const CustomerTable &table, const QStringList &headers, const words::ReportWords &words);
    QStringList headers() const;
    static CustomerSort sortOf(int column);
    static int columnOf(CustomerSort sort);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Known {
        CustomerListRow row;
        int age = 0;
    };
    QString text(const CustomerListRow &row, int column) const;
    QString outlookText(qint64 customer, int column) const;

    QHash<qint64, Known> m_known;
    QHash<qint64, insight::CustomerOutlook> m_outlooks;
    int m_age = 0;
    Formats m_formats{Language::vietnamese};
    int m_year = 0;
};

} // namespace somo
