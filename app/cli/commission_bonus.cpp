// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commission_actions.h"
#include "app/cli/figures.h"
#include "core/commission/bonus_store.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace somo::cli {

namespace {

QJsonObject bonusJson(const StoredBonus &stored, const Figures &figures)
{
    return {{QStringLiteral("id"), stored.id.value},
            {QStringLiteral("person"), QJsonObject{{QStringLiteral("code"), stored.personCode}, {QStringLiteral("name"), stored.personName}}},
            {QStringLiteral("policy"), stored.bonus.policy},
            {QStringLiteral("on"), stored.bonus.day.toIso()},
            {QStringLiteral("amount"), figures.money(stored.bonus.amount)},
            {QStringLiteral("reason"), stored.bonus.reason}};
}

Result<int> writeList(Context &context, Book &book, DayRange days)
{
    SOMO_TRY_ASSIGN(const PayReader reader, readerOf(book));
    SOMO_TRY_ASSIGN(const auto bonuses, bonusesOf(book.database(), days));
    const Figures figures(context.language(), book.settings().currency);
    const Formats &formats = figures.words().formats();
    Answer answer;
    QJsonArray rows;
    for (const StoredBonus &each : bonuses) {
        rows.append(bonusJson(each, figures));
        answer.rows.push_back({QString::number(each.id.value), formats.date(each.bonus.day), each.personName, each.bonus.policy, formats.money(each.bonus.amount), each.bonus.reason});
        answer.csvRows.push_back({QString::number(each.id.value), each.bonus.day.toIso(), each.personCode, each.bonus.policy, Figures::plain(figures.money(each.bonus.amount)), each.bonus.reason});
    }
    answer.json = QJsonObject{{QStringLiteral("rows"), rows}};
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "No.")),    context.text(QT_TRANSLATE_NOOP("cli", "Day")),    context.text(QT_TRANSLATE_NOOP("cli", "Person")),
                                 context.text(QT_TRANSLATE_NOOP("cli", "Policy")), context.text(QT_TRANSLATE_NOOP("cli", "Amount")), context.text(QT_TRANSLATE_NOOP("cli", "Reason"))};
    answer.right = {true, false, false, false, true, false};
    answer.csvHeaders = QStringList{QStringLiteral("id"), QStringLiteral("on"), QStringLiteral("person"), QStringLiteral("policy"), QStringLiteral("amount"), QStringLiteral("reason")};
    if (reader.isPartial)
        answer.tail += hiddenSentence(context, reader);
    else if (bonuses.empty())
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "No bonus was given by hand."));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<Money> bonusAmount(Context &context, const Call &call, Book &book)
{
    const QString amount = call.value(QStringLiteral("--amount"));
    const auto exact = exactDecimalFromText(amount.toStdString(), book.settings().currency.decimals);
    if (!exact)
        return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--amount"), amount, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "an amount such as 500000"))}));
    return Money::fromMinorUnits(*exact);
}

Result<Day> bonusDay(Context &context, const Call &call)
{
    const QString text = call.value(QStringLiteral("--on"));
    const auto day = Day::fromIso(text);
    if (!day)
        return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--on"), text, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a date such as 2026-10-05"))}));
    return *day;
}

/// The bonus that the call's options say.
Result<HandBonus> bonusOf(Context &context, const Call &call, Book &book)
{
    for (const char16_t *needed : {u"--person", u"--amount", u"--reason"}) {
        if (!call.has(QString::fromUtf16(needed)))
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QString::fromUtf16(needed)}));
    }
    HandBonus bonus;
    SOMO_TRY_ASSIGN(bonus.person, personOf(context, call, book));
    SOMO_TRY_ASSIGN(bonus.amount, bonusAmount(context, call, book));
    bonus.reason = call.value(QStringLiteral("--reason"));
    bonus.policy = call.value(QStringLiteral("--policy"));
    bonus.day = context.today();
    if (call.has(QStringLiteral("--on"))) {
        SOMO_TRY_ASSIGN(bonus.day, bonusDay(context, call));
    }
    return bonus;
}

Result<int> give(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const HandBonus bonus, bonusOf(context, call, *book));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY(book->write({QStringLiteral("bonus_added"), {call.value(QStringLiteral("--person"))}}, author, [&](Database &database) -> Status {
        const auto added = addBonus(database, book->settings(), bonus);
        return added ? success() : Status(added.error());
    }));
    return writeList(context, *book, {bonus.day, bonus.day});
}

Result<qint64> bonusNumber(Context &context, const Call &call, const QString &command)
{
    bool isNumber = false;
    const qint64 number = call.positions().value(2).toLongLong(&isNumber);
    if (!isNumber)
        return context.usage(failure(ErrorCode::cliBadValue, {command, call.positions().value(2), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "the number that “commission bonus list” shows"))}));
    return number;
}

/// Another amount, reason or day; what the call doesn't say stays.
Result<int> changeGiven(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(const qint64 number, bonusNumber(context, call, QStringLiteral("commission bonus change")));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(StoredBonus changed, bonusById(book->database(), BonusId{number}));
    if (call.has(QStringLiteral("--amount"))) {
        SOMO_TRY_ASSIGN(changed.bonus.amount, bonusAmount(context, call, *book));
    }
    if (call.has(QStringLiteral("--reason")))
        changed.bonus.reason = call.value(QStringLiteral("--reason"));
    if (call.has(QStringLiteral("--on"))) {
        SOMO_TRY_ASSIGN(changed.bonus.day, bonusDay(context, call));
    }
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY(book->write({QStringLiteral("bonus_changed"), {changed.personName}}, author, [&](Database &database) { return changeBonus(database, book->settings(), changed); }));
    return writeList(context, *book, {changed.bonus.day, changed.bonus.day});
}

Result<int> takeAway(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(const qint64 number, bonusNumber(context, call, QStringLiteral("commission bonus remove")));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const auto bonuses, bonusesOf(book->database(), {firstKnownDay, lastKnownDay}));
    QString person;
    for (const StoredBonus &each : bonuses) {
        if (each.id.value == number)
            person = each.personName;
    }
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY(book->write({QStringLiteral("bonus_removed"), {person}}, author, [&](Database &database) { return removeBonus(database, book->settings(), BonusId{number}); }));
    return writeList(context, *book, {firstKnownDay, lastKnownDay});
}

Result<int> bonus(Context &context, const Call &call)
{
    const QString what = call.positions().value(1);
    if (what == u"add")
        return give(context, call);
    if (what == u"change")
        return changeGiven(context, call);
    if (what == u"remove")
        return takeAway(context, call);
    if (what != u"list")
        return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("commission bonus"), what, QStringLiteral("add, change, remove, list")}));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    if (!call.has(QStringLiteral("--period")))
        return writeList(context, *book, {firstKnownDay, lastKnownDay});
    SOMO_TRY_ASSIGN(const Period period, periodOf(context, call, *book));
    return writeList(context, *book, period.days());
}

} // namespace

CommissionAction bonusAction()
{
    return {"bonus", "add --person CODE --amount A --reason TEXT [--on DATE] [--policy CODE] | bonus change NO [--amount A] [--reason TEXT] [--on DATE] | bonus remove NO | bonus list [--period P]",
            QT_TRANSLATE_NOOP("cli", "Bonuses given by hand, each with its reason; they stand on the statement of the period of their day."),
            {{QStringLiteral("--person"), QStringLiteral("CODE")}, {QStringLiteral("--amount"), QStringLiteral("A")}, {QStringLiteral("--reason"), QStringLiteral("TEXT")},
             {QStringLiteral("--on"), QStringLiteral("DATE")}, {QStringLiteral("--policy"), QStringLiteral("CODE")}, {QStringLiteral("--period"), QStringLiteral("P")}},
            bonus, false, 2};
}

} // namespace somo::cli
