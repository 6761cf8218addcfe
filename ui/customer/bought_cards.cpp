// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/bought_cards.h"

#include "core/insight/insight_words.h"
#include "ui/common/charts/chart_panel.h"
#include "ui/common/figure_label.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace somo {

BoughtCard::BoughtCard(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_chart(new ChartPanel(this))
    , m_goodsCard(new QFrame(this))
{
    setObjectName(QStringLiteral("boughtCard"));
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes.gap);
    auto *head = new QWidget(m_chart);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_title = roleLabel(head, "cardTitle");
    m_count = roleLabel(head, "label");
    m_count->setObjectName(QStringLiteral("boughtCount"));
    m_sum = new FigureLabel(TextRole::cardFigure, head);
    m_sum->setObjectName(QStringLiteral("boughtSum"));
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_sum, m_count})
        lines->addWidget(each);
    m_chart->setTitleWidget(head);
    layout->addWidget(m_chart);
    m_goodsCard->setProperty("card", true);
    auto *inside = new QVBoxLayout(m_goodsCard);
    inside->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.gap);
    inside->setSpacing(sizes.small);
    m_goodsTitle = roleLabel(m_goodsCard, "cardTitle");
    inside->addWidget(m_goodsTitle);
    layout->addWidget(m_goodsCard);
    connect(m_sum, &FigureLabel::clicked, this, [this] { emit whyAsked(m_sum, tr("Why %1?").arg(m_sum->text()), m_reason); });
    connect(m_chart, &ChartPanel::activated, this, &BoughtCard::ordersAsked);
}

void BoughtCard::show(const CustomerData &data)
{
    const Formats formats = m_host.formats();
    const CustomerSummary &sum = data.summary;
    m_title->setText(tr("Bought, 12 months"));
    m_sum->setText(formats.money(sum.bought));
    const QString orders = tr("%n orders", nullptr, int(sum.orders));
    m_count->setText(sum.returns == 0 ? orders : tr("%1, %2").arg(orders, tr("%n returns", nullptr, int(sum.returns))));
    m_sum->setAccessibleName(tr("Bought in 12 months: %1, opens why").arg(m_sum->text()));
    const Day first = Day::fromNumber(sum.months.front().month * 100 + 1);
    m_reason = tr("Orders that count from %1 to %2, less what came back in that time.").arg(formats.date(first), formats.date(m_host.workspace().today()))
        + QLatin1Char('\n') + tr("Ever: %1, %2.").arg(formats.money(sum.allBought), tr("%n orders", nullptr, int(sum.allOrders)));
    BarChartData chart;
    chart.shape = BarChartData::Shape::columns;
    chart.title = m_title->text();
    chart.valueTitle = tr("Bought");
    chart.emptyText = tr("Nothing was bought in these months.");
    chart.formats = formats;
    bool any = false;
    for (const CustomerSummary::Month &month : sum.months) {
        chart.items.push_back({month.month, QString::number(month.month % 100), month.net, {}, {}});
        any = any || month.net != Money();
    }
    if (!any)
        chart.items.clear();
    m_chart->setData(chart);
    showGoods(data);
}

void BoughtCard::showGoods(const CustomerData &data)
{
    m_goodsTitle->setText(tr("What they buy"));
    if (m_goods) {
        m_goods->hide();
        m_goods->deleteLater();
    }
    m_goods = new QWidget(m_goodsCard);
    auto *rows = new QVBoxLayout(m_goods);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(currentMetrics().small);
    const Formats formats = m_host.formats();
    for (const BoughtProduct &product : data.bought) {
        auto *name = roleLabel(m_goods, "");
        name->setObjectName(QStringLiteral("boughtProduct"));
        name->setWordWrap(true);
        name->setText(product.name);
        auto *often = roleLabel(m_goods, "fine");
        often->setWordWrap(true);
        often->setText(tr("in %1, %2 in all, last on %3")
                           .arg(tr("%n orders", nullptr, int(product.orders)), formats.quantity(product.quantity), formats.date(product.last, m_host.workspace().today().year())));
        rows->addWidget(name);
        rows->addWidget(often);
    }
    m_goodsCard->layout()->addWidget(m_goods);
    m_goodsCard->setVisible(!data.bought.empty());
}

FiguresCard::FiguresCard(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
    , m_title(roleLabel(this, "cardTitle"))
{
    setObjectName(QStringLiteral("figuresCard"));
    setProperty("card", true);
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.gap);
    layout->setSpacing(sizes.small);
    layout->addWidget(m_title);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(sizes.small);
    const char *names[] = {"figureAverage", "figureLast", "figureOwed", "figureSegment", "figureOpen"};
    for (int line = 0; line < LineCount; ++line) {
        m_names[line] = roleLabel(this, "label");
        m_names[line]->setWordWrap(true);
        m_values[line] = new FigureLabel(TextRole::body, this);
        m_values[line]->setObjectName(QString::fromLatin1(names[line]));
        grid->addWidget(m_names[line], line, 0);
        grid->addWidget(m_values[line], line, 1, Qt::AlignRight);
        connect(m_values[line], &FigureLabel::clicked, this, [this, line] {
            emit whyAsked(m_values[line], tr("%1: why %2?").arg(m_names[line]->text(), m_values[line]->text()), m_reasons[line]);
        });
    }
    layout->addLayout(grid);
}

void FiguresCard::set(Line line, const QString &name, const QString &value, const QString &reason)
{
    m_names[line]->setText(name);
    m_values[line]->setText(value.isEmpty() ? QStringLiteral("–") : value);
    m_values[line]->setAccessibleName(tr("%1: %2, opens why").arg(name, m_values[line]->text()));
    m_values[line]->updateGeometry();
    m_values[line]->update();
    m_reasons[line] = reason;
}

void FiguresCard::show(const CustomerData &data)
{
    const Formats formats = m_host.formats();
    const CustomerSummary &sum = data.summary;
    const Day today = m_host.workspace().today();
    m_title->setText(tr("In short"));
    set(Average, tr("Average order"), sum.averageOrder ? formats.amount(*sum.averageOrder) : QString(),
        sum.averageOrder ? tr("%1 bought in 12 months, returns off, by %2.").arg(formats.money(sum.bought), tr("%n orders", nullptr, int(sum.orders)))
                         : tr("No order counts in the last 12 months."));
    const int ago = sum.lastOrder.isNull() ? 0 : sum.lastOrder.daysTo(today);
    set(Last, tr("Last purchase"), sum.lastOrder.isNull() ? QString() : ago == 0 ? tr("today") : tr("%n days ago", nullptr, ago),
        sum.lastOrder.isNull() ? tr("No order yet.")
                               : tr("The newest order that is neither a draft nor cancelled was placed on %1; the first one on %2.")
                                     .arg(formats.date(sum.lastOrder), formats.date(sum.firstOrder)));
    set(Owed, tr("Still owed"), formats.amount(sum.owed),
        sum.owingOrders == 0 ? tr("Every order is paid in full, or none was placed.")
                             : tr("What is to be paid less what was paid, over %1 not paid in full.").arg(tr("%n orders", nullptr, int(sum.owingOrders))));
    set(Open, tr("Open orders"), formats.count(sum.openOrders), tr("Orders that are confirmed or on their way, and not completed."));
    if (m_customer != data.customer.id)
        showKnowing({}); // not that of whoever stood here before
    m_customer = data.customer.id;
}

void FiguresCard::showKnowing(const CustomerKnowing &knowing)
{
    const words::ReportWords words(m_host.language(), m_host.workspace().settings().currency);
    const bool known = knowing.rfm && knowing.rfm->segment;
    set(Segment, tr("Segment by what they buy"), known ? insight::segmentWord(knowing.rfm->segment, words) : QString(),
        known ? insight::segmentMeaning(*knowing.rfm->segment, words) + QLatin1Char('\n') + knowing.rfmReason
              : tr("Nobody is put into a segment without an order in 12 months, or before five customers have one."));
}

} // namespace somo
