// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace somo::care {

/// What the fields of a text may say of a customer and an occasion; empty where the book doesn't know it.
struct MessageFacts {
    QString name; // {tên}, {name}
    QString gender; // for {xưng hô}: anh, chị, else "anh/chị"
    QString product; // {sản phẩm}, {product}: what the order's largest line was
    QString orderCode; // {đơn}, {order}
    Day orderDay; // {ngày mua}, {bought on}
    Day due; // {ngày}, {day}: the day of the occasion itself, such as the birthday
    int days = -1; // {số ngày}, {days} since the occasion's day; below 0: not known
    QString seller; // {người bán}, {seller}
    QString book; // {cửa hàng}, {shop}
};

struct FilledText {
    QString text;
    QStringList missing; // fields that nothing is known for; they are left out
    friend bool operator==(const FilledText &, const FilledText &) = default;
};

/// The fields of a text as they stand, without braces and folded; "{{" is a brace.
QStringList fieldsOf(const QString &text);
bool isKnownField(const QString &field);
/// Those that an editor offers, in the language: "{tên}" …
QStringList offeredFields(Language language);
/// Whether each brace has its other.
bool bracesMatch(const QString &text);

/// Fills the fields in once: what a value holds is never read as a field again.
FilledText filledText(const QString &text, const MessageFacts &facts, const Formats &formats);

} // namespace somo::care
