// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_credits.h"

#include "core/base/text.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/orders/row_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace somo {

OrderCredits::OrderCredits(QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.gap, metrics.inside, metrics.gap);
    layout->setSpacing(metrics.small);
    auto *top = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_sum = new QLabel(this);
    m_sum->setProperty("role", QStringLiteral("label"));
    top->addWidget(m_title);
    top->addStretch(1);
    top->addWidget(m_sum);
    layout->addLayout(top);
    m_list = new QVBoxLayout;
    m_list->setSpacing(metrics.small);
    layout->addLayout(m_list);
    m_error = new QLabel(this);
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    layout->addWidget(m_error);
    m_add = new QPushButton(this);
    m_add->setObjectName(QStringLiteral("addPerson"));
    m_add->setProperty("link", true);
    m_add->setIcon(somoIcon(QStringLiteral("plus"), Token::accent));
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow();
        shareEqually();
        m_rows.back().person->setFocus(Qt::TabFocusReason);
        emit changed();
    });
    retranslate();
}

OrderCredits::Row &OrderCredits::addRow()
{
    const Metrics metrics = currentMetrics();
    Row row;
    row.widget = new QWidget(this);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics.small);
    row.person = new CompletionField(row.widget);
    row.person->setChoices(m_people);
    row.share = new ValueField(ValueField::Kind::share, row.widget);
    row.share->setFormats(m_formats);
    row.share->setLeast(0);
    row.share->setRequired(true);
    row.share->setFixedWidth(metrics.scaled(60));
    row.amount = new QLabel(row.widget);
    row.amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.amount->setMinimumWidth(metrics.scaled(70));
    row.remove = new QToolButton(row.widget);
    row.remove->setIcon(somoIcon(QStringLiteral("close")));
    row.remove->setFocusPolicy(Qt::StrongFocus);
    line->addWidget(row.person, 1);
    line->addWidget(row.share);
    line->addWidget(row.amount);
    line->addWidget(row.remove);
    row.amount->setVisible(width() >= metrics.scaled(330));
    m_list->addWidget(row.widget);
    connect(row.person, &CompletionField::picked, this, [this, share = row.share] {
        fill();
        emit changed();
        share->setFocus(Qt::TabFocusReason);
        share->selectAll();
    });
    connect(row.person, &CompletionField::entered, row.share, [share = row.share] { share->setFocus(Qt::TabFocusReason); });
    connect(row.person, &CompletionField::unpicked, this, &OrderCredits::changed);
    connect(row.person, &CompletionField::errorChanged, this, &OrderCredits::fill);
    connect(row.share, &ValueField::valueChanged, this, [this, share = row.share] {
        balance(share);
        fill();
        emit changed();
    });
    connect(row.share, &ValueField::errorChanged, this, &OrderCredits::fill);
    connect(row.share, &QLineEdit::textEdited, this, [this] { m_sharesError.clear(); });
    connect(row.share, &QLineEdit::returnPressed, this, [share = row.share] {
        share->commit();
        share->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    });
    connect(row.remove, &QToolButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    m_rows.push_back(row);
    name();
    return m_rows.back();
}

void OrderCredits::removeRow(QWidget *widget)
{
    const auto found = std::ranges::find(m_rows, widget, &Row::widget);
    if (found == m_rows.end())
        return;
    m_rows.erase(found);
    takeAway(m_list, widget);
    m_add->setFocus(Qt::TabFocusReason);
    shareEqually();
    name();
    emit changed();
}

// As one begins: everybody the same, to the last ten thousandth of a percent.
void OrderCredits::shareEqually()
{
    const std::vector<qint64> parts = shareOut(Rate::whole, std::vector<qint64>(m_rows.size(), 1));
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].share->setValue(parts[i]);
    m_sharesError.clear();
    fill();
}

// Of two people the other one takes what is left.
void OrderCredits::balance(const ValueField *edited)
{
    const auto value = edited->value();
    if (m_rows.size() != 2 || !value || *value < 0 || *value > Rate::whole)
        return;
    ValueField *other = m_rows[0].share == edited ? m_rows[1].share : m_rows[0].share;
    other->setValue(Rate::whole - *value);
}

void OrderCredits::setPeople(const std::vector<NamedRow> &people)
{
    m_people.clear();
    for (const NamedRow &person : people)
        m_people.push_back({person.id, {}, person.name, person.code});
    for (const Row &row : m_rows)
        row.person->setChoices(m_people);
}

void OrderCredits::setCredits(const OrderSheet &sheet)
{
    for (const Row &row : m_rows)
        takeAway(m_list, row.widget);
    m_rows.clear();
    m_sharesError.clear();
    for (size_t i = 0; i < sheet.order.credits.size(); ++i) {
        const Row &row = addRow();
        const NamedRow &person = sheet.people[i];
        row.person->setChoice(Choice{person.id, {}, person.name, person.code});
        row.share->setValue(sheet.order.credits[i].share.millionths);
    }
    fill();
}

void OrderCredits::setFormats(const Formats &formats)
{
    m_formats = formats;
    for (const Row &row : m_rows)
        row.share->setFormats(formats);
    fill();
}

void OrderCredits::setNets(const std::vector<Money> &nets)
{
    m_nets = nets;
    fill();
}

std::vector<qint64> OrderCredits::amounts() const
{
    std::vector<qint64> weights;
    for (const Row &row : m_rows)
        weights.push_back(row.share->value().value_or(0));
    std::vector<qint64> sums(m_rows.size(), 0);
    for (const Money net : m_nets) {
        const std::vector<qint64> parts = shareOut(net.minorUnits(), weights);
        for (size_t i = 0; i < sums.size(); ++i)
            sums[i] += parts[i];
    }
    return sums;
}

void OrderCredits::fill()
{
    const std::vector<qint64> sums = amounts();
    qint64 whole = 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        whole += m_rows[i].share->value().value_or(0);
        m_rows[i].amount->setText(m_formats.amount(Money::fromMinorUnits(sums[i])));
    }
    m_sum->setText(m_rows.empty() ? tr("to nobody yet") : whole == Rate::whole ? tr("together 100 %") : tr("together %1").arg(m_formats.percent(Rate{whole}, {})));
    m_error->setText(error());
    m_error->setVisible(!m_error->text().isEmpty());
}

std::vector<OrderCredit> OrderCredits::credits() const
{
    std::vector<OrderCredit> credits;
    for (const Row &row : m_rows)
        credits.push_back({PersonId{row.person->id()}, Rate{row.share->value().value_or(0)}});
    return credits;
}

QStringList OrderCredits::shares() const
{
    const std::vector<qint64> sums = amounts();
    QStringList shares;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].person->id() != 0)
            shares << QStringLiteral("%1 %2").arg(givenName(m_rows[i].person->text()), m_formats.money(Money::fromMinorUnits(sums[i])));
    }
    return shares;
}

bool OrderCredits::commit()
{
    qint64 whole = 0;
    m_sharesError.clear();
    for (const Row &row : m_rows) {
        row.share->commit();
        whole += row.share->value().value_or(0);
        if (row.person->id() == 0)
            row.person->setError(tr("Who? Pick a person from the list, or take the row away."));
    }
    if (!m_rows.empty() && whole != Rate::whole)
        m_sharesError = tr("Shares come to %1; together they must be 100 %.").arg(m_formats.percent(Rate{whole}, {}));
    fill();
    return firstError() == nullptr;
}

QWidget *OrderCredits::firstError() const
{
    for (const Row &row : m_rows) {
        if (!row.person->error().isEmpty())
            return row.person;
        if (!row.share->error().isEmpty())
            return row.share;
    }
    return m_sharesError.isEmpty() ? nullptr : m_rows.front().share;
}

QString OrderCredits::error() const
{
    for (const Row &row : m_rows) {
        if (!row.person->error().isEmpty())
            return row.person->error();
        if (!row.share->error().isEmpty())
            return row.share->error();
    }
    return m_sharesError;
}

QString OrderCredits::fingerprint() const
{
    QStringList texts;
    for (const Row &row : m_rows)
        texts << row.person->text() << row.share->text();
    return texts.join(u'\n');
}

// Where it is narrow the names matter more: the amounts stand in the sentence below as well.
void OrderCredits::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    for (const Row &row : m_rows)
        row.amount->setVisible(width() >= currentMetrics().scaled(330));
}

void OrderCredits::name()
{
    int number = 0;
    for (const Row &row : m_rows) {
        ++number;
        row.person->setObjectName(QStringLiteral("credit%1person").arg(number));
        row.share->setObjectName(QStringLiteral("credit%1share").arg(number));
        row.person->setAccessibleName(tr("Credit %1, person").arg(number));
        row.share->setAccessibleName(tr("Credit %1, share in percent").arg(number));
        row.remove->setAccessibleName(tr("Take credit %1 away").arg(number));
        row.remove->setToolTip(row.remove->accessibleName());
    }
}

void OrderCredits::retranslate()
{
    m_title->setText(tr("Credit"));
    m_add->setText(tr("Add a person"));
    name();
    fill();
}

} // namespace somo
