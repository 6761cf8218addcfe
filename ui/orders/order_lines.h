// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/completion_query.h"
#include "core/orders/order_choices_query.h"
#include "core/orders/order_entry_store.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QFrame>

#include <array>

class QGridLayout;
class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace somo {

class CompletionField;
class ValueField;

/// One line of an order as fields: product, quantity, price, discount; what it comes to stands behind them.
class OrderLineRow : public QFrame {
    Q_OBJECT
public:
    explicit OrderLineRow(PageHost &host, QWidget *parent);

    void setLine(const OrderLine &line, const NamedRow &product);
    void setNumber(int number);
    /// Without the code and the order's discount, where there is no room.
    void setCompact(bool compact);
    void setDay(Day day) { m_day = day; }
    void setFormats(const Formats &formats);
    /// What the order's discount takes off this line.
    void setShare(Money share);
    void retranslate();

    bool isEmpty() const;
    /// As it stands now; a line that can't be worked out has no net.
    OrderLine line() const;
    /// The typed product, where it is new.
    std::optional<Product> newProduct() const;
    std::optional<Money> net() const;
    /// Reads all fields; false where one is in error.
    bool commit();
    QWidget *firstError() const;
    QString error() const;
    /// Product, quantity, price, discount.
    QList<QLineEdit *> fields() const;
    CompletionField *product() const { return m_product; }

signals:
    void changed();
    /// Enter in the last field, or in an empty product.
    void finished(bool empty);
    void removeAsked();
    void addAsked();
    void moveAsked(int field, int rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void productPicked();
    void fill();
    void edited();
    void ask(const QString &typed);

    PageHost &m_host;
    Formats m_formats{Language::vietnamese};
    Day m_day;
    OrderLine m_line; // as it was opened
    std::vector<ProductHit> m_hits;
    bool m_pricedByHand = false;
    Latest m_asked;
    QLabel *m_number = nullptr;
    QLabel *m_code = nullptr;
    CompletionField *m_product = nullptr;
    ValueField *m_quantity = nullptr;
    ValueField *m_price = nullptr;
    ValueField *m_discount = nullptr;
    QLabel *m_net = nullptr;
    QLabel *m_share = nullptr;
    int m_position = 1;
};

/// The widths that header and rows share; in the order of the columns.
void shareLineColumns(QGridLayout *grid, const std::array<QWidget *, 8> &cells);

/// The lines of an order. Enter goes to the next field and from the last one to a new line; Enter on an empty line goes on.
class OrderLines : public QFrame {
    Q_OBJECT
public:
    explicit OrderLines(PageHost &host, QWidget *parent);

    void setLines(const OrderSheet &sheet);
    void setDay(Day day);
    void setFormats(const Formats &formats);
    void setDiscount(Money discount);
    void retranslate();

    std::vector<OrderLine> lines() const;
    std::vector<OrderEntry::NewProduct> newProducts() const;
    /// Σ nets of the lines; nothing where one can't be worked out.
    std::optional<Money> sum() const;
    int count() const;
    bool commit();
    QWidget *firstError() const;
    QString error() const;
    QWidget *firstField() const;
    QString fingerprint() const;

signals:
    void changed();
    /// Enter on an empty line: nothing more to add.
    void finished();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    OrderLineRow *addRow();
    void removeRow(OrderLineRow *row);
    void focusRow(int row, int field);
    void renumber();
    void recalculate();

    PageHost &m_host;
    Formats m_formats{Language::vietnamese};
    Day m_day;
    Money m_discount;
    std::vector<OrderLineRow *> m_rows;
    bool m_compact = false;
    std::array<QLabel *, 8> m_headers{};
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_list = nullptr;
    QLabel *m_error = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_sums = nullptr;
};

} // namespace somo
