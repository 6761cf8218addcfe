// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/what_if_panel.h"

#include "core/base/repeats.h"
#include "core/catalog/product_list_query.h"
#include "core/orders/order_choices_query.h"
#include "core/orders/order_query.h"
#include "ui/commission/what_if_model.h"
#include "ui/commission/what_if_sale.h"
#include "ui/common/announce.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/page.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

struct WhatIfPanel::Choices {
    std::vector<std::pair<qint64, QString>> groups;
    std::vector<std::pair<qint64, QString>> channels;
};

struct WhatIfPanel::Outcome {
    std::vector<SimulatedLine> lines;
    Money before;
    Money after;
    bool hasStatement = false;
    std::vector<SaleWay> ways;
};

WhatIfPanel::WhatIfPanel(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_title(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_sale(new WhatIfSale(this))
    , m_result(new QLabel(this))
    , m_model(new WhatIfModel(this))
    , m_table(makeListTable(m_model, this))
    , m_nothingWritten(new QLabel(this))
    , m_back(new QPushButton(this))
{
    setObjectName(QStringLiteral("whatIf"));
    const Metrics metrics = currentMetrics();
    m_result->setObjectName(QStringLiteral("whatIfResult"));
    m_table->setObjectName(QStringLiteral("whatIfLines"));
    m_nothingWritten->setObjectName(QStringLiteral("whatIfNothingWritten"));
    m_back->setObjectName(QStringLiteral("whatIfBack"));
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_result->setProperty("role", QStringLiteral("cardTitle"));
    for (QLabel *label : {m_lead, m_nothingWritten})
        label->setProperty("role", QStringLiteral("label"));
    for (QLabel *label : {m_title, m_lead, m_result, m_nothingWritten})
        label->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    layout->addWidget(m_title);
    layout->addWidget(m_lead);
    layout->addWidget(m_sale);
    layout->addWidget(m_result);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothingWritten);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(WhatIfModel::NameColumn, QHeaderView::Stretch);
    connect(m_sale, &WhatIfSale::changed, this, &WhatIfPanel::simulate);
    connect(m_back, &QPushButton::clicked, this, &WhatIfPanel::backAsked);
    retranslate();
}

void WhatIfPanel::begin(PersonId person, const Period &period, Money revenue)
{
    m_person = person;
    m_period = period;
    m_sale->begin(revenue, m_host.formats());
    if (!m_hasChoices)
        askChoices();
    simulate();
    m_sale->focusFirst();
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
            m_sale->setChoices(choices->groups, choices->channels);
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
    const Language language = m_host.language();
    m_host.workspace().read<Outcome>(
        this, m_latest,
        [asked, language, typed = m_sale->typed()](Database &database, const BookSettings &settings) mutable -> Result<Outcome> {
            // What is typed means something only once it is known what the policies count.
            SOMO_TRY_ASSIGN(const auto ways, loadSaleWays(database, settings, asked.period.kind(), asked.person, asked.on));
            asked.sales = supposedSales(typed, ways);
            SOMO_TRY_ASSIGN(const Simulated simulated, simulateCommission(database, settings, asked));
            Outcome outcome;
            outcome.before = simulated.totalNow;
            outcome.after = simulated.totalThen;
            outcome.ways = ways;
            std::vector<OrderId> ids;
            for (const PayStatement &statement : simulated.now.statements) {
                if (statement.person != asked.person)
                    continue;
                outcome.hasStatement = true;
                for (const StatementLine &line : statement.lines)
                    ids.push_back(line.order);
            }
            std::ranges::sort(ids);
            dropRepeats(ids);
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
    if (m_sale->setWays(outcome.ways))
        return simulate(); // with what stands in the fields now
    m_model->setLines(outcome.lines, outcome.before, outcome.after, formats);
    const Money difference = Money::fromMinorUnits(outcome.after.minorUnits() - outcome.before.minorUnits());
    m_result->setText(outcome.hasStatement ? tr("With %1 more the pay would be %2: a difference of %3.").arg(m_sale->said(), formats.money(outcome.after), formats.money(difference))
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
    m_nothingWritten->setText(tr("This is a calculation only: nothing is written into the book, and the KPI score stays what it is."));
    m_back->setText(tr("Back to the explanation"));
    m_table->setAccessibleName(tr("The statement now and then"));
    m_sale->retranslate(m_host.formats());
    if (m_hasChoices)
        askChoices();
}

} // namespace somo
