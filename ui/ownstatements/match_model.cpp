// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ownstatements/match_model.h"

#include "core/base/text.h"
#include "core/report/received_words.h"
#include "ui/common/delegates/cell_delegate.h"

namespace somo {

namespace {

bool isAmount(int column)
{
    return column == MatchModel::TheirsColumn || column == MatchModel::OursColumn || column == MatchModel::DifferenceColumn;
}

} // namespace

MatchModel::MatchModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(Language::vietnamese, Currency())
{
}

void MatchModel::setLines(const StatementMatch &match, MatchResult result, const words::ReportWords &words)
{
    beginResetModel();
    m_words = words;
    m_lines.clear();
    for (const MatchedLine &line : match.lines) {
        if (line.result == result)
            m_lines.push_back(line);
    }
    endResetModel();
}

int MatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int MatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<Money> MatchModel::amount(const MatchedLine &line, int column) const
{
    switch (column) {
    case TheirsColumn: return theirSide(line);
    case OursColumn: return ourSide(line);
    case DifferenceColumn: return line.difference == Money() ? std::nullopt : std::optional(line.difference);
    default: return std::nullopt;
    }
}

QString MatchModel::text(const MatchedLine &line, int column) const
{
    if (isAmount(column)) {
        const auto value = amount(line, column);
        return value ? m_words.formats().amount(*value) : QString();
    }
    switch (column) {
    case NameColumn: return matchedLineName(line, m_words);
    case DayColumn: return line.date.isNull() ? QString() : m_words.formats().date(line.date);
    case CustomerColumn: return line.customer;
    case WhyColumn: return whySentence(line, m_words);
    default: return {};
    }
}

QVariant MatchModel::sortKey(const MatchedLine &line, int column) const
{
    if (isAmount(column))
        return amount(line, column).value_or(Money()).minorUnits();
    if (column == DayColumn)
        return line.date.number();
    return QString::fromLatin1(somo::sortKey(text(line, column)));
}

QVariant MatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatchedLine &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(line, index.column());
    case Qt::TextAlignmentRole: return QVariant(Qt::Alignment(Qt::AlignVCenter) | (isAmount(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole: return sortKey(line, index.column());
    case IdRole: return line.order.value;
    case LinkRole: return index.column() == NameColumn && bool(line.order);
    case QuietRole: return index.column() == WhyColumn;
    case CopyRole: {
        const auto value = amount(line, index.column());
        return value ? QVariant(moneyText(*value, m_words.formats().currency())) : QVariant();
    }
    default: return {};
    }
}

QVariant MatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment(Qt::AlignVCenter) | (isAmount(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString unit = QStringLiteral(" (%1)").arg(m_words.formats().currencySign());
    switch (section) {
    case NameColumn: return tr("Order");
    case DayColumn: return tr("Date");
    case CustomerColumn: return tr("Customer");
    case TheirsColumn: return QString(tr("Theirs") + unit);
    case OursColumn: return QString(tr("Yours") + unit);
    case DifferenceColumn: return QString(tr("Difference") + unit);
    case WhyColumn: return tr("Why");
    default: return {};
    }
}

} // namespace somo
