// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_mapper.h"

#include "core/base/text.h"

#include <algorithm>

namespace somo {

namespace {

// After so many rows a column without any ambiguous value needs no further look.
constexpr qint64 evidenceRows = 20'000;

} // namespace

Result<std::unique_ptr<Mapper>> Mapper::open(RowSource &source, const Profile &profile, const MapperOptions &options)
{
    auto mapper = std::make_unique<RowMapper>(source, profile, options);
    if (auto prepared = mapper->prepare(); !prepared)
        return located(prepared.error(), options.fileName);
    return std::unique_ptr<Mapper>(std::move(mapper));
}

RowMapper::RowMapper(RowSource &source, const Profile &profile, MapperOptions options)
    : Mapper(profile)
    , m_source(source)
    , m_options(std::move(options))
{
    m_skipped.insert(profile.skipRows.begin(), profile.skipRows.end());
}

Status RowMapper::prepare()
{
    std::optional<HeaderMap> headers;
    SOMO_TRY(findHeaders(headers));
    m_columns = headers->columns();
    SOMO_TRY(planColumns(*headers));
    SOMO_TRY(planUnpivot(*headers));
    SOMO_TRY(planDropRows(*headers));
    for (const QString &header : headers->headers())
        m_headers.push_back(header.toStdString());
    planPassing();
    planLooking(*headers);
    planCorrections();
    SOMO_TRY(gatherEvidence());
    m_nextUnpivot = m_unpivot.size(); // no row is read yet
    return skipHeaders();
}

Status RowMapper::findHeaders(std::optional<HeaderMap> &headers)
{
    SOMO_TRY(m_source.restart());
    SourceRow row;
    for (;;) {
        SOMO_TRY_ASSIGN(const bool more, m_source.next(row));
        if (!more)
            return failure(ErrorCode::emptyTable);
        if (profile().headerRow == 0 && m_skipped.contains(row.number))
            continue;
        if (row.number < profile().headerRow)
            continue;
        break;
    }
    if (profile().headerRow > 0) {
        headers.emplace(row);
        return success();
    }
    // Without headers the widest of the first rows says how many columns there are: the first one may lack its last cells.
    constexpr int looked = 100;
    size_t widest = row.cells.size();
    for (int i = 0; i < looked; ++i) {
        const auto more = m_source.next(row);
        if (!more || !*more) // a file that can't be read further says so when its rows are fetched
            break;
        if (!m_skipped.contains(row.number))
            widest = std::max(widest, row.cells.size());
    }
    headers.emplace(int(widest));
    return success();
}

Status RowMapper::planColumns(const HeaderMap &headers)
{
    for (const auto &[field, spec] : profile().columns) {
        SOMO_TRY_ASSIGN(auto plan, planColumn(field, spec, profile(), headers, m_options));
        if (!plan)
            continue;
        m_mapped.set(size_t(field));
        m_plans.push_back(std::move(*plan));
    }
    if (!profile().mappingFree)
        return success();
    for (const QString &header : headers.headers()) {
        if (!header.isEmpty() && !fieldFromName(header.toStdString()))
            m_ignored += header;
    }
    return success();
}

Status RowMapper::planUnpivot(const HeaderMap &headers)
{
    const auto &unpivot = profile().unpivot;
    if (!unpivot)
        return success();
    for (const auto &[ref, key] : unpivot->columns) {
        SOMO_TRY_ASSIGN(const int column, headers.require(ref));
        m_unpivot.push_back({column, headers.name(column), key.toStdString()});
    }
    // In the file's order, whatever order the profile's document had.
    std::ranges::sort(m_unpivot, {}, &UnpivotColumn::column);
    SOMO_TRY_ASSIGN(m_into, planColumn(unpivot->into, unpivot->reading, profile(), headers, m_options));
    m_mapped.set(size_t(unpivot->into));
    if (!unpivot->period.isEmpty()) {
        SOMO_TRY_ASSIGN(TextTemplate period, TextTemplate::fromText(unpivot->period, headers));
        m_period = std::move(period);
        m_mapped.set(size_t(Field::targetPeriod));
    }
    return success();
}

Status RowMapper::planDropRows(const HeaderMap &headers)
{
    for (const DropRows &rule : profile().dropRows) {
        SOMO_TRY_ASSIGN(const int column, headers.find(rule.column));
        if (column < 0)
            continue;
        Drop drop{column, {}, {}, rule.sentence};
        for (const QString &value : rule.values) {
            if (value.endsWith(u'*'))
                drop.beginnings.push_back(value.chopped(1).toStdString());
            else
                drop.values.push_back(value.toStdString());
        }
        m_drops.push_back(std::move(drop));
    }
    return success();
}

std::vector<ColumnPlan *> RowMapper::allPlans()
{
    std::vector<ColumnPlan *> plans;
    for (ColumnPlan &plan : m_plans)
        plans.push_back(&plan);
    if (m_into)
        plans.push_back(&*m_into);
    return plans;
}

void RowMapper::addEvidence(ColumnPlan &plan)
{
    if (plan.kind != CellKind::text || plan.raw.empty())
        return;
    std::string_view value = plan.raw;
    if (!lookUp(plan, value) || value.empty() || mapped(plan, value))
        return;
    if (plan.isNumeric()) {
        plan.numberEvidence.add(value);
        return;
    }
    plan.dateEvidence.add(value);
    for (DateForm &form : plan.dateForms)
        form.read += form.reads(value) ? 1 : 0;
}

/// Reads ahead until no column is open any more; most files need a glance only.
Status RowMapper::gatherEvidence()
{
    std::vector<ColumnPlan *> open;
    for (ColumnPlan *plan : allPlans()) {
        if (plan->needsEvidence())
            open.push_back(plan);
    }
    if (open.empty())
        return success();
    SOMO_TRY(skipHeaders());
    const auto isOpen = [](const ColumnPlan *plan) {
        return plan->isNumeric() ? plan->numberEvidence.ambiguous && !plan->numberEvidence.isSettled()
                                 : plan->dateEvidence.ambiguous && !plan->dateEvidence.isSettled();
    };
    for (qint64 rows = 0; rows < evidenceRows || std::ranges::any_of(open, isOpen); ++rows) {
        auto more = nextSourceRow();
        // A file that can't be read to its end says so when its rows are fetched, with their place.
        if (!more || !more.value())
            break;
        for (ColumnPlan *plan : open) {
            if (m_into && plan == &*m_into) {
                for (const UnpivotColumn &column : m_unpivot) {
                    plan->raw = cell(column.column, plan->scratch, &plan->kind);
                    if (std::ranges::find(plan->empty, plan->raw) == plan->empty.end())
                        addEvidence(*plan);
                }
            } else if (plan->sum) {
                for (const int column : plan->columns) {
                    plan->raw = cell(column, plan->scratch, &plan->kind);
                    addEvidence(*plan);
                }
            } else if (takeRaw(*plan)) {
                addEvidence(*plan);
            }
        }
    }
    decideReadings(open, profile().mappingFree, m_options);
    for (ColumnPlan *plan : open)
        plan->lookupMisses = 0;
    for (ColumnPlan *plan : allPlans())
        plan->last.clear();
    return success();
}

/// Back to the first row of data.
Status RowMapper::skipHeaders()
{
    SOMO_TRY(m_source.restart());
    forgetHeld();
    SourceRow row;
    while (profile().headerRow > 0) {
        SOMO_TRY_ASSIGN(const bool more, m_source.next(row));
        if (!more || row.number >= profile().headerRow)
            break;
    }
    return success();
}

} // namespace somo
