// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>

namespace somo {

/// Text as it is compared and stored: NFC, trimmed of white space (no-break spaces too), control characters but
/// line breaks dropped (a tab becomes a space, CRLF and CR become LF). Nothing else is changed.
QString cleanText(QStringView text);
/// The same on UTF-8 bytes, with a quick way out for plain ASCII; used by imports on every cell.
std::string cleanUtf8(std::string_view utf8);
/// The same without a copy where nothing but blanks at the ends has to go: a part of `utf8`, or else of `scratch`.
std::string_view cleanView(std::string_view utf8, std::string &scratch);

/// Folded for searching and for comparing names (rules §6): NFD, marks dropped, đ → d, lower case, white space runs
/// one space. "Đặng  Thị Hoa" → "dang thi hoa".
QString folded(QStringView text);

/// Whether a digit stands in it.
bool hasDigit(QStringView text);

/// Binary sort key in the Vietnamese alphabet (a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y), tones
/// second (none, huyền, hỏi, ngã, sắc, nặng), case last; digits before letters. Compared as bytes on both engines.
QByteArray sortKey(QStringView text);
/// The key of a person's name: given name (the last word) first, then the rest (rules §6).
QByteArray personSortKey(QStringView name);

/// A person's given name: the last word.
QString givenName(QStringView name);

/// A random 128-bit id as 32 hexadecimal letters (architecture: `uid`).
QString newUid();

} // namespace somo
