// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/statement_book.h"

namespace somo::test {

inline const QByteArray insightCustomers =
    "customer.code,customer.name,customer.gender,customer.birth_year,customer.province\n"
    "K1,Phạm Thị Lan,Nữ,1990,Hà Nội\nK2,Trần Minh,nam,1961,Đà Nẵng\nK3,Lê Thu,F,2000,Hà Nội\nK4,Ngô Bình,,,\nK6,Vũ Hòa,,,\n";

/// Tea (TRA) of the group Trà, cups (COC) of the group Cốc.
inline const QByteArray insightOrders =
    "order.code,order.ordered_on,order.status,order.completed_on,order.cancelled_on,order.channel,customer.code,customer.name,line.product,line.name,line.product_group,line.quantity,line.unit_price\n"
    "O1,2026-08-01,completed,2026-08-05,,zalo,K1,Phạm Thị Lan,TRA,Trà sen,Trà,1,100\n"
    "O2,2026-08-31,completed,2026-09-02,,shopee,K1,Phạm Thị Lan,TRA,Trà sen,Trà,1,100\n"
    "O3,2026-10-01,shipped,,,shopee,K1,Phạm Thị Lan,TRA,Trà sen,Trà,1,100\n"
    "O4,2026-09-01,completed,2026-09-01,,zalo,K2,Trần Minh,TRA,Trà sen,Trà,1,100\n"
    "O4,2026-09-01,completed,2026-09-01,,zalo,K2,Trần Minh,COC,Cốc sứ,Cốc,1,300\n"
    "O5,2026-07-01,completed,2026-07-01,,shopee,K3,Lê Thu,COC,Cốc sứ,Cốc,1,300\n"
    "O6,2026-07-21,completed,2026-07-21,,shopee,K3,Lê Thu,COC,Cốc sứ,Cốc,1,300\n"
    "O7,2026-08-30,completed,2026-08-30,,zalo,K3,Lê Thu,COC,Cốc sứ,Cốc,1,300\n"
    "O8,2026-09-05,draft,,,zalo,K4,Ngô Bình,TRA,Trà sen,Trà,1,100\n"
    "O9,2026-09-05,cancelled,,2026-09-06,zalo,K4,Ngô Bình,TRA,Trà sen,Trà,1,100\n";

/// A book whose figures can be worked out by hand. K1 ordered tea on 1 and 31 August and 1 October (still on its way), through
/// zalo, then shopee; K2 tea and a dearer cup on 1 September; K3 cups on 1 and 21 July and 30 August; K4 has a draft and a
/// cancelled order; K6 nothing. What counts (completed): K1 200, K2 400, K3 900.
inline void fillInsightBook(Book &book)
{
    importInto(book, ImportKind::customers, insightCustomers);
    importInto(book, ImportKind::orders, insightOrders);
}

} // namespace somo::test
