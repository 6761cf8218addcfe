// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/value_parse.h"

#include "core/base/text.h"

#include <array>

namespace somo {

namespace {

struct Unit {
    QStringView name; // folded
    qint64 worth;
};
// The longer name first where one begins like the other.
constexpr std::array units{
    Unit{u"trieu", 1'000'000}, Unit{u"nghin", 1'000}, Unit{u"ngan", 1'000}, Unit{u"tr", 1'000'000},
    Unit{u"ty", 1'000'000'000}, Unit{u"ti", 1'000'000'000}, Unit{u"k", 1'000}, Unit{u"n", 1'000},
};

/// One number with its unit: "1,5 trieu", "1tr2", "500k".
struct Piece {
    std::string number; // as typed, with separators
    qint64 worth = 1;
    std::string behind; // digits directly behind the unit: 1tr2 is 1.2
};

QString takeNumber(QString &rest)
{
    qsizetype end = 0;
    while (end < rest.size() && (rest[end].isDigit() || QStringView(u".,").contains(rest[end])))
        ++end;
    const QString number = rest.left(end);
    rest = rest.mid(end);
    return number;
}

qint64 takeUnit(QString &rest)
{
    const QString trimmed = rest.trimmed();
    for (const Unit &unit : units) {
        if (trimmed.startsWith(unit.name)) {
            rest = trimmed.mid(unit.name.size());
            return unit.worth;
        }
    }
    return 1;
}

std::optional<std::vector<Piece>> piecesOf(QString rest)
{
    std::vector<Piece> pieces;
    while (!(rest = rest.trimmed()).isEmpty()) {
        Piece piece;
        piece.number = takeNumber(rest).toStdString();
        if (piece.number.empty())
            return std::nullopt;
        piece.worth = takeUnit(rest);
        // Only the first piece may stand alone, and each one's unit is smaller than the one before it.
        if ((piece.worth == 1 && !pieces.empty()) || (!pieces.empty() && piece.worth >= pieces.back().worth))
            return std::nullopt;
        if (piece.worth > 1 && !rest.isEmpty() && rest[0].isDigit()) {
            QString ahead = rest;
            const QString digits = takeNumber(ahead);
            if (takeUnit(ahead) == 1) { // 1tr2, but not 1tr500k
                piece.behind = digits.toStdString();
                rest = rest.mid(digits.size());
            }
        }
        pieces.push_back(std::move(piece));
        if (pieces.back().worth == 1 && !rest.trimmed().isEmpty())
            return std::nullopt;
    }
    if (pieces.empty())
        return std::nullopt;
    return pieces;
}

/// A number without unit, in a currency without decimals: both separators in threes are thousands, the rest is asked.
std::optional<std::string> plainAmount(const std::string &number, int decimals, bool &ambiguous)
{
    if (decimals > 0) {
        ambiguous = isAmbiguousNumber(number);
        return parseNumber(number, NumberReading::commaDecimal);
    }
    const auto value = parseNumber(number, NumberReading::thousands);
    ambiguous = value && value->find('.') != std::string::npos;
    return value;
}

std::optional<std::string> pieceAmount(const Piece &piece, int decimals, bool &ambiguous)
{
    if (piece.worth == 1)
        return plainAmount(piece.number, decimals, ambiguous);
    std::string number = piece.number;
    if (!piece.behind.empty()) {
        if (number.find_first_of(".,") != std::string::npos || piece.behind.find_first_of(".,") != std::string::npos)
            return std::nullopt;
        number += '.' + piece.behind + (piece.behind.size() == 3 ? "0" : ""); // 1tr250 is no thousands
    }
    ambiguous = isAmbiguousNumber(number);
    const auto value = parseNumber(number, NumberReading::thousands);
    return value ? decimalProduct(*value, std::to_string(piece.worth)) : std::nullopt;
}

} // namespace

std::optional<TypedAmount> parseTypedAmount(QStringView text, const Currency &currency)
{
    QString rest = folded(text);
    bool negative = false;
    if (rest.startsWith(u'-') || rest.startsWith(QChar(0x2212))) {
        negative = true;
        rest = rest.mid(1);
    }
    for (const QStringView mark : {QStringView(u"₫"), QStringView(u"vnd"), QStringView(u"dong"), QStringView(u"d"), QStringView(u"usd"),
                                   QStringView(u"$")}) {
        if (rest.endsWith(mark)) {
            rest.chop(mark.size());
            break;
        }
    }
    if (rest.startsWith(u'$'))
        rest = rest.mid(1);
    const auto pieces = piecesOf(rest);
    if (!pieces)
        return std::nullopt;
    TypedAmount typed;
    qint64 sum = 0;
    for (const Piece &piece : *pieces) {
        bool ambiguous = false;
        const auto value = pieceAmount(piece, currency.decimals, ambiguous);
        // A part of a đồng would be lost without a word.
        const auto units = value ? decimalFromText(*value, currency.decimals) : std::nullopt;
        if (!units || __builtin_add_overflow(sum, *units, &sum))
            return std::nullopt;
        typed.ambiguous = typed.ambiguous || ambiguous;
    }
    typed.amount = Money::fromMinorUnits(negative ? -sum : sum);
    return typed;
}

} // namespace somo
