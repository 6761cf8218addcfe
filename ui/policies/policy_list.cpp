// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/policy_list.h"

#include "core/commission/policy_diff.h"
#include "core/commission/policy_templates.h"
#include "core/words/report_words.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/fit_columns.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/theme/fonts.h"
#include "ui/policies/template_card.h"

#include <QFrame>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <span>

namespace somo {

namespace {

enum Column {
    NameColumn,
    CodeColumn,
    StateColumn,
    CoversColumn,
    PayerColumn,
    EventColumn,
    OpinionColumn,
};
constexpr int mostRows = 12; // beyond which the table scrolls by itself
constexpr int mostCardsInRow = 3;

ChipTone toneOf(PolicyState state)
{
    switch (state) {
    case PolicyState::proposed: break;
    case PolicyState::draft: return ChipTone::plain;
    case PolicyState::agreed:
    case PolicyState::toCome: return ChipTone::agreed;
    case PolicyState::inForce: return ChipTone::current;
    case PolicyState::ended:
    case PolicyState::replaced: return ChipTone::past;
    }
    return ChipTone::question;
}

} // namespace

PolicyList::PolicyList(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("policyList"));
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    inside->setObjectName(QStringLiteral("scrolled"));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.inside);
    m_card = new QFrame(inside);
    m_card->setProperty("card", true);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(1, 1, 1, 1);
    m_table = makeListTable(m_model, m_card);
    m_table->setObjectName(QStringLiteral("policies"));
    m_table->installEventFilter(this);
    card->addWidget(m_table);
    column->addWidget(m_card);
    m_empty = new QLabel(inside);
    m_empty->setObjectName(QStringLiteral("policiesEmpty"));
    m_empty->setProperty("role", QStringLiteral("lead"));
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    column->addWidget(makeTemplates());
    column->addStretch(1);
    scroll->setWidget(inside);
    layout->addWidget(scroll);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PolicyList::currentChanged);
    retranslate();
}

QWidget *PolicyList::makeTemplates()
{
    const Metrics metrics = currentMetrics();
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    m_heading = new QLabel(part);
    m_heading->setProperty("role", QStringLiteral("cardTitle"));
    layout->addWidget(m_heading);
    m_templates = new QGridLayout;
    m_templates->setSpacing(metrics.gap);
    layout->addLayout(m_templates);
    for (const PolicyTemplate &each : policyTemplates()) {
        auto *card = new TemplateCard(part);
        card->setObjectName(QStringLiteral("template_") + each.name.toString());
        m_cards.push_back(card);
        connect(card, &TemplateCard::clicked, this, [this, name = each.name.toString()] { emit templateChosen(name); });
    }
    placeCards();
    return part;
}

/// Three in a row, or two where they would be too narrow to read.
void PolicyList::placeCards()
{
    m_cardsInRow = cardsInRow();
    for (TemplateCard *card : m_cards)
        m_templates->removeWidget(card);
    int at = 0;
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const bool offered = !m_personal || !policyTemplates()[i].ofTeams;
        m_cards[i]->setVisible(offered);
        if (!offered)
            continue;
        m_templates->addWidget(m_cards[i], at / m_cardsInRow, at % m_cardsInRow);
        ++at;
    }
    for (int column = 0; column < mostCardsInRow; ++column)
        m_templates->setColumnStretch(column, column < m_cardsInRow ? 1 : 0);
}

int PolicyList::cardsInRow() const
{
    return width() < currentMetrics().scaled(720) ? mostCardsInRow - 1 : mostCardsInRow;
}

void PolicyList::show(const PolicyListing &listing, const BookSettings &settings, const Formats &formats, Day today, bool readOnly)
{
    const PolicyListRow *was = current();
    const PolicyThing thing = was ? was->thing : PolicyThing();
    m_listing = listing;
    m_formats = formats;
    m_today = today;
    m_readOnly = readOnly;
    m_personal = isPersonal(settings);
    placeCards();
    retranslate();
    for (size_t row = 0; row < m_listing.rows.size(); ++row) {
        if (m_listing.rows[row].thing == thing)
            m_table->setCurrentIndex(m_model->index(int(row), 0));
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    emit currentChanged();
}

QString PolicyList::stateText(const PolicyListRow &row) const
{
    const DayRange days = row.policy.days;
    switch (stateOf(row)) {
    case PolicyState::draft: return tr("draft");
    case PolicyState::proposed: return tr("proposed");
    case PolicyState::agreed: return tr("agreed");
    case PolicyState::toCome: return tr("from %1").arg(m_formats.date(days.first));
    case PolicyState::inForce: return tr("in force until %1").arg(m_formats.date(days.last));
    case PolicyState::ended: return tr("ended on %1").arg(m_formats.date(days.last));
    case PolicyState::replaced: return tr("replaced before it began");
    }
    return {};
}

QString PolicyList::opinionOf(const PolicyListRow &row) const
{
    const auto all = row.opinions.given.size() + row.opinions.waiting.size();
    if (all == 0 || (!row.isProposed && row.opinions.given.empty()))
        return {};
    const auto agreed = std::ranges::count_if(row.opinions.given, &PolicyOpinion::agrees);
    return tr("%1 of %2 agree").arg(agreed).arg(all);
}

QStringList PolicyList::cellsOf(const PolicyListRow &row) const
{
    const auto facts = policyFacts(row.policy, m_formats.currency(), m_formats.language());
    const auto event = std::ranges::find(facts, QStringLiteral("A sale counts"), &PolicyFact::key);
    return {row.policy.name,
            tr("%1, version %2").arg(row.policy.code).arg(row.policy.version),
            stateText(row),
            row.policy.covers.everyone ? tr("everyone") : row.covers,
            row.policy.payer.isEmpty() ? tr("the house") : row.payer,
            event == facts.end() ? QString() : event->value,
            opinionOf(row)};
}

void PolicyList::fill()
{
    m_model->removeRows(0, m_model->rowCount());
    for (const PolicyListRow &row : m_listing.rows) {
        QList<QStandardItem *> items;
        const QStringList cells = cellsOf(row);
        for (int column = 0; column < int(cells.size()); ++column) {
            auto *item = new QStandardItem(cells[column]);
            item->setToolTip(cells[column]);
            item->setEditable(false);
            if (column == StateColumn) {
                item->setData(cells[column], ChipRole);
                item->setData(int(toneOf(stateOf(row))), ChipToneRole);
            }
            items << item;
        }
        m_model->appendRow(items);
    }
    for (const Column ofTeams : {CoversColumn, OpinionColumn})
        m_table->setColumnHidden(ofTeams, m_personal);
    const bool any = !m_listing.rows.empty();
    m_card->setVisible(any);
    m_empty->setVisible(!any);
    const Metrics metrics = currentMetrics();
    m_table->setFixedHeight(metrics.header + metrics.row * std::clamp(m_model->rowCount(), 1, mostRows) + 2);
    fit();
}

void PolicyList::fit()
{
    constexpr std::array byWorth{int(NameColumn), int(StateColumn), int(CodeColumn), int(CoversColumn), int(OpinionColumn), int(EventColumn), int(PayerColumn)};
    constexpr std::array alone{int(NameColumn), int(StateColumn), int(CodeColumn), int(EventColumn), int(PayerColumn)};
    if (m_model->rowCount() > 0)
        fitColumns(*m_table, m_personal ? std::span<const int>(alone) : std::span<const int>(byWorth));
}

void PolicyList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (cardsInRow() != m_cardsInRow)
        placeCards();
    fit();
}

const PolicyListRow *PolicyList::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_listing.rows.size()) ? &m_listing.rows[size_t(row)] : nullptr;
}

void PolicyList::openRow(int row)
{
    if (row >= 0 && row < int(m_listing.rows.size()))
        emit opened(m_listing.rows[size_t(row)].thing);
}

void PolicyList::goToTemplates()
{
    m_cards.front()->setFocus(Qt::TabFocusReason);
}

QWidget *PolicyList::firstFocus() const
{
    return m_listing.rows.empty() ? static_cast<QWidget *>(m_cards.front()) : m_table;
}

bool PolicyList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openRow(m_table->currentIndex().row());
            return true;
        }
        if (key == Qt::Key_Delete && !m_readOnly) {
            emit removeAsked();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PolicyList::retranslate()
{
    const QStringList headers{tr("Policy"), tr("Code"), tr("State"), tr("For whom"), tr("Paid by"), tr("A sale counts"), tr("Opinions")};
    m_model->setColumnCount(int(headers.size()));
    m_model->setHorizontalHeaderLabels(headers);
    for (int column = 0; column < int(headers.size()); ++column)
        m_model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignLeft | Qt::AlignVCenter), Qt::TextAlignmentRole);
    m_table->setAccessibleName(tr("Commission policies"));
    m_empty->setText(tr("No policy is in force. Take a template and adapt it."));
    m_heading->setText(tr("Begin with a template"));
    size_t at = 0;
    for (const PolicyTemplate &each : policyTemplates()) {
        const QString title = words::translated(m_formats.language(), "policy", each.title);
        const QString purpose = words::translated(m_formats.language(), "policy", each.purpose);
        m_cards[at]->setWords(title, purpose);
        m_cards[at]->setEnabled(!m_readOnly);
        ++at;
    }
    fill();
}

} // namespace somo
