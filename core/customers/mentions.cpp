// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/mentions.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

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

/// Between the quotes of JSON.
QString fromJsonText(const QString &written)
{
    if (!written.contains(u'\\'))
        return written;
    return QJsonDocument::fromJson(QByteArray("[\"") + written.toUtf8() + QByteArray("\"]")).array().first().toString();
}

QString toJsonText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(2, list.size() - 4));
}

/// Where the quotes end that begin at `at`; -1: they don't.
qsizetype endOfJsonText(const QString &json, qsizetype at)
{
    for (qsizetype end = at + 1; end < json.size(); ++end) {
        if (json[end] == u'"')
            return end;
        if (json[end] == u'\\')
            ++end;
    }
    return -1;
}

bool isJsonName(const QString &json, qsizetype end)
{
    qsizetype next = end + 1;
    while (next < json.size() && json[next].isSpace())
        ++next;
    return next < json.size() && json[next] == u':';
}

bool isJson(const QString &text)
{
    return (text.startsWith(u'{') || text.startsWith(u'[')) && !QJsonDocument::fromJson(text.toUtf8()).isNull();
}

} // namespace

void Mentions::addName(const QString &name)
{
    const QStringList words = foldedWords(name);
    constexpr qsizetype longWord = 8; // one word that no other person or thing is likely to have: a firm's name
    if (words.size() > 1 || (words.size() == 1 && words.first().size() >= longWord))
        note(words.join(u' ').size());
    else
        return;
    m_names.push_back(words);
}

void Mentions::note(qsizetype letters)
{
    m_shortest = m_shortest == 0 ? letters : std::min(m_shortest, letters);
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
    if (digits.size() < fewestDigits || m_phones.contains(digits))
        return;
    note(digits.size());
    m_phones += digits;
}

void Mentions::addEmail(const QString &email)
{
    const QString plain = email.trimmed().toLower();
    if (!plain.contains(u'@') || m_emails.contains(plain))
        return;
    note(plain.size());
    m_emails += plain;
}

QString Mentions::without(const QString &text) const
{
    if (m_shortest == 0 || text.size() < m_shortest)
        return text;
    QString left = text;
    for (const QString &email : m_emails)
        left.replace(email, mentionTaken, Qt::CaseInsensitive);
    for (const QStringList &name : m_names)
        left = withoutName(left, name);
    for (const QString &phone : m_phones)
        left = withoutPhone(left, phone);
    return left;
}

QString Mentions::withoutIn(const QString &text, const QSet<QString> &spared) const
{
    if (!isJson(text))
        return without(text);
    QString left, name;
    qsizetype kept = 0; // up to where the text is in `left`
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'{' || text[at] == u'[')
            ++depth;
        else if (text[at] == u'}' || text[at] == u']')
            --depth;
        if (text[at] != u'"')
            continue;
        const qsizetype end = endOfJsonText(text, at);
        if (end < 0)
            break;
        const QString said = fromJsonText(text.mid(at + 1, end - at - 1));
        const bool isName = isJsonName(text, end);
        if (isName)
            name = said;
        if (isName || depth > 1 || !spared.contains(name)) {
            if (const QString clean = withoutIn(said); clean != said) {
                left += QStringView(text).mid(kept, at + 1 - kept);
                left += toJsonText(clean);
                kept = end;
            }
        }
        at = end;
    }
    return left + QStringView(text).mid(kept);
}

} // namespace somo
