// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_facts.h"

#include "ui/common/theme/fonts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

CustomerFacts::CustomerFacts(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_none(new QLabel(this))
    , m_orders(new QPushButton(this))
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes.gap);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    layout->addWidget(m_title);
    m_none->setProperty("role", QStringLiteral("label"));
    m_none->setWordWrap(true);
    layout->addWidget(m_none);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(sizes.inside);
    grid->setVerticalSpacing(sizes.small);
    grid->setColumnStretch(0, 1);
    const char *names[] = {"customerFirst", "customerLast", "customerOrders", "customerRevenue"};
    for (int line = 0; line < LineCount; ++line) {
        m_names[line] = new QLabel(this);
        m_names[line]->setProperty("role", QStringLiteral("label"));
        m_values[line] = new QLabel(this);
        m_values[line]->setObjectName(QString::fromLatin1(names[line]));
        m_values[line]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(m_names[line], line, 0);
        grid->addWidget(m_values[line], line, 1);
    }
    layout->addLayout(grid);
    m_orders->setObjectName(QStringLiteral("customerShowOrders"));
    layout->addWidget(m_orders, 0, Qt::AlignRight);
    connect(m_orders, &QPushButton::clicked, this, &CustomerFacts::ordersAsked);
}

void CustomerFacts::show(const CustomerListRow &facts, const Formats &formats)
{
    const bool any = !facts.firstOrder.isNull() || facts.orders != 0 || facts.revenue != Money();
    m_title->setText(tr("Orders"));
    m_none->setText(tr("No orders yet."));
    m_none->setVisible(!any);
    const QString names[] = {tr("First order"), tr("Last order"), tr("Orders that count"), tr("Revenue")};
    const auto day = [&](Day day) { return day.isNull() ? QStringLiteral("–") : formats.date(day); };
    const QString values[] = {day(facts.firstOrder), day(facts.lastOrder), formats.count(facts.orders), formats.money(facts.revenue)};
    for (int line = 0; line < LineCount; ++line) {
        m_names[line]->setText(names[line]);
        m_values[line]->setText(values[line]);
        m_values[line]->setAccessibleName(names[line] + QStringLiteral(": ") + values[line]);
        m_names[line]->setVisible(any);
        m_values[line]->setVisible(any);
    }
    m_orders->setText(tr("Show their orders"));
}

CustomerTwins::CustomerTwins(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("customerTwins"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_rest.setSingleShot(true);
    m_rest.setInterval(200);
    connect(&m_rest, &QTimer::timeout, this, &CustomerTwins::due);
    hide();
}

void CustomerTwins::show(const std::vector<CustomerTwin> &twins, bool typing)
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater(); // one of its buttons may be what was clicked
    }
    m_buttons.clear();
    m_lines = new QWidget(this);
    const Metrics sizes = currentMetrics();
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(sizes.small);
    layout()->addWidget(m_lines);
    for (const CustomerTwin &twin : twins) {
        const QString who = QStringLiteral("%1 (%2)").arg(twin.customer.name, twin.customer.code);
        auto *why = new QLabel(m_lines);
        why->setProperty("role", QStringLiteral("label"));
        why->setTextFormat(Qt::PlainText);
        why->setWordWrap(true);
        why->setText(twin.samePhone       ? tr("%1 has the same phone number.").arg(who)
                         : twin.sameEmail ? tr("%1 has the same e-mail address.").arg(who)
                                          : tr("%1 has the same name in the same region.").arg(who));
        auto *open = new QPushButton(typing ? tr("Open that customer instead") : tr("Open that customer"), m_lines);
        open->setObjectName(QStringLiteral("openTwin"));
        open->setProperty("link", true);
        open->setAccessibleName(open->text() + QStringLiteral(": ") + who);
        open->setToolTip(typing ? tr("What was typed here is thrown away") : QString());
        lines->addWidget(why);
        lines->addWidget(open, 0, Qt::AlignLeft);
        m_buttons.push_back(open);
        connect(open, &QPushButton::clicked, this, [this, id = CustomerId{twin.customer.id}] { emit asked(id); });
    }
    setVisible(!twins.empty());
}

} // namespace somo
