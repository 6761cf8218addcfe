// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/delegates/cell_delegate.h"
#include "ui/customers/merge_part.h"

namespace somo {

namespace {

QString nameAndCode(const NamedRow &row)
{
    return QStringLiteral("%1 · %2").arg(row.name, row.code);
}

} // namespace

void PairsModel::setPairs(std::vector<DuplicatePair> pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

const DuplicatePair *PairsModel::pair(int row) const
{
    return row >= 0 && row < int(m_pairs.size()) ? &m_pairs[size_t(row)] : nullptr;
}

int PairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int PairsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PairsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DuplicatePair &pair = m_pairs[size_t(index.row())];
    if (role == WrapsRole)
        return true;
    if (role == QuietRole)
        return index.column() == WhyColumn;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case FirstColumn: return nameAndCode(pair.first);
    case SecondColumn: return nameAndCode(pair.second);
    default: break;
    }
    QStringList same;
    if (pair.samePhone)
        same << tr("phone");
    if (pair.sameEmail)
        same << tr("e-mail");
    if (pair.sameName)
        same << tr("name and region");
    return same.join(QStringLiteral(", "));
}

QVariant PairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FirstColumn: return tr("Customer");
    case SecondColumn: return tr("and");
    default: return tr("Same");
    }
}

void ApartModel::setPairs(std::vector<ApartPair> pairs, const Formats &formats)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    m_formats = formats;
    endResetModel();
}

const ApartPair *ApartModel::pair(int row) const
{
    return row >= 0 && row < int(m_pairs.size()) ? &m_pairs[size_t(row)] : nullptr;
}

int ApartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int ApartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ApartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ApartPair &pair = m_pairs[size_t(index.row())];
    if (role == WrapsRole)
        return true;
    if (role == QuietRole)
        return index.column() == DayColumn;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case FirstColumn: return nameAndCode(pair.first);
    case SecondColumn: return nameAndCode(pair.second);
    default: return m_formats.date(pair.on);
    }
}

QVariant ApartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FirstColumn: return tr("Customer");
    case SecondColumn: return tr("and");
    default: return tr("Said on");
    }
}

void MergeModel::setSides(const MergePreview &preview, std::vector<MergeLine> lines, const words::ReportWords &words)
{
    beginResetModel();
    m_preview = preview;
    m_result = preview.proposed;
    m_lines = std::move(lines);
    m_words = words;
    m_taken.clear();
    for (const MergeLine &line : m_lines)
        m_taken.push_back(line.result == line.keep ? KeepColumn : line.result == line.gone ? GoneColumn : FieldColumn);
    endResetModel();
}

void MergeModel::take(const QModelIndex &index)
{
    if (!index.isValid() || index.column() == FieldColumn || !m_lines[size_t(index.row())].differs())
        return;
    m_taken[size_t(index.row())] = index.column();
    customers::takeField(m_result, m_lines[size_t(index.row())].field, index.column() == KeepColumn ? m_preview.keep : m_preview.gone);
    emit dataChanged(index.siblingAtColumn(FieldColumn), index.siblingAtColumn(GoneColumn));
}

// Notes that are joined come from both.
bool MergeModel::isTaken(int row, int column) const
{
    const MergeLine &line = m_lines[size_t(row)];
    const int taken = m_taken[size_t(row)];
    const bool says = !(column == KeepColumn ? line.keep : line.gone).isEmpty();
    return column != FieldColumn && says && (taken == column || taken == FieldColumn || line.keep == line.gone);
}

void MergeModel::retranslate(const words::ReportWords &words)
{
    m_words = words;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MergeLine &line = m_lines[size_t(index.row())];
    const bool taken = isTaken(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case FieldColumn: return customers::mergeFieldName(line.field, m_words);
        case KeepColumn: return line.keep;
        default: return line.gone;
        }
    case Qt::AccessibleTextRole: {
        const QString text = index.data().toString();
        return taken ? tr("%1, kept").arg(text) : text;
    }
    case NoteRole: return taken && line.differs() ? tr("kept") : QVariant();
    case EmphasisRole: return taken;
    case WrapsRole: return index.column() != FieldColumn && !(taken && line.differs()); // a note has room beside one line alone
    case QuietRole: return index.column() == FieldColumn || !taken;
    default: return {};
    }
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn: return tr("Field");
    case KeepColumn: return tr("%1, stays").arg(m_preview.keep.code);
    default: return tr("%1, becomes a part of it").arg(m_preview.gone.code);
    }
}

} // namespace somo
