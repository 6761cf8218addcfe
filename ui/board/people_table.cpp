// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/people_table.h"

#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/column_header.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/table_copy.h"
#include "ui/common/table_save.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/why_key.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace somo {

namespace {

/// Figures say why, bars look at one person.
bool answersClick(const QModelIndex &index)
{
    return index.data(OpensRole).toBool() || index.column() == BoardTableModel::BarColumn;
}

} // namespace

PeopleTable::PeopleTable(QWidget *parent)
    : QFrame(parent)
    , m_model(new BoardTableModel(this))
    , m_totalModel(new BoardTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    setProperty("card", true);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_view = makeView(m_sorted);
    m_view->setObjectName(QStringLiteral("people"));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(BoardTableModel::PersonColumn, Qt::AscendingOrder);
    m_totals = makeView(m_totalModel);
    setTotalsOf(m_view, m_totals);
    m_totals->setObjectName(QStringLiteral("totals"));
    m_totals->horizontalHeader()->hide();
    m_totals->setFixedHeight(currentMetrics().row + 1);
    m_totals->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totals->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0); // the card's edge is the frame's own
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_totals);

    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, m_totals,
            [this](int section, int, int size) { m_totals->setColumnWidth(section, size); });
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_totals->horizontalScrollBar(), &QScrollBar::setValue);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == BoardTableModel::BarColumn)
            choose(index);
        else
            askWhy(index, false);
    });
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!answersClick(index)) // the first click has answered already
            open(index);
    });
    connect(m_totals, &QTableView::clicked, this, [this](const QModelIndex &index) {
        askWhy(index, true);
    });
    m_view->installEventFilter(this);
    keepWhyKey(m_view);
    m_view->viewport()->installEventFilter(this);
    m_totals->installEventFilter(this);
    keepWhyKey(m_totals);
    m_totals->viewport()->installEventFilter(this);
    m_view->setAccessibleName(tr("People of the period"));
    m_totals->setAccessibleName(tr("Whole team"));
}

QTableView *PeopleTable::makeView(QAbstractItemModel *model)
{
    QTableView *view = makeListTable(model, this);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setMouseTracking(true);
    return view;
}

void PeopleTable::setBoard(const BoardData &board, const BoardContext &context)
{
    // A refresh of the same people keeps the row and the trends until the new ones come.
    const QModelIndex before = m_view->currentIndex();
    const qint64 chosen = before.isValid() ? before.data(IdRole).toLongLong() : -1;
    m_board = board;
    m_context = context;
    const auto forms = BoardTableModel::formsFor(board, context.formats);
    m_model->setRows(board.rows, context, forms, board.open);
    markUser();
    BoardRow total = board.team;
    total.name = context.personal ? tr("Total") : tr("Whole team");
    m_totals->setAccessibleName(total.name);
    total.code.clear();
    total.sortKey.clear();
    m_totalModel->setRows({total}, context, forms, board.open);
    for (int row = 0; chosen > 0 && row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, before.column());
        if (index.data(IdRole).toLongLong() == chosen)
            m_view->setCurrentIndex(index);
    }
    if (isVisible())
        measureColumns(); // else when it is shown, in its style
    updateGeometry();
}

void PeopleTable::setTrend(const BoardTrend &trend)
{
    for (size_t i = 0; i < trend.people.size(); ++i) {
        const auto row = std::ranges::find(m_board.rows, trend.people[i], &BoardRow::person);
        if (row == m_board.rows.end())
            continue;
        if (i < trend.trends.size())
            row->trend = trend.trends[i];
        if (i < trend.health.size())
            row->health = trend.health[i];
        if (i < trend.evidence.size())
            row->healthEvidence = trend.evidence[i];
    }
    setBoard(BoardData(m_board), m_context);
}

void PeopleTable::setUser(const QString &name)
{
    m_user = name;
    markUser();
}

// Who uses Somo here is known by name alone.
void PeopleTable::markUser()
{
    const auto own = m_user.isEmpty() ? m_board.rows.end() : std::ranges::find(m_board.rows, m_user, &BoardRow::name);
    m_model->setOwnPerson(own == m_board.rows.end() ? PersonId() : own->person);
}

int PeopleTable::naturalHeight(int rows) const
{
    const Metrics metrics = currentMetrics();
    return metrics.header + 1 + rows * metrics.row + m_totals->height() + 2 * frameWidth() + 2;
}

QSize PeopleTable::sizeHint() const
{
    constexpr int mostRows = 14;
    return {currentMetrics().scaled(700), naturalHeight(std::min(mostRows, m_model->rowCount()))};
}

QSize PeopleTable::minimumSizeHint() const
{
    constexpr int fewestRows = 5;
    return {currentMetrics().scaled(420), naturalHeight(std::min(fewestRows, m_model->rowCount()))};
}

// Dear on a long board: only where texts or fonts are others, not at each change of the size.
void PeopleTable::measureColumns()
{
    for (int column = 0; column < BoardTableModel::ColumnCount; ++column) {
        int needed = m_view->horizontalHeader()->sectionSizeHint(column);
        QStyleOptionViewItem option;
        option.initFrom(m_view);
        option.font = m_view->font();
        for (const QAbstractItemModel *model : {static_cast<const QAbstractItemModel *>(m_model), static_cast<const QAbstractItemModel *>(m_totalModel)}) {
            for (int row = 0; row < std::min(200, model->rowCount()); ++row)
                needed = std::max(needed, m_view->itemDelegate()->sizeHint(option, model->index(row, column)).width());
        }
        m_needed[size_t(column)] = column == BoardTableModel::PersonColumn ? std::min(needed, currentMetrics().scaled(220)) : needed;
    }
    fitColumns();
}

// Texts and figures take what they need; names and bars share what is left.
void PeopleTable::fitColumns()
{
    const Metrics metrics = currentMetrics();
    const int width = m_view->viewport()->width();
    std::array<int, BoardTableModel::ColumnCount> widths = m_needed;
    int used = std::accumulate(widths.begin(), widths.end(), 0);
    // Where there is too little room, pictures give way before words do.
    const auto shrink = [&](BoardTableModel::Column column, int least) {
        const int taken = std::clamp(used - width, 0, std::max(0, widths[column] - least));
        widths[column] -= taken;
        used -= taken;
    };
    shrink(BoardTableModel::BarColumn, metrics.scaled(84));
    shrink(BoardTableModel::TrendColumn, metrics.scaled(64));
    shrink(BoardTableModel::PersonColumn, metrics.scaled(110));
    int spare = std::max(0, width - used);
    const int toBar = std::min(spare * 2 / 5, std::max(0, metrics.scaled(230) - widths[BoardTableModel::BarColumn]));
    widths[BoardTableModel::BarColumn] += toBar;
    spare -= toBar;
    const int toSpark = std::min(spare / 4, std::max(0, metrics.scaled(150) - widths[BoardTableModel::TrendColumn]));
    widths[BoardTableModel::TrendColumn] += toSpark;
    spare -= toSpark;
    const int toName = std::min(spare, std::max(0, metrics.scaled(230) - widths[BoardTableModel::PersonColumn]));
    widths[BoardTableModel::PersonColumn] += toName;
    spare -= toName;
    // On wide screens the figures stand apart evenly.
    constexpr std::array figures{BoardTableModel::RevenueColumn, BoardTableModel::TargetColumn, BoardTableModel::ProjectedColumn,
                                 BoardTableModel::OrdersColumn, BoardTableModel::NewCustomersColumn};
    for (const auto column : figures)
        widths[column] += spare / int(figures.size() + 1);
    widths[BoardTableModel::HealthColumn] += spare - int(figures.size()) * (spare / int(figures.size() + 1));
    for (int column = 0; column < BoardTableModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, widths[size_t(column)]);
}

void PeopleTable::copy() const
{
    copyTable(*m_view, m_totalModel);
}

void PeopleTable::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QModelIndex name = index.siblingAtColumn(BoardTableModel::PersonColumn);
    emit personOpened(index.data(IdRole).toLongLong(), name.data().toString());
}

void PeopleTable::choose(const QModelIndex &index)
{
    if (index.isValid())
        emit personChosen(index.data(IdRole).toLongLong(), index.siblingAtColumn(BoardTableModel::PersonColumn).data().toString());
}

bool PeopleTable::takeKey(QTableView &view, const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter && key.key() != Qt::Key_F1)
        return false;
    const QModelIndex index = view.currentIndex();
    const bool totals = &view == m_totals;
    if (key.modifiers() & Qt::ShiftModifier) {
        if (!totals)
            choose(index);
    } else if (!askWhy(index, totals)) {
        if (totals)
            emit totalOpened();
        else
            open(index);
    }
    return true;
}

bool PeopleTable::askWhy(const QModelIndex &index, bool wholeTeam)
{
    const auto figure = BoardTableModel::figureOf(index.column());
    if (!figure || !index.data(OpensRole).toBool())
        return false;
    const PersonId person{index.data(IdRole).toLongLong()};
    const auto row = std::ranges::find(m_board.rows, person, &BoardRow::person);
    if (wholeTeam)
        emit whyAsked(*figure, m_board.team, true);
    else if (row != m_board.rows.end())
        emit whyAsked(*figure, BoardRow(*row), false);
    return true;
}

bool PeopleTable::eventFilter(QObject *watched, QEvent *event)
{
    auto *view = qobject_cast<QTableView *>(watched);
    if (event->type() == QEvent::KeyPress && view && takeKey(*view, *static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        fitColumns();
    if (event->type() == QEvent::MouseMove) {
        auto *owner = watched == m_totals->viewport() ? m_totals : m_view;
        const QModelIndex index = owner->indexAt(static_cast<QMouseEvent *>(event)->pos());
        const bool opens = owner == m_view ? answersClick(index) : index.data(OpensRole).toBool();
        owner->viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return QFrame::eventFilter(watched, event);
}

void PeopleTable::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    measureColumns(); // what was measured before had no style yet
}

void PeopleTable::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_view->setAccessibleName(tr("People of the period"));
        m_model->retranslate();
        if (m_totalModel->rowCount() > 0)
            setBoard(BoardData(m_board), m_context);
    } else if (event->type() == QEvent::FontChange) {
        for (QTableView *view : {m_view, m_totals})
            view->verticalHeader()->setDefaultSectionSize(currentMetrics().row);
        m_totals->setFixedHeight(currentMetrics().row + 1);
        measureColumns();
    }
}

} // namespace somo
