// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/what_if_panel.h"

#include "core/catalog/product_list_query.h"
#include "core/orders/order_choices_query.h"
#include "core/orders/order_query.h"
#include "ui/commission/what_if_model.h"
#include "ui/common/announce.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

constexpr int steps = 100;

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
}

} // namespace

struct WhatIfPanel::Choices {
    std::vector<std::pair<qint64, QString>> groups;
    std::vector<std::pair<qint64, QString>> channels;
};

struct WhatIfPanel::Outcome {
    std::vector<SimulatedLine> lines;
    Money before;
    Money after;
    bool hasStatement = false;
};

WhatIfPanel::WhatIfPanel(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_title(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_amount(new ValueField(ValueField::Kind::money, this))
    , m_amountBox(new FieldBox(m_amount, this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_groupLabel(new QLabel(this))
    , m_group(new QComboBox(this))
    , m_channelLabel(new QLabel(this))
    , m_channel(new QComboBox(this))
    , m_result(new QLabel(this))
    , m_model(new WhatIfModel(this))
    , m_table(makeListTable(m_model, this))
    , m_nothingWritten(new QLabel(this))
    , m_back(new QPushButton(this))
{
    setObjectName(QStringLiteral("whatIf"));
    const Metrics metrics = currentMetrics();
    m_amount->setObjectName(QStringLiteral("whatIfAmount"));
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setLeast(0);
    m_slider->setObjectName(QStringLiteral("whatIfSlider"));
    m_slider->setRange(0, steps);
    m_group->setObjectName(QStringLiteral("whatIfGroup"));
    m_channel->setObjectName(QStringLiteral("whatIfChannel"));
    m_result->setObjectName(QStringLiteral("whatIfResult"));
    m_table->setObjectName(QStringLiteral("whatIfLines"));
    m_nothingWritten->setObjectName(QStringLiteral("whatIfNothingWritten"));
    m_back->setObjectName(QStringLiteral("whatIfBack"));
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_result->setProperty("role", QStringLiteral("cardTitle"));
    for (QLabel *label : {m_lead, m_nothingWritten, m_groupLabel, m_channelLabel})
        label->setProperty("role", QStringLiteral("label"));
    for (QLabel *label : {m_title, m_lead, m_result, m_nothingWritten})
        label->setWordWrap(true);
    m_groupLabel->setBuddy(m_group);
    m_channelLabel->setBuddy(m_channel);
    for (QComboBox *box : {m_group, m_channel}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    layout->addWidget(m_title);
    layout->addWidget(m_lead);
    auto *amount = new QHBoxLayout;
    m_amountBox->setFixedWidth(metrics.scaled(170));
    amount->addWidget(m_amountBox);
    amount->addWidget(m_slider, 1, Qt::AlignBottom);
    layout->addLayout(amount);
    auto *choices = new QHBoxLayout;
    for (const auto &[label, box] : {std::pair(m_groupLabel, m_group), std::pair(m_channelLabel, m_channel)}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(metrics.scaled(3));
        column->addWidget(label);
        column->addWidget(box);
        choices->addLayout(column, 1);
    }
    layout->addLayout(choices);
    layout->addWidget(m_result);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothingWritten);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(WhatIfModel::NameColumn, QHeaderView::Stretch);
    connect(m_slider, &QSlider::valueChanged, this, &WhatIfPanel::slide);
    connect(m_amount, &ValueField::valueChanged, this, [this] {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(m_step == Money() ? 0 : int(std::clamp<qint64>(m_amount->value().value_or(0) / m_step.minorUnits(), 0, steps)));
        simulate();
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, &WhatIfPanel::simulate);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &WhatIfPanel::simulate);
    connect(m_back, &QPushButton::clicked, this, &WhatIfPanel::backAsked);
    retranslate();
}

void WhatIfPanel::begin(PersonId person, const Period &period, Money base)
{
    m_person = person;
    m_period = period;
    const Formats formats = m_host.formats();
    qint64 unit = 1;
    for (int i = 0; i < formats.currency().decimals; ++i)
        unit *= 10;
    m_step = roundStep(base > Money::fromMinorUnits(unit * steps) ? base : Money::fromMinorUnits(unit * 100'000'000));
    m_amount->setFormats(formats);
    if (!m_amount->value()) {
        const QSignalBlocker quiet(m_slider);
        m_amount->setValue(m_step.minorUnits() * 10);
        m_slider->setValue(10);
    }
    if (!m_hasChoices)
        askChoices();
    simulate();
    m_amount->setFocus();
    m_amount->selectAll();
}

void WhatIfPanel::slide(int step)
{
    m_amount->setValue(m_step.minorUnits() * step);
    simulate();
}

void WhatIfPanel::askChoices()
{
    const Day today = m_host.workspace().today();
    m_host.workspace().read<Choices>(
        this, m_latestChoices,
        [today](Database &database, const BookSettings &) -> Result<Choices> {
            Choices choices;
            SOMO_TRY_ASSIGN(const ProductList products, products::list(database, today));
            for (const ProductGroupRow &group : products.groups)
                choices.groups.emplace_back(group.id.value, group.name.isEmpty() ? group.code : group.name);
            SOMO_TRY_ASSIGN(const OrderChoices orders, orderChoices(database, today));
            for (const NamedRow &channel : orders.channels)
                choices.channels.emplace_back(channel.id, channel.name.isEmpty() ? channel.code : channel.name);
            return choices;
        },
        [this](const Result<Choices> &choices) {
            if (!choices)
                return m_host.showProblem(choices.error());
            m_hasChoices = true;
            fillChoice(m_group, tr("Any product group"), choices->groups);
            fillChoice(m_channel, tr("Any channel"), choices->channels);
        });
}

void WhatIfPanel::simulate()
{
    if (!m_person)
        return;
    Simulation asked;
    asked.period = m_period;
    asked.person = m_person;
    asked.on = std::clamp(m_host.workspace().today(), m_period.first(), m_period.last());
    SupposedSale sale;
    sale.net = Money::fromMinorUnits(m_amount->value().value_or(0));
    sale.productGroup = ProductGroupId{m_group->currentData().toLongLong()};
    sale.channel = ChannelId{m_channel->currentData().toLongLong()};
    if (*sale.net != Money())
        asked.sales.push_back(sale);
    const Language language = m_host.language();
    m_host.workspace().read<Outcome>(
        this, m_latest,
        [asked, language](Database &database, const BookSettings &settings) -> Result<Outcome> {
            SOMO_TRY_ASSIGN(const Simulated simulated, simulateCommission(database, settings, asked));
            Outcome outcome;
            outcome.before = simulated.totalNow;
            outcome.after = simulated.totalThen;
            std::vector<OrderId> ids;
            for (const PayStatement &statement : simulated.now.statements) {
                if (statement.person != asked.person)
                    continue;
                outcome.hasStatement = true;
                for (const StatementLine &line : statement.lines)
                    ids.push_back(line.order);
            }
            std::ranges::sort(ids);
            ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
            SOMO_TRY_ASSIGN(const auto orders, loadOrders(database, ids, OrderDetail::figures));
            std::map<OrderId, QString> codes;
            for (const Order &order : orders)
                codes[order.id] = order.code;
            outcome.lines = simulatedLines(simulated, asked.person, codes, words::ReportWords(language, settings.currency));
            return outcome;
        },
        [this](const Result<Outcome> &outcome) {
            if (!outcome)
                return m_host.showProblem(outcome.error());
            show(*outcome);
        });
}

void WhatIfPanel::show(const Outcome &outcome)
{
    const Formats formats = m_host.formats();
    m_model->setLines(outcome.lines, outcome.before, outcome.after, formats);
    const Money difference = Money::fromMinorUnits(outcome.after.minorUnits() - outcome.before.minorUnits());
    m_result->setText(outcome.hasStatement ? tr("With %1 more the pay would be %2: a difference of %3.")
                                                 .arg(formats.money(Money::fromMinorUnits(m_amount->value().value_or(0))), formats.money(outcome.after), formats.money(difference))
                                           : tr("No policy in force covers this person in this period, so one sale more pays nothing."));
    announce(m_result);
    emit settled();
}

void WhatIfPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backAsked();
    else
        QWidget::keyPressEvent(event);
}

void WhatIfPanel::retranslate()
{
    m_title->setText(tr("What if one more were sold?"));
    m_lead->setText(tr("One sale more, credited to this person alone and counted in this period."));
    m_amountBox->setLabel(tr("Amount"));
    m_slider->setAccessibleName(tr("Amount, by a slider"));
    m_groupLabel->setText(tr("Product group"));
    m_channelLabel->setText(tr("Channel"));
    m_nothingWritten->setText(tr("This is a calculation only: nothing is written into the book."));
    m_back->setText(tr("Back to the explanation"));
    m_table->setAccessibleName(tr("The statement now and then"));
    m_amount->setFormats(m_host.formats());
    if (m_hasChoices)
        askChoices();
}

} // namespace somo
