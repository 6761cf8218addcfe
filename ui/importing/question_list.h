// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_result.h"
#include "core/words/formats.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace somo {

class ImportTable;

/// What an import asks before it is written: orders that may be one sale with an order of another source, customers of whom
/// several fit, new products that the book may know under another name. Nothing has to be answered: what isn't stays as the
/// first choice of its line says.
class QuestionList : public QWidget {
    Q_OBJECT
public:
    explicit QuestionList(QWidget *parent);
    /// Answers given so far to questions that are asked again stay.
    void setQuestions(const ImportPreview &preview, const Formats &formats);
    /// How many lines there are.
    qint64 count() const { return qint64(m_rows.size()); }
    JoiningAnswers answers() const;
    void fit();
    ImportTable *table() const { return m_table; }

private:
    /// One line: what it is about, and its choice.
    struct Row {
        std::optional<PreviewedTwin> twin;
        std::optional<PreviewedCustomer> customer;
        std::optional<PreviewedProduct> product;
        QComboBox *choice = nullptr;
        QString key;
    };
    void addRow(Row row, const QString &inFile, const QString &inBook, const QStringList &choices);
    void addTwin(const PreviewedTwin &twin, const Formats &formats);
    void addCustomer(const PreviewedCustomer &customer, const Formats &formats);
    void addProduct(const PreviewedProduct &product, const Formats &formats);

    ImportTable *m_table;
    QLabel *m_note;
    std::vector<Row> m_rows;
    QHash<QString, int> m_chosen; // by key
};

} // namespace somo
