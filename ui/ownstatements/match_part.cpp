// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ownstatements/match_part.h"

#include "core/report/received_words.h"
#include "ui/common/delegates/fit_columns.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/importing/import_table.h"
#include "ui/importing/tab_row.h"
#include "ui/ownstatements/match_model.h"
#include "ui/ownstatements/match_rows.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace somo {

namespace {

constexpr std::array tabResults{MatchResult::differs, MatchResult::missingHere, MatchResult::missingThere, MatchResult::agrees};
constexpr std::array tabNames{"matchDiffers", "matchMissingHere", "matchMissingThere", "matchAgrees"};
constexpr std::array figureNames{"matchTheirs", "matchOurs", "matchDifference"};

} // namespace

MatchPart::MatchPart(QWidget *parent)
    : QWidget(parent)
    , m_words(Language::vietnamese, Currency())
    , m_model(new MatchModel(this))
    , m_rows(new MatchRows(this))
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    layout->addWidget(buildSummary());
    layout->addWidget(buildList(), 1);
}

QWidget *MatchPart::buildSummary()
{
    const Metrics metrics = currentMetrics();
    QVBoxLayout *inside = nullptr;
    QFrame *card = makeCard(this, inside);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.scaled(28));
    for (size_t i = 0; i < figureNames.size(); ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        m_names[i] = roleLabel(card, "label");
        m_figures[i] = roleLabel(card, "cardFigure");
        m_figures[i]->setObjectName(QString::fromLatin1(figureNames[i]));
        m_figures[i]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(m_names[i]);
        column->addWidget(m_figures[i]);
        line->addLayout(column);
    }
    m_sentence = roleLabel(card, "");
    m_sentence->setObjectName(QStringLiteral("matchSentence"));
    m_sentence->setWordWrap(true);
    line->addWidget(m_sentence, 1);
    inside->addLayout(line);
    m_notes = roleLabel(card, "fine");
    m_notes->setObjectName(QStringLiteral("matchNotes"));
    m_notes->setWordWrap(true);
    inside->addWidget(m_notes);
    return card;
}

QWidget *MatchPart::buildList()
{
    const Metrics metrics = currentMetrics();
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics.small, 1, 1);
    inside->setSpacing(metrics.small);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.inside, 0, metrics.inside, 0);
    m_tabs = new TabRow(card);
    for (const char *name : tabNames)
        m_tabs->addTab(QString::fromLatin1(name));
    m_filter = new QLineEdit(card);
    m_filter->setObjectName(QStringLiteral("matchFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(metrics.scaled(220));
    head->addWidget(m_tabs, 1);
    head->addWidget(m_filter, 0, Qt::AlignTop);
    inside->addLayout(head);
    m_rows->setSourceModel(m_model);
    m_view = makeListTable(m_rows, card);
    m_view->setObjectName(QStringLiteral("matchLines"));
    m_view->setSortingEnabled(true);
    m_view->viewport()->installEventFilter(this);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_empty = roleLabel(card, "label");
    m_empty->setObjectName(QStringLiteral("matchEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    inside->addWidget(m_view, 1);
    inside->addWidget(m_empty, 1);
    auto *foot = new QFrame(card);
    foot->setObjectName(QStringLiteral("listFoot"));
    foot->setFixedHeight(metrics.row);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(metrics.gap, 0, metrics.gap, 0);
    m_foot = roleLabel(foot, "cardTitle");
    m_foot->setObjectName(QStringLiteral("matchFoot"));
    m_footSums = roleLabel(foot, "cardTitle");
    m_footSums->setObjectName(QStringLiteral("matchFootSums"));
    line->addWidget(m_foot);
    line->addStretch(1);
    line->addWidget(m_footSums);
    inside->addWidget(foot);
    connect(m_tabs, &TabRow::chosen, this, [this](int tab) { show(tabResults[size_t(tab)]); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_rows->setTyped(typed);
        fillFoot();
    });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 order = index.data(IdRole).toLongLong())
            emit orderAsked(OrderId{order});
    });
    return card;
}

void MatchPart::setMatch(const StatementMatch &match, const words::ReportWords &words)
{
    m_match = match;
    m_words = words;
    // What needs a look comes first; where all agrees, that is what is shown.
    const bool hasShown = m_match.of(m_shown).lines > 0;
    for (const MatchResult result : tabResults) {
        if (!hasShown && m_match.of(result).lines > 0) {
            m_shown = result;
            break;
        }
    }
    retranslate();
}

void MatchPart::show(MatchResult result)
{
    m_shown = result;
    m_model->setLines(m_match, result, m_words);
    // What only one side says needs no column for the other.
    m_view->setColumnHidden(MatchModel::TheirsColumn, result == MatchResult::missingThere);
    m_view->setColumnHidden(MatchModel::OursColumn, result == MatchResult::missingHere);
    m_view->setColumnHidden(MatchModel::DifferenceColumn, result == MatchResult::missingHere || result == MatchResult::missingThere);
    m_view->setAccessibleName(matchResultName(result, m_words));
    fit();
    fillFoot();
}

void MatchPart::fillSummary()
{
    const Formats &formats = m_words.formats();
    m_names[0]->setText(tr("The statement pays"));
    m_names[1]->setText(tr("The agreed policy pays"));
    m_names[2]->setText(tr("Difference"));
    m_figures[0]->setText(formats.money(m_match.all.theirs));
    m_figures[1]->setText(formats.money(m_match.all.ours));
    m_figures[2]->setText(formats.money(m_match.all.difference));
    for (size_t i = 0; i < figureNames.size(); ++i)
        m_figures[i]->setAccessibleName(QString(m_names[i]->text() + QLatin1Char(' ') + m_figures[i]->text()));
    m_sentence->setText(summarySentences(m_match, m_words).last());
    m_notes->setText(matchNotes(m_match, m_words).join(QLatin1Char('\n')));
}

void MatchPart::fillTabs()
{
    for (size_t i = 0; i < tabResults.size(); ++i)
        m_tabs->setWords(int(i), QString(matchResultName(tabResults[i], m_words) + QLatin1Char(' ') + m_words.formats().count(m_match.of(tabResults[i]).lines)));
    m_tabs->choose(int(std::ranges::find(tabResults, m_shown) - tabResults.begin()));
}

void MatchPart::fillFoot()
{
    const Formats &formats = m_words.formats();
    Int128 theirs = 0, ours = 0;
    const auto number = [](const QVariant &exact) { return exact.toString(); };
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        for (const auto &[column, sum] : {std::pair(int(MatchModel::TheirsColumn), &theirs), std::pair(int(MatchModel::OursColumn), &ours)}) {
            const QString exact = number(m_rows->index(row, column).data(CopyRole));
            if (!exact.isEmpty())
                *sum += decimalFromText(exact.toStdString(), formats.currency().decimals).value_or(0);
        }
    }
    const int shown = m_rows->rowCount();
    const int all = m_model->rowCount();
    m_foot->setText(shown == all ? tr("%n line(s)", nullptr, shown) : tr("%1 of %2 lines").arg(formats.count(shown), formats.count(all)));
    QStringList sums;
    const auto money = [&](Int128 sum) { return formats.money(Money::fromMinorUnits(qint64(sum))); };
    if (m_shown != MatchResult::missingThere)
        sums += tr("Theirs %1").arg(money(theirs));
    if (m_shown != MatchResult::missingHere)
        sums += tr("Yours %1").arg(money(ours));
    if (m_shown == MatchResult::differs)
        sums += tr("Difference %1").arg(money(theirs - ours));
    m_footSums->setText(sums.join(QStringLiteral("   ")));
    m_view->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setText(all > 0 ? tr("No line matches the filter.")
                    : m_shown == MatchResult::differs ? tr("No line differs.")
                    : m_shown == MatchResult::agrees ? tr("No line agrees.")
                    : m_shown == MatchResult::missingHere ? tr("Nothing is missing here.") : tr("Nothing is missing there."));
}

void MatchPart::fit()
{
    constexpr std::array byWorth{int(MatchModel::WhyColumn), int(MatchModel::NameColumn), int(MatchModel::DifferenceColumn), int(MatchModel::TheirsColumn), int(MatchModel::OursColumn),
                                 int(MatchModel::CustomerColumn), int(MatchModel::DayColumn)};
    std::vector<int> columns;
    for (const int column : byWorth) {
        const bool isOfOneSide = (column == MatchModel::TheirsColumn && m_shown == MatchResult::missingThere) || (column == MatchModel::OursColumn && m_shown == MatchResult::missingHere)
            || (column == MatchModel::DifferenceColumn && (m_shown == MatchResult::missingHere || m_shown == MatchResult::missingThere));
        if (!isOfOneSide)
            columns.push_back(column);
    }
    fitColumns(*m_view, columns);
}

void MatchPart::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter these lines  Ctrl+F"));
    m_filter->setAccessibleName(tr("Filter these lines"));
    fillSummary();
    fillTabs();
    show(m_shown);
}

QWidget *MatchPart::firstFocus()
{
    if (m_view->isVisibleTo(this))
        return m_view;
    return m_tabs->chosenTab() ? static_cast<QWidget *>(m_tabs->chosenTab()) : m_filter;
}

void MatchPart::openFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void MatchPart::clearFilter()
{
    m_filter->clear();
}

/// The table has its size only once it is shown, and another one where the sentences above it grow.
bool MatchPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

} // namespace somo
