// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/deal_column.h"

#include "ui/pipeline/deal_card.h"

#include <QDragEnterEvent>
#include <QMimeData>

#include <algorithm>

namespace somo {

namespace {

const QString &dealMimeType()
{
    static const QString type = QStringLiteral("application/x-somo-deal");
    return type;
}

} // namespace

void DealColumnModel::setRows(std::vector<DealRow> rows, const Formats &formats, int year)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_formats = formats;
    m_year = year;
    endResetModel();
}

int DealColumnModel::rowOf(DealId deal) const
{
    const auto found = std::ranges::find(m_rows, deal, [](const DealRow &row) { return row.deal.id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::optional<Money> DealColumnModel::sum() const
{
    qint64 sum = 0;
    for (const DealRow &row : m_rows) {
        if (__builtin_add_overflow(sum, row.deal.amount.value_or(Money()).minorUnits(), &sum))
            return std::nullopt;
    }
    return Money::fromMinorUnits(sum);
}

/// "20/10 · gửi mẫu": when it may be decided and what comes next; of a closed one its day and why.
QString DealColumnModel::foot(const DealRow &row) const
{
    QStringList parts;
    const bool isOpen = row.kind == DealStageKind::open;
    const Day day = isOpen ? row.deal.expectedOn : row.deal.closedOn;
    if (!day.isNull())
        parts += m_formats.date(day, m_year);
    if (isOpen && !row.deal.nextStep.isEmpty())
        parts += row.deal.nextStep;
    if (!isOpen && !row.order.isEmpty())
        parts += row.order;
    if (row.kind == DealStageKind::lost)
        parts += row.deal.lostNote.isEmpty() ? row.lostReason : row.deal.lostNote;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString DealColumnModel::spoken(const DealRow &row) const
{
    QStringList parts{row.customer, row.deal.name, row.deal.amount ? m_formats.money(*row.deal.amount) : QString()};
    if (!row.deal.expectedOn.isNull() && row.kind == DealStageKind::open)
        parts += tr("expected on %1").arg(m_formats.date(row.deal.expectedOn));
    if (!row.deal.closedOn.isNull())
        parts += tr("closed on %1").arg(m_formats.date(row.deal.closedOn));
    if (!row.deal.nextStep.isEmpty())
        parts += tr("next: %1").arg(row.deal.nextStep);
    parts += row.lostReason;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant DealColumnModel::data(const QModelIndex &index, int role) const
{
    const DealRow *row = at(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case DealTitleRole: return row->customer.isEmpty() ? row->deal.name : row->customer;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return spoken(*row);
    case DealIdRole: return row->deal.id.value;
    case DealAmountRole: return row->deal.amount ? m_formats.shortMoney(*row->deal.amount) : QString();
    case DealAboutRole: return row->customer.isEmpty() ? row->product : row->deal.name;
    case DealFootRole: return foot(*row);
    default: return {};
    }
}

Qt::ItemFlags DealColumnModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
}

QStringList DealColumnModel::mimeTypes() const
{
    return {dealMimeType()};
}

QMimeData *DealColumnModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(dealMimeType(), indexes.front().data(DealIdRole).toString().toLatin1());
    return data;
}

DealColumn::DealColumn(QWidget *parent)
    : QListView(parent)
    , m_model(new DealColumnModel(this))
{
    setModel(m_model);
    setItemDelegate(new DealCard(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setDragDropMode(QAbstractItemView::DragDrop);
    setTabKeyNavigation(false);
}

void DealColumn::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(dealMimeType()))
        event->acceptProposedAction();
}

void DealColumn::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->mimeData()->hasFormat(dealMimeType()))
        event->acceptProposedAction();
}

// The rows come anew from the book, so the view itself moves nothing.
void DealColumn::dropEvent(QDropEvent *event)
{
    if (!event->mimeData()->hasFormat(dealMimeType()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const DealId deal{event->mimeData()->data(dealMimeType()).toLongLong()};
    if (deal && m_model->rowOf(deal) < 0)
        emit dropped(deal);
}

} // namespace somo
