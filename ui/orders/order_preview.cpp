// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_preview.h"

#include "core/words/thing_words.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"
#include "ui/orders/order_words.h"

#include <QEvent>
#include <QLabel>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace somo {

OrderPreview::OrderPreview(QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.gap, metrics.gap, metrics.gap);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_text = new QTextBrowser(this);
    m_text->setObjectName(QStringLiteral("orderPreview"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { follow(link.toString()); });
    m_text->document()->setDocumentMargin(0);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    setMinimumWidth(metrics.scaled(280));
    setMaximumWidth(metrics.scaled(340));
}

void OrderPreview::setOrder(const OrderSheet &sheet, const Formats &formats)
{
    m_sheet = sheet;
    m_formats = formats;
    fill();
}

void OrderPreview::clear()
{
    m_sheet.reset();
    m_title->clear();
    m_text->clear();
}

void OrderPreview::fill()
{
    if (!m_sheet)
        return;
    const Order &order = m_sheet->order;
    const QString quiet = currentTheme().colour(Token::text2).name();
    const QString line = currentTheme().colour(Token::grid).name();
    m_title->setText(QStringLiteral("%1 · %2").arg(order.code, statusName(order.status)));
    QString html = QStringLiteral("<p>");
    const QStringList about{m_sheet->customer.name, m_sheet->province, m_sheet->channel};
    QStringList known;
    for (const QString &one : about) {
        if (!one.isEmpty())
            known << one.toHtmlEscaped();
    }
    html += known.join(QStringLiteral(" · ")) + QStringLiteral("<br>%1</p>").arg(m_formats.date(order.orderedOn));
    html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='3'>");
    for (size_t i = 0; i < order.lines.size(); ++i) {
        const OrderLine &one = order.lines[i];
        const QString name = m_sheet->products[i].id != 0 ? m_sheet->products[i].name : one.name;
        html += QStringLiteral("<tr><td style='border-bottom:1px solid %4'>%1<br><span style='color:%5'>%2</span></td>"
                               "<td align='right' style='border-bottom:1px solid %4'>%3</td></tr>")
                    .arg(name.toHtmlEscaped(), tr("Quantity: %1").arg(m_formats.quantity(one.quantity)), m_formats.amount(one.net), line, quiet);
    }
    html += QStringLiteral("</table><table width='100%' cellpadding='3'>");
    const auto sum = [&](const QString &what, Money amount) {
        if (amount != Money())
            html += QStringLiteral("<tr><td style='color:%3'>%1</td><td align='right'>%2</td></tr>").arg(what, m_formats.money(amount), quiet);
    };
    sum(tr("Discount"), -order.discount);
    sum(tr("Shipping"), order.shipping);
    sum(tr("Tax"), order.tax);
    Money paid;
    for (const Payment &payment : order.payments)
        paid = Money::fromMinorUnits(paid.minorUnits() + payment.amount.minorUnits());
    sum(tr("Paid"), paid);
    html += QStringLiteral("</table>");
    QStringList people;
    for (size_t i = 0; i < order.credits.size(); ++i)
        people << QStringLiteral("%1 %2").arg(m_sheet->people[i].name.toHtmlEscaped(), m_formats.percent(order.credits[i].share, {}));
    html += QStringLiteral("<p>%1</p>").arg(people.isEmpty() ? tr("Credited to nobody yet") : people.join(QStringLiteral(", ")));
    if (!order.returns.empty())
        html += QStringLiteral("<p>%1</p>").arg(tr("Returns: %1").arg(m_formats.count(qint64(order.returns.size()))));
    for (size_t i = 0; i < m_sheet->twins.size(); ++i)
        html += twinWords(i);
    if (!order.note.isEmpty())
        html += QStringLiteral("<p style='color:%2'>%1</p>").arg(order.note.toHtmlEscaped(), quiet);
    m_text->setHtml(html);
    m_text->setAccessibleName(tr("Order %1 at a glance").arg(order.code));
}

/// What is known of a pair, and the answers that change it, as links.
QString OrderPreview::twinWords(size_t at) const
{
    const OrderTwin &pair = m_sheet->twins[at];
    const bool isFirst = pair.first.id == m_sheet->order.id;
    const TwinSide &other = isFirst ? pair.second : pair.first;
    const auto link = [at](const char *answer, const QString &words) { return QStringLiteral("<a href='%1:%2'>%3</a>").arg(QLatin1String(answer)).arg(at).arg(words.toHtmlEscaped()); };
    const QString there = tr("order %1 (%2), %3, %4")
                              .arg(other.code, words::thingName(other.source, m_formats.language()), m_formats.date(other.orderedOn), m_formats.money(other.net))
                              .toHtmlEscaped();
    const QString thisCounts = link("this", tr("One sale; this order counts")), otherCounts = link("other", tr("One sale; the other order counts"));
    const QString twoSales = link("different", tr("Two sales")), later = link("ask", tr("Leave it open"));
    QString said;
    QStringList links;
    if (pair.state == TwinState::possible) {
        said = tr("Perhaps one sale with %1. Both count.").arg(there);
        links << thisCounts << otherCounts << twoSales;
    } else if (pair.state == TwinState::different) {
        said = tr("Another sale than %1.").arg(there);
        links << later;
    } else if (pair.copy == m_sheet->order.id) {
        said = tr("One sale with %1, which counts; this order counts nowhere.").arg(there);
        links << thisCounts << twoSales << later;
    } else {
        said = tr("One sale with %1, which counts nowhere.").arg(there);
        links << otherCounts << twoSales << later;
    }
    return QStringLiteral("<p>%1<br>%2</p>").arg(said, links.join(QStringLiteral("<br>")));
}

void OrderPreview::follow(const QString &link)
{
    const size_t at = link.section(u':', 1).toULongLong();
    if (!m_sheet || at >= m_sheet->twins.size())
        return;
    const OrderTwin pair = m_sheet->twins[at];
    const OrderId mine = m_sheet->order.id;
    const QString answer = link.section(u':', 0, 0);
    if (answer == u"this")
        emit twinAnswered(pair, TwinState::same, mine);
    else if (answer == u"other")
        emit twinAnswered(pair, TwinState::same, pair.first.id == mine ? pair.second.id : pair.first.id);
    else
        emit twinAnswered(pair, answer == u"different" ? TwinState::different : TwinState::possible, {});
}

void OrderPreview::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace somo
