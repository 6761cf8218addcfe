// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/table_save.h"
#include "ui/customers/customer_list_model.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace somo {

class EmptyPart;

/// The customers of a book: one field that finds them, a table that sorts by each column, how many there are.
class CustomerList : public QFrame {
    Q_OBJECT
public:
    explicit CustomerList(PageHost &host, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    const CustomerListModel &model() const { return *m_model; }
    /// Makes it the current row, now or when it comes; an id of 0: none.
    void select(CustomerId customer);
    CustomerId current() const;
    /// The chosen rows; all that are shown where fewer than two are chosen.
    std::vector<CustomerId> wanted() const;
    bool isEmpty() const { return m_inBook == 0; }
    /// By a key: goes to the field, or takes its words away.
    void openFilter();
    void clearFilter();
    QWidget *firstFocus() const;

signals:
    /// Somebody went to this row.
    void chosen(somo::CustomerId customer);
    /// Enter or a double click.
    void ordersAsked(somo::CustomerId customer);
    void newAsked();
    void importAsked();
    /// The whole answer stands in the table.
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Answer {
        CustomerKeys keys;
        std::vector<CustomerListRow> rows;
    };
    void makeTable();
    void makeEmpty();
    void ask();
    void askRows(const std::vector<qint64> &ids);
    void take(const Answer &answer);
    void sortBy(int column, Qt::SortOrder order);
    bool listKey(QKeyEvent *event);
    void copyRows();
    void saveRows(const TableSource::Use &use);
    void fillFoot();
    void fit();
    RecognitionEvent recognition() const;

    PageHost &m_host;
    CustomerListModel *m_model;
    CustomerListAsk m_ask;
    qint64 m_inBook = -1; // not known yet
    CustomerId m_toSelect;
    bool m_selecting = false;
    bool m_fresh = true; // another question: begins at the top
    std::shared_ptr<std::atomic<quint64>> m_asking = std::make_shared<std::atomic<quint64>>(0);
    Latest m_askedKeys, m_askedRows, m_askedCopy, m_askedSave;
    QTimer m_typed;
    QLineEdit *m_words = nullptr;
    QStackedWidget *m_parts = nullptr;
    QTableView *m_view = nullptr;
    EmptyPart *m_empty = nullptr;
    QLabel *m_foot = nullptr;
};

} // namespace somo
