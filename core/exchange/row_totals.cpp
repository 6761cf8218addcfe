// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_totals.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <span>

namespace somo {

namespace {

/// In small letters, figures and signs left out.
QStringList lettersOnly(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_C).toLower();
    for (QChar &each : plain) {
        if (!each.isLetter())
            each = u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

/// The word itself, or the same typed without any marks.
bool isWord(const QString &typed, QStringView word)
{
    if (typed == word)
        return true;
    const bool isBare = std::all_of(typed.begin(), typed.end(), [](QChar each) { return each.unicode() < 0x80; });
    return isBare && typed == folded(word);
}

bool isAmong(const QString &typed, std::span<const QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return isWord(typed, word); });
}

} // namespace

bool isTotalsLabel(QStringView text)
{
    static constexpr auto firsts = std::to_array<QStringView>({u"tổng", u"cộng", u"total", u"totals", u"sum", u"subtotal"});
    static constexpr auto others = std::to_array<QStringView>({
        u"tổng",  u"cộng",  u"số",    u"đơn",   u"hàng",  u"doanh",   u"thu",     u"tiền",     u"lượng",  u"sản",    u"phẩm",   u"tháng",
        u"năm",   u"quý",   u"ngày",  u"tuần",  u"tất",   u"cả",      u"toàn",    u"bộ",       u"kỳ",     u"giá",    u"trị",    u"thanh",
        u"toán",  u"chi",   u"phí",   u"nợ",    u"phải",  u"trả",     u"thành",   u"bán",      u"khách",  u"dòng",   u"này",    u"dồn",    u"vnd",
        u"vnđ",   u"đ",     u"total", u"totals", u"sum",  u"of",      u"for",     u"the",      u"all",    u"order",  u"orders", u"sales",
        u"sale",  u"revenue", u"amount", u"amounts", u"quantity", u"qty", u"item", u"items",   u"units",  u"net",    u"gross",  u"month",
        u"sl",    u"tt",    u"dt",    u"lãi",   u"lời",   u"lợi",     u"nhuận",   u"chiết",    u"khấu",   u"giảm",
        u"year",  u"day",   u"price", u"value", u"rows",  u"customers", u"usd",   u"subtotal", u"expenses", u"spent", u"due",
    });
    QStringList words = lettersOnly(text);
    if (words.size() > 1 && (words[0] == u"grand" || words[0] == u"sub"))
        words.removeFirst();
    return !words.isEmpty() && isAmong(words[0], firsts)
        && std::all_of(words.begin() + 1, words.end(), [](const QString &word) { return isAmong(word, others); });
}

bool isPlainTotal(QStringView text)
{
    static constexpr auto alone = std::to_array<QStringView>({u"tổng", u"tổng cộng", u"tổng số", u"tổng đơn", u"tổng tiền", u"tổng khách", u"total customers", u"total customer", u"total", u"grand total", u"sum"});
    const QString typed = lettersOnly(text).join(u' ');
    // "Cong" without marks may be somebody's name.
    return isAmong(typed, alone) || typed == u"cộng" || typed == u"totals";
}

bool isAverageLabel(QStringView text)
{
    static constexpr auto others = std::to_array<QStringView>({u"đơn", u"giá", u"ngày", u"tháng", u"mỗi", u"trên", u"một", u"doanh", u"thu", u"số", u"hàng", u"khách", u"sl", u"order", u"price",
                                                               u"value", u"per", u"day", u"month", u"customer"});
    const QStringList words = lettersOnly(text);
    const bool isTwo = words.size() >= 2 && ((isWord(words[0], u"trung") && isWord(words[1], u"bình")) || (isWord(words[0], u"bình") && isWord(words[1], u"quân")));
    const bool isOne = !words.isEmpty() && (words[0] == u"average" || words[0] == u"avg" || words[0] == u"mean");
    return (isTwo || isOne) && std::all_of(words.begin() + (isTwo ? 2 : 1), words.end(), [](const QString &word) { return isAmong(word, others); });
}

} // namespace somo
