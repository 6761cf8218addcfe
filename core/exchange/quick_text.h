// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace somo::quick {

/// A part of the text as it was typed: UTF-16 units from its beginning.
struct Span {
    qsizetype from = 0;
    qsizetype length = 0;
    qsizetype end() const { return from + length; }
    friend bool operator==(const Span &, const Span &) = default;
};

enum class TokenKind {
    word, // letters with their marks
    number, // digits, with '.' and ',' between digits
    sign, // anything else, one at a time
};

/// The smallest part that the grammar sees.
struct Token {
    TokenKind kind = TokenKind::sign;
    Span span;
    QString typed; // NFC, as typed
    QString plain; // folded: without marks, lower case
    QString toned; // lower case, the tone behind the letters: "hoá" and "hóa" are one word
    bool isMarked = false; // has marks or đ: then it stands for that word only
    bool isGlued = false; // nothing between it and the token before
    bool isCapital = false; // begins with a capital letter
    bool isSign(char16_t sign) const { return kind == TokenKind::sign && typed.size() == 1 && typed[0] == sign; }
};

using Tokens = std::vector<Token>;
using TokenAt = qsizetype;

/// Takes a line apart. NFC and NFD give the same tokens but for their spans.
Tokens tokensOf(QStringView text);

/// Whether every word typed with marks stands in the name with those very marks: "mì" is no "mi".
bool keepsMarks(QStringView name, QStringView typed);

/// The span from the first letter of one token to the last of another (`end` is behind it).
Span spanOf(const Tokens &tokens, TokenAt from, TokenAt end);

/// The letters of each word with the tone behind them.
QString tonedKey(QStringView words);

inline const Token *tokenAt(const Tokens &tokens, TokenAt at)
{
    return at >= 0 && at < TokenAt(tokens.size()) ? &tokens[size_t(at)] : nullptr;
}

/// Phrases with a meaning each. A word typed with marks must be that very word, one without may be any that folds to it.
template <typename Meaning>
class Lexicon {
public:
    struct Entry {
        const char *phrases; // UTF-8; several divided by '|'
        Meaning meaning;
    };
    struct Match {
        Meaning meaning;
        TokenAt end; // behind the phrase
        bool isExact; // every word has the marks of the phrase
    };

    Lexicon(std::initializer_list<Entry> entries)
    {
        for (const Entry &entry : entries) {
            for (const QString &phrase : QString::fromUtf8(entry.phrases).split(u'|'))
                add(phrase, entry.meaning);
        }
    }

    /// The longest phrase that begins there; of equally long ones one that has the very marks, else the first listed.
    std::optional<Match> match(const Tokens &tokens, TokenAt at) const
    {
        const Token *first = tokenAt(tokens, at);
        if (!first || first->kind != TokenKind::word)
            return std::nullopt;
        const auto listed = m_phrases.constFind(first->plain);
        if (listed == m_phrases.constEnd())
            return std::nullopt;
        std::optional<Match> best;
        for (const Phrase &phrase : *listed) {
            const auto exact = fits(phrase, tokens, at);
            const TokenAt end = at + TokenAt(phrase.words.size());
            if (exact && (!best || end > best->end || (end == best->end && *exact && !best->isExact)))
                best = Match{phrase.meaning, end, *exact};
        }
        return best;
    }

private:
    struct Word {
        QString plain;
        QString toned;
    };
    struct Phrase {
        std::vector<Word> words;
        Meaning meaning;
    };

    void add(const QString &phrase, Meaning meaning)
    {
        Phrase made{{}, meaning};
        for (const Token &token : tokensOf(phrase))
            made.words.push_back({token.plain, token.toned});
        const QString first = made.words.front().plain;
        m_phrases[first].push_back(std::move(made));
    }

    static std::optional<bool> fits(const Phrase &phrase, const Tokens &tokens, TokenAt at)
    {
        bool exact = true;
        for (const Word &word : phrase.words) {
            const Token *token = tokenAt(tokens, at++);
            if (!token || token->plain != word.plain || (token->isMarked && token->toned != word.toned))
                return std::nullopt;
            exact = exact && token->toned == word.toned;
        }
        return exact;
    }

    QHash<QString, std::vector<Phrase>> m_phrases;
};

} // namespace somo::quick
