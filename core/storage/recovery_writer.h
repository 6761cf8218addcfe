// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book_recovery.h"
#include "core/storage/recovery_reader.h"

namespace somo {

/// The tables whose rows a recovery brings over; parents before children, the trail last. The others are derived anew.
QStringList recoveredTables();

/// Writes recovered rows into an empty book of the damaged one's version, and keeps account of each.
class RecoveryWriter {
public:
    RecoveryWriter(Database &database, Recovery &recovery);
    ~RecoveryWriter();
    RecoveryWriter(const RecoveryWriter &) = delete;
    RecoveryWriter &operator=(const RecoveryWriter &) = delete;

    /// The rows of all trees and loose leaves, without triggers and foreign keys. A failure of the disk ends it.
    Status writeRows(RecoveryReader &reader);
    /// Lists what is missing, keeps the trail or begins it anew, empties references to what is lost and sets aside what hangs on it.
    Status settle(const RecoveryReader &reader);

private:
    void writeRow(const TableShape &shape, qint64 row, const StoredRecord &record);
    RecoveredTable &account(const QString &table);
    Status listMissing(const RecoveryReader &reader, const QString &table);
    Status addTrailsMissing(const RecoveryReader &reader, const QString &table, std::map<qint64, KnownColumns> &missing);
    void add(const QString &table, qint64 row, const KnownColumns &known, LossReason reason, const QString &detail);
    Status decideTrail(const RecoveryReader &reader);
    Status beginTrail();
    Status noteMissing();
    Status cutReferences(bool &any);
    Status cut(const QString &table, qint64 row, const QString &column, bool mayBeNull);
    Status raiseNumbers(const RecoveryReader &reader);

    struct Private;
    Database &m_database;
    Recovery &m_recovery;
    std::unique_ptr<Private> d;
    Status m_state = success();
};

} // namespace somo
