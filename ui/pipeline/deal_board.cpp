// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/deal_board.h"

#include "ui/common/theme/fonts.h"
#include "ui/pipeline/deal_column.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

constexpr double narrowestColumn = 142; // at text size 13; six of them stand beside a form on 1366

} // namespace

DealBoard::DealBoard(QWidget *parent)
    : QScrollArea(parent)
    , m_inside(new QWidget(this))
    , m_line(new QHBoxLayout(m_inside))
{
    setObjectName(QStringLiteral("dealBoard"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(currentMetrics().gap);
    setWidget(m_inside);
}

DealBoard::Column DealBoard::makeColumn()
{
    const Metrics sizes = currentMetrics();
    Column made;
    auto *frame = new QFrame(m_inside);
    frame->setProperty("card", true);
    made.whole = frame;
    frame->setMinimumWidth(sizes.scaled(narrowestColumn));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(sizes.small, sizes.gap, sizes.small, sizes.small);
    layout->setSpacing(sizes.small);
    made.name = new QLabel(frame);
    made.name->setProperty("role", QStringLiteral("cardTitle"));
    made.name->setTextFormat(Qt::PlainText);
    made.name->setWordWrap(true);
    made.sum = new QLabel(frame);
    made.sum->setProperty("role", QStringLiteral("label"));
    made.sum->setTextFormat(Qt::PlainText);
    made.cards = new DealColumn(frame);
    for (QLabel *each : {made.name, made.sum}) {
        each->setContentsMargins(sizes.small, 0, sizes.small, 0);
        layout->addWidget(each);
    }
    layout->addWidget(made.cards, 1);
    m_line->addWidget(frame, 1);
    made.cards->installEventFilter(this);
    DealColumn *const cards = made.cards;
    connect(cards, &DealColumn::dropped, this, [this, cards](DealId deal) { emit moveAsked(deal, m_columns[placeOf(cards)].stage.id); });
    connect(cards, &QListView::doubleClicked, this, &DealBoard::editAsked);
    connect(cards->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, cards](const QModelIndex &index) {
        const DealRow *row = cards->deals().at(index.row());
        if (m_selecting || !row || row->deal.id == m_marked)
            return;
        select(row->deal.id);
        emit chosen(m_marked);
    });
    return made;
}

void DealBoard::setDeals(const std::vector<DealStage> &stages, const std::vector<DealRow> &rows, const Formats &formats, int year)
{
    m_formats = formats;
    m_selecting = true;
    m_shown = 0;
    for (const DealStage &stage : stages) {
        std::vector<DealRow> own;
        std::ranges::copy_if(rows, std::back_inserter(own), [&](const DealRow &row) { return row.deal.stage == stage.id && stage.id; });
        if (stage.retired && own.empty())
            continue;
        if (m_shown == m_columns.size())
            m_columns.push_back(makeColumn());
        Column &column = m_columns[m_shown++];
        column.stage = stage;
        column.cards->setObjectName(QStringLiteral("dealColumn-") + stage.code);
        column.cards->deals().setRows(std::move(own), formats, year);
        fillHead(column);
        column.whole->show();
    }
    for (size_t at = m_shown; at < m_columns.size(); ++at)
        m_columns[at].whole->hide();
    m_selecting = false;
    select(m_marked);
}

void DealBoard::fillHead(const Column &column)
{
    const DealColumnModel &deals = column.cards->deals();
    const auto sum = deals.sum();
    column.name->setText(column.stage.name);
    const QString count = m_formats.count(deals.rowCount());
    column.sum->setText(sum ? QStringLiteral("%1 · %2").arg(count, m_formats.shortMoney(*sum)) : count);
    column.sum->setToolTip(sum ? m_formats.money(*sum) : QString());
    column.cards->setAccessibleName(tr("%1: %2 deals, %3").arg(column.stage.name, count, sum ? m_formats.money(*sum) : QString()));
    column.cards->setToolTip(tr("Ctrl+← and Ctrl+→ take a deal to the next stage; Enter opens it"));
}

void DealBoard::select(DealId deal)
{
    m_marked = deal;
    m_selecting = true;
    DealColumn *holder = nullptr;
    bool isFocused = false;
    for (size_t at = 0; at < m_shown; ++at) {
        DealColumn *cards = m_columns[at].cards;
        const int row = cards->deals().rowOf(deal);
        holder = row >= 0 ? cards : holder;
        isFocused = isFocused || cards->hasFocus();
        if (row < 0)
            cards->setCurrentIndex({});
        else if (cards->currentIndex().row() != row)
            cards->setCurrentIndex(cards->deals().index(row, 0));
    }
    m_selecting = false;
    // The keyboard goes along with a card that was moved.
    if (isFocused && holder && !holder->hasFocus()) {
        holder->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(holder->parentWidget(), currentMetrics().gap, 0);
    }
}

DealId DealBoard::current() const
{
    return m_marked;
}

/// The column of the marked card, else the first with cards, else the first.
QWidget *DealBoard::firstFocus() const
{
    QWidget *filled = nullptr;
    for (size_t at = 0; at < m_shown; ++at) {
        const DealColumnModel &deals = m_columns[at].cards->deals();
        if (deals.rowOf(m_marked) >= 0)
            return m_columns[at].cards;
        if (!filled && deals.rowCount() > 0)
            filled = m_columns[at].cards;
    }
    return filled ? filled : m_shown > 0 ? m_columns.front().cards : m_inside;
}

size_t DealBoard::placeOf(const QObject *cards) const
{
    const auto found = std::ranges::find(m_columns, cards, [](const Column &column) -> const QObject * { return column.cards; });
    return size_t(found - m_columns.begin());
}

void DealBoard::goTo(size_t column, int row)
{
    DealColumn *cards = m_columns[column].cards;
    cards->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(m_columns[column].whole, currentMetrics().gap, 0);
    if (cards->deals().rowCount() > 0)
        cards->setCurrentIndex(cards->deals().index(std::clamp(row, 0, cards->deals().rowCount() - 1), 0));
}

bool DealBoard::takesKey(size_t column, int key, Qt::KeyboardModifiers modifiers)
{
    const DealColumn *cards = m_columns[column].cards;
    const DealRow *row = cards->deals().at(cards->currentIndex().row());
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const bool isEnd = key == Qt::Key_Left ? column == 0 : column + 1 >= m_shown;
        if (isEnd)
            return true;
        const size_t next = key == Qt::Key_Left ? column - 1 : column + 1;
        if (modifiers == Qt::ControlModifier && row)
            emit moveAsked(row->deal.id, m_columns[next].stage.id);
        else if (modifiers == Qt::NoModifier || modifiers == Qt::KeypadModifier)
            goTo(next, cards->currentIndex().row());
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)
        emit editAsked();
    else if (key == Qt::Key_Delete)
        emit removeAsked();
    else
        return false;
    return true;
}

bool DealBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const size_t column = placeOf(watched);
        const bool writes = key->modifiers() & Qt::ControlModifier && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
        if (column < m_shown && !writes && takesKey(column, key->key(), key->modifiers()))
            return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void DealBoard::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    for (const Column &column : m_columns) {
        column.whole->setMinimumWidth(currentMetrics().scaled(narrowestColumn));
        column.cards->doItemsLayout();
    }
}

void DealBoard::retranslate()
{
    for (size_t at = 0; at < m_shown; ++at)
        fillHead(m_columns[at]);
}

} // namespace somo
