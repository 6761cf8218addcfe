// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/health_model.h"

#include "core/kpi/kpi_words.h"
#include "core/report/report_parts.h"
#include "ui/common/delegates/attainment_bar.h"
#include "ui/common/delegates/cell_delegate.h"

#include <algorithm>

namespace somo {

void HealthModel::setData(const HealthData &data, const BookSettings &settings, const Formats &formats)
{
    const auto isSame = [](const KpiRow &a, const KpiRow &b) { return a.target.id == b.target.id; };
    const bool same = std::ranges::equal(data.sheet.rows, m_data.sheet.rows, isSame) && data.sheet.period == m_data.sheet.period
        && settings.healthPeriods == m_settings.healthPeriods;
    if (!same)
        beginResetModel();
    m_data = data;
    m_settings = settings;
    m_formats = formats;
    m_periods = data.sheet.rows.empty() ? 0 : int(data.sheet.rows.front().evidence.size());
    if (!same)
        return endResetModel();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, verdictColumn()));
    emit headerDataChanged(Qt::Horizontal, 0, verdictColumn());
}

const KpiRow *HealthModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_data.sheet.rows[size_t(row)] : nullptr;
}

QString HealthModel::subjectName(int row) const
{
    const Subject &subject = m_data.sheet.rows[size_t(row)].target.subject;
    return subject.kind == SubjectKind::everyone ? tr("Everyone") : subject.name;
}

QString HealthModel::aimName(int row) const
{
    const Target &target = m_data.sheet.rows[size_t(row)].target;
    QStringList parts{metricName(target.metric, words::ReportWords(m_formats.language(), m_formats.currency()))};
    for (const CutFilter &filter : target.filters) {
        if (const auto found = m_data.filterNames.find({filter.cut, filter.id}); found != m_data.filterNames.end())
            parts += found->second;
    }
    return parts.join(QStringLiteral(" · "));
}

QString HealthModel::attained(const HealthEvidence &evidence) const
{
    return evidence.attainment ? m_formats.percent(shownRate(*evidence.attainment, m_settings)) : QStringLiteral("–");
}

int HealthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_data.sheet.rows.size());
}

int HealthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : verdictColumn() + 1;
}

QVariant HealthModel::evidenceData(const HealthEvidence &evidence, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return attained(evidence);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(m_formats.period(evidence.period), evidence.attainment ? attained(evidence) : tr("no target"));
    case BarRole: {
        if (!evidence.attainment)
            return {};
        AttainmentBar bar;
        bar.attained = shownRate(*evidence.attainment, m_settings);
        bar.successFrom = m_settings.successFrom;
        bar.exceededFrom = m_settings.exceededFrom;
        bar.notYet = bandOf(*evidence.attainment, m_settings) == Band::notYet;
        return QVariant::fromValue(bar);
    }
    default: return {};
    }
}

QVariant HealthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KpiRow &row = m_data.sheet.rows[size_t(index.row())];
    if (index.column() >= FirstPeriodColumn && index.column() < verdictColumn())
        return evidenceData(row.evidence[size_t(index.column() - FirstPeriodColumn)], role);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == SubjectColumn)
        return subjectName(index.row());
    if (index.column() == AimColumn)
        return aimName(index.row());
    return healthWord(row.health, row.target.direction, words::ReportWords(m_formats.language(), m_formats.currency()));
}

QVariant HealthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section == SubjectColumn)
        return tr("Whose");
    if (section == AimColumn)
        return tr("Target");
    if (section == verdictColumn())
        return tr("Verdict");
    if (m_data.sheet.rows.empty() || section > verdictColumn())
        return {};
    const Period &period = m_data.sheet.rows.front().evidence[size_t(section - FirstPeriodColumn)].period;
    // Short, so that all bars have room.
    return role == Qt::ToolTipRole ? m_formats.period(period) : parts::raised(m_formats.periodInText(period));
}

} // namespace somo
