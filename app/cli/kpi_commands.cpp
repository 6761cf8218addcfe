// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/figures.h"
#include "app/cli/lookup.h"
#include "core/commission/income_query.h"
#include "core/commission/pay_reader.h"
#include "core/kpi/kpi_sheet.h"
#include "core/kpi/target_query.h"
#include "core/kpi/target_store.h"
#include "core/words/period_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace somo::cli {

namespace {

/// {"channel":"SHOPEE"}; several values of one cut are a list.
Result<QJsonObject> filterJson(Database &database, const std::vector<CutFilter> &filters)
{
    QJsonObject json;
    for (const CutFilter &filter : filters) {
        SOMO_TRY_ASSIGN(const QString code, codeOf(database, filter));
        const QString key = cutText(filter.cut);
        if (!json.contains(key)) {
            json[key] = code;
            continue;
        }
        QJsonArray several = json[key].isArray() ? json[key].toArray() : QJsonArray{json[key]};
        several.append(code);
        json[key] = several;
    }
    return json;
}

QString filterShown(const QJsonObject &filter)
{
    QStringList parts;
    for (auto each = filter.begin(); each != filter.end(); ++each) {
        QStringList values;
        const QJsonArray several = each.value().isArray() ? each.value().toArray() : QJsonArray{each.value()};
        for (const auto &value : several)
            values += value.toString();
        parts += QString(each.key() + QLatin1Char('=') + values.join(QLatin1Char(',')));
    }
    return parts.join(QStringLiteral("; "));
}

QString subjectShown(const Context &context, const Subject &subject)
{
    return subject.kind == SubjectKind::everyone ? context.text(QT_TRANSLATE_NOOP("cli", "everyone")) : subject.name;
}

QJsonValue weightJson(qint64 thousandths)
{
    return thousandths % 1000 == 0 ? QJsonValue(thousandths / 1000) : QJsonValue(double(thousandths) / 1000);
}

QJsonValue bandJson(const std::optional<Band> &band)
{
    return band ? QJsonValue(bandText(*band)) : QJsonValue::Null;
}

QJsonValue flagJson(IncomeFlag flag)
{
    switch (flag) {
    case IncomeFlag::low: return QStringLiteral("low");
    case IncomeFlag::high: return QStringLiteral("high");
    case IncomeFlag::none: break;
    }
    return QJsonValue::Null;
}

QString ratioText(const Fraction &ratio)
{
    const auto hundredths = ratio.rounded(100);
    return hundredths ? fixedText(*hundredths, 2) : QString();
}

QJsonObject incomeJson(const KpiIncome &income, const Figures &figures)
{
    const PersonIncome &parts = income.parts;
    const auto paid = [&](Money part) { return parts.hasStatement ? figures.money(part) : QJsonValue::Null; };
    return {{QStringLiteral("person"), income.person.code},
            {QStringLiteral("ratio"), income.verdict.ratio ? QJsonValue(ratioText(*income.verdict.ratio)) : QJsonValue::Null},
            {QStringLiteral("flag"), flagJson(income.verdict.flag)},
            {QStringLiteral("income"), figures.targetJson(income.income, Metric::revenue)},
            {QStringLiteral("salary"), figures.targetJson(parts.salary, Metric::revenue)},
            {QStringLiteral("commission"), paid(parts.commission)},
            {QStringLiteral("pools"), paid(parts.pools)},
            {QStringLiteral("overrides"), paid(parts.overrides)},
            {QStringLiteral("referrals"), paid(parts.referrals)},
            {QStringLiteral("bonuses"), paid(parts.bonuses)},
            {QStringLiteral("adjustments"), paid(parts.adjustments)}};
}

class KpiCommand : public Command {
public:
    QString name() const override { return QStringLiteral("kpi"); }
    QString form() const override { return QStringLiteral("kpi --period P [--subject CODE] [--as-of DATE]"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Targets with what was reached, scores, pace, and whether the targets are right. A day is gone when it is over; --as-of moves the pace, not the figures.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo kpi --period 2026-10"); }
    std::vector<OptionSpec> options() const override
    {
        return {{QStringLiteral("--period"), QStringLiteral("P")}, {QStringLiteral("--subject"), QStringLiteral("CODE")}, {QStringLiteral("--as-of"), QStringLiteral("DATE")}};
    }
    Result<int> execute(Context &context, const Call &call) override
    {
        if (!call.positions().isEmpty())
            return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions().first()}));
        if (!call.has(QStringLiteral("--period")))
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("--period")}));
        SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
        KpiAsk ask;
        SOMO_USAGE_ASSIGN(ask.period, words::periodFromWords(call.value(QStringLiteral("--period")), book->settings().fiscalStart));
        ask.asOf = context.today();
        if (call.has(QStringLiteral("--as-of"))) {
            const auto day = Day::fromIso(call.value(QStringLiteral("--as-of")));
            if (!day)
                return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--as-of"), call.value(QStringLiteral("--as-of")), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a date such as 2026-10-31"))}));
            ask.asOf = *day;
        }
        if (call.has(QStringLiteral("--subject"))) {
            SOMO_USAGE_ASSIGN(ask.subject, subjectFromText(book->database(), call.value(QStringLiteral("--subject"))));
        }
        SOMO_TRY_ASSIGN(const PayReader reader, loginPayReader(book->database()));
        SOMO_TRY_ASSIGN(KpiSheet sheet, loadKpiWithIncome(book->database(), book->settings(), ask));
        hideIncomes(sheet, book->settings(), reader);
        SOMO_TRY_ASSIGN(Answer answer, answerOf(context, *book, sheet));
        if (reader.isPartial)
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "Incomes of others aren’t open to you: they are for each person and the leads."));
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }

private:
    static Status addRows(const Context &context, Book &book, const KpiSheet &sheet, QJsonArray &rows, Answer &answer)
    {
        const Figures figures(context.language(), book.settings().currency);
        for (const KpiRow &row : sheet.rows) {
            const Metric metric = row.target.metric;
            SOMO_TRY_ASSIGN(const QJsonObject filter, filterJson(book.database(), row.target.filters));
            const QJsonObject json{{QStringLiteral("subject"), subjectJson(row.target.subject)},
                                   {QStringLiteral("metric"), metricText(metric)},
                                   {QStringLiteral("filter"), filter},
                                   {QStringLiteral("target"), figures.targetJson(row.counted, metric)},
                                   {QStringLiteral("actual"), figures.json(row.actual, metric)},
                                   {QStringLiteral("attainment"), Figures::percent(row.attainment)},
                                   {QStringLiteral("weight"), weightJson(row.target.weight)},
                                   {QStringLiteral("direction"), directionText(row.target.direction)},
                                   {QStringLiteral("active_days"), row.activeDays},
                                   {QStringLiteral("days"), row.periodDays},
                                   {QStringLiteral("band"), bandJson(row.band)},
                                   {QStringLiteral("expected"), figures.targetJson(row.pace.expected, metric)},
                                   {QStringLiteral("projected"), figures.targetJson(row.pace.projected, metric)},
                                   {QStringLiteral("health"), healthText(row.health)}};
            rows.append(json);
            const QString name = subjectShown(context, row.target.subject);
            answer.rows.push_back({name, metricName(metric, figures.words()), filterShown(filter), figures.shownTarget(row.counted, metric),
                                   figures.shown(row.actual, metric), figures.shownPercent(row.attainment, book.settings()),
                                   row.band ? bandWord(*row.band, figures.words()) : QString(), figures.shownTarget(row.pace.expected, metric),
                                   figures.shownTarget(row.pace.projected, metric), healthWord(row.health, row.target.direction, figures.words())});
            QStringList plain{subjectKindText(row.target.subject.kind), row.target.subject.code, metricText(metric), filterShown(filter)};
            for (const char16_t *key : {u"target", u"actual", u"attainment", u"weight", u"band", u"expected", u"projected", u"health"})
                plain += Figures::plain(json[QStringView(key)]);
            answer.csvRows.push_back(plain);
        }
        return success();
    }

    static Result<Answer> answerOf(const Context &context, Book &book, const KpiSheet &sheet)
    {
        Answer answer;
        QJsonArray rows, scores, gaps, incomes;
        SOMO_TRY(addRows(context, book, sheet, rows, answer));
        const Figures figures(context.language(), book.settings().currency);
        QStringList tail;
        for (const KpiScore &score : sheet.scores) {
            scores.append(QJsonObject{{QStringLiteral("subject"), subjectJson(score.subject)},
                                      {QStringLiteral("score"), Figures::percent(score.score)},
                                      {QStringLiteral("band"), bandJson(score.band)}});
            tail += context.text(QT_TRANSLATE_NOOP("cli", "Score of %1: %2"), {subjectShown(context, score.subject), figures.shownPercent(score.score, book.settings())});
        }
        for (const KpiGap &gap : sheet.gaps) {
            gaps.append(QJsonObject{{QStringLiteral("team"), gap.team.code},
                                    {QStringLiteral("person"), gap.person.code},
                                    {QStringLiteral("ratio"), Figures::percent(gap.verdict.ratio)},
                                    {QStringLiteral("flag"), gap.verdict.flag}});
        }
        for (const KpiIncome &income : sheet.incomes) {
            incomes.append(incomeJson(income, figures));
            if (income.verdict.ratio)
                tail += context.text(QT_TRANSLATE_NOOP("cli", "Income of %1: %2; revenue ÷ income %3"),
                                     {income.person.name, figures.shownTarget(income.income, Metric::revenue),
                                      incomeRatioText(*income.verdict.ratio, book.settings(), figures.words().formats())});
        }
        answer.json = QJsonObject{{QStringLiteral("period"), sheet.period.toText()}, {QStringLiteral("rows"), rows}, {QStringLiteral("scores"), scores},
                                  {QStringLiteral("gap"), gaps}, {QStringLiteral("income"), incomes}};
        answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Whose")),    context.text(QT_TRANSLATE_NOOP("cli", "Metric")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "Filter")),   context.text(QT_TRANSLATE_NOOP("cli", "Target")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "Actual")),   context.text(QT_TRANSLATE_NOOP("cli", "Reached")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "Band")),     context.text(QT_TRANSLATE_NOOP("cli", "Expected")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "Projected")), context.text(QT_TRANSLATE_NOOP("cli", "Is the target right?"))};
        answer.right = {false, false, false, true, true, true, false, true, true, false};
        answer.csvHeaders = QStringList{QStringLiteral("subject_kind"), QStringLiteral("subject"), QStringLiteral("metric"), QStringLiteral("filter"),
                                        QStringLiteral("target"), QStringLiteral("actual"), QStringLiteral("attainment"), QStringLiteral("weight"),
                                        QStringLiteral("band"), QStringLiteral("expected"), QStringLiteral("projected"), QStringLiteral("health")};
        answer.tail = tail;
        return answer;
    }
};

class TargetsCommand : public Command {
public:
    QString name() const override { return QStringLiteral("targets"); }
    QString form() const override { return QStringLiteral("targets [--period P]"); }
    const char *purpose() const override { return QT_TRANSLATE_NOOP("cli", "The targets of the book."); }
    QString example() const override { return QStringLiteral("--book tea.somo targets --period 2026-10"); }
    std::vector<OptionSpec> options() const override { return {{QStringLiteral("--period"), QStringLiteral("P")}}; }
    Result<int> execute(Context &context, const Call &call) override
    {
        if (!call.positions().isEmpty())
            return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions().first()}));
        SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
        const BookSettings &settings = book->settings();
        std::vector<Target> targets;
        if (call.has(QStringLiteral("--period"))) {
            SOMO_USAGE_ASSIGN(const Period period, words::periodFromWords(call.value(QStringLiteral("--period")), settings.fiscalStart));
            SOMO_TRY_ASSIGN(targets, targetsOf(book->database(), period.kind(), {period.first(), period.first()}, settings.fiscalStart));
        } else {
            SOMO_TRY_ASSIGN(targets, allTargets(book->database(), settings.fiscalStart));
        }
        const Figures figures(context.language(), settings.currency);
        Answer answer;
        QJsonArray rows;
        for (const Target &target : targets) {
            SOMO_TRY_ASSIGN(const QJsonObject filter, filterJson(book->database(), target.filters));
            const QJsonValue value = figures.targetJson(Fraction(Int128(target.value), 1), target.metric);
            rows.append(QJsonObject{{QStringLiteral("metric"), metricText(target.metric)}, {QStringLiteral("subject"), subjectJson(target.subject)},
                                    {QStringLiteral("period"), target.period.toText()}, {QStringLiteral("filter"), filter}, {QStringLiteral("value"), value},
                                    {QStringLiteral("weight"), weightJson(target.weight)}, {QStringLiteral("direction"), directionText(target.direction)}});
            answer.rows.push_back({target.period.toText(), subjectShown(context, target.subject), metricName(target.metric, figures.words()), filterShown(filter),
                                   figures.shownTarget(Fraction(Int128(target.value), 1), target.metric), figures.words().formats().quantity(Quantity{target.weight})});
            answer.csvRows.push_back({target.period.toText(), subjectKindText(target.subject.kind), target.subject.code, metricText(target.metric), filterShown(filter),
                                      Figures::plain(value), quantityText(Quantity{target.weight}), directionText(target.direction)});
        }
        answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Period")), context.text(QT_TRANSLATE_NOOP("cli", "Whose")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "Metric")), context.text(QT_TRANSLATE_NOOP("cli", "Filter")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "Target")), context.text(QT_TRANSLATE_NOOP("cli", "Weight"))};
        answer.right = {false, false, false, false, true, true};
        answer.csvHeaders = QStringList{QStringLiteral("period"), QStringLiteral("subject_kind"), QStringLiteral("subject"), QStringLiteral("metric"),
                                        QStringLiteral("filter"), QStringLiteral("value"), QStringLiteral("weight"), QStringLiteral("direction")};
        answer.json = QJsonObject{{QStringLiteral("rows"), rows}};
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> kpiCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<KpiCommand>());
    commands.push_back(std::make_unique<TargetsCommand>());
    return commands;
}

} // namespace somo::cli
