// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/what_if_sale.h"

#include "ui/common/fields/field_box.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace somo {

namespace {

constexpr int steps = 100;
constexpr int firstStep = 10; // where the slider begins
constexpr std::array saleMeasures{SaleMeasure::amount, SaleMeasure::profit, SaleMeasure::units, SaleMeasure::orders};
constexpr std::array saleMeasureNames{"whatIfAmount", "whatIfProfit", "whatIfUnits", "whatIfOrders"};

/// 1, 2 or 5 and noughts, so that a hundred steps are about twice the base.
Money roundStep(Money base)
{
    qint64 step = 1;
    while (step * 10 <= base.minorUnits() / steps * 2)
        step *= 10;
    for (const qint64 times : {5, 2}) {
        if (step * times <= base.minorUnits() / steps * 2)
            return Money::fromMinorUnits(step * times);
    }
    return Money::fromMinorUnits(step);
}

void fillChoice(QComboBox *box, const QString &none, const std::vector<std::pair<qint64, QString>> &choices)
{
    const QVariant chosen = box->currentData();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(none, qint64(0));
    for (const auto &[id, name] : choices)
        box->addItem(name, id);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    box->setToolTip(box->currentText());
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + box->view()->verticalScrollBar()->sizeHint().width());
}

} // namespace

SaleMeasure measureOf(const std::vector<SaleWay> &ways, const std::optional<QString> &payer)
{
    const auto way = std::ranges::find(ways, payer.value_or(usualPayer(ways)), &SaleWay::payer);
    if (way == ways.end())
        return SaleMeasure::amount;
    switch (way->base) {
    case CommissionBase::revenue:
    case CommissionBase::collected: break;
    case CommissionBase::grossProfit: return SaleMeasure::profit;
    case CommissionBase::units: return SaleMeasure::units;
    case CommissionBase::orders: return SaleMeasure::orders;
    }
    return SaleMeasure::amount;
}

std::vector<SupposedSale> supposedSales(const TypedSale &typed, const std::vector<SaleWay> &ways)
{
    SupposedSale sale;
    sale.productGroup = typed.productGroup;
    sale.channel = typed.channel;
    sale.payer = typed.payer;
    int orders = 1;
    bool isAny = false;
    switch (measureOf(ways, typed.payer)) {
    case SaleMeasure::amount:
        sale.net = typed.amount;
        isAny = typed.amount != Money();
        break;
    case SaleMeasure::profit:
        sale.grossProfit = typed.profit;
        isAny = typed.profit != Money();
        break;
    case SaleMeasure::units:
        sale.quantity = typed.units;
        isAny = typed.units != Quantity();
        break;
    case SaleMeasure::orders:
        orders = typed.orders;
        isAny = orders > 0;
        break;
    }
    return isAny ? std::vector<SupposedSale>(size_t(orders), sale) : std::vector<SupposedSale>();
}

WhatIfSale::WhatIfSale(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_payerLabel(new QLabel(this))
    , m_payer(new QComboBox(this))
    , m_groupLabel(new QLabel(this))
    , m_group(new QComboBox(this))
    , m_channelLabel(new QLabel(this))
    , m_channel(new QComboBox(this))
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    auto *row = new QHBoxLayout;
    for (const SaleMeasure measure : saleMeasures) {
        const bool isMoney = measure == SaleMeasure::amount || measure == SaleMeasure::profit;
        Part &made = m_parts[size_t(measure)];
        made.field = new ValueField(isMoney ? ValueField::Kind::money : ValueField::Kind::quantity, this);
        made.field->setObjectName(QString::fromLatin1(saleMeasureNames[size_t(measure)]));
        made.field->setAlignment(Qt::AlignRight);
        made.field->setLeast(0);
        made.box = new FieldBox(made.field, this);
        made.box->setFixedWidth(metrics.scaled(170));
        row->addWidget(made.box);
        connect(made.field, &ValueField::valueChanged, this, [this] {
            moveSlider();
            emit changed();
        });
    }
    m_slider->setObjectName(QStringLiteral("whatIfSlider"));
    m_slider->setRange(0, steps);
    m_payer->setObjectName(QStringLiteral("whatIfPayer"));
    m_group->setObjectName(QStringLiteral("whatIfGroup"));
    m_channel->setObjectName(QStringLiteral("whatIfChannel"));
    row->addWidget(m_slider, 1, Qt::AlignBottom);
    layout->addLayout(row);
    auto *choices = new QHBoxLayout;
    addChoice(choices, m_payerLabel, m_payer);
    addChoice(choices, m_groupLabel, m_group);
    addChoice(choices, m_channelLabel, m_channel);
    layout->addLayout(choices);
    connect(m_slider, &QSlider::valueChanged, this, &WhatIfSale::followSlider);
    connect(m_payer, &QComboBox::currentIndexChanged, this, [this] {
        arrange();
        emit changed();
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, &WhatIfSale::changed);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &WhatIfSale::changed);
    arrange();
}

void WhatIfSale::addChoice(QHBoxLayout *row, QLabel *label, QComboBox *box)
{
    label->setProperty("role", QStringLiteral("label"));
    label->setBuddy(box);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    // A long name is cut in the box, and whole in its list and in the tooltip.
    connect(box, &QComboBox::currentTextChanged, box, [box](const QString &text) { box->setToolTip(text); });
    auto *column = new QVBoxLayout;
    column->setSpacing(currentMetrics().scaled(3));
    column->addWidget(label);
    column->addWidget(box);
    row->addLayout(column, 1);
}

qint64 WhatIfSale::stepOf(SaleMeasure measure) const
{
    const bool isMoney = measure == SaleMeasure::amount || measure == SaleMeasure::profit;
    return isMoney ? m_step.minorUnits() : qint64(Quantity::one);
}

void WhatIfSale::begin(Money revenue, const Formats &formats)
{
    m_formats = formats;
    qint64 unit = 1;
    for (int i = 0; i < formats.currency().decimals; ++i)
        unit *= 10;
    m_step = roundStep(revenue > Money::fromMinorUnits(unit * steps) ? revenue : Money::fromMinorUnits(unit * 100'000'000));
    const bool isFirst = !part(SaleMeasure::amount).field->value();
    for (const SaleMeasure measure : saleMeasures) {
        ValueField *field = part(measure).field;
        field->setFormats(formats);
        if (isFirst)
            field->setValue(stepOf(measure) * firstStep);
    }
    moveSlider();
}

void WhatIfSale::setChoices(const std::vector<std::pair<qint64, QString>> &groups, const std::vector<std::pair<qint64, QString>> &channels)
{
    fillChoice(m_group, tr("No product group"), groups);
    fillChoice(m_channel, tr("No channel"), channels);
}

bool WhatIfSale::setWays(const std::vector<SaleWay> &ways)
{
    if (ways == m_ways)
        return false;
    const TypedSale before = typed();
    m_ways = ways;
    fillPayers();
    arrange();
    return !(typed() == before);
}

void WhatIfSale::fillPayers()
{
    const QVariant chosen = m_payer->currentData();
    const QSignalBlocker quiet(m_payer);
    m_payer->clear();
    std::set<QString> payers;
    for (const SaleWay &way : m_ways)
        payers.insert(way.payer);
    for (const QString &payer : payers) // the house is the empty one, and first
        m_payer->addItem(payer.isEmpty() ? tr("The house") : payer, payer);
    m_payer->setCurrentIndex(std::max(0, m_payer->findData(chosen)));
}

/// What the payer's policy measures the sale by stands beside the slider.
void WhatIfSale::arrange()
{
    const bool hadFocus = part(m_measure).field->hasFocus();
    m_measure = measureOf(m_ways, typed().payer);
    for (const SaleMeasure measure : saleMeasures)
        part(measure).box->setVisible(measure == m_measure);
    if (hadFocus && !part(m_measure).field->hasFocus())
        focusFirst();
    const bool asksPayer = m_payer->count() > 1;
    m_payerLabel->setVisible(asksPayer);
    m_payer->setVisible(asksPayer);
    moveSlider();
}

TypedSale WhatIfSale::typed() const
{
    const auto value = [&](SaleMeasure measure) { return part(measure).field->value(); };
    TypedSale sale;
    sale.amount = Money::fromMinorUnits(value(SaleMeasure::amount).value_or(0));
    sale.profit = Money::fromMinorUnits(value(SaleMeasure::profit).value_or(0));
    sale.units = Quantity{value(SaleMeasure::units).value_or(0)};
    sale.orders = int(std::min<qint64>(value(SaleMeasure::orders).value_or(0) / Quantity::one, steps));
    sale.productGroup = ProductGroupId{m_group->currentData().toLongLong()};
    sale.channel = ChannelId{m_channel->currentData().toLongLong()};
    if (m_payer->count() > 1)
        sale.payer = m_payer->currentData().toString();
    return sale;
}

QString WhatIfSale::said() const
{
    const TypedSale sale = typed();
    switch (m_measure) {
    case SaleMeasure::amount: break;
    case SaleMeasure::profit: return tr("%1 of gross profit").arg(m_formats.money(sale.profit));
    case SaleMeasure::units: return tr("%1 units").arg(m_formats.quantity(sale.units));
    case SaleMeasure::orders: return tr("%n order(s)", nullptr, sale.orders);
    }
    return m_formats.money(sale.amount);
}

void WhatIfSale::focusFirst()
{
    part(m_measure).field->setFocus();
    part(m_measure).field->selectAll();
}

void WhatIfSale::followSlider(int step)
{
    part(m_measure).field->setValue(stepOf(m_measure) * step);
    emit changed();
}

void WhatIfSale::moveSlider()
{
    const QSignalBlocker quiet(m_slider);
    const qint64 step = stepOf(m_measure);
    m_slider->setValue(step == 0 ? 0 : int(std::clamp<qint64>(part(m_measure).field->value().value_or(0) / step, 0, steps)));
}

void WhatIfSale::retranslate(const Formats &formats)
{
    m_formats = formats;
    part(SaleMeasure::amount).box->setLabel(tr("Amount"));
    part(SaleMeasure::profit).box->setLabel(tr("Gross profit"));
    part(SaleMeasure::units).box->setLabel(tr("Quantity"));
    part(SaleMeasure::orders).box->setLabel(tr("Orders"));
    for (const Part &each : m_parts)
        each.field->setFormats(formats);
    m_slider->setAccessibleName(tr("How much more, by a slider"));
    m_payerLabel->setText(tr("Paid by"));
    m_groupLabel->setText(tr("Product group"));
    m_channelLabel->setText(tr("Channel"));
    fillPayers();
}

} // namespace somo
