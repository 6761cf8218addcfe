// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_returns.h"

#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace somo {

namespace {

void clearList(QVBoxLayout *list)
{
    while (QLayoutItem *item = list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

OrderReturns::OrderReturns(QWidget *parent)
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
    m_list = new QVBoxLayout;
    m_list->setSpacing(metrics.small);
    layout->addLayout(m_list);
    m_panel = new QWidget(this);
    auto *panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(0, 0, 0, 0);
    panel->setSpacing(metrics.small);
    auto *dayLine = new QHBoxLayout;
    m_dayLabel = new QLabel(m_panel);
    m_day = new ValueField(ValueField::Kind::day, m_panel);
    m_day->setObjectName(QStringLiteral("returnDay"));
    m_day->setRequired(true);
    m_day->setFixedWidth(metrics.scaled(100));
    m_dayLabel->setBuddy(m_day);
    dayLine->addWidget(m_dayLabel, 1);
    dayLine->addWidget(m_day);
    panel->addLayout(dayLine);
    m_lineList = new QVBoxLayout;
    m_lineList->setSpacing(metrics.small);
    panel->addLayout(m_lineList);
    layout->addWidget(m_panel);
    m_error = new QLabel(this);
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    layout->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.inside);
    m_some = new QPushButton(this);
    m_some->setObjectName(QStringLiteral("returnSome"));
    m_all = new QPushButton(this);
    m_all->setObjectName(QStringLiteral("returnAll"));
    m_stop = new QPushButton(this);
    m_stop->setObjectName(QStringLiteral("returnStop"));
    for (QPushButton *button : {m_some, m_all, m_stop}) {
        button->setProperty("link", true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_some, &QPushButton::clicked, this, [this] { begin(false); });
    connect(m_all, &QPushButton::clicked, this, [this] { begin(true); });
    connect(m_stop, &QPushButton::clicked, this, &OrderReturns::stop);
    connect(m_day, &ValueField::valueChanged, this, &OrderReturns::changed);
    connect(m_day, &ValueField::errorChanged, this, &OrderReturns::fill);
    retranslate();
}

void OrderReturns::setSheet(const OrderSheet &sheet, Day today)
{
    m_sheet = sheet;
    m_today = today;
    m_kept = sheet.order.returns;
    m_writing = false;
    m_day->setToday(today);
    buildKept();
    clearList(m_lineList);
    m_lines.clear();
    fill();
}

Quantity OrderReturns::leftOf(const OrderLine &line) const
{
    Quantity left = line.quantity;
    for (const OrderReturn &one : m_kept) {
        for (const ReturnedLine &returned : one.lines) {
            if (returned.line == line.id)
                left.thousandths -= returned.quantity.thousandths;
        }
    }
    return left;
}

void OrderReturns::buildKept()
{
    clearList(m_list);
    int number = 0;
    for (const OrderReturn &one : m_kept) {
        ++number;
        Quantity items;
        for (const ReturnedLine &line : one.lines)
            items.thousandths += line.quantity.thousandths;
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *text = new QLabel(tr("%1: %2 items came back").arg(m_formats.date(one.day), m_formats.quantity(items)), row);
        auto *remove = new QToolButton(row);
        remove->setIcon(somoIcon(QStringLiteral("close")));
        remove->setFocusPolicy(Qt::StrongFocus);
        remove->setAccessibleName(tr("Take the return of %1 away").arg(m_formats.date(one.day)));
        remove->setToolTip(remove->accessibleName());
        remove->setObjectName(QStringLiteral("return%1remove").arg(number));
        connect(remove, &QToolButton::clicked, this, [this, id = one.id] {
            std::erase_if(m_kept, [id](const OrderReturn &kept) { return kept.id == id; });
            buildKept();
            fill();
            m_some->setFocus(Qt::TabFocusReason);
            emit changed();
        });
        line->addWidget(text, 1);
        line->addWidget(remove);
        m_list->addWidget(row);
    }
}

void OrderReturns::buildLines()
{
    const Metrics metrics = currentMetrics();
    clearList(m_lineList);
    m_lines.clear();
    for (size_t i = 0; i < m_sheet.order.lines.size(); ++i) {
        const OrderLine &line = m_sheet.order.lines[i];
        if (leftOf(line).thousandths <= 0)
            continue;
        LineRow row;
        row.line = line.id;
        row.widget = new QWidget(m_panel);
        auto *layout = new QHBoxLayout(row.widget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(metrics.small);
        const QString name = m_sheet.products[i].id != 0 ? m_sheet.products[i].name : line.name;
        row.name = new QLabel(row.widget);
        row.name->setTextFormat(Qt::PlainText);
        row.name->setText(fontMetrics().elidedText(name, Qt::ElideRight, metrics.scaled(130)));
        row.name->setToolTip(name);
        row.left = new QLabel(row.widget);
        row.left->setProperty("role", QStringLiteral("label"));
        row.quantity = new ValueField(ValueField::Kind::quantity, row.widget);
        row.quantity->setObjectName(QStringLiteral("return%1quantity").arg(m_lines.size() + 1));
        row.quantity->setAccessibleName(tr("How many of %1 came back").arg(name));
        row.quantity->setFormats(m_formats);
        row.quantity->setLeast(0);
        row.quantity->setFixedWidth(metrics.scaled(60));
        layout->addWidget(row.name, 1);
        layout->addWidget(row.left);
        layout->addWidget(row.quantity);
        m_lineList->addWidget(row.widget);
        connect(row.quantity, &ValueField::valueChanged, this, &OrderReturns::changed);
        connect(row.quantity, &ValueField::errorChanged, this, &OrderReturns::fill);
        connect(row.quantity, &QLineEdit::returnPressed, this, [this, at = m_lines.size()] {
            m_lines[at].quantity->commit();
            if (at + 1 < m_lines.size())
                m_lines[at + 1].quantity->setFocus(Qt::TabFocusReason);
            else
                m_stop->setFocus(Qt::TabFocusReason);
        });
        m_lines.push_back(row);
    }
}

void OrderReturns::begin(bool everything)
{
    if (!m_writing) {
        m_writing = true;
        m_day->setValue(m_today.number());
        buildLines();
    }
    fill();
    for (const LineRow &row : m_lines) {
        const auto line = std::ranges::find(m_sheet.order.lines, row.line, &OrderLine::id);
        if (everything && line != m_sheet.order.lines.end())
            row.quantity->setValue(leftOf(*line).thousandths);
    }
    if (!m_lines.empty()) {
        m_lines.front().quantity->setFocus(Qt::TabFocusReason);
        m_lines.front().quantity->selectAll();
    }
    emit changed();
}

void OrderReturns::stop()
{
    m_writing = false;
    clearList(m_lineList);
    m_lines.clear();
    m_day->setError({});
    fill();
    m_some->setFocus(Qt::TabFocusReason);
    emit changed();
}

bool OrderReturns::hasNew() const
{
    return m_writing && std::ranges::any_of(m_lines, [](const LineRow &row) { return row.quantity->value().value_or(0) > 0; });
}

void OrderReturns::writeInto(Order &order) const
{
    order.returns = m_kept;
    if (!hasNew())
        return;
    OrderReturn one;
    one.day = m_day->day();
    for (const LineRow &row : m_lines) {
        if (const qint64 quantity = row.quantity->value().value_or(0); quantity > 0)
            one.lines.push_back({row.line, Quantity{quantity}, std::nullopt});
    }
    order.returns.push_back(one);
}

bool OrderReturns::commit()
{
    if (!m_writing)
        return true;
    m_day->commit();
    for (const LineRow &row : m_lines) {
        if (!row.quantity->commit())
            continue;
        const auto line = std::ranges::find(m_sheet.order.lines, row.line, &OrderLine::id);
        const Quantity left = line == m_sheet.order.lines.end() ? Quantity() : leftOf(*line);
        if (row.quantity->value().value_or(0) > left.thousandths)
            row.quantity->setError(tr("No more than %1 can come back.").arg(m_formats.quantity(left)));
    }
    if (m_day->error().isEmpty() && m_day->day() < m_sheet.order.orderedOn)
        m_day->setError(tr("That is before the order of %1.").arg(m_formats.date(m_sheet.order.orderedOn)));
    fill();
    return firstError() == nullptr;
}

QWidget *OrderReturns::firstError() const
{
    if (!m_writing)
        return nullptr;
    for (const LineRow &row : m_lines) {
        if (!row.quantity->error().isEmpty())
            return row.quantity;
    }
    return m_day->error().isEmpty() ? nullptr : m_day;
}

QString OrderReturns::error() const
{
    const QWidget *wrong = firstError();
    return wrong ? wrong->toolTip() : QString();
}

QString OrderReturns::fingerprint() const
{
    QStringList texts{QString::number(m_kept.size())};
    if (m_writing) {
        for (const LineRow &row : m_lines)
            texts << row.quantity->text();
    }
    return texts.join(u'\n');
}

void OrderReturns::setFormats(const Formats &formats)
{
    m_formats = formats;
    m_day->setFormats(formats);
    for (const LineRow &row : m_lines)
        row.quantity->setFormats(formats);
    buildKept();
    fill();
}

void OrderReturns::fill()
{
    const bool anyLeft = std::ranges::any_of(m_sheet.order.lines, [this](const OrderLine &line) { return leftOf(line).thousandths > 0; });
    m_panel->setVisible(m_writing);
    m_some->setVisible(!m_writing && anyLeft);
    m_all->setVisible(anyLeft);
    m_stop->setVisible(m_writing);
    for (const LineRow &row : m_lines) {
        const auto line = std::ranges::find(m_sheet.order.lines, row.line, &OrderLine::id);
        if (line != m_sheet.order.lines.end())
            row.left->setText(tr("of %1").arg(m_formats.quantity(leftOf(*line))));
    }
    m_error->setText(error());
    m_error->setVisible(!m_error->text().isEmpty());
}

void OrderReturns::retranslate()
{
    m_title->setText(tr("Returns"));
    m_dayLabel->setText(tr("Came back on"));
    m_day->setAccessibleName(m_dayLabel->text());
    m_some->setText(tr("Write a return…"));
    m_all->setText(tr("All that is left"));
    m_stop->setText(tr("No return"));
    buildKept();
    fill();
}

} // namespace somo
