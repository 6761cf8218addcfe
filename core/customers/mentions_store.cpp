// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/mentions_store.h"

#include "core/base/text.h"
#include "core/customers/text_columns.h"
#include "core/marketing/named_store.h"
#include "core/storage/bulk_writer.h"
#include "core/storage/forgetting.h"
#include "core/storage/trail_tables.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace somo::privacy {

namespace {

/// A table in which somebody may have written of others.
struct WrittenTable {
    QString name;
    std::vector<TextColumn> columns; // that are looked through
    QString sorted, folded; // that follow from the name; empty: none
    bool hasVersion = false;
};

Result<std::vector<WrittenTable>> writtenTables(Database &database)
{
    std::vector<WrittenTable> tables;
    for (const TextColumn &column : textColumns()) {
        if (tables.empty() || tables.back().name != column.table)
            tables.push_back({column.table, {}, {}, {}, false});
        WrittenTable &table = tables.back();
        switch (column.use) {
        case TextUse::words:
        case TextUse::key:
        case TextUse::said:
        case TextUse::name: table.columns.push_back(column); break;
        case TextUse::sorted: table.sorted = column.column; break;
        case TextUse::folded: table.folded = column.column; break;
        case TextUse::others:
        case TextUse::kept: break;
        }
    }
    std::erase_if(tables, [](const WrittenTable &table) { return table.columns.empty(); });
    for (WrittenTable &table : tables) {
        SOMO_TRY_ASSIGN(const QStringList columns, tableColumns(database, table.name));
        table.hasVersion = columns.contains(QStringLiteral("version"));
    }
    return tables;
}

/// Takes a person out of all that was written of others.
class MentionSweep {
public:
    MentionSweep(Database &database, const Mentions &mentions)
        : m_database(database)
        , m_mentions(mentions)
        , m_buyer(database, QStringLiteral("SELECT c.code, c.name, COALESCE(t.phone_typed, ''), COALESCE(t.email, '') FROM sales_order AS o"
                                           " JOIN customer AS c ON c.id = o.customer_id LEFT JOIN customer_contact AS t ON t.id = c.id WHERE o.id = :id"))
    {
    }

    Status run()
    {
        SOMO_TRY_ASSIGN(const std::vector<WrittenTable> tables, writtenTables(m_database));
        for (const WrittenTable &table : tables) {
            for (const TextColumn &column : table.columns)
                SOMO_TRY(sweep(table, column));
        }
        for (const WrittenTable &table : tables) {
            Status looked = success();
            SOMO_TRY(forgetImagesSaying(m_database, table.name, [&](const QString &image) {
                const Result<bool> found = isInImage(table, image);
                if (!found)
                    looked = found.error();
                return found && *found;
            }));
            SOMO_TRY(looked);
        }
        return success();
    }

private:
    /// What is left of a text; the same where it says nothing of them.
    Result<QString> left(const TextColumn &column, qint64 row, const QString &said)
    {
        switch (column.use) {
        case TextUse::said: {
            // Most orders say nothing of them: whose order it is matters only for the others.
            if (m_mentions.withoutIn(said) == said)
                return said;
            SOMO_TRY_ASSIGN(const QSet<QString> theirs, lettersOfOthers(row));
            return m_mentions.withoutIn(said, theirs);
        }
        case TextUse::name: {
            const QString rest = m_mentions.without(said);
            return rest == m_mentionMark ? said : rest; // another person of that name
        }
        default: return m_mentions.withoutIn(said);
        }
    }

    /// The letters under which order_said keeps who sold (core/exchange/import_said.cpp), and those under which it keeps what is
    /// said of its customer as far as that is their own: namesakes, and people with one phone.
    Result<QSet<QString>> lettersOfOthers(qint64 order)
    {
        QSet<QString> letters{QStringLiteral("p"), QStringLiteral("r")};
        m_buyer.bind(u":id", order);
        SOMO_TRY(m_buyer.run());
        if (m_buyer.next()) {
            constexpr std::array keys{u"kc", u"kn", u"kp", u"ke"};
            for (int i = 0; i < int(keys.size()); ++i) {
                if (m_mentions.isIn(m_buyer.text(i)))
                    letters.insert(QString::fromUtf16(keys[size_t(i)]));
            }
        }
        SOMO_TRY(m_buyer.status());
        return letters;
    }

    Status sweep(const WrittenTable &table, const TextColumn &column)
    {
        std::vector<std::pair<qint64, QString>> written;
        BulkQuery rows(m_database, QStringLiteral("SELECT id, %2 FROM %1 WHERE %2 <> '' ORDER BY id").arg(table.name, column.column));
        SOMO_TRY(rows.run());
        while (rows.next()) {
            const std::string_view text = rows.text(1);
            QString said = QString::fromUtf8(text.data(), qsizetype(text.size()));
            if (m_mentions.withoutIn(said) != said)
                written.emplace_back(rows.int64(0), std::move(said));
        }
        SOMO_TRY(rows.status());
        for (const auto &[row, said] : written) {
            SOMO_TRY_ASSIGN(QString rest, left(column, row, said));
            if (rest == said)
                continue;
            if (column.use == TextUse::key) {
                SOMO_TRY(keepApart(table, column, row, rest));
            }
            SOMO_TRY(write(table, column, row, rest));
        }
        return success();
    }

    /// Two rows that only the person's name told apart are told apart by their number.
    Status keepApart(const WrittenTable &table, const TextColumn &column, qint64 row, QString &rest)
    {
        const bool isFolded = isNamed(column) && !table.folded.isEmpty();
        Statement same(m_database, QStringLiteral("SELECT COUNT(*) FROM %1 WHERE %2 = :text AND id <> :id").arg(table.name, isFolded ? table.folded : column.column));
        same.bind(u":text", isFolded ? folded(rest) : rest);
        same.bind(u":id", row);
        SOMO_TRY_ASSIGN(const qint64 others, runForId(same));
        if (others > 0)
            rest += u' ' + QString::number(row);
        return success();
    }

    Status write(const WrittenTable &table, const TextColumn &column, qint64 row, const QString &rest)
    {
        const bool isSorted = isNamed(column) && !table.sorted.isEmpty();
        const bool isFolded = isNamed(column) && !table.folded.isEmpty();
        Statement change(m_database, QStringLiteral("UPDATE %1 SET %2 = :rest%3%4%5 WHERE id = :id")
                                         .arg(table.name, column.column, isSorted ? QString(QStringLiteral(", ") + table.sorted + QStringLiteral(" = :sorted")) : QString(),
                                              isFolded ? QString(QStringLiteral(", ") + table.folded + QStringLiteral(" = :folded")) : QString(),
                                              table.hasVersion ? QStringLiteral(", version = version + 1") : QString()));
        change.bind(u":rest", rest);
        if (isSorted)
            change.bind(u":sorted", column.use == TextUse::name ? personSortKeyText(rest) : sortKeyText(rest));
        if (isFolded)
            change.bind(u":folded", folded(rest));
        change.bind(u":id", row);
        return change.run();
    }

    static bool isNamed(const TextColumn &column) { return column.column == u"name"; }

    Result<bool> isInImage(const WrittenTable &table, const QString &image)
    {
        // Text in an image is written as JSON has it, a new line as "\\n", which would look like part of the next word.
        if (!m_mentions.isIn(image) && !image.contains(u'\\'))
            return false;
        const QJsonObject row = QJsonDocument::fromJson(image.toUtf8()).object();
        for (const TextColumn &column : table.columns) {
            const QString said = row.value(column.column).toString();
            if (said.isEmpty())
                continue;
            SOMO_TRY_ASSIGN(const QString rest, left(column, row.value(u"id").toInteger(), said));
            if (rest != said)
                return true;
        }
        return false;
    }

    Database &m_database;
    const Mentions &m_mentions;
    Statement m_buyer;
    const QString m_mentionMark = QStringLiteral("…");
};

} // namespace

Status forgetMentions(Database &database, const Mentions &mentions)
{
    return MentionSweep(database, mentions).run();
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
