// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/customers/attachment.h"
#include "core/storage/database.h"

#include <QByteArray>

namespace somo::attachments {

/// Run inside Book::write.

/// Size and digest are the content's. Refused: attachmentTooLarge, attachmentEmpty, attachmentOfNothing, codeMissing (no name),
/// textTooLong, dateMissing, dateOutOfRange.
Result<AttachmentId> add(Database &database, const Attachment &attachment, const QByteArray &content);
/// Refused: rowNotFound, codeMissing, textTooLong.
Status rename(Database &database, AttachmentId id, const QString &name);
/// Refused: rowNotFound.
Status remove(Database &database, AttachmentId id);

} // namespace somo::attachments
