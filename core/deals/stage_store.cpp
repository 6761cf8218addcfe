// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deals/stage_store.h"

#include "core/base/text.h"
#include "core/marketing/named_store.h"
#include "core/storage/row_changes.h"
#include "core/storage/settings.h"

#include <algorithm>
#include <array>
#include <functional>

namespace somo {

namespace {

/// What Somo ships, in both languages: the names are the book's own from then on.
struct ShippedPipelineRow {
    QStringView code;
    QStringView vi;
    QStringView en;
    DealStageKind kind = DealStageKind::open; // of stages
};
constexpr std::array shippedStages{
    ShippedPipelineRow{u"new", u"Mới", u"New", DealStageKind::open},
    ShippedPipelineRow{u"contacted", u"Đã liên hệ", u"Contacted", DealStageKind::open},
    ShippedPipelineRow{u"quote", u"Báo giá", u"Quote", DealStageKind::open},
    ShippedPipelineRow{u"negotiation", u"Thương lượng", u"Negotiation", DealStageKind::open},
    ShippedPipelineRow{u"won", u"Thắng", u"Won", DealStageKind::won},
    ShippedPipelineRow{u"lost", u"Thua", u"Lost", DealStageKind::lost},
};
constexpr std::array shippedReasons{
    ShippedPipelineRow{u"price", u"Giá chưa hợp", u"Price didn't fit"},
    ShippedPipelineRow{u"other_seller", u"Đã mua nơi khác", u"Bought elsewhere"},
    ShippedPipelineRow{u"no_need", u"Chưa có nhu cầu", u"No need for now"},
    ShippedPipelineRow{u"no_budget", u"Chưa có ngân sách", u"No budget for now"},
    ShippedPipelineRow{u"product", u"Hàng chưa hợp", u"Product didn't fit"},
    ShippedPipelineRow{u"no_answer", u"Không liên lạc được", u"Out of reach"},
};

QStringView shippedName(const ShippedPipelineRow &row, const QString &language)
{
    return language == u"en" ? row.en : row.vi;
}

/// Open stages stand before won, won before lost.
int placeOfKind(DealStageKind kind) { return int(kind); }

Result<std::optional<size_t>> pipelineRowNamed(const QString &text, size_t count, const std::function<QString(size_t)> &code, const std::function<QString(size_t)> &name)
{
    const QString clean = cleanText(text);
    std::optional<size_t> found;
    for (size_t at = 0; at < count; ++at) {
        if (code(at) == clean)
            return std::optional<size_t>(at);
    }
    for (size_t at = 0; at < count; ++at) {
        if (name(at) != clean)
            continue;
        if (found)
            return failure(ErrorCode::nameAmbiguous, {clean});
        found = at;
    }
    return found;
}

Result<QString> checkedPipelineName(const QString &name)
{
    SOMO_TRY_ASSIGN(const QString clean, checkedName(name, {}));
    return clean.isEmpty() ? Result<QString>(failure(ErrorCode::dealNameMissing)) : clean;
}

/// "Gửi báo giá" → "gui-bao-gia", with a number where another one has it.
QString freePipelineCode(const QString &name, const std::function<bool(const QString &)> &isTaken)
{
    const QString stem = folded(name).simplified().replace(u' ', u'-');
    QString code = stem;
    for (int number = 2; isTaken(code); ++number)
        code = stem + u'-' + QString::number(number);
    return code;
}

Status insertStage(Database &database, const DealStage &stage, ImportId import)
{
    Statement row(database, QStringLiteral("INSERT INTO deal_stage (code, name, sort_key, position, kind, import_id) VALUES (:code, :name, :key, :position, :kind, :import)"));
    row.bind(u":code", stage.code);
    row.bind(u":name", stage.name);
    row.bind(u":key", sortKeyText(stage.name));
    row.bind(u":position", stage.position);
    row.bind(u":kind", dealStageKindText(stage.kind));
    row.bind(u":import", import);
    return row.run();
}

Status insertReason(Database &database, const LostReason &reason, ImportId import)
{
    Statement row(database, QStringLiteral("INSERT INTO lost_reason (code, name, sort_key, position, import_id) VALUES (:code, :name, :key, :position, :import)"));
    row.bind(u":code", reason.code);
    row.bind(u":name", reason.name);
    row.bind(u":key", sortKeyText(reason.name));
    row.bind(u":position", reason.position);
    row.bind(u":import", import);
    return row.run();
}

template <typename Row, typename IdType>
Result<Row> pipelineRowOf(const std::vector<Row> &rows, IdType id, const char *table)
{
    const auto found = std::ranges::find(rows, id, &Row::id);
    return found == rows.end() || !id ? Result<Row>(failure(ErrorCode::rowNotFound, {QString::fromLatin1(table), QString::number(id.value)})) : *found;
}

template <typename Row>
int lastPosition(const std::vector<Row> &rows)
{
    int last = 0;
    for (const Row &row : rows)
        last = std::max(last, row.position);
    return last;
}

Status writeStagePosition(Database &database, const DealStage &stage, int position)
{
    if (stage.position == position)
        return success();
    Statement row(database, QStringLiteral("UPDATE deal_stage SET position = :position, version = version + 1 WHERE id = :id"));
    row.bind(u":position", position);
    row.bind(u":id", stage.id);
    return row.run();
}

/// Refuses what would leave open deals, or a kind, without a stage.
Status checkRetiring(Database &database, const DealStage &stage, const std::vector<DealStage> &all)
{
    const auto others = std::ranges::count_if(all, [&](const DealStage &each) { return each.kind == stage.kind && !each.retired && each.id != stage.id; });
    if (others == 0)
        return failure(ErrorCode::dealStageLast, {stage.name});
    if (stage.kind != DealStageKind::open)
        return success();
    Statement row(database, QStringLiteral("SELECT COUNT(*) FROM deal WHERE stage_id = :id"));
    row.bind(u":id", stage.id);
    SOMO_TRY_ASSIGN(const qint64 count, runForId(row));
    return count > 0 ? Status(failure(ErrorCode::dealStageHoldsDeals, {stage.name, QString::number(count)})) : success();
}

} // namespace

Result<std::vector<DealStage>> dealStages(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT id, code, name, kind, position, retired, version FROM deal_stage ORDER BY position, id"));
    SOMO_TRY(rows.run());
    std::vector<DealStage> found;
    while (rows.next()) {
        found.push_back({rows.id<DealStageId>(0), rows.text(1), rows.text(2), dealStageKindFromText(rows.text(3)).value_or(DealStageKind::open), rows.integer(4),
                         rows.int64(5) != 0, rows.int64(6)});
    }
    SOMO_TRY(rows.status());
    std::ranges::stable_sort(found, {}, [](const DealStage &stage) { return placeOfKind(stage.kind); });
    return found;
}

std::vector<DealStage> shippedDealStages(const QString &language)
{
    std::vector<DealStage> stages;
    for (const ShippedPipelineRow &row : shippedStages)
        stages.push_back({{}, row.code.toString(), shippedName(row, language).toString(), row.kind, int(stages.size()) + 1, false, 0});
    return stages;
}

Result<std::optional<DealStage>> dealStage(Database &database, const QString &text)
{
    SOMO_TRY_ASSIGN(const std::vector<DealStage> all, dealStages(database));
    SOMO_TRY_ASSIGN(const std::optional<size_t> at,
                    pipelineRowNamed(text, all.size(), [&](size_t i) { return all[i].code; }, [&](size_t i) { return all[i].name; }));
    return at ? std::optional<DealStage>(all[*at]) : std::nullopt;
}

Result<DealStage> firstDealStage(Database &database, DealStageKind kind)
{
    SOMO_TRY_ASSIGN(const std::vector<DealStage> all, dealStages(database));
    const auto found = std::ranges::find_if(all, [kind](const DealStage &stage) { return stage.kind == kind && !stage.retired; });
    return found == all.end() ? Result<DealStage>(failure(ErrorCode::rowNotFound, {QStringLiteral("deal_stage"), dealStageKindText(kind)})) : *found;
}

Result<std::vector<LostReason>> lostReasons(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT id, code, name, position, retired, version FROM lost_reason ORDER BY position, id"));
    SOMO_TRY(rows.run());
    std::vector<LostReason> found;
    while (rows.next())
        found.push_back({rows.id<LostReasonId>(0), rows.text(1), rows.text(2), rows.integer(3), rows.int64(4) != 0, rows.int64(5)});
    SOMO_TRY(rows.status());
    return found;
}

Result<std::optional<LostReason>> lostReason(Database &database, const QString &text)
{
    SOMO_TRY_ASSIGN(const std::vector<LostReason> all, lostReasons(database));
    SOMO_TRY_ASSIGN(const std::optional<size_t> at,
                    pipelineRowNamed(text, all.size(), [&](size_t i) { return all[i].code; }, [&](size_t i) { return all[i].name; }));
    return at ? std::optional<LostReason>(all[*at]) : std::nullopt;
}

namespace stages {

Status ensureShipped(Database &database)
{
    SOMO_TRY_ASSIGN(const std::vector<DealStage> known, dealStages(database));
    SOMO_TRY_ASSIGN(const std::vector<LostReason> reasons, lostReasons(database));
    if (!known.empty() && !reasons.empty())
        return success();
    SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
    if (known.empty()) {
        for (const DealStage &stage : shippedDealStages(settings.language))
            SOMO_TRY(insertStage(database, stage, {}));
    }
    int position = 0;
    for (const ShippedPipelineRow &row : shippedReasons) {
        if (reasons.empty())
            SOMO_TRY(insertReason(database, {{}, row.code.toString(), shippedName(row, settings.language).toString(), ++position, false, 0}, {}));
    }
    return success();
}

Result<DealStageId> add(Database &database, const QString &name, DealStageKind kind, const QString &code, ImportId import)
{
    SOMO_TRY(ensureShipped(database));
    SOMO_TRY_ASSIGN(const QString shown, checkedPipelineName(name));
    SOMO_TRY_ASSIGN(const std::vector<DealStage> all, dealStages(database));
    const auto isTaken = [&](const QString &text) { return std::ranges::find(all, text, &DealStage::code) != all.end(); };
    DealStage stage{{}, cleanText(code), shown, kind, lastPosition(all) + 1, false, 0};
    if (stage.code.isEmpty())
        stage.code = freePipelineCode(shown, isTaken);
    SOMO_TRY_ASSIGN(stage.code, checkedCode(stage.code));
    if (isTaken(stage.code))
        return failure(ErrorCode::codeTaken, {stage.code});
    SOMO_TRY(insertStage(database, stage, import));
    SOMO_TRY_ASSIGN(const std::optional<DealStage> written, dealStage(database, stage.code));
    return written->id;
}

Status rename(Database &database, DealStageId stage, const QString &name, qint64 opened)
{
    SOMO_TRY_ASSIGN(const std::vector<DealStage> all, dealStages(database));
    SOMO_TRY_ASSIGN(const DealStage known, pipelineRowOf(all, stage, "deal_stage"));
    SOMO_TRY_ASSIGN(const QString shown, checkedPipelineName(name));
    if (opened != 0)
        SOMO_TRY(unchangedSince(database, {QStringLiteral("deal_stage"), stage.value, opened}));
    if (shown == known.name)
        return success();
    Statement row(database, QStringLiteral("UPDATE deal_stage SET name = :name, sort_key = :key, version = version + 1 WHERE id = :id"));
    row.bind(u":name", shown);
    row.bind(u":key", sortKeyText(shown));
    row.bind(u":id", stage);
    return row.run();
}

Status moveBefore(Database &database, DealStageId stage, DealStageId before)
{
    SOMO_TRY_ASSIGN(std::vector<DealStage> all, dealStages(database));
    SOMO_TRY_ASSIGN(const DealStage moved, pipelineRowOf(all, stage, "deal_stage"));
    if (stage == before)
        return success();
    std::erase_if(all, [&](const DealStage &each) { return each.id == stage; });
    auto place = std::ranges::find_if(all, [&](const DealStage &each) { return before && each.id == before && each.kind == moved.kind; });
    if (place == all.end())
        place = std::ranges::find_if(all, [&](const DealStage &each) { return placeOfKind(each.kind) > placeOfKind(moved.kind); });
    all.insert(place, moved);
    int position = 0;
    for (const DealStage &each : all)
        SOMO_TRY(writeStagePosition(database, each, ++position));
    return success();
}

Status setRetired(Database &database, DealStageId stage, bool retired)
{
    SOMO_TRY_ASSIGN(const std::vector<DealStage> all, dealStages(database));
    SOMO_TRY_ASSIGN(const DealStage known, pipelineRowOf(all, stage, "deal_stage"));
    if (known.retired == retired)
        return success();
    if (retired)
        SOMO_TRY(checkRetiring(database, known, all));
    Statement row(database, QStringLiteral("UPDATE deal_stage SET retired = :retired, version = version + 1 WHERE id = :id"));
    row.bind(u":retired", retired ? 1 : 0);
    row.bind(u":id", stage);
    return row.run();
}

Result<LostReasonId> addReason(Database &database, const QString &name, const QString &code, ImportId import)
{
    SOMO_TRY(ensureShipped(database));
    SOMO_TRY_ASSIGN(const QString shown, checkedPipelineName(name));
    SOMO_TRY_ASSIGN(const std::vector<LostReason> all, lostReasons(database));
    const auto isTaken = [&](const QString &text) { return std::ranges::find(all, text, &LostReason::code) != all.end(); };
    LostReason reason{{}, cleanText(code), shown, lastPosition(all) + 1, false, 0};
    if (reason.code.isEmpty())
        reason.code = freePipelineCode(shown, isTaken);
    SOMO_TRY_ASSIGN(reason.code, checkedCode(reason.code));
    if (isTaken(reason.code))
        return failure(ErrorCode::codeTaken, {reason.code});
    SOMO_TRY(insertReason(database, reason, import));
    SOMO_TRY_ASSIGN(const std::optional<LostReason> written, lostReason(database, reason.code));
    return written->id;
}

Status renameReason(Database &database, LostReasonId reason, const QString &name, qint64 opened)
{
    SOMO_TRY_ASSIGN(const std::vector<LostReason> all, lostReasons(database));
    SOMO_TRY_ASSIGN(const LostReason known, pipelineRowOf(all, reason, "lost_reason"));
    SOMO_TRY_ASSIGN(const QString shown, checkedPipelineName(name));
    if (opened != 0)
        SOMO_TRY(unchangedSince(database, {QStringLiteral("lost_reason"), reason.value, opened}));
    if (shown == known.name)
        return success();
    Statement row(database, QStringLiteral("UPDATE lost_reason SET name = :name, sort_key = :key, version = version + 1 WHERE id = :id"));
    row.bind(u":name", shown);
    row.bind(u":key", sortKeyText(shown));
    row.bind(u":id", reason);
    return row.run();
}

Status setReasonRetired(Database &database, LostReasonId reason, bool retired)
{
    SOMO_TRY_ASSIGN(const std::vector<LostReason> all, lostReasons(database));
    SOMO_TRY_ASSIGN(const LostReason known, pipelineRowOf(all, reason, "lost_reason"));
    if (known.retired == retired)
        return success();
    Statement row(database, QStringLiteral("UPDATE lost_reason SET retired = :retired, version = version + 1 WHERE id = :id"));
    row.bind(u":retired", retired ? 1 : 0);
    row.bind(u":id", reason);
    return row.run();
}

} // namespace stages

} // namespace somo
