// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/quick_date.h"
#include "core/exchange/quick_entry.h"
#include "core/exchange/quick_number.h"
#include "tests/core/quick_names.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace somo;
using namespace somo::quick;
using namespace somo::test;

namespace {

constexpr Day today = Day::fromNumber(20261105); // a Thursday

struct Case {
    QString text;
    QString expected;
};

/// The lines of a table in tests/data/quick.
std::vector<Case> casesOf(const char *name)
{
    QFile file(QStringLiteral(SOMO_TEST_DATA "/quick/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Case> cases;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const qsizetype arrow = line.indexOf(QLatin1String(" => "));
        if (line.startsWith(u'#') || arrow < 0)
            continue;
        cases.push_back({line.left(arrow), line.mid(arrow + 4)});
    }
    REQUIRE(cases.size() > 20);
    return cases;
}
std::vector<Case> casesOf(const char *name, const char *more)
{
    std::vector<Case> cases = casesOf(name);
    const std::vector<Case> others = casesOf(more);
    cases.insert(cases.end(), others.begin(), others.end());
    return cases;
}

QString numberText(const QString &text)
{
    const Tokens tokens = tokensOf(text);
    const auto number = readNumber(tokens, 0);
    if (!number || number->end != TokenAt(tokens.size()))
        return QStringLiteral("none");
    return shortText(number->thousandths, 3) + (number->other ? QStringLiteral(" ?") : QString());
}

QString dateText(const QString &text, Direction direction)
{
    const Tokens tokens = tokensOf(text);
    const auto said = readDate(tokens, 0);
    if (!said || said->end != TokenAt(tokens.size()))
        return QStringLiteral("none");
    const DateMeant meant = dayMeant(*said, today, direction);
    if (meant.day)
        return meant.day->toIso() + (meant.isAssumed ? QStringLiteral(" ~") : QString());
    QStringList choices;
    for (const Day day : meant.choices)
        choices += day.toIso();
    return choices.isEmpty() ? QStringLiteral("?") : choices.size() == 1 ? QString(choices[0] + u',') : choices.join(QStringLiteral(", "));
}

QString minuteText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString timeText(const QString &text)
{
    const Tokens tokens = tokensOf(text);
    const auto said = readTime(tokens, 0);
    if (!said || said->end != TokenAt(tokens.size()))
        return QStringLiteral("none");
    const TimeMeant meant = timeMeant(*said, DayPart::none);
    if (meant.minute)
        return minuteText(*meant.minute);
    QStringList choices;
    for (const int choice : meant.choices)
        choices += minuteText(choice);
    return choices.join(QStringLiteral(", "));
}

Entry entryOf(const QString &text, const Answers &answers = {})
{
    FewNames names;
    return read(text, {today, Currency{}}, names, answers);
}

/// All that a reading says but for the places: what must not depend on how the letters are encoded.
QString meaning(const Entry &entry)
{
    QStringList parts;
    for (const Field &field : entry.fields)
        parts += QString(field.name + u'=' + field.value + u'/' + field.label.normalized(QString::NormalizationForm_C) + (field.isAssumed ? u'~' : u'.'));
    for (const Question &question : entry.questions) {
        parts += QString(u'?' + question.field + u':' + QString::number(int(question.why)));
        for (const Choice &choice : question.choices)
            parts += choice.value.normalized(QString::NormalizationForm_C);
    }
    return parts.join(u' ');
}

QStringList askedFields(const Entry &entry)
{
    QStringList asked;
    for (const Question &question : entry.questions)
        asked += question.field;
    asked.sort();
    return asked;
}

} // namespace

TEST_CASE("quick entry: numbers as people write and say them", "[quick]")
{
    for (const Case &one : casesOf("numbers.txt", "numbers_spoken.txt")) {
        INFO(one.text.toStdString());
        CHECK(numberText(one.text).toStdString() == one.expected.toStdString());
        CHECK(numberText(one.text.normalized(QString::NormalizationForm_D)).toStdString() == one.expected.toStdString());
    }
}

TEST_CASE("quick entry: days by what they are said for", "[quick]")
{
    for (const Case &one : casesOf("dates.txt", "dates_said.txt")) {
        INFO(one.text.toStdString());
        const QStringList parts = one.text.split(QStringLiteral(" | "));
        const Direction direction = parts[0] == QLatin1String("past") ? Direction::past : Direction::future;
        CHECK(dateText(parts[1], direction).toStdString() == one.expected.toStdString());
        CHECK(dateText(parts[1].normalized(QString::NormalizationForm_D), direction).toStdString() == one.expected.toStdString());
    }
}

TEST_CASE("quick entry: times of day", "[quick]")
{
    for (const Case &one : casesOf("times.txt")) {
        INFO(one.text.toStdString());
        CHECK(timeText(one.text).toStdString() == one.expected.toStdString());
    }
}

TEST_CASE("quick entry: phones as people type them", "[quick]")
{
    for (const Case &one : casesOf("phones.txt")) {
        INFO(one.text.toStdString());
        const Entry entry = entryOf(QStringLiteral("gọi %1 mai").arg(one.text));
        const Field *phone = entry.field(u"phone");
        CHECK((phone ? phone->value : QStringLiteral("none")).toStdString() == one.expected.toStdString());
    }
}

TEST_CASE("quick entry: whole lines", "[quick]")
{
    for (const Case &one : casesOf("entries.txt", "lines.txt")) {
        INFO(one.text.toStdString());
        const Entry entry = entryOf(one.text);
        INFO(meaning(entry).toStdString());
        QStringList asked;
        for (const QString &part : one.expected.split(u' ', Qt::SkipEmptyParts)) {
            if (part.startsWith(u'?')) {
                asked += part.mid(1);
                continue;
            }
            const qsizetype sign = part.indexOf(u'~') >= 0 ? part.indexOf(u'~') : part.indexOf(u'=');
            const Field *field = entry.field(part.left(sign));
            INFO(part.toStdString());
            REQUIRE(field);
            CHECK(field->value.toStdString() == part.mid(sign + 1).toStdString());
            CHECK(field->isAssumed == (part[sign] == u'~'));
        }
        asked.sort();
        CHECK(askedFields(entry).join(u' ').toStdString() == asked.join(u' ').toStdString());
    }
}

TEST_CASE("quick entry: NFD reads as NFC, and every span lies in the text", "[quick]")
{
    for (const Case &one : casesOf("entries.txt", "lines.txt")) {
        INFO(one.text.toStdString());
        const QString apart = one.text.normalized(QString::NormalizationForm_D);
        CHECK(meaning(entryOf(one.text)).toStdString() == meaning(entryOf(apart)).toStdString());
        for (const QString &text : {one.text, apart}) {
            const Entry entry = entryOf(text);
            for (const Field &field : entry.fields) {
                for (const Span &span : field.from) {
                    CHECK((0 <= span.from && 0 < span.length && span.end() <= text.size()));
                    CHECK(!text[span.from].isSpace());
                }
            }
        }
    }
}

TEST_CASE("quick entry: an answer closes its question", "[quick]")
{
    const QString text = QStringLiteral("chị Lan lấy 3 áo thun 450k hôm qua qua shopee, còn nợ 200");
    const Entry together = entryOf(text, {{QStringLiteral("item1.price"), QStringLiteral("total")}, {QStringLiteral("owed"), QStringLiteral("200k")}});
    REQUIRE(together.isReady());
    CHECK(together.items.at(0).total == Money::fromMinorUnits(450'000));
    CHECK(together.paid == Money::fromMinorUnits(250'000));
    const Entry each = entryOf(text, {{QStringLiteral("item1.price"), QStringLiteral("each")}, {QStringLiteral("owed"), QStringLiteral("200k")}});
    REQUIRE(each.isReady());
    CHECK(each.items.at(0).total == Money::fromMinorUnits(1'350'000));
    CHECK(each.paid == Money::fromMinorUnits(1'150'000));
    CHECK(entryOf(QStringLiteral("lúc 3h mai gọi anh Minh"), {{QStringLiteral("time"), QStringLiteral("15:00")}}).minute == 900);
    CHECK(entryOf(QStringLiteral("mua 2 áo 300k"), {{QStringLiteral("kind"), QStringLiteral("expense")}}).kind == EntryKind::expense);
    const Entry who = entryOf(QStringLiteral("chi hoa hen mai chuyen khoan"), {{QStringLiteral("customer"), QStringLiteral("KH4")}});
    CHECK((who.isReady() && who.customer == CustomerId{4}));
}

TEST_CASE("quick entry: a question gives the words that leave it open", "[quick]")
{
    const auto wordsOf = [](const QString &text, const QString &field) {
        const Entry entry = entryOf(text);
        const auto asked = std::ranges::find(entry.questions, field, &Question::field);
        REQUIRE(asked != entry.questions.end());
        REQUIRE(asked->from.size() == 1);
        return text.mid(asked->from[0].from, asked->from[0].length);
    };
    CHECK(wordsOf(QStringLiteral("chị Lan lấy 3 áo thun 450k hôm qua qua shopee"), QStringLiteral("item1.price")) == QStringLiteral("450k"));
    CHECK(wordsOf(QStringLiteral("chị Lan trả 2 xị"), QStringLiteral("amount")) == QStringLiteral("2 xị"));
}

TEST_CASE("quick entry: what is said for two amounts takes the one that was answered", "[quick]")
{
    const QString amount = QStringLiteral("amount");
    const Entry asked = entryOf(QStringLiteral("chị Lan trả 2 xị"));
    REQUIRE(asked.questions.size() == 1);
    CHECK((asked.questions[0].field == amount && asked.questions[0].why == Why::amountOpen));
    CHECK((asked.questions[0].choices.size() == 2 && asked.questions[0].choices[0].value == u"200000" && asked.questions[0].choices[1].value == u"20000"));
    const Entry answered = entryOf(QStringLiteral("chị Lan trả 2 xị"), {{amount, QStringLiteral("20000")}});
    REQUIRE(answered.isReady());
    CHECK(answered.amount == Money::fromMinorUnits(20'000));
    // Somebody whom nobody asked for a name is no new customer.
    const Entry walkIn = entryOf(QStringLiteral("khách lẻ lấy 2 áo sơ mi 500k"));
    REQUIRE(walkIn.isReady());
    CHECK((!walkIn.customer && walkIn.newCustomer.isEmpty()));
}

TEST_CASE("quick entry: nothing, signs and very long lines are no entry, and none is written", "[quick]")
{
    for (const QString &text : {QString(), QStringLiteral("   "), QStringLiteral(",.;!?"), QStringLiteral("???"), QString(5000, u'a'), QString(3000, u'9')}) {
        const Entry entry = entryOf(text);
        CHECK(!entry.isReady());
    }
    CHECK(!entryOf(QStringLiteral("chị Lan lấy 3 áo thun")).isReady());
}
