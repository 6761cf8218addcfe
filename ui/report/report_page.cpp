// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_page.h"

#include "ui/common/empty_part.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/report/page_preview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace somo {

ReportPage::ReportPage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("report"));
    const Metrics metrics = currentMetrics();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.edge, 0, metrics.edge, metrics.inside);
    layout->setSpacing(metrics.gap);

    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setFixedWidth(metrics.scaled(250));
    auto *choices = new QVBoxLayout(card);
    choices->setContentsMargins(metrics.inside, metrics.inside, metrics.inside, metrics.inside);
    choices->setSpacing(metrics.small);
    makeChoices(*choices);
    layout->addWidget(card);
    makePreview();
    layout->addWidget(m_shown, 1);

    connect(m_edition, &QComboBox::currentIndexChanged, this, [this] {
        fillScopes({});
        showParts();
        showEmptyWords();
        emit choiceChanged();
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        showParts();
        emit choiceChanged();
    });
    for (const QCheckBox *each : {m_team, m_cover, m_teams, m_people, m_dictionary, m_appendix})
        connect(each, &QCheckBox::toggled, this, &ReportPage::choiceChanged);
    connect(m_greys, &QCheckBox::toggled, this, [this] {
        if (m_report)
            m_preview->setReport(*m_report, tone());
    });
    connect(m_periodBack, &QToolButton::clicked, this, [this] { emit stepAsked(-1); });
    connect(m_periodOn, &QToolButton::clicked, this, [this] { emit stepAsked(1); });
    connect(m_pageBack, &QToolButton::clicked, this, [this] { turnPage(-1); });
    connect(m_pageOn, &QToolButton::clicked, this, [this] { turnPage(1); });
    for (const auto &[key, pages] : {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = pages] { turnPage(by); });
    }
    retranslate();
    showParts();
}

void ReportPage::makeChoices(QVBoxLayout &choices)
{
    const Metrics metrics = currentMetrics();
    m_editionLabel = makeLabel(choices);
    m_edition = new QComboBox(this);
    m_edition->setObjectName(QStringLiteral("reportEdition"));
    m_edition->addItem(QString(), int(ReportEdition::kpi));
    m_edition->addItem(QString(), int(ReportEdition::statements));
    m_editionLabel->setBuddy(m_edition);
    choices.addWidget(m_edition);
    choices.addSpacing(metrics.gap);
    m_periodLabel = makeLabel(choices);
    m_period = makeWalk(choices, "reportPeriod", m_periodBack, m_periodOn);
    choices.addSpacing(metrics.gap);
    m_scopeLabel = makeLabel(choices);
    m_scope = new QComboBox(this);
    m_scope->setObjectName(QStringLiteral("reportScope"));
    m_scopeLabel->setBuddy(m_scope);
    choices.addWidget(m_scope);
    m_team = makeCheck(choices, "reportTeamEdition");
    m_team->setChecked(true);
    choices.addSpacing(metrics.gap);
    m_partsLabel = makeLabel(choices);
    m_cover = makeCheck(choices, "reportCover");
    m_teams = makeCheck(choices, "reportTeams");
    m_people = makeCheck(choices, "reportPeople");
    m_dictionary = makeCheck(choices, "reportDictionary");
    m_appendix = makeCheck(choices, "reportAppendix");
    for (QCheckBox *each : {m_cover, m_teams, m_people, m_dictionary, m_appendix})
        each->setChecked(true);
    choices.addSpacing(metrics.gap);
    m_printLabel = makeLabel(choices);
    m_greys = makeCheck(choices, "reportGreys");
    choices.addStretch(1);
    m_page = makeWalk(choices, "reportPage", m_pageBack, m_pageOn);
}

QCheckBox *ReportPage::makeCheck(QVBoxLayout &choices, const char *name)
{
    auto *check = new QCheckBox(this);
    check->setObjectName(QString::fromLatin1(name));
    check->setMinimumHeight(currentMetrics().button);
    choices.addWidget(check);
    return check;
}

QLabel *ReportPage::makeLabel(QVBoxLayout &choices)
{
    auto *label = new QLabel(this);
    label->setProperty("role", QStringLiteral("label"));
    choices.addWidget(label);
    return label;
}

QLabel *ReportPage::makeWalk(QVBoxLayout &choices, const char *name, QToolButton *&back, QToolButton *&on)
{
    auto *line = new QHBoxLayout;
    auto *label = new QLabel(this);
    label->setObjectName(QString::fromLatin1(name));
    label->setAlignment(Qt::AlignCenter);
    back = new QToolButton(this);
    back->setObjectName(QString::fromLatin1(name) + QStringLiteral("Back"));
    back->setIcon(somoIcon(QStringLiteral("left"), Token::text));
    on = new QToolButton(this);
    on->setObjectName(QString::fromLatin1(name) + QStringLiteral("On"));
    on->setIcon(somoIcon(QStringLiteral("right"), Token::text));
    for (QToolButton *button : {back, on}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumSize(currentMetrics().button, currentMetrics().button);
    }
    line->addWidget(back);
    line->addWidget(label, 1);
    line->addWidget(on);
    choices.addLayout(line);
    return label;
}

void ReportPage::makePreview()
{
    m_shown = new QStackedWidget(this);
    m_preview = new PagePreview(m_shown);
    m_preview->setObjectName(QStringLiteral("reportPreview"));
    m_empty = new EmptyPart(QStringLiteral("reportEmpty"), QStringLiteral("reportAllParts"), QStringLiteral("reportImport"), m_shown);
    m_shown->addWidget(m_preview);
    m_shown->addWidget(m_empty);
    connect(m_preview, &PagePreview::currentPageChanged, this, &ReportPage::showPages);
    connect(m_empty, &EmptyPart::mainAsked, this, [this] {
        {
            const QSignalBlocker quiet(this);
            for (QCheckBox *each : {m_cover, m_teams, m_people, m_dictionary})
                each->setChecked(true);
        }
        m_cover->setFocus();
        emit choiceChanged();
    });
}

void ReportPage::setPersonal(bool personal)
{
    if (m_personal == personal)
        return;
    m_personal = personal;
    retranslate();
}

void ReportPage::setScopes(const std::vector<ReportChoice> &choices)
{
    if (choices == m_choices && m_scope->count() > 0)
        return; // somebody may be looking through the list
    const ReportScope chosen = scope();
    m_choices = choices;
    fillScopes(chosen);
    showParts();
    // Whoever was chosen wasn't there in this period: the report is of everyone then.
    if (scope() != chosen)
        emit choiceChanged();
}

// Each one stands under its number in m_choices; everyone has none.
void ReportPage::fillScopes(const ReportScope &chosen)
{
    const QSignalBlocker quiet(m_scope);
    m_scope->clear();
    m_scope->addItem(everyoneWord());
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const ReportChoice &choice = m_choices[i];
        if (i == 0 || choice.scope.kind != m_choices[i - 1].scope.kind)
            m_scope->insertSeparator(m_scope->count());
        m_scope->addItem(choice.name, int(i));
        if (choice.scope == chosen)
            m_scope->setCurrentIndex(m_scope->count() - 1);
    }
}

ReportEdition ReportPage::edition() const
{
    return ReportEdition(m_edition->currentData().toInt());
}

bool ReportPage::withAppendix() const
{
    return m_appendix->isChecked();
}

/// Of statements only those are there whose pay is this reader's to see (rules §10).
QString ReportPage::everyoneWord() const
{
    return edition() == ReportEdition::statements ? tr("Everyone whose pay you may see") : tr("Everyone");
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

ReportParts ReportPage::parts() const
{
    return {m_cover->isChecked(), !m_personal && m_teams->isChecked(), m_people->isChecked(), m_dictionary->isChecked()};
}

PrintTone ReportPage::tone() const
{
    return m_greys->isChecked() ? PrintTone::greys : PrintTone::colour;
}

/// Only the parts that a report of this scope has stand to choose from.
void ReportPage::showParts()
{
    const SubjectKind kind = scope().kind;
    switch (kind) {
    case SubjectKind::everyone: m_cover->setText(tr("Cover")); break;
    case SubjectKind::team: m_cover->setText(tr("The team's page")); break;
    case SubjectKind::person: m_cover->setText(tr("The person's page")); break;
    }
    const bool kpi = edition() == ReportEdition::kpi;
    for (QCheckBox *each : {m_team, m_cover, m_dictionary})
        each->setVisible(kpi);
    m_teams->setVisible(kpi && kind == SubjectKind::everyone && !m_personal);
    m_people->setVisible(kpi && kind != SubjectKind::person);
    m_appendix->setVisible(!kpi);
}

void ReportPage::showEmptyWords()
{
    if (edition() == ReportEdition::statements)
        m_empty->setWords(tr("There is no statement to show: no policy pays by this period, or whoever is using Somo here may see nobody's pay."), {}, {}, false);
    else
        m_empty->setWords(tr("No part of the report is chosen. Tick at the left what should go in."), tr("Take all parts"), {}, false);
}

void ReportPage::setPeriod(const QString &name)
{
    m_period->setText(name);
}

void ReportPage::setReport(const Report &report)
{
    m_report = report;
    m_shown->setCurrentIndex(report.blocks.empty() ? 1 : 0);
    m_preview->setReport(report, tone());
    showPages();
}

int ReportPage::pageCount() const
{
    return m_report && m_report->blocks.empty() ? 0 : m_preview->pageCount();
}

void ReportPage::showPages()
{
    const int pages = pageCount();
    const int page = std::min(m_preview->currentPage(), pages);
    m_page->setText(pages > 0 ? tr("Page %1 of %2, A4").arg(page).arg(pages) : tr("No pages"));
    m_pageBack->setEnabled(page > 1);
    m_pageOn->setEnabled(page < pages);
}

void ReportPage::turnPage(int pages)
{
    const int page = m_preview->currentPage() + pages;
    if (page >= 1 && page <= pageCount())
        m_preview->setCurrentPage(page);
    showPages();
}

void ReportPage::retranslate()
{
    const auto name = [](QToolButton *button, const QString &words, const char *keys) {
        button->setAccessibleName(words);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(words, QString::fromLatin1(keys)));
    };
    m_periodLabel->setText(tr("Period"));
    name(m_periodBack, tr("Period before"), "Ctrl+PgUp");
    name(m_periodOn, tr("Next period"), "Ctrl+PgDn");
    m_scopeLabel->setText(tr("For whom"));
    m_team->setText(m_personal ? tr("Without pay") : tr("Team edition, without pay"));
    m_team->setToolTip(m_personal ? QString() : tr("Unticked, the report holds the pay that is yours to see: your own, or everybody's where you lead"));
    m_partsLabel->setText(tr("What goes in"));
    m_teams->setText(tr("A page for each team"));
    m_people->setText(tr("A page for each person"));
    m_dictionary->setText(tr("What the figures mean"));
    m_printLabel->setText(tr("Printing"));
    m_greys->setText(tr("Black and white"));
    m_greys->setToolTip(tr("Greys only, on paper and in the PDF; what is not reached stays hatched"));
    name(m_pageBack, tr("Page before"), "PgUp");
    name(m_pageOn, tr("Next page"), "PgDn");
    m_preview->setAccessibleName(tr("Pages of the report"));
    m_editionLabel->setText(tr("Report"));
    m_edition->setItemText(0, tr("KPI report"));
    m_edition->setItemText(1, tr("Commission statements"));
    m_appendix->setText(tr("Appendix of the orders"));
    showEmptyWords();
    if (m_scope->count() > 0)
        m_scope->setItemText(0, everyoneWord());
    showParts();
    showPages();
}

void ReportPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace somo
