// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_rows.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/history/trail_html.h"

#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

HistoryRows::HistoryRows(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_when(new QLabel(this))
    , m_text(new QTextBrowser(this))
    , m_back(new QLabel(this))
    , m_takeBack(new QPushButton(somoIcon(QStringLiteral("undo"), Token::text), {}, this))
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.gap, metrics.inside, metrics.inside);
    layout->setSpacing(metrics.gap);
    m_title->setObjectName(QStringLiteral("historyTitle"));
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_when->setProperty("role", QStringLiteral("label"));
    m_back->setObjectName(QStringLiteral("historyBack"));
    m_back->setProperty("role", QStringLiteral("label"));
    for (QLabel *label : {m_title, m_when, m_back}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
    }
    m_text->setObjectName(QStringLiteral("historyRows"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(0);
    m_takeBack->setObjectName(QStringLiteral("historyTakeBack"));
    layout->addWidget(m_title);
    layout->addWidget(m_when);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_takeBack, 0, Qt::AlignLeft);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { emit takeBackAsked(m_entry.seq); });
    retranslate();
}

void HistoryRows::show(const Entry &entry)
{
    if (m_entry.seq != entry.seq)
        m_rows.reset();
    m_entry = entry;
    fill();
}

void HistoryRows::setRows(qint64 seq, const TrailRows &rows, const Formats &formats, int offsetMinutes)
{
    if (seq != m_entry.seq)
        return;
    m_rows = rows;
    m_formats = formats;
    m_offsetMinutes = offsetMinutes;
    fill();
}

QString HistoryRows::backText() const
{
    if (m_entry.isImport)
        return tr("Taking it back takes out all that the import brought and puts back what it changed.");
    const auto isOther = [](const TrailRow &row) { return row.isChangedSince; };
    const auto others = std::ranges::count_if(m_rows->rows, isOther);
    if (others > 0)
        return tr("%n row(s) stand otherwise now: take back first what changed them since.", nullptr, int(others));
    return tr("Taking it back puts every field to what stands under “Before”, takes out what is new and brings back what was taken away.");
}

void HistoryRows::fill()
{
    const bool isOpen = m_entry.seq != 0;
    m_title->setText(isOpen ? m_entry.title : QString());
    m_when->setText(isOpen ? m_entry.when : QString());
    const bool mayGoBack = isOpen && m_entry.mayGoBack && m_rows.has_value();
    m_back->setVisible(mayGoBack);
    m_takeBack->setVisible(mayGoBack);
    if (mayGoBack)
        m_back->setText(backText());
    if (!isOpen || !m_rows)
        return m_text->clear();
    QString html = m_rows->rows.empty() ? QStringLiteral("<p>%1</p>").arg(tr("It changed no row by itself.").toHtmlEscaped())
                                        : trailRowsHtml(m_rows->rows, m_formats, m_offsetMinutes);
    if (m_rows->all > qint64(m_rows->rows.size()))
        html += QStringLiteral("<p>%1</p>").arg(tr("These are the first %1 of %2 rows.").arg(m_formats.count(qint64(m_rows->rows.size())), m_formats.count(m_rows->all)).toHtmlEscaped());
    m_text->setHtml(html);
    m_text->setAccessibleName(tr("What it changed, from what to what"));
}

void HistoryRows::retranslate()
{
    m_takeBack->setText(tr("Take this change back"));
    fill();
}

} // namespace somo
