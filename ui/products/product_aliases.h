// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product_alias_store.h"
#include "core/marketing/named_store.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace somo {

class PageHost;

/// What sources call one product, each with the way to take it away, and a line for another code or name. Later imports follow.
class ProductAliases : public QWidget {
    Q_OBJECT
public:
    ProductAliases(PageHost &host, QWidget *parent);
    /// Another product, or the same one as the book has it now.
    void show(ProductId product, const QString &code);
    void retranslate();

private:
    struct Known {
        std::vector<ProductAliasRow> aliases;
        std::vector<NamedRow> sources;
    };
    void refresh();
    void fill();
    void add(bool byName);
    void write(const CommandWords &words, const std::function<Status(Database &)> &change);

    PageHost &m_host;
    Latest m_asked;
    ProductId m_product;
    QString m_code;
    Known m_known;
    QLabel *m_title = nullptr;
    QLabel *m_lines = nullptr;
    QComboBox *m_source = nullptr;
    QLineEdit *m_said = nullptr;
    QPushButton *m_addCode = nullptr;
    QPushButton *m_addName = nullptr;
};

} // namespace somo
