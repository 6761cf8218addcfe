// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product_list_query.h"
#include "ui/shell/row_form.h"
#include "ui/shell/workspace.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace somo {

class CompletionField;
class FieldBox;
class PageHost;
class ProductAliases;
class ProductPrices;

/// One product: name, code, unit and group; below, once it is in the book, its prices and costs over time.
class ProductForm : public RowForm {
    Q_OBJECT
public:
    explicit ProductForm(PageHost &host, QWidget *parent = nullptr);

    /// The fields of this product; one with an id of 0 waits for a new product.
    void show(const ProductSheet &sheet, const std::vector<ProductGroupRow> &groups);
    /// The same product as the book has it now; what is being typed stays.
    void renew(const ProductSheet &sheet, const std::vector<ProductGroupRow> &groups);
    ProductId product() const { return m_sheet.product.id; }
    bool settle() override;
    QWidget *firstField() const override;
    void retranslate();

signals:
    void added(somo::ProductId product);

protected:
    bool isNew() const override { return !product(); }
    QString fingerprint() const override;
    bool check() override;
    void write() override;
    void refuse(const Error &error) override;
    void restore() override;
    void takeNewer(Arrived arrived) override;

private:
    enum Field { NameField, CodeField, UnitField, GroupField, PriceField, CostField, FieldCount };
    void make();
    void connectFields();
    void goOn(int from);
    void fill();
    void fillGroups(const std::vector<ProductGroupRow> &groups);
    QLineEdit *field(int which) const { return m_fields[which]; }
    Product typed() const;

    ProductSheet m_sheet; // as the book has it
    Latest m_askedNewer;
    std::vector<ProductGroupRow> m_groups;
    QLabel *m_title = nullptr;
    QLineEdit *m_fields[FieldCount] = {};
    FieldBox *m_boxes[FieldCount] = {};
    CompletionField *m_group = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_throwAway = nullptr;
    ProductPrices *m_prices = nullptr;
    ProductPrices *m_costs = nullptr;
    ProductAliases *m_aliases = nullptr;
};

} // namespace somo
