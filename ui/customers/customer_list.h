// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/saved_view.h"
#include "ui/common/table_save.h"
#include "ui/customers/customer_filter_bar.h"
#include "ui/customers/customer_list_model.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace somo {

class EmptyPart;
class TableColumns;

/// The customers of a book: views and filters, a table that sorts by each column, how many there are.
class CustomerList : public QFrame {
    Q_OBJECT
public:
    explicit CustomerList(PageHost &host, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    const CustomerListModel &model() const { return *m_model; }
    CustomerFilterBar *bar() const { return m_bar; }
    /// What can be chosen in filters, as it was read last.
    const FilterChoices &choices() const { return m_choices; }
    /// Makes it the current row, now or when it comes; an id of 0: none.
    void select(CustomerId customer);
    CustomerId current() const;
    /// The chosen rows; all that are shown where fewer than two are chosen.
    std::vector<CustomerId> wanted() const;
    bool isEmpty() const { return m_inBook == 0; }
    /// By a key: goes to the field, or takes words and conditions away.
    void openFilter();
    void clearFilter();
    QWidget *firstFocus() const;

signals:
    /// Somebody went to this row.
    void chosen(somo::CustomerId customer);
    /// Enter or a double click.
    void openAsked(somo::CustomerId customer);
    /// Space.
    void previewAsked();
    void bulkAsked();
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
    struct Choices {
        FilterChoices choices;
        std::vector<SavedView> views;
        PersonId me;
    };
    void makeTable();
    void makeEmpty();
    void makeFoot();
    void connectBar();
    /// The filter as it stands, with what answers it.
    CustomerFilterAsk filterAsk() const;
    void ask();
    void askQuick();
    void askRows(const std::vector<qint64> &ids);
    void askOutlooks(const std::vector<CustomerId> &customers);
    void askChoices();
    void take(const Answer &answer);
    void takeChoices(Choices choices);
    void showIds(const std::vector<CustomerId> &customers);
    void sortBy(int column, Qt::SortOrder order);
    void followSort();
    void saveView();
    void removeView(const SavedView &view);
    bool listKey(QKeyEvent *event);
    void copyRows();
    void saveRows(const TableSource::Use &use);
    void fillFoot();
    void fitTable(bool chosen);
    RecognitionEvent recognition() const;
    words::ReportWords reportWords() const;

    PageHost &m_host;
    CustomerListModel *m_model;
    CustomerFilterBar *m_bar = nullptr;
    std::shared_ptr<insight::InsightCache> m_cache = std::make_shared<insight::InsightCache>();
    FilterChoices m_choices;
    PersonId m_me; // whose name stands beside what this window writes
    qint64 m_inBook = -1; // not known yet
    CustomerId m_toSelect;
    bool m_selecting = false;
    bool m_sorting = false; // the header follows the filter
    bool m_fresh = true; // another question: begins at the top
    std::shared_ptr<std::atomic<quint64>> m_asking = std::make_shared<std::atomic<quint64>>(0);
    Latest m_askedKeys, m_askedQuick, m_askedRows, m_askedOutlooks, m_askedChoices, m_askedCopy, m_askedSave;
    QTimer m_typed;
    QStackedWidget *m_parts = nullptr;
    QTableView *m_view = nullptr;
    TableColumns *m_columns = nullptr;
    EmptyPart *m_empty = nullptr;
    QLabel *m_foot = nullptr;
    QPushButton *m_bulk = nullptr;
};

} // namespace somo
