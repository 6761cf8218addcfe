// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_lines.h"

#include "core/orders/line_net.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace somo {

namespace {

constexpr int offeredProducts = 12;

std::optional<qint64> priceValue(const std::optional<UnitPrice> &price)
{
    return price ? std::optional(price->value) : std::nullopt;
}

} // namespace

void shareLineColumns(QGridLayout *grid, const std::array<QWidget *, 8> &cells)
{
    const Metrics metrics = currentMetrics();
    grid->setContentsMargins(metrics.gap, 0, metrics.gap, 0);
    grid->setHorizontalSpacing(metrics.small);
    const int widths[] = {22, 74, 0, 64, 92, 84, 92, 80};
    for (int column = 0; column < 8; ++column) {
        if (widths[column] > 0)
            cells[size_t(column)]->setFixedWidth(metrics.scaled(widths[column]));
        grid->addWidget(cells[size_t(column)], 0, column);
    }
    cells[2]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    grid->setColumnStretch(2, 1);
}

OrderLineRow::OrderLineRow(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
{
    setObjectName(QStringLiteral("lineRow"));
    const Metrics metrics = currentMetrics();
    setFixedHeight(metrics.row);
    auto *grid = new QGridLayout(this);
    m_number = new QLabel(this);
    m_code = new QLabel(this);
    for (QLabel *label : {m_number, m_code})
        label->setProperty("role", QStringLiteral("label"));
    m_product = new CompletionField(this);
    m_quantity = new ValueField(ValueField::Kind::quantity, this);
    m_price = new ValueField(ValueField::Kind::price, this);
    m_discount = new ValueField(ValueField::Kind::money, this);
    m_net = new QLabel(this);
    m_net->setProperty("role", QStringLiteral("cardTitle"));
    m_share = new QLabel(this);
    m_share->setProperty("role", QStringLiteral("label"));
    for (QLabel *label : {m_net, m_share})
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QLabel *label : {m_number, m_code, m_net, m_share})
        label->setTextFormat(Qt::PlainText);
    const QList<QLineEdit *> all = fields();
    for (QLineEdit *edit : all) {
        edit->setProperty("cell", true);
        edit->installEventFilter(this);
    }
    shareLineColumns(grid, {m_number, m_code, all[0], all[1], all[2], all[3], m_net, m_share});
    m_product->setAsk([this](const QString &typed) { ask(typed); });
    connect(m_product, &CompletionField::picked, this, &OrderLineRow::productPicked);
    connect(m_product, &CompletionField::unpicked, this, &OrderLineRow::edited);
    connect(m_product, &CompletionField::entered, this, [this] {
        if (isEmpty())
            emit finished(true);
        else
            m_quantity->setFocus(Qt::TabFocusReason);
    });
    for (ValueField *field : {m_quantity, m_price, m_discount}) {
        connect(field, &ValueField::valueChanged, this, &OrderLineRow::edited);
        connect(field, &ValueField::errorChanged, this, &OrderLineRow::changed);
    }
    connect(m_product, &CompletionField::errorChanged, this, &OrderLineRow::changed);
    connect(m_price, &QLineEdit::textEdited, this, [this] { m_pricedByHand = true; });
    retranslate();
}

QList<QLineEdit *> OrderLineRow::fields() const
{
    return {m_product, m_quantity, m_price, m_discount};
}

void OrderLineRow::ask(const QString &typed)
{
    using Hits = std::vector<ProductHit>;
    m_host.workspace().read<Hits>(
        this, m_asked, [typed, day = m_day](Database &database, const BookSettings &) { return completeProducts(database, typed, day, offeredProducts); },
        [this, typed](const Result<Hits> &hits) {
            if (!hits)
                return;
            m_hits = *hits;
            std::vector<Choice> choices;
            for (const ProductHit &hit : m_hits) {
                const QString price = hit.price ? m_formats.amount(Money::fromMinorUnits(hit.price->value / UnitPrice::perMinorUnit)) : QString();
                choices.push_back({hit.id.value, hit.code, hit.name, price});
            }
            m_product->offer(typed, std::move(choices));
        });
}

void OrderLineRow::productPicked()
{
    const auto hit = std::ranges::find(m_hits, m_product->id(), [](const ProductHit &one) { return one.id.value; });
    m_line.productGroup = {}; // kept from the product that stood there
    m_line.unitCost.reset();
    if (hit != m_hits.end() && m_product->id() != 0) {
        m_code->setText(hit->code);
        if (hit->price && !m_pricedByHand)
            m_price->setValue(hit->price->value);
    } else {
        m_code->setText(tr("new"));
    }
    if (!m_quantity->value())
        m_quantity->setValue(Quantity::one);
    edited();
    m_quantity->setFocus(Qt::TabFocusReason);
    m_quantity->selectAll();
}

void OrderLineRow::setLine(const OrderLine &line, const NamedRow &product)
{
    m_line = line;
    const bool isNew = !line.product && line.name.isEmpty();
    m_code->setText(product.code);
    if (product.id != 0)
        m_product->setChoice(Choice{product.id, product.code, product.name, {}});
    else if (!isNew)
        m_product->setChoice(Choice{0, {}, line.name, {}});
    else
        m_product->setChoice(std::nullopt);
    m_quantity->setValue(line.quantity.thousandths == 0 ? std::nullopt : std::optional(line.quantity.thousandths));
    m_price->setValue(priceValue(line.unitPrice));
    m_discount->setValue(line.discount == Money() ? std::nullopt : std::optional(line.discount.minorUnits()));
    m_pricedByHand = line.unitPrice.has_value();
    fill();
}

bool OrderLineRow::isEmpty() const
{
    return !m_product->choice() && m_product->text().trimmed().isEmpty() && !m_price->value() && m_price->text().trimmed().isEmpty();
}

OrderLine OrderLineRow::line() const
{
    OrderLine line = m_line;
    line.product = ProductId{m_product->id()};
    line.name = line.product ? (line.product == m_line.product ? m_line.name : QString()) : m_product->text().trimmed();
    line.quantity = Quantity{m_quantity->value().value_or(0)};
    const auto price = m_price->value();
    line.unitPrice = price ? std::optional(UnitPrice{*price}) : std::nullopt;
    line.discount = Money::fromMinorUnits(m_discount->value().value_or(0));
    // A total that was given holds as long as nothing it came from is changed.
    if (line.quantity != m_line.quantity || line.unitPrice != m_line.unitPrice || line.discount != m_line.discount)
        line.netStated.reset();
    return line;
}

std::optional<Product> OrderLineRow::newProduct() const
{
    const auto &choice = m_product->choice();
    // A line that named its goods in words only, and still does, needs no product now.
    if (!choice || choice->id != 0 || (m_line.id && choice->text == m_line.name))
        return std::nullopt;
    Product product;
    product.name = choice->text;
    return product;
}

std::optional<Money> OrderLineRow::net() const
{
    if (isEmpty())
        return Money();
    const auto net = lineNet(line());
    return net ? std::optional(*net) : std::nullopt;
}

void OrderLineRow::edited()
{
    fill();
    emit changed();
}

void OrderLineRow::fill()
{
    if (!m_product->choice())
        m_code->clear();
    const auto now = net();
    m_net->setText(isEmpty() || !now ? QString() : m_formats.amount(*now));
}

void OrderLineRow::setShare(Money share)
{
    m_share->setText(share == Money() ? QString() : m_formats.amount(-share));
}

void OrderLineRow::setCompact(bool compact)
{
    m_code->setVisible(!compact);
    m_share->setVisible(!compact);
}

void OrderLineRow::setNumber(int number)
{
    m_position = number;
    m_number->setText(QString::number(number));
    const QString names[] = {QStringLiteral("product"), QStringLiteral("quantity"), QStringLiteral("price"), QStringLiteral("discount")};
    const QList<QLineEdit *> all = fields();
    for (int i = 0; i < 4; ++i)
        all[i]->setObjectName(QStringLiteral("line%1%2").arg(number).arg(names[i]));
    retranslate();
}

void OrderLineRow::setFormats(const Formats &formats)
{
    m_formats = formats;
    for (ValueField *field : {m_quantity, m_price, m_discount})
        field->setFormats(formats);
    fill();
}

void OrderLineRow::retranslate()
{
    m_product->setNewText(tr("Add “%1” as a new product"));
    m_product->setPlaceholderText(m_position == 1 || m_product->hasFocus() ? tr("code or name, accents aren't needed") : QString());
    m_product->setAccessibleName(tr("Line %1, product").arg(m_position));
    m_quantity->setAccessibleName(tr("Line %1, quantity").arg(m_position));
    m_price->setAccessibleName(tr("Line %1, unit price").arg(m_position));
    m_discount->setAccessibleName(tr("Line %1, discount").arg(m_position));
}

bool OrderLineRow::commit()
{
    if (isEmpty())
        return true;
    bool good = true;
    for (ValueField *field : {m_quantity, m_price, m_discount})
        good = field->commit() && good;
    if (!m_product->choice())
        m_product->setError(tr("Which product? Pick one from the list, or press Alt+Enter to add it as new."));
    if (m_quantity->error().isEmpty() && !m_quantity->value())
        m_quantity->setError(tr("How many?"));
    if (m_price->error().isEmpty() && !m_price->value() && !line().netStated)
        m_price->setError(tr("What does one cost? 0 for a gift."));
    return good && firstError() == nullptr;
}

QWidget *OrderLineRow::firstError() const
{
    if (!m_product->error().isEmpty())
        return m_product;
    for (ValueField *field : {m_quantity, m_price, m_discount}) {
        if (!field->error().isEmpty())
            return field;
    }
    return nullptr;
}

QString OrderLineRow::error() const
{
    const QWidget *field = firstError();
    return field ? tr("Line %1: %2").arg(QString::number(m_position), field->toolTip()) : QString();
}

bool OrderLineRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const int field = int(fields().indexOf(qobject_cast<QLineEdit *>(watched)));
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_Delete) {
        emit removeAsked();
        return true;
    }
    if (field > 0 && enter && key->modifiers() == Qt::AltModifier) {
        emit addAsked();
        return true;
    }
    if (field > 0 && enter && plain) {
        if (field < 3)
            fields()[field + 1]->setFocus(Qt::TabFocusReason);
        else
            emit finished(false);
        return true;
    }
    if (plain && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) && !m_product->isOpen()) {
        emit moveAsked(field, key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace somo
