// SPDX-License-Identifier: GPL-3.0-or-later
// Weekly reports: entering, sending, reading, and the figures that come of them, worked out by hand.
#include "core/kpi/kpi_sheet.h"
#include "core/ledger/own_metric_query.h"
#include "core/service/activity_store.h"
#include "core/weekly/weekly_query.h"
#include "core/weekly/weekly_store.h"
#include "core/weekly/weekly_words.h"
#include "core/words/command_words.h"
#include "core/words/error_words.h"
#include "tests/core/import_support.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

const QString me = QStringLiteral("An");
const Metric samples = Metric::ownMetric(QStringLiteral("samples"), QStringLiteral("Mẫu thử"), MetricUnit::decimal);

Day day(int number)
{
    return Day::fromNumber(number);
}

Period week(int number)
{
    return Period::fromText(QStringLiteral("2026-W%1").arg(number), 1).value();
}

QString said(const Error &error)
{
    return words::errorText(error, Language::english);
}

/// The small book of two sellers with a metric of their own. Week 38 is 14 to 20 September, week 40 lies in two months:
/// 28 to 30 September and 1 to 4 October.
class WeeklyBook : public SmallBook {
public:
    explicit WeeklyBook(Engine engine)
        : SmallBook(engine)
    {
        must(write([](Database &base) { return weekly::addMetric(base, QStringLiteral("samples"), QStringLiteral(" Mẫu thử "), MetricUnit::decimal); }));
    }

    Result<CommandOutcome> write(const Book::Work &work) { return book()->write({QStringLiteral("test"), {}}, me, work); }

    Status enter(PersonId person, const Period &of, std::vector<weekly::Entry::Figure> figures, const QString &helped = QStringLiteral("Bảng giá mới"))
    {
        weekly::Entry entry{person, of.first(), helped, QStringLiteral("  Hàng về chậm "), std::move(figures)};
        return save(entry);
    }
    Status save(const weekly::Entry &entry)
    {
        const auto done = write([&](Database &base) -> Status {
            SOMO_TRY(weekly::save(base, entry));
            return success();
        });
        return done ? success() : Status(done.error());
    }
    Status send(PersonId person, const Period &of, qint64 moment = 1'000)
    {
        const auto done = write([&](Database &base) { return weekly::send(base, person, of.first(), moment); });
        return done ? success() : Status(done.error());
    }
    Status takeBack(PersonId person, const Period &of)
    {
        const auto done = write([&](Database &base) { return weekly::takeBack(base, person, of.first()); });
        return done ? success() : Status(done.error());
    }
    /// An: 20 activities in week 38; 12, then 5, and 2.5 samples in week 40. Bình: 7, then 3 in week 40.
    void enterAll()
    {
        must(enter(an, week(38), {{QStringLiteral("activities"), day(20260914), 20}}));
        must(enter(an, week(40),
                   {{QStringLiteral("activities"), day(20260928), 12}, {QStringLiteral("activities"), day(20261001), 5}, {QStringLiteral("samples"), day(20260928), 2'500}}));
        must(enter(binh, week(40), {{QStringLiteral("activities"), day(20260928), 7}, {QStringLiteral("activities"), day(20261001), 3}}));
    }
    void sendAll()
    {
        must(send(an, week(38)));
        must(send(an, week(40)));
        must(send(binh, week(40)));
    }

    /// What the save is refused with; nothing was written.
    std::string refusal(const weekly::Entry &entry)
    {
        const QStringList before = book().dump();
        const Status done = save(entry);
        REQUIRE_FALSE(done.ok());
        CHECK(book().dump() == before);
        return said(done.error()).toStdString();
    }
    std::string refusedFigure(const QString &metric, Day from, qint64 value) { return refusal({an, week(40).first(), {}, {}, {{metric, from, value}}}); }

    LedgerAsk asking(std::vector<Cut> by, std::vector<Metric> metrics = {Metric::activities}, DayRange days = {Day::fromNumber(20260901), Day::fromNumber(20261031)})
    {
        LedgerAsk ask;
        ask.days = days;
        ask.by = std::move(by);
        ask.metrics = std::move(metrics);
        return ask;
    }
    /// "code value value", the total last.
    QStringList figures(const LedgerAsk &ask)
    {
        const LedgerTable table = must(askLedger(database(), ask));
        QStringList lines;
        const auto add = [&](QString line, const std::vector<MetricValue> &values) {
            for (const MetricValue &value : values)
                line += u' ' + (value.value ? QString::number(*value.value) : QStringLiteral("-"));
            lines += line.trimmed();
        };
        for (const LedgerRow &row : table.rows) {
            QStringList key;
            for (const CutValue &value : row.key)
                key += value.id == 0 ? QStringLiteral("none") : value.code;
            add(key.join(u'/'), row.values);
        }
        add(QString(), table.total);
        return lines;
    }
};

} // namespace

TEST_CASE("a week lies in one part, or in one for each of two months", "[weekly]")
{
    CHECK(weekParts(day(20260914)) == std::vector<DayRange>{{day(20260914), day(20260920)}});
    CHECK(weekParts(day(20260928)) == std::vector<DayRange>{{day(20260928), day(20260930)}, {day(20261001), day(20261004)}});
    // 31 December 2029 is a Monday; 28 February 2027 a Sunday, so that the month ends with its week.
    CHECK(weekParts(day(20291231)) == std::vector<DayRange>{{day(20291231), day(20291231)}, {day(20300101), day(20300106)}});
    CHECK(weekParts(day(20270222)) == std::vector<DayRange>{{day(20270222), day(20270228)}});
}

TEST_CASE("what is entered is read by its metric's unit", "[weekly]")
{
    const Currency dollar = must(Currency::fromCode(QStringLiteral("USD")));
    const Metric cost = Metric::ownMetric(QStringLiteral("cost"), QStringLiteral("Chi phí"), MetricUnit::money);
    CHECK(must(weeklyValueFromText("12", Metric::activities, dollar)) == 12);
    CHECK(must(weeklyValueFromText("12.0", Metric::activities, dollar)) == 12);
    CHECK(must(weeklyValueFromText("0", Metric::activities, dollar)) == 0);
    CHECK(must(weeklyValueFromText("2.5", samples, dollar)) == 2'500);
    CHECK(must(weeklyValueFromText("12.34", cost, dollar)) == 1'234);
    const auto refused = [&](const char *text, const Metric &metric) { return said(weeklyValueFromText(text, metric, dollar).error()).toStdString(); };
    CHECK(refused("1.5", Metric::activities) == "“activities” is counted in whole numbers, which 1.5 is not. Write it without decimals.");
    CHECK(refused("-1", Metric::activities) == "What is entered for “activities” is 0 or more. Leave it out where there is nothing to say.");
    CHECK(refused("vài", samples) == "“vài” is no number for “Mẫu thử”. Write digits only, with at most 3 decimals.");
    CHECK(refused("1.2345", samples) == "“1.2345” is no number for “Mẫu thử”. Write digits only, with at most 3 decimals.");
}

TEST_CASE("a report is begun, changed, sent and taken back, and each step can be undone", "[weekly][undo]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    WeeklyBook book(engine);
    CHECK_FALSE(must(weeklyReportOf(book.database(), book.an, week(40).first())));
    book.enterAll();
    const auto report = must(weeklyReportOf(book.database(), book.an, week(40).first()));
    REQUIRE(report);
    CHECK(report->state() == WeeklyState::begun);
    CHECK(report->helped == QStringLiteral("Bảng giá mới"));
    CHECK(report->inTheWay == QStringLiteral("Hàng về chậm"));
    REQUIRE(report->values.size() == 3);
    CHECK(report->values[2].metric == samples);
    CHECK(report->value(Metric::activities, day(20261001)) == std::optional<qint64>(5));
    CHECK(report->sum(Metric::activities) == std::optional<qint64>(17));
    CHECK(report->sum(samples) == std::optional<qint64>(2'500));
    CHECK_FALSE(must(weeklyReportOf(book.database(), book.binh, week(40).first()))->sum(samples));

    // What isn't given stays; nothing takes a figure away; the same again writes nothing.
    const QStringList before = book.book().dump();
    must(book.save({book.an, week(40).first(), std::nullopt, QString(), {{QStringLiteral("activities"), day(20260928), 13}, {QStringLiteral("samples"), day(20260928), std::nullopt}}}));
    const auto changed = must(weeklyReportOf(book.database(), book.an, week(40).first()));
    CHECK(changed->helped == QStringLiteral("Bảng giá mới"));
    CHECK(changed->inTheWay.isEmpty());
    CHECK(changed->sum(Metric::activities) == std::optional<qint64>(18));
    CHECK_FALSE(changed->sum(samples));
    const QStringList after = book.book().dump();
    must(book.save({book.an, week(40).first(), std::nullopt, QString(), {{QStringLiteral("activities"), day(20260928), 13}}}));
    CHECK(book.book().dump() == after);
    must(book.book()->undo(1, me));
    CHECK(book.book().dump() == before);

    must(book.send(book.an, week(40), 5'000));
    CHECK(must(weeklyReportOf(book.database(), book.an, week(40).first()))->sentAt == std::optional<qint64>(5'000));
    CHECK(book.refusal({book.an, week(40).first(), QStringLiteral("mới"), {}, {}}) == "This report was sent. Take the sending back, then it can be changed and sent again.");
    CHECK(book.send(book.an, week(40)).error().code == ErrorCode::weeklySent);
    must(book.takeBack(book.an, week(40)));
    CHECK(book.book().dump() != before); // the report's version says that something happened
    CHECK(must(weeklyReportOf(book.database(), book.an, week(40).first()))->state() == WeeklyState::begun);
    CHECK(said(book.takeBack(book.an, week(40)).error()).toStdString() == "This report was not sent, so there is nothing to take back.");
    must(book.book()->undo(2, me));
    CHECK(book.book().dump() == before);
    // Nothing to add is a report as well.
    must(book.send(book.binh, week(39)));
    CHECK(must(weeklyReportOf(book.database(), book.binh, week(39).first()))->values.empty());
    CHECK(must(book.book()->check()).empty());
}

TEST_CASE("bad entries are refused with what would be right, and nothing is written", "[weekly]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    WeeklyBook book(engine);
    const QString activities = QStringLiteral("activities");
    CHECK(book.refusal({book.an, day(20260929), {}, {}, {}}) == "A week begins on a Monday; 29 Sep 2026 is another day.");
    CHECK(book.save({PersonId{999}, week(40).first(), {}, {}, {}}).error().code == ErrorCode::rowNotFound);
    CHECK(book.save({book.an, Day(), {}, {}, {}}).error().code == ErrorCode::dateOutOfRange);
    CHECK(book.save({book.an, day(20700106), {}, {}, {}}).error().code == ErrorCode::dateOutOfRange);
    CHECK(book.refusedFigure(activities, day(20260929), 1) == "A figure of this week belongs to the days from 28 Sep 2026, 1 Oct 2026; 29 Sep 2026 is none of these.");
    CHECK(book.refusedFigure(activities, day(20260928), -1) == "What is entered for “activities” is 0 or more. Leave it out where there is nothing to say.");
    CHECK(book.refusedFigure(QStringLiteral("revenue"), day(20260928), 1) == "“revenue” is counted from orders and is not entered by hand. Enter activities, or a metric of your own.");
    CHECK(book.save({book.an, week(40).first(), {}, {}, {{QStringLiteral("calls"), day(20260928), 1}}}).error().code == ErrorCode::unknownMetric);
    CHECK(book.save({book.an, week(40).first(), {}, {}, {{QStringLiteral("satisfaction"), day(20260928), 1}}}).error().code == ErrorCode::metricNotHeld);
    CHECK(book.save({book.an, week(40).first(), {}, {}, {{activities, day(20260928), 1'000'000'000'000'001}}}).error().code == ErrorCode::numberTooLarge);
    must(book.save({book.an, week(40).first(), QString(2'000, u'ă'), {}, {{activities, day(20260928), 1'000'000'000'000'000}}}));
    CHECK(book.refusal({book.an, week(40).first(), QString(2'001, u'a'), {}, {}}) == "“aaaaaaaaaaaaaaaaaaaa…” is longer than 2000 letters. Shorten it.");
}

TEST_CASE("a report is written by the person it is about", "[weekly]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    WeeklyBook book(engine);
    must(weekly::checkAuthor(book.database(), book.an, book.an));
    // An leads the team, and reads.
    CHECK(said(weekly::checkAuthor(book.database(), book.binh, book.an).error()).toStdString()
          == "A weekly report is written by the person it is about. This one is of Phạm Đức Bình; anybody may read it.");
    CHECK(weekly::checkAuthor(book.database(), book.an, {}).error().code == ErrorCode::weeklyByOthers);
    CHECK(weekly::checkAuthor(book.database(), PersonId{999}, {}).error().code == ErrorCode::rowNotFound);
    TestBook alone(engine);
    PersonId only;
    must(alone->write({QStringLiteral("test"), {}}, me, [&](Database &base) -> Status {
        SOMO_TRY_ASSIGN(only, people::add(base, {{}, QStringLiteral("AN"), QStringLiteral("An"), {}, {}, true}));
        return success();
    }));
    must(weekly::checkAuthor(alone.database(), only, {}));
}

TEST_CASE("a metric of one's own gets its code from its name, and goes only while nothing is counted in it", "[weekly]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    WeeklyBook book(engine);
    QStringList codes;
    for (const char16_t *name : {u"Mẫu đã tặng", u"mau da  tang!", u"Revenue", u"…"}) {
        must(book.write([&](Database &base) -> Status {
            SOMO_TRY_ASSIGN(const QString code, weekly::addMetricByName(base, QString::fromUtf16(name), MetricUnit::count));
            codes += code;
            return success();
        }));
    }
    CHECK(codes == QStringList{QStringLiteral("mau_da_tang"), QStringLiteral("mau_da_tang_2"), QStringLiteral("revenue_2"), QStringLiteral("metric")});
    const auto remove = [&](const QString &code) { return book.write([&](Database &base) { return weekly::removeMetric(base, code); }); };
    must(remove(codes[1]));
    CHECK(remove(codes[1]).error().code == ErrorCode::ownMetricMissing);
    must(book.enter(book.an, week(40), {{codes[0], day(20260928), 2}}));
    CHECK(remove(codes[0]).error().code == ErrorCode::ownMetricUsed);
    must(book.book()->undo(1, me)); // what was entered
    must(remove(codes[0]));
    // A name that somebody else gave meanwhile is not written over.
    const auto rows = must(ownMetricRows(book.database()));
    const auto row = std::ranges::find(rows, codes[3], [](const OwnMetricRow &each) { return each.metric.code(); });
    REQUIRE(row != rows.end());
    CHECK(row->version == 1);
    auto other = must(Book::open(book.book().place(), Book::Mode::readWrite, std::make_unique<LedgerDerivation>()));
    must(other->write({QStringLiteral("test"), {}}, QStringLiteral("Bình"), [&](Database &base) { return weekly::renameMetric(base, codes[3], QStringLiteral("Theirs")); }));
    const auto mine = book.write([&](Database &base) { return weekly::renameMetric(base, codes[3], QStringLiteral("Mine"), row->version); });
    REQUIRE_FALSE(mine);
    CHECK(mine.error().code == ErrorCode::rowChangedSince);
    CHECK(mine.error().args.value(2) == QStringLiteral("Bình"));
    must(book.write([&](Database &base) { return weekly::renameMetric(base, codes[3], QStringLiteral("Theirs"), row->version); })); // the same
}

TEST_CASE("a metric of one's own has a code, a name and a unit, which stays once something was entered", "[weekly]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    WeeklyBook book(engine);
    const auto add = [&](const char16_t *code, const QString &name = {}) {
        const QString made = QString::fromUtf16(code);
        return book.write([&](Database &base) { return weekly::addMetric(base, made, name, MetricUnit::count); });
    };
    CHECK(add(u"samples").error().code == ErrorCode::codeTaken);
    CHECK(add(u"revenue").error().code == ErrorCode::codeTaken);
    CHECK(add(u"activities").error().code == ErrorCode::codeTaken);
    CHECK(add(u"conversion").error().code == ErrorCode::codeTaken);
    CHECK(add(u" ").error().code == ErrorCode::codeMissing);
    CHECK(said(add(u"a=b").error()).toStdString() == "“a=b” can’t be a metric’s code. Use letters, digits and “_”, such as calls or samples_given.");
    must(add(u"cuộc_gọi"));
    const auto own = must(ownMetrics(book.database()));
    REQUIRE(own.size() == 2);
    CHECK(own[0].name() == QStringLiteral("cuộc_gọi"));
    CHECK(own[1] == samples);
    CHECK(own[1].name() == QStringLiteral("Mẫu thử"));
    CHECK(metricUnit(own[1]) == MetricUnit::decimal);
    CHECK(must(metricNamed(book.database(), u"revenue")) == Metric::revenue);
    CHECK(must(metricNamed(book.database(), u"samples")) == samples);
    CHECK(metricNamed(book.database(), u"calls").error().code == ErrorCode::unknownMetric);

    const auto change = [&](const char *code, MetricUnit unit) {
        return book.write([&](Database &base) { return weekly::setMetricUnit(base, QString::fromLatin1(code), unit); });
    };
    must(change("samples", MetricUnit::money));
    must(change("samples", MetricUnit::decimal));
    must(book.enter(book.an, week(40), {{QStringLiteral("samples"), day(20260928), 2'500}}));
    CHECK(said(change("samples", MetricUnit::count).error()).toStdString() == "“Mẫu thử” has figures or targets already, so its unit stays. Make a new metric for another unit.");
    must(change("samples", MetricUnit::decimal));
    CHECK(change("calls", MetricUnit::count).error().code == ErrorCode::ownMetricMissing);
    must(book.write([](Database &base) { return weekly::renameMetric(base, QStringLiteral("samples"), QStringLiteral("Mẫu đã phát")); }));
    CHECK(must(ownMetrics(book.database()))[1].name() == QStringLiteral("Mẫu đã phát"));
    CHECK(must(book.book()->check()).empty());
    must(book.book()->undo(1, me));
    CHECK(must(ownMetrics(book.database()))[1].name() == QStringLiteral("Mẫu thử"));
}

TEST_CASE("what is sent counts for its person, that day's team and its month's part; cuts add up", "[weekly][metric]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    WeeklyBook book(engine);
    must(book.write([&](Database &base) {
        return base.execute(QStringLiteral("UPDATE membership SET to_day = 20260930 WHERE person_id = %1").arg(book.binh.value));
    }));
    book.enterAll();
    CHECK(book.figures(book.asking({Cut::person})) == QStringList{QStringLiteral("0")}); // nothing is sent
    must(book.send(book.an, week(38)));
    must(book.send(book.an, week(40)));
    CHECK(book.figures(book.asking({Cut::person})) == QStringList{QStringLiteral("AN 37"), QStringLiteral("37")});
    must(book.send(book.binh, week(40)));
    CHECK(book.figures(book.asking({Cut::person}, {Metric::activities, samples}))
          == QStringList{QStringLiteral("AN 37 2500"), QStringLiteral("BINH 10 0"), QStringLiteral("47 2500")});
    CHECK(book.figures(book.asking({Cut::team})) == QStringList{QStringLiteral("HN 44"), QStringLiteral("none 3"), QStringLiteral("47")});
    CHECK(book.figures(book.asking({Cut::month})) == QStringList{QStringLiteral("2026-09 39"), QStringLiteral("2026-10 8"), QStringLiteral("47")});
    CHECK(book.figures(book.asking({Cut::week})) == QStringList{QStringLiteral("2026-W38 20"), QStringLiteral("2026-W40 27"), QStringLiteral("47")});
    CHECK(book.figures(book.asking({Cut::quarter})) == QStringList{QStringLiteral("2026-Q3 39"), QStringLiteral("2026-Q4 8"), QStringLiteral("47")});
    CHECK(book.figures(book.asking({Cut::person, Cut::month}))
          == QStringList{QStringLiteral("AN/2026-09 32"), QStringLiteral("AN/2026-10 5"), QStringLiteral("BINH/2026-09 7"), QStringLiteral("BINH/2026-10 3"), QStringLiteral("47")});
    LedgerAsk ofBinh = book.asking({});
    ofBinh.filters = {{Cut::person, book.binh.value}};
    CHECK(book.figures(ofBinh) == QStringList{QStringLiteral("10")});
    ofBinh.filters = {{Cut::team, book.team.value}};
    CHECK(book.figures(ofBinh) == QStringList{QStringLiteral("44")});
    // Beside what orders say: September's revenue is 750,000, of October 200,000.
    CHECK(book.figures(book.asking({Cut::month}, {Metric::revenue, Metric::activities}))
          == QStringList{QStringLiteral("2026-09 750000 39"), QStringLiteral("2026-10 200000 8"), QStringLiteral("950000 47")});
    CHECK(must(ordersBehind(book.database(), book.asking({}), -1, 0)).empty());

    must(book.takeBack(book.binh, week(40)));
    CHECK(book.figures(book.asking({})) == QStringList{QStringLiteral("37")});
    must(book.book()->undo(1, me));
    CHECK(book.figures(book.asking({})) == QStringList{QStringLiteral("47")});
}

TEST_CASE("a report knows no channel, no product and no day: such cuts are refused by name", "[weekly][metric]")
{
    WeeklyBook book(Engine::sqlite);
    const auto cut = GENERATE(Cut::channel, Cut::region, Cut::area, Cut::product, Cut::productGroup, Cut::segment, Cut::customer, Cut::campaign, Cut::day);
    INFO(cutText(cut).toStdString());
    const auto refused = askLedger(book.database(), book.asking({Cut::person, cut}, {Metric::revenue, samples}));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::metricNotCutBy);
    CHECK(refused.error().args == QStringList{QStringLiteral("samples"), cutText(cut)});
    LedgerAsk filtered = book.asking({});
    filtered.filters = {{cut, 1}};
    CHECK(askLedger(book.database(), filtered).error().code == ErrorCode::metricNotCutBy);
    // A cut that asks for other metrics alone is no matter.
    const std::vector<LedgerCut> cuts{{{cut}, {Metric::revenue}}, {{Cut::person}, {Metric::activities}}};
    CHECK(askLedgerByEach(book.database(), book.asking({}, {Metric::revenue, Metric::activities}), cuts).ok());
    LedgerAsk ofDay = book.asking({}, {Metric::activities}, {day(20260928), day(20260928)});
    ofDay.kind = PeriodKind::day;
    CHECK(said(askLedger(book.database(), ofDay).error()).toStdString()
          == "“activities” is entered in weekly reports, which know the person and the week; it can’t be cut or filtered by “day”. Cut it by person, team, week, month, quarter or year.");
}

TEST_CASE("targets of activities and of own metrics are reached and scored as all others", "[weekly][kpi]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    WeeklyBook book(engine);
    book.enterAll();
    book.sendAll();
    // An's 32 of 40 is 80 %, the team's 2.5 of 2 is 125 %.
    const ImportResult result = imported(book.book(), ImportKind::targets,
                                         QStringLiteral("target.metric,target.subject,target.period,target.value,target.weight\n"
                                                        "activities,person:AN,2026-09,40,100\nsamples,team:HN,2026-09,2,1\n"));
    CHECK(result.added[QStringLiteral("targets")] == 2);
    KpiAsk ask;
    ask.period = Period::fromText(u"2026-09", 1).value();
    ask.asOf = day(20261005);
    const KpiSheet sheet = must(loadKpi(book.database(), book.settings(), ask));
    const auto rowOf = [&](const Metric &metric) { return std::ranges::find_if(sheet.rows, [&](const KpiRow &row) { return row.target.metric == metric; }); };
    const auto activities = rowOf(Metric::activities);
    REQUIRE(activities != sheet.rows.end());
    CHECK(activities->actual.value == std::optional<qint64>(32));
    CHECK(percentText(*activities->attainment) == QStringLiteral("80.00"));
    CHECK(activities->band == Band::successful);
    const auto given = rowOf(samples);
    REQUIRE(given != sheet.rows.end());
    CHECK(given->target.metric.name() == QStringLiteral("Mẫu thử"));
    CHECK(given->actual.value == std::optional<qint64>(2'500));
    CHECK(percentText(*given->attainment) == QStringLiteral("125.00"));
    CHECK(given->band == Band::exceeded);
    // 85 % × 60 + 100 % × 40 + 80 % × 100, over 200.
    const auto score = std::ranges::find_if(sheet.scores, [&](const KpiScore &each) { return each.subject.code == u"AN"; });
    REQUIRE(score != sheet.scores.end());
    CHECK(percentText(*score->score) == QStringLiteral("85.50"));

    const auto refused = [&](const char *row) {
        const ImportResult tried = must(importText(*book.book(), ImportKind::targets, QStringLiteral("target.metric,target.subject,target.period,target.value,target.filter\n") + QString::fromUtf8(row)));
        REQUIRE(tried.errorCount == 1);
        return tried.errors.front();
    };
    const Error byChannel = refused("samples,everyone,2026-09,2,channel=kiosk\n");
    CHECK(byChannel.code == ErrorCode::metricNotCutBy);
    CHECK(byChannel.place.column == QStringLiteral("target.filter"));
    CHECK(refused("calls,everyone,2026-09,2,\n").code == ErrorCode::unknownMetric);
    CHECK(refused("satisfaction,everyone,2026-09,2,\n").code == ErrorCode::metricNotHeld);
    must(book.takeBack(book.an, week(40)));
    const KpiSheet later = must(loadKpi(book.database(), book.settings(), ask));
    const auto fewer = std::ranges::find_if(later.rows, [](const KpiRow &row) { return row.target.metric == Metric::activities; });
    CHECK(percentText(*fewer->attainment) == QStringLiteral("50.00"));
}

TEST_CASE("a report is half filled from the week's orders, with what was entered the week before", "[weekly]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    WeeklyBook book(engine);
    book.enterAll();
    // Week 38: An has 360,000 of O2 and its count; one of O1 (150,000) came back.
    const WeeklyForm form = must(loadWeeklyForm(book.database(), book.settings(), book.an, week(38)));
    CHECK(form.personName == QStringLiteral("Nguyễn Hoài An"));
    CHECK(form.orders == WeeklyOrders{1, Money::fromMinorUnits(210'000), Quantity{-400}, 0, Money::fromMinorUnits(150'000)});
    CHECK(form.parts.size() == 1);
    REQUIRE(form.metrics.size() == 2);
    CHECK(form.metrics[0] == Metric::activities);
    CHECK(form.metrics[1] == samples);
    CHECK(form.state() == WeeklyState::begun);
    CHECK(form.before == std::vector<std::optional<qint64>>{std::nullopt, std::nullopt});
    CHECK(must(loadWeeklyForm(book.database(), book.settings(), book.binh, week(38))).orders == WeeklyOrders{0, Money::fromMinorUnits(240'000), Quantity{400}, 0, Money()});
    CHECK(must(loadWeeklyForm(book.database(), book.settings(), book.binh, week(40))).orders == WeeklyOrders{1, Money::fromMinorUnits(200'000), Quantity{1'000}, 0, Money()});
    const WeeklyForm next = must(loadWeeklyForm(book.database(), book.settings(), book.an, week(41)));
    CHECK(next.state() == WeeklyState::none);
    CHECK(next.before == std::vector<std::optional<qint64>>{17, 2'500});
    CHECK(must(loadWeeklyForm(book.database(), book.settings(), book.an, week(39))).before == std::vector<std::optional<qint64>>{20, std::nullopt});
    CHECK(loadWeeklyForm(book.database(), book.settings(), PersonId{999}, week(38)).error().code == ErrorCode::rowNotFound);
    CHECK(said(loadWeeklyForm(book.database(), book.settings(), book.an, Period::fromText(u"2026-09", 1).value()).error()).toStdString()
          == "A weekly report is for a week; “September 2026” is none. Write it as 2026-W43.");
}

TEST_CASE("the team's sheet says who has sent and shows that; what is being written is its writer's", "[weekly]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    WeeklyBook book(engine);
    must(book.write([](Database &base) -> Status {
        SOMO_TRY(people::add(base, {{}, QStringLiteral("CHI"), QStringLiteral("Lê Chi"), {}, {}, true}));
        SOMO_TRY(people::add(base, {{}, QStringLiteral("DUNG"), QStringLiteral("Vũ Dung"), {}, Day::fromNumber(20260831), true}));
        return success();
    }));
    book.enterAll();
    must(book.send(book.an, week(40), 7'000));
    const WeeklySheet sheet = must(loadWeeklySheet(book.database(), book.settings(), week(40)));
    REQUIRE(sheet.rows.size() == 3); // Dung was gone by then
    CHECK(sheet.rows[0].code == QStringLiteral("AN"));
    CHECK(sheet.rows[0].state == WeeklyState::sent);
    REQUIRE(sheet.rows[0].report);
    CHECK(sheet.rows[0].report->helped == QStringLiteral("Bảng giá mới"));
    CHECK(sheet.rows[0].report->sum(Metric::activities) == std::optional<qint64>(17));
    CHECK(sheet.rows[1].code == QStringLiteral("BINH"));
    CHECK(sheet.rows[1].state == WeeklyState::begun);
    CHECK_FALSE(sheet.rows[1].report);
    CHECK(sheet.rows[1].orders.revenue == Money::fromMinorUnits(200'000));
    CHECK(sheet.rows[2].code == QStringLiteral("CHI"));
    CHECK(sheet.rows[2].state == WeeklyState::none);
    CHECK(sheet.parts.size() == 2);
    CHECK(sheet.metrics.size() == 2);
    const WeeklySheet team = must(loadWeeklySheet(book.database(), book.settings(), week(40), book.team));
    CHECK(team.rows.size() == 2);
    CHECK(loadWeeklySheet(book.database(), book.settings(), Period::fromText(u"2026-10", 1).value()).error().code == ErrorCode::weekExpected);
}

TEST_CASE("the words of a weekly report state facts", "[weekly]")
{
    const words::ReportWords english(Language::english, {});
    CHECK(weeklyStateWord(WeeklyState::sent, english) == QStringLiteral("sent"));
    CHECK(weeklyStateWord(WeeklyState::begun, english) == QStringLiteral("being written"));
    CHECK(weeklyStateWord(WeeklyState::none, english) == QStringLiteral("not there yet"));
    CHECK(weeklyHint(week(43), english) == QStringLiteral("The report of week 43 is filled in from the orders. Look at it and send it when it suits you."));
    CHECK(weeklyPartWord(weekParts(day(20260914)), 0, english).isEmpty());
    CHECK(weeklyPartWord(weekParts(day(20260928)), 0, english) == QStringLiteral("28–30 Sep"));
    CHECK(weeklyPartWord(weekParts(day(20260928)), 1, english) == QStringLiteral("1–4 Oct"));
    CHECK(words::commandText(QStringLiteral("weekly_sent"), {QStringLiteral("An"), QStringLiteral("2026-W43")}, Language::english) == QStringLiteral("Sent the report of An for week 43, 2026"));
}

TEST_CASE("activities count from the log where no figure was sent for them, never both", "[weekly][metrics]")
{
    WeeklyBook book(GENERATE(from_range(engines())));
    book.enterAll();
    must(book.write([&](Database &database) -> Status {
        // An: two calls in week 38, one meeting and a note in week 39, a visit in each month of week 40. Bình: a message on 1 October.
        for (const auto &[person, kind, on] : {std::tuple{book.an, u"call", 20260914}, std::tuple{book.an, u"call", 20260920}, std::tuple{book.an, u"meeting", 20260922},
                                               std::tuple{book.an, u"note", 20260923}, std::tuple{book.an, u"visit", 20260930}, std::tuple{book.an, u"visit", 20261001},
                                               std::tuple{book.binh, u"message", 20261001}}) {
            Activity activity;
            activity.day = day(on);
            activity.person = person;
            activity.kind = QString::fromUtf16(kind);
            const auto added = activities::add(database, activity);
            if (!added)
                return added.error();
        }
        return success();
    }));
    // Nothing is sent yet: the log alone.
    CHECK(book.figures(book.asking({Cut::person})) == QStringList{QStringLiteral("AN 5"), QStringLiteral("BINH 1"), QStringLiteral("6")});
    CHECK(book.figures(book.asking({Cut::month})) == QStringList{QStringLiteral("2026-09 4"), QStringLiteral("2026-10 2"), QStringLiteral("6")});
    must(book.send(book.an, week(38)));
    // The 20 of week 38 stand for its calls; weeks 39 and 40 still come from the log.
    CHECK(book.figures(book.asking({Cut::person})) == QStringList{QStringLiteral("AN 23"), QStringLiteral("BINH 1"), QStringLiteral("24")});
    must(book.send(book.an, week(40)));
    CHECK(book.figures(book.asking({Cut::person})) == QStringList{QStringLiteral("AN 38"), QStringLiteral("BINH 1"), QStringLiteral("39")}); // 20 + 1 + 12 + 5
    // An own metric is asked for: no log.
    CHECK(book.figures(book.asking({Cut::person}, {samples})) == QStringList{QStringLiteral("AN 2500"), QStringLiteral("2500")});
}
