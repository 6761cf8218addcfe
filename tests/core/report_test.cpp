// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_store.h"
#include "core/report/kpi_report.h"
#include "core/report/printed_report.h"
#include "core/report/render.h"
#include "tests/core/policy_support.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <QTimeZone>

#include <algorithm>

using namespace somo;
using namespace somo::test;

namespace {

Report reportOf(SmallBook &small, int today, Language language, const QString &period = QStringLiteral("2026-09"),
                const ReportParts &parts = {}, const ReportScope &scope = {})
{
    KpiReportAsk ask;
    ask.period = Period::fromText(period, 1).value();
    ask.today = Day::fromNumber(today);
    ask.moment = QDateTime(ask.today.toDate(), QTime(9, 0), QTimeZone::utc());
    ask.language = language;
    ask.parts = parts;
    ask.scope = scope;
    return must(kpiReport(small.database(), small.settings(), ask));
}

struct Leaves {
    QStringList texts; // paragraphs
    std::vector<ReportTable> tables;
    std::vector<ChartSpec> charts;
    void operator()(const ReportParagraph &block) { texts += block.text; }
    void operator()(const ReportTable &block) { tables.push_back(block); }
    void operator()(const ChartSpec &block) { charts.push_back(block); }
    void operator()(const ReportColumns &block)
    {
        for (const auto &column : block.columns) {
            for (const ReportLeaf &leaf : column)
                std::visit(*this, leaf);
        }
    }
    template <typename Other>
    void operator()(const Other &)
    {
    }
    const ReportTable *table(const QString &caption) const
    {
        for (const ReportTable &each : tables) {
            if (each.caption == caption)
                return &each;
        }
        return nullptr;
    }
};

Leaves leavesOf(const Report &report)
{
    Leaves leaves;
    for (const ReportBlock &block : report.blocks)
        std::visit(leaves, block);
    return leaves;
}

} // namespace

TEST_CASE("The income ratio of a period that is over is judged, of an open one only said")
{
    SmallBook small(Engine::sqlite);
    const QString closed = leavesOf(reportOf(small, 20261005, Language::english)).texts.join(QLatin1Char('\n'));
    CHECK(closed.contains(QStringLiteral("Revenue ÷ income is 3.4, within 3 to 5.")));
    CHECK_FALSE(closed.contains(QStringLiteral("so far")));

    // Half a month's revenue beside a whole month's pay says nothing of the pay.
    const QString open = leavesOf(reportOf(small, 20260915, Language::english)).texts.join(QLatin1Char('\n'));
    CHECK(open.contains(QStringLiteral("Revenue so far ÷ income of the whole period is")));
    CHECK(open.contains(QStringLiteral("once the period is over it should lie from 3 to 5.")));
    for (const char *verdict : {"below the span", "above the span", "within 3"})
        CHECK_FALSE(open.contains(QLatin1StringView(verdict)));
}

TEST_CASE("A report has the pay and the gross profit of those alone whose pay its reader may see")
{
    SmallBook small(Engine::sqlite); // An leads
    must(small.book()->write({QStringLiteral("report_test"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
        SOMO_TRY(applyPolicy(database, small.settings(), readPolicy(R"({"rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})", small.settings())));
        Target target;
        target.metric = Metric::grossProfit;
        target.subject = {SubjectKind::person, small.binh.value, {}, {}};
        target.period = Period::fromText(u"2026-09", 1).value();
        target.value = 50'000;
        const auto added = addTarget(database, target);
        return added ? success() : Status(added.error());
    }));
    BookSettings settings = small.settings();
    settings.gapMeasure = QStringLiteral("income");
    const auto leaves = [&](const std::optional<QString> &reader, bool teamEdition = false) {
        KpiReportAsk ask;
        ask.period = Period::fromText(u"2026-09", 1).value();
        ask.today = Day::fromNumber(20261005);
        ask.moment = QDateTime(ask.today.toDate(), QTime(9, 0), QTimeZone::utc());
        ask.language = Language::english;
        ask.reader = reader;
        ask.teamEdition = teamEdition;
        return leavesOf(must(kpiReport(small.database(), settings, ask)));
    };
    const auto count = [](const Leaves &of, const char *caption) {
        return std::ranges::count(of.tables, QString::fromUtf8(caption), &ReportTable::caption);
    };
    const QString binh = QStringLiteral("Phạm Đức Bình");
    struct Expected {
        std::optional<QString> reader;
        bool teamEdition;
        int incomes;
        int gaps;
        bool grossProfit; // Bình's
    };
    const Expected cases[] = {{std::nullopt, false, 2, 1, true}, // the command line
                              {QStringLiteral("Nguyễn Hoài An"), false, 2, 1, true},
                              {binh, false, 1, 0, true},
                              {QString(), false, 0, 0, false},
                              {QStringLiteral("Nguyễn Hoài An"), true, 0, 0, false}};
    for (const Expected &each : cases) {
        INFO(each.reader.value_or(QStringLiteral("nobody asked")).toStdString() << ' ' << each.teamEdition);
        const Leaves found = leaves(each.reader, each.teamEdition);
        const QString texts = found.texts.join(QLatin1Char('\n'));
        CHECK(count(found, "Income (₫)") == each.incomes);
        CHECK(texts.count(QStringLiteral("Revenue ÷ income is")) == each.incomes);
        CHECK(count(found, "Gap within the team") == each.gaps);
        CHECK(texts.contains(QStringLiteral("Gross profit: whether the target is right")) == each.grossProfit);
    }
    // 10 % of 240,000, and no salary.
    const Leaves own = leaves(binh);
    const ReportTable *income = own.table(QStringLiteral("Income (₫)"));
    REQUIRE(income);
    CHECK(income->total[1].value == 24'000);
}

TEST_CASE("An open period's targets have no band in words, and are not reached only where their projection is not")
{
    SmallBook small(Engine::sqlite);
    const auto reached = [](const Leaves &leaves, const QString &caption) {
        std::vector<ReportCell> cells;
        QStringList words;
        for (const ReportTable &table : leaves.tables) {
            if (table.caption != caption)
                continue;
            for (const auto &row : table.rows) {
                for (size_t i = 0; i < row.size(); ++i) {
                    if (row[i].kind != ReportCell::Kind::attainment)
                        continue;
                    cells.push_back(row[i]);
                    words += row[i + 1].text;
                }
            }
        }
        words.removeAll(QString());
        return std::pair(cells, words);
    };
    for (const QString &caption : {QStringLiteral("Targets"), QStringLiteral("Each person, by name")}) {
        INFO(caption.toStdString());
        const auto [over, said] = reached(leavesOf(reportOf(small, 20261005, Language::english)), caption);
        REQUIRE_FALSE(over.empty());
        CHECK(said.size() == qsizetype(over.size()));
        for (const ReportCell &cell : over)
            CHECK_FALSE((cell.open || cell.projected));
        const auto [open, unsaid] = reached(leavesOf(reportOf(small, 20260915, Language::english)), caption);
        REQUIRE_FALSE(open.empty());
        CHECK(unsaid.isEmpty());
        for (const ReportCell &cell : open)
            CHECK(cell.open);
    }
    constexpr Rate mark{700'000};
    ReportCell cell;
    cell.kind = ReportCell::Kind::attainment;
    cell.value = 300'000;
    CHECK(cell.isNotYet(mark));
    cell.open = true;
    CHECK_FALSE(cell.isNotYet(mark)); // before the first working day is over
    cell.projected = Rate{700'000};
    CHECK_FALSE(cell.isNotYet(mark));
    cell.projected = Rate{699'999};
    CHECK(cell.isNotYet(mark));
}

TEST_CASE("A report says nothing of targets where there are none")
{
    SmallBook small(Engine::sqlite);
    const Report report = reportOf(small, 20261105, Language::english, QStringLiteral("2026-08"));
    const Leaves leaves = leavesOf(report);
    CHECK(leaves.table(QStringLiteral("Targets")) == nullptr);
    if (const ReportTable *people = leaves.table(QStringLiteral("Each person, by name"))) {
        for (const ReportColumn &column : people->columns)
            CHECK(column.title != QStringLiteral("Reached"));
        for (const auto &row : people->rows)
            CHECK(row.size() == people->columns.size());
        CHECK(people->total.size() == people->columns.size());
    }
    for (const ReportBlock &block : report.blocks) {
        const auto *figures = std::get_if<ReportFigures>(&block);
        for (const auto &figure : figures ? figures->figures : std::vector<ReportFigures::Figure>())
            CHECK(figure.label != QStringLiteral("Reached"));
    }
}

TEST_CASE("A report has the parts that were chosen, each from its own page on")
{
    SmallBook small(Engine::sqlite);
    // The titles of the pages, in their order.
    const auto pages = [&](const ReportParts &parts, const ReportScope &scope) {
        QStringList titles;
        for (const ReportBlock &block : reportOf(small, 20261005, Language::english, QStringLiteral("2026-09"), parts, scope).blocks) {
            const auto *heading = std::get_if<ReportHeading>(&block);
            if (heading && heading->level == 1)
                titles += heading->text;
        }
        return titles.join(QLatin1Char('|'));
    };
    const QString cover = QStringLiteral("September 2026");
    const QString team = QStringLiteral("Nhóm Hà Nội");
    const QString an = QStringLiteral("Nguyễn Hoài An");
    const QString binh = QStringLiteral("Phạm Đức Bình");
    const QString dictionary = QStringLiteral("What the figures mean");
    const ReportScope everyone, one{SubjectKind::team, small.team.value}, him{SubjectKind::person, small.binh.value};
    CHECK(pages({}, everyone) == QStringList({cover, team, an, binh, dictionary}).join(QLatin1Char('|')));
    CHECK(pages({true, false, false, false}, everyone) == cover);
    CHECK(pages({false, true, false, false}, everyone) == team);
    CHECK(pages({false, false, true, true}, everyone) == QStringList({an, binh, dictionary}).join(QLatin1Char('|')));
    CHECK(pages({false, false, false, false}, everyone).isEmpty());
    // In a team's report the first page is the team's own, in a person's that person's.
    CHECK(pages({true, false, false, false}, one) == team);
    CHECK(pages({false, true, true, false}, one) == QStringList({an, binh}).join(QLatin1Char('|')));
    CHECK(pages({true, true, true, false}, him) == binh);
    CHECK(pages({false, true, true, false}, him).isEmpty());
}

TEST_CASE("A web page that doesn't begin with the cover begins with no empty page")
{
    SmallBook small(Engine::sqlite);
    const Report whole = reportOf(small, 20261005, Language::english);
    const Report people = reportOf(small, 20261005, Language::english, QStringLiteral("2026-09"), {false, false, true, false});
    CHECK(reportAsHtml(people).count(QStringLiteral("<section>")) == 2);
    CHECK(reportAsHtml(whole).count(QStringLiteral("<section>")) == 5);
    const Report dictionary = reportOf(small, 20261005, Language::english, QStringLiteral("2026-09"), {false, false, false, true});
    const QString pageEnd = QLatin1Char('\n') + QString(72, QLatin1Char('-')) + QLatin1Char('\n');
    CHECK_FALSE(reportAsText(dictionary).contains(pageEnd));
    CHECK(reportAsText(whole).count(pageEnd) == 4);
}

TEST_CASE("the report printed last is the one compared with, though the clock was set back meanwhile", "[report]")
{
    SmallBook small(GENERATE(from_range(engines())));
    const Period september = Period::fromText(u"2026-09", 1).value();
    const auto print = [&](qint64 moment) {
        must(small.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [&](Database &database) { return rememberPrinted(database, RecognitionEvent::completed, september, {}, moment); }));
    };
    const auto differs = [&] { return must(differenceToPrinted(small.database(), RecognitionEvent::completed, september, Day::fromNumber(20261005), {})); };
    constexpr qint64 right = 1'791'172'800'000, ahead = right + 86'400'000;
    print(ahead);
    must(small.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [](Database &database) {
        return database.execute(QStringLiteral("UPDATE sales_order SET discount = 1000, version = version + 1 WHERE code = 'O2'"));
    }));
    REQUIRE(differs());
    CHECK(differs()->before.moment == ahead);
    print(right);
    CHECK_FALSE(differs());
}
