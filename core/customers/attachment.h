// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"

#include <QString>

namespace somo {

/// A file that is kept with a customer, an order or a deal (one of the three at least). Its content is read apart.
struct Attachment {
    AttachmentId id;
    CustomerId customer;
    OrderId order;
    DealId deal;
    QString name; // of the file, without a folder
    QString mediaType; // "image/png"; empty: not known
    qint64 bytes = 0;
    QString digest; // SHA-256 of the content, hexadecimal
    Day addedOn;
    PersonId person;
    qint64 version = 0;
};

/// The largest file that is taken in: books are copied whole, and an attachment stands in every copy.
constexpr qint64 mostAttachmentBytes = 5'000'000;

} // namespace somo
