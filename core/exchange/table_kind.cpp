// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_kind.h"

#include "core/exchange/heading_words.h"
#include "core/exchange/mapping_proposal.h"

#include <algorithm>
#include <vector>

namespace somo {

namespace {

constexpr QStringView bareDays = u"ngay|ngay thang|thoi gian|date";
constexpr QStringView customerWords = u"khach|khach hang|ten khach|ten khach hang|ho ten khach hang|kh|ten kh|nguoi mua|nguoi nhan|customer|customer name|client|buyer";
constexpr QStringView orderWords = u"ma don|ma don hang|so don|so don hang|ma dh|order no|order id|order number|order code";
constexpr QStringView quantityWords = u"so luong|sl|so luong ban|quantity|qty";
constexpr QStringView staffCodes = u"ma nv|ma nhan vien|msnv|ma so nhan vien|employee code|employee id|employee no|staff code|staff id";

/// Fields and headings that a table of the kind doesn't have.
struct ForeignHeadings {
    std::vector<Field> fields;
    std::vector<QStringView> words;
};

ForeignHeadings foreignTo(ImportKind kind)
{
    switch (kind) {
    case ImportKind::products:
        return {{Field::orderCode, Field::customerPhone, Field::lineNet, Field::lineDiscount, Field::dealStage}, {bareDays, customerWords}};
    case ImportKind::customers:
        return {{Field::orderCode, Field::lineName, Field::lineQuantity, Field::lineUnitPrice, Field::dealStage, Field::activityKind}, {bareDays, staffCodes}};
    case ImportKind::people:
        return {{Field::orderCode, Field::lineName, Field::lineQuantity, Field::lineNet, Field::targetValue}, {bareDays, customerWords}};
    case ImportKind::payments: return {{Field::lineName, Field::lineQuantity, Field::lineUnitPrice, Field::dealStage, Field::expenseCategory}, {}};
    case ImportKind::returns: return {{Field::dealStage}, {}};
    case ImportKind::targets: return {{Field::orderCode, Field::lineName, Field::lineQuantity}, {customerWords}};
    case ImportKind::activities: return {{}, {orderWords, quantityWords}};
    case ImportKind::expenses: return {{}, {orderWords}};
    default: return {};
    }
}

/// "Ngày thu", "Đã trả", "Paid on": a heading of money that came in. A list of orders with their customers and sums has none.
bool saysPaid(const QString &heading)
{
    const QStringList words = heading.split(u' ', Qt::SkipEmptyParts);
    const bool isRevenue = heading.contains(QStringLiteral("doanh thu"));
    return (!isRevenue && words.contains(QStringLiteral("thu"))) || heading.contains(QStringLiteral("thanh toan")) || words.contains(QStringLiteral("tra"))
        || words.contains(QStringLiteral("paid")) || words.contains(QStringLiteral("payment")) || words.contains(QStringLiteral("received"));
}

bool isOneOf(const QString &heading, QStringView words)
{
    return headingCloseness(heading, words) > 900;
}

} // namespace

bool isTableOfOtherKind(ImportKind kind, const HeaderMap &headers)
{
    const ForeignHeadings foreign = foreignTo(kind);
    bool hasCustomer = false, hasPaid = false;
    for (const QString &header : headers.headers()) {
        const QString heading = plainHeading(header);
        if (heading.isEmpty())
            continue;
        const bool isField = std::ranges::any_of(foreign.fields, [&](Field field) { return isOneOf(heading, headingWordsOf(field)); });
        if (isField || std::ranges::any_of(foreign.words, [&](QStringView words) { return isOneOf(heading, words); }))
            return true;
        hasCustomer = hasCustomer || isOneOf(heading, customerWords);
        hasPaid = hasPaid || saysPaid(heading);
    }
    return kind == ImportKind::payments && hasCustomer && !hasPaid;
}

} // namespace somo
