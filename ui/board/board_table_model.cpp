// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_table_model.h"

#include "ui/common/delegates/cell_delegate.h"

namespace somo {

BoardTableModel::Forms BoardTableModel::formsFor(const BoardData &board, const Formats &formats)
{
    std::vector<Money> revenue;
    std::vector<Money> target;
    for (const BoardRow &row : board.rows) {
        revenue.push_back(row.revenue);
        if (row.target)
            target.push_back(*row.target);
    }
    return {formats.shortForm(revenue, board.team.revenue), formats.shortForm(target, board.team.target)};
}

std::optional<BoardFigure> BoardTableModel::figureOf(int column)
{
    switch (column) {
    case PercentColumn:
        return BoardFigure::attainment;
    case RevenueColumn:
        return BoardFigure::revenue;
    case TargetColumn:
        return BoardFigure::target;
    case ProjectedColumn:
        return BoardFigure::projected;
    case OrdersColumn:
        return BoardFigure::orders;
    case NewCustomersColumn:
        return BoardFigure::newCustomers;
    case HealthColumn:
        return BoardFigure::health;
    default:
        return std::nullopt;
    }
}

void BoardTableModel::setRows(std::vector<BoardRow> rows, const BoardContext &context, Forms forms, bool open)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_context = context;
    m_forms = forms;
    m_open = open;
    endResetModel();
}

void BoardTableModel::setOwnPerson(PersonId person)
{
    if (m_own == person)
        return;
    m_own = person;
    if (!m_rows.empty())
        emit dataChanged(index(0, PersonColumn), index(rowCount() - 1, PersonColumn));
}

void BoardTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BoardTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BoardTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BoardTableModel::healthText(Health health) const
{
    switch (health) {
    case Health::healthy:
        return tr("fair", "verdict on a target");
    case Health::tooHigh:
        return tr("too high?", "verdict on a target");
    case Health::tooLow:
        return tr("too low?", "verdict on a target");
    case Health::notKnown:
        break;
    }
    return tr("not known", "verdict on a target");
}

QString BoardTableModel::text(const BoardRow &row, int column) const
{
    const Formats &formats = m_context.formats;
    const auto marks = m_context.marks();
    const QString none = QStringLiteral("–");
    switch (column) {
    case PersonColumn:
        if (!row.name.isEmpty())
            return row.name;
        return row.person ? row.code : tr("Not assigned");
    case PercentColumn:
        return row.attainment ? formats.percent(*row.attainment, marks) : none;
    case RevenueColumn:
        return formats.shortMoney(row.revenue, m_forms.revenue);
    case TargetColumn:
        return row.target ? formats.shortMoney(*row.target, m_forms.target) : none;
    case ProjectedColumn:
        return row.projectedAttainment ? formats.percent(*row.projectedAttainment, marks) : QString();
    case OrdersColumn:
        return formats.count(row.orders);
    case NewCustomersColumn:
        return formats.count(row.newCustomers);
    case HealthColumn:
        return healthText(row.health);
    default:
        return {};
    }
}

QVariant BoardTableModel::sortKey(const BoardRow &row, int column) const
{
    const auto optional = [](const auto &value) { return value ? QVariant(value->millionths) : QVariant(qint64(-1)); };
    switch (column) {
    case PersonColumn:
        // Not assigned stands last.
        return QString(QLatin1Char(row.person ? '0' : '1') + row.sortKey);
    case BarColumn:
    case PercentColumn:
        return optional(row.attainment);
    case RevenueColumn:
        return row.revenue.minorUnits();
    case TargetColumn:
        return row.target ? row.target->minorUnits() : qint64(-1);
    case ProjectedColumn:
        return optional(row.projectedAttainment);
    case OrdersColumn:
        return row.orders;
    case NewCustomersColumn:
        return row.newCustomers;
    case TrendColumn:
        return row.trend.empty() || !row.trend.back() ? qint64(0) : row.trend.back()->minorUnits();
    case HealthColumn:
        return int(row.health);
    default:
        return {};
    }
}

QVariant BoardTableModel::exactNumber(const BoardRow &row, int column) const
{
    const Currency &currency = m_context.formats.currency();
    const auto rate = [](const std::optional<Rate> &value) { return value ? QVariant(shortText(value->millionths, 6)) : QVariant(); };
    switch (column) {
    case PercentColumn:
        return rate(row.attainment);
    case ProjectedColumn:
        return rate(row.projectedAttainment);
    case RevenueColumn:
        return moneyText(row.revenue, currency);
    case TargetColumn:
        return row.target ? QVariant(moneyText(*row.target, currency)) : QVariant();
    case OrdersColumn:
        return QString::number(row.orders);
    case NewCustomersColumn:
        return QString::number(row.newCustomers);
    default:
        return {};
    }
}

QVariantList BoardTableModel::spark(const BoardRow &row) const
{
    QVariantList values;
    for (const auto &amount : row.trend)
        values << (amount ? QVariant(double(amount->minorUnits())) : QVariant()); // double only here, for pixels
    return values;
}

QString BoardTableModel::sentence(const BoardRow &row, int column) const
{
    const Formats &formats = m_context.formats;
    switch (column) {
    case BarColumn:
        return sentence(row, PercentColumn) + QLatin1Char(' ') + tr("A click on the bar, or Shift+Enter, narrows the board to this person.");
    case PercentColumn:
    case ProjectedColumn: {
        if (!row.attainment)
            return tr("%1 has no target in this period, so there is no percentage.").arg(text(row, PersonColumn));
        QString words = tr("%1: %2 of %3, that is %4.")
                            .arg(text(row, PersonColumn), formats.money(row.revenue), formats.money(*row.target),
                                 formats.percent(*row.attainment, m_context.marks()));
        if (m_open && row.projectedAttainment && row.projected)
            words += QLatin1Char(' ') + tr("At this pace the whole period makes about %1 (%2).")
                                            .arg(formats.shortMoney(*row.projected), formats.percent(*row.projectedAttainment, m_context.marks()));
        return words;
    }
    case RevenueColumn:
        return tr("Revenue %1. Open the orders behind it.").arg(formats.money(row.revenue));
    case TargetColumn:
        return row.target ? formats.money(*row.target) : tr("No target in this period.");
    case TrendColumn: {
        QStringList months;
        for (const auto &amount : row.trend)
            months << (amount ? formats.shortMoney(*amount) : QStringLiteral("–"));
        return months.join(QStringLiteral(" · "));
    }
    case HealthColumn: {
        QStringList evidence;
        for (const Rate rate : row.healthEvidence)
            evidence << formats.percent(rate, m_context.marks());
        return evidence.isEmpty() ? tr("Too few closed periods to judge the target.")
                                  : tr("The last closed periods reached %1.").arg(evidence.join(QStringLiteral(", ")));
    }
    default:
        return text(row, column);
    }
}

QVariant BoardTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardRow &row = m_rows[size_t(index.row())];
    const int column = index.column();
    const bool totals = !row.person && row.code.isEmpty() && !row.name.isEmpty() && row.sortKey.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        if (column == HealthColumn && totals)
            return {};
        return text(row, column);
    case SortRole:
        return sortKey(row, column);
    case CopyRole:
        return exactNumber(row, column);
    case IdRole:
        return row.person.value;
    case OpensRole:
        return figureOf(column) && !text(row, column).isEmpty() && !(totals && column == HealthColumn);
    case NoteRole:
        return column == PersonColumn && m_own && row.person == m_own ? tr("you", "after one's own name") : QVariant();
    case EmphasisRole:
        return totals || column == PercentColumn;
    case QuietRole:
        return !totals && (column == TargetColumn || column == HealthColumn);
    case BarRole:
        return column == BarColumn && !totals ? QVariant::fromValue(barOf(row, m_open, m_context)) : QVariant();
    case SparkRole:
        return column == TrendColumn && !totals ? QVariant(spark(row)) : QVariant();
    case ChipRole:
        return column == HealthColumn && (row.health == Health::tooHigh || row.health == Health::tooLow) && !totals
            ? QVariant(healthText(row.health))
            : QVariant();
    case Qt::TextAlignmentRole:
        return int((column >= PercentColumn && column <= NewCustomersColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(row, column);
    default:
        return {};
    }
}

QVariant BoardTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= PercentColumn && section <= NewCustomersColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && section == BarColumn))
        return {};
    switch (section) {
    case PersonColumn:
        return tr("Person");
    case BarColumn: {
        const auto whole = [](Rate rate) { return QString::number(rate.millionths / 10'000); };
        return tr("Reached · marks %1, %2").arg(whole(m_context.successFrom), whole(m_context.exceededFrom));
    }
    case PercentColumn:
        return QStringLiteral("%");
    case RevenueColumn:
        return tr("Revenue");
    case TargetColumn:
        return tr("Target");
    case ProjectedColumn:
        return tr("Projected");
    case OrdersColumn:
        return tr("Orders");
    case NewCustomersColumn:
        return tr("New customers");
    case TrendColumn:
        return tr("12 periods");
    case HealthColumn:
        return tr("Target check");
    default:
        return {};
    }
}

} // namespace somo
