// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/mentions.h"

#include "core/base/text.h"

#include <algorithm>

namespace somo {

namespace {

struct MentionedWord {
    qsizetype first = 0; // where it stands in the text
    qsizetype end = 0;
    QString folded;
};

bool isOfWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark();
}

std::vector<MentionedWord> mentionedWords(const QString &text)
{
    std::vector<MentionedWord> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!isOfWord(text[at])) {
            ++at;
            continue;
        }
        MentionedWord word{at, at, {}};
        while (word.end < text.size() && isOfWord(text[word.end]))
            ++word.end;
        word.folded = folded(QStringView(text).mid(word.first, word.end - word.first));
        at = word.end;
        words.push_back(std::move(word));
    }
    return words;
}

QStringList foldedWords(const QString &text)
{
    QStringList words;
    for (const MentionedWord &word : mentionedWords(text))
        words += word.folded;
    return words;
}

const QString mentionTaken = QStringLiteral("…");

QString withoutName(const QString &text, const QStringList &name)
{
    const std::vector<MentionedWord> words = mentionedWords(text);
    QString left;
    qsizetype kept = 0; // up to where the text is in `left`
    for (size_t at = 0; at + size_t(name.size()) <= words.size();) {
        if (!std::equal(name.begin(), name.end(), words.begin() + qsizetype(at), [](const QString &a, const MentionedWord &b) { return a == b.folded; })) {
            ++at;
            continue;
        }
        left += QStringView(text).mid(kept, words[at].first - kept);
        left += mentionTaken;
        at += size_t(name.size());
        kept = words[at - 1].end;
    }
    return left + QStringView(text).mid(kept);
}

/// A number however people divide it: "0909 112 233", "+84-909.112.233"; a longer one that only holds its figures is another.
QString withoutPhone(const QString &text, const QString &phone)
{
    constexpr QStringView between = u" .-()\u00a0";
    QString left;
    qsizetype kept = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool begins = text[at].isDigit() && (at == 0 || !text[at - 1].isDigit());
        if (!begins || at < kept)
            continue;
        for (const QString &number : {QString(u'0' + phone), QString(QStringLiteral("84") + phone), phone}) {
            qsizetype look = at;
            qsizetype figures = 0;
            for (; look < text.size() && figures < number.size(); ++look) {
                if (text[look] == number[figures])
                    ++figures;
                else if (figures == 0 || !between.contains(text[look]))
                    break;
            }
            if (figures < number.size() || (look < text.size() && text[look].isDigit()))
                continue;
            const qsizetype first = at > kept && text[at - 1] == u'+' ? at - 1 : at;
            left += QStringView(text).mid(kept, first - kept);
            left += mentionTaken;
            kept = look;
            break;
        }
    }
    return left + QStringView(text).mid(kept);
}

} // namespace

void Mentions::addName(const QString &name)
{
    const QStringList words = foldedWords(name);
    constexpr qsizetype longWord = 8; // one word that no other person or thing is likely to have: a firm's name
    if (words.size() > 1 || (words.size() == 1 && words.first().size() >= longWord))
        m_names.push_back(words);
}

void Mentions::addPhone(const QString &typed)
{
    QString digits;
    for (const QChar letter : typed) {
        if (letter.isDigit())
            digits += letter;
    }
    if (digits.startsWith(QStringLiteral("84")) || digits.startsWith(u'0'))
        digits = digits.mid(digits.startsWith(u'0') ? 1 : 2);
    constexpr qsizetype fewestDigits = 8; // fewer may be an amount or a day
    if (digits.size() >= fewestDigits && !m_phones.contains(digits))
        m_phones += digits;
}

void Mentions::addEmail(const QString &email)
{
    const QString plain = email.trimmed().toLower();
    if (plain.contains(u'@') && !m_emails.contains(plain))
        m_emails += plain;
}

QString Mentions::without(const QString &text) const
{
    QString left = text;
    for (const QString &email : m_emails)
        left.replace(email, mentionTaken, Qt::CaseInsensitive);
    for (const QStringList &name : m_names)
        left = withoutName(left, name);
    for (const QString &phone : m_phones)
        left = withoutPhone(left, phone);
    return left;
}

} // namespace somo
