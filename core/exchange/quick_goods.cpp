// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_goods.h"

#include "core/base/text.h"

namespace somo::quick {

namespace {

constexpr qsizetype longestGoods = 6; // words of a name that are looked up

const Lexicon<int> &waysOfBuying()
{
    static const Lexicon<int> words{{"giúp|dùm|giùm|hộ|sỉ|lẻ|thử|nốt|trước|nhầm|giữ|xuất|mẫu|dành|nhờ|gấp|liền", 0}};
    return words;
}

} // namespace

qsizetype wordsOfGoods(Names &names, const QStringList &typed)
{
    for (qsizetype count = std::min(typed.size(), longestGoods); count > 0; --count) {
        const QString words = typed.mid(0, count).join(u' ');
        const QString plain = folded(words);
        for (const KnownProduct &product : names.products(plain)) {
            if (folded(product.code) == plain)
                return count;
            const QString name = folded(product.name);
            const bool isBegun = count == typed.size() && QString(name + u' ').startsWith(plain + u' ');
            if ((name == plain || isBegun) && keepsMarks(product.name, words))
                return count;
        }
    }
    return 0;
}

std::optional<size_t> goodsEnd(Reading &reading, size_t from)
{
    QStringList typed;
    for (size_t i = from; i < reading.pieces().size() && reading.pieces()[i].kind == Piece::Kind::word && !reading.isTaken(i); ++i)
        typed += reading.typed(i, i + 1);
    const qsizetype count = typed.isEmpty() ? 0 : wordsOfGoods(reading.names(), typed);
    return count > 0 ? std::optional(from + size_t(count)) : std::nullopt;
}

bool holdsGoods(Reading &reading, const std::vector<size_t> &pieces)
{
    QStringList typed;
    for (const size_t piece : pieces)
        typed += reading.typed(piece, piece + 1);
    for (; !typed.isEmpty(); typed.removeFirst()) {
        if (wordsOfGoods(reading.names(), typed) > 0)
            return true;
    }
    return false;
}

bool saysHowBought(const Reading &reading, size_t piece)
{
    const Piece &word = reading.pieces()[piece];
    const auto match = word.kind == Piece::Kind::word ? waysOfBuying().match(reading.tokens(), word.from) : std::nullopt;
    return match && match->end == word.end;
}

} // namespace somo::quick
