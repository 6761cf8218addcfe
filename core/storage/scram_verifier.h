// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace somo {

/// What PostgreSQL keeps in place of a password ("SCRAM-SHA-256$4096:salt$StoredKey:ServerKey", RFC 5802 and RFC 7677), made
/// here so that the password itself is in no statement and no log of the server. For passwords of ASCII signs alone,
/// which need no SASLprep.
QString scramVerifier(const QString &password, const QByteArray &salt);

/// 20 random letters and digits that can't be taken for each other, in groups of five: 100 bits.
QString newPassword();
/// 16 random bytes.
QByteArray newPasswordSalt();

} // namespace somo
