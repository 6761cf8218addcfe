// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deal_actions.h"

#include "app/cli/figures.h"
#include "app/cli/lookup.h"
#include "core/deals/deal_flow.h"
#include "core/words/period_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace somo::cli {

namespace {

const QString stageKindOption = QStringLiteral("--kind");

QString stageUseText(const Context &context, bool retired)
{
    return retired ? context.text(QT_TRANSLATE_NOOP("cli", "out of use")) : QString();
}

Result<int> writeDealStages(Context &context, Book &book)
{
    const Currency currency = book.settings().currency;
    const Formats formats(context.language(), currency);
    SOMO_TRY_ASSIGN(std::vector<DealStage> stages, dealStages(book.database()));
    if (stages.empty())
        stages = shippedDealStages(book.settings().language);
    SOMO_TRY_ASSIGN(const std::vector<DealRow> rows, deals::all(book.database()));
    Answer answer;
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Code")), context.text(QT_TRANSLATE_NOOP("cli", "Name")), context.text(QT_TRANSLATE_NOOP("cli", "Kind")),
                                 context.text(QT_TRANSLATE_NOOP("cli", "Deals")), context.text(QT_TRANSLATE_NOOP("cli", "Amount")), QString()};
    answer.right = {false, false, false, true, true, false};
    answer.csvHeaders = QStringList{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("deals"), QStringLiteral("amount"), QStringLiteral("retired")};
    QJsonArray json;
    for (const DealStage &stage : stages) {
        Int128 sum = 0;
        qint64 count = 0;
        for (const DealRow &row : rows) {
            if (!stage.id || row.deal.stage != stage.id)
                continue;
            ++count;
            sum += row.deal.amount.value_or(Money()).minorUnits();
        }
        SOMO_TRY_ASSIGN(const qint64 amount, narrowed(sum, "amount"));
        const QString plain = moneyText(Money::fromMinorUnits(amount), currency);
        const QString kind = dealStageKindText(stage.kind);
        json.append(QJsonObject{{QStringLiteral("code"), stage.code}, {QStringLiteral("name"), stage.name}, {QStringLiteral("kind"), kind}, {QStringLiteral("deals"), count},
                                {QStringLiteral("amount"), plain}, {QStringLiteral("retired"), stage.retired}});
        answer.rows.push_back({stage.code, stage.name, context.thing(kind), formats.count(count), formats.money(Money::fromMinorUnits(amount)), stageUseText(context, stage.retired)});
        answer.csvRows.push_back({stage.code, stage.name, kind, QString::number(count), plain, stage.retired ? QStringLiteral("1") : QStringLiteral("0")});
    }
    answer.json = QJsonObject{{QStringLiteral("stages"), json}};
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> writeLostReasons(Context &context, Book &book)
{
    SOMO_TRY_ASSIGN(const std::vector<LostReason> reasons, lostReasons(book.database()));
    Answer answer;
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Code")), context.text(QT_TRANSLATE_NOOP("cli", "Name")), QString()};
    answer.right = {false, false, false};
    answer.csvHeaders = QStringList{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("retired")};
    QJsonArray json;
    for (const LostReason &reason : reasons) {
        json.append(QJsonObject{{QStringLiteral("code"), reason.code}, {QStringLiteral("name"), reason.name}, {QStringLiteral("retired"), reason.retired}});
        answer.rows.push_back({reason.code, reason.name, stageUseText(context, reason.retired)});
        answer.csvRows.push_back({reason.code, reason.name, reason.retired ? QStringLiteral("1") : QStringLiteral("0")});
    }
    answer.json = QJsonObject{{QStringLiteral("reasons"), json}};
    if (reasons.empty())
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "The reasons come with the first deal."));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

/// What a word after `stages` or `reasons` does, as the trail and the stores name it.
struct PipelineStep {
    CommandWords words;
    Book::Work work;
};

Result<DealStage> givenListStage(Context &context, Database &database, const QString &text)
{
    SOMO_USAGE_ASSIGN(const std::optional<DealStage> stage, dealStage(database, text));
    return stage ? *stage : Result<DealStage>(context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("deal_stage"), text})));
}

Result<PipelineStep> dealStageStep(Context &context, const Call &call, Database &database)
{
    const QString word = call.positions().value(1), first = call.positions().value(2), second = call.positions().value(3);
    if (first.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {word == u"add" ? QStringLiteral("NAME") : QStringLiteral("CODE")}));
    if (word == u"add") {
        const QString given = call.has(stageKindOption) ? call.value(stageKindOption) : QStringLiteral("open");
        const auto kind = dealStageKindFromText(given);
        if (!kind)
            return context.usage(failure(ErrorCode::cliBadValue, {stageKindOption, given, QStringLiteral("open, won, lost")}));
        return PipelineStep{{QStringLiteral("deal_stage_added"), {first}}, [first, kind](Database &book) -> Status {
                            const auto added = stages::add(book, first, *kind);
                            return added ? success() : Status(added.error());
                        }};
    }
    SOMO_TRY_ASSIGN(const DealStage stage, givenListStage(context, database, first));
    if (word == u"rename")
        return PipelineStep{{QStringLiteral("deal_stage_renamed"), {stage.name, second}}, [stage, second](Database &book) { return stages::rename(book, stage.id, second); }};
    if (word == u"before") {
        DealStageId other;
        if (!second.isEmpty()) {
            SOMO_TRY_ASSIGN(const DealStage before, givenListStage(context, database, second));
            other = before.id;
        }
        return PipelineStep{{QStringLiteral("deal_stage_moved"), {stage.name}}, [stage, other](Database &book) { return stages::moveBefore(book, stage.id, other); }};
    }
    if (word != u"retire" && word != u"restore")
        return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("stages"), word, QStringLiteral("add, rename, before, retire, restore")}));
    const bool retired = word == u"retire";
    return PipelineStep{{retired ? QStringLiteral("deal_stage_retired") : QStringLiteral("deal_stage_restored"), {stage.name}},
                    [stage, retired](Database &book) { return stages::setRetired(book, stage.id, retired); }};
}

Result<PipelineStep> lostReasonStep(Context &context, const Call &call, Database &database)
{
    const QString word = call.positions().value(1), first = call.positions().value(2), second = call.positions().value(3);
    if (first.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {word == u"add" ? QStringLiteral("NAME") : QStringLiteral("CODE")}));
    if (word == u"add") {
        return PipelineStep{{QStringLiteral("lost_reason_added"), {first}}, [first](Database &book) -> Status {
                            const auto added = stages::addReason(book, first);
                            return added ? success() : Status(added.error());
                        }};
    }
    SOMO_USAGE_ASSIGN(const std::optional<LostReason> reason, lostReason(database, first));
    if (!reason)
        return context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("lost_reason"), first}));
    const LostReasonId id = reason->id;
    if (word == u"rename")
        return PipelineStep{{QStringLiteral("lost_reason_renamed"), {reason->name, second}}, [id, second](Database &book) { return stages::renameReason(book, id, second); }};
    if (word != u"retire" && word != u"restore")
        return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("reasons"), word, QStringLiteral("add, rename, retire, restore")}));
    const bool retired = word == u"retire";
    return PipelineStep{{retired ? QStringLiteral("lost_reason_retired") : QStringLiteral("lost_reason_restored"), {reason->name}},
                    [id, retired](Database &book) { return stages::setReasonRetired(book, id, retired); }};
}

/// Days with one decimal where they aren't whole.
QString tenthsText(const std::optional<qint64> &tenths)
{
    return tenths ? shortText(*tenths, 1) : QString();
}

class DealFlowAnswer {
public:
    DealFlowAnswer(const Context &context, const Book &book)
        : m_context(context)
        , m_formats(context.language(), book.settings().currency)
    {
    }

    Answer make(const Period &period, const std::vector<DealStage> &stages, const PipelineFlow &flow) const
    {
        Answer answer;
        addHeaders(answer);
        QJsonArray json;
        for (const StageFlow &stage : flow.stages) {
            const auto known = std::ranges::find(stages, stage.stage, &DealStage::id);
            // A stage out of use is there as long as something is to be told of it.
            if (known == stages.end() || (known->retired && stage.arrived == 0 && stage.stays == 0))
                continue;
            json.append(stageJson(*known, stage));
            answer.rows.push_back({known->name, count(stage.arrived), count(stage.movedOn), percent(stage.conversion()), count(stage.lostHere), count(stage.waiting), percent(stage.winRate()),
                                   count(stage.stays), days(stage.medianTenths), days(stage.meanTenths)});
            answer.csvRows.push_back({known->code, number(stage.arrived), number(stage.movedOn), plain(stage.conversion()), number(stage.lostHere), number(stage.waiting), plain(stage.winRate()),
                                      number(stage.stays), tenthsText(stage.medianTenths), tenthsText(stage.meanTenths)});
        }
        answer.json = QJsonObject{{QStringLiteral("period"), period.toText()},
                                  {QStringLiteral("stages"), json},
                                  {QStringLiteral("won"), flow.won},
                                  {QStringLiteral("lost"), flow.lost},
                                  {QStringLiteral("conversion"), orNull(plain(flow.conversion()))},
                                  {QStringLiteral("median_days_to_win"), orNull(tenthsText(flow.medianTenthsToWin))},
                                  {QStringLiteral("mean_days_to_win"), orNull(tenthsText(flow.meanTenthsToWin))}};
        answer.tail = tailOf(flow);
        return answer;
    }

private:
    static QString number(qint64 value) { return QString::number(value); }
    /// A percent with two decimals, as cli.md has it.
    static QString plain(const std::optional<Rate> &rate) { return rate ? fixedText(qint64(roundedQuotient(rate->millionths, 100)), 2) : QString(); }
    QString count(qint64 value) const { return m_formats.count(value); }
    QString percent(const std::optional<Rate> &rate) const { return rate ? m_formats.percent(*rate, {}) : QString(); }
    QString days(const std::optional<qint64> &tenths) const { return tenths ? m_formats.quantity(Quantity{*tenths * 100}) : QString(); }

    QJsonObject stageJson(const DealStage &known, const StageFlow &stage) const
    {
        return {{QStringLiteral("stage"), QJsonObject{{QStringLiteral("code"), known.code}, {QStringLiteral("name"), known.name}}},
                {QStringLiteral("arrived"), stage.arrived},
                {QStringLiteral("moved_on"), stage.movedOn},
                {QStringLiteral("lost_here"), stage.lostHere},
                {QStringLiteral("waiting"), stage.waiting},
                {QStringLiteral("won"), stage.won},
                {QStringLiteral("conversion"), orNull(plain(stage.conversion()))},
                {QStringLiteral("win_rate"), orNull(plain(stage.winRate()))},
                {QStringLiteral("stays"), stage.stays},
                {QStringLiteral("median_days"), orNull(tenthsText(stage.medianTenths))},
                {QStringLiteral("mean_days"), orNull(tenthsText(stage.meanTenths))}};
    }

    void addHeaders(Answer &answer) const
    {
        answer.headers = QStringList{m_context.text(QT_TRANSLATE_NOOP("cli", "Stage")),     m_context.text(QT_TRANSLATE_NOOP("cli", "Arrived")),  m_context.text(QT_TRANSLATE_NOOP("cli", "Moved on")),
                                     m_context.text(QT_TRANSLATE_NOOP("cli", "Conversion")), m_context.text(QT_TRANSLATE_NOOP("cli", "Lost here")), m_context.text(QT_TRANSLATE_NOOP("cli", "Still there")),
                                     m_context.text(QT_TRANSLATE_NOOP("cli", "Won in the end")), m_context.text(QT_TRANSLATE_NOOP("cli", "Stays")), m_context.text(QT_TRANSLATE_NOOP("cli", "Median days")),
                                     m_context.text(QT_TRANSLATE_NOOP("cli", "Mean days"))};
        answer.right.assign(size_t(answer.headers.size()), true);
        answer.right.front() = false;
        answer.csvHeaders = QStringList{QStringLiteral("stage"), QStringLiteral("arrived"), QStringLiteral("moved_on"), QStringLiteral("conversion"), QStringLiteral("lost_here"),
                                        QStringLiteral("waiting"), QStringLiteral("win_rate"), QStringLiteral("stays"), QStringLiteral("median_days"), QStringLiteral("mean_days")};
    }

    QStringList tailOf(const PipelineFlow &flow) const
    {
        if (!flow.conversion())
            return {m_context.text(QT_TRANSLATE_NOOP("cli", "No deal was closed in this period."))};
        QStringList tail{m_context.text(QT_TRANSLATE_NOOP("cli", "Won %1, lost %2: conversion %3."), {count(flow.won), count(flow.lost), percent(flow.conversion())})};
        if (flow.medianTenthsToWin)
            tail += m_context.text(QT_TRANSLATE_NOOP("cli", "From the first day to winning: %1 days in the middle, %2 on average."), {days(flow.medianTenthsToWin), days(flow.meanTenthsToWin)});
        return tail;
    }

    const Context &m_context;
    Formats m_formats;
};

} // namespace

Result<int> dealStagesAction(Context &context, const Call &call)
{
    if (call.positions().size() < 2) {
        SOMO_TRY_ASSIGN(Book *const shown, context.book(Book::Mode::readOnly));
        return writeDealStages(context, *shown);
    }
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY_ASSIGN(const PipelineStep step, dealStageStep(context, call, book->database()));
    SOMO_TRY(book->write(step.words, author, step.work));
    return writeDealStages(context, *book);
}

Result<int> lostReasonsAction(Context &context, const Call &call)
{
    if (call.positions().size() < 2) {
        SOMO_TRY_ASSIGN(Book *const shown, context.book(Book::Mode::readOnly));
        return writeLostReasons(context, *shown);
    }
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY_ASSIGN(const PipelineStep step, lostReasonStep(context, call, book->database()));
    SOMO_TRY(book->write(step.words, author, step.work));
    return writeLostReasons(context, *book);
}

Result<int> dealReportAction(Context &context, const Call &call)
{
    const QString option = QStringLiteral("--period");
    if (!call.has(option))
        return context.usage(failure(ErrorCode::cliArgumentMissing, {option}));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    SOMO_USAGE_ASSIGN(const Period period, words::periodFromWords(call.value(option), book->settings().fiscalStart));
    PersonId person;
    if (call.has(QStringLiteral("--person"))) {
        SOMO_USAGE_ASSIGN(const qint64 id, cutValueFromText(book->database(), Cut::person, call.value(QStringLiteral("--person")), context.today()));
        person = PersonId{id};
    }
    SOMO_TRY_ASSIGN(const std::vector<DealStage> stages, dealStages(book->database()));
    SOMO_TRY_ASSIGN(const std::vector<DealStep> steps, deals::allSteps(book->database(), person));
    SOMO_TRY(context.writeAnswer(DealFlowAnswer(context, *book).make(period, stages, pipelineFlow(stages, steps, period.days()))));
    return exitDone;
}

} // namespace somo::cli
