// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/product_cell_editor.h"

#include "core/base/text.h"
#include "core/words/command_words.h"
#include "core/words/error_words.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/products/product_form.h"
#include "ui/products/product_list_model.h"
#include "ui/products/product_prices.h"
#include "ui/products/product_words.h"
#include "ui/shell/conflict_sheet.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

using Model = ProductListModel;

ProductCellEditor::ProductCellEditor(PageHost &host, QTableView &view, const ProductListModel &model)
    : QFrame(view.viewport())
    , m_host(host)
    , m_view(view)
    , m_model(model)
    , m_text(new QLineEdit(this))
    , m_amount(new ValueField(ValueField::Kind::price, this))
{
    setObjectName(QStringLiteral("productCell"));
    setProperty("card", true);
    m_text->setObjectName(QStringLiteral("productCellText"));
    m_amount->setObjectName(QStringLiteral("productCellAmount"));
    m_amount->setLeast(0);
    m_textBox = new FieldBox(m_text, this);
    m_amountBox = new FieldBox(m_amount, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (FieldBox *each : {m_textBox, m_amountBox}) {
        layout->addWidget(each);
        each->field()->installEventFilter(this);
    }
    // Named before they are first shown, too.
    m_textBox->setSpokenLabel(spokenName(Model::NameColumn));
    m_amountBox->setSpokenLabel(spokenName(Model::PriceColumn));
    for (QScrollBar *bar : {view.horizontalScrollBar(), view.verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &ProductCellEditor::follow);
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, &ProductCellEditor::follow);
    connect(&model, &Model::layoutChanged, this, &ProductCellEditor::follow);
    connect(&model, &Model::modelReset, this, &ProductCellEditor::follow);
    connect(&model, &Model::rowsRemoved, this, &ProductCellEditor::follow);
    hide();
}

bool ProductCellEditor::edits(int column)
{
    return column == Model::NameColumn || column == Model::UnitColumn || column == Model::PriceColumn || column == Model::CostColumn;
}

bool ProductCellEditor::isAmount() const
{
    return m_column == Model::PriceColumn || m_column == Model::CostColumn;
}

QLineEdit &ProductCellEditor::field() const
{
    return *box().field();
}

void ProductCellEditor::edit(const QModelIndex &index)
{
    const ProductListRow *row = m_model.at(index.row());
    if (!row || !edits(index.column()) || !settle())
        return;
    m_product = row->id;
    m_column = index.column();
    m_opened = *row;
    m_textBox->setVisible(!isAmount());
    m_amountBox->setVisible(isAmount());
    m_amount->setFormats(m_host.formats());
    fill(*row);
    box().setError({});
    box().setSpokenLabel(spokenName(m_column) + QStringLiteral(", ") + row->name);
    m_view.scrollTo(index);
    show();
    follow();
    field().setFocus(Qt::OtherFocusReason);
    field().selectAll();
}

QString ProductCellEditor::spokenName(int column) const
{
    return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

void ProductCellEditor::fill(const ProductListRow &row)
{
    const auto value = [](const std::optional<UnitPrice> &price) { return price ? std::optional(price->value) : std::nullopt; };
    switch (m_column) {
    case Model::NameColumn: return m_text->setText(row.name);
    case Model::UnitColumn: return m_text->setText(row.unit);
    case Model::PriceColumn: return m_amount->setValue(value(row.price));
    default: return m_amount->setValue(value(row.cost));
    }
}

// What is wrong with what was typed, in one sentence.
QString ProductCellEditor::fault(const ProductListRow &row) const
{
    if (m_column == Model::NameColumn && cleanText(m_text->text()).isEmpty())
        return ProductForm::tr("Type the product's name.");
    if (!isAmount())
        return {};
    if (!m_amount->commit())
        return m_amount->error();
    // One that counts can be replaced, never taken out.
    const bool counts = (m_column == Model::PriceColumn ? row.price : row.cost).has_value();
    return counts && !m_amount->value() ? ProductPrices::tr("Type the amount, like 250000 or 250k.") : QString();
}

// Nothing where it is as it was. What replaces an amount counts from today on.
std::optional<ProductChange> ProductCellEditor::change(const ProductListRow &row) const
{
    const QString typed = cleanText(m_text->text());
    if (m_column == Model::NameColumn)
        return typed == row.name ? std::nullopt : std::optional(nameChange(row.id, typed, m_opened.version));
    if (m_column == Model::UnitColumn)
        return typed == row.unit ? std::nullopt : std::optional(unitChange(row.id, row.name, typed, m_opened.version));
    const bool isPrice = m_column == Model::PriceColumn;
    const std::optional<UnitPrice> &before = isPrice ? row.price : row.cost;
    const std::optional<qint64> amount = m_amount->value();
    if (!amount || (before && before->value == *amount))
        return std::nullopt;
    return amountChange(isPrice ? products::PriceKind::price : products::PriceKind::cost, row.id, row.name, UnitPrice{*amount},
                        before ? m_host.workspace().today() : Day(), isPrice ? m_opened.priceRow : m_opened.costRow);
}

bool ProductCellEditor::write()
{
    const ProductListRow *row = isHidden() ? nullptr : m_model.product(m_product);
    if (!row) {
        hide();
        return true;
    }
    if (const QString wrong = fault(*row); !wrong.isEmpty()) {
        box().setError(wrong);
        return false;
    }
    const auto changed = change(*row);
    hide();
    if (changed)
        send(*changed);
    return true;
}

void ProductCellEditor::send(const ProductChange &change)
{
    const auto told = [this, said = change.words, product = m_product, column = m_column, typed = field().text()](const Result<CommandOutcome> &done) {
        if (done)
            return m_host.say(words::commandText(said.code, said.args, m_host.language()));
        const int row = m_model.rowOf(product.value);
        if (row < 0 || !isHidden())
            return m_host.showProblem(done.error()); // its cell isn't there, or another one is edited
        if (done.error().code == ErrorCode::rowChangedSince)
            return offerChoice(done.error(), typed);
        edit(m_model.index(row, column));
        field().setText(typed);
        box().refuse(words::errorText(done.error(), m_host.language()));
    };
    m_host.workspace().write(change.words, change.work, this, told);
}

QString ProductCellEditor::shown(const ProductListRow &row) const
{
    switch (m_column) {
    case Model::NameColumn: return row.name;
    case Model::UnitColumn: return row.unit;
    case Model::PriceColumn: return row.price ? priceText(*row.price, m_host.formats()) : QString();
    default: return row.cost ? priceText(*row.cost, m_host.formats()) : QString();
    }
}

// Mine stays in the field, over what the book has by now: Enter writes it, Esc leaves theirs.
void ProductCellEditor::offerChoice(const Error &error, const QString &typed)
{
    const ProductId product = m_product;
    const int column = m_column;
    const QString before = shown(m_opened);
    m_host.workspace().read<ProductList>(
        this, m_askedNewer, [today = m_host.workspace().today()](Database &database, const BookSettings &) { return products::list(database, today); },
        [this, error, typed, product, column, before](const Result<ProductList> &list) {
            if (!list)
                return m_host.showProblem(list.error());
            const auto newer = std::ranges::find(list->products, product, &ProductListRow::id);
            const int row = m_model.rowOf(product.value);
            if (newer == list->products.end() || row < 0 || !isHidden())
                return m_host.showProblem(error);
            edit(m_model.index(row, column));
            m_opened = *newer;
            field().setText(typed);
            box().refuse(tr("%1 %2 → %3. Enter writes yours, Esc leaves it so.").arg(ConflictSheet::whoText(error, m_host.formats()), before, shown(*newer)));
        });
}

bool ProductCellEditor::settle()
{
    if (write())
        return true;
    field().setFocus(Qt::OtherFocusReason);
    return false;
}

// Stays at its cell wherever that goes; a sentence has room beside it.
void ProductCellEditor::follow()
{
    if (isHidden())
        return;
    const QModelIndex index = m_model.index(m_model.rowOf(m_product.value), m_column);
    if (!index.isValid() || m_view.isColumnHidden(m_column))
        return hide();
    const QRect cell = m_view.visualRect(index);
    const QSize room = m_view.viewport()->size();
    const int width = std::max(cell.width(), currentMetrics().scaled(box().error().isEmpty() ? 128 : 240));
    const int height = std::max(cell.height(), hasHeightForWidth() ? heightForWidth(width) : sizeHint().height());
    const int left = isAmount() ? cell.right() + 1 - width : cell.left();
    setGeometry(std::clamp(left, 0, std::max(0, room.width() - width)), std::min(cell.top(), room.height() - height), width, height);
    raise();
}

bool ProductCellEditor::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest) // a sentence came or went
        follow();
    return done;
}

bool ProductCellEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            write();
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool leaves = key == Qt::Key_Escape;
    if (!leaves && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (leaves)
        hide();
    if (settle())
        m_view.setFocus(Qt::OtherFocusReason);
    return true;
}

// The list must not walk on under what is typed.
void ProductCellEditor::keyPressEvent(QKeyEvent *event)
{
    event->accept();
}

} // namespace somo
