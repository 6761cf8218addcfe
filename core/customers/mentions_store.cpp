// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/mentions_store.h"

#include "core/base/text.h"
#include "core/storage/forgetting.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>
#include <vector>

namespace somo::privacy {

namespace {

/// Where somebody writes freely.
struct WrittenText {
    QString table;
    QString column;
};

const std::vector<WrittenText> &writtenTexts()
{
    static const std::vector<WrittenText> texts = [] {
        std::vector<WrittenText> list;
        const std::pair<const char *, QStringList> tables[]{
            {"customer", {QStringLiteral("note")}},
            {"sales_order", {QStringLiteral("note")}},
            {"sales_return", {QStringLiteral("note")}},
            {"activity", {QStringLiteral("note")}},
            {"promise", {QStringLiteral("words"), QStringLiteral("outcome")}},
            {"expense", {QStringLiteral("note")}},
            {"deal", {QStringLiteral("name"), QStringLiteral("next_step"), QStringLiteral("lost_note"), QStringLiteral("note")}},
            {"own_value", {QStringLiteral("value_text")}},
            {"consent", {QStringLiteral("source"), QStringLiteral("proof")}},
            {"privacy_request", {QStringLiteral("note")}},
            {"attachment", {QStringLiteral("name")}},
            {"care_item", {QStringLiteral("words")}},
            {"care_script", {QStringLiteral("document")}},
            {"saved_view", {QStringLiteral("document")}},
            {"commission_question", {QStringLiteral("question"), QStringLiteral("answer")}},
            {"commission_bonus", {QStringLiteral("reason")}},
            {"policy_opinion", {QStringLiteral("words")}},
            {"weekly_report", {QStringLiteral("helped"), QStringLiteral("in_the_way")}},
            {"import_batch", {QStringLiteral("file_name")}},
        };
        for (const auto &[table, columns] : tables) {
            for (const QString &column : columns)
                list.push_back({QString::fromLatin1(table), column});
        }
        return list;
    }();
    return texts;
}

/// The rows of a text that change, with what they say afterwards.
Result<std::vector<std::pair<qint64, QString>>> mentioningRows(Database &database, const WrittenText &text, const Mentions &mentions)
{
    Statement rows(database, QStringLiteral("SELECT id, %2 FROM %1 WHERE %2 <> '' ORDER BY id").arg(text.table, text.column));
    SOMO_TRY(rows.run());
    std::vector<std::pair<qint64, QString>> found;
    while (rows.next()) {
        const QString said = rows.text(1);
        if (QString left = mentions.without(said); left != said)
            found.emplace_back(rows.int64(0), std::move(left));
    }
    SOMO_TRY(rows.status());
    return found;
}

Status forgetInText(Database &database, const WrittenText &text, const Mentions &mentions)
{
    SOMO_TRY_ASSIGN(const auto changed, mentioningRows(database, text, mentions));
    Statement write(database, QStringLiteral("UPDATE %1 SET %2 = :said, version = version + 1 WHERE id = :id").arg(text.table, text.column));
    for (const auto &[id, said] : changed) {
        write.bind(u":said", said);
        write.bind(u":id", id);
        SOMO_TRY(write.run());
    }
    return success();
}

/// A view's name is kept folded as well.
Status forgetInViews(Database &database, const Mentions &mentions)
{
    SOMO_TRY_ASSIGN(const auto changed, mentioningRows(database, {QStringLiteral("saved_view"), QStringLiteral("name")}, mentions));
    Statement write(database, QStringLiteral("UPDATE saved_view SET name = :name, folded = :folded, version = version + 1 WHERE id = :id"));
    for (const auto &[id, name] : changed) {
        write.bind(u":name", name);
        write.bind(u":folded", folded(name));
        write.bind(u":id", id);
        SOMO_TRY(write.run());
    }
    return success();
}

/// Text in an image is written as JSON has it, a new line as "\\n", which would look like part of the next word.
bool isInImage(const Mentions &mentions, const QString &image)
{
    if (mentions.isIn(image))
        return true;
    if (!image.contains(u'\\'))
        return false;
    const QJsonObject row = QJsonDocument::fromJson(image.toUtf8()).object();
    return std::any_of(row.begin(), row.end(), [&](const auto &value) { return mentions.isIn(value.toString()); });
}

} // namespace

Status forgetMentions(Database &database, const Mentions &mentions)
{
    QString table;
    for (const WrittenText &text : writtenTexts())
        SOMO_TRY(forgetInText(database, text, mentions));
    SOMO_TRY(forgetInViews(database, mentions));
    for (const WrittenText &text : writtenTexts()) {
        if (text.table == std::exchange(table, text.table))
            continue;
        SOMO_TRY(forgetImagesSaying(database, text.table, [&](const QString &image) { return isInImage(mentions, image); }));
    }
    return success();
}

Status forgetLearnedWords(Database &database, CustomerId customer, const QString &name)
{
    const QStringList names = folded(name).split(u' ', Qt::SkipEmptyParts);
    Statement notes(database, QStringLiteral("SELECT note FROM expense WHERE note <> '' AND customer_id = :customer ORDER BY id"));
    notes.bind(u":customer", customer);
    SOMO_TRY(notes.run());
    QStringList taught;
    while (notes.next()) {
        const QString note = folded(notes.text(0));
        for (const QString &word : names) {
            if (note.contains(word) && !taught.contains(word))
                taught += word;
        }
    }
    SOMO_TRY(notes.status());
    Statement forget(database, QStringLiteral("DELETE FROM expense_word WHERE word = :word"));
    for (const QString &word : std::as_const(taught)) {
        forget.bind(u":word", word);
        SOMO_TRY(forget.run());
        const QString image = u'"' + word + u'"';
        SOMO_TRY(forgetImagesSaying(database, QStringLiteral("expense_word"), [&](const QString &text) { return text.contains(image); }));
    }
    return success();
}

} // namespace somo::privacy
