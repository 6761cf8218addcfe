// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_grid_model.h"

#include "core/kpi/kpi_words.h"
#include "core/kpi/target_store.h"
#include "ui/common/delegates/cell_delegate.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace somo {

void TargetGridModel::setGrid(TargetGrid grid, Language language, const Formats &formats)
{
    const auto chosen = [](const TargetGridAsk &ask) { return ask.filter ? std::optional(std::pair(ask.filter->cut, ask.filter->id)) : std::nullopt; };
    const bool same = grid.periods == m_grid.periods && chosen(grid.ask) == chosen(m_grid.ask) && grid.ask.metric == m_grid.ask.metric && grid.ask.kind == m_grid.ask.kind &&
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
            if (cell.people)
                amounts.push_back(Money::fromMinorUnits(cell.people->sum));
            if (cell.parts)
                amounts.push_back(Money::fromMinorUnits(cell.parts->sum));
        }
    }
    m_form = m_formats.shortForm(amounts.empty() ? actuals : amounts);
    if (!same) {
        endResetModel();
        return;
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, weightColumn()));
    emit headerDataChanged(Qt::Horizontal, 0, weightColumn());
}

const TargetCell *TargetGridModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() >= yearColumn() || index.row() >= rowCount())
        return nullptr;
    return &m_grid.rows[size_t(index.row())].cells[size_t(index.column())];
}

bool TargetGridModel::hasYear() const
{
    return addsUp(m_grid.ask.metric) && m_grid.ask.by != PeriodKind::year;
}

QString TargetGridModel::yearReason() const
{
    if (hasYear() || m_grid.ask.by == PeriodKind::year)
        return {};
    if (isRatioMetric(m_grid.ask.metric))
        return tr("Averages and rates don't add up over the year. The year can have a target of its own: choose Year.");
    return tr("A customer may come back in several periods, so these don't add up over the year. The year can have a target of its own: choose Year.");
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
    if (index.column() == yearColumn())
        value = yearOf(index.row());
    bool mixed = false;
    if (index.column() == weightColumn()) {
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
    if (index.column() == weightColumn()) {
        bool mixed = false;
        const auto weight = weightOf(index.row(), mixed);
        return mixed ? tr("various") : weight ? m_formats.quantity(Quantity{*weight}) : QString();
    }
    if (index.column() == yearColumn()) {
        const auto sum = yearOf(index.row());
        return sum ? shortText(*sum, 2) : hasYear() ? QString() : QStringLiteral("–");
    }
    const TargetCell *at = cell(index);
    return at && at->target ? shortText(at->target->value, 2) : QStringLiteral("·");
}

/// What the people's targets add up to, where it isn't what the team's own says; else so what those of its months do.
QString TargetGridModel::beside(const TargetCell &cell) const
{
    if (cell.people && !(cell.target && cell.target->value == cell.people->sum))
        return QStringLiteral("Σ ") + shortText(cell.people->sum, 1);
    if (!cell.parts || (cell.target && cell.target->value == cell.parts->sum))
        return {};
    return (cell.parts->kind == PeriodKind::month ? tr("Σ months %1") : tr("Σ quarters %1")).arg(shortText(cell.parts->sum, 1));
}

/// As the header of that month.
QString TargetGridModel::monthText(const Period &month) const
{
    return m_language == Language::vietnamese ? QStringLiteral("T%1").arg(month.first().month()) : m_formats.period(month).left(3);
}

QString TargetGridModel::yearOwn(int row) const
{
    const auto &own = m_grid.rows[size_t(row)].yearTarget;
    return own && own != yearOf(row) ? tr("target %1").arg(shortText(*own, 1)) : QString();
}

/// Where last year isn't over yet, or the book begins in it, its figure is named as the part it is.
QString TargetGridModel::lastYearText(const QModelIndex &index) const
{
    std::optional<qint64> before;
    std::optional<Period> from;
    bool open = false;
    if (const TargetCell *at = cell(index)) {
        before = at->lastYear;
        from = at->lastYearFrom;
        open = at->lastYearIsOpen;
    } else if (index.column() == yearColumn()) {
        const TargetGridRow &row = m_grid.rows[size_t(index.row())];
        before = row.lastYear;
        from = row.lastYearFrom;
        open = row.lastYearIsOpen;
    }
    if (before.value_or(0) == 0)
        return {};
    const QString figure = open ? tr("so far %1").arg(shortText(*before, 1)) : shortText(*before, 1);
    return from ? tr("%1 (from %2)").arg(figure, monthText(*from)) : figure;
}

/// Last year's figure in full, named as what it is.
QString TargetGridModel::spokenLastYear(qint64 value, bool open, const std::optional<Period> &from) const
{
    const QString said = (open ? tr("last year so far %1") : tr("last year %1")).arg(valueText(value));
    return from ? tr("%1, only from %2 on: the book begins there").arg(said, m_formats.period(*from)) : said;
}

QString TargetGridModel::fairText(const TargetCell &cell) const
{
    if (cell.lacksData)
        return tr("no data");
    if (!cell.fair)
        return {};
    return cell.fair->low > 1 ? QString(shortText(cell.fair->low, 1) + QStringLiteral("–") + shortText(cell.fair->high, 1)) : tr("up to %1").arg(shortText(cell.fair->high, 1));
}

QStringList TargetGridModel::spokenYear(int row) const
{
    QStringList parts;
    const TargetGridRow &line = m_grid.rows[size_t(row)];
    const auto sum = yearOf(row);
    if (!hasYear())
        parts += yearReason();
    else
        parts += sum ? tr("the targets add up to %1").arg(valueText(*sum)) : tr("no target");
    if (line.yearTarget)
        parts += tr("the year's own target %1").arg(valueText(*line.yearTarget));
    if (line.lastYear)
        parts += spokenLastYear(*line.lastYear, line.lastYearIsOpen, line.lastYearFrom);
    return parts;
}

QString TargetGridModel::spoken(const QModelIndex &index) const
{
    QStringList parts{subjectName(index.row()), headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString()};
    const TargetCell *at = cell(index);
    if (!at) {
        if (index.column() == yearColumn())
            parts += spokenYear(index.row());
        else
            parts += shown(index);
        return parts.join(QStringLiteral(", "));
    }
    parts += at->target ? valueText(at->target->value) : tr("no target");
    if (at->people) {
        parts += tr("the targets of %1 of %2 people add up to %3")
                     .arg(QString::number(at->people->aimed), QString::number(at->people->people), valueText(at->people->sum));
    }
    if (at->parts)
        parts += (at->parts->kind == PeriodKind::month ? tr("the months' targets add up to %1") : tr("the quarters' targets add up to %1")).arg(valueText(at->parts->sum));
    if (at->lastYear)
        parts += spokenLastYear(*at->lastYear, at->lastYearIsOpen, at->lastYearFrom);
    if (at->fair)
        parts += at->fair->low > 1 ? tr("attainable %1 to %2").arg(valueText(at->fair->low), valueText(at->fair->high)) : tr("attainable up to %1").arg(valueText(at->fair->high));
    else if (at->lacksData)
        parts += tr("no data for an attainable range");
    return parts.join(QStringLiteral(", "));
}

TypedTarget TargetGridModel::read(const QString &typed, int column) const
{
    return readTarget(typed, column == weightColumn() ? MetricUnit::decimal : metricUnit(m_grid.ask.metric), m_formats);
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
        emit dataChanged(index(0, 0), index(rowCount() - 1, weightColumn()));
}

QString TargetGridModel::periodName(int column) const
{
    return m_formats.period(m_grid.periods[size_t(column)]);
}

QString TargetGridModel::subjectName(int row) const
{
    const Subject &subject = m_grid.rows[size_t(row)].subject;
    return subject.kind == SubjectKind::everyone ? tr("Everyone") : subject.name;
}

int TargetGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.rows.size());
}

int TargetGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_grid.periods.empty() ? 0 : weightColumn() + 1;
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
    case LastYearRole: return lastYearText(index);
    case BesideRole: return at ? beside(*at) : QString();
    case FairRole:
        if (index.column() == yearColumn())
            return yearOwn(index.row());
        return at ? fairText(*at) : QString();
    case QuietRole: return at && !at->target;
    case EmphasisRole: return index.column() == yearColumn();
    case CopyRole: {
        const auto value = at ? (at->target ? std::optional(at->target->value) : std::nullopt)
                              : index.column() == yearColumn() ? yearOf(index.row()) : std::nullopt;
        if (index.column() == weightColumn())
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
    const TypedTarget now = read(text, index.column());
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
        return subjectName(section);
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == yearColumn()) {
        const QString unit = role == Qt::DisplayRole ? unitText() : QString();
        return unit.isEmpty() ? tr("Year") : QStringLiteral("%1 (%2)").arg(tr("Year"), unit);
    }
    if (section == weightColumn())
        return tr("Weight");
    if (section > weightColumn())
        return {};
    if (role == Qt::ToolTipRole)
        return periodName(section);
    const Period &period = m_grid.periods[size_t(section)];
    if (period.kind() == PeriodKind::year)
        return QString::number(period.number());
    if (period.kind() == PeriodKind::quarter)
        return periodName(section);
    return monthText(period);
}

Qt::ItemFlags TargetGridModel::flags(const QModelIndex &index) const
{
    const bool fixed = index.column() == yearColumn() && !hasYear();
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | (fixed ? Qt::NoItemFlags : Qt::ItemIsEditable);
}

} // namespace somo
