// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_words.h"

#include "core/words/error_words.h"
#include "core/words/field_words.h"
#include "core/words/thing_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace somo {

namespace {

struct Entity {
    const char16_t *key;
    const char *name;
};
constexpr Entity entities[] = {
    {u"orders", QT_TRANSLATE_NOOP("importing", "Orders")},
    {u"lines", QT_TRANSLATE_NOOP("importing", "Order lines")},
    {u"returns", QT_TRANSLATE_NOOP("importing", "Returns")},
    {u"payments", QT_TRANSLATE_NOOP("importing", "Payments")},
    {u"customers", QT_TRANSLATE_NOOP("importing", "Customers")},
    {u"products", QT_TRANSLATE_NOOP("importing", "Products")},
    {u"product_groups", QT_TRANSLATE_NOOP("importing", "Product groups")},
    {u"prices", QT_TRANSLATE_NOOP("importing", "Prices")},
    {u"costs", QT_TRANSLATE_NOOP("importing", "Costs")},
    {u"people", QT_TRANSLATE_NOOP("importing", "People")},
    {u"teams", QT_TRANSLATE_NOOP("importing", "Teams")},
    {u"memberships", QT_TRANSLATE_NOOP("importing", "Memberships of teams")},
    {u"salaries", QT_TRANSLATE_NOOP("importing", "Salaries")},
    {u"targets", QT_TRANSLATE_NOOP("importing", "Targets")},
    {u"channels", QT_TRANSLATE_NOOP("importing", "Channels")},
    {u"regions", QT_TRANSLATE_NOOP("importing", "Regions")},
    {u"segments", QT_TRANSLATE_NOOP("importing", "Segments")},
    {u"campaigns", QT_TRANSLATE_NOOP("importing", "Campaigns")},
    {u"payers", QT_TRANSLATE_NOOP("importing", "Payers")},
    {u"activities", QT_TRANSLATE_NOOP("importing", "Activities")},
    {u"expenses", QT_TRANSLATE_NOOP("importing", "Expenses")},
    {u"expense_categories", QT_TRANSLATE_NOOP("importing", "Kinds of expenses")},
};

QString said(const char *source)
{
    return QCoreApplication::translate("importing", source);
}

/// "-1234.5" with the language's signs.
QString figure(const QString &canonical, const Formats &formats)
{
    const qsizetype point = canonical.indexOf(u'.');
    bool good = false;
    const qint64 whole = QStringView(canonical).left(point < 0 ? canonical.size() : point).toLongLong(&good);
    if (!good)
        return canonical;
    QString text = formats.count(whole);
    if (point >= 0)
        text += QString((formats.language() == Language::vietnamese ? u',' : u'.') + canonical.mid(point + 1));
    return text;
}

/// Two figures of it: the rest would only flicker.
qint64 roundedEstimate(qint64 number)
{
    qint64 step = 1;
    while (number / step >= 100)
        step *= 10;
    return (number + step / 2) / step * step;
}

} // namespace

QString importEntityName(const QString &key)
{
    for (const Entity &entity : entities) {
        if (key == QStringView(entity.key))
            return said(entity.name);
    }
    return key;
}

const QStringList &importEntities()
{
    static const QStringList keys = [] {
        QStringList all;
        for (const Entity &entity : entities)
            all += QStringView(entity.key).toString();
        return all;
    }();
    return keys;
}

QString importKindLabel(ImportKind kind)
{
    return importEntityName(importKindName(kind));
}

QString importFieldLabel(Field field, Language language)
{
    const std::string_view name = fieldName(field);
    return words::fieldLabel(QString::fromLatin1(name.data(), qsizetype(name.size())), language);
}

QString shownValue(Field field, const QString &canonical, const Formats &formats)
{
    if (canonical.isEmpty())
        return {};
    switch (fieldType(field)) {
    case FieldType::date: return formats.date(Day::fromNumber(canonical.toInt()));
    case FieldType::amount:
    case FieldType::price:
    case FieldType::quantity:
    case FieldType::number: return figure(canonical, formats);
    case FieldType::status: return words::statusLabel(canonical, formats.language());
    case FieldType::yesNo: return canonical == u"yes" ? said(QT_TRANSLATE_NOOP("importing", "yes")) : said(QT_TRANSLATE_NOOP("importing", "no"));
    case FieldType::time: {
        const int minutes = canonical.toInt();
        return QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    case FieldType::birthday: {
        constexpr int perYear = 10'000, perMonth = 100;
        const int number = canonical.toInt();
        const int day = number % perMonth, month = number / perMonth % perMonth;
        if (number % perYear == 0)
            return QString::number(number / perYear);
        return number > perYear ? formats.date(Day::fromNumber(number)) : QStringLiteral("%1/%2").arg(day).arg(month);
    }
    case FieldType::text:
    case FieldType::code:
    case FieldType::phone:
    case FieldType::integer:
    case FieldType::shares:
    case FieldType::subject: break;
    }
    return canonical;
}

QString importCountWords(ImportKind kind, qint64 count, const Formats &formats)
{
    const char *source = QT_TRANSLATE_N_NOOP("importing", "%n rows");
    switch (kind) {
    case ImportKind::orders: source = QT_TRANSLATE_N_NOOP("importing", "%n orders"); break;
    case ImportKind::returns: source = QT_TRANSLATE_N_NOOP("importing", "%n returns"); break;
    case ImportKind::payments: source = QT_TRANSLATE_N_NOOP("importing", "%n payments"); break;
    case ImportKind::people: source = QT_TRANSLATE_N_NOOP("importing", "%n people"); break;
    case ImportKind::targets: source = QT_TRANSLATE_N_NOOP("importing", "%n targets"); break;
    case ImportKind::products: source = QT_TRANSLATE_N_NOOP("importing", "%n products"); break;
    case ImportKind::customers: source = QT_TRANSLATE_N_NOOP("importing", "%n customers"); break;
    case ImportKind::activities: source = QT_TRANSLATE_N_NOOP("importing", "%n activities"); break;
    case ImportKind::expenses: source = QT_TRANSLATE_N_NOOP("importing", "%n expenses"); break;
    default: break;
    }
    return QCoreApplication::translate("importing", source, nullptr, int(count)).replace(QString::number(count), formats.count(count));
}

QString importReason(const Error &error, Language language)
{
    switch (error.code) {
    case ErrorCode::unknownStatus: return said(QT_TRANSLATE_NOOP("importing", "This state isn't known yet. Match it with a state in step 2."));
    case ErrorCode::unreadableDate: return said(QT_TRANSLATE_NOOP("importing", "This is not a date that can be read. Say in step 2 how the file writes dates, or write it as 31/10/2026."));
    case ErrorCode::ambiguousDate:
        return said(QT_TRANSLATE_NOOP("importing", "Other dates of this column are partly day first, partly month first, so this one can be read in two ways. Say in step 2 which comes first."));
    case ErrorCode::ambiguousNumber:
        return said(QT_TRANSLATE_NOOP("importing", "This number can be read in two ways. Write it in the file with other signs for thousands than for decimals, such as 1.234,5."));
    case ErrorCode::emptyTable: return said(QT_TRANSLATE_NOOP("importing", "There are no rows in this file. Of a workbook the first visible sheet is read."));
    default: return words::problemText(error, language);
    }
}

QString importProgressWords(const ImportProgress &progress, const Formats &formats)
{
    const ImportStage &stage = progress.stage;
    const QString done = formats.count(stage.done);
    switch (stage.kind) {
    case ImportStage::Kind::reading:
        if (stage.all == 0)
            return said(QT_TRANSLATE_NOOP("importing", "%1: reading…")).arg(progress.fileName);
        return said(QT_TRANSLATE_NOOP("importing", "%1: reading row %2 of about %3…")).arg(progress.fileName, done, formats.count(roundedEstimate(stage.all)));
    case ImportStage::Kind::comparing:
        return said(QT_TRANSLATE_NOOP("importing", "%1: comparing row %2 of %3 with the book…")).arg(progress.fileName, done, formats.count(stage.all));
    case ImportStage::Kind::comparingAgain:
        return said(QT_TRANSLATE_NOOP("importing", "%1: somebody wrote in the book meanwhile, so it is compared again…")).arg(progress.fileName);
    case ImportStage::Kind::writing:
        if (stage.all == 0)
            return said(QT_TRANSLATE_NOOP("importing", "%1: writing…")).arg(progress.fileName);
        return said(QT_TRANSLATE_NOOP("importing", "%1: writing order %2 of %3…")).arg(progress.fileName, done, formats.count(stage.all));
    }
    return {};
}

QString comparedAgainText(const ImportedFile &written, const ImportResult &previewed, const Formats &formats)
{
    const QString name = QFileInfo(written.path).fileName();
    QStringList other;
    const auto compare = [&](const QMap<QString, qint64> &now, const QMap<QString, qint64> &shown, const char *sentence) {
        for (const QString &key : importEntities()) {
            if (now.value(key) != shown.value(key))
                other += said(sentence).arg(importEntityName(key), formats.count(now.value(key)), formats.count(shown.value(key)));
        }
    };
    compare(written.result.added, previewed.added, QT_TRANSLATE_NOOP("importing", "%1: %2 added instead of %3"));
    compare(written.result.changed, previewed.changed, QT_TRANSLATE_NOOP("importing", "%1: %2 changed instead of %3"));
    if (other.isEmpty())
        return said(QT_TRANSLATE_NOOP("importing", "%1: others wrote in the book after the preview, so it was compared again. As much was written as the preview showed.")).arg(name);
    return said(QT_TRANSLATE_NOOP("importing", "%1: others wrote in the book after the preview, so it was compared again. What came out otherwise: %2.")).arg(name, other.join(QStringLiteral("; ")));
}

QString importNoteText(const ImportNote &note, const Formats &formats)
{
    switch (note.kind) {
    case ImportNote::Kind::olderFile:
        return said(QT_TRANSLATE_NOOP("importing", "A newer file was imported before (up to %1). Look whether this one is meant: what it says otherwise is taken.")).arg(formats.date(Day::fromIso(note.value).value_or(Day())));
    case ImportNote::Kind::peopleMade:
        return said(QT_TRANSLATE_NOOP("importing", "New people, to be confirmed: %1.")).arg(note.value);
    case ImportNote::Kind::regionsMade:
        return said(QT_TRANSLATE_NOOP("importing", "New provinces or regions, which the book didn't know: %1. Are they spelt right?")).arg(note.value);
    case ImportNote::Kind::freeReturns:
        return said(QT_TRANSLATE_NOOP("importing", "Documents of quantities below zero only: %1. They are taken as goods that came back.")).arg(formats.count(note.count));
    case ImportNote::Kind::earlyDates:
        return said(QT_TRANSLATE_NOOP("importing", "Orders of which some pieces had come further than others: %1. The dates of steps that the whole order hasn't reached are left out.")).arg(formats.count(note.count));
    case ImportNote::Kind::belowZero:
        return said(QT_TRANSLATE_NOOP("importing", "Orders that come to less than nothing: %1, such as “%2”. Is a discount larger than the goods, or a sign turned?")).arg(formats.count(note.count), note.value);
    case ImportNote::Kind::refundsUnclear:
        return said(QT_TRANSLATE_NOOP("importing", "Orders that say a refund but not what came back: %1, such as “%2”. Nothing is taken off them: enter what came back as a return in the order.")).arg(formats.count(note.count), note.value);
    case ImportNote::Kind::cancelledAfterCompletion:
        return said(QT_TRANSLATE_NOOP("importing", "Completed orders that are cancelled now: %1. What was left of them is written as a return.")).arg(formats.count(note.count));
    case ImportNote::Kind::knownElsewhere:
        return said(QT_TRANSLATE_NOOP("importing", "Orders such as “%1” are in the book already, from another source (%2). If these are the same orders, they count twice: leave this file out, or undo its import.")).arg(note.value, words::thingName(note.source, formats.language()));
    case ImportNote::Kind::possibleTwins:
        return said(QT_TRANSLATE_NOOP("importing", "Orders that may be the same sale as one of another source: %1, such as “%2”. Both count until you say whether they are one.")).arg(formats.count(note.count), note.value);
    case ImportNote::Kind::withoutPerson:
        return said(QT_TRANSLATE_NOOP("importing", "New orders that neither the file nor a rule credits to anybody: %1.")).arg(formats.count(note.count));
    case ImportNote::Kind::creditedByRule:
        return said(QT_TRANSLATE_NOOP("importing", "New orders credited by your rules: %1.")).arg(formats.count(note.count));
    case ImportNote::Kind::customersAsked:
        return said(QT_TRANSLATE_NOOP("importing", "Orders that fit several customers of the book: %1, such as “%2”. They have no customer until you say which one is meant.")).arg(formats.count(note.count), note.value);
    case ImportNote::Kind::otherNames:
        return said(QT_TRANSLATE_NOOP("importing", "Orders that name somebody else than the customer whose phone or e-mail they have: %1, such as “%2”. They go to that customer, who keeps the name.")).arg(formats.count(note.count), note.value);
    case ImportNote::Kind::noCopy:
        return said(QT_TRANSLATE_NOOP("importing", "No copy of the book was kept before this import: %1")).arg(words::problemText(note.problem, formats.language()));
    case ImportNote::Kind::mapping: break;
    }
    switch (note.map.kind) {
    case MapNote::Kind::dateOrderAssumed:
        return said(QT_TRANSLATE_NOOP("importing", "Column “%1”: dates such as %2 could be read in two ways. Step 2 shows how they are read; it can be changed there.")).arg(note.map.column, note.map.value);
    case MapNote::Kind::lookupMissed:
        return said(QT_TRANSLATE_NOOP("importing", "Column “%1”: %2 values, such as “%3”, aren't in the file beside it.")).arg(note.map.column, formats.count(note.map.count), note.map.value);
    case MapNote::Kind::dateFarOff:
        return said(QT_TRANSLATE_NOOP("importing", "Column “%1”: %2 rows have a date after tomorrow or before 2000, such as %3. Is that right? If not, mend the file or the way dates are read (step 2).")).arg(note.map.column, formats.count(note.map.count), note.map.value);
    case MapNote::Kind::rowsPassedOver:
        return said(QT_TRANSLATE_NOOP("importing", "Rows passed over as sums or remarks: %1, such as “%2”.")).arg(formats.count(note.map.count), note.map.value);
    case MapNote::Kind::cellsCorrected:
        return said(QT_TRANSLATE_NOOP("importing", "Put right for this import: %1 (%2). The file stays as it is; the history keeps what was put right.")).arg(formats.count(note.map.count), note.map.value);
    case MapNote::Kind::sheetsJoined:
        return said(QT_TRANSLATE_NOOP("importing", "Sheets with the same headers, read one behind the other: %1.")).arg(note.map.value);
    case MapNote::Kind::phonesUnread:
        return said(QT_TRANSLATE_NOOP("importing", "Column “%1”: %2 rows have what can be no phone number, such as “%3”. Nobody is found by it.")).arg(note.map.column, formats.count(note.map.count), note.map.value);
    case MapNote::Kind::amountsRounded:
        return said(QT_TRANSLATE_NOOP("importing", "Column “%1”: %2 amounts have more decimals than the book's currency, such as %3, and are rounded. If the point or comma parts thousands there, change how amounts are read (step 2).")).arg(note.map.column, formats.count(note.map.count), note.map.value);
    case MapNote::Kind::amountsSharedOut:
        return said(QT_TRANSLATE_NOOP("importing", "Column “%1”: %2 rows name several products beside one amount, such as “%3”. It is shared out by quantity.")).arg(note.map.column, formats.count(note.map.count), note.map.value);
    case MapNote::Kind::sheetsUnread:
        return said(QT_TRANSLATE_NOOP("importing", "Sheets not read, as their columns aren't the table's (rows in brackets): %1. Import each as a file of its own.")).arg(note.map.value);
    case MapNote::Kind::sheetsArranged:
        return said(QT_TRANSLATE_NOOP("importing", "Sheets read one behind the other, each by its own headers: %1.")).arg(note.map.value);
    case MapNote::Kind::columnsUnread:
        return said(QT_TRANSLATE_NOOP("importing", "Columns of figures that aren't read (how many in brackets): %1. Match them in step 2 if they count.")).arg(note.map.value);
    case MapNote::Kind::amountsAside:
        return said(QT_TRANSLATE_NOOP("importing", "Column “%1”: %2 values are no amounts, such as %3, and are left aside.")).arg(note.map.column, formats.count(note.map.count), note.map.value);
    case MapNote::Kind::percentsLikely:
        return said(QT_TRANSLATE_NOOP("importing", "Column “%1”: all of its %2 amounts are 100 or less beside prices of thousands, such as %3. If they are percents, put a percent sign into the heading and choose the file again.")).arg(note.map.column, formats.count(note.map.count), note.map.value);
    case MapNote::Kind::netsDiffer:
        return said(QT_TRANSLATE_NOOP("importing", "Column “%1”: %2 totals aren't quantity × price less the discount, such as %3. They are taken as they stand; look whether tax or another cost is in them.")).arg(note.map.column, formats.count(note.map.count), note.map.value);
    case MapNote::Kind::taxesTakenOff:
        return said(QT_TRANSLATE_NOOP("importing", "Column “%1”: %2 totals hold their tax, such as %3. They are taken without it, as tax is no revenue.")).arg(note.map.column, formats.count(note.map.count), note.map.value);
    case MapNote::Kind::columnIgnored: return said(QT_TRANSLATE_NOOP("importing", "Column “%1” isn't used.")).arg(note.map.column);
    }
    return {};
}

} // namespace somo
