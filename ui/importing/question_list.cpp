// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/question_list.h"

#include "core/words/thing_words.h"
#include "ui/common/theme/fonts.h"
#include "ui/importing/import_table.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace somo {

namespace {

enum QuestionColumn {
    InFileColumn,
    InBookColumn,
    ChoiceColumn,
};
/// The choices of a pair, in this order.
enum TwinChoice {
    LaterChoice,
    BookCountsChoice,
    FileCountsChoice,
    TwoSalesChoice,
};

} // namespace

QuestionList::QuestionList(QWidget *parent)
    : QWidget(parent)
    , m_table(new ImportTable(QStringLiteral("importQuestions"), this))
    , m_note(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().small);
    m_note->setObjectName(QStringLiteral("importQuestionsNote"));
    m_note->setProperty("role", QStringLiteral("label"));
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
}

void QuestionList::setQuestions(const ImportPreview &preview, const Formats &formats)
{
    for (const Row &row : m_rows)
        m_chosen.insert(row.key, row.choice->currentIndex());
    m_rows.clear();
    m_table->setRowCount(0);
    m_table->setHeaders({tr("In the file"), tr("In the book"), tr("What they are")});
    m_table->setAccessibleName(tr("What the import asks"));
    m_note->setText(tr("Nothing is joined unless you say so. What stays open can be answered later."));
    for (const PreviewedTwin &twin : preview.twins)
        addTwin(twin, formats);
    for (const PreviewedCustomer &customer : preview.customers)
        addCustomer(customer, formats);
    for (const PreviewedProduct &product : preview.products) {
        if (!product.candidates.empty())
            addProduct(product, formats);
    }
    fit();
}

void QuestionList::addRow(Row row, const QString &inFile, const QString &inBook, const QStringList &choices)
{
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    m_table->setText(at, InFileColumn, inFile);
    m_table->setText(at, InBookColumn, inBook);
    m_table->setText(at, ChoiceColumn, QString());
    row.choice = new QComboBox(m_table);
    row.choice->addItems(choices);
    row.choice->setCurrentIndex(std::clamp(m_chosen.value(row.key, 0), 0, int(choices.size()) - 1));
    row.choice->setAccessibleName(QStringLiteral("%1, %2").arg(inFile, inBook));
    m_table->setCellWidget(at, ChoiceColumn, row.choice);
    m_rows.push_back(std::move(row));
}

void QuestionList::addTwin(const PreviewedTwin &twin, const Formats &formats)
{
    Row row;
    row.twin = twin;
    row.key = QStringLiteral("order %1 %2").arg(twin.code).arg(twin.other.id.value);
    const auto side = [&](const QString &code, Day day, Money net) { return tr("Order %1, %2, %3").arg(code, formats.date(day), formats.money(net)); };
    const QString inBook = QStringLiteral("%1 (%2)").arg(side(twin.other.code, twin.other.orderedOn, twin.other.net), words::thingName(twin.other.source, formats.language()));
    addRow(std::move(row), side(twin.code, twin.orderedOn, twin.net), inBook,
           {tr("Decide later; both count"), tr("One sale; the book's order counts"), tr("One sale; the file's order counts"), tr("Two sales; both count")});
}

void QuestionList::addCustomer(const PreviewedCustomer &customer, const Formats &formats)
{
    Row row;
    row.customer = customer;
    row.key = QStringLiteral("customer ") + customer.key;
    QStringList names, choices{tr("Decide later; no customer")};
    for (const PreviewedCustomer::Candidate &candidate : customer.candidates) {
        names += candidate.name;
        choices += QStringLiteral("%1 (%2)").arg(candidate.name, candidate.code);
    }
    choices += tr("Somebody else, a new customer");
    const QString orders = formats.count(customer.orders);
    const QString inFile = customer.contact.isEmpty() ? tr("Customer %1; orders: %2").arg(customer.name, orders) : tr("Customer %1, %2; orders: %3").arg(customer.name, customer.contact, orders);
    addRow(std::move(row), inFile, names.join(QStringLiteral(", ")), choices);
}

void QuestionList::addProduct(const PreviewedProduct &product, const Formats &formats)
{
    Row row;
    row.product = product;
    row.key = QStringLiteral("product %1 %2/%3").arg(product.source, product.sku, product.name);
    QStringList names, choices{tr("A new product")};
    for (const PreviewedProduct::Candidate &candidate : product.candidates) {
        names += candidate.name;
        choices += tr("It is %1").arg(candidate.name);
    }
    const QString name = product.sku.isEmpty() || product.sku == product.name ? product.name : QStringLiteral("%1 · %2").arg(product.sku, product.name);
    addRow(std::move(row), tr("Product %1; lines: %2").arg(name, formats.count(product.lines)), names.join(QStringLiteral(", ")), choices);
}

JoiningAnswers QuestionList::answers() const
{
    JoiningAnswers answers;
    for (const Row &row : m_rows) {
        const int chosen = row.choice->currentIndex();
        if (chosen <= 0)
            continue;
        if (row.twin)
            answers.twins.push_back({row.twin->code, row.twin->other.id, chosen == TwoSalesChoice ? TwinState::different : TwinState::same, chosen == FileCountsChoice});
        if (row.customer) {
            const size_t at = size_t(chosen - 1);
            const bool isNew = at >= row.customer->candidates.size();
            answers.customers.push_back({row.customer->key, isNew ? CustomerId() : row.customer->candidates[at].id});
        }
        if (row.product)
            answers.products.push_back({row.product->sku, row.product->name, row.product->candidates[size_t(chosen - 1)].id, row.product->source});
    }
    return answers;
}

void QuestionList::fit()
{
    m_table->fitColumns(InFileColumn, 320);
}

} // namespace somo
