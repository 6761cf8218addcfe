// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_preview.h"

#include "core/customers/timeline_words.h"
#include "core/insight/insight_words.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace somo {

CustomerPreview::CustomerPreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QTextBrowser(this))
    , m_open(new QPushButton(this))
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.inside);
    layout->setSpacing(sizes.gap);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("customerPreview"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(0);
    m_open->setObjectName(QStringLiteral("previewOpen"));
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_open, 0, Qt::AlignRight);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openAsked(customer()); });
}

void CustomerPreview::show(const CustomerGlance &glance, const words::ReportWords &words)
{
    m_glance = glance;
    m_words = words;
    fill();
}

void CustomerPreview::fill()
{
    const CustomerListRow &row = m_glance.row;
    m_title->setText(row.id ? QStringLiteral("%1 · %2").arg(row.name, row.code) : QString());
    m_open->setVisible(bool(row.id));
    if (!row.id)
        return m_text->clear();
    const Formats &formats = m_words.formats();
    const QString quiet = currentTheme().colour(Token::text2).name();
    QStringList about;
    for (const QString &one : {row.phone, row.email, row.province, row.segment}) {
        if (!one.isEmpty())
            about << one.toHtmlEscaped();
    }
    QString html = about.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(about.join(QStringLiteral(" · ")));
    html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='2'>");
    const auto line = [&](const QString &what, const QString &value) {
        if (!value.isEmpty())
            html += QStringLiteral("<tr><td style='color:%3'>%1</td><td align='right'>%2</td></tr>").arg(what, value.toHtmlEscaped(), quiet);
    };
    if (m_glance.outlook)
        line(tr("Stage"), insight::stageWord(m_glance.outlook->stage.stage, m_words));
    line(tr("Keeper"), row.keeper);
    line(tr("Orders that count"), row.orders == 0 ? QString() : formats.count(row.orders));
    line(tr("Bought in 12 months"), row.yearRevenue == Money() ? QString() : formats.money(row.yearRevenue));
    line(tr("Last order"), row.lastOrder.isNull() ? QString() : formats.date(row.lastOrder));
    if (m_glance.outlook && m_glance.outlook->next)
        line(tr("Next expected"), formats.date(m_glance.outlook->next->expected));
    html += QStringLiteral("</table><p><b>%1</b></p>").arg(tr("Lately"));
    if (m_glance.events.empty())
        html += QStringLiteral("<p style='color:%2'>%1</p>").arg(tr("Nothing is written down yet."), quiet);
    for (const TimelineRow &event : m_glance.events) {
        const TimelineText text = timelineText(event, m_words);
        html += QStringLiteral("<p><span style='color:%1'>%2</span> %3").arg(quiet, text.when.toHtmlEscaped(), text.title.toHtmlEscaped());
        if (!text.amount.isEmpty())
            html += QStringLiteral(" · %1").arg(text.amount.toHtmlEscaped());
        if (!text.second.isEmpty())
            html += QStringLiteral("<br><span style='color:%1'>%2</span>").arg(quiet, text.second.toHtmlEscaped());
        html += QStringLiteral("</p>");
    }
    m_text->setHtml(html);
    m_text->setAccessibleName(tr("%1 at a glance").arg(row.name));
}

// The quiet words are written in the colour of the moment.
void CustomerPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_glance.row.id)
        fill();
}

void CustomerPreview::retranslate()
{
    m_open->setText(tr("Open the customer"));
    m_open->setToolTip(tr("Also by Enter or a double click in the list"));
    fill();
}

} // namespace somo
