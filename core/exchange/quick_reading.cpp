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
    return words == u"le" || words == u"khach le" || words == u"vang lai" || words == u"khach vang lai" || words == u"khach la";
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

void Reading::readWhen(Direction direction, const QString &dateField, bool isNeeded, std::optional<size_t> end)
{
    std::optional<size_t> date, explicitDate, time;
    std::vector<Span> from;
    for (size_t i = 0; i < end.value_or(m_pieces.size()); ++i) {
        // "tiền nhà tháng 11" says what for, not when.
        const bool isMonthName = direction == Direction::past && m_pieces[i].kind == Kind::date && m_pieces[i].date.shape == DateSaid::Shape::month && m_pieces[i].date.month > 0;
        if (m_taken[i] || isMonthName)
            continue;
        if (m_pieces[i].kind == Kind::date) {
            take(i);
            from.push_back(span(i));
            date = date ? date : i;
            if (m_pieces[i].date.shape == DateSaid::Shape::date || m_pieces[i].date.shape == DateSaid::Shape::dayOfMonth)
                explicitDate = i;
        } else if (m_pieces[i].kind == Kind::time && !time) {
            take(i);
            time = i;
        }
    }
    const DayPart part = date ? m_pieces[*date].date.part : DayPart::none;
    if (date) {
        const DateMeant first = dayMeant(m_pieces[*date].date, m_setting.today, direction);
        DateMeant meant = explicitDate ? dayMeant(m_pieces[*explicitDate].date, m_setting.today, direction) : first;
        // "thứ 6 ngày 6/11": where the two disagree, neither is taken.
        if (explicitDate && *explicitDate != *date && meant.day && m_pieces[*date].date.shape == DateSaid::Shape::weekday
            && meant.day->toDate().dayOfWeek() != m_pieces[*date].date.number)
            meant = {std::nullopt, false, first.day ? std::vector<Day>{*meant.day, *first.day} : std::vector<Day>{*meant.day}};
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
    chooseCustomer(chosen, name, std::move(from), mayBeNew);
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
    const auto plain = number.money(m_setting.currency);
    const bool isBare = !number.saysSize && !number.hasCurrency;
    const bool isRough = piece > 0 && isKeyword(piece - 1, Keyword::roughly);
    if (isBare && m_setting.currency.decimals == 0 && number.thousandths > 0 && number.thousandths < 1'000'000) {
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
    if (m_pieces[piece].isDoubtful) {
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
