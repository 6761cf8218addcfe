// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/customers_actions.h"
#include "app/cli/figures.h"
#include "app/cli/lookup.h"
#include "core/customers/customer_merge_query.h"
#include "core/customers/customer_merge_store.h"
#include "core/customers/duplicates_query.h"
#include "core/customers/merge_sides_query.h"
#include "core/customers/province_table_query.h"
#include "core/ledger/ledger_derivation.h"
#include "core/words/period_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace somo::cli {

namespace {

Result<CustomerId> customerAt(Context &context, const Call &call, Book &book, int position, const char *name)
{
    const QString text = call.positions().value(position);
    if (text.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QString::fromLatin1(name)}));
    SOMO_USAGE_ASSIGN(const qint64 id, cutValueFromText(book.database(), Cut::customer, text, context.today()));
    return CustomerId{id};
}

QJsonObject sideJson(const NamedRow &row, qint64 orders)
{
    return {{QStringLiteral("code"), row.code}, {QStringLiteral("name"), row.name}, {QStringLiteral("orders"), orders}};
}

/// Both sides field by field, and what stands afterwards.
Answer mergeAnswer(const Context &context, const words::ReportWords &words, const MergePreview &preview, const std::vector<MergeLine> &lines, bool written)
{
    Answer answer;
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Field")), preview.keep.code, preview.gone.code, context.text(QT_TRANSLATE_NOOP("cli", "Afterwards"))};
    answer.right = {false, false, false, false};
    answer.csvHeaders = QStringLiteral("field keep gone result").split(u' ');
    QJsonArray json;
    for (const MergeLine &line : lines) {
        answer.rows.push_back({customers::mergeFieldName(line.field, words), line.keep, line.gone, line.result});
        answer.csvRows.push_back({customers::mergeFieldText(line.field), line.keep, line.gone, line.result});
        json.append(QJsonObject{{QStringLiteral("field"), customers::mergeFieldText(line.field)}, {QStringLiteral("keep"), line.keep}, {QStringLiteral("gone"), line.gone}, {QStringLiteral("result"), line.result}});
    }
    const QStringList both{preview.keep.name, preview.gone.name};
    answer.lead = written ? context.text(QT_TRANSLATE_NOOP("cli", "%2 is one with %1 now; “undo” takes it back."), both)
                          : context.text(QT_TRANSLATE_NOOP("cli", "%2 would become a part of %1. Nothing is written yet; --yes writes it."), both);
    const Formats &formats = words.formats();
    answer.tail << context.text(QT_TRANSLATE_NOOP("cli", "Comes along: %1 orders, %2 talks, %3 promises, %4 deals."),
                                {formats.count(preview.ofGone.orders), formats.count(preview.ofGone.activities), formats.count(preview.ofGone.promises), formats.count(preview.ofGone.deals)});
    answer.json = QJsonObject{{QStringLiteral("keep"), preview.keep.code}, {QStringLiteral("gone"), preview.gone.code}, {QStringLiteral("written"), written}, {QStringLiteral("fields"), json}};
    return answer;
}

} // namespace

Result<int> duplicatesAction(Context &context, const Call &call)
{
    constexpr qint64 usual = 200;
    const QString limitOption = QStringLiteral("--limit");
    bool isNumber = true;
    const qint64 limit = call.has(limitOption) ? call.value(limitOption).toLongLong(&isNumber) : usual;
    if (!isNumber || limit < 1)
        return context.usage(failure(ErrorCode::cliBadValue, {limitOption, call.value(limitOption), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a number from 1"))}));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const std::vector<DuplicatePair> pairs, customers::duplicatePairs(book->database(), size_t(limit)));
    Answer answer;
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Customer")), context.text(QT_TRANSLATE_NOOP("cli", "Orders")), context.text(QT_TRANSLATE_NOOP("cli", "and")),
                                 context.text(QT_TRANSLATE_NOOP("cli", "Orders")), context.text(QT_TRANSLATE_NOOP("cli", "Same"))};
    answer.right = {false, true, false, true, false};
    answer.csvHeaders = QStringLiteral("first first_name first_orders second second_name second_orders same").split(u' ');
    QJsonArray json;
    for (const DuplicatePair &pair : pairs) {
        QStringList shown, plain;
        const auto add = [&](bool holds, const char *word, const QString &code) {
            if (!holds)
                return;
            shown << context.text(word);
            plain << code;
        };
        add(pair.samePhone, QT_TRANSLATE_NOOP("cli", "phone"), QStringLiteral("phone"));
        add(pair.sameEmail, QT_TRANSLATE_NOOP("cli", "e-mail"), QStringLiteral("email"));
        add(pair.sameName, QT_TRANSLATE_NOOP("cli", "name and region"), QStringLiteral("name"));
        const auto who = [](const NamedRow &row) { return QString(row.name + QStringLiteral(" (") + row.code + u')'); };
        answer.rows.push_back({who(pair.first), QString::number(pair.firstOrders), who(pair.second), QString::number(pair.secondOrders), shown.join(QStringLiteral(", "))});
        answer.csvRows.push_back({pair.first.code, pair.first.name, QString::number(pair.firstOrders), pair.second.code, pair.second.name, QString::number(pair.secondOrders), plain.join(u' ')});
        json.append(QJsonObject{{QStringLiteral("first"), sideJson(pair.first, pair.firstOrders)}, {QStringLiteral("second"), sideJson(pair.second, pair.secondOrders)}, {QStringLiteral("same"), QJsonArray::fromStringList(plain)}});
    }
    answer.json = QJsonObject{{QStringLiteral("pairs"), json}};
    if (pairs.empty())
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "Nobody seems to be in the book twice."));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> mergeAction(Context &context, const Call &call)
{
    const bool writes = call.has(QStringLiteral("--yes"));
    SOMO_TRY_ASSIGN(Book *const book, context.book(writes ? Book::Mode::readWrite : Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const CustomerId keep, customerAt(context, call, *book, 1, "KEEP"));
    SOMO_TRY_ASSIGN(const CustomerId gone, customerAt(context, call, *book, 2, "GONE"));
    SOMO_TRY_ASSIGN(const MergePreview preview, customers::mergePreview(book->database(), keep, gone));
    const words::ReportWords words(context.language(), book->settings().currency);
    SOMO_TRY_ASSIGN(const std::vector<MergeLine> lines, customers::mergeLines(book->database(), preview, preview.proposed, words));
    if (writes) {
        SOMO_TRY_ASSIGN(const QString author, context.author());
        const CustomerMerge merge{keep, gone, preview.proposed, preview.gone.version, {}};
        SOMO_TRY(book->write({QStringLiteral("customers_merged"), {preview.keep.code, preview.gone.code}}, author, [&](Database &database) { return customers::merge(database, merge); }));
    }
    SOMO_TRY(context.writeAnswer(mergeAnswer(context, words, preview, lines, writes)));
    return exitDone;
}

Result<int> provincesAction(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    DayRange days{customers::yearRevenueFrom(context.today()), context.today()};
    const QString periodOption = QStringLiteral("--period");
    if (call.has(periodOption)) {
        SOMO_USAGE_ASSIGN(const Period period, words::periodFromWords(call.value(periodOption), book->settings().fiscalStart));
        days = period.days();
    }
    SOMO_TRY_ASSIGN(const auto figures, customers::provinceFigures(book->database(), recognitionEventOf(book->settings()), days, context.today()));
    Answer answer;
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Region")), context.text(QT_TRANSLATE_NOOP("cli", "Customers")), context.text(QT_TRANSLATE_NOOP("cli", "Buyers")), context.text(QT_TRANSLATE_NOOP("cli", "Revenue"))};
    answer.right = {false, true, true, true};
    answer.csvHeaders = QStringLiteral("province name customers buyers revenue").split(u' ');
    const Figures texts(context.language(), book->settings().currency);
    QJsonArray json;
    for (const ProvinceFigure &figure : figures) {
        const QString name = figure.province.id == 0 ? context.text(QT_TRANSLATE_NOOP("cli", "without a region")) : figure.province.name;
        const Formats &formats = texts.words().formats();
        answer.rows.push_back({name, formats.count(figure.customers), formats.count(figure.buyers), formats.money(figure.revenue)});
        answer.csvRows.push_back({figure.province.code, figure.province.name, QString::number(figure.customers), QString::number(figure.buyers), moneyText(figure.revenue, book->settings().currency)});
        json.append(QJsonObject{{QStringLiteral("province"), figure.province.id == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonObject{{QStringLiteral("code"), figure.province.code}, {QStringLiteral("name"), figure.province.name}})},
                                {QStringLiteral("customers"), figure.customers},
                                {QStringLiteral("buyers"), figure.buyers},
                                {QStringLiteral("revenue"), texts.money(figure.revenue)}});
    }
    answer.json = QJsonObject{{QStringLiteral("from"), days.first.toIso()}, {QStringLiteral("to"), days.last.toIso()}, {QStringLiteral("rows"), json}};
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

} // namespace somo::cli
