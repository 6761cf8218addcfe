// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <algorithm>

namespace somo::cli {

/// A command whose first word says what is done. An `Action` has that `word`, the `form` of what may follow, its `purpose`
/// and its `options`.
template <typename Action>
class ActionCommand : public Command {
public:
    std::vector<Part> parts() const override
    {
        std::vector<Part> parts;
        for (const Action &action : actions())
            parts.push_back({QStringList{name(), QString::fromLatin1(action.word), QString::fromUtf8(action.form)}.join(u' ').simplified(), action.purpose});
        return parts;
    }

    /// Those of all actions, each once.
    std::vector<OptionSpec> options() const override
    {
        std::vector<OptionSpec> all;
        for (const Action &action : actions()) {
            for (const OptionSpec &spec : action.options) {
                if (!isIn(all, spec.name))
                    all.push_back(spec);
            }
        }
        return all;
    }

protected:
    virtual const std::vector<Action> &actions() const = 0;

    const Action *actionOf(const QString &word) const
    {
        const auto found = std::ranges::find_if(actions(), [&](const Action &action) { return word == QLatin1String(action.word); });
        return found == actions().end() ? nullptr : &*found;
    }

    QString knownWords() const
    {
        QStringList words;
        for (const Action &action : actions()) {
            if (*action.word)
                words += QString::fromLatin1(action.word);
        }
        return words.join(QStringLiteral(", "));
    }

    /// An option of the call that another action takes, but not this one; empty: none.
    QString strangeOption(const Call &call, const Action &action) const
    {
        for (const OptionSpec &spec : options()) {
            if (call.has(spec.name) && !isIn(action.options, spec.name))
                return spec.name;
        }
        return {};
    }

private:
    static bool isIn(const std::vector<OptionSpec> &options, const QString &name)
    {
        return std::ranges::any_of(options, [&](const OptionSpec &spec) { return spec.name == name; });
    }
};

} // namespace somo::cli
