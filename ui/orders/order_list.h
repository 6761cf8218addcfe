// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order_twin_query.h"
#include "ui/common/table_save.h"
#include "ui/orders/order_filter_bar.h"
#include "ui/orders/order_list_model.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <atomic>
#include <memory>

class QLabel;
class QStackedWidget;
class QAction;
class QTableView;
class QToolButton;

namespace somo {

class EmptyPart;
class TableColumns;
class OrderPreview;

/// The list of orders: any number of them, filtered and sorted, with the totals of what is shown or selected.
class OrderList : public QWidget {
    Q_OBJECT
public:
    OrderList(PageHost &host, QWidget *parent);

    /// Asks anew; selection and scroll bar stay with their orders.
    void refresh();
    void retranslate();
    QTableView *view() const { return m_view; }
    OrderFilterBar *bar() const { return m_bar; }
    QWidget *firstFocus() const;
    OrderId currentOrder() const;
    std::vector<OrderId> selectedOrders() const;
    void showOrder(OrderId order);
    const OrderListModel &model() const { return *m_model; }

signals:
    void openAsked(somo::OrderId order);
    void newAsked();
    void duplicateAsked(somo::OrderId order);
    void stepAsked(const std::vector<somo::OrderId> &orders, somo::OrderStatus status);
    void twinAnswered(const somo::OrderTwin &pair, somo::TwinState state, somo::OrderId counts);
    void creditAsked(const std::vector<somo::OrderId> &orders, const somo::NamedRow &person);
    void importAsked();
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Answer {
        OrderKeys head; // without its rows
        OrderListModel::Keys keys;
        std::vector<OrderListRow> rows; // of those that can be seen
        OrderListTotals totals;
    };
    void buildTable(QWidget *card);
    void buildEmpty(QWidget *card);
    void buildFoot(QWidget *card);
    void connectBar();
    void ask(bool firstPageOnly);
    void askChoices();
    void askRows(const std::vector<OrderId> &orders);
    void askPreview();
    void take(const Answer &answer, bool firstPageOnly);
    void sortBy(int column, Qt::SortOrder order);
    void fillFoot();
    void fillEmpty();
    void togglePreview();
    void saveView();
    void copyRows();
    void saveRows(const TableSource::Use &use);
    /// What can be done with the selected orders.
    void showMenu(const QPoint &at);
    bool listKey(QKeyEvent *event);
    OrderListAsk listAsk() const;
    Day today() const;

    PageHost &m_host;
    OrderListModel *m_model;
    OrderFilterBar *m_bar;
    QStackedWidget *m_middle = nullptr;
    QTableView *m_view = nullptr;
    QAction *m_whoChanged = nullptr;
    OrderPreview *m_preview = nullptr;
    EmptyPart *m_empty = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_sums = nullptr;
    QToolButton *m_do = nullptr;
    std::vector<NamedRow> m_people; // who can be credited today
    TableColumns *m_columns = nullptr;
    Latest m_askedFirst, m_askedAll, m_askedRows, m_askedChoices, m_askedPreview, m_askedCopy, m_askedSave;
    std::shared_ptr<std::atomic<int>> m_asking = std::make_shared<std::atomic<int>>(0); // another filter or sort: what is being read is not wanted
    OrderSort m_sort = OrderSort::day;
    bool m_descending = true;
    OrderListTotals m_totals;
    qint64 m_inBook = 0;
    bool m_known = false; // an answer stands
    bool m_whole = false; // all keys are known
    OrderId m_previewed;
    OrderId m_toShow;
};

} // namespace somo
