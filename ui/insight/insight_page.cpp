// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_page.h"

#include "ui/common/charts/chart_panel.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/fit_columns.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/why_key.h"
#include "ui/importing/tab_row.h"
#include "ui/insight/insight_model.h"
#include "ui/insight/insight_people_model.h"
#include "ui/why/why_popover.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

namespace somo {

namespace {

constexpr std::array<const char *, insightTabs> insightTabNames{"insightSegments", "insightMovement", "insightNext",    "insightGoesWith",
                                                                 "insightCohorts",  "insightTraits",   "insightTouches", "insightStages"};

QFrame *insightCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    return card;
}

QLabel *insightLabel(QWidget *parent, const char *name, const char *role)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setProperty("role", QString::fromLatin1(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

bool isWhyKey(const QKeyEvent &key)
{
    return key.key() == Qt::Key_F1 || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

InsightPage::InsightPage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_answers(std::make_shared<InsightAnswers>())
    , m_tabs(new TabRow(this))
    , m_model(new InsightModel(this))
    , m_people(new InsightPeopleModel(this))
    , m_why(new WhyPopover(this))
{
    setObjectName(QStringLiteral("insightPage"));
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.edge, 0, sizes.edge, sizes.inside);
    layout->setSpacing(sizes.gap);
    for (const char *name : insightTabNames)
        m_tabs->addTab(QString::fromLatin1(name));
    layout->addWidget(m_tabs);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(sizes.gap);
    halves->addWidget(makeTable(), 11);
    halves->addWidget(makeSide(), 9);
    layout->addLayout(halves, 1);
    connect(m_tabs, &TabRow::chosen, this, [this](int tab) { showTab(InsightTab(tab)); });
    for (const auto signal : {&Workspace::opened, &Workspace::closed})
        connect(&this->host().workspace(), signal, this, [this] { m_answers = std::make_shared<InsightAnswers>(); });
    InsightPage::retranslate();
    m_tabs->choose(int(m_tab));
}

QWidget *InsightPage::makeTable()
{
    QFrame *card = insightCard(this);
    m_list = makeListTable(m_model, card);
    m_list->setObjectName(QStringLiteral("insightList"));
    m_list->installEventFilter(this);
    keepWhyKey(m_list);
    m_list->horizontalHeader()->setSectionsClickable(true);
    m_list->horizontalHeader()->setSortIndicatorShown(true);
    m_list->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(m_list->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_model->sortBy(column, order);
        if (m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InsightPage::showRow);
    connect(m_list, &QTableView::clicked, this, [this](const QModelIndex &at) {
        const InsightTableRow *row = m_model->at(at.row());
        if (!row || (at.column() > 0 && m_model->table().columns[size_t(at.column())].right))
            return showWhy();
        if (at.column() == 0 && row->customer)
            openCustomer(row->customer);
    });
    m_empty = insightLabel(card, "insightEmpty", "body");
    m_empty->setAlignment(Qt::AlignCenter);
    card->layout()->addWidget(m_list);
    card->layout()->addWidget(m_empty);
    static_cast<QVBoxLayout *>(card->layout())->setStretch(0, 1);
    static_cast<QVBoxLayout *>(card->layout())->setStretch(1, 1);
    auto *foot = new QFrame(card);
    foot->setObjectName(QStringLiteral("listFoot"));
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(currentMetrics().gap, currentMetrics().small, currentMetrics().gap, currentMetrics().small);
    m_rule = insightLabel(foot, "insightRule", "label");
    line->addWidget(m_rule);
    card->layout()->addWidget(foot);
    return card;
}

QWidget *InsightPage::makeSide()
{
    m_side = new QWidget(this);
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().gap);
    m_chart = new ChartPanel(m_side);
    m_chart->setObjectName(QStringLiteral("insightChart"));
    layout->addWidget(m_chart, 1);
    m_peopleCard = insightCard(m_side);
    m_peopleTitle = insightLabel(m_peopleCard, "insightPeopleTitle", "cardTitle");
    m_peopleTitle->setContentsMargins(currentMetrics().gap, currentMetrics().small, currentMetrics().gap, currentMetrics().small);
    m_peopleList = makeListTable(m_people, m_peopleCard);
    m_peopleList->setObjectName(QStringLiteral("insightPeople"));
    m_peopleList->installEventFilter(this);
    m_peopleCard->layout()->addWidget(m_peopleTitle);
    m_peopleCard->layout()->addWidget(m_peopleList);
    layout->addWidget(m_peopleCard, 1);
    connect(m_chart, &ChartPanel::activated, this, [this](qint64 id) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->at(row) == &m_model->table().rows[size_t(id)])
                m_list->setCurrentIndex(m_model->index(row, 0));
        }
    });
    connect(m_peopleList, &QTableView::clicked, this, [this](const QModelIndex &at) {
        if (at.column() == InsightPeopleModel::NameColumn)
            openCustomer(m_people->at(at.row()));
    });
    return m_side;
}

QString InsightPage::title() const
{
    return tr("Knowing customers");
}

QWidget *InsightPage::firstFocus()
{
    return m_list->isVisibleTo(this) ? static_cast<QWidget *>(m_list) : m_tabs->chosenTab();
}

std::vector<CustomerId> InsightPage::customersShown() const
{
    const InsightTableRow *row = m_model->at(m_list->currentIndex().row());
    if (!row)
        return {};
    return row->customer ? std::vector{row->customer} : row->people;
}

void InsightPage::open(qint64 id)
{
    if (id < 1 || insightTabs < id)
        return refresh();
    m_tabs->choose(int(id) - 1);
    showTab(InsightTab(id - 1));
}

void InsightPage::showTab(InsightTab tab)
{
    m_tab = tab;
    m_why->hide();
    refresh();
}

void InsightPage::refresh()
{
    const InsightAsk ask{m_tab, host().period(), host().workspace().today(), host().language()};
    host().workspace().read<InsightAnswers::Table>(
        this, m_asked, [ask, answers = m_answers](Database &database, const BookSettings &settings) { return answers->ask(database, settings, ask); },
        [this](const Result<InsightAnswers::Table> &table) {
            if (!table)
                return host().showProblem(table.error());
            take(*table);
        });
}

void InsightPage::take(const InsightAnswers::Table &answer)
{
    // Nothing that concerns customers was written: what stands on the page is left alone.
    if (m_model->shows(answer)) {
        emit settled();
        return;
    }
    const InsightTable &table = *answer;
    const bool isSame = m_shown == m_tab;
    const int row = isSame ? std::max(0, m_list->currentIndex().row()) : 0;
    const int column = isSame ? m_list->horizontalHeader()->sortIndicatorSection() : -1;
    const Qt::SortOrder order = m_list->horizontalHeader()->sortIndicatorOrder();
    m_shown = m_tab;
    m_chartShown = -1;
    m_rule->setText(table.rule);
    m_empty->setText(table.empty);
    m_peopleTitle->setText(table.peopleTitle);
    m_list->setVisible(!table.rows.empty());
    m_empty->setVisible(table.rows.empty());
    m_chart->setVisible(!table.charts.empty());
    m_peopleCard->setVisible(!table.peopleTitle.isEmpty());
    m_side->setVisible(!table.charts.empty() || !table.peopleTitle.isEmpty());
    m_model->setTable(answer);
    if (column >= 0)
        m_model->sortBy(column, order);
    else
        m_list->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    showSide();
    fit();
    emit settled();
}

void InsightPage::showRow()
{
    m_why->hide();
    showSide();
}

void InsightPage::showSide()
{
    const InsightTable &table = m_model->table();
    const InsightTableRow *row = m_model->at(m_list->currentIndex().row());
    if (!table.peopleTitle.isEmpty()) {
        m_people->setPeople(row ? row->people : std::vector<CustomerId>(), table.names, table.detail, table.brief);
        fitColumns(*m_peopleList, std::array{int(InsightPeopleModel::NameColumn), int(InsightPeopleModel::DetailColumn)});
    }
    const int chart = row && row->chart >= 0 ? row->chart : 0;
    if (chart == m_chartShown || chart >= int(table.charts.size()))
        return;
    m_chartShown = chart;
    m_chart->setData(table.charts[size_t(chart)]);
}

void InsightPage::showWhy()
{
    const QModelIndex at = m_list->currentIndex();
    const InsightTableRow *row = m_model->at(at.row());
    if (!row)
        return;
    WhyTree tree;
    const InsightTable &table = m_model->table();
    QStringList names{row->cells.front().text};
    // A second column of words says of what as well: a trait's value, the other product.
    if (table.columns.size() > 1 && !table.columns[1].right)
        names += row->cells[1].text;
    tree.title = tr("Why “%1”?").arg(names.join(QStringLiteral(" · ")));
    for (const QString &sentence : row->reason)
        tree.lines.push_back({sentence, {}});
    tree.lines.push_back({table.rule, {}});
    m_why->setTree(tree);
    m_why->showAt(m_list->viewport()->mapToGlobal(m_list->visualRect(at).bottomLeft() + QPoint(0, currentMetrics().gap)));
}

void InsightPage::openCustomer(CustomerId customer)
{
    if (customer)
        host().showPage(PageId::customer, customer.value);
}

bool InsightPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && (watched == m_list || watched == m_peopleList))
        fit();
    if (event->type() != QEvent::KeyPress || !isWhyKey(*static_cast<QKeyEvent *>(event)))
        return Page::eventFilter(watched, event);
    const bool isF1 = static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1;
    if (watched == m_peopleList) {
        openCustomer(m_people->at(m_peopleList->currentIndex().row()));
        return true;
    }
    if (watched != m_list)
        return Page::eventFilter(watched, event);
    const QModelIndex at = m_list->currentIndex();
    const InsightTableRow *row = m_model->at(at.row());
    if (row && row->customer && at.column() == 0 && !isF1)
        openCustomer(row->customer);
    else
        showWhy();
    return true;
}

void InsightPage::fit()
{
    std::vector<int> columns(size_t(m_model->columnCount()));
    std::iota(columns.begin(), columns.end(), 0);
    if (!columns.empty()) {
        fitColumns(*m_list, columns);
        fitRows();
        fitColumns(*m_list, columns); // higher rows may have brought a scroll bar, which takes room
        fitRows();
    }
    if (m_peopleCard->isVisibleTo(this))
        fitColumns(*m_peopleList, std::array{int(InsightPeopleModel::NameColumn), int(InsightPeopleModel::DetailColumn)});
}

/// As high as their sentences, for a sentence that is cut says nothing.
void InsightPage::fitRows()
{
    const std::vector<InsightTable::Column> &columns = m_model->table().columns;
    const auto sentences = std::ranges::find_if(columns, &InsightTable::Column::wraps);
    if (sentences == columns.end())
        return;
    const int column = int(sentences - columns.begin());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString text = m_model->index(row, column).data().toString();
        m_list->setRowHeight(row, m_list->isColumnHidden(column) ? currentMetrics().row : CellDelegate::heightOf(text, m_list->font(), m_list->columnWidth(column)));
    }
}

void InsightPage::retranslate()
{
    const QStringList words{tr("Segments"), tr("Movement"), tr("Next purchase"), tr("Goes with"), tr("Cohorts"), tr("Who buys"), tr("Where from"), tr("Stages")};
    for (int tab = 0; tab < words.size(); ++tab)
        m_tabs->setWords(tab, words[tab]);
    m_list->setAccessibleName(tr("What is known of customers; Enter or F1 says why"));
    m_peopleList->setAccessibleName(tr("Customers behind the chosen row; Enter opens one"));
}

} // namespace somo
