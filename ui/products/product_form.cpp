// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/product_form.h"

#include "core/base/text.h"
#include "core/marketing/named_maker.h"
#include "core/words/error_words.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/history/row_history.h"
#include "ui/products/product_aliases.h"
#include "ui/products/product_prices.h"
#include "ui/shell/page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace somo {

ProductForm::ProductForm(PageHost &host, QWidget *parent)
    : RowForm(host, parent)
{
    make();
    connectFields();
}

void ProductForm::make()
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.inside);
    layout->setSpacing(sizes.inside);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    // With its prices and costs over time, and what sources call it.
    layout->addWidget(makeHistoryButton(host(), this, [this] { return historyOfRow(QStringLiteral("product"), product().value, m_sheet.product.name); }), 0, Qt::AlignLeft);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(sizes.inside);
    grid->setVerticalSpacing(sizes.gap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_group = new CompletionField(this);
    const char *names[] = {"productName", "productCode", "productUnit", "productGroup", "productPrice", "productCost"};
    struct Place {
        int row, column, width;
    };
    constexpr Place places[] = {{0, 0, 2}, {1, 0, 1}, {1, 1, 1}, {2, 0, 2}, {3, 0, 1}, {3, 1, 1}};
    for (int i = 0; i < FieldCount; ++i) {
        if (i == GroupField)
            m_fields[i] = m_group;
        else if (i == PriceField || i == CostField)
            m_fields[i] = new ValueField(ValueField::Kind::price, this);
        else
            m_fields[i] = new QLineEdit(this);
        m_fields[i]->setObjectName(QString::fromLatin1(names[i]));
        m_boxes[i] = new FieldBox(m_fields[i], this);
        grid->addWidget(m_boxes[i], places[i].row, places[i].column, 1, places[i].width);
    }
    layout->addLayout(grid);
    m_throwAway = new QPushButton(this);
    m_throwAway->setObjectName(QStringLiteral("throwProductAway"));
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("saveProduct"));
    m_save->setProperty("primary", true);
    auto *line = new QHBoxLayout;
    line->setSpacing(sizes.gap);
    line->addStretch(1);
    line->addWidget(m_throwAway);
    line->addWidget(m_save);
    layout->addLayout(line);
    m_prices = new ProductPrices(host(), products::PriceKind::price, this);
    m_costs = new ProductPrices(host(), products::PriceKind::cost, this);
    layout->addWidget(m_prices);
    layout->addWidget(m_costs);
    m_aliases = new ProductAliases(host(), this);
    layout->addWidget(m_aliases);
    layout->addStretch(1);
}

void ProductForm::connectFields()
{
    for (int i = 0; i < FieldCount; ++i) {
        if (auto *list = qobject_cast<CompletionField *>(m_fields[i])) {
            connect(list, &CompletionField::picked, this, [this, i] { goOn(i); });
            connect(list, &CompletionField::entered, this, [this, i] { goOn(i); });
        } else {
            connect(m_fields[i], &QLineEdit::returnPressed, this, [this, i] { goOn(i); });
        }
        connect(m_fields[i], &QLineEdit::textChanged, this, [this] { m_throwAway->setVisible(isDirty()); });
    }
    for (const int i : {PriceField, CostField})
        static_cast<ValueField *>(m_fields[i])->setLeast(0);
    connect(m_save, &QPushButton::clicked, this, &ProductForm::save);
    connect(m_throwAway, &QPushButton::clicked, this, &ProductForm::throwAway);
}

// Enter goes on to the next field, and in the last one writes.
void ProductForm::goOn(int from)
{
    const int last = product() ? GroupField : CostField;
    if (from == last)
        return void(save());
    QLineEdit *next = field(from + 1);
    next->setFocus(Qt::TabFocusReason);
    next->selectAll();
}

void ProductForm::show(const ProductSheet &sheet, const std::vector<ProductGroupRow> &groups)
{
    begin();
    m_sheet = sheet;
    fillGroups(groups);
    restore();
    m_prices->show(sheet);
    m_costs->show(sheet);
    m_aliases->show(sheet.product.id, sheet.product.code);
}

void ProductForm::renew(const ProductSheet &sheet, const std::vector<ProductGroupRow> &groups)
{
    fillGroups(groups);
    if (!isDirty() && !isWriting()) {
        m_sheet = sheet;
        fill();
    }
    m_prices->renew(sheet);
    m_costs->renew(sheet);
    m_aliases->show(sheet.product.id, sheet.product.code);
    retranslate();
}

void ProductForm::fillGroups(const std::vector<ProductGroupRow> &groups)
{
    m_groups = groups;
    std::vector<Choice> choices;
    for (const ProductGroupRow &row : groups) {
        const auto above = std::ranges::find(groups, row.parent, &ProductGroupRow::id);
        choices.push_back({row.id.value, {}, row.name, above == groups.end() ? QString() : above->name});
    }
    m_group->setChoices(std::move(choices));
}

void ProductForm::fill()
{
    const Product &product = m_sheet.product;
    // Only what is another now: a field that somebody stands in keeps its cursor.
    const auto set = [this](int which, const QString &text) {
        if (field(which)->text() != text)
            field(which)->setText(text);
    };
    set(NameField, product.name);
    set(CodeField, product.code);
    set(UnitField, product.unit);
    const auto group = std::ranges::find(m_groups, product.group, &ProductGroupRow::id);
    const std::optional<Choice> choice = group == m_groups.end() ? std::nullopt : std::optional(Choice{group->id.value, {}, group->name, {}});
    if (m_group->isUndecided() || m_group->id() != product.group.value || m_group->text() != (choice ? choice->text : QString()))
        m_group->setChoice(choice);
    for (const int i : {PriceField, CostField})
        static_cast<ValueField *>(field(i))->setValue({});
    keepClean();
    m_throwAway->hide();
    retranslate();
}

QString ProductForm::fingerprint() const
{
    QStringList texts;
    for (const QLineEdit *edit : m_fields)
        texts << edit->text();
    texts << QString::number(m_group->id());
    return texts.join(u'\n');
}

Product ProductForm::typed() const
{
    Product product = m_sheet.product;
    product.name = cleanText(field(NameField)->text());
    if (!product.id)
        product.code = cleanText(field(CodeField)->text());
    product.unit = cleanText(field(UnitField)->text());
    product.group = ProductGroupId{m_group->id()};
    return product;
}

bool ProductForm::check()
{
    if (cleanText(field(NameField)->text()).isEmpty())
        return m_boxes[NameField]->refuse(tr("Type the product's name."));
    if (m_group->isUndecided())
        return m_boxes[GroupField]->refuse(tr("Pick the group from the list (F4), or press Alt+Enter to make it."));
    const std::optional<Choice> &group = m_group->choice();
    if (group && group->id == 0 && std::ranges::find(m_groups, group->text, &ProductGroupRow::name) != m_groups.end())
        return m_boxes[GroupField]->refuse(tr("There is a group “%1” already; pick it from the list (F4).").arg(group->text));
    for (const int i : {PriceField, CostField}) {
        auto *amount = static_cast<ValueField *>(field(i));
        if (!product() && !amount->commit())
            return m_boxes[i]->refuse(amount->error());
    }
    return true;
}

void ProductForm::write()
{
    const Product product = typed();
    const auto made = std::make_shared<ProductId>(product.id);
    const QString group = m_group->choice() && m_group->id() == 0 ? m_group->choice()->text : QString();
    const std::optional<qint64> price = static_cast<ValueField *>(field(PriceField))->value();
    const std::optional<qint64> cost = static_cast<ValueField *>(field(CostField))->value();
    send(
        {product.id ? QStringLiteral("product_changed") : QStringLiteral("product_added"), {product.name}},
        [product, group, price, cost, made](Database &database) -> Status {
            Product written = product;
            if (!group.isEmpty()) {
                SOMO_TRY_ASSIGN(written.group.value, named::addByName(database, NamedKind::productGroup, group));
            }
            if (written.id)
                return products::update(database, written);
            if (written.code.isEmpty()) {
                SOMO_TRY_ASSIGN(written.code, products::nextCode(database));
            }
            SOMO_TRY_ASSIGN(*made, products::add(database, written));
            const auto set = [&](products::PriceKind kind, std::optional<qint64> value) -> Status {
                if (!value)
                    return success();
                const auto changed = products::setPrice(database, kind, *made, UnitPrice{*value}, Day());
                return changed ? success() : Status(changed.error());
            };
            SOMO_TRY(set(products::PriceKind::price, price));
            return set(products::PriceKind::cost, cost);
        },
        [this, product, made] {
            m_sheet.product = product;
            m_sheet.product.id = *made;
            ++m_sheet.product.version; // as the store moves it
            m_throwAway->setVisible(isDirty());
            retranslate();
            if (!product.id)
                emit added(*made);
        });
}

void ProductForm::takeNewer(Arrived arrived)
{
    host().workspace().read<Product>(
        this, m_askedNewer, [product = product()](Database &database, const BookSettings &) { return products::byId(database, product); },
        [this, arrived = std::move(arrived), asked = product()](const Result<Product> &newer) {
            if (asked != product())
                return;
            if (!newer)
                return host().showProblem(newer.error());
            m_sheet.product = *newer;
            arrived([this] { fill(); });
        });
}

void ProductForm::refuse(const Error &error)
{
    const bool ofCode = error.code == ErrorCode::codeTaken || error.code == ErrorCode::codeMissing;
    m_boxes[ofCode ? CodeField : NameField]->refuse(words::errorText(error, host().language()));
}

void ProductForm::restore()
{
    for (FieldBox *box : m_boxes)
        box->setError({});
    fill();
}

bool ProductForm::settle()
{
    return RowForm::settle() && m_prices->settle() && m_costs->settle();
}

QWidget *ProductForm::firstField() const
{
    return field(NameField);
}

void ProductForm::retranslate()
{
    const bool isNew = this->isNew();
    const bool wasDirty = isDirty();
    for (const int i : {PriceField, CostField}) {
        static_cast<ValueField *>(field(i))->setFormats(host().formats());
        m_boxes[i]->setVisible(isNew);
    }
    if (!wasDirty)
        keepClean();
    m_title->setText(isNew ? tr("New product") : m_sheet.product.name);
    const QString sign = host().formats().currencySign();
    const QString labels[] = {tr("Name"), tr("Code"), tr("Unit"), tr("Group"), tr("Price (%1)").arg(sign), tr("Cost (%1)").arg(sign)};
    for (int i = 0; i < FieldCount; ++i)
        m_boxes[i]->setLabel(labels[i]);
    for (int i = UnitField; i < FieldCount; ++i)
        field(i)->setPlaceholderText(tr("optional"));
    m_group->setNewText(tr("Add “%1” as a new group"));
    field(CodeField)->setReadOnly(!isNew);
    field(CodeField)->setPlaceholderText(isNew ? tr("made by itself") : QString());
    field(CodeField)->setToolTip(isNew ? QString() : tr("Files name products by their code, so it stays."));
    m_save->setText(isNew ? tr("Add") : tr("Save"));
    nameKeys(m_save);
    m_throwAway->setText(tr("Throw away"));
    m_throwAway->setToolTip(tr("The fields become what they were before"));
    m_prices->setVisible(!isNew);
    m_costs->setVisible(!isNew);
    m_aliases->setVisible(!isNew);
    m_prices->retranslate();
    m_costs->retranslate();
    m_aliases->retranslate();
}

} // namespace somo
