// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/attachment_store.h"

#include "core/base/text.h"
#include "core/customers/known_customer.h"
#include "core/marketing/named_store.h"
#include "core/service/activity_store.h"

#include <QCryptographicHash>

namespace somo::attachments {

namespace {

/// The name of a file without the folder that it came from, which says more than anybody asked for.
QString fileNameOnly(const QString &name)
{
    return name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
}

Error noAttachment(AttachmentId id)
{
    return failure(ErrorCode::rowNotFound, {QStringLiteral("attachment"), QString::number(id.value)});
}

} // namespace

Result<AttachmentId> add(Database &database, const Attachment &attachment, const QByteArray &content)
{
    SOMO_TRY_ASSIGN(const QString name, checkedCode(fileNameOnly(attachment.name)));
    SOMO_TRY(checkServiceDay(attachment.addedOn));
    if (!attachment.customer && !attachment.order && !attachment.deal)
        return failure(ErrorCode::attachmentOfNothing, {name});
    if (attachment.customer)
        SOMO_TRY(checkCustomerIsThere(database, attachment.customer));
    if (content.isEmpty())
        return failure(ErrorCode::attachmentEmpty, {name});
    if (content.size() > mostAttachmentBytes)
        return failure(ErrorCode::attachmentTooLarge, {name, QString::number(mostAttachmentBytes)});
    Statement row(database, QStringLiteral("INSERT INTO attachment (uid, customer_id, order_id, deal_id, name, media_type, byte_count, digest, content, added_on, person_id)"
                                           " VALUES (:uid, :customer, :order, :deal, :name, :type, :bytes, :digest, :content, :day, :person) RETURNING id"));
    row.bind(u":uid", newUid());
    row.bind(u":customer", attachment.customer);
    row.bind(u":order", attachment.order);
    row.bind(u":deal", attachment.deal);
    row.bind(u":name", name);
    row.bind(u":type", cleanText(attachment.mediaType));
    row.bind(u":bytes", qint64(content.size()));
    row.bind(u":digest", QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    row.bind(u":content", QString::fromLatin1(content.toBase64()));
    row.bind(u":day", attachment.addedOn);
    row.bind(u":person", attachment.person);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
    return AttachmentId{id};
}

Status rename(Database &database, AttachmentId id, const QString &name)
{
    SOMO_TRY_ASSIGN(const QString clean, checkedCode(fileNameOnly(name)));
    Statement row(database, QStringLiteral("UPDATE attachment SET name = :name, version = version + 1 WHERE id = :id RETURNING id"));
    row.bind(u":name", clean);
    row.bind(u":id", id);
    SOMO_TRY(row.run());
    return row.next() ? success() : Status(noAttachment(id));
}

Status remove(Database &database, AttachmentId id)
{
    Statement row(database, QStringLiteral("DELETE FROM attachment WHERE id = :id RETURNING id"));
    row.bind(u":id", id);
    SOMO_TRY(row.run());
    return row.next() ? success() : Status(noAttachment(id));
}

} // namespace somo::attachments
