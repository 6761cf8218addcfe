// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profile_json.h"
#include "core/exchange/recogniser.h"

#include "tests/support/catch.h"

#include <QBuffer>

using namespace somo;

namespace {

QByteArray sheet(const QByteArray &name, const QList<QByteArray> &headings, bool visible = true)
{
    QByteArray cells;
    for (const QByteArray &heading : headings)
        cells += "<Cell><Data ss:Type='String'>" + heading + "</Data></Cell>";
    const QByteArray state = visible ? "SheetVisible" : "SheetHidden";
    return "<Worksheet ss:Name='" + name + "'><Table><Row>" + cells + "</Row></Table><WorksheetOptions><Visible>" + state + "</Visible></WorksheetOptions></Worksheet>";
}

Result<Profile> recognised(const QByteArray &sheets, const std::vector<Profile> &candidates)
{
    QByteArray bytes = "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>" + sheets + "</Workbook>";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return recogniseProfile(buffer, QStringLiteral("file"), ImportKind::orders, candidates);
}

const QList<QByteArray> shop{"Mã đơn", "Ngày", "Tiền"};

} // namespace

TEST_CASE("of several sheets the one that fits a profile is chosen", "[recogniser]")
{
    const auto profile = profileFromJson(R"({"name": "shop", "kind": "orders", "columns": {
        "order.code": "Mã đơn", "order.ordered_on": "Ngày", "line.net": "Tiền"}})");
    REQUIRE(profile);
    const std::vector<Profile> candidates{*profile};
    const QByteArray notes = sheet("Notes", {"Read me first"});
    CHECK(recognised(notes + sheet("Orders", shop), candidates).value().file.sheetName == QStringLiteral("Orders"));
    CHECK(recognised(sheet("Orders", shop) + notes, candidates).value().file.sheetName.isEmpty()); // the one that is read anyway
    CHECK(recognised(notes + sheet("Old", shop, false) + sheet("New", shop), candidates).value().file.sheetName == QStringLiteral("New"));
    CHECK(recognised(notes + sheet("Old", shop, false), candidates).value().file.sheetName == QStringLiteral("Old"));
    CHECK(recognised(notes, candidates).error().code == ErrorCode::noProfileFits);
    // Headers that are field names need no profile, in whatever sheet they are.
    const auto own = recognised(notes + sheet("Data", {"order.code", "line.net"}), {});
    REQUIRE(own);
    CHECK(own->mappingFree);
    CHECK(own->file.sheetName == QStringLiteral("Data"));
}
