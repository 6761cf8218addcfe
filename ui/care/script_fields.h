// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/care/script.h"
#include "core/words/report_words.h"

#include <QString>

#include <vector>

namespace somo {

/// A code of the book or of Somo's own, with what people call it.
struct ScriptChoice {
    QString value;
    QString text;
};

/// How a word of a script's sentences is changed.
struct ScriptField {
    enum class Kind {
        choice,
        days, // a whole number
        line,
        text, // several lines, with fields to be filled in
    };
    Kind kind = Kind::line;
    QString value; // as it stands now
    std::vector<ScriptChoice> choices;
    int least = 0; // of days
    int most = 0;
    QString hint; // what may be written
};

/// What an editor needs to know of the book.
struct ScriptChoices {
    std::vector<ScriptChoice> dealStages;
    std::vector<ScriptChoice> channels;
};

ScriptField scriptField(const care::Script &script, const QString &field, const ScriptChoices &choices, const words::ReportWords &words);

/// The script with another value in that field; what goes with a trigger follows it. Refused: careScriptValue for what can't be read.
Result<care::Script> withScriptField(care::Script script, const QString &field, const QString &value, const Currency &currency);

/// What can be added: conditions that ask for nothing yet, a step, a title or subject of the last one.
struct ScriptOffer {
    QString name; // "if.tags", "step" …
    QString label;
    care::Script script;
    QString field; // whose word is to be changed next
};
std::vector<ScriptOffer> scriptOffers(const care::Script &script, const ScriptChoices &choices, const words::ReportWords &words);

/// Whether a clause can be taken away: "if" where it asks for more than consent, a step beside others.
bool mayRemoveScriptClause(const care::Script &script, const QString &clause);
care::Script withoutScriptClause(care::Script script, const QString &clause);

} // namespace somo
