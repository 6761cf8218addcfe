// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_date.h"

#include "core/exchange/quick_number.h"
#include "core/exchange/quick_words.h"

namespace somo::quick {

namespace {

using Shape = DateSaid::Shape;

struct FixedDate {
    Shape shape = Shape::offset;
    int number = 0;
    DayPart part = DayPart::none;
    bool isLater = false; // today, and still to come
};

const Lexicon<FixedDate> &fixedDates()
{
    static const Lexicon<FixedDate> words{
        {"hôm nay|bữa nay|ngày hôm nay|ngày nay|hnay|today|nay", {Shape::offset, 0}},
        {"sáng nay|sáng hôm nay", {Shape::offset, 0, DayPart::morning}}, {"trưa nay|trưa hôm nay", {Shape::offset, 0, DayPart::noon}},
        {"chiều nay|chiều hôm nay", {Shape::offset, 0, DayPart::afternoon}}, {"tối nay|tối hôm nay", {Shape::offset, 0, DayPart::evening}},
        {"đêm nay", {Shape::offset, 0, DayPart::night}},
        {"hôm qua|ngày hôm qua|bữa qua|hqua|yesterday", {Shape::offset, -1}},
        {"sáng qua|sáng hôm qua", {Shape::offset, -1, DayPart::morning}}, {"trưa qua|trưa hôm qua", {Shape::offset, -1, DayPart::noon}},
        {"chiều qua|chiều hôm qua", {Shape::offset, -1, DayPart::afternoon}},
        {"tối qua|tối hôm qua", {Shape::offset, -1, DayPart::evening}}, {"đêm qua|đêm hôm qua", {Shape::offset, -1, DayPart::night}},
        {"hôm kia|bữa kia", {Shape::offset, -2}}, {"hôm kìa|bữa kìa", {Shape::offset, -3}},
        {"mai|ngày mai|bữa mai|sớm mai|tomorrow", {Shape::offset, 1}},
        {"sáng mai|sáng ngày mai", {Shape::offset, 1, DayPart::morning}}, {"trưa mai|trưa ngày mai", {Shape::offset, 1, DayPart::noon}},
        {"chiều mai|chiều ngày mai", {Shape::offset, 1, DayPart::afternoon}},
        {"tối mai|tối ngày mai", {Shape::offset, 1, DayPart::evening}}, {"đêm mai", {Shape::offset, 1, DayPart::night}},
        {"ngày mốt|bữa mốt|ngày kia|mai kia", {Shape::offset, 2}},
        {"lát|lát nữa|lát sau|tí nữa|tý nữa|chút nữa|xíu nữa|tẹo nữa|chốc nữa|một lát nữa|một chút nữa|một tí nữa", {Shape::offset, 0, DayPart::none, true}},
        {"cuối năm", {Shape::yearEnd, 0}},
        {"rằm|ngày rằm|giao thừa|tết|dịp tết|hôm tết|ngày tết|tết âm|tết âm lịch|tết ta|tết tây|tết nguyên đán|mùng một tết|âm lịch", {Shape::lunar, 0}},
        {"đầu năm|giữa năm", {Shape::vague, 0}},
        {"hôm nào|mai mốt|vài hôm nữa|mấy hôm nữa|vài ngày nữa|mấy bữa nữa|mấy ngày nữa|hôm khác|bữa nào|khi nào rảnh|sang năm|ra giêng|sang giêng|sau tết|ra tết|qua tết|trước tết", {Shape::vague, 1}},
        {"hôm trước|hôm nọ|hôm bữa|bữa trước|bữa hổm|dạo trước|vài hôm trước|mấy hôm trước|mấy bữa trước|năm ngoái", {Shape::vague, -1}},
    };
    return words;
}

/// Christmas, by its month.
const Lexicon<int> &feasts()
{
    static const Lexicon<int> words{{"noel|nô en|giáng sinh|dịp noel|dịp giáng sinh|hôm noel|lễ giáng sinh|christmas|xmas", 12}};
    return words;
}

const Lexicon<DayPart> &dayParts()
{
    static const Lexicon<DayPart> words{{"sáng|am|sa", DayPart::morning}, {"trưa", DayPart::noon}, {"chiều|pm|ch", DayPart::afternoon}, {"tối", DayPart::evening}, {"đêm|khuya", DayPart::night}};
    return words;
}

/// "này", "sau", "trước" behind a week, a month or a weekday: how many of them from this one.
const Lexicon<int> &shifts()
{
    static const Lexicon<int> words{{"này|nay|this", 0}, {"sau|tới|kế|kế tiếp|next", 1}, {"sau nữa", 2}, {"trước|rồi|vừa rồi|qua|vừa qua|last", -1}, {"trước nữa", -2}};
    return words;
}

/// What "qua" leads to where it isn't "the last one": "thứ 2 qua lấy", "thứ 6 qua nhà chị".
const Lexicon<int> &wentFor()
{
    static const Lexicon<int> words{{"lấy|nhận|xem|thử|trả|giao|đón|gặp|thăm|mua|đặt|chốt|chơi|nhà|shop|chỗ|cửa hàng|kho", 0}};
    return words;
}

/// Behind a day and month, or the end of a year.
const Lexicon<int> &yearShifts()
{
    static const Lexicon<int> words{{"năm ngoái|năm trước|năm rồi", -1}, {"năm nay|năm này", 0}, {"năm sau|năm tới|sang năm", 1}};
    return words;
}
const Lexicon<int> &yearEndShifts()
{
    static const Lexicon<int> words{{"ngoái|trước|rồi", -1}, {"nay|này", 0}, {"sau|tới", 1}};
    return words;
}

const Lexicon<int> &weekdayWords()
{
    static const Lexicon<int> words{
        {"thứ hai|monday", 1}, {"thứ ba|tuesday", 2}, {"thứ tư|wednesday", 3}, {"thứ năm|thursday", 4}, {"thứ sáu|friday", 5}, {"thứ bảy|thứ bẩy|saturday", 6}, {"chủ nhật|chúa nhật|cn|sunday", 7},
    };
    return words;
}

enum class Part {
    day, // ngày
    lunarDay, // mùng
    week,
    month,
    quarter,
    year,
    weekday, // thứ
    t, // t6
    again, // nữa: so much from now
    ago, // trước
    after, // sau, tới
    agoBefore, // cách đây
    inside, // trong, sau: before "3 ngày"
    begin, // đầu
    middle,
    end,
    half, // nửa
    lunar, // âm, tết
    timeWord,
    hour, // giờ
    hours, // tiếng: how long, never when
    minus, // kém
    halfHour, // rưỡi
    minute,
};

const Lexicon<Part> &parts()
{
    static const Lexicon<Part> words{
        {"ngày|hôm|bữa", Part::day}, {"mùng|mồng", Part::lunarDay}, {"tuần", Part::week}, {"tháng", Part::month}, {"quý", Part::quarter}, {"năm", Part::year}, {"thứ", Part::weekday}, {"t", Part::t},
        {"nữa", Part::again}, {"trước|rồi", Part::ago}, {"sau|tới", Part::after}, {"cách đây", Part::agoBefore}, {"trong|trong vòng", Part::inside},
        {"đầu", Part::begin}, {"giữa", Part::middle}, {"cuối", Part::end}, {"nửa", Part::half}, {"âm|âm lịch|al|tết|giêng|chạp", Part::lunar},
        {"lúc|vào lúc|vào|hồi|at", Part::timeWord}, {"giờ|h|g", Part::hour}, {"tiếng|tiếng đồng hồ|giờ đồng hồ", Part::hours}, {"kém", Part::minus}, {"rưỡi", Part::halfHour}, {"phút|p", Part::minute},
    };
    return words;
}

class DateReader {
public:
    DateReader(const Tokens &tokens, TokenAt at)
        : m_tokens(tokens)
        , m_at(at)
    {
        m_said.from = at;
    }

    std::optional<DateSaid> read()
    {
        const TokenAt before = m_at;
        const bool isFixed = readFixed();
        const DayPart part = isFixed ? DayPart::none : takePart();
        if (!isFixed && part != DayPart::none && readBarePart()) {
            m_said.part = part;
            m_said.end = m_at;
            return m_said;
        }
        if (!isFixed && !readPastWeekday() && !readFixed() && !readEdge() && !readWeekday() && !readFrom() && !readDayOfMonth() && !readNumbers() && !readWhole())
            return std::nullopt;
        if (m_at == before)
            return std::nullopt;
        if (m_said.part == DayPart::none)
            m_said.part = part;
        takeYearShift();
        if (m_said.part == DayPart::none)
            m_said.part = takePart();
        m_said.end = m_at;
        return m_said;
    }

private:
    std::optional<Part> part(TokenAt at) const
    {
        const auto match = parts().match(m_tokens, at);
        return match ? std::optional(match->meaning) : std::nullopt;
    }
    bool take(Part wanted)
    {
        const auto match = parts().match(m_tokens, m_at);
        if (!match || match->meaning != wanted)
            return false;
        m_at = match->end;
        return true;
    }
    bool takeSign(char16_t sign)
    {
        const Token *token = tokenAt(m_tokens, m_at);
        if (!token || !token->isSign(sign))
            return false;
        ++m_at;
        return true;
    }
    DayPart takePart()
    {
        const auto match = dayParts().match(m_tokens, m_at);
        if (!match)
            return DayPart::none;
        m_at = match->end;
        return match->meaning;
    }

    /// "25/12 năm ngoái", "cuối tháng 12 năm sau", "cuối năm ngoái".
    void takeYearShift()
    {
        const bool hasMonth = m_said.month > 0 && m_said.year == 0;
        if (!hasMonth && m_said.shape != Shape::yearEnd)
            return;
        if (const auto match = (hasMonth ? yearShifts() : yearEndShifts()).match(m_tokens, m_at)) {
            m_said.yearShift = match->meaning;
            m_said.looksAhead = match->meaning > 0 || (m_said.shape == Shape::yearEnd && match->meaning == 0);
            m_said.looksBack = match->meaning < 0;
            m_at = match->end;
        }
    }

    /// Digits only, of at most so many.
    std::optional<int> digits(TokenAt at, int most) const
    {
        const Token *token = tokenAt(m_tokens, at);
        if (!token || token->kind != TokenKind::number || token->typed.size() > most)
            return std::nullopt;
        bool isWhole = false;
        const int value = token->typed.toInt(&isWhole);
        return isWhole ? std::optional(value) : std::nullopt;
    }

    /// Whether a letter or sign stands directly behind that makes something else of it: "2tr", "5%".
    bool isJoined(TokenAt at) const
    {
        const Token *token = tokenAt(m_tokens, at);
        return token && token->isGlued && (token->kind != TokenKind::sign || token->isSign(u'%') || token->isSign(u'/'));
    }

    /// "tối gọi anh Minh": before what one does with somebody it is today's. Without its mark "toi" is "tôi".
    bool readBarePart()
    {
        const auto verb = m_tokens[size_t(m_at - 1)].isMarked ? keywordAt(m_tokens, m_at) : std::nullopt;
        const bool isContact = verb && verb->isExact
            && (verb->meaning == Keyword::call || verb->meaning == Keyword::callAgain || verb->meaning == Keyword::message || verb->meaning == Keyword::visit
                || verb->meaning == Keyword::meet || verb->meaning == Keyword::deliver);
        if (!isContact)
            return false;
        m_said.shape = Shape::offset;
        m_said.number = 0;
        return true;
    }

    bool readFixed()
    {
        const auto match = fixedDates().match(m_tokens, m_at);
        if (match) {
            m_said.shape = match->meaning.shape;
            m_said.number = match->meaning.number;
            m_said.part = match->meaning.part;
            m_said.looksAhead = m_said.number > 0 || m_said.shape == Shape::yearEnd || match->meaning.isLater;
            m_said.looksBack = m_said.number < 0;
            m_at = match->end;
            if (m_said.shape == Shape::lunar && take(Part::month))
                takeLunarMonth();
            return true;
        }
        if (const auto feast = feasts().match(m_tokens, m_at)) {
            m_said.shape = Shape::date;
            m_said.number = 25;
            m_said.month = feast->meaning;
            m_at = feast->end;
            return true;
        }
        // "mốt" alone only with its mark: without it, it is "một".
        const Token *token = tokenAt(m_tokens, m_at);
        if (!token || !token->isMarked || token->toned != tonedKey(u"mốt"))
            return false;
        m_said.shape = Shape::offset;
        m_said.number = 2;
        m_said.looksAhead = true;
        ++m_at;
        return true;
    }

    /// "rằm tháng 8", "rằm tháng bảy", "rằm tháng giêng".
    void takeLunarMonth()
    {
        if (const auto number = readSmallNumber(m_tokens, m_at); number && number->value <= 12)
            m_at = number->end;
        else
            takeLunar();
    }

    void takeShift()
    {
        if (const auto shift = shifts().match(m_tokens, m_at)) {
            m_said.shift = shift->meaning;
            m_said.looksAhead = shift->meaning > 0;
            m_said.looksBack = shift->meaning < 0;
            m_at = shift->end;
        }
    }

    /// "cuối tháng sau", "đầu tuần sau", "giữa tháng".
    bool readEdge()
    {
        const TokenAt before = m_at;
        const auto edge = part(m_at);
        if (edge != Part::begin && edge != Part::middle && edge != Part::end)
            return false;
        ++m_at;
        if (take(Part::month)) {
            m_said.shape = Shape::monthEdge;
            m_said.number = edge == Part::begin ? 1 : edge == Part::middle ? 15 : 31;
            if (const auto month = digits(m_at, 2); month && *month >= 1 && *month <= 12 && !isJoined(m_at + 1)) {
                m_said.month = *month;
                ++m_at;
            }
            takeShift();
            return true;
        }
        if (take(Part::week)) {
            m_said.shape = Shape::week;
            m_said.number = edge == Part::begin ? 1 : edge == Part::middle ? 3 : 7;
            takeShift();
            return true;
        }
        m_at = before;
        return false;
    }

    std::optional<int> takeWeekday()
    {
        if (const auto match = weekdayWords().match(m_tokens, m_at)) {
            // "thu ba trieu" collects three million.
            const auto number = match->isExact ? std::nullopt : readNumber(m_tokens, m_at + 1);
            if (number && (number->saysSize || number->end > match->end))
                return std::nullopt;
            m_at = match->end;
            return match->meaning;
        }
        const auto word = part(m_at);
        const auto number = digits(m_at + 1, 1);
        if ((word != Part::weekday && word != Part::t) || !number || *number < 2 || *number > 7 || isJoined(m_at + 2))
            return std::nullopt;
        if (word == Part::t && !m_tokens[size_t(m_at + 1)].isGlued)
            return std::nullopt;
        const auto amount = readNumber(m_tokens, m_at + 1);
        if (amount && (amount->saysSize || amount->end > m_at + 2))
            return std::nullopt;
        m_at += 2;
        return *number - 1;
    }

    /// "hôm thứ 3", "bữa thứ 6": the last one.
    bool readPastWeekday()
    {
        const TokenAt before = m_at;
        const Token *token = tokenAt(m_tokens, m_at);
        if (!token || (token->plain != QLatin1String("hom") && token->plain != QLatin1String("bua")))
            return false;
        ++m_at;
        if (readWeekday()) {
            if (!m_said.looksAhead && !m_said.shift)
                m_said.looksBack = true;
            return true;
        }
        m_at = before;
        return false;
    }

    bool readWeekday()
    {
        const auto day = takeWeekday();
        if (!day)
            return false;
        m_said.shape = Shape::weekday;
        m_said.number = *day;
        const TokenAt before = m_at;
        if (take(Part::week)) {
            takeShift();
            if (!m_said.shift)
                m_at = before;
            return true;
        }
        const auto shift = shifts().match(m_tokens, m_at);
        // "thứ 6 tới" is the coming one, "thứ 6 rồi" the last; only with the week it is counted in weeks.
        if (shift && !(m_tokens[size_t(m_at)].plain == u"qua" && wentFor().match(m_tokens, shift->end))) {
            m_said.looksAhead = shift->meaning > 0;
            m_said.looksBack = shift->meaning < 0;
            m_at = shift->end;
        }
        return true;
    }

    /// "3 ngày nữa", "cách đây 2 tuần", "trong 3 ngày", "một tháng nữa", "3 hôm trước".
    bool readFrom()
    {
        const TokenAt before = m_at;
        const bool isAgo = take(Part::agoBefore);
        const bool isInside = !isAgo && (take(Part::inside) || take(Part::after));
        int count = 1;
        bool isHalf = false;
        if (take(Part::half)) {
            isHalf = true;
        } else if (const auto number = readSmallNumber(m_tokens, m_at)) {
            count = number->value;
            m_at = number->end;
        } else if (isInside || (part(m_at) != Part::week && part(m_at) != Part::month)) {
            m_at = before;
            return false;
        }
        const auto unit = part(m_at);
        const bool isGrams = m_at < TokenAt(m_tokens.size()) && m_tokens[size_t(m_at)].plain == QLatin1String("g");
        const bool isClock = (unit == Part::hour && !isGrams) || unit == Part::hours || unit == Part::minute;
        const bool isUnit = unit == Part::day || unit == Part::week || unit == Part::month || (isClock && m_at > before);
        if (!isUnit || (isHalf && unit != Part::month && unit != Part::hours)) {
            m_at = before;
            return false;
        }
        m_at = parts().match(m_tokens, m_at)->end;
        const bool isCounted = m_at - before > 1;
        if (isClock)
            return finishClock(isAgo, isInside && unit != Part::hour, before); // "sau 3h" is past three
        const bool isAhead = take(Part::again) || isInside || (isCounted && !isAgo && take(Part::after));
        const bool isBack = !isAhead && (isAgo || (isCounted && take(Part::ago)));
        if (!isAhead && !isBack) {
            m_at = before;
            return false;
        }
        m_said.shape = unit == Part::month && !isHalf ? Shape::months : Shape::offset;
        m_said.number = (isHalf ? 15 : unit == Part::week ? 7 * count : count) * (isAhead ? 1 : -1);
        m_said.looksAhead = isAhead;
        m_said.looksBack = isBack;
        return true;
    }

    /// "2 tiếng nữa", "30 phút nữa": of today; the clock isn't known here.
    bool finishClock(bool isAgo, bool isInside, TokenAt before)
    {
        const bool isAhead = !isAgo && (take(Part::again) || isInside);
        const bool isBack = !isAhead && (isAgo || take(Part::ago));
        if (!isAhead && !isBack) {
            m_at = before;
            return false;
        }
        m_said.shape = Shape::offset;
        m_said.number = 0;
        m_said.looksAhead = isAhead;
        m_said.looksBack = isBack;
        return true;
    }

    /// Behind a day's number: "tháng 11", "/11", "tháng sau", "năm 2026".
    void takeMonth()
    {
        const TokenAt before = m_at;
        if (take(Part::month)) {
            // "tháng sau" without marks could be June; the next month is meant.
            const auto number = shifts().match(m_tokens, m_at) ? std::nullopt : readSmallNumber(m_tokens, m_at);
            if (number && number->value <= 12) {
                m_at = number->end;
                m_said.shape = Shape::date;
                m_said.month = number->value;
                takeYear();
            } else if (part(m_at) == Part::lunar) {
                takeLunar();
            } else {
                takeShift();
                if (!m_said.shift)
                    m_at = before;
            }
        }
    }

    void takeYear()
    {
        const TokenAt before = m_at;
        const bool hasWord = take(Part::year);
        const bool hasSign = !hasWord && (takeSign(u'/') || takeSign(u'-'));
        const auto year = digits(m_at, 4);
        const bool isYear = year && (*year >= 1990 || (m_tokens[size_t(m_at)].typed.size() == 2)) && (hasWord || hasSign);
        if (isYear) {
            m_said.year = *year < 100 ? 2000 + *year : *year;
            ++m_at;
            return;
        }
        m_at = before;
    }

    void takeLunar()
    {
        if (const auto match = parts().match(m_tokens, m_at); match && match->meaning == Part::lunar) {
            m_said.shape = Shape::lunar;
            m_at = match->end;
        }
    }

    /// "ngày 5", "mùng 5", "5 tháng 11": the number in digits or words.
    bool readDayOfMonth()
    {
        const TokenAt before = m_at;
        const bool hasDay = take(Part::day);
        const bool hasWord = take(Part::lunarDay) || hasDay;
        if (hasWord && (readNumbers()))
            return true;
        const auto number = readSmallNumber(m_tokens, m_at);
        if (!number || number->value > 31 || (hasWord && isJoined(number->end))) {
            m_at = before;
            return false;
        }
        m_at = number->end;
        m_said.shape = Shape::dayOfMonth;
        m_said.number = number->value;
        const TokenAt behind = m_at;
        takeMonth();
        const bool isKnown = m_said.shape != Shape::dayOfMonth || m_said.shift.has_value();
        if (!hasWord && (!isKnown || m_at == behind)) {
            m_said.shift.reset();
            m_at = before;
            return false;
        }
        takeLunar();
        return true;
    }

    /// "5/11", "05-11-26", "5.11.2026", "2026-11-05".
    bool readNumbers()
    {
        const Token *first = tokenAt(m_tokens, m_at);
        if (!first || first->kind != TokenKind::number)
            return false;
        if (const QStringList pieces = first->typed.split(u'.'); pieces.size() == 3 && pieces[2].size() != 3 && pieces[0].size() <= 2 && pieces[1].size() <= 2) {
            ++m_at;
            return setDate(pieces[0].toInt(), pieces[1].toInt(), pieces[2]);
        }
        const Token *sign = tokenAt(m_tokens, m_at + 1);
        const Token *second = tokenAt(m_tokens, m_at + 2);
        if (!sign || !second || !sign->isGlued || !second->isGlued || second->kind != TokenKind::number || !(sign->isSign(u'/') || sign->isSign(u'-')))
            return false;
        const Token *sign2 = tokenAt(m_tokens, m_at + 3);
        const Token *third = tokenAt(m_tokens, m_at + 4);
        const bool isThree = sign2 && third && sign2->isGlued && third->isGlued && third->kind == TokenKind::number && sign2->isSign(sign->typed[0].unicode());
        const auto a = digits(m_at, 4);
        const auto b = digits(m_at + 2, 2);
        if (!a || !b)
            return false;
        if (isThree && first->typed.size() == 4) {
            const auto c = digits(m_at + 4, 2);
            if (!c)
                return false;
            m_at += 5;
            return setDate(*c, *b, first->typed);
        }
        if (first->typed.size() > 2 || (!isThree && sign->isSign(u'-') && !(m_at > m_said.from)))
            return false;
        if (*a < 1 || *a > 31 || *b < 1 || (*b > 12 && (*b > 31 || *a > 12)))
            return false;
        const TokenAt end = m_at + (isThree ? 5 : 3);
        if (const Token *behind = tokenAt(m_tokens, end); behind && behind->isGlued && behind->kind != TokenKind::sign)
            return false;
        const QString year = isThree ? third->typed : QString();
        m_at = end;
        return setDate(*a, *b, year);
    }

    bool setDate(int day, int month, const QString &year)
    {
        m_said.shape = Shape::date;
        m_said.number = day;
        m_said.month = month;
        m_said.year = year.toInt();
        if (m_said.year > 0 && m_said.year < 100)
            m_said.year += 2000;
        takeLunar();
        return true;
    }

    /// "tuần sau", "tháng trước", "tháng 11": no single day.
    bool readWhole()
    {
        const TokenAt before = m_at;
        if (take(Part::quarter)) { // no single day
            takeShift();
            m_said.number = m_said.shift.value_or(0);
            m_said.shape = Shape::vague;
            if (!m_said.shift)
                m_at = before;
            return m_said.shift.has_value();
        }
        const bool isWeek = take(Part::week);
        if (!isWeek && !take(Part::month))
            return false;
        m_said.shape = isWeek ? Shape::week : Shape::month;
        takeShift();
        if (m_said.shift)
            return true;
        const auto month = isWeek ? std::nullopt : readSmallNumber(m_tokens, m_at);
        if (month && month->value <= 12) {
            m_said.month = month->value;
            m_at = month->end;
            return true;
        }
        m_at = before;
        return false;
    }

    const Tokens &m_tokens;
    TokenAt m_at;
    DateSaid m_said;
};

} // namespace

std::optional<DateSaid> readDate(const Tokens &tokens, TokenAt at)
{
    if (!tokenAt(tokens, at))
        return std::nullopt;
    return DateReader(tokens, at).read();
}

std::optional<TimeSaid> readTime(const Tokens &tokens, TokenAt at, bool isBehindPart)
{
    TimeSaid said;
    said.from = at;
    const auto matchPart = [&](TokenAt where, Part wanted) {
        const auto match = parts().match(tokens, where);
        return match && match->meaning == wanted ? match->end : TokenAt(0);
    };
    const auto number = [&](TokenAt where, int most) -> std::optional<int> {
        const Token *token = tokenAt(tokens, where);
        if (!token || token->kind != TokenKind::number || token->typed.size() > 2)
            return std::nullopt;
        bool isWhole = false;
        const int value = token->typed.toInt(&isWhole);
        return isWhole && value <= most ? std::optional(value) : std::nullopt;
    };
    const TokenAt word = matchPart(at, Part::timeWord);
    if (word)
        at = word;
    if (const auto part = dayParts().match(tokens, at)) {
        said.part = part->meaning;
        at = part->end;
    }
    // "3 rưỡi chiều", "lúc 3 rưỡi": the half hour says that it is a time.
    const auto halfBehind = [&](TokenAt where) {
        const TokenAt half = matchPart(where, Part::halfHour);
        const bool isTime = half && (said.part != DayPart::none || word || isBehindPart || dayParts().match(tokens, half));
        return isTime ? half : TokenAt(0);
    };
    auto hour = number(at, 24);
    if (hour)
        ++at;
    else if (const auto words = readSmallNumber(tokens, at); words && words->value <= 12 && (matchPart(words->end, Part::hour) || halfBehind(words->end))) {
        hour = words->value;
        at = words->end;
    }
    if (!hour)
        return std::nullopt;
    const Token *sign = tokenAt(tokens, at);
    if (!sign)
        return std::nullopt;
    if (sign->isSign(u':') && sign->isGlued && number(at + 1, 59) && tokens[size_t(at + 1)].isGlued && tokens[size_t(at + 1)].typed.size() == 2) {
        said.minute = *number(at + 1, 59);
        at += 2;
    } else if (const TokenAt behind = matchPart(at, Part::hour)) {
        const bool isGrams = sign->plain == QLatin1String("g");
        const Token *minutes = tokenAt(tokens, behind);
        const auto value = number(behind, 59);
        const bool hasMinutes = value && minutes->isGlued;
        if (isGrams && !hasMinutes && !word)
            return std::nullopt;
        at = behind;
        if (hasMinutes || (value && matchPart(behind + 1, Part::minute))) {
            said.minute = *value;
            ++at;
            if (const TokenAt end = matchPart(at, Part::minute))
                at = end;
        } else if (const TokenAt half = matchPart(at, Part::halfHour)) {
            said.minute = 30;
            at = half;
        } else if (const TokenAt minus = matchPart(at, Part::minus)) {
            const auto less = readSmallNumber(tokens, minus);
            if (less && less->value < 60 && *hour > 0) {
                said.minute = 60 - less->value;
                hour = *hour - 1;
                at = less->end;
                if (const TokenAt end = matchPart(at, Part::minute))
                    at = end;
            }
        }
    } else if (const TokenAt half = halfBehind(at); half && *hour >= 1 && *hour <= 12) {
        said.minute = 30;
        at = half;
    } else {
        return std::nullopt;
    }
    const auto part = dayParts().match(tokens, at);
    // "7h tối qua" is last night's; "7h tối qua lấy" comes by tonight.
    const Token *past = part ? tokenAt(tokens, part->end) : nullptr;
    const bool isOfDay = past && past->plain == QLatin1String("qua") && !past->isMarked && !wentFor().match(tokens, part->end + 1);
    if (part && said.part == DayPart::none && !isOfDay) {
        said.part = part->meaning;
        at = part->end;
    }
    if (matchPart(at, Part::again)) // "2h nữa" is no time of day
        return std::nullopt;
    said.hour = *hour;
    said.end = at;
    return said;
}

} // namespace somo::quick
