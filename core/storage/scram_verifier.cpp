// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scram_verifier.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace somo {

namespace {

constexpr int scramRounds = 4096; // as PostgreSQL itself

QByteArray keyed(const QByteArray &message, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

/// Hi() of RFC 5802: PBKDF2 for one block.
QByteArray stretched(const QByteArray &password, const QByteArray &salt)
{
    QByteArray each = keyed(salt + QByteArray::fromHex("00000001"), password);
    QByteArray all = each;
    for (int round = 1; round < scramRounds; ++round) {
        each = keyed(each, password);
        for (qsizetype i = 0; i < all.size(); ++i)
            all[i] = char(all[i] ^ each[i]);
    }
    return all;
}

} // namespace

QString scramVerifier(const QString &password, const QByteArray &salt)
{
    const QByteArray salted = stretched(password.toUtf8(), salt);
    const QByteArray stored = QCryptographicHash::hash(keyed("Client Key", salted), QCryptographicHash::Sha256);
    const QByteArray server = keyed("Server Key", salted);
    return QString::fromLatin1("SCRAM-SHA-256$" + QByteArray::number(scramRounds) + ':' + salt.toBase64() + '$' + stored.toBase64() + ':' + server.toBase64());
}

QString newPassword()
{
    constexpr QLatin1StringView signs("abcdefghijkmnpqrstuvwxyz23456789");
    constexpr int letters = 20;
    QString password;
    for (int i = 0; i < letters; ++i) {
        if (i > 0 && i % 5 == 0)
            password += u'-';
        password += signs[qsizetype(QRandomGenerator::system()->bounded(quint32(signs.size())))];
    }
    return password;
}

QByteArray newPasswordSalt()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof(random));
}

} // namespace somo
