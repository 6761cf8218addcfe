// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product_list_query.h"
#include "ui/shell/row_form.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace somo {

class ConflictSheet;
class FieldBox;
class PageHost;
class ValueField;

/// The prices, or the costs, of one product since which days, and another one from a day on.
class ProductPrices : public QWidget, public FormPart {
    Q_OBJECT
public:
    ProductPrices(PageHost &host, products::PriceKind kind, QWidget *parent);

    /// Another product: what was typed goes away.
    void show(const ProductSheet &sheet);
    /// The same product as the book has it now; what is being typed stays.
    void renew(const ProductSheet &sheet);
    /// Before another product comes: an amount that was typed is set; false where it can't be.
    bool settle();
    void retranslate();
    void writePart() override { set(); }

private:
    bool isCost() const { return m_kind == products::PriceKind::cost; }
    void make();
    bool set();
    void write(UnitPrice amount, Day from, const DatedPrice &opened);
    void meet(const Error &error, UnitPrice amount, Day from, const DatedPrice &opened);
    DatedPrice inForce(Day day) const;
    QString amountText(const DatedPrice &price) const;
    void fill();

    PageHost &m_host;
    products::PriceKind m_kind;
    ProductSheet m_sheet;
    bool m_writing = false;
    Latest m_askedNewer;
    ConflictSheet *m_conflict = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_lines = nullptr;
    QLabel *m_meaning = nullptr; // of a cost that isn't known
    ValueField *m_amount = nullptr;
    ValueField *m_day = nullptr;
    FieldBox *m_amountBox = nullptr;
    FieldBox *m_dayBox = nullptr;
    QPushButton *m_set = nullptr;
};

} // namespace somo
