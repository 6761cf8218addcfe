// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/forgetting.h"

#include "core/storage/trail.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace somo {

namespace {

/// A key of an image of the trail (i.before_image, i.after_image) as text; the engines read it each their own way.
QString imageKey(Engine engine, const QString &image, const QString &key)
{
    return engine == Engine::sqlite ? QStringLiteral("json_extract(%1, '$.%2')").arg(image, key) : QStringLiteral("(%1::jsonb ->> '%2')").arg(image, key);
}

/// Which images of the trail (i, of the change c) are about the customer :id: by what they say, and of what is the customer's now
/// whatever they said before.
QString imagesOfCustomer(Engine engine)
{
    const auto either = [engine](const QString &key, const QString &found) -> QString {
        const QString number = engine == Engine::sqlite ? QStringLiteral("json_extract(i.%1, '$.%2')") : QStringLiteral("(i.%1::jsonb ->> '%2')::bigint");
        return QStringLiteral("(%1 %3 OR %2 %3)").arg(number.arg(QStringLiteral("before_image"), key), number.arg(QStringLiteral("after_image"), key), found);
    };
    const QString isThis = QStringLiteral("= :id");
    const QString theirOrders = QStringLiteral("IN (SELECT o.id FROM sales_order AS o WHERE o.customer_id = :id)");
    const QString theirDeals = QStringLiteral("IN (SELECT d.id FROM deal AS d WHERE d.customer_id = :id)");
    return QStringLiteral("CASE WHEN c.table_name IN ('customer', 'customer_contact') THEN c.row_id = :id"
                          " WHEN c.table_name = 'order_said' THEN c.row_id %1"
                          " WHEN c.table_name = 'activity' THEN %2 OR %3 OR c.row_id IN (SELECT t.id FROM activity AS t WHERE t.customer_id = :id)"
                          " WHEN c.table_name = 'promise' THEN %2 OR %3 OR c.row_id IN (SELECT t.id FROM promise AS t WHERE t.customer_id = :id)"
                          " WHEN c.table_name = 'expense' THEN %2 OR c.row_id IN (SELECT t.id FROM expense AS t WHERE t.customer_id = :id)"
                          " WHEN c.table_name = 'attachment' THEN %2 OR %3 OR %5"
                          " WHEN c.table_name = 'sales_order' THEN %2 OR c.row_id %1"
                          " WHEN c.table_name = 'deal' THEN %2 OR c.row_id IN (SELECT t.id FROM deal AS t WHERE t.customer_id = :id)"
                          " WHEN c.table_name = 'sales_return' THEN %3"
                          " WHEN c.table_name = 'own_value' THEN %2 OR %5"
                          " WHEN c.table_name IN ('customer_alias', 'customer_tag', 'consent', 'privacy_request', 'care_item', 'care_refusal') THEN %4"
                          " WHEN c.table_name = 'customer_apart' THEN %6 OR %7"
                          " ELSE FALSE END")
        .arg(theirOrders, either(QStringLiteral("customer_id"), isThis), either(QStringLiteral("order_id"), theirOrders),
             either(QStringLiteral("customer_id"), isThis), either(QStringLiteral("deal_id"), theirDeals),
             either(QStringLiteral("first_id"), isThis), either(QStringLiteral("second_id"), isThis));
}

Status forgetOnFile(Database &database, qint64 customer)
{
    const QString theirs = QStringLiteral("SELECT i.change_id FROM trail_image AS i JOIN trail_change AS c ON c.id = i.change_id WHERE ") + imagesOfCustomer(database.engine());
    // What this transaction changed is sealed after this: an image without anything in it has the digest of nothing.
    Statement pending(database, QStringLiteral("UPDATE trail_image SET before_image = NULL, after_image = NULL WHERE change_id IN (%1 AND c.seq IS NULL)").arg(theirs));
    pending.bind(u":id", customer);
    SOMO_TRY(pending.run());
    Statement sealed(database, QStringLiteral("DELETE FROM trail_image WHERE change_id IN (%1 AND c.seq IS NOT NULL)").arg(theirs));
    sealed.bind(u":id", customer);
    return sealed.run();
}

Status forgetChange(Database &database, qint64 change)
{
    const auto run = [&](const QString &sql) -> Status {
        Statement statement(database, sql);
        statement.bind(u":id", change);
        return statement.run();
    };
    if (database.engine() == Engine::postgresql)
        return run(QStringLiteral("SELECT somo_forget_change(:id)"));
    SOMO_TRY(run(QStringLiteral("UPDATE trail_image SET before_image = NULL, after_image = NULL WHERE change_id = :id")));
    return run(QStringLiteral("DELETE FROM trail_image WHERE change_id IN (SELECT c.id FROM trail_change AS c WHERE c.id = :id AND c.seq IS NOT NULL)"));
}

Status forgetSaidOnFile(Database &database, const QStringList &rowKeys)
{
    Statement said(database, QStringLiteral("UPDATE trail_image SET before_image = NULL, after_image = NULL, salt = NULL WHERE change_id IN (SELECT i.change_id FROM trail_image AS i"
                                            " JOIN trail_change AS c ON c.id = i.change_id WHERE c.table_name = 'row_said' AND :key IN"
                                            " (json_extract(i.before_image, '$.row_key'), json_extract(i.after_image, '$.row_key')))"));
    for (const QString &key : rowKeys) {
        said.bind(u":key", key);
        SOMO_TRY(said.run());
    }
    return success();
}

} // namespace

Result<std::vector<qint64>> mergedCustomers(Database &database, const QStringList &formerCodes)
{
    Statement rows(database, QStringLiteral("SELECT DISTINCT c.row_id FROM trail_change AS c JOIN trail_image AS i ON i.change_id = c.id WHERE c.table_name = 'customer' AND c.op = 'd' AND %1 = :code"
                                            " AND EXISTS (SELECT 1 FROM trail_change AS a JOIN trail_image AS m ON m.change_id = a.id WHERE a.seq = c.seq AND a.table_name = 'customer_alias'"
                                            " AND a.op = 'i' AND %2 = :code) ORDER BY c.row_id")
                                 .arg(imageKey(database.engine(), QStringLiteral("i.before_image"), QStringLiteral("code")),
                                      imageKey(database.engine(), QStringLiteral("m.after_image"), QStringLiteral("code"))));
    std::vector<qint64> found;
    for (const QString &code : formerCodes) {
        rows.bind(u":code", code);
        SOMO_TRY(rows.run());
        while (rows.next())
            found.push_back(rows.int64(0));
        SOMO_TRY(rows.status());
    }
    return found;
}

Result<QStringList> textsInImages(Database &database, const QString &table, const std::vector<qint64> &rows, const QString &column)
{
    Statement images(database, QStringLiteral("SELECT COALESCE(%1, ''), COALESCE(%2, '') FROM trail_change AS c JOIN trail_image AS i ON i.change_id = c.id"
                                              " WHERE c.table_name = :table AND c.row_id = :row ORDER BY c.id")
                                   .arg(imageKey(database.engine(), QStringLiteral("i.before_image"), column), imageKey(database.engine(), QStringLiteral("i.after_image"), column)));
    QStringList found;
    for (const qint64 row : rows) {
        images.bind(u":table", table);
        images.bind(u":row", row);
        SOMO_TRY(images.run());
        while (images.next()) {
            for (const QString &text : {images.text(0), images.text(1)}) {
                if (!text.isEmpty() && !found.contains(text))
                    found += text;
            }
        }
        SOMO_TRY(images.status());
    }
    return found;
}

Result<qint64> countImagesOf(Database &database, const std::vector<qint64> &customers)
{
    Statement count(database, QStringLiteral("SELECT COUNT(*) FROM trail_image AS i JOIN trail_change AS c ON c.id = i.change_id WHERE ") + imagesOfCustomer(database.engine()));
    qint64 images = 0;
    for (const qint64 customer : customers) {
        count.bind(u":id", customer);
        SOMO_TRY_ASSIGN(const qint64 theirs, runForId(count));
        images += theirs;
    }
    return images;
}

Result<std::vector<SaidCommand>> commandsNaming(Database &database, const std::vector<qint64> &customers, const std::function<bool(const SaidCommand &)> &names)
{
    QSet<qint64> touched;
    Statement seqs(database, QStringLiteral("SELECT DISTINCT c.seq FROM trail_image AS i JOIN trail_change AS c ON c.id = i.change_id WHERE c.seq IS NOT NULL AND %1 ORDER BY c.seq")
                                 .arg(imagesOfCustomer(database.engine())));
    for (const qint64 customer : customers) {
        seqs.bind(u":id", customer);
        SOMO_TRY(seqs.run());
        while (seqs.next())
            touched.insert(seqs.int64(0));
        SOMO_TRY(seqs.status());
    }
    std::vector<SaidCommand> found;
    Statement commands(database, QStringLiteral("SELECT seq, words FROM trail_command ORDER BY seq"));
    SOMO_TRY(commands.run());
    while (commands.next()) {
        SaidCommand command{commands.int64(0), wordsFromText(commands.text(1)), touched.contains(commands.int64(0))};
        if (names(command))
            found.push_back(std::move(command));
    }
    SOMO_TRY(commands.status());
    return found;
}

Status forgetImages(Database &database, const std::vector<qint64> &customers, const QStringList &rowKeys)
{
    if (database.engine() == Engine::sqlite) {
        for (const qint64 customer : customers)
            SOMO_TRY(forgetOnFile(database, customer));
        return forgetSaidOnFile(database, rowKeys);
    }
    Statement forget(database, QStringLiteral("SELECT somo_forget_images(:customer)"));
    for (const qint64 customer : customers) {
        forget.bind(u":customer", customer);
        SOMO_TRY(forget.run());
    }
    Statement said(database, QStringLiteral("SELECT somo_forget_said(:key)"));
    for (const QString &key : rowKeys) {
        said.bind(u":key", key);
        SOMO_TRY(said.run());
    }
    return success();
}

Status forgetImagesSaying(Database &database, const QString &table, const std::function<bool(const QString &)> &says)
{
    std::set<qint64> found;
    Statement images(database, QStringLiteral("SELECT c.id, COALESCE(i.before_image, ''), COALESCE(i.after_image, '') FROM trail_change AS c JOIN trail_image AS i ON i.change_id = c.id"
                                              " WHERE c.table_name = :table ORDER BY c.id"));
    images.bind(u":table", table);
    SOMO_TRY(images.run());
    while (images.next()) {
        if (says(images.text(1)) || says(images.text(2)))
            found.insert(images.int64(0));
    }
    SOMO_TRY(images.status());
    for (const qint64 change : found)
        SOMO_TRY(forgetChange(database, change));
    return success();
}

Status forgetWords(Database &database, qint64 seq, const CommandWords &words)
{
    Statement forget(database, database.engine() == Engine::sqlite ? QStringLiteral("UPDATE trail_command SET words = :words WHERE seq = :seq")
                                                                   : QStringLiteral("SELECT somo_forget_words(:seq, :words)"));
    forget.bind(u":words", wordsToText(words));
    forget.bind(u":seq", seq);
    return forget.run();
}

QString erasedSeqs(std::vector<qint64> seqs)
{
    std::ranges::sort(seqs);
    constexpr qsizetype longest = 3500; // bytes that the words of a command may have (functions.sql), less what else stands there
    for (qint64 gap = 1;; gap *= 2) {
        QStringList stretches;
        for (size_t i = 0; i < seqs.size();) {
            size_t end = i;
            while (end + 1 < seqs.size() && seqs[end + 1] - seqs[end] <= gap)
                ++end;
            stretches += end == i ? QString::number(seqs[i]) : QStringLiteral("%1-%2").arg(seqs[i]).arg(seqs[end]);
            i = end + 1;
        }
        const QString list = stretches.join(u',');
        if (list.size() <= longest)
            return list;
    }
}

bool hasErasedSeq(const QString &list, qint64 seq)
{
    for (const QString &stretch : list.split(u',', Qt::SkipEmptyParts)) {
        const qint64 first = stretch.section(u'-', 0, 0).toLongLong();
        const qint64 last = stretch.section(u'-', -1).toLongLong();
        if (first <= seq && seq <= last)
            return true;
    }
    return false;
}

Status sweepDeleted(Database &database)
{
    if (database.engine() != Engine::sqlite)
        return success();
    SOMO_TRY(database.execute(QStringLiteral("INSERT INTO search_index (search_index) VALUES ('optimize')")));
    // Pages are written anew, so that nothing stays in the gaps of old ones; then the log is emptied into the file.
    SOMO_TRY(database.execute(QStringLiteral("VACUUM")));
    Statement log(database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    SOMO_TRY(log.run());
    const bool isBusy = log.next() && log.int64(0) != 0;
    SOMO_TRY(log.status());
    return isBusy ? Status(failure(ErrorCode::bookBusy, {database.place()})) : success();
}

} // namespace somo
