// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/closing_store.h"
#include "core/commission/policy_json.h"
#include "core/commission/policy_store.h"
#include "core/exchange/import.h"
#include "core/exchange/recogniser.h"
#include "core/ledger/open_book.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QBuffer>

namespace somo::test {

constexpr qint64 statementMoment = 1'791'172'800'000; // 5 October 2026, 11:00 in the book's offset

/// Puts CSV text whose headers are field names into a book; every row must be taken.
inline void importInto(Book &book, ImportKind kind, const QByteArray &csv)
{
    ImportOptions options;
    options.fileName = QStringLiteral("%1.csv").arg(int(kind));
    options.author = QStringLiteral("Trần Thu Hà");
    options.today = *Day::fromIso(QStringLiteral("2026-10-05"));
    options.moment = statementMoment;
    QByteArray bytes = csv;
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const Profile profile = must(recogniseProfile(device, options.fileName, kind, {}));
    device.seek(0);
    const auto source = must(openRows(device, profile.file, options.fileName));
    MapperOptions mapping;
    mapping.fileName = options.fileName;
    mapping.currencyDecimals = book.settings().currency.decimals;
    const auto mapper = must(Mapper::open(*source, profile, mapping));
    const ImportResult result = must(importRows(book, *mapper, options));
    for (const Error &error : result.errors)
        UNSCOPED_INFO(error.place.row << ' ' << error.place.column.toStdString() << ' ' << error.place.value.toStdString() << " code " << int(error.code));
    REQUIRE(result.errorCount == 0);
}

inline void applyTo(Book &book, const QByteArray &policy)
{
    must(book.write({QStringLiteral("policy_applied"), {}}, QStringLiteral("Trần Thu Hà"), [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const Policy read, policyFromJson(policy, book.settings()));
        SOMO_TRY(applyPolicy(database, book.settings(), read));
        return success();
    }));
}

inline void closeIn(Book &book, const QString &period)
{
    must(book.write({QStringLiteral("commission_closed"), {period}}, QStringLiteral("Trần Thu Hà"), [&](Database &database) {
        return closePeriod(database, book.settings(), *Period::fromText(period, 1), *Day::fromIso(QStringLiteral("2026-10-05")), {QStringLiteral("Trần Thu Hà"), statementMoment});
    }));
}

/// The book of statement-explain.png, whose September was worked out by hand; August is closed, September is open.
///
/// An: 8,400,000 through dealers at 3 % = 252,000; 56,570,000 of the rest by bands = 30m × 5 % + 20m × 7 % + 6.57m × 8.5 %
/// = 1,500,000 + 1,400,000 + 558,450 = 3,458,450; the first order of the period pays 200,000; 1,260,000 of an August order
/// came back, which had lain in August's top band: 67,260,000 pays 1,260,000 × 9.5 % = 119,700 more than 66,000,000. Pay
/// 252,000 + 3,458,450 + 200,000 − 119,700 = 3,790,750, and income 13,290,750 with a base salary of 9,500,000.
/// Bình: nothing sold for the house, and all of August's 10,000,000 at 5 % came back: −500,000 is carried on. For the
/// principal Ong Vàng 2,000,000 at 10 % pay 200,000.
/// Cúc leads: 0.5 % of the team's 64,970,000 = 324,850, less 0.5 % of what came back, 6,300 and 50,000: pay 268,550.
inline std::unique_ptr<Book> statementBook(const QString &place)
{
    NewBook asked;
    asked.name = QStringLiteral("Trà Mộc An");
    auto book = must(createBook(place, asked));
    importInto(*book, ImportKind::people,
               "person.code,person.name,person.team,person.lead,person.base_salary,person.from\n"
               "AN,Nguyễn Hoài An,Nhóm Hà Nội,no,9500000,2026-01-01\nBINH,Phạm Đức Bình,Nhóm Hà Nội,no,,2026-01-01\nCUC,Lê Thị Cúc,Nhóm Hà Nội,yes,,2026-01-01\n");
    importInto(*book, ImportKind::orders,
               "order.code,order.ordered_on,order.status,order.completed_on,order.cancelled_on,order.channel,order.payer,order.person,customer.code,customer.name,line.product,line.name,line.quantity,line.unit_price\n"
               "DH-0801,2026-08-03,completed,2026-08-05,,Zalo,,AN,K1,Cty Hoa Ban,TRA,Trà,1,66000000\n"
               "DH-0817,2026-08-20,completed,2026-08-22,,Zalo,,AN,K2,Trương Mỹ Hạnh,TRA,Trà,1,1260000\n"
               "DH-0830,2026-08-21,completed,2026-08-25,,Zalo,,BINH,K3,Phạm Thị Lan,TRA,Trà,1,10000000\n"
               "DH-0862,2026-08-30,completed,2026-09-01,,Zalo,,AN,K1,Cty Hoa Ban,TRA,Trà,1,30000000\n"
               "DH-0931,2026-09-18,completed,2026-09-20,,Zalo,,AN,K3,Phạm Thị Lan,TRA,Trà,2,10000000\n"
               "DH-0979,2026-09-20,completed,2026-09-22,,Zalo,,AN,K2,Trương Mỹ Hạnh,TRA,Trà,1,6570000\n"
               "DH-0987,2026-09-22,completed,2026-09-24,,Đại lý,,AN,K1,Cty Hoa Ban,TRA,Trà,4,2100000\n"
               "DH-0925,2026-09-15,cancelled,,2026-09-22,Zalo,,AN,K4,Cty Thiên Phú,TRA,Trà,1,2150000\n"
               "DH-0940,2026-09-19,draft,,,Zalo,,AN,K5,Ngô Bích Thủy,TRA,Trà,1,540000\n"
               "DH-0958,2026-09-27,shipped,,,Zalo,,AN,K6,Đặng Hữu Tài,TRA,Trà,1,1380000\n"
               "DH-0961,2026-09-28,completed,2026-10-01,,Zalo,,AN,K7,Lý Ngọc Ánh,TRA,Trà,1,720000\n"
               "OV-0001,2026-09-10,completed,2026-09-12,,Zalo,ONGVANG,BINH,K3,Phạm Thị Lan,MAT,Mật ong,4,500000\n");
    const QByteArray house = R"({"code": "STD-2026", "name": "Chính sách chuẩn 2026", "from": "2026-08-01", "covers": {"teams": ["Nhóm Hà Nội"]}, "event": "completed", "base": "revenue",
        "rules": [{"id": "Đại lý", "when": {"channel": "Đại lý"}, "bands": [{"from": "0", "rate": "3"}]},
                  {"id": "Còn lại", "bands": [{"from": "0", "rate": "5"}, {"from": "30000000", "rate": "7"}, {"from": "50000000", "rate": "8.5"}, {"from": "65000000", "rate": "9.5"}]}],
        "overrides": [{"person": "CUC", "team": "Nhóm Hà Nội", "rate": "0.5", "own_sales": false}],
        "bonuses": [{"kind": "first_order", "amount": "200000"}]})";
    applyTo(*book, house);
    applyTo(*book, R"({"code": "MAT-ONG", "name": "Cộng tác mật ong", "from": "2026-08-01", "payer": "ONGVANG", "covers": {"people": ["BINH"]}, "event": "completed", "base": "revenue",
        "rules": [{"id": "tất cả", "bands": [{"from": "0", "rate": "10"}]}]})");
    closeIn(*book, QStringLiteral("2026-08"));
    importInto(*book, ImportKind::returns,
               "return.code,return.order,return.on,line.product,line.quantity\nTH-01,DH-0817,2026-09-05,TRA,1\nTH-02,DH-0830,2026-09-10,TRA,1\n");
    return book;
}

} // namespace somo::test
