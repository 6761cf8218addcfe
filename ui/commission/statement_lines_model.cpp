// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/statement_lines_model.h"

#include "core/commission/line_key.h"
#include "ui/commission/question_note.h"
#include "ui/common/delegates/cell_delegate.h"

#include <algorithm>

namespace somo {

void StatementLinesModel::setStatement(std::shared_ptr<const PersonStatement> statement, const Formats &formats)
{
    beginResetModel();
    m_statement = std::move(statement);
    m_formats = formats;
    m_rows.clear();
    if (m_statement && !m_statement->explained.statements.empty()) {
        const ExplainedStatement &of = m_statement->explained;
        const words::ReportWords words(formats.language(), formats.currency());
        const LineWords lineWords(of.sheet, of.codes, words);
        qint64 total = 0;
        for (size_t i = 0; i < of.statements.size(); ++i) {
            addStatement(i, lineWords);
            total += of.statement(i).total.minorUnits();
        }
        Row sum;
        sum.place = {StatementPlace::Kind::total, 0, 0, wholeStatementKey};
        sum.name = tr("To be paid for %1").arg(formats.periodInText(of.sheet.period));
        sum.amount = Money::fromMinorUnits(total);
        sum.note = questionNote(m_statement->questions, sum.place.key);
        m_rows.push_back(sum);
    }
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void StatementLinesModel::addStatement(size_t index, const LineWords &words)
{
    const ExplainedStatement &of = m_statement->explained;
    const PayStatement &statement = of.statement(index);
    const Policy &policy = of.sheet.version(statement).policy;
    if (of.statements.size() > 1) {
        Row heading;
        heading.place = {StatementPlace::Kind::policy, index, 0, {}};
        heading.name = policy.name.isEmpty() ? policy.code : policy.name;
        heading.base = words.plainFigure(statement.base, unitOf(policy.base));
        heading.amount = statement.total;
        m_rows.push_back(heading);
    }
    const QStringList keys = lineKeys(of.sheet, statement);
    QString last;
    size_t head = 0;
    std::optional<qint64> base;
    for (size_t i = 0; i < statement.lines.size(); ++i) {
        const StatementLine &line = statement.lines[i];
        const QString heading = words.heading(statement, line);
        if (i == 0 || heading != last) {
            last = heading;
            head = m_rows.size();
            base = 0;
            Row row;
            row.place = {StatementPlace::Kind::heading, index, i, {}};
            row.name = heading;
            m_rows.push_back(row);
        }
        Row row;
        row.place = {StatementPlace::Kind::line, index, i, keys[qsizetype(i)]};
        row.name = words.name(statement, line);
        row.rate = words.rate(line);
        row.base = line.base ? words.plainFigure(*line.base, line.baseUnit) : QString();
        row.exactBase = line.base && line.baseUnit == StatementUnit::money ? moneyText(Money::fromMinorUnits(*line.base), m_formats.currency()) : QString();
        row.amount = line.amount;
        row.note = questionNote(m_statement->questions, row.place.key);
        m_rows.push_back(row);
        Row &group = m_rows[head];
        group.amount = Money::fromMinorUnits(group.amount.minorUnits() + line.amount.minorUnits());
        if (groupOf(line.kind) == LineGroup::rule && base && line.base) {
            *base += *line.base;
            group.base = words.plainFigure(*base, line.baseUnit);
        }
    }
}

const StatementPlace *StatementLinesModel::place(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)].place : nullptr;
}

int StatementLinesModel::rowOf(const StatementPlace &place) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) {
        if (!place.key.isEmpty() || !row.place.key.isEmpty())
            return row.place.key == place.key;
        return row.place.kind == place.kind && row.place.statement == place.statement && row.place.line == place.line;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int StatementLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StatementLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString StatementLinesModel::text(const Row &row, int column) const
{
    switch (column) {
    case NameColumn: return row.place.kind == StatementPlace::Kind::line ? QStringLiteral("    ") + row.name : row.name;
    case RateColumn: return row.rate;
    case BaseColumn: return row.base;
    case AmountColumn: return m_formats.amount(row.amount);
    default: return {};
    }
}

QVariant StatementLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const bool isLine = row.place.kind == StatementPlace::Kind::line;
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return text(row, index.column()).trimmed();
    case Qt::AccessibleTextRole:
        return index.column() == AmountColumn ? tr("%1, %2, opens an explanation").arg(row.name, m_formats.money(row.amount)) : text(row, index.column()).trimmed();
    case CopyRole:
        if (index.column() == AmountColumn)
            return moneyText(row.amount, m_formats.currency());
        return index.column() == BaseColumn && !row.exactBase.isEmpty() ? QVariant(row.exactBase) : QVariant();
    case OpensRole: return index.column() == AmountColumn;
    case EmphasisRole: return !isLine && index.column() != BaseColumn;
    case QuietRole: return !isLine && index.column() == BaseColumn;
    case NoteRole: return index.column() == NameColumn && !row.note.isEmpty() ? QVariant(row.note) : QVariant();
    case Qt::TextAlignmentRole: return int((index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant StatementLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Line");
    case RateColumn: return tr("Rate");
    case BaseColumn: return tr("Base");
    case AmountColumn: return QStringLiteral("%1 (%2)").arg(tr("Amount"), m_formats.currencySign());
    default: return {};
    }
}

} // namespace somo
