// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/attachment_query.h"

#include <QCryptographicHash>

namespace somo::attachments {

namespace {

Attachment attachmentOf(const Statement &row)
{
    Attachment attachment;
    attachment.id = row.id<AttachmentId>(0);
    attachment.customer = row.id<CustomerId>(1);
    attachment.order = row.id<OrderId>(2);
    attachment.deal = row.id<DealId>(3);
    attachment.name = row.text(4);
    attachment.mediaType = row.text(5);
    attachment.bytes = row.int64(6);
    attachment.digest = row.text(7);
    attachment.addedOn = row.day(8);
    attachment.person = row.id<PersonId>(9);
    attachment.version = row.int64(10);
    return attachment;
}

Result<std::vector<Attachment>> attachmentsOf(Statement &rows, qint64 id)
{
    rows.bind(u":id", id);
    SOMO_TRY(rows.run());
    std::vector<Attachment> found;
    while (rows.next())
        found.push_back(attachmentOf(rows));
    SOMO_TRY(rows.status());
    return found;
}

Error noSuchAttachment(AttachmentId id)
{
    return failure(ErrorCode::rowNotFound, {QStringLiteral("attachment"), QString::number(id.value)});
}

} // namespace

Result<std::vector<Attachment>> of(Database &database, CustomerId customer)
{
    Statement rows(database, QStringLiteral("SELECT id, customer_id, order_id, deal_id, name, media_type, byte_count, digest, added_on, person_id, version FROM attachment"
                                            " WHERE customer_id = :id OR order_id IN (SELECT o.id FROM sales_order AS o WHERE o.customer_id = :id)"
                                            " OR deal_id IN (SELECT d.id FROM deal AS d WHERE d.customer_id = :id) ORDER BY added_on DESC, id DESC"));
    return attachmentsOf(rows, customer.value);
}

Result<std::vector<Attachment>> of(Database &database, OrderId order)
{
    Statement rows(database, QStringLiteral("SELECT id, customer_id, order_id, deal_id, name, media_type, byte_count, digest, added_on, person_id, version FROM attachment"
                                            " WHERE order_id = :id ORDER BY added_on DESC, id DESC"));
    return attachmentsOf(rows, order.value);
}

Result<std::vector<Attachment>> of(Database &database, DealId deal)
{
    Statement rows(database, QStringLiteral("SELECT id, customer_id, order_id, deal_id, name, media_type, byte_count, digest, added_on, person_id, version FROM attachment"
                                            " WHERE deal_id = :id ORDER BY added_on DESC, id DESC"));
    return attachmentsOf(rows, deal.value);
}

Result<Attachment> byId(Database &database, AttachmentId id)
{
    Statement row(database, QStringLiteral("SELECT id, customer_id, order_id, deal_id, name, media_type, byte_count, digest, added_on, person_id, version FROM attachment"
                                           " WHERE id = :id"));
    SOMO_TRY_ASSIGN(const std::vector<Attachment> found, attachmentsOf(row, id.value));
    return found.empty() ? Result<Attachment>(noSuchAttachment(id)) : found.front();
}

Result<QByteArray> content(Database &database, AttachmentId id)
{
    Statement row(database, QStringLiteral("SELECT content, digest, name FROM attachment WHERE id = :id"));
    row.bind(u":id", id);
    SOMO_TRY(row.run());
    if (!row.next()) {
        SOMO_TRY(row.status());
        return noSuchAttachment(id);
    }
    const QByteArray content = QByteArray::fromBase64(row.text(0).toLatin1());
    if (QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()) != row.text(1))
        return failure(ErrorCode::attachmentDamaged, {row.text(2)});
    return content;
}

} // namespace somo::attachments
