// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"

#include <QString>
#include <QStringList>

namespace somo::care {

/// What the fields of a text may say of a customer and an occasion; empty where the book doesn't know it.
struct MessageFacts {
    QString name; // {tên}, {name}; of it {tên gọi}, {given name}: the last word
    QString gender; // of {xưng hô}: anh, chị, else "anh/chị"
    QString product; // {sản phẩm}, {product}: the order's largest line
    QString orderCode; // {đơn}, {order}
    Day orderDay; // {ngày mua}, {bought on}
    Day day; // {ngày}, {day}: of the occasion itself, such as the birthday
    int days = -1; // {số ngày}, {days} since that day; below 0: not known
    QString seller; // {người bán}, {seller}
    QString book; // {cửa hàng}, {shop}
};

struct FilledText {
    QString text;
    QStringList missing; // fields that nothing is known for, as they were written; they are left out
    friend bool operator==(const FilledText &, const FilledText &) = default;
};

/// The fields of a text in their order, as they are written between braces; "{{" is a brace.
QStringList fieldsOf(const QString &text);
/// In either language, with or without accents.
bool isKnownField(const QString &field);
/// Whether it says what an order was mostly about.
bool asksProduct(const QString &text);
/// Those that an editor offers, with braces: "{tên}", "{tên gọi}" …
QStringList offeredFields(Language language);
/// Whether each field has its closing brace.
bool bracesMatch(const QString &text);

/// Fills the fields in, once: what a value holds is never read as a field again. A field that isn't known counts as missing.
FilledText filledText(const QString &text, const MessageFacts &facts, const Formats &formats);

} // namespace somo::care
