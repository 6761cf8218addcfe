// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/book_copy.h"

namespace somo {

/// What deriving the key from a passphrase costs whoever does it: Argon2id as RFC 9106 §4 recommends it where memory is scarce,
/// as on an office PC. It is written into the file, so that later ones may cost more.
struct SealCost {
    quint32 passes = 3;
    quint32 kibibytes = 64 * 1024;
};

/// The ending of a sealed copy's name, with its dot.
constexpr auto sealedEnding = QLatin1StringView(".somo.enc");

/// Whether the file begins as a sealed copy does, whatever it is called.
bool isSealed(const QString &file);

/// Encrypts a file with a passphrase: libsodium's Argon2id makes the key, its secretstream (XChaCha20-Poly1305) the chunks.
/// The target is there whole or not at all. Refused: passphraseEmpty, backupFailed, copyStopped.
///
/// The form, numbers little-endian: "SOMOSEAL"; version (1 byte); kind of key (1: Argon2id 1.3); 2 bytes 0; passes (4); KiB (4);
/// bytes of a chunk (4); bytes of the whole content (8); salt (16); BLAKE2b-256 of all that under a key of the passphrase, which
/// tells a wrong one; BLAKE2b-256 of what stands before it, which tells damage; the secretstream's header (24); then the chunks,
/// each with 17 bytes more, the last one marked as such.
Status sealFile(const QString &from, const QString &to, const QString &passphrase, const SealCost &cost = {}, const CopyWatch &watch = {});

/// Writes what is in a sealed file. Nothing is left where that fails. Refused: passphraseEmpty; passphraseWrong; sealedCutOff
/// (the end is missing); sealedDamaged (bytes were changed, by accident or on purpose); sealedNewer; notSealed; backupFailed;
/// copyStopped.
Status unsealFile(const QString &from, const QString &to, const QString &passphrase, const CopyWatch &watch = {});

} // namespace somo
