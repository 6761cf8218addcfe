// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/products/product_list_model.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace somo {

class EmptyPart;
class ProductCellEditor;
class ProductForm;
class ProductGroups;

/// Products: the tree of their groups, the list of those in the chosen one, and the form of the chosen product.
class ProductsPage : public Page {
    Q_OBJECT
public:
    explicit ProductsPage(PageHost &host, QWidget *parent = nullptr);
    QString title() const override;
    /// A product's id.
    void open(qint64 id) override;
    qint64 thing() const override { return m_chosen.value; }
    void refresh() override;
    bool followsPeriod() const override { return true; }
    QList<QAction *> headerActions() const override { return {m_new}; }
    QWidget *firstFocus() override;
    bool mayClose() override;
    void openFilter() override;
    void clearFilter() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Answer {
        ProductList list;
        Period period;
        RecognitionEvent event = RecognitionEvent::completed;
        SoldUnits sold; // in the period, by the event
        std::optional<ProductSheet> sheet; // of the chosen product, where it is there
        ProductId of;
    };
    void makeList();
    void makeEmpty();
    void makeForm();
    void connectParts();
    void ask();
    void take(const Answer &answer);
    QString soldMeaning(const Answer &answer) const;
    void askSheet();
    void showSheet(const ProductSheet &sheet);
    void choose();
    bool settleAll();
    bool editCell();
    void select(ProductId product);
    void addProduct();
    void sifted();
    void fillFoot();
    void fit();

    ProductListModel *m_model = nullptr;
    ProductGroups *m_groups = nullptr;
    ProductForm *m_form = nullptr;
    QLineEdit *m_words = nullptr;
    QStackedWidget *m_parts = nullptr;
    QTableView *m_view = nullptr;
    ProductCellEditor *m_cell = nullptr;
    EmptyPart *m_empty = nullptr;
    QLabel *m_foot = nullptr;
    QAction *m_new = nullptr;
    ProductId m_chosen; // 0 while a new product is typed, or there is none
    bool m_adding = false;
    bool m_known = false; // an answer came
    bool m_selecting = false; // by the page itself, not by the person
    Latest m_asked, m_askedSheet;
};

} // namespace somo
