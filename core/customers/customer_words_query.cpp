// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_words_query.h"

#include "core/base/text.h"
#include "core/storage/bulk_writer.h"

#include <algorithm>
#include <vector>

namespace somo::customers {

namespace {

constexpr qint64 looks = 4096; // rows between two looks whether anybody still wants the answer

/// One word of a filter, prepared for each way it may be meant.
struct WantedWord {
    std::string folded;
    std::string digits; // of a phone; empty where the word is no part of one
};

std::vector<WantedWord> wantedWords(const QString &text)
{
    std::vector<WantedWord> words;
    for (const QString &word : folded(text).split(u' ', Qt::SkipEmptyParts))
        words.push_back({word.toStdString(), phoneDigits(word)});
    return words;
}

bool holdsPart(std::string_view text, const std::string &part)
{
    return text.find(part) != std::string_view::npos;
}

/// Of codes, most of which are plain ASCII.
bool codeHolds(std::string_view code, const std::string &part)
{
    if (std::any_of(code.begin(), code.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return holdsPart(folded(QString::fromUtf8(code.data(), qsizetype(code.size()))).toStdString(), part);
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a - 'A' + 'a') : a) == b; };
    return std::search(code.begin(), code.end(), part.begin(), part.end(), same) != code.end();
}

/// Whether the row a query stands on holds every word. Columns: id, folded name, code, phone, phone as typed, e-mail,
/// segment, region.
class WordFilter {
public:
    explicit WordFilter(const QString &text)
        : m_words(wantedWords(text))
    {
    }
    bool passes(const BulkQuery &row)
    {
        return std::all_of(m_words.begin(), m_words.end(), [&](const WantedWord &word) { return rowHolds(row, word); });
    }

private:
    bool rowHolds(const BulkQuery &row, const WantedWord &word)
    {
        if (holdsPart(row.text(1), word.folded) || codeHolds(row.text(2), word.folded) || holdsPart(row.text(5), word.folded))
            return true;
        if (!word.digits.empty() && (holdsPart(row.text(3), word.digits) || holdsPart(row.text(4), word.digits)))
            return true;
        return holdsPart(m_names.of(row.text(6)), word.folded) || holdsPart(m_names.of(row.text(7)), word.folded);
    }

    std::vector<WantedWord> m_words;
    FoldedOnce m_names;
};

} // namespace

const std::string &FoldedOnce::of(std::string_view text)
{
    auto known = m_known.find(std::string(text));
    if (known == m_known.end())
        known = m_known.emplace(text, folded(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString()).first;
    return known->second;
}

std::string phoneDigits(QStringView word)
{
    QString digits;
    for (const QChar letter : word) {
        if (letter >= u'0' && letter <= u'9')
            digits += letter;
        else if (letter != u'.' && letter != u'-' && letter != u'(' && letter != u')' && letter != u'+')
            return {};
    }
    constexpr qsizetype least = 3;
    if (digits.size() < least)
        return {};
    return (digits.startsWith(u'0') ? digits.mid(1) : digits).toStdString();
}

Result<CustomerPass> withWords(Database &database, const QString &words, const std::function<bool()> &wanted)
{
    CustomerPass pass;
    WordFilter filter(words);
    BulkQuery rows(database, QStringLiteral("SELECT c.id, c.folded, c.code, COALESCE(t.phone, ''), COALESCE(t.phone_typed, ''), COALESCE(t.email, ''),"
                                            " COALESCE(s.name, ''), COALESCE(p.name, '') FROM customer c LEFT JOIN customer_contact t ON t.id = c.id"
                                            " LEFT JOIN segment s ON s.id = c.segment_id LEFT JOIN province p ON p.id = c.province_id ORDER BY c.id"));
    SOMO_TRY(rows.run());
    for (qint64 read = 1; rows.next(); ++read) {
        if (filter.passes(rows))
            pass.marks.add(rows.int64(0));
        if (read % looks == 0 && !wanted())
            break;
    }
    SOMO_TRY(rows.status());
    return pass;
}

} // namespace somo::customers
