// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/policies/policy_choices.h"

#include <functional>
#include <optional>
#include <vector>

namespace somo {

/// How a word of a clause may be changed: by choosing one of a list, by typing a value, or both. Every way leads to a whole
/// policy that says so.
struct WordEdit {
    struct Option {
        QString label;
        Policy policy;
        bool current = false;
    };
    enum class Typed {
        none,
        day, // yyyymmdd
        money, // minor units
        percent, // millionths
        days, // a whole number
        text,
        named, // one of `rows`
        cover, // people, teams or everyone
    };
    std::vector<Option> options;
    Typed typed = Typed::none;
    QString typedLabel; // beside the options, where there are both
    std::optional<qint64> value; // what stands there now
    QString text;
    std::vector<NamedRow> rows;
    bool mayBeNew = false; // a text that none of the rows has
    /// What the policy becomes; nothing where the text says nothing that can be taken.
    std::function<std::optional<Policy>(std::optional<qint64> value, const QString &text)> take;
};

/// In what words options are said and out of what they are chosen.
struct WordContext {
    Formats formats{Language::vietnamese};
    PolicyChoices choices;
    bool personal = false; // a book of one person: nothing is said of teams
};

/// How the word of that field (SentencePart::field) in the sentence of a clause may be changed; no options and nothing to type
/// where it may not.
WordEdit wordEditFor(const Policy &policy, const QString &field, const QString &clause, const WordContext &context);

} // namespace somo
