// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_reading.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/exchange/typed_values.h"

namespace somo::quick {

namespace {

using Kind = Piece::Kind;

constexpr int minutesOfHour = 60;

QString timeText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / minutesOfHour, 2, 10, QLatin1Char('0')).arg(minute % minutesOfHour, 2, 10, QLatin1Char('0'));
}

/// Whether the name ends with these folded words: "lan" is the given name of "Nguyễn Thị Lan", not of "Lan Anh".
bool endsWith(const QString &name, const QString &words)
{
    return QString(u' ' + name).endsWith(u' ' + words);
}

/// What a channel is called in short, and the beginning of its folded name.
struct ShortName {
    const char16_t *word;
    const char16_t *name;
};
constexpr ShortName shortNames[] = {{u"fb", u"facebook"}, {u"face", u"facebook"}, {u"tt", u"tiktok"}, {u"tiktok", u"tiktok"}, {u"shoppe", u"shopee"}, {u"shopee", u"shopee"},
                                    {u"ins", u"instagram"}, {u"zl", u"zalo"}, {u"cua hang", u"shop"}};

/// "khách lẻ", "khách vãng lai": somebody whom nobody asked for a name.
bool isNobody(const QString &words)
{
    return words == u"le" || words == u"vang lai" || words == u"khach" || words.startsWith(QLatin1String("khach "));
}

/// A title alone: somebody whom the line doesn't name.
bool isBareTitle(const QString &words)
{
    static const QStringList titles{QStringLiteral("chi"), QStringLiteral("anh"), QStringLiteral("em"), QStringLiteral("co"), QStringLiteral("chu"), QStringLiteral("bac"),
                                    QStringLiteral("ban"), QStringLiteral("chi ay"), QStringLiteral("anh ay"), QStringLiteral("co ay"), QStringLiteral("chi nay"), QStringLiteral("anh nay")};
    return titles.contains(words);
}

std::vector<Choice> choicesOf(const std::vector<Known> &found)
{
    std::vector<Choice> choices;
    for (const Known &known : found)
        choices.push_back({known.code, known.name});
    return choices;
}

} // namespace

Reading::Reading(QStringView text, const Setting &setting, Names &names, const Answers &answers)
    : m_text(text.left(longestText).toString())
    , m_setting(setting)
    , m_names(names)
    , m_answers(answers)
    , m_tokens(tokensOf(m_text))
    , m_pieces(piecesOf(m_tokens, names))
    , m_taken(m_pieces.size(), false)
{
}

std::optional<QString> Reading::answer(const QString &field) const
{
    const auto found = m_answers.constFind(field);
    return found == m_answers.constEnd() ? std::nullopt : std::optional(found->trimmed());
}

Span Reading::span(size_t piece) const { return spanOf(m_tokens, m_pieces[piece].from, m_pieces[piece].end); }

Span Reading::span(size_t from, size_t end) const { return spanOf(m_tokens, m_pieces[from].from, m_pieces[end - 1].end); }

QString Reading::typed(size_t from, size_t end) const
{
    const Span part = span(from, end);
    return cleanText(QStringView(m_text).mid(part.from, part.length)).simplified();
}

std::optional<size_t> Reading::first(Keyword keyword) const
{
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        if (isKeyword(i, keyword))
            return i;
    }
    return std::nullopt;
}

bool Reading::isKeyword(size_t piece, Keyword keyword) const
{
    return piece < m_pieces.size() && m_pieces[piece].kind == Kind::keyword && m_pieces[piece].keyword == keyword;
}

bool Reading::saysWhen(size_t piece) const
{
    const DateSaid &said = m_pieces[piece].date;
    if (said.shape != DateSaid::Shape::month)
        return true;
    const Piece *before = piece > 0 ? &m_pieces[piece - 1] : nullptr;
    if (said.month == 0) // "tiền điện tháng này"
        return !(m_entry.kind == EntryKind::expense && before && before->kind == Kind::word);
    if (!before || before->kind == Kind::sign || before->kind == Kind::name || before->kind == Kind::phone || before->kind == Kind::date || before->kind == Kind::time)
        return true;
    if (before->kind == Kind::word)
        return piece > 1 && before->isCapital;
    const Keyword keyword = before->keyword;
    return before->kind == Kind::keyword
        && (keyword == Keyword::call || keyword == Keyword::callAgain || keyword == Keyword::message || keyword == Keyword::visit || keyword == Keyword::meet
            || keyword == Keyword::promise || keyword == Keyword::remind || keyword == Keyword::timeWord);
}

bool Reading::isAsked(QStringView field) const
{
    return std::ranges::any_of(m_entry.questions, [&](const Question &question) { return question.field == field; });
}

Field &Reading::add(const QString &name, const QString &value, std::vector<Span> from, bool isAssumed)
{
    m_entry.fields.push_back({name, value, QString(), std::move(from), isAssumed});
    return m_entry.fields.back();
}

void Reading::ask(const QString &field, Why why, std::vector<Choice> choices, QStringList args, std::vector<Span> from)
{
    m_entry.questions.push_back({field, why, std::move(choices), std::move(args), std::move(from)});
}

void Reading::setDay(const QString &field, const DateMeant &meant, std::vector<Span> from)
{
    if (const auto given = answer(field)) {
        if (const auto day = dayFromTyping(*given, m_setting.today)) {
            m_entry.day = *day;
            add(field, day->toIso(), std::move(from));
            return;
        }
    }
    if (meant.day && firstKnownDay <= *meant.day && *meant.day <= lastKnownDay) {
        m_entry.day = *meant.day;
        add(field, meant.day->toIso(), std::move(from), meant.isAssumed);
        return;
    }
    std::vector<Choice> choices;
    for (const Day day : meant.choices)
        choices.push_back({day.toIso(), QString()});
    const Why why = choices.empty() ? Why::dateUnknown : Why::dateOpen;
    ask(field, why, std::move(choices), {}, from);
    add(field, QString(), std::move(from));
}

/// The dates that can be the entry's own: what is promised lies ahead, what was done doesn't, where the line says both.
std::vector<size_t> Reading::datesOf(Direction direction, size_t end) const
{
    std::vector<size_t> all, fitting;
    for (size_t i = 0; i < end; ++i) {
        const bool isMonthName = m_pieces[i].kind == Kind::date && m_pieces[i].date.shape == DateSaid::Shape::month && !saysWhen(i);
        const bool isKept = direction == Direction::future && m_pieces[i].kind == Kind::date && m_pieces[i].date.month > 0; // a promise takes "tháng 12" as its day
        if (m_taken[i] || m_pieces[i].kind != Kind::date || (isMonthName && !isKept))
            continue;
        all.push_back(i);
        const Side side = sideOf(m_pieces[i].date, m_setting.today);
        if (side != (direction == Direction::future ? Side::behind : Side::ahead))
            fitting.push_back(i);
    }
    return fitting.empty() ? all : fitting;
}

DateMeant Reading::meantBy(const std::vector<size_t> &dates, Direction direction) const
{
    const DateSaid &said = m_pieces[dates.front()].date;
    const DateMeant first = dayMeant(said, m_setting.today, direction);
    for (const size_t other : dates) {
        const DateSaid &more = m_pieces[other].date;
        if (other == dates.front())
            continue;
        // "tuần sau thứ 3"
        if (!first.day && more.shape == DateSaid::Shape::weekday) {
            const auto day = std::ranges::find_if(first.choices, [&](Day choice) { return choice.toDate().dayOfWeek() == more.number; });
            if (day != first.choices.end())
                return {*day, false, {}};
        }
        const DateMeant second = doubted(dayMeant(more, m_setting.today, direction), more, direction);
        // "thứ 6 ngày 6/11": the date says which; where the two disagree, neither is taken.
        const bool isExplicit = more.shape == DateSaid::Shape::date || more.shape == DateSaid::Shape::dayOfMonth;
        const bool isWeekday = said.shape == DateSaid::Shape::weekday;
        const bool agrees = second.day && (!isWeekday || second.day->toDate().dayOfWeek() == said.number);
        if (isExplicit && agrees && (!first.day || isWeekday))
            return second;
        if (isExplicit && second.day && !first.day)
            return {std::nullopt, false, {*second.day}};
        if (first.day && second.day && *first.day != *second.day)
            return {std::nullopt, false, isExplicit ? std::vector<Day>{*second.day, *first.day} : std::vector<Day>{*first.day, *second.day}};
    }
    return doubted(first, said, direction);
}

/// What nobody would write down unasked: what was done on a day to come, what is promised for one long gone or years ahead,
/// and a day whose month or year only the direction decided, though the other one is nearer.
DateMeant Reading::doubted(DateMeant meant, const DateSaid &said, Direction direction) const
{
    constexpr int farAhead = 2; // years
    constexpr int oldestYear = 2000; // what is older is asked (day-one 12)
    if (!meant.day)
        return meant;
    const Day today = m_setting.today;
    const Day day = *meant.day;
    const bool isPast = direction == Direction::past;
    if (isPast && today < day)
        return {std::nullopt, false, {today, day}};
    if (!isPast && (day < today || Day::fromDate(today.toDate().addYears(farAhead)) < day))
        return {std::nullopt, false, {day}};
    if (day.year() < oldestYear)
        return {std::nullopt, false, {day}};
    const Side side = sideOf(said, today);
    // "mùng 10" on the 27th: the next one is nearer than the last.
    if (isPast && m_entry.kind == EntryKind::order && said.shape == DateSaid::Shape::dayOfMonth && side == Side::either) {
        const DateMeant next = dayMeant(said, today, Direction::future);
        return {std::nullopt, false, next.day ? std::vector<Day>{day, *next.day} : std::vector<Day>{day}};
    }
    const bool isTurned = meant.isAssumed && (said.shape == DateSaid::Shape::date || said.shape == DateSaid::Shape::dayOfMonth || said.shape == DateSaid::Shape::monthEdge);
    // "thứ 7 này chị Lan lấy" on a Friday: tomorrow is nearer than the last one.
    if (isPast && m_entry.kind == EntryKind::order && side == Side::weekday) {
        const DateMeant next = dayMeant(said, today, Direction::future);
        if (next.day && today.toDate().daysTo(next.day->toDate()) < day.toDate().daysTo(today.toDate()))
            return {std::nullopt, false, {day, *next.day}};
    }
    if (isPast && isTurned && side == Side::ahead && (m_entry.kind != EntryKind::payment || said.month > 0)) {
        const DateMeant other = dayMeant(said, today, Direction::future);
        return {std::nullopt, false, other.day ? std::vector<Day>{day, *other.day} : std::vector<Day>{day}};
    }
    if (!isPast && isTurned && said.month > 0 && side == Side::behind)
        return {std::nullopt, false, {day}};
    return meant;
}

void Reading::readWhen(Direction direction, const QString &dateField, bool isNeeded, std::optional<size_t> end)
{
    const size_t until = end.value_or(m_pieces.size());
    const std::vector<size_t> dates = datesOf(direction, until);
    std::vector<Span> from;
    for (const size_t date : dates) {
        take(date);
        from.push_back(span(date));
    }
    std::optional<size_t> time;
    for (size_t i = 0; i < until && !time; ++i) {
        if (m_pieces[i].kind == Kind::time && !m_taken[i])
            time = i;
    }
    if (time)
        take(*time);
    const DayPart part = dates.empty() ? DayPart::none : m_pieces[dates.front()].date.part;
    if (!dates.empty()) {
        DateMeant meant = meantBy(dates, direction);
        // "12h đêm nay" is where this night's next day begins.
        const bool isMidnight = time && m_pieces[*time].time.hour % 24 == 12 && (m_pieces[*time].time.part == DayPart::night || part == DayPart::night);
        if (isMidnight && meant.day && (direction == Direction::future || *meant.day < m_setting.today))
            meant = {meant.day->addDays(1), true, {}};
        setDay(dateField, meant, std::move(from));
    } else if (isNeeded && !answer(dateField)) {
        add(dateField, time ? m_setting.today.toIso() : QString(), {}, time.has_value());
        m_entry.day = m_setting.today;
        if (!time)
            ask(dateField, Why::dateMissing, {{m_setting.today.toIso(), QString()}, {m_setting.today.addDays(1).toIso(), QString()}});
    } else {
        setDay(dateField, {m_setting.today, true, {}}, {});
    }
    readTimeOf(time, part);
}

void Reading::readTimeOf(std::optional<size_t> piece, DayPart part)
{
    const QString field = QStringLiteral("time");
    if (!piece)
        return;
    const TimeMeant meant = timeMeant(m_pieces[*piece].time, part);
    std::optional<int> minute = meant.minute;
    if (const auto given = answer(field)) {
        if (const auto typed = parseTime(given->toStdString()))
            minute = *typed;
    }
    m_entry.minute = minute;
    add(field, minute ? timeText(*minute) : QString(), {span(*piece)});
    if (!minute) {
        std::vector<Choice> choices;
        for (const int choice : meant.choices)
            choices.push_back({timeText(choice), QString()});
        ask(field, Why::timeOpen, std::move(choices), {}, {span(*piece)});
    }
}

void Reading::readPhone()
{
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        if (m_pieces[i].kind != Kind::phone || m_taken[i])
            continue;
        take(i);
        m_entry.phone = typed(i, i + 1);
        add(QStringLiteral("phone"), m_pieces[i].text, {span(i)});
        return;
    }
}

std::optional<Known> Reading::namedCustomer(const QString &given)
{
    for (const Known &known : m_names.customers(folded(given))) {
        if (known.code == given)
            return known;
    }
    for (const Known &known : m_names.customers(folded(given))) {
        if (folded(known.name) == folded(given))
            return known;
    }
    return std::nullopt;
}

void Reading::chooseCustomer(const std::vector<Known> &found, const QString &name, std::vector<Span> from, bool mayBeNew)
{
    const QString field = QStringLiteral("customer");
    if (found.size() == 1) {
        m_entry.customer = CustomerId{found[0].id};
        add(field, found[0].code, std::move(from), folded(found[0].name) != folded(name)).label = found[0].name;
        return;
    }
    if (found.empty() && mayBeNew && !name.isEmpty()) {
        m_entry.newCustomer = name;
        add(field, QString(), std::move(from), true).label = name;
        return;
    }
    askWhich(found, name, std::move(from), mayBeNew);
}

void Reading::askWhich(const std::vector<Known> &found, const QString &name, std::vector<Span> from, bool mayBeNew)
{
    const QString field = QStringLiteral("customer");
    std::vector<Choice> choices = choicesOf(found);
    if (mayBeNew)
        choices.push_back({QStringLiteral("new"), name});
    ask(field, found.empty() ? Why::customerUnknown : Why::customerOpen, std::move(choices), {name}, from);
    add(field, QString(), std::move(from)).label = name;
}

void Reading::readCustomer(std::optional<size_t> piece, bool mayBeNew, bool isNeeded)
{
    if (!piece)
        return findCustomer(QString(), {}, mayBeNew, isNeeded);
    take(*piece);
    findCustomer(m_pieces[*piece].text, {span(*piece)}, mayBeNew, isNeeded);
}

void Reading::readPlainCustomer(size_t from, size_t end, bool mayBeNew)
{
    for (size_t i = from; i < end; ++i)
        take(i);
    const QString words = folded(typed(from, end));
    if (isBareTitle(words) && !m_entry.field(u"phone") && !answer(QStringLiteral("customer")))
        return ask(QStringLiteral("customer"), Why::customerMissing, choicesOf(m_names.customers(words)), {}, {span(from, end)});
    findCustomer(typed(from, end), {span(from, end)}, mayBeNew, false);
}

void Reading::findCustomer(const QString &name, std::vector<Span> from, bool mayBeNew, bool isNeeded)
{
    const QString field = QStringLiteral("customer");
    const Field *phone = m_entry.field(u"phone");
    if (phone)
        from.insert(from.end(), phone->from.begin(), phone->from.end());
    if (const auto given = answer(field)) {
        if (*given == QLatin1String("none"))
            return;
        if (*given == QLatin1String("new") && !name.isEmpty())
            return chooseCustomer({}, name, std::move(from), true);
        const auto known = namedCustomer(*given);
        // What was answered is not assumed, whatever the line calls them.
        return chooseCustomer(known ? std::vector<Known>{*known} : std::vector<Known>{}, known ? known->name : *given, std::move(from), mayBeNew);
    }
    if (phone) {
        const std::vector<Known> callers = m_names.customersByPhone(phone->value);
        const bool fits = name.isEmpty() || std::ranges::any_of(callers, [&](const Known &known) { return endsWith(folded(known.name), folded(name)); });
        if (!callers.empty() && fits)
            return chooseCustomer(callers, name.isEmpty() ? callers[0].name : name, std::move(from), false);
        if (!callers.empty()) { // the number is somebody else's
            std::vector<Known> both = callers;
            for (const Known &known : m_names.customers(folded(name)))
                both.push_back(known);
            return askWhich(both, name, std::move(from), mayBeNew);
        }
    }
    if (name.isEmpty() && phone && mayBeNew) // known by the number alone
        return chooseCustomer({}, m_entry.phone, std::move(from), true);
    if (name.isEmpty()) {
        if (isNeeded)
            ask(field, Why::customerMissing);
        return;
    }
    const QString words = folded(name);
    const std::vector<Known> found = m_names.customers(words);
    std::vector<Known> exact, given;
    for (const Known &known : found) {
        if (folded(known.name) == words)
            exact.push_back(known);
        if (endsWith(folded(known.name), words))
            given.push_back(known);
    }
    // A book typed without marks has "Hoa" for "Hòa": only where it has both do the marks decide.
    // In a line with marks "Hoa" is not "Hòa"; in one without, it may be either.
    const bool hasMarks = std::ranges::any_of(m_tokens, [](const Token &token) { return token.isMarked; });
    const auto sameMarks = [&](const Known &known) { return endsWith(tonedKey(known.name), tonedKey(name)); };
    std::vector<Known> chosen = !exact.empty() ? exact : given;
    if (chosen.size() > 1 && hasMarks && std::ranges::any_of(chosen, sameMarks))
        std::erase_if(chosen, [&](const Known &known) { return !sameMarks(known); });
    if (chosen.empty() && isNobody(words))
        return;
    // In a book with marks "mình" is not Minh.
    const auto isUnlike = [&](const Known &known) { return tonedKey(known.name) != folded(known.name) && !keepsMarks(known.name, name); };
    if (!chosen.empty() && std::ranges::all_of(chosen, isUnlike))
        return askWhich(chosen, name, std::move(from), mayBeNew);
    if (phone && isAnothersPhone(chosen))
        return askWhich(chosen, name, std::move(from), mayBeNew);
    if (chosen.empty() && !mayBeNew) {
        qsizetype left = 0;
        const std::vector<Known> inFront = namedInFront(words, left);
        // "chị mai gia hạn": two words behind a name say what is to be done; a single one may belong to another's name.
        const bool isCut = inFront.size() == 1 && left > 1 && m_entry.kind != EntryKind::payment;
        if (!isCut)
            return askWhich(inFront, name, std::move(from), mayBeNew);
        chosen = inFront;
    }
    chooseCustomer(chosen, name, std::move(from), mayBeNew);
}

/// A number that is nobody's, beside the name of somebody with another one: it may be a second person of that name.
bool Reading::isAnothersPhone(const std::vector<Known> &chosen) const
{
    return !chosen.empty() && std::ranges::all_of(chosen, [&](const Known &known) { return m_names.hasPhone(known.id); });
}

/// "chị mai gia hạn": whom the words in front name, where all of them name nobody.
std::vector<Known> Reading::namedInFront(const QString &words, qsizetype &left) const
{
    QStringList kept = words.split(u' ');
    left = 0;
    while (kept.size() > 1) {
        kept.removeLast();
        ++left;
        const QString shorter = kept.join(u' ');
        std::vector<Known> found = m_names.customers(shorter);
        std::erase_if(found, [&](const Known &known) { return !endsWith(folded(known.name), shorter); });
        if (!found.empty())
            return found;
    }
    return {};
}

void Reading::readChannel()
{
    const QString field = QStringLiteral("channel");
    const std::vector<Known> channels = m_names.channels();
    if (const auto given = answer(field)) {
        for (const Known &known : channels) {
            if (known.code == *given || folded(known.name) == folded(*given)) {
                m_entry.channel = ChannelId{known.id};
                add(field, known.code, {}).label = known.name;
            }
        }
    }
    const auto match = [&](const QString &words) -> const Known * {
        QString name = words;
        for (const ShortName &shortName : shortNames) {
            if (name == QStringView(shortName.word))
                name = QString::fromUtf16(shortName.name);
        }
        for (const Known &known : channels) {
            if (folded(known.name) == name || folded(known.code) == name)
                return &known;
        }
        for (const Known &known : channels) {
            if (name.size() >= 4 && folded(known.name).startsWith(name))
                return &known;
        }
        return nullptr;
    };
    for (size_t i = 0; i < m_pieces.size() && !m_entry.channel; ++i) {
        const bool hasVia = isKeyword(i, Keyword::via);
        const size_t from = hasVia ? i + 1 : i;
        for (size_t end = std::min(from + 3, m_pieces.size()); end > from; --end) {
            const bool isWords = std::all_of(m_pieces.begin() + qsizetype(from), m_pieces.begin() + qsizetype(end),
                                             [](const Piece &piece) { return piece.kind == Kind::word; });
            if (!isWords || std::any_of(m_taken.begin() + qsizetype(from), m_taken.begin() + qsizetype(end), [](bool taken) { return taken; }))
                continue;
            const Known *known = match(folded(typed(from, end)));
            if (!known)
                continue;
            for (size_t part = hasVia ? i : from; part < end; ++part)
                take(part);
            m_entry.channel = ChannelId{known->id};
            add(field, known->code, {span(from, end)}).label = known->name;
            break;
        }
    }
}

void Reading::readMethod()
{
    constexpr std::pair<Keyword, const char16_t *> methods[] = {{Keyword::cash, u"cash"}, {Keyword::transfer, u"transfer"}, {Keyword::wallet, u"wallet"},
                                                                {Keyword::card, u"card"}, {Keyword::onDelivery, u"cod"}};
    for (const auto &[keyword, code] : methods) {
        if (const auto piece = first(keyword); piece && !m_taken[*piece]) {
            take(*piece);
            m_entry.method = QString::fromUtf16(code);
            add(QStringLiteral("method"), m_entry.method, {span(*piece)});
            return;
        }
    }
    // "chuyển khoản 2tr", "trả tiền mặt 2tr" say how as well as that.
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const QString words = m_pieces[i].kind == Kind::keyword ? folded(typed(i, i + 1)) : QString();
        const bool isCash = words.endsWith(QLatin1String("tien mat"));
        const bool isTradeDiscount = i + 1 < m_pieces.size() && m_pieces[i + 1].kind == Kind::percent; // "ck 5%": chiết khấu
        if (isTradeDiscount)
            continue;
        if (isCash || words.contains(QLatin1String("chuyen khoan")) || words == QLatin1String("ck") || words.endsWith(QLatin1String(" ck"))) {
            m_entry.method = isCash ? QStringLiteral("cash") : QStringLiteral("transfer");
            add(QStringLiteral("method"), m_entry.method, {span(i)});
            return;
        }
    }
}

std::optional<Money> Reading::readMoney(const QString &field, size_t piece)
{
    take(piece);
    const Number &number = m_pieces[piece].number;
    if (const auto given = answer(field)) {
        if (const auto typed = amountFromTyping(*given, m_setting.currency); typed && !typed->ambiguous)
            return typed->amount;
    }
    // "$50": what it is in the book's currency nobody can know.
    if (number.isForeign && m_pieces[piece].text != m_setting.currency.code) {
        ask(field, Why::foreignMoney, {}, {m_setting.currency.code}, {span(piece)});
        return std::nullopt;
    }
    const auto plain = number.money(m_setting.currency);
    const bool isBare = !number.saysSize && !number.hasCurrency && !number.isForeign;
    const bool isRough = piece > 0 && isKeyword(piece - 1, Keyword::roughly);
    // 200 is said for 200.000, and 1250 for 1.250.000; 5000 is what it says.
    const bool isShort = number.thousandths < 1'000'000 || (number.thousandths < 10'000'000 && number.thousandths % 1'000'000 != 0 && !number.other);
    if (isBare && m_setting.currency.decimals == 0 && number.thousandths > 0 && isShort) {
        const Money thousands = Money::fromMinorUnits(number.thousandths); // 200 said for 200.000: thousandths are the figure
        std::vector<Choice> choices{{money(thousands), QString()}};
        if (plain)
            choices.push_back({money(*plain), QString()});
        ask(field, Why::thousandsAssumed, std::move(choices), {}, {span(piece)});
        return thousands;
    }
    if (!plain) {
        ask(field, Why::amountOpen, {}, {}, {span(piece)});
        return std::nullopt;
    }
    if (const auto other = number.otherMoney(m_setting.currency); other && *other != *plain && (number.saysSize || m_setting.currency.decimals > 0)) {
        ask(field, Why::amountOpen, {{money(*plain), QString()}, {money(*other), QString()}}, {}, {span(piece)});
        return plain;
    }
    const bool isBelow = number.isNegative && m_entry.kind != EntryKind::expense; // what is spent is often noted so
    if (m_pieces[piece].isDoubtful || isBelow) {
        ask(field, Why::amountOpen, {{money(*plain), QString()}}, {}, {span(piece)});
        return plain;
    }
    if (isRough) {
        take(piece - 1);
        ask(field, Why::amountRough, {{money(*plain), QString()}}, {}, {span(piece - 1, piece + 1)});
    }
    return plain;
}

QString Reading::wholeText() const { return cleanText(m_text).simplified(); }

QString Reading::restText() const
{
    QString rest;
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        if (m_taken[i])
            continue;
        const Span part = span(i);
        const bool isGlued = m_tokens[size_t(m_pieces[i].from)].isGlued || m_pieces[i].kind == Kind::sign;
        if (!rest.isEmpty() && !isGlued)
            rest += u' ';
        rest += QStringView(m_text).mid(part.from, part.length);
    }
    rest = cleanText(rest).simplified();
    while (!rest.isEmpty() && QStringView(u",.;:-").contains(rest.back()))
        rest.chop(1);
    while (!rest.isEmpty() && QStringView(u",.;:-").contains(rest.front()))
        rest.remove(0, 1);
    return rest.trimmed();
}

void Reading::finish()
{
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const bool means = m_pieces[i].kind != Kind::sign && m_pieces[i].kind != Kind::keyword;
        if (!m_taken[i] && means)
            m_entry.leftOver.push_back(span(i));
    }
}

const Field *Entry::field(QStringView name) const
{
    const auto found = std::ranges::find_if(fields, [&](const Field &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace somo::quick
