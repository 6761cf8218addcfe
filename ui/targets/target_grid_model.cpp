// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_grid_model.h"

#include "core/exchange/typed_values.h"
#include "core/kpi/kpi_words.h"
#include "core/kpi/target_store.h"
#include "ui/common/delegates/cell_delegate.h"

#include <algorithm>

namespace somo {

void TargetGridModel::setGrid(TargetGrid grid, Language language, const Formats &formats)
{
    const auto chosen = [](const TargetGridAsk &ask) { return ask.filter ? std::pair(int(ask.filter->cut), ask.filter->id) : std::pair(-1, qint64(0)); };
    const bool same = grid.months == m_grid.months && chosen(grid.ask) == chosen(m_grid.ask) && grid.ask.metric == m_grid.ask.metric && grid.ask.kind == m_grid.ask.kind &&
        std::equal(grid.rows.begin(), grid.rows.end(), m_grid.rows.begin(), m_grid.rows.end(),
                   [](const TargetGridRow &a, const TargetGridRow &b) { return a.subject.id == b.subject.id; });
    if (!same) {
        beginResetModel();
        m_refused.clear();
    }
    m_grid = std::move(grid);
    m_language = language;
    m_formats = formats;
    std::vector<Money> amounts;
    std::vector<Money> actuals;
    for (const TargetGridRow &row : m_grid.rows) {
        for (const TargetCell &cell : row.cells) {
            if (cell.target)
                amounts.push_back(Money::fromMinorUnits(cell.target->value));
            else if (cell.lastYear)
                actuals.push_back(Money::fromMinorUnits(*cell.lastYear));
        }
    }
    m_form = m_formats.shortForm(amounts.empty() ? actuals : amounts);
    if (!same) {
        endResetModel();
        return;
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const TargetCell *TargetGridModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() >= YearColumn || index.row() >= rowCount())
        return nullptr;
    return &m_grid.rows[size_t(index.row())].cells[size_t(index.column())];
}

bool TargetGridModel::hasYear() const
{
    return !isRatioMetric(m_grid.ask.metric);
}

std::optional<qint64> TargetGridModel::yearOf(int row) const
{
    std::optional<qint64> sum;
    if (!hasYear())
        return sum;
    for (const TargetCell &cell : m_grid.rows[size_t(row)].cells) {
        if (cell.target)
            sum = sum.value_or(0) + cell.target->value;
    }
    return sum;
}

std::optional<qint64> TargetGridModel::weightOf(int row, bool &mixed) const
{
    std::optional<qint64> weight;
    mixed = false;
    for (const TargetCell &cell : m_grid.rows[size_t(row)].cells) {
        if (!cell.target)
            continue;
        mixed = mixed || (weight && *weight != cell.target->weight);
        weight = cell.target->weight;
    }
    return weight;
}

QString TargetGridModel::valueText(qint64 value) const
{
    switch (metricUnit(m_grid.ask.metric)) {
    case MetricUnit::money: return m_formats.money(Money::fromMinorUnits(value));
    case MetricUnit::percent: return m_formats.percent(Rate{value}, {});
    case MetricUnit::count:
    case MetricUnit::decimal: break;
    }
    return m_formats.quantity(Quantity{value});
}

QString TargetGridModel::unitText() const
{
    if (metricUnit(m_grid.ask.metric) != MetricUnit::money)
        return {};
    return QString(m_formats.unitWord(m_form.unit) + u' ' + m_formats.currencySign()).trimmed();
}

/// Without the unit, which the page's foot names.
QString TargetGridModel::shortText(qint64 value, int mostDecimals) const
{
    if (metricUnit(m_grid.ask.metric) != MetricUnit::money)
        return valueText(value);
    ShortForm form = m_form;
    form.decimals = std::min(form.decimals, mostDecimals);
    QString text = m_formats.shortMoney(Money::fromMinorUnits(value), form);
    const QString unit = m_formats.unitWord(form.unit);
    if (!unit.isEmpty() && text.endsWith(unit))
        text = text.chopped(unit.size()).trimmed();
    return text;
}

QString TargetGridModel::editText(const QModelIndex &index) const
{
    const auto found = m_refused.find({index.row(), index.column()});
    if (found != m_refused.end())
        return found->text;
    std::optional<qint64> value;
    if (const TargetCell *at = cell(index); at && at->target)
        value = at->target->value;
    if (index.column() == YearColumn)
        value = yearOf(index.row());
    bool mixed = false;
    if (index.column() == WeightColumn) {
        value = weightOf(index.row(), mixed);
        return value && !mixed ? m_formats.quantity(Quantity{*value}) : QString();
    }
    if (!value)
        return {};
    if (metricUnit(m_grid.ask.metric) == MetricUnit::money)
        return m_formats.amount(Money::fromMinorUnits(*value));
    if (metricUnit(m_grid.ask.metric) == MetricUnit::percent) {
        QString text = targetValueText(*value, m_grid.ask.metric, m_formats.currency());
        return m_language == Language::vietnamese ? text.replace(u'.', u',') : text;
    }
    return m_formats.quantity(Quantity{*value});
}

QString TargetGridModel::shown(const QModelIndex &index) const
{
    const auto found = m_refused.find({index.row(), index.column()});
    if (found != m_refused.end())
        return found->text;
    if (index.column() == WeightColumn) {
        bool mixed = false;
        const auto weight = weightOf(index.row(), mixed);
        return mixed ? tr("various") : weight ? m_formats.quantity(Quantity{*weight}) : QString();
    }
    if (index.column() == YearColumn) {
        const auto sum = yearOf(index.row());
        return sum ? shortText(*sum, 2) : QString();
    }
    const TargetCell *at = cell(index);
    return at && at->target ? shortText(at->target->value, 2) : QStringLiteral("·");
}

QString TargetGridModel::spoken(const QModelIndex &index) const
{
    QStringList parts{m_grid.rows[size_t(index.row())].subject.kind == SubjectKind::everyone ? tr("Everyone") : m_grid.rows[size_t(index.row())].subject.name,
                      headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString()};
    const TargetCell *at = cell(index);
    if (!at) {
        parts += shown(index);
        return parts.join(QStringLiteral(", "));
    }
    parts += at->target ? valueText(at->target->value) : tr("no target");
    if (at->lastYear)
        parts += tr("last year %1").arg(valueText(*at->lastYear));
    if (at->fair)
        parts += tr("attainable %1 to %2").arg(valueText(at->fair->low), valueText(at->fair->high));
    return parts.join(QStringLiteral(", "));
}

TargetGridModel::Typed TargetGridModel::read(const QString &typed, int column) const
{
    const QString text = typed.trimmed();
    const auto checked = [&](std::optional<qint64> value, bool ambiguous) -> Typed {
        if (!value)
            return {std::nullopt, tr("“%1” is no number that fits here.").arg(text)};
        if (ambiguous)
            return {std::nullopt, tr("“%1” can be read in two ways. Type it in full.").arg(text)};
        if (*value < 0)
            return {std::nullopt, tr("“%1” is below 0.").arg(text)};
        return {value, {}};
    };
    if (text.isEmpty())
        return {};
    const MetricUnit unit = column == WeightColumn ? MetricUnit::decimal : metricUnit(m_grid.ask.metric);
    if (unit == MetricUnit::money) {
        const auto amount = amountFromTyping(text, m_formats.currency());
        return checked(amount ? std::optional(amount->amount.minorUnits()) : std::nullopt, amount && amount->ambiguous);
    }
    if (unit == MetricUnit::percent) {
        const auto rate = rateFromTyping(text);
        return checked(rate ? std::optional(rate->millionths) : std::nullopt, false);
    }
    const auto quantity = quantityFromTyping(text, m_language == Language::vietnamese);
    return checked(quantity ? std::optional(quantity->quantity.thousandths) : std::nullopt, quantity && quantity->ambiguous);
}

void TargetGridModel::setRefused(const QModelIndex &index, const QString &text, const QString &error)
{
    if (error.isEmpty())
        m_refused.remove({index.row(), index.column()});
    else
        m_refused[{index.row(), index.column()}] = {text, error};
    emit dataChanged(index, index);
}

void TargetGridModel::clearRefused()
{
    m_refused.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString TargetGridModel::monthName(int column) const
{
    return m_formats.period(m_grid.months[size_t(column)]);
}

int TargetGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.rows.size());
}

int TargetGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TargetGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TargetCell *at = cell(index);
    const auto refused = m_refused.find({index.row(), index.column()});
    switch (role) {
    case Qt::DisplayRole: return shown(index);
    case Qt::EditRole: return editText(index);
    case Qt::AccessibleTextRole: return spoken(index);
    case Qt::ToolTipRole: return refused != m_refused.end() ? refused->error : spoken(index);
    case WrongRole: return refused != m_refused.end() ? refused->error : QString();
    case LastYearRole: return at && at->lastYear.value_or(0) != 0 ? shortText(*at->lastYear, 1) : QString();
    case FairRole:
        return at && at->fair ? QString(shortText(at->fair->low, 1) + QStringLiteral("–") + shortText(at->fair->high, 1)) : QString();
    case QuietRole: return at && !at->target;
    case EmphasisRole: return index.column() == YearColumn;
    case CopyRole: {
        const auto value = at ? (at->target ? std::optional(at->target->value) : std::nullopt)
                              : index.column() == YearColumn ? yearOf(index.row()) : std::nullopt;
        if (index.column() == WeightColumn)
            return editText(index);
        return value ? targetValueText(*value, m_grid.ask.metric, m_formats.currency()) : QString();
    }
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

bool TargetGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString();
    if (text == editText(index) && data(index, WrongRole).toString().isEmpty())
        return true;
    const Typed now = read(text, index.column());
    setRefused(index, text, now.error);
    if (!now.error.isEmpty()) {
        emit refused(index, now.error);
        return false;
    }
    emit typed(index, now.value);
    return true;
}

QVariant TargetGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section >= rowCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        const Subject &subject = m_grid.rows[size_t(section)].subject;
        return subject.kind == SubjectKind::everyone ? tr("Everyone") : subject.name;
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section < YearColumn && !m_grid.months.empty())
        return monthName(section);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == YearColumn)
        return tr("Year");
    if (section == WeightColumn)
        return tr("Weight");
    if (m_grid.months.empty())
        return {};
    const Day first = m_grid.months[size_t(section)].first();
    return m_language == Language::vietnamese ? QStringLiteral("T%1").arg(first.month()) : m_formats.period(m_grid.months[size_t(section)]).left(3);
}

Qt::ItemFlags TargetGridModel::flags(const QModelIndex &index) const
{
    const bool fixed = index.column() == YearColumn && !hasYear();
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | (fixed ? Qt::NoItemFlags : Qt::ItemIsEditable);
}

} // namespace somo
