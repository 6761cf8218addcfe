// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealed_copy.h"

#include "core/storage/book_place.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

#include <array>

#include <sodium.h>

namespace somo {

namespace {

const QByteArray sealMagic("SOMOSEAL", 8);
constexpr char sealVersion = 1;
constexpr char argon2id = 1;
constexpr quint32 chunkBytes = 64 * 1024;
constexpr qsizetype plainHead = 8 + 4 + 3 * 4 + 8 + crypto_pwhash_SALTBYTES; // before proof and checksum
constexpr qsizetype checksumBytes = crypto_generichash_BYTES;
constexpr qsizetype proofBytes = crypto_generichash_BYTES;
constexpr qsizetype headBytes = plainHead + checksumBytes + proofBytes;
// What a file may ask of whoever opens it: a made-up one must not take all memory or hours.
constexpr quint32 mostPasses = 64;
constexpr quint32 mostKibibytes = 1024 * 1024;
constexpr quint32 mostChunk = 16 * 1024 * 1024;

struct SealHead {
    SealCost cost;
    quint32 chunk = chunkBytes;
    qint64 content = 0; // bytes
    QByteArray salt;
};

/// Two keys of a passphrase, overwritten when they are needed no more.
class SealKeys {
public:
    SealKeys() = default;
    ~SealKeys() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    SealKeys(const SealKeys &) = delete;
    SealKeys &operator=(const SealKeys &) = delete;
    Status derive(const QString &passphrase, const SealHead &head)
    {
        // However a keyboard composes its marks, one passphrase is one.
        QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
        const int failed = crypto_pwhash(m_bytes.data(), m_bytes.size(), text.constData(), size_t(text.size()), reinterpret_cast<const unsigned char *>(head.salt.constData()),
                                         head.cost.passes, size_t(head.cost.kibibytes) * 1024, crypto_pwhash_ALG_ARGON2ID13);
        sodium_memzero(text.data(), size_t(text.size()));
        if (failed)
            return failure(ErrorCode::internal, {QStringLiteral("too little memory to derive the key")});
        return success();
    }
    const unsigned char *ofContent() const { return m_bytes.data(); }
    const unsigned char *ofProof() const { return m_bytes.data() + crypto_secretstream_xchacha20poly1305_KEYBYTES; }

private:
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES + crypto_generichash_KEYBYTES> m_bytes{};
};

QByteArray sealDigest(const QByteArray &bytes, qsizetype size, const unsigned char *key = nullptr)
{
    QByteArray digest(size, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), size_t(size), reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()), key,
                       key ? crypto_generichash_KEYBYTES : 0);
    return digest;
}

template <typename T>
void appendNumber(QByteArray &bytes, T number)
{
    const T little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof(T));
}

QByteArray headText(const SealHead &head)
{
    QByteArray bytes = sealMagic;
    bytes += sealVersion;
    bytes += argon2id;
    bytes += QByteArray(2, '\0');
    appendNumber(bytes, head.cost.passes);
    appendNumber(bytes, head.cost.kibibytes);
    appendNumber(bytes, head.chunk);
    appendNumber(bytes, quint64(head.content));
    bytes += head.salt;
    return bytes;
}

/// The bytes of a whole sealed file; each chunk is longer by its mark, and there is always a last one.
qint64 sealedBytes(const SealHead &head)
{
    const qint64 chunks = std::max<qint64>(1, (head.content + head.chunk - 1) / head.chunk);
    return headBytes + crypto_secretstream_xchacha20poly1305_HEADERBYTES + head.content + chunks * qint64(crypto_secretstream_xchacha20poly1305_ABYTES);
}

Result<SealHead> headFrom(const QByteArray &bytes, const QString &file)
{
    if (!bytes.startsWith(sealMagic))
        return failure(sealMagic.startsWith(bytes) ? ErrorCode::sealedCutOff : ErrorCode::notSealed, {file});
    if (bytes.size() > sealMagic.size() && bytes[sealMagic.size()] > sealVersion)
        return failure(ErrorCode::sealedNewer, {file});
    if (bytes.size() < headBytes)
        return failure(ErrorCode::sealedCutOff, {file});
    const QByteArray text = bytes.first(plainHead + proofBytes);
    if (sealDigest(text, checksumBytes) != bytes.mid(text.size(), checksumBytes) || bytes[8] != sealVersion || bytes[9] != argon2id)
        return failure(ErrorCode::sealedDamaged, {file});
    const auto number = [&](qsizetype at) { return qFromLittleEndian<quint32>(text.constData() + at); };
    SealHead head;
    head.cost = {number(12), number(16)};
    head.chunk = number(20);
    const quint64 content = qFromLittleEndian<quint64>(text.constData() + 24);
    head.salt = text.mid(32, crypto_pwhash_SALTBYTES);
    constexpr quint64 mostContent = quint64(1) << 50;
    const bool isOdd = head.cost.passes < crypto_pwhash_OPSLIMIT_MIN || head.cost.passes > mostPasses || head.cost.kibibytes * quint64(1024) < crypto_pwhash_MEMLIMIT_MIN
        || head.cost.kibibytes > mostKibibytes || head.chunk == 0 || head.chunk > mostChunk || content > mostContent;
    if (isOdd)
        return failure(ErrorCode::sealedDamaged, {file});
    head.content = qint64(content);
    return head;
}

Status sodiumReady()
{
    if (sodium_init() < 0)
        return failure(ErrorCode::internal, {QStringLiteral("libsodium can't be used here")});
    return success();
}

Error sealNotWritten(const QSaveFile &file)
{
    return failure(ErrorCode::backupFailed, {file.fileName(), file.errorString()});
}

void tellPart(const CopyWatch &watch, qint64 done, qint64 all)
{
    if (watch.progressed && all > 0)
        watch.progressed(int(done * 1000 / all));
}

using StreamState = crypto_secretstream_xchacha20poly1305_state;

Status sealChunks(QFile &in, QSaveFile &out, const SealHead &head, const SealKeys &keys, const CopyWatch &watch)
{
    StreamState state;
    QByteArray begin(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, reinterpret_cast<unsigned char *>(begin.data()), keys.ofContent());
    bool written = out.write(begin) == begin.size();
    qint64 done = 0;
    do {
        if (watch.stop.stop_requested())
            return failure(ErrorCode::copyStopped);
        const qint64 wanted = std::min<qint64>(head.chunk, head.content - done);
        const QByteArray chunk = in.read(wanted);
        if (chunk.size() != wanted)
            return located(failure(ErrorCode::fileUnreadable, {in.errorString()}), in.fileName());
        done += wanted;
        QByteArray sealed(chunk.size() + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
        const unsigned char tag = done == head.content ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        crypto_secretstream_xchacha20poly1305_push(&state, reinterpret_cast<unsigned char *>(sealed.data()), nullptr, reinterpret_cast<const unsigned char *>(chunk.constData()),
                                                   size_t(chunk.size()), nullptr, 0, tag);
        written = written && out.write(sealed) == sealed.size();
        tellPart(watch, done, head.content);
    } while (written && done < head.content);
    sodium_memzero(&state, sizeof state);
    return written ? success() : Status(sealNotWritten(out));
}

Status unsealChunks(QFile &in, QSaveFile &out, const SealHead &head, const SealKeys &keys, const QString &named, const CopyWatch &watch)
{
    const QByteArray begin = in.read(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    StreamState state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, reinterpret_cast<const unsigned char *>(begin.constData()), keys.ofContent()) != 0)
        return failure(ErrorCode::sealedDamaged, {named});
    qint64 done = 0;
    bool ended = false;
    while (!ended) {
        if (watch.stop.stop_requested())
            return failure(ErrorCode::copyStopped);
        const qint64 wanted = std::min<qint64>(head.chunk, head.content - done);
        const QByteArray sealed = in.read(wanted + qint64(crypto_secretstream_xchacha20poly1305_ABYTES));
        QByteArray chunk(qsizetype(wanted), '\0');
        unsigned char tag = 0;
        const bool isWhole = sealed.size() == wanted + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES);
        const bool isSound = isWhole
            && crypto_secretstream_xchacha20poly1305_pull(&state, reinterpret_cast<unsigned char *>(chunk.data()), nullptr, &tag, reinterpret_cast<const unsigned char *>(sealed.constData()),
                                                          size_t(sealed.size()), nullptr, 0) == 0;
        done += wanted;
        ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (!isSound || ended != (done == head.content))
            return failure(ErrorCode::sealedDamaged, {named});
        if (out.write(chunk) != chunk.size())
            return sealNotWritten(out);
        tellPart(watch, done, head.content);
    }
    sodium_memzero(&state, sizeof state);
    return success();
}

} // namespace

bool isSealed(const QString &file)
{
    // Closing a descriptor of a book that is open would drop its locks; and no such file is a sealed one.
    if (Database::connectionsTo(file) > 0)
        return false;
    QFile in(file);
    return in.open(QIODevice::ReadOnly) && in.read(sealMagic.size()) == sealMagic;
}

Status sealFile(const QString &from, const QString &to, const QString &passphrase, const SealCost &cost, const CopyWatch &watch)
{
    SOMO_TRY(sodiumReady());
    if (passphrase.isEmpty())
        return failure(ErrorCode::passphraseEmpty);
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly))
        return located(failure(ErrorCode::fileUnreadable, {in.errorString()}), from);
    SealHead head{cost, chunkBytes, in.size(), QByteArray(crypto_pwhash_SALTBYTES, '\0')};
    randombytes_buf(head.salt.data(), size_t(head.salt.size()));
    SealKeys keys;
    SOMO_TRY(keys.derive(passphrase, head));
    QByteArray text = headText(head);
    text += sealDigest(text, proofBytes, keys.ofProof());
    text += sealDigest(text, checksumBytes);
    QSaveFile out(to);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
        return sealNotWritten(out);
    SOMO_TRY(sealChunks(in, out, head, keys, watch));
    return out.commit() ? success() : Status(sealNotWritten(out));
}

Status unsealFile(const QString &from, const QString &to, const QString &passphrase, const CopyWatch &watch)
{
    SOMO_TRY(sodiumReady());
    if (passphrase.isEmpty())
        return failure(ErrorCode::passphraseEmpty);
    const QString named = QFileInfo(from).fileName();
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly))
        return located(failure(ErrorCode::fileUnreadable, {in.errorString()}), from);
    const QByteArray text = in.read(headBytes);
    SOMO_TRY_ASSIGN(const SealHead head, headFrom(text, named));
    if (in.size() < sealedBytes(head))
        return failure(ErrorCode::sealedCutOff, {named});
    if (in.size() > sealedBytes(head))
        return failure(ErrorCode::sealedDamaged, {named});
    SealKeys keys;
    SOMO_TRY(keys.derive(passphrase, head));
    const QByteArray proven = text.first(plainHead), proof = sealDigest(proven, proofBytes, keys.ofProof());
    if (sodium_memcmp(proof.constData(), text.constData() + proven.size(), size_t(proofBytes)) != 0)
        return failure(ErrorCode::passphraseWrong, {named});
    QSaveFile out(to);
    if (!out.open(QIODevice::WriteOnly))
        return sealNotWritten(out);
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    SOMO_TRY(unsealChunks(in, out, head, keys, named, watch));
    return out.commit() ? success() : Status(sealNotWritten(out));
}

} // namespace somo
