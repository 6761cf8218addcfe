// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_row_said.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace somo {

namespace {

/// Stands where a digest is kept that this login may only ask about.
constexpr std::string_view unseen = "?";
/// The only list whose rows a login that sells may bring and not see.
constexpr QStringView customersKind = u"customer";

/// FNV-1a of 64 bits (isthe.com/chongo/tech/comp/fnv): what rows of before version 4 hold, as long as they say the same.
std::string oldDigestOf(std::string_view key, std::string_view name, std::string_view value)
{
    quint64 hash = 14695981039346656037ull;
    const auto add = [&hash](std::string_view text) {
        for (const char c : text)
            hash = (hash ^ quint8(c)) * 1099511628211ull;
        hash *= 1099511628211ull; // a mark between the parts
    };
    add(key);
    add(name);
    add(value);
    static constexpr char digits[] = "0123456789abcdef";
    std::string text(16, '0');
    for (size_t i = text.size(); i-- > 0; hash >>= 4)
        text[i] = digits[hash & 15];
    return text;
}

/// Half of SHA-256 over the row's salt and the parts, each with its length before it.
std::string digestOf(std::string_view salt, std::string_view key, std::string_view name, std::string_view value)
{
    constexpr qsizetype half = 16;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string_view part : {salt, key, name, value}) {
        hash.addData(QByteArray::number(qsizetype(part.size())).append(':'));
        hash.addData(QByteArrayView(part.data(), qsizetype(part.size())));
    }
    return hash.result().left(half).toHex().toStdString();
}

std::string newRowSalt()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16).toStdString();
}

/// Whether this login sells on a book that a team shares: it may ask what a customers' file said, and doesn't see it.
Result<bool> isSeller(Database &database)
{
    if (database.engine() == Engine::sqlite)
        return false;
    Statement role(database, QStringLiteral("SELECT CASE WHEN somo_role() = 'seller' THEN 1 ELSE 0 END"));
    SOMO_TRY_ASSIGN(const qint64 sells, runForId(role));
    return sells == 1;
}

/// What rows of a kind are about, as a table.
QString thingSaidOf(const QString &kind)
{
    constexpr std::array known{std::pair(u"cost", u"product_cost"),   std::pair(u"salary", u"person_pay"),     std::pair(u"active", u"person"),
                               std::pair(u"regions", u"person_region"), std::pair(u"return", u"sales_return")};
    const auto found = std::ranges::find_if(known, [&](const auto &pair) { return kind == QStringView(pair.first); });
    return found == known.end() ? kind : QString::fromUtf16(found->second);
}

} // namespace

RowSaid::RowSaid(Database &database, SourceId source)
    : m_database(database)
    , m_find(database, QStringLiteral("SELECT said FROM row_said WHERE source_id = :source AND kind = :kind AND row_key = :key"))
    , m_source(source)
{
}

Status RowSaid::begin(const QString &kind, const QString &key)
{
    m_kind = kind;
    m_key = key;
    m_before.clear();
    m_said.clear();
    if (!m_source)
        return success();
    bindRow(m_find);
    SOMO_TRY(m_find.run());
    if (m_find.next())
        takeBefore(m_find.text(0));
    else if (kind == customersKind)
        SOMO_TRY(askBefore());
    m_said = m_before;
    return m_find.status();
}

void RowSaid::bindRow(Statement &statement) const
{
    statement.bind(u":source", m_source);
    statement.bind(u":kind", m_kind);
    statement.bind(u":key", m_key);
}

void RowSaid::takeBefore(const QString &text)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        m_before.emplace(part.left(equals).toStdString(), equals < 0 ? std::string(unseen) : part.mid(equals + 1).toStdString());
    }
}

Status RowSaid::askBefore()
{
    if (!m_asks) {
        SOMO_TRY_ASSIGN(m_asks, isSeller(m_database));
    }
    if (!*m_asks)
        return success();
    Statement known(m_database, QStringLiteral("SELECT row_said_known(:source, :kind, :key)"));
    bindRow(known);
    SOMO_TRY(known.run());
    if (known.next())
        takeBefore(known.text(0));
    return known.status();
}

bool RowSaid::wasThis(std::string_view name, const std::string &digest)
{
    Statement same(m_database, QStringLiteral("SELECT row_said_same(:source, :kind, :key, :part)"));
    bindRow(same);
    same.bind(u":part", QString(QString::fromUtf8(name.data(), qsizetype(name.size())) + u'=' + QString::fromStdString(digest)));
    const auto answer = runForId(same);
    return answer && *answer == 1;
}

bool RowSaid::says(std::string_view name, std::string_view value)
{
    const std::string key = m_key.toStdString();
    const auto before = m_before.find(name);
    const auto saidBefore = [&](const std::string &digest) {
        const bool same = before != m_before.end() && (before->second == digest || (before->second == unseen && wasThis(name, digest)));
        if (same)
            m_said[std::string(name)] = before->second = digest;
        return same;
    };
    const auto salt = m_said.find(std::string_view());
    if (salt != m_said.end() && saidBefore(digestOf(salt->second, key, name, value)))
        return false;
    if (saidBefore(oldDigestOf(key, name, value)))
        return false;
    std::string &kept = m_said[std::string()];
    if (kept.empty())
        kept = newRowSalt();
    m_said[std::string(name)] = digestOf(kept, key, name, value);
    return true;
}

bool RowSaid::says(Field field, const Cell &value)
{
    if (!value.present)
        return false;
    const std::string_view name = fieldName(field);
    return says(name.substr(name.find('.') + 1), isNumeric(fieldType(field)) ? std::to_string(value.number) : value.text);
}

QString RowSaid::text() const
{
    QString text;
    for (const auto &[name, digest] : m_said) {
        if (digest == unseen)
            continue; // the server keeps it
        if (!text.isEmpty())
            text += u' ';
        text += QString::fromStdString(name) + u'=' + QString::fromStdString(digest);
    }
    return text;
}

Result<QString> ownRowMark(Database &database)
{
    SOMO_TRY_ASSIGN(const bool sells, isSeller(database));
    if (!sells)
        return QString();
    Statement person(database, QStringLiteral("SELECT somo_person()"));
    SOMO_TRY_ASSIGN(const qint64 own, runForId(person));
    return QStringLiteral("person:%1|").arg(own);
}

RowSaidWriter::RowSaidWriter(Database &database, SourceId source, ImportId import)
    : m_database(database)
    , m_write(database, QStringLiteral("INSERT INTO row_said (source_id, kind, row_key, said, import_id) VALUES (:source, :kind, :key, :said, :import)"
                                       " ON CONFLICT (source_id, kind, row_key) DO UPDATE SET said = excluded.said"))
    , m_source(source)
    , m_import(import)
{
}

Status RowSaidWriter::write(const QString &kind, const QString &key, const QString &text)
{
    if (kind == customersKind && !m_asks) {
        SOMO_TRY_ASSIGN(m_asks, isSeller(m_database));
    }
    if (kind == customersKind && *m_asks) {
        Statement keep(m_database, QStringLiteral("SELECT row_said_keep(:source, :kind, :key, :said, :import)"));
        return bindAndRun(keep, kind, key, text);
    }
    return bindAndRun(m_write, kind, key, text);
}

Status RowSaidWriter::bindAndRun(Statement &statement, const QString &kind, const QString &key, const QString &text)
{
    statement.bind(u":source", m_source);
    statement.bind(u":kind", kind);
    statement.bind(u":key", key);
    statement.bind(u":said", text);
    statement.bind(u":import", m_import);
    const Status written = statement.run();
    // Nobody asked for what a file said: what a role may not bring in is the thing itself.
    if (!written && written.error().code == ErrorCode::roleRefused && written.error().args.value(0) == u"row_said") {
        Error refused = written.error();
        refused.args = {thingSaidOf(kind)};
        return refused;
    }
    return written;
}

} // namespace somo
