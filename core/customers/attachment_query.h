// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/customers/attachment.h"
#include "core/storage/database.h"

#include <QByteArray>

#include <vector>

namespace somo::attachments {

/// The files of a customer, with those of their orders and deals, the newest first.
Result<std::vector<Attachment>> of(Database &database, CustomerId customer);
Result<std::vector<Attachment>> of(Database &database, OrderId order);
Result<std::vector<Attachment>> of(Database &database, DealId deal);
/// Refused: rowNotFound.
Result<Attachment> byId(Database &database, AttachmentId id);
/// Refused: rowNotFound, attachmentDamaged (the content has another digest).
Result<QByteArray> content(Database &database, AttachmentId id);

} // namespace somo::attachments
