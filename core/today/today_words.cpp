// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/today_words.h"

#include "core/ledger/ledger_derivation.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace somo {

namespace {

using TodayStyle = TodayPart::Style;

constexpr std::array longWeekdays{QT_TRANSLATE_NOOP("report", "Monday"),   QT_TRANSLATE_NOOP("report", "Tuesday"), QT_TRANSLATE_NOOP("report", "Wednesday"),
                                  QT_TRANSLATE_NOOP("report", "Thursday"), QT_TRANSLATE_NOOP("report", "Friday"),  QT_TRANSLATE_NOOP("report", "Saturday"),
                                  QT_TRANSLATE_NOOP("report", "Sunday")};
constexpr std::array shortWeekdays{QT_TRANSLATE_NOOP("report", "Mon"), QT_TRANSLATE_NOOP("report", "Tue"), QT_TRANSLATE_NOOP("report", "Wed"), QT_TRANSLATE_NOOP("report", "Thu"),
                                   QT_TRANSLATE_NOOP("report", "Fri"), QT_TRANSLATE_NOOP("report", "Sat"), QT_TRANSLATE_NOOP("report", "Sun")};

/// What was promised where nobody wrote more than its kind.
struct PromiseKindWord {
    QStringView kind;
    const char *word;
};
constexpr std::array promiseKindWords{
    PromiseKindWord{u"call", QT_TRANSLATE_NOOP("report", "A call")},         PromiseKindWord{u"message", QT_TRANSLATE_NOOP("report", "A message")},
    PromiseKindWord{u"visit", QT_TRANSLATE_NOOP("report", "A visit")},       PromiseKindWord{u"delivery", QT_TRANSLATE_NOOP("report", "A delivery")},
    PromiseKindWord{u"payment", QT_TRANSLATE_NOOP("report", "A payment")},   PromiseKindWord{u"other", QT_TRANSLATE_NOOP("report", "A promise")},
};

QString weekdayOf(Day day, std::span<const char *const> names, const words::ReportWords &words)
{
    return words.text(names[size_t(day.toDate().dayOfWeek() - 1)]);
}

QString promisedThing(const QString &said, const QString &kind, const words::ReportWords &words)
{
    if (!said.isEmpty())
        return said;
    const auto known = std::ranges::find(promiseKindWords, QStringView(kind), &PromiseKindWord::kind);
    return words.text(known == promiseKindWords.end() ? promiseKindWords.back().word : known->word);
}

/// The template with its %1, %2 … as parts of their own; empty ones are left out.
std::vector<TodayPart> todayParts(const QString &text, const std::vector<TodayPart> &args)
{
    std::vector<TodayPart> parts;
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            parts.push_back({std::exchange(plain, {}), TodayStyle::plain});
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (digit < 1 || size_t(digit) > args.size()) {
            plain += text[i];
            continue;
        }
        ++i;
        const TodayPart &arg = args[size_t(digit) - 1];
        if (arg.style == TodayStyle::plain) {
            plain += arg.text;
            continue;
        }
        flush();
        if (!arg.text.isEmpty())
            parts.push_back(arg);
    }
    flush();
    return parts;
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString dueText(const Promise &promise, Day today, const words::ReportWords &words)
{
    const QString date = words.formats().date(promise.dueOn, today.year());
    if (promise.dueOn < today)
        return words.text(QT_TRANSLATE_NOOP("report", "since %1"), {date});
    if (promise.dueOn == today)
        return promise.dueMinute ? words.text(QT_TRANSLATE_NOOP("report", "today %1"), {clockText(*promise.dueMinute)}) : words.text(QT_TRANSLATE_NOOP("report", "today"));
    const QString day = QStringLiteral("%1 %2").arg(weekdayOf(promise.dueOn, longWeekdays, words), date);
    return promise.dueMinute ? QStringLiteral("%1, %2").arg(day, clockText(*promise.dueMinute)) : words.text(QT_TRANSLATE_NOOP("report", "due by %1"), {day});
}

const char *countedWords(RecognitionEvent event)
{
    switch (event) {
    case RecognitionEvent::ordered: return QT_TRANSLATE_NOOP("report", "Your order %1 was placed");
    case RecognitionEvent::confirmed: return QT_TRANSLATE_NOOP("report", "Your order %1 is confirmed");
    case RecognitionEvent::paid:
    case RecognitionEvent::partPaid: return QT_TRANSLATE_NOOP("report", "Your order %1 is paid");
    case RecognitionEvent::completed: break;
    }
    return QT_TRANSLATE_NOOP("report", "Your order %1 is completed");
}

const char *countedByAllWords(RecognitionEvent event)
{
    switch (event) {
    case RecognitionEvent::ordered: return QT_TRANSLATE_N_NOOP("report", "%n orders were placed");
    case RecognitionEvent::confirmed: return QT_TRANSLATE_N_NOOP("report", "%n orders were confirmed");
    case RecognitionEvent::paid:
    case RecognitionEvent::partPaid: return QT_TRANSLATE_N_NOOP("report", "%n orders were paid");
    case RecognitionEvent::completed: break;
    }
    return QT_TRANSLATE_N_NOOP("report", "%n orders were completed");
}

QString withCustomer(const QString &customer, const QString &sentence)
{
    return customer.isEmpty() ? sentence : QStringLiteral("%1. %2").arg(customer, sentence);
}

} // namespace

QString TodayText::plain() const
{
    QString text;
    for (const TodayPart &part : first)
        text += part.text;
    return text;
}

TodayText promiseText(const PromiseRow &row, Day today, PersonId reader, const words::ReportWords &words)
{
    const Promise &promise = row.promise;
    TodayText text;
    const QString whom = row.customer.isEmpty() ? row.order : row.customer;
    const TodayPart thing{promisedThing(promise.words, promise.kind, words), TodayStyle::strong};
    text.first = whom.isEmpty() ? std::vector{thing} : todayParts(words.text(QT_TRANSLATE_NOOP("report", "%1 for %2")), {thing, {whom, TodayStyle::link}});
    const QString made = words.formats().date(promise.madeOn, today.year());
    const bool isOwn = promise.person == reader || row.person.isEmpty();
    text.second = isOwn ? words.text(QT_TRANSLATE_NOOP("report", "You promised it on %1."), {made}) : words.text(QT_TRANSLATE_NOOP("report", "%1 promised it on %2."), {row.person, made});
    if (!row.order.isEmpty() && !row.customer.isEmpty())
        text.second += QLatin1Char(' ') + words.text(QT_TRANSLATE_NOOP("report", "Order %1."), {row.order});
    text.when = dueText(promise, today, words);
    return text;
}

TodayText newsText(const TodayNews &news, Day today, const BookSettings &settings, const words::ReportWords &words)
{
    const Formats &formats = words.formats();
    const RecognitionEvent event = recognitionEventOf(settings);
    const TodayPart code{news.code, TodayStyle::link};
    TodayText text;
    text.when = formats.date(news.day, today.year());
    if (news.moment != 0) {
        const QTime time = QDateTime::fromMSecsSinceEpoch(news.moment, Qt::OffsetFromUTC, settings.offsetMinutes * 60).time();
        text.when += QStringLiteral(", ") + clockText(time.hour() * 60 + time.minute());
    }
    switch (news.kind) {
    case TodayNews::Kind::counted:
        text.first = todayParts(words.text(countedWords(event)), {code});
        text.second = withCustomer(news.customer, words.text(QT_TRANSLATE_NOOP("report", "Your revenue gained %1."), {formats.money(news.amount)}));
        break;
    case TodayNews::Kind::countedByAll:
        text.first = {{words.text(countedByAllWords(event), int(news.count)), TodayStyle::plain}};
        text.second = words.text(QT_TRANSLATE_NOOP("report", "Revenue of the day: %1."), {formats.money(news.amount)});
        break;
    case TodayNews::Kind::returned:
        text.first = todayParts(words.text(QT_TRANSLATE_NOOP("report", "Goods of your order %1 came back")), {code});
        text.second = withCustomer(news.customer, words.text(QT_TRANSLATE_NOOP("report", "Your revenue: %1."), {formats.money(news.amount)}));
        break;
    case TodayNews::Kind::answered: {
        const QString about = news.period ? words.text(QT_TRANSLATE_NOOP("report", "the statement of %1"), {formats.periodInText(*news.period, today.year())})
                                          : words.text(QT_TRANSLATE_NOOP("report", "the policy %1"), {news.code});
        const QString who = news.author.isEmpty() ? words.text(QT_TRANSLATE_NOOP("report", "Somebody")) : news.author;
        text.first = todayParts(words.text(QT_TRANSLATE_NOOP("report", "%1 answered your question about %2")), {{who, TodayStyle::plain}, {about, TodayStyle::link}});
        text.second = news.words.isEmpty() ? QString() : QStringLiteral("“%1”").arg(news.words.simplified());
        break;
    }
    case TodayNews::Kind::unassigned:
        text.first = {{news.channel.isEmpty() ? words.text(QT_TRANSLATE_N_NOOP("report", "%n orders that were imported are credited to nobody yet"), int(news.count))
                                              : words.text(QT_TRANSLATE_N_NOOP("report", "%n orders of %1 that were imported are credited to nobody yet"), int(news.count), {news.channel}),
                       TodayStyle::link}};
        text.second = isPersonal(settings) ? words.text(QT_TRANSLATE_NOOP("report", "They count for you once they are credited to you."))
                                           : words.text(QT_TRANSLATE_NOOP("report", "The whole team sees this. Whoever serves the customer takes the order."));
        break;
    case TodayNews::Kind::policyProposed:
        text.first = todayParts(words.text(QT_TRANSLATE_NOOP("report", "The commission policy %1, version %2, is proposed")), {code, {QString::number(news.count), TodayStyle::plain}});
        text.second = words.text(QT_TRANSLATE_NOOP("report", "By %1. You can agree or object."), {news.author});
        break;
    case TodayNews::Kind::policyApplied:
        text.first = todayParts(words.text(QT_TRANSLATE_NOOP("report", "The commission policy %1, version %2, counts from %3")),
                                {code, {QString::number(news.count), TodayStyle::plain}, {formats.date(news.from), TodayStyle::plain}});
        text.second = words.text(QT_TRANSLATE_NOOP("report", "Put in force by %1."), {news.author});
        break;
    }
    return text;
}

TodayText comingText(const TodayComing &coming, Day today, const words::ReportWords &words)
{
    const TodayPart customer{coming.customerName, TodayStyle::link};
    TodayText text;
    text.when = shortDay(coming.day, today, words);
    QString what = coming.words;
    if (coming.kind == TodayComing::Kind::promise || coming.kind == TodayComing::Kind::promiseOfCustomer)
        what = promisedThing(coming.words, coming.promiseKind, words);
    if (coming.minute)
        what = QStringLiteral("%1 %2").arg(clockText(*coming.minute), what);
    switch (coming.kind) {
    case TodayComing::Kind::promise:
    case TodayComing::Kind::dealStep:
    case TodayComing::Kind::promiseOfCustomer: {
        const char *both = coming.kind == TodayComing::Kind::promiseOfCustomer ? QT_TRANSLATE_NOOP("report", "%2 promised: %1") : QT_TRANSLATE_NOOP("report", "%1: %2");
        if (coming.customerName.isEmpty())
            text.first = {{what, TodayStyle::link}};
        else
            text.first = todayParts(words.text(both), {{what, TodayStyle::plain}, customer});
        break;
    }
    case TodayComing::Kind::dealExpected:
        text.first = todayParts(words.text(QT_TRANSLATE_NOOP("report", "May be decided: %1")), {{what, TodayStyle::link}});
        if (coming.amount)
            text.second = words.formats().money(*coming.amount);
        break;
    case TodayComing::Kind::birthday: text.first = todayParts(words.text(QT_TRANSLATE_NOOP("report", "Birthday of %1")), {customer}); break;
    }
    return text;
}

QString longDay(Day day, const words::ReportWords &words)
{
    QString weekday = weekdayOf(day, longWeekdays, words);
    if (!weekday.isEmpty())
        weekday[0] = weekday[0].toUpper();
    return QStringLiteral("%1, %2").arg(weekday, words.formats().date(day));
}

QString shortDay(Day day, Day today, const words::ReportWords &words)
{
    return QStringLiteral("%1 %2").arg(weekdayOf(day, shortWeekdays, words), words.formats().date(day, today.year()));
}

} // namespace somo
