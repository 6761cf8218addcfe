// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_row_said.h"

namespace somo {

namespace {

/// FNV-1a of 64 bits (isthe.com/chongo/tech/comp/fnv): the same on every machine and in every version, unlike qHash.
std::string digestOf(std::string_view key, std::string_view name, std::string_view value)
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

} // namespace

RowSaid::RowSaid(Database &database, SourceId source)
    : m_find(database, QStringLiteral("SELECT said FROM row_said WHERE source_id = :source AND kind = :kind AND row_key = :key"))
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
    m_find.bind(u":source", m_source);
    m_find.bind(u":kind", kind);
    m_find.bind(u":key", key);
    SOMO_TRY(m_find.run());
    if (m_find.next()) {
        const QStringList parts = m_find.text(0).split(u' ', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            const qsizetype equals = part.indexOf(u'=');
            m_before.emplace(part.left(equals).toStdString(), part.mid(equals + 1).toStdString());
        }
        m_said = m_before;
    }
    return m_find.status();
}

bool RowSaid::says(std::string_view name, std::string_view value)
{
    const std::string digest = digestOf(m_key.toStdString(), name, value);
    const auto before = m_before.find(name);
    m_said[std::string(name)] = digest;
    return before == m_before.end() || before->second != digest;
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
        if (!text.isEmpty())
            text += u' ';
        text += QString::fromStdString(name) + u'=' + QString::fromStdString(digest);
    }
    return text;
}

RowSaidWriter::RowSaidWriter(Database &database, SourceId source, ImportId import)
    : m_write(database, QStringLiteral("INSERT INTO row_said (source_id, kind, row_key, said, import_id) VALUES (:source, :kind, :key, :said, :import)"
                                       " ON CONFLICT (source_id, kind, row_key) DO UPDATE SET said = excluded.said"))
    , m_source(source)
    , m_import(import)
{
}

Status RowSaidWriter::write(const QString &kind, const QString &key, const QString &text)
{
    m_write.bind(u":source", m_source);
    m_write.bind(u":kind", kind);
    m_write.bind(u":key", key);
    m_write.bind(u":said", text);
    m_write.bind(u":import", m_import);
    return m_write.run();
}

} // namespace somo
