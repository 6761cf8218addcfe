// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/catalog/product_list_query.h"
#include "ui/products/product_changes.h"
#include "ui/shell/workspace.h"

#include <QFrame>
#include <QModelIndex>

#include <optional>

class QLineEdit;
class QTableView;

namespace somo {

class FieldBox;
class PageHost;
class ProductListModel;
class ValueField;

/// A field over a cell of the product list: Enter or leaving it writes, Esc takes back. What can't be taken stays there,
/// with one sentence under it.
class ProductCellEditor : public QFrame {
    Q_OBJECT
public:
    /// Belongs to the view, which shows the model.
    ProductCellEditor(PageHost &host, QTableView &view, const ProductListModel &model);
    /// Name, unit, price and cost are edited in their place.
    static bool edits(int column);
    void edit(const QModelIndex &index);
    /// Writes what was typed; false where it can't be taken: the field then has the keyboard.
    bool settle();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isAmount() const;
    FieldBox &box() const { return isAmount() ? *m_amountBox : *m_textBox; }
    QLineEdit &field() const;
    QString spokenName(int column) const;
    QString fault(const ProductListRow &row) const;
    std::optional<ProductChange> change(const ProductListRow &row) const;
    void fill(const ProductListRow &row);
    bool write();
    void send(const ProductChange &change);
    void follow();

    PageHost &m_host;
    QTableView &m_view;
    const ProductListModel &m_model;
    QString shown(const ProductListRow &row) const;
    void offerChoice(const Error &error, const QString &typed);

    ProductId m_product;
    ProductListRow m_opened; // as it was when its field opened
    int m_column = 0;
    QLineEdit *m_text;
    Latest m_askedNewer;
    ValueField *m_amount;
    FieldBox *m_textBox;
    FieldBox *m_amountBox;
};

} // namespace somo
