// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/unpaid_model.h"

#include "core/commission/explanation_words.h"
#include "core/commission/line_key.h"
#include "ui/commission/question_note.h"
#include "ui/common/delegates/cell_delegate.h"

#include <algorithm>

namespace somo {

void UnpaidModel::setStatement(std::shared_ptr<const PersonStatement> statement, const Formats &formats)
{
    beginResetModel();
    m_statement = std::move(statement);
    m_rows = m_statement ? m_statement->unpaid() : std::vector<const ExplainedOrder *>();
    m_formats = formats;
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const ExplainedOrder *UnpaidModel::order(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)] : nullptr;
}

int UnpaidModel::rowOf(OrderId order) const
{
    const auto found = std::ranges::find(m_rows, order, [](const ExplainedOrder *each) { return each->order; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int UnpaidModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UnpaidModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

namespace {

/// Whether what the order would bring rests on nothing else.
bool isExact(const ExplainedOrder &order)
{
    return order.expected->restsOn == ExpectedPay::RestsOn::orderAlone && order.reason != PayReason::gate && order.event != RecognitionEvent::partPaid;
}

bool isUnpaidFigure(int column)
{
    return column == UnpaidModel::ValueColumn || column == UnpaidModel::BringsColumn;
}

} // namespace

QString UnpaidModel::brings(const ExplainedOrder &order) const
{
    if (!order.expected)
        return {};
    const QString amount = m_formats.amount(order.expected->amount);
    return isExact(order) || order.expected->amount == Money() ? amount : tr("about %1").arg(amount);
}

QString UnpaidModel::text(const ExplainedOrder &order, int column) const
{
    const words::ReportWords words(m_formats.language(), m_formats.currency());
    switch (column) {
    case CodeColumn: return order.code;
    case CustomerColumn: return order.customer;
    case ValueColumn: return m_formats.amount(order.credited);
    case WhyColumn: return orderPayWords(order, words).why;
    case BringsColumn: return brings(order);
    case ThenColumn: return orderPayWords(order, words).then;
    default: return {};
    }
}

QVariant UnpaidModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExplainedOrder &order = *m_rows[size_t(index.row())];
    switch (role) {
    case Qt::ToolTipRole:
        if (index.column() == ValueColumn && order.share != Rate{Rate::whole})
            return tr("%1 of an order of %2").arg(m_formats.rate(order.share), m_formats.money(order.value));
        if (index.column() == CodeColumn && !order.customer.isEmpty()) // whose column is the first to go where room is short
            return QString(order.code + QStringLiteral(" · ") + order.customer);
        if (index.column() == BringsColumn || index.column() == ThenColumn)
            return orderPayWords(order, words::ReportWords(m_formats.language(), m_formats.currency())).thenWhole();
        return text(order, index.column());
    case Qt::DisplayRole: return text(order, index.column());
    case IdRole: return order.order.value;
    case LinkRole: return index.column() == CodeColumn;
    case QuietRole: return index.column() == ThenColumn;
    case NoteRole: return index.column() == CodeColumn ? questionNote(m_statement->questions, orderKey(order.order)) : QString();
    case CopyRole:
        if (index.column() == BringsColumn && order.expected)
            return moneyText(order.expected->amount, m_formats.currency());
        return index.column() == ValueColumn ? QVariant(moneyText(order.credited, m_formats.currency())) : QVariant();
    case Qt::TextAlignmentRole: return int((isUnpaidFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant UnpaidModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isUnpaidFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CodeColumn: return tr("Order");
    case CustomerColumn: return tr("Customer");
    case ValueColumn: return tr("Credited");
    case WhyColumn: return tr("Why");
    case BringsColumn: return tr("Would bring");
    case ThenColumn: return tr("When it comes");
    default: return {};
    }
}

} // namespace somo
