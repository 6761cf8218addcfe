// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_phrase.h"

#include "core/base/phone.h"
#include "core/exchange/quick_goods.h"

namespace somo::quick {

namespace {

class Scanner {
public:
    Scanner(const Tokens &tokens, Names &names)
        : m_tokens(tokens)
        , m_names(names)
        , m_capitalsSay(!isAllCapital(tokens))
    {
    }

    Pieces scan()
    {
        while (m_at < TokenAt(m_tokens.size())) {
            Piece piece = next();
            m_at = piece.end;
            m_pieces.push_back(std::move(piece));
        }
        return std::move(m_pieces);
    }

private:
    /// "CHỊ LAN LẤY 3 ÁO", "Anh Minh Lấy 2 Áo": where every word begins with a capital, capitals say nothing of names.
    static bool isAllCapital(const Tokens &tokens)
    {
        int words = 0;
        bool isUpper = true, hasNumber = false, hasVerb = false;
        for (TokenAt at = 0; at < TokenAt(tokens.size()); ++at) {
            const Token &token = tokens[size_t(at)];
            hasNumber = hasNumber || token.kind == TokenKind::number;
            if (token.kind != TokenKind::word || (token.isGlued && at > 0 && tokens[size_t(at - 1)].kind == TokenKind::number))
                continue; // the k of 300k
            if (!token.isCapital)
                return false;
            ++words;
            isUpper = isUpper && token.typed == token.typed.toUpper();
            const auto keyword = keywordAt(tokens, at);
            hasVerb = hasVerb || (keyword && keyword->isExact && token.isMarked && isVerb(keyword->meaning));
        }
        return words > 2 && (isUpper || hasNumber || hasVerb);
    }
    bool isCapital(TokenAt at) const { return m_capitalsSay && m_tokens[size_t(at)].isCapital; }

    Piece begun(Piece::Kind kind, TokenAt end) const
    {
        Piece piece;
        piece.kind = kind;
        piece.from = m_at;
        piece.end = end;
        return piece;
    }
    const Token &token() const { return m_tokens[size_t(m_at)]; }
    bool isAfter(Piece::Kind kind) const { return !m_pieces.empty() && m_pieces.back().kind == kind; }
    bool isAfter(Keyword keyword) const { return isAfter(Piece::Kind::keyword) && m_pieces.back().keyword == keyword; }
    bool isAfterQuantity() const { return isAfter(Piece::Kind::quantity) || (isAfter(Piece::Kind::number) && !m_pieces.back().isMoney()); }

    Piece next()
    {
        if (auto phone = readPhone())
            return *phone;
        if (isAfter(Keyword::orderReference)) {
            if (auto code = readCode())
                return *code;
        }
        if (auto code = readLeadingCode())
            return *code;
        if (auto when = readWhen())
            return *when;
        if (auto nobody = readNobody())
            return *nobody;
        if (auto name = readTitledName())
            return *name;
        if (auto name = readKnownName())
            return *name;
        if (auto number = readMoneyOrCount())
            return *number;
        if (const auto compound = compoundAt(m_tokens, m_at)) {
            Piece piece = begun(Piece::Kind::word, *compound);
            piece.isCapital = token().isCapital;
            return piece;
        }
        if (const auto self = selfAt(m_tokens, m_at)) {
            Piece piece = begun(Piece::Kind::keyword, *self);
            piece.keyword = Keyword::self;
            return piece;
        }
        if (isShortNo(m_at)) {
            Piece piece = begun(Piece::Kind::keyword, m_at + 1);
            piece.keyword = Keyword::negation;
            return piece;
        }
        if (isGivenBack()) {
            Piece piece = begun(Piece::Kind::keyword, m_at + 1);
            piece.keyword = Keyword::giveBack;
            return piece;
        }
        if (auto keyword = keywordAt(m_tokens, m_at); keyword && !isNamedMai() && !isGoods(*keyword) && !isInName(*keyword)) {
            Piece piece = begun(Piece::Kind::keyword, keyword->end);
            piece.keyword = keyword->meaning;
            return piece;
        }
        Piece piece = begun(token().kind == TokenKind::sign ? Piece::Kind::sign : Piece::Kind::word, m_at + 1);
        piece.isCapital = token().isCapital;
        return piece;
    }

    /// "k lấy", "k trả": "không" as people type it.
    bool isShortNo(TokenAt at) const
    {
        const Token *word = tokenAt(m_tokens, at);
        const auto verb = word && word->plain == QLatin1String("k") && !word->isGlued ? keywordAt(m_tokens, at + 1) : std::nullopt;
        return verb && isVerb(verb->meaning);
    }

    /// Directly behind a quantity stands what is counted, though its letters be those of a word of the grammar: "2 tra sen",
    /// "2 ví da"; and "nồi cơm điện" is no call.
    bool isGoods(const Lexicon<Keyword>::Match &match) const
    {
        if (match.end != m_at + 1)
            return false;
        if (match.meaning == Keyword::call && token().plain == QLatin1String("dien"))
            return isAfterQuantity() || (isAfter(Piece::Kind::word) && !m_pieces.back().isCapital && !titleAt(m_tokens, match.end));
        if (!isAfterQuantity())
            return false;
        const bool isThing = match.meaning == Keyword::card || match.meaning == Keyword::wallet || match.meaning == Keyword::note || match.meaning == Keyword::remind
            || (match.meaning == Keyword::deposit && token().plain == QLatin1String("coc"));
        return isThing
            || (!match.isExact
                && (match.meaning == Keyword::pay || match.meaning == Keyword::function || match.meaning == Keyword::negation || match.meaning == Keyword::intent
                    || match.meaning == Keyword::of || match.meaning == Keyword::receive || match.meaning == Keyword::shipping || match.meaning == Keyword::to
                    || match.meaning == Keyword::giftItem || match.meaning == Keyword::call || match.meaning == Keyword::expense));
    }

    /// "hoàn 1 áo", "đổi 1 áo": goods that come back; "anh Hoàn" is a name, "hoàn 200k" money.
    bool isGivenBack() const
    {
        const bool isSwapped = token().isMarked && token().toned == tonedKey(u"đổi");
        const bool isSentBack = token().plain == QLatin1String("hoan") && (!token().isMarked || token().toned == tonedKey(u"hoàn"));
        const bool isWord = (isSwapped || isSentBack) && !isCapital(m_at);
        const auto number = isWord ? readNumber(m_tokens, m_at + 1) : std::nullopt;
        return number && !number->saysSize && !number->hasCurrency && isWordAt(number->end) && !keywordAt(m_tokens, number->end);
    }

    /// "Trần Thị Thu Hằng", "Nguyễn Văn Trả lấy …": in a row of capitals a verb is part of the name, unless a number follows.
    bool isInName(const Lexicon<Keyword>::Match &match) const
    {
        if (match.end != m_at + 1 || !isCapital(m_at) || !isAfter(Piece::Kind::word) || !m_pieces.back().isCapital || !isVerb(match.meaning))
            return false;
        const auto behind = keywordAt(m_tokens, match.end);
        return isWordAt(match.end) && (isCapital(match.end) || (behind && isVerb(behind->meaning)));
    }

    /// A customer's name that holds a verb and has no title: "Thu Hà lấy …", "nguyen thi thu ha tra …". The longest that the
    /// book has. In small letters two words are a name only before a verb of their own: "thu lan 500k" takes money.
    std::optional<Piece> readKnownName() const
    {
        if (token().kind != TokenKind::word || token().isGlued || isAfter(Piece::Kind::word) || isAfterQuantity())
            return std::nullopt;
        QStringList words{token().plain};
        const auto first = keywordAt(m_tokens, m_at);
        if (first && first->isExact && token().isMarked && !isCapital(m_at)) // "lấy hàng"
            return std::nullopt;
        bool hasVerb = first && isVerb(first->meaning);
        bool areCapital = isCapital(m_at);
        TokenAt end = m_at + 1;
        std::optional<TokenAt> known;
        for (; end < m_at + 6 && isWordAt(end) && !m_tokens[size_t(end)].isGlued; ++end) {
            const auto keyword = keywordAt(m_tokens, end);
            hasVerb = hasVerb || (keyword && isVerb(keyword->meaning));
            areCapital = areCapital && isCapital(end);
            words += m_tokens[size_t(end)].plain;
            // Most lines end here: without a verb among the next words the name needs no help.
            if (words.size() == 2 && !hasVerb && !holdsVerb(end + 1))
                return std::nullopt;
            const QString joined = words.join(u' ');
            const std::vector<Known> found = m_names.customers(joined);
            if (found.empty())
                break;
            const auto behind = keywordAt(m_tokens, end + 1);
            const bool isBeforeVerb = behind && isVerb(behind->meaning);
            const QString typed = typedWords(m_at, end + 1);
            for (const Known &one : found) {
                const QString name = folded(one.name);
                const bool isWhole = name == joined && words.size() > 2;
                const bool isGiven = (areCapital || isBeforeVerb) && QString(u' ' + name).endsWith(u' ' + joined);
                if (hasVerb && (isWhole || isGiven) && keepsMarks(one.name, typed))
                    known = end + 1;
            }
        }
        return known ? std::optional(named(m_at, *known)) : std::nullopt;
    }

    bool holdsVerb(TokenAt from) const
    {
        for (TokenAt at = from; at < from + 3 && isWordAt(at); ++at) {
            const auto keyword = keywordAt(m_tokens, at);
            if (keyword && isVerb(keyword->meaning))
                return true;
        }
        return false;
    }

    QString typedWords(TokenAt first, TokenAt end) const
    {
        QStringList words;
        for (TokenAt at = first; at < end; ++at)
            words += m_tokens[size_t(at)].typed;
        return words.join(u' ');
    }

    std::optional<Piece> readPhone() const
    {
        const bool hasBracket = token().isSign(u'(');
        const TokenAt begin = m_at + (hasBracket ? 1 : 0);
        const Token *plus = tokenAt(m_tokens, begin);
        const bool hasPlus = plus && plus->isSign(u'+');
        const TokenAt first = begin + (hasPlus ? 1 : 0);
        const Token *digits = tokenAt(m_tokens, first);
        if (!digits || digits->kind != TokenKind::number || (!hasPlus && !digits->typed.startsWith(u'0') && !digits->typed.startsWith(u"84")))
            return std::nullopt;
        QString joined = hasPlus ? QStringLiteral("+") : QString();
        std::optional<Piece> found;
        for (TokenAt at = first; at < first + 9; ++at) {
            const Token *part = tokenAt(m_tokens, at);
            const bool isBetween = part && (part->isSign(u'-') || part->isSign(u'.') || (part->isSign(u')') && hasBracket));
            if (!part || (part->kind != TokenKind::number && !isBetween))
                break;
            for (const QChar c : part->typed)
                joined += c.isDigit() ? QString(c) : QString();
            const Token *behind = tokenAt(m_tokens, at + 1);
            if (joined.size() < 10 || part->kind != TokenKind::number || (behind && behind->isGlued && behind->kind == TokenKind::word))
                continue;
            if (auto phone = normalisedPhone(joined)) {
                found = begun(Piece::Kind::phone, at + 1);
                found->text = *phone;
                break;
            }
        }
        return found;
    }

    /// "DH12", "DH-0925", "12", "#12": letters and digits without a blank, a digit among them.
    std::optional<Piece> readCode() const
    {
        TokenAt from = m_at;
        if (token().isSign(u'#') || token().isSign(u':'))
            ++from;
        TokenAt end = from;
        bool hasDigit = false;
        for (; const Token *part = tokenAt(m_tokens, end); ++end) {
            const bool joins = part->kind != TokenKind::sign || part->isSign(u'-') || part->isSign(u'/') || part->isSign(u'_');
            if (!joins || (end > from && !part->isGlued))
                break;
            hasDigit = hasDigit || part->kind == TokenKind::number;
        }
        if (!hasDigit)
            return std::nullopt;
        const auto number = readNumber(m_tokens, from);
        if (number && (number->saysSize || number->hasCurrency))
            return std::nullopt;
        // "đặt đơn 2 áo": digits before goods count them.
        const bool isCount = end == from + 1 && m_tokens[size_t(from)].typed.size() <= 3 && isWordAt(end) && !isGrammarWord(m_tokens, end) && !readDate(m_tokens, end);
        if (isCount)
            return std::nullopt;
        Piece piece = begun(Piece::Kind::code, end);
        for (TokenAt at = from; at < end; ++at)
            piece.text += m_tokens[size_t(at)].typed;
        return piece;
    }

    /// "D1 trả 500k": the code of an order that the book has, before what was paid.
    std::optional<Piece> readLeadingCode() const
    {
        const Token *digits = tokenAt(m_tokens, m_at + 1);
        if (m_at != 0 || token().kind != TokenKind::word || !digits || digits->kind != TokenKind::number || !digits->isGlued)
            return std::nullopt;
        const auto code = readCode();
        const auto verb = code ? keywordAt(m_tokens, code->end) : std::nullopt;
        const bool isPaid = verb && isPaying(verb->meaning) && !m_names.orders(code->text).empty();
        return isPaid ? code : std::nullopt;
    }

    /// "Mai" within a line is a name.
    bool isNamedMai() const
    {
        return isCapital(m_at) && m_at > 0 && token().plain == QLatin1String("mai") && m_tokens[size_t(m_at - 1)].kind == TokenKind::word;
    }

    std::optional<Piece> readWhen() const
    {
        // "2 cây mai 3tr" is a tree.
        const bool isTree = token().plain == QLatin1String("mai") && isAfter(Piece::Kind::quantity) && !keywordAt(m_tokens, m_at + 1);
        if (isNamedMai() || isTree)
            return std::nullopt;
        const bool isBehindPart = isAfter(Piece::Kind::date) && m_pieces.back().date.part != DayPart::none;
        if (auto time = readTime(m_tokens, m_at, isBehindPart)) {
            Piece piece = begun(Piece::Kind::time, time->end);
            piece.time = *time;
            return piece;
        }
        auto date = readDate(m_tokens, m_at);
        if (!date)
            date = impossibleWeekday();
        if (!date && token().plain == QLatin1String("mot") && !token().isMarked)
            date = unmarkedDayAfterTomorrow();
        if (!date)
            return std::nullopt;
        // "1/2 ký" is a quantity.
        if (date->shape == DateSaid::Shape::date && date->year == 0 && token().kind == TokenKind::number && unitAt(m_tokens, date->end))
            return std::nullopt;
        if (isFeastOfGoods())
            return std::nullopt;
        // "lần thứ 2", "đơn thứ 3" count; "chị Lan thứ 3" doesn't.
        if (date->shape == DateSaid::Shape::weekday && m_at > 0 && !isAfter(Piece::Kind::name) && !(isAfter(Piece::Kind::word) && m_pieces.back().isCapital)) {
            const Token &before = m_tokens[size_t(m_at - 1)];
            const auto says = [&before](const char16_t *word, QLatin1String plain) { return before.isMarked ? before.toned == tonedKey(word) : before.plain == plain; };
            if (says(u"lần", QLatin1String("lan")) || says(u"đơn", QLatin1String("don")))
                return std::nullopt;
        }
        // "hồi đầu tháng": behind.
        if (isAfter(Keyword::timeWord) && m_tokens[size_t(m_at - 1)].plain == QLatin1String("hoi") && !date->looksAhead)
            date->looksBack = true;
        Piece piece = begun(Piece::Kind::date, date->end);
        piece.date = *date;
        return piece;
    }

    /// "giỏ quà tết", "tiền tết", "cây noel", "2 lát bánh": what is called by it.
    bool isFeastOfGoods() const
    {
        static const QStringList feasts{QStringLiteral("tet"), QStringLiteral("noel"), QStringLiteral("giang"), QStringLiteral("xmas"), QStringLiteral("christmas")};
        const bool isFeast = feasts.contains(token().plain);
        if (!isFeast && token().plain != QLatin1String("lat"))
            return false;
        const bool isNamed = isAfter(Piece::Kind::word) && (isFeast || !m_pieces.back().isCapital);
        const bool isFor = isFeast && (m_pieces.empty() || isAfter(Keyword::money) || isAfter(Keyword::expense));
        return isNamed || isFor || isAfterQuantity() || isAfter(Keyword::order) || isAfter(Keyword::sell) || compoundAt(m_tokens, m_at);
    }

    /// "thứ 8": meant as a day, and none.
    std::optional<DateSaid> impossibleWeekday() const
    {
        const Token *number = tokenAt(m_tokens, m_at + 1);
        const bool isSaid = token().toned == tonedKey(u"thứ") && number && number->kind == TokenKind::number && (number->typed == QLatin1String("8") || number->typed == QLatin1String("9") || number->typed == QLatin1String("1"));
        const auto count = isSaid ? readNumber(m_tokens, m_at + 1) : std::nullopt;
        const bool isCounting = m_at > 0 && m_tokens[size_t(m_at - 1)].kind != TokenKind::sign && !isAfter(Piece::Kind::date) && !isAfter(Piece::Kind::name) && !isAfter(Piece::Kind::keyword);
        if (!count || count->saysSize || count->end != m_at + 2 || isCounting)
            return std::nullopt;
        DateSaid said;
        said.from = m_at;
        said.end = m_at + 2;
        return said;
    }

    /// "mot goi lai anh Minh": before what one does, "mot" is "mốt".
    std::optional<DateSaid> unmarkedDayAfterTomorrow() const
    {
        const auto verb = keywordAt(m_tokens, m_at + 1);
        if (!verb || (verb->meaning != Keyword::call && verb->meaning != Keyword::callAgain && verb->meaning != Keyword::meet && verb->meaning != Keyword::deliver))
            return std::nullopt;
        DateSaid said;
        said.from = m_at;
        said.end = m_at + 1;
        said.shape = DateSaid::Shape::offset;
        said.number = 2;
        said.looksAhead = true;
        return said;
    }

    bool isWordAt(TokenAt at) const
    {
        const Token *part = tokenAt(m_tokens, at);
        return part && part->kind == TokenKind::word;
    }

    /// Whether a name goes on with that word.
    bool goesOn(TokenAt first, TokenAt at) const
    {
        if (!isWordAt(at))
            return false;
        const Token &word = m_tokens[size_t(at)];
        if ((selfAt(m_tokens, at) && !isCapital(at)) || isHabitAt(m_tokens, at))
            return false;
        const bool isStop = isShortNo(at) || keywordAt(m_tokens, at) || readDate(m_tokens, at) || titleAt(m_tokens, at);
        const auto number = readNumber(m_tokens, at);
        // "chị lan anh lấy": before no name "anh" is no title.
        const bool isNoTitle = word.plain == QLatin1String("anh") && (!isWordAt(at + 1) || keywordAt(m_tokens, at + 1));
        if (isNoTitle && (isCapital(at) || !isCapital(at - 1)))
            return true;
        if (!isStop && !number)
            return !word.isGlued && (isCapital(at) || !isCapital(at - 1));
        // "Anh Minh Lấy 2 áo": before a number it is the verb, whatever its letter.
        const auto keyword = keywordAt(m_tokens, at);
        const Token *behind = keyword ? tokenAt(m_tokens, keyword->end) : nullptr;
        const bool isCounting = behind && (behind->kind == TokenKind::number || readNumber(m_tokens, keyword->end));
        const bool isVerbHere = isCounting && keyword->isExact && isVerb(keyword->meaning) && (word.isMarked || keyword->meaning == Keyword::order || keyword->meaning == Keyword::sell);
        if (!isVerbHere && isCapital(at) && isCapital(at - 1) && at > first && !readTime(m_tokens, at))
            return !readDate(m_tokens, at) || !tokenAt(m_tokens, at)->isMarked;
        if (number || readDate(m_tokens, at))
            return false;
        // "chi minh thu tra 2tr": a customer whose name goes on so.
        QStringList words;
        for (TokenAt part = first; part <= at; ++part)
            words += m_tokens[size_t(part)].plain;
        const QString joined = words.join(u' ');
        for (const Known &known : m_names.customers(joined)) {
            if (QString(u' ' + folded(known.name) + u' ').contains(u' ' + joined + u' '))
                return true;
        }
        return false;
    }

    static QString folded(const QString &name);

    /// "khách vãng lai lấy …": a name that is nobody's; "khách quen chị Lan" has one of her own.
    std::optional<Piece> readNobody() const
    {
        const auto end = nobodyAt(m_tokens, m_at);
        if (!end || isAfterQuantity())
            return std::nullopt;
        if (titleAt(m_tokens, *end))
            return begun(Piece::Kind::keyword, *end);
        if (!isWordAt(*end) || !isCapital(*end) || keywordAt(m_tokens, *end))
            return named(m_at, *end);
        TokenAt last = *end + 1; // "khách sỉ Lan"
        while (last < *end + 6 && goesOn(*end, last))
            ++last;
        return named(*end, last);
    }

    std::optional<Piece> readTitledName() const
    {
        const auto title = titleAt(m_tokens, m_at);
        if (!title || !isWordAt(*title) || isAfterQuantity())
            return std::nullopt;
        const TokenAt first = *title;
        if (selfAt(m_tokens, first) && !isCapital(first)) // "em mình"
            return std::nullopt;
        const auto number = readNumber(m_tokens, first);
        const bool isChi = token().plain == QLatin1String("chi") && !token().isMarked;
        // "chi tien dien 500k" spends; "khách hẹn", "khách trả" is the one known from elsewhere.
        const auto keyword = keywordAt(m_tokens, first);
        const bool isPlainKhach = token().plain == QLatin1String("khach") || token().plain == QLatin1String("em");
        if ((isChi && (keyword || (number && number->saysSize))) || (isPlainKhach && keyword) || (number && number->saysSize && number->end > first + 1))
            return std::nullopt;
        if (keyword && keyword->isExact && m_tokens[size_t(first)].isMarked && !isCapital(first))
            return std::nullopt;
        TokenAt end = first + 1;
        while (end < first + 6 && goesOn(first, end))
            ++end;
        // One more title inside, as in "khách chị Lan".
        if (const auto inner = titleAt(m_tokens, first); inner && isWordAt(*inner) && !isCapital(first) && !keywordAt(m_tokens, *inner)) {
            end = *inner + 1;
            while (end < *inner + 6 && goesOn(*inner, end))
                ++end;
            return named(*inner, end);
        }
        return named(first, end);
    }

    Piece named(TokenAt first, TokenAt end) const
    {
        Piece piece = begun(Piece::Kind::name, end);
        piece.text = typedWords(first, end);
        return piece;
    }

    /// A number with what stands around it: a sign of being below 0, another currency.
    std::optional<Piece> readMoneyOrCount() const
    {
        const auto sign = token().kind == TokenKind::sign ? currencyAt(m_tokens, m_at) : std::nullopt;
        if (const auto number = sign ? readNumber(m_tokens, sign->end) : std::nullopt) {
            Piece piece = begun(Piece::Kind::number, number->end);
            piece.number = *number;
            return inCurrency(std::move(piece), sign->meaning);
        }
        auto piece = readNumbers();
        if (!piece)
            return std::nullopt;
        const Token *before = tokenAt(m_tokens, m_at - 1);
        const bool isMinus = before && (before->isSign(u'-') || before->isSign(u'\u2212')) && token().isGlued && !before->isGlued;
        piece->number.isNegative = isMinus && token().kind == TokenKind::number;
        readLeadingPoint(*piece);
        const auto currency = piece->kind == Piece::Kind::number && !piece->number.hasCurrency ? currencyAt(m_tokens, piece->end) : std::nullopt;
        // "2 yên xe" are saddles.
        const bool isCounted = currency && isWordAt(currency->end) && !isGrammarWord(m_tokens, currency->end) && !readDate(m_tokens, currency->end);
        if (!currency || isCounted)
            return piece;
        piece->end = currency->end;
        return inCurrency(std::move(*piece), currency->meaning);
    }

    /// ".5tr", ",5 triệu": half of one, or a sign too much.
    void readLeadingPoint(Piece &piece) const
    {
        const Token *sign = tokenAt(m_tokens, m_at - 1);
        const bool isPoint = sign && (sign->isSign(u'.') || sign->isSign(u',')) && !sign->isGlued && token().isGlued;
        const qsizetype digits = token().typed.size();
        if (!isPoint || token().kind != TokenKind::number || digits > 2 || piece.number.other)
            return;
        const qint64 whole = piece.number.thousandths;
        piece.number.other = whole;
        piece.number.thousandths = whole / (digits == 1 ? 10 : 100);
    }

    Piece inCurrency(Piece piece, CurrencyWord currency) const
    {
        piece.number.isForeign = true;
        piece.text = QString::fromUtf16(currency.code);
        return piece;
    }

    std::optional<Piece> readNumbers() const
    {
        if (auto half = readFraction())
            return half;
        auto number = readNumber(m_tokens, m_at);
        if (!number)
            return readBareUnit();
        if (isHalfBehind(*number)) { // "trả trước 1 nửa"
            Piece piece = begun(Piece::Kind::percent, number->end + 1);
            piece.number = *number;
            piece.number.thousandths = 50'000;
            return piece;
        }
        takeOtherChoice(*number);
        const auto unit = unitAt(m_tokens, number->end);
        const Token *behind = tokenAt(m_tokens, number->end);
        if (behind && behind->isSign(u'%')) {
            Piece piece = begun(Piece::Kind::percent, number->end + 1);
            piece.number = *number;
            return piece;
        }
        if (const Token *second = tokenAt(m_tokens, number->end + 1); behind && second && behind->plain == QLatin1String("phan") && second->plain == QLatin1String("tram")) {
            Piece piece = begun(Piece::Kind::percent, number->end + 2);
            piece.number = *number;
            return piece;
        }
        if (const auto end = number->isSlang ? slangInName(*number) : std::nullopt)
            return begun(Piece::Kind::word, *end);
        if (number->isSlang && isSlangUnit(*number))
            return quantity(*number, number->coefficient, *unitAt(m_tokens, number->coefficientEnd));
        if (number->isSlang && isBehindGoods())
            return goodsOrMoney(*number);
        if (unit && !number->saysSize && !number->hasCurrency)
            return quantity(*number, number->thousandths, *unit);
        if (number->thousandths < 1000 && !number->saysSize && token().kind == TokenKind::word)
            return std::nullopt; // "nửa" of nothing
        if (number->isLoneWord && !isCountedHere(number->end))
            return std::nullopt;
        Piece piece = begun(Piece::Kind::number, number->end);
        piece.number = *number;
        return piece;
    }

    /// "sữa tươi 1 lít 105k" where the book has "Sữa tươi 1 lít": the litre is part of the name.
    std::optional<TokenAt> slangInName(const Number &number) const
    {
        const auto unit = unitAt(m_tokens, number.coefficientEnd);
        size_t first = m_pieces.size();
        while (first > 0 && m_pieces[first - 1].kind == Piece::Kind::word)
            --first;
        if (!unit || first == m_pieces.size())
            return std::nullopt;
        QStringList words;
        for (TokenAt at = m_pieces[first].from; at < unit->end; ++at)
            words += m_tokens[size_t(at)].plain;
        return m_names.products(words.join(u' ')).empty() ? std::nullopt : std::optional(unit->end);
    }

    /// "2 hoặc 3 áo": one of two numbers.
    void takeOtherChoice(Number &number) const
    {
        const Token *word = tokenAt(m_tokens, number.end);
        const bool isRange = word && word->isSign(u'-') && word->isGlued && number.saysSize; // "1tr2-1tr5"
        const bool isOr = word && (isRange || word->plain == QLatin1String("hoac") || word->plain == QLatin1String("hay"));
        const auto second = isOr ? readNumber(m_tokens, number.end + 1) : std::nullopt;
        if (!second || second->saysSize != number.saysSize || number.isLoneWord || second->isLoneWord)
            return;
        number.other = second->thousandths;
        number.hasCurrency = number.hasCurrency || second->hasCurrency;
        number.isSlang = false;
        number.end = second->end;
    }

    /// "một nửa" of all, not "một nửa ký".
    bool isHalfBehind(const Number &number) const
    {
        const Token *half = tokenAt(m_tokens, number.end);
        return number.thousandths == 1000 && !number.saysSize && half && half->toned == tonedKey(u"nửa") && !unitAt(m_tokens, number.end + 1) && !readNumber(m_tokens, number.end + 1);
    }

    /// A lone "ba", "nam", "hai" without marks counts where goods are counted.
    bool isCountedHere(TokenAt end) const
    {
        const bool follows = isAfter(Keyword::order) || isAfter(Keyword::sell) || isAfter(Keyword::andWord) || isAfter(Piece::Kind::sign) || isAfter(Piece::Kind::name);
        return follows && isWordAt(end) && !keywordAt(m_tokens, end);
    }

    /// "3 củ sâm", "dầu ăn 5 lít 250k": goods behind them, or before them with an amount behind, make units of what else
    /// is money.
    bool isSlangUnit(const Number &number) const
    {
        const auto unit = unitAt(m_tokens, number.coefficientEnd);
        if (!unit)
            return false;
        const auto amount = isBehindGoods() ? readNumber(m_tokens, unit->end) : std::nullopt;
        if (amount)
            return amount->saysSize || amount->hasCurrency;
        return unit->end == number.end && isWordAt(number.end) && !isGrammarWord(m_tokens, number.end) && !readDate(m_tokens, number.end);
    }

    /// Whether goods stand before it that nothing has counted yet.
    bool isBehindGoods() const
    {
        auto piece = m_pieces.rbegin();
        while (piece != m_pieces.rend() && piece->kind == Piece::Kind::word)
            ++piece;
        const bool isCounted = piece != m_pieces.rend() && (piece->kind == Piece::Kind::quantity || piece->kind == Piece::Kind::number);
        return piece != m_pieces.rbegin() && !isCounted;
    }

    /// "dầu ăn 5 lít", "iphone 20 củ": so many or so much, which must be asked. What people seldom count is taken for money.
    Piece goodsOrMoney(const Number &number) const
    {
        const auto unit = unitAt(m_tokens, number.coefficientEnd);
        const bool isSold = std::ranges::any_of(m_pieces, [](const Piece &piece) {
            return piece.kind == Piece::Kind::keyword && (piece.keyword == Keyword::order || piece.keyword == Keyword::sell);
        });
        if (isSold && unit && unit->end == number.end && QStringView(unit->meaning.name) != u"củ" && number.coefficient != Quantity::one) {
            Piece piece = quantity(number, number.coefficient, *unit);
            piece.number.other = Quantity::one;
            return piece;
        }
        Piece piece = begun(Piece::Kind::number, number.end);
        piece.number = number;
        piece.isDoubtful = true;
        return piece;
    }

    std::optional<Piece> readFraction() const
    {
        const Token *slash = tokenAt(m_tokens, m_at + 1);
        const Token *below = tokenAt(m_tokens, m_at + 2);
        const auto unit = unitAt(m_tokens, m_at + 3);
        if (token().kind != TokenKind::number || !slash || !slash->isSign(u'/') || !below || below->kind != TokenKind::number || !unit)
            return std::nullopt;
        const int above = token().typed.toInt();
        const int under = below->typed.toInt();
        if (above < 1 || under < 2 || under > 10 || (1000 * above) % under != 0)
            return std::nullopt;
        Number number;
        number.from = m_at;
        number.end = m_at + 3;
        return quantity(number, 1000 * above / under, *unit);
    }

    /// "ký rưỡi", "tá bút": one of the unit, and perhaps a half.
    std::optional<Piece> readBareUnit() const
    {
        const auto unit = unitAt(m_tokens, m_at);
        const Token *behind = unit ? tokenAt(m_tokens, unit->end) : nullptr;
        const bool isHalf = behind && behind->plain == QLatin1String("ruoi");
        if (const auto pair = unit ? readBarePair(*unit) : std::nullopt)
            return pair;
        const bool isDozen = unit && unit->isExact && unit->meaning.thousandths == 12'000 && isAfter(Keyword::order);
        if (!isHalf && !isDozen && !(unit && isOneOfGoods(*unit)))
            return std::nullopt;
        Number number;
        number.from = m_at;
        number.end = m_at;
        return quantity(number, 1000, *unit);
    }

    /// "lấy cái áo thun", "hộp trà sen": one of what the book has. "Hộp quà" may itself be called so.
    bool isOneOfGoods(const Lexicon<Unit>::Match &unit) const
    {
        const bool isOther = (keywordAt(m_tokens, m_at) && !(unit.isExact && token().isMarked)) || compoundAt(m_tokens, m_at);
        const Token *before = tokenAt(m_tokens, m_at - 1);
        const bool isPart = isAfterQuantity() || (before && (before->plain == QLatin1String("x") || before->isSign(u'/') || before->isSign(u'*')));
        const bool isOne = unit.meaning.thousandths == Quantity::one || unit.meaning.isMass;
        if (isOther || isPart || !isOne || token().plain.size() < 2)
            return false;
        QStringList typed;
        for (TokenAt at = m_at; at < unit.end + 6 && isWordAt(at); ++at) {
            const auto keyword = at < unit.end ? std::nullopt : keywordAt(m_tokens, at);
            if ((keyword && keyword->isExact) || (at > unit.end && titleAt(m_tokens, at)))
                break;
            typed += m_tokens[size_t(at)].typed;
        }
        const qsizetype words = unit.end - m_at;
        return typed.size() > words && wordsOfGoods(m_names, typed.mid(words)) > 0 && wordsOfGoods(m_names, typed) == 0;
    }

    /// "lấy đôi áo thun": two of them, or one pair. "Cặp sách" is a bag.
    std::optional<Piece> readBarePair(const Lexicon<Unit>::Match &unit) const
    {
        const QStringView name = unit.meaning.name;
        const bool isPair = unit.isExact && (name == u"đôi" || name == u"cặp");
        const bool isBought = m_pieces.size() > 1 && (isAfter(Keyword::order) || isAfter(Keyword::sell) || isAfter(Keyword::andWord));
        if (!isPair || !isBought || !isWordAt(unit.end) || isGrammarWord(m_tokens, unit.end) || compoundAt(m_tokens, m_at))
            return std::nullopt;
        Number number;
        number.from = m_at;
        number.end = m_at;
        number.other = 1000;
        Piece piece = begun(Piece::Kind::quantity, unit.end);
        piece.number = number;
        piece.number.thousandths = 2000;
        return piece;
    }

    Piece quantity(Number number, qint64 thousandths, const Lexicon<Unit>::Match &unit) const
    {
        TokenAt end = unit.end;
        const Token *tail = tokenAt(m_tokens, end);
        if (tail && tail->plain == QLatin1String("ruoi")) {
            thousandths += 500;
            ++end;
        } else if (tail && tail->kind == TokenKind::number && tail->isGlued && tail->typed.size() == 1) { // 1kg2
            thousandths += tail->typed.toInt() * 100;
            ++end;
        }
        const qint64 each = unit.meaning.thousandths;
        Piece piece = begun(Piece::Kind::quantity, end);
        piece.number = number;
        qint64 product = 0;
        if (!__builtin_mul_overflow(thousandths, each, &product))
            piece.number.thousandths = product / 1000;
        if (number.other && !__builtin_mul_overflow(*number.other, each, &product))
            piece.number.other = product / 1000;
        piece.unit = QString::fromUtf16(unit.meaning.name);
        piece.isMass = unit.meaning.isMass;
        return piece;
    }

    const Tokens &m_tokens;
    Names &m_names;
    const bool m_capitalsSay;
    TokenAt m_at = 0;
    Pieces m_pieces;
};

QString Scanner::folded(const QString &name)
{
    QStringList words;
    for (const Token &token : tokensOf(name)) {
        if (token.kind != TokenKind::sign)
            words += token.plain;
    }
    return words.join(u' ');
}

} // namespace

Pieces piecesOf(const Tokens &tokens, Names &names) { return Scanner(tokens, names).scan(); }

} // namespace somo::quick
