// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/forgetting.h"

#include "core/storage/trail.h"

#include <QSet>

#include <algorithm>

namespace somo {

namespace {

/// Which images of the trail (i, of the change c) are about the customer :id. Both engines read a key of the image their own way.
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
                          " WHEN c.table_name IN ('activity', 'promise', 'attachment') THEN %2 OR %3 OR %5"
                          " WHEN c.table_name = 'sales_return' THEN %3"
                          " WHEN c.table_name = 'own_value' THEN %2 OR %5"
                          " WHEN c.table_name IN ('customer_alias', 'customer_tag', 'consent', 'privacy_request', 'sales_order', 'deal', 'care_item', 'care_refusal', 'expense') THEN %4"
                          " ELSE FALSE END")
        .arg(theirOrders, either(QStringLiteral("customer_id"), isThis), either(QStringLiteral("order_id"), theirOrders),
             either(QStringLiteral("customer_id"), isThis), either(QStringLiteral("deal_id"), theirDeals));
}

Status forgetOnFile(Database &database, qint64 customer, const QStringList &rowKeys)
{
    const QString theirs = QStringLiteral("SELECT i.change_id FROM trail_image AS i JOIN trail_change AS c ON c.id = i.change_id WHERE ") + imagesOfCustomer(database.engine());
    // What this transaction changed is sealed after this: an image without anything in it has the digest of nothing.
    Statement pending(database, QStringLiteral("UPDATE trail_image SET before_image = NULL, after_image = NULL WHERE change_id IN (%1 AND c.seq IS NULL)").arg(theirs));
    pending.bind(u":id", customer);
    SOMO_TRY(pending.run());
    Statement sealed(database, QStringLiteral("DELETE FROM trail_image WHERE change_id IN (%1 AND c.seq IS NOT NULL)").arg(theirs));
    sealed.bind(u":id", customer);
    SOMO_TRY(sealed.run());
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

Result<qint64> countImagesOf(Database &database, qint64 customer)
{
    Statement count(database, QStringLiteral("SELECT COUNT(*) FROM trail_image AS i JOIN trail_change AS c ON c.id = i.change_id WHERE ") + imagesOfCustomer(database.engine()));
    count.bind(u":id", customer);
    return runForId(count);
}

Result<std::vector<SaidCommand>> commandsNaming(Database &database, qint64 customer, const std::function<bool(const SaidCommand &)> &names)
{
    QSet<qint64> touched;
    Statement seqs(database, QStringLiteral("SELECT DISTINCT c.seq FROM trail_image AS i JOIN trail_change AS c ON c.id = i.change_id WHERE c.seq IS NOT NULL AND %1 ORDER BY c.seq")
                                 .arg(imagesOfCustomer(database.engine())));
    seqs.bind(u":id", customer);
    SOMO_TRY(seqs.run());
    while (seqs.next())
        touched.insert(seqs.int64(0));
    SOMO_TRY(seqs.status());
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

Status forgetImages(Database &database, qint64 customer, const QStringList &rowKeys)
{
    if (database.engine() == Engine::sqlite)
        return forgetOnFile(database, customer, rowKeys);
    Statement forget(database, QStringLiteral("SELECT somo_forget_images(:customer)"));
    forget.bind(u":customer", customer);
    SOMO_TRY(forget.run());
    Statement said(database, QStringLiteral("SELECT somo_forget_said(:key)"));
    for (const QString &key : rowKeys) {
        said.bind(u":key", key);
        SOMO_TRY(said.run());
    }
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
