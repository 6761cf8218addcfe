// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/row_image.h"
#include "core/storage/row_references.h"

#include <QSet>

#include <optional>
#include <utility>
#include <vector>

namespace somo {

/// Takes the changes of one command back, newest first. What it brought along by the way (a source, a product, a customer)
/// stays with its prices or contact data while other rows name it, as when an import is taken back; anything else that
/// other rows hang on can't go.
class ImagesBack {
public:
    /// `changes`: in the order of the command; they must outlive this.
    ImagesBack(Database &database, const std::vector<StoredChange> &changes);
    /// The row that stands in the way, with nothing decided about the transaction; nothing where all went well. Where each
    /// change stayed, what keeps the first one is in the way.
    Result<std::optional<ReferringRow>> run();

private:
    using Row = std::pair<QString, qint64>;
    Result<std::optional<ReferringRow>> takeBack(const StoredChange &change);
    Result<std::optional<ReferringRow>> takeBackBrought(const StoredChange &change);
    std::optional<Row> ownerBroughtAlong(const StoredChange &change) const;
    Database &m_database;
    const std::vector<StoredChange> &m_changes;
    RowImages m_images;
    RowReferences m_references;
    QSet<Row> m_brought; // by this command
    QHash<Row, std::vector<const StoredChange *>> m_parts; // of what it brought along, newest first
    std::optional<ReferringRow> m_kept; // what keeps the row that stayed last
    bool m_done = false; // whether anything went back
};

} // namespace somo
