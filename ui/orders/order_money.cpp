// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_money.h"

#include "core/base/text.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/orders/row_list.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace somo {

namespace {

QLabel *addLine(QGridLayout *grid, int row, QLabel *&label, QWidget *parent, const char *role)
{
    label = new QLabel(parent);
    label->setProperty("role", QString::fromLatin1(role));
    auto *value = new QLabel(parent);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setProperty("role", QString::fromLatin1(role));
    grid->addWidget(label, row, 0);
    grid->addWidget(value, row, 1);
    return value;
}

} // namespace

OrderMoney::OrderMoney(QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.gap, metrics.inside, metrics.gap);
    layout->setSpacing(metrics.small);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    layout->addWidget(m_title);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(metrics.small);
    grid->setColumnStretch(0, 1);
    layout->addLayout(grid);
    m_sum = addLine(grid, 0, m_sumLabel, this, "plain");
    const char *names[] = {"orderDiscount", "orderShipping", "orderTax", "orderFee"};
    for (int i = 0; i < PartCount; ++i) {
        m_labels[size_t(i)] = new QLabel(this);
        m_labels[size_t(i)]->setWordWrap(true); // the card is narrow on a small screen
        auto *field = new ValueField(ValueField::Kind::money, this);
        field->setObjectName(QString::fromLatin1(names[i]));
        field->setFixedWidth(metrics.scaled(104));
        field->setLeast(0);
        m_labels[size_t(i)]->setBuddy(field);
        m_parts[size_t(i)] = field;
        grid->addWidget(m_labels[size_t(i)], 1 + i, 0);
        grid->addWidget(field, 1 + i, 1, Qt::AlignRight);
        connect(field, &ValueField::valueChanged, this, [this] {
            fill();
            emit changed();
        });
        connect(field, &ValueField::errorChanged, this, &OrderMoney::fill);
        connect(field, &QLineEdit::returnPressed, this, [this, i] {
            m_parts[size_t(i)]->commit();
            if (i + 1 < PartCount)
                m_parts[size_t(i) + 1]->setFocus(Qt::TabFocusReason);
            else
                emit finished();
        });
    }
    m_total = addLine(grid, 5, m_totalLabel, this, "cardFigure");
    m_total->setObjectName(QStringLiteral("orderTotal"));
    m_returnedSum = addLine(grid, 6, m_returnedLabel, this, "label");
    m_list = new QVBoxLayout;
    m_list->setSpacing(metrics.small);
    layout->addLayout(m_list);
    auto *open = new QGridLayout;
    open->setColumnStretch(0, 1);
    m_open = addLine(open, 0, m_openLabel, this, "cardTitle");
    m_open->setObjectName(QStringLiteral("orderOpen"));
    layout->addLayout(open);
    m_error = new QLabel(this);
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    layout->addWidget(m_error);
    m_add = new QPushButton(this);
    m_add->setObjectName(QStringLiteral("addPayment"));
    m_add->setProperty("link", true);
    m_add->setIcon(somoIcon(QStringLiteral("plus"), Token::accent));
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Payment payment;
        payment.day = m_today;
        if (const auto due = total())
            payment.amount = Money::fromMinorUnits(due->minorUnits() - m_returned.minorUnits() - paid().minorUnits());
        const PaymentRow &row = addPayment(payment);
        row.amount->setFocus(Qt::TabFocusReason);
        row.amount->selectAll();
        fill();
        emit changed();
    });
    retranslate();
}

OrderMoney::PaymentRow &OrderMoney::addPayment(const Payment &payment)
{
    const Metrics metrics = currentMetrics();
    PaymentRow row;
    row.payment = payment;
    row.widget = new QWidget(this);
    auto *grid = new QGridLayout(row.widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics.small);
    grid->setColumnStretch(1, 1);
    row.day = new ValueField(ValueField::Kind::day, row.widget);
    row.day->setToday(m_today);
    row.day->setRequired(true);
    row.day->setFixedWidth(metrics.scaled(104));
    row.amount = new ValueField(ValueField::Kind::money, row.widget);
    row.amount->setRequired(true);
    row.amount->setFixedWidth(metrics.scaled(104));
    row.method = new QLineEdit(row.widget);
    row.remove = new QToolButton(row.widget);
    row.remove->setIcon(somoIcon(QStringLiteral("close")));
    row.remove->setFocusPolicy(Qt::StrongFocus);
    for (ValueField *field : {row.day, row.amount}) {
        field->setFormats(m_formats);
        connect(field, &ValueField::valueChanged, this, [this] {
            fill();
            emit changed();
        });
        connect(field, &ValueField::errorChanged, this, &OrderMoney::fill);
    }
    row.day->setValue(payment.day.number());
    row.amount->setValue(payment.amount == Money() && !payment.id ? std::nullopt : std::optional(payment.amount.minorUnits()));
    row.method->setText(payment.method);
    connect(row.method, &QLineEdit::textEdited, this, &OrderMoney::changed);
    connect(row.day, &QLineEdit::returnPressed, this, [amount = row.amount] { amount->setFocus(Qt::TabFocusReason); });
    connect(row.amount, &QLineEdit::returnPressed, this, [amount = row.amount, method = row.method] {
        amount->commit();
        method->setFocus(Qt::TabFocusReason);
    });
    connect(row.method, &QLineEdit::returnPressed, this, [this] { m_add->setFocus(Qt::TabFocusReason); });
    connect(row.remove, &QToolButton::clicked, this, [this, widget = row.widget] { removePayment(widget); });
    // How it was paid takes words, so it has a line of its own.
    grid->addWidget(row.day, 0, 0);
    grid->addWidget(row.amount, 0, 2);
    grid->addWidget(row.remove, 0, 3);
    grid->addWidget(row.method, 1, 0, 1, 3);
    m_list->addWidget(row.widget);
    m_payments.push_back(row);
    name();
    return m_payments.back();
}

void OrderMoney::removePayment(QWidget *widget)
{
    const auto found = std::ranges::find(m_payments, widget, &PaymentRow::widget);
    if (found == m_payments.end())
        return;
    m_payments.erase(found);
    takeAway(m_list, widget);
    m_add->setFocus(Qt::TabFocusReason);
    name();
    fill();
    emit changed();
}

void OrderMoney::setOrder(const Order &order, Day today)
{
    m_today = today;
    const Money amounts[] = {order.discount, order.shipping, order.tax, order.fee};
    for (int i = 0; i < PartCount; ++i)
        m_parts[size_t(i)]->setValue(amounts[i] == Money() ? std::nullopt : std::optional(amounts[i].minorUnits()));
    for (const PaymentRow &row : m_payments)
        takeAway(m_list, row.widget);
    m_payments.clear();
    for (const Payment &payment : order.payments)
        addPayment(payment);
    fill();
}

void OrderMoney::setFormats(const Formats &formats)
{
    m_formats = formats;
    for (ValueField *field : m_parts)
        field->setFormats(formats);
    for (const PaymentRow &row : m_payments) {
        row.day->setFormats(formats);
        row.amount->setFormats(formats);
    }
    fill();
}

void OrderMoney::setSums(std::optional<Money> lines, Money returned)
{
    m_lines = lines;
    m_returned = returned;
    fill();
}

Money OrderMoney::discount() const
{
    return Money::fromMinorUnits(m_parts[Discount]->value().value_or(0));
}

Money OrderMoney::shipping() const
{
    return Money::fromMinorUnits(m_parts[Shipping]->value().value_or(0));
}

Money OrderMoney::paid() const
{
    Money sum;
    for (const PaymentRow &row : m_payments) {
        const auto now = add(sum, Money::fromMinorUnits(row.amount->value().value_or(0)), "paid");
        sum = now ? *now : sum;
    }
    return sum;
}

std::optional<Money> OrderMoney::total() const
{
    if (!m_lines)
        return std::nullopt;
    auto sum = subtract(*m_lines, discount(), "order total");
    for (const Part part : {Shipping, Tax}) {
        if (sum)
            sum = add(*sum, Money::fromMinorUnits(m_parts[size_t(part)]->value().value_or(0)), "order total");
    }
    return sum ? std::optional(*sum) : std::nullopt;
}

void OrderMoney::fill()
{
    const auto whole = total();
    m_sum->setText(m_lines ? m_formats.amount(*m_lines) : QString());
    m_total->setText(whole ? m_formats.money(*whole) : QString());
    const bool returned = m_returned != Money();
    m_returnedLabel->setVisible(returned);
    m_returnedSum->setVisible(returned);
    m_returnedSum->setText(m_formats.amount(-m_returned));
    const auto due = whole ? subtract(*whole, m_returned, "order total") : Result<Money>(Error());
    const auto open = due ? subtract(*due, paid(), "order total") : Result<Money>(Error());
    const bool over = open && open->minorUnits() < 0;
    m_openLabel->setText(over ? tr("Paid too much") : tr("Still to pay"));
    m_open->setText(open ? m_formats.amount(over ? -*open : *open) : QString());
    m_error->setText(error());
    m_error->setVisible(!m_error->text().isEmpty());
}

void OrderMoney::writeInto(Order &order) const
{
    order.discount = discount();
    order.shipping = shipping();
    order.tax = Money::fromMinorUnits(m_parts[Tax]->value().value_or(0));
    order.fee = Money::fromMinorUnits(m_parts[Fee]->value().value_or(0));
    order.payments.clear();
    for (const PaymentRow &row : m_payments) {
        Payment payment = row.payment;
        payment.day = row.day->day();
        payment.amount = Money::fromMinorUnits(row.amount->value().value_or(0));
        payment.method = cleanText(row.method->text());
        order.payments.push_back(payment);
    }
}

bool OrderMoney::commit()
{
    for (ValueField *field : m_parts)
        field->commit();
    for (const PaymentRow &row : m_payments) {
        row.day->commit();
        row.amount->commit();
    }
    fill();
    return firstError() == nullptr;
}

QWidget *OrderMoney::firstError() const
{
    for (ValueField *field : m_parts) {
        if (!field->error().isEmpty())
            return field;
    }
    for (const PaymentRow &row : m_payments) {
        for (ValueField *field : {row.day, row.amount}) {
            if (!field->error().isEmpty())
                return field;
        }
    }
    return nullptr;
}

QString OrderMoney::error() const
{
    const QWidget *wrong = firstError();
    return wrong ? wrong->toolTip() : QString();
}

QWidget *OrderMoney::firstField() const
{
    return m_parts[Discount];
}

QString OrderMoney::fingerprint() const
{
    QStringList texts;
    for (const ValueField *field : m_parts)
        texts << field->text();
    for (const PaymentRow &row : m_payments)
        texts << row.day->text() << row.amount->text() << row.method->text();
    return texts.join(u'\n');
}

void OrderMoney::name()
{
    int number = 0;
    for (const PaymentRow &row : m_payments) {
        ++number;
        row.day->setObjectName(QStringLiteral("payment%1day").arg(number));
        row.amount->setObjectName(QStringLiteral("payment%1amount").arg(number));
        row.method->setObjectName(QStringLiteral("payment%1method").arg(number));
        row.day->setAccessibleName(tr("Payment %1, day").arg(number));
        row.amount->setAccessibleName(tr("Payment %1, amount; below zero for a refund").arg(number));
        row.method->setAccessibleName(tr("Payment %1, by what").arg(number));
        row.method->setPlaceholderText(tr("cash, transfer …"));
        row.remove->setAccessibleName(tr("Take payment %1 away").arg(number));
        row.remove->setToolTip(row.remove->accessibleName());
    }
}

void OrderMoney::retranslate()
{
    m_title->setText(tr("Money"));
    m_sumLabel->setText(tr("Lines together"));
    const QString labels[] = {tr("Discount on the order"), tr("Shipping paid by the customer"), tr("Tax"), tr("Platform fee")};
    for (int i = 0; i < PartCount; ++i) {
        m_labels[size_t(i)]->setText(labels[i]);
        m_parts[size_t(i)]->setAccessibleName(labels[i]);
    }
    m_labels[Fee]->setToolTip(tr("What the platform keeps; it lessens gross profit, not what the customer pays"));
    m_totalLabel->setText(tr("The customer pays"));
    m_returnedLabel->setText(tr("Came back"));
    m_add->setText(tr("Write a payment"));
    name();
    fill();
}

} // namespace somo
