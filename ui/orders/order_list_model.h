// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/saved_table.h"
#include "core/orders/order_list_query.h"
#include "core/words/formats.h"
#include "ui/common/table_copy.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

class QHeaderView;

namespace somo {

/// Orders of any number: it is given the keys of all rows, asks for the rows that are looked at, and keeps what the view
/// holds on to (selection, current row) with its orders when the keys change.
class OrderListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        CodeColumn,
        DayColumn,
        CustomerColumn,
        ChannelColumn,
        PeopleColumn,
        LinesColumn,
        NetColumn,
        PaidColumn,
        StatusColumn,
        ColumnCount,
    };
    explicit OrderListModel(QObject *parent = nullptr);

    void setFormats(const Formats &formats, int yearOfList);
    /// The keys are read on another thread and shared, not copied: hundreds of thousands of them touch so much memory that
    /// the window would stand still.
    using Keys = std::shared_ptr<const std::vector<OrderKey>>;
    void setKeys(Keys keys);
    const std::vector<OrderKey> &keys() const { return *m_keys; }
    OrderId orderAt(int row) const;
    int rowOf(OrderId order) const;
    /// Rows that were asked for.
    void setRows(const std::vector<OrderListRow> &rows);
    const OrderListRow *row(OrderId order) const;
    /// What is known of rows may be old: they are asked for again when looked at.
    void markOld();

    /// Rows on their way to a spreadsheet, their headers first: in the columns that a header shows.
    CopiedRows copied(const std::vector<OrderListRow> &rows, const QHeaderView &header) const;
    /// Rows into a file, with what they come to, in the columns with these headers. On any thread.
    static SavedTable saved(const std::vector<OrderListRow> &rows, const std::vector<std::pair<int, QString>> &columns, const Currency &currency);
    /// The columns that a header shows, in its order, with their names.
    std::vector<std::pair<int, QString>> shownColumns(const QHeaderView &header) const;

    static OrderSort sortOf(int column);
    static int columnOf(OrderSort sort);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void rowsWanted(const std::vector<somo::OrderId> &orders);

private:
    struct Known {
        OrderListRow row;
        int age = 0;
    };
    QString text(const OrderListRow &row, int column) const;
    static QString statusText(const OrderListRow &row);
    void want(int row) const;
    void askWanted();
    void replaceKeys(Keys keys);

    Keys m_keys = std::make_shared<const std::vector<OrderKey>>();
    size_t m_rows = 0; // as many as keys, but for the moment of a change
    QHash<qint64, Known> m_known;
    int m_age = 0;
    Formats m_formats{Language::vietnamese};
    int m_year = 0;
    QSet<qint64> m_asked; // orders of the question under way: the newest one alone is answered
    mutable int m_firstWanted = -1;
    mutable int m_lastWanted = -1;
    mutable QTimer m_timer;
};

} // namespace somo
