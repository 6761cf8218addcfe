// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_page.h"

#include "ui/common/theme/fonts.h"
#include "ui/print/report_painter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace somo {

ReportPage::ReportPage(QWidget *parent)
    : QWidget(parent)
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    setObjectName(QStringLiteral("report"));
    const Metrics metrics = currentMetrics();
    m_printer->setPageLayout(reportPage());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.edge, 0, metrics.edge, metrics.inside);
    layout->setSpacing(metrics.gap);

    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setFixedWidth(metrics.scaled(250));
    auto *choices = new QVBoxLayout(card);
    choices->setContentsMargins(metrics.inside, metrics.inside, metrics.inside, metrics.inside);
    m_scopeLabel = new QLabel(card);
    m_scopeLabel->setProperty("role", QStringLiteral("label"));
    m_scope = new QComboBox(card);
    m_scope->setObjectName(QStringLiteral("reportScope"));
    m_scopeLabel->setBuddy(m_scope);
    m_team = new QCheckBox(card);
    m_team->setObjectName(QStringLiteral("reportTeamEdition"));
    m_team->setChecked(true);
    m_pages = new QLabel(card);
    m_pages->setProperty("role", QStringLiteral("label"));
    m_pages->setWordWrap(true);
    choices->addWidget(m_scopeLabel);
    choices->addWidget(m_scope);
    choices->addSpacing(metrics.gap);
    choices->addWidget(m_team);
    choices->addSpacing(metrics.gap);
    choices->addWidget(m_pages);
    choices->addStretch(1);
    layout->addWidget(card);

    m_preview = new QPrintPreviewWidget(m_printer.get(), this);
    m_preview->setObjectName(QStringLiteral("reportPreview"));
    m_preview->setZoomMode(QPrintPreviewWidget::FitToWidth);
    layout->addWidget(m_preview, 1);
    // The page is as wide as the view; only its shadow would want the bar.
    if (auto *view = m_preview->findChild<QGraphicsView *>())
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &ReportPage::paint);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ReportPage::choiceChanged);
    connect(m_team, &QCheckBox::toggled, this, &ReportPage::choiceChanged);
    retranslate();
}

void ReportPage::setScopes(const std::vector<ReportChoice> &choices)
{
    if (choices == m_choices && m_scope->count() > 0)
        return; // somebody may be looking through the list
    const ReportScope chosen = scope();
    m_choices = choices;
    fillScopes(chosen);
    // Whoever was chosen wasn't there in this period: the report is of everyone then.
    if (scope() != chosen)
        emit choiceChanged();
}

// Each one stands under its number in m_choices; everyone has none.
void ReportPage::fillScopes(const ReportScope &chosen)
{
    const QSignalBlocker quiet(m_scope);
    m_scope->clear();
    m_scope->addItem(tr("Everyone"));
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const ReportChoice &choice = m_choices[i];
        if (i == 0 || choice.scope.kind != m_choices[i - 1].scope.kind)
            m_scope->insertSeparator(m_scope->count());
        m_scope->addItem(choice.name, int(i));
        if (choice.scope == chosen)
            m_scope->setCurrentIndex(m_scope->count() - 1);
    }
}

ReportScope ReportPage::scope() const
{
    const QVariant chosen = m_scope->currentData();
    const size_t at = chosen.isValid() ? size_t(chosen.toInt()) : m_choices.size();
    return at < m_choices.size() ? m_choices[at].scope : ReportScope();
}

bool ReportPage::teamEdition() const
{
    return m_team->isChecked();
}

void ReportPage::setReport(const Report &report)
{
    m_report = report;
    m_preview->updatePreview();
    m_pages->setText(tr("%n page(s), A4", nullptr, pageCount()));
}

int ReportPage::pageCount() const
{
    return m_preview->pageCount();
}

void ReportPage::paint(QPrinter *printer)
{
    ReportPainter painter(m_report.value_or(Report()));
    painter.layOut(*printer);
    painter.paint(*printer);
}

bool ReportPage::print()
{
    if (!m_report)
        return false;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(reportPage());
    printer.setDocName(m_report->title);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the report"));
    if (dialog.exec() != QDialog::Accepted)
        return false;
    ReportPainter painter(*m_report);
    painter.layOut(printer);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? printer.toPage() - 1 : -1;
    return painter.paint(printer, first, last);
}

void ReportPage::retranslate()
{
    m_scopeLabel->setText(tr("For whom"));
    m_team->setText(tr("Team edition, without pay"));
    m_preview->setAccessibleName(tr("Pages of the report"));
    if (m_scope->count() > 0)
        m_scope->setItemText(0, tr("Everyone"));
    if (m_report)
        m_pages->setText(tr("%n page(s), A4", nullptr, pageCount()));
}

void ReportPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_preview->setZoomMode(QPrintPreviewWidget::FitToWidth);
}

} // namespace somo
