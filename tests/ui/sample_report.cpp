// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_report.h"

// The report's literals name only what they set.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

namespace somo {

namespace {

using Kind = ReportCell::Kind;

ReportCell text(const QString &words)
{
    return {Kind::text, 0, words};
}

ChartSpec bars(const QString &title, const std::vector<std::tuple<QString, qint64, qint64>> &parts)
{
    ChartSpec chart;
    chart.title = title;
    chart.subtitle = QStringLiteral("đặc: tháng 9 · rỗng: tháng 8");
    for (const auto &[label, value, comparison] : parts)
        chart.points.push_back({0, label, value, comparison, {}, false});
    return chart;
}

ChartSpec months()
{
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::columns;
    chart.title = QStringLiteral("Mười hai tháng");
    chart.subtitle = QStringLiteral("vạch ngang là mục tiêu của tháng");
    const qint64 values[] = {338, 338, 421, 443, 356, 348, 391, 390, 394, 445, 460, 447};
    const qint64 targets[] = {400, 400, 460, 460, 400, 420, 440, 440, 450, 460, 470, 480};
    const char *labels[] = {"10/25", "11", "12", "1/26", "2", "3", "4", "5", "6", "7", "8", "9"};
    for (size_t i = 0; i < 12; ++i)
        chart.points.push_back({0, QString::fromLatin1(labels[i]), values[i] * 1'000'000 + (i == 11 ? 590'000 : 0), {},
                                targets[i] * 1'000'000, i == 11});
    return chart;
}

ReportTable people()
{
    ReportTable table;
    table.columns = {{QStringLiteral("Người"), ReportColumn::Align::left, 3},
                     {QStringLiteral("Đạt (vạch 70 và 100)"), ReportColumn::Align::left, 2},
                     {QString(), ReportColumn::Align::left, 1},
                     {QStringLiteral("Doanh thu (₫)"), ReportColumn::Align::right, 2},
                     {QStringLiteral("Mục tiêu (₫)"), ReportColumn::Align::right, 2},
                     {QStringLiteral("Đơn"), ReportColumn::Align::right, 1},
                     {QStringLiteral("Khách mới"), ReportColumn::Align::right, 1}};
    const std::tuple<const char *, qint64, const char *, qint64, qint64, int, int> rows[] = {
        {"Nguyễn Hoài An", 1'061'800, "vượt", 63'710'000, 60'000'000, 38, 9},
        {"Phạm Đức Bình", 730'000, "thành công", 40'150'000, 55'000'000, 27, 6},
        {"Trần Thu Hà", 944'000, "thành công", 66'080'000, 70'000'000, 33, 6},
        {"Lê Minh Khôi", 1'070'000, "vượt", 80'250'000, 75'000'000, 41, 8},
        {"Vũ Ngọc Linh", 660'000, "chưa đạt", 29'700'000, 45'000'000, 23, 7},
        {"Đỗ Thanh Mai", 880'000, "thành công", 57'200'000, 65'000'000, 35, 7},
        {"Huỳnh Quốc Phúc", 850'000, "thành công", 51'000'000, 60'000'000, 31, 5},
        {"Võ Tường Vy", 1'190'000, "vượt", 59'500'000, 50'000'000, 37, 10}};
    for (const auto &[name, rate, word, revenue, target, orders, fresh] : rows)
        table.rows.push_back({text(QString::fromUtf8(name)), {Kind::attainment, rate}, text(QString::fromUtf8(word)),
                              {Kind::money, revenue}, {Kind::money, target}, {Kind::count, orders}, {Kind::count, fresh}});
    table.total = {text(QStringLiteral("Cả đội")), {Kind::attainment, 932'000}, text(QStringLiteral("thành công")),
                   {Kind::money, 447'590'000}, {Kind::money, 480'000'000}, {Kind::count, 265}, {Kind::count, 58}};
    return table;
}

ReportTable counted(const QString &caption)
{
    ReportTable table;
    table.caption = caption;
    table.columns = {{QString(), ReportColumn::Align::left, 3}, {QString(), ReportColumn::Align::right, 1}};
    table.rows = {{text(QStringLiteral("38 đơn hoàn tất")), {Kind::money, 64'970'000}},
                  {text(QStringLiteral("Điều chỉnh: trả hàng của DH-0817")), {Kind::money, -119'700}}};
    table.total = {text(QStringLiteral("Cộng")), {Kind::money, 64'850'300}};
    return table;
}

} // namespace

Report sampleReport()
{
    Report report;
    report.title = QStringLiteral("Báo cáo KPI tháng 9/2026");
    report.headerLeft = QStringLiteral("Trà Mộc An");
    report.headerRight = QStringLiteral("Báo cáo KPI tháng");
    report.footerLeft = QStringLiteral("Doanh thu ghi khi đơn hoàn tất. Số liệu chốt 05/10/2026 09:15. Somo.");
    const ChartSpec channels = bars(QStringLiteral("Theo kênh"), {{QStringLiteral("Shopee"), 113'790'000, 95'000'000},
                                                                   {QStringLiteral("TikTok Shop"), 82'560'000, 81'000'000},
                                                                   {QStringLiteral("Zalo"), 110'960'000, 116'000'000},
                                                                   {QStringLiteral("Cửa hàng"), 72'660'000, 76'000'000},
                                                                   {QStringLiteral("Đại lý"), 67'620'000, 95'000'000}});
    const ChartSpec areas = bars(QStringLiteral("Theo vùng"), {{QStringLiteral("Bắc"), 161'810'000, 174'000'000},
                                                                {QStringLiteral("Trung"), 83'700'000, 82'000'000},
                                                                {QStringLiteral("Nam"), 202'080'000, 207'000'000}});
    report.blocks = {
        ReportPageBreak{QStringLiteral("Cả đội")},
        ReportHeading{1, QStringLiteral("Tháng 9/2026"), QStringLiteral("Từ 01/09 đến 30/09/2026 · 25 ngày làm việc · 8 người, 2 nhóm")},
        ReportFigures{{{QStringLiteral("Doanh thu"), {Kind::moneyShort, 447'590'000}, QStringLiteral("mục tiêu 480 tr")},
                       {QStringLiteral("Đạt"), {Kind::percent, 932'000}, QStringLiteral("thành công từ 70 %")},
                       {QStringLiteral("Đơn hoàn tất"), {Kind::count, 265}, QStringLiteral("trung bình 1,69 tr")},
                       {QStringLiteral("Khách mới"), {Kind::count, 58}, QStringLiteral("tháng 8: 51")},
                       {QStringLiteral("Tỷ lệ trả hàng"), {Kind::percent, 21'000}, QStringLiteral("tháng 8: 2,4 %")}}},
        ReportParagraph{QStringLiteral("Cả đội đạt 93,2 % mục tiêu. Ba người vượt mục tiêu, bốn người thành công, một người chưa đạt. "
                                       "Khoảng cách doanh thu lớn nhất trong một nhóm là 222,5 %, trong mức 300 %.")},
        ReportHeading{2, QStringLiteral("Từng người, xếp theo tên"), {}},
        people(),
        ReportColumns{{{channels}, {areas}}},
        months(),
        ReportPageBreak{QStringLiteral("Nguyễn Hoài An")},
        ReportHeading{1, QStringLiteral("Nguyễn Hoài An"), QStringLiteral("Nhóm Hà Nội, trưởng nhóm Trần Thu Hà · làm việc đủ 25 ngày")},
        ReportParagraph{QStringLiteral("Điểm KPI tháng 9 là 105,0 %, vượt mục tiêu. Doanh thu 63.710.000 ₫ từ 38 đơn.")},
        ReportColumns{{{counted(QStringLiteral("Tính và chưa tính"))}, {counted(QStringLiteral("Thu nhập"))}}},
        ReportParagraph{QStringLiteral("Điểm = (60 × 106,18 + 25 × 75,00 + 15 × 150,00) ÷ 100 = 104,96 %."), true},
    };
    return report;
}

} // namespace somo
