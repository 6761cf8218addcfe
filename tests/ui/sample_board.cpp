// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_board.h"

#include "core/base/text.h"

namespace somo {

namespace {

Money million(double amount)
{
    return Money::fromMinorUnits(qint64(amount * 1'000'000 + 0.5));
}

BoardRow person(qint64 id, const QString &name, double revenue, double target, int attained, int projected, int orders, int fresh)
{
    BoardRow row;
    row.person = PersonId{id};
    row.code = QStringLiteral("P%1").arg(id);
    row.name = name;
    row.sortKey = QString::fromLatin1(personSortKey(name).toHex());
    row.revenue = million(revenue);
    row.target = million(target);
    row.attainment = Rate{attained * 1000};
    row.projectedAttainment = Rate{projected * 1000};
    row.projected = million(target * projected / 1000.0);
    row.band = projected < 700 ? Band::notYet : projected < 1000 ? Band::successful : Band::exceeded;
    row.orders = orders;
    row.newCustomers = fresh;
    return row;
}

ChartSpec bars(Cut cut, const QString &title, const std::vector<std::tuple<QString, double, double>> &parts)
{
    ChartSpec chart;
    chart.cut = cut;
    chart.title = title;
    qint64 id = 0;
    for (const auto &[label, value, comparison] : parts) {
        ChartSpec::Point point;
        point.id = ++id;
        point.label = label;
        point.value = million(value).minorUnits();
        if (comparison > 0)
            point.comparison = million(comparison).minorUnits();
        chart.points.push_back(point);
    }
    return chart;
}

ChartSpec cumulative()
{
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::cumulative;
    chart.cut = Cut::day;
    chart.title = QStringLiteral("Doanh thu cộng dồn theo ngày");
    chart.subtitle = QStringLiteral("nét liền: tháng 10 · nét đứt: đầu tháng 9 · chấm: nhịp đều tới mục tiêu");
    for (int day = 1; day <= 31; ++day) {
        ChartSpec::Point point;
        point.id = 20261000 + day;
        point.label = QString::number(day);
        if (day <= 23) {
            point.value = million(340.82 * day / 23).minorUnits();
            point.comparison = million(286.5 * day / 23).minorUnits();
        }
        point.target = million(480.0 * day / 31).minorUnits();
        chart.points.push_back(point);
    }
    chart.projected = million(460.1).minorUnits();
    chart.projectedLabel = QStringLiteral("dự kiến 460,1 tr");
    return chart;
}

} // namespace

BoardData sampleBoard()
{
    BoardData board;
    board.period = Period::of(PeriodKind::month, Day::fromNumber(20261024), 1);
    board.today = Day::fromNumber(20261024);
    board.open = true;
    board.recogniseOn = QStringLiteral("completed");
    board.gone = Rate{740'741};
    board.workingDaysGone = 20'000;
    board.workingDays = 27'000;
    board.comparison = {Day::fromNumber(20260901), Day::fromNumber(20260923)};
    board.rows = {person(1, QStringLiteral("Nguyễn Hoài An"), 48.92, 60, 815, 1101, 29, 7),
                  person(2, QStringLiteral("Phạm Đức Bình"), 33.15, 55, 603, 814, 24, 5),
                  person(3, QStringLiteral("Trần Thu Hà"), 51.60, 70, 737, 995, 26, 4),
                  person(4, QStringLiteral("Lê Minh Khôi"), 61.30, 75, 817, 1103, 31, 6),
                  person(5, QStringLiteral("Vũ Ngọc Linh"), 22.90, 45, 509, 687, 18, 6),
                  person(6, QStringLiteral("Đỗ Thanh Mai"), 43.45, 65, 668, 902, 27, 5),
                  person(7, QStringLiteral("Huỳnh Quốc Phúc"), 35.80, 60, 597, 806, 22, 3),
                  person(8, QStringLiteral("Võ Tường Vy"), 43.70, 50, 874, 1180, 28, 8)};
    board.team = person(0, {}, 340.82, 480, 710, 959, 205, 44);
    board.team.code.clear();
    board.team.sortKey.clear();
    board.averageOrder = million(1.66);
    board.returnRate = Rate{18'000};
    board.comparisonAverageOrder = million(1.67);
    board.comparisonReturnRate = Rate{21'000};
    board.comparisonOrders = 172;
    board.comparisonNewCustomers = 39;
    board.byChannel = bars(Cut::channel, QStringLiteral("Theo kênh"), {{QStringLiteral("Shopee"), 87.27, 73}, {QStringLiteral("TikTok Shop"), 62.96, 53},
                                                                        {QStringLiteral("Zalo"), 84.62, 72}, {QStringLiteral("Cửa hàng"), 54.89, 46},
                                                                        {QStringLiteral("Đại lý"), 51.08, 42}});
    board.byArea = bars(Cut::area, QStringLiteral("Theo vùng"), {{QStringLiteral("Bắc"), 126.36, 104}, {QStringLiteral("Trung"), 63.35, 54}, {QStringLiteral("Nam"), 151.11, 128}});
    board.byGroup = bars(Cut::productGroup, QStringLiteral("Theo nhóm hàng"), {{QStringLiteral("Trà"), 168.51, 0}, {QStringLiteral("Quà biếu"), 94.91, 0},
                                                                                {QStringLiteral("Ấm chén"), 41.12, 0}, {QStringLiteral("Bánh, mật ong"), 36.28, 0}});
    board.byPerson = bars(Cut::person, QStringLiteral("Theo người"), {});
    for (const BoardRow &row : board.rows) {
        ChartSpec::Point point;
        point.id = row.person.value;
        point.label = row.name;
        point.value = row.revenue.minorUnits();
        point.target = row.target->minorUnits();
        board.byPerson.points.push_back(point);
    }
    board.cumulative = cumulative();
    return board;
}

BoardTrend sampleTrend()
{
    BoardTrend trend;
    for (const BoardRow &row : sampleBoard().rows) {
        trend.people.push_back(row.person);
        std::vector<std::optional<Money>> months;
        for (int month = 0; month < 12; ++month)
            months.push_back(million(30 + (month * 7 + int(row.person.value) * 5) % 23));
        trend.trends.push_back(months);
        trend.health.push_back(row.person.value == 5 ? Health::tooHigh : row.person.value == 8 ? Health::tooLow : Health::healthy);
        trend.evidence.push_back({Rate{660'000}, Rate{640'000}, Rate{690'000}});
    }
    return trend;
}

} // namespace somo
