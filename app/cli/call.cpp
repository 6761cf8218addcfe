// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"

#include <algorithm>

namespace somo::cli {

Result<Call> Call::parse(const QStringList &words, const std::vector<OptionSpec> &specs, const QString &command)
{
    Call call;
    bool onlyPositions = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyPositions || !word.startsWith(QLatin1Char('-')) || word == u"-") {
            call.m_positions += word;
            continue;
        }
        if (word == u"--") {
            onlyPositions = true;
            continue;
        }
        const qsizetype equals = word.startsWith(u"--") ? word.indexOf(QLatin1Char('=')) : -1;
        const QString name = equals < 0 ? word : word.left(equals);
        const auto spec = std::find_if(specs.begin(), specs.end(), [&](const OptionSpec &each) { return each.name == name; });
        if (spec == specs.end())
            return failure(ErrorCode::cliUnknownOption, {name, command});
        if (call.has(name) && !spec->repeatable)
            return failure(ErrorCode::cliOptionTwice, {name});
        if (spec->placeholder.isEmpty()) {
            if (equals >= 0)
                return failure(ErrorCode::cliUnknownOption, {word, command});
            call.m_values[name] += QString();
            continue;
        }
        if (equals >= 0)
            call.m_values[name] += word.mid(equals + 1);
        else if (i + 1 < words.size())
            call.m_values[name] += words[++i];
        else
            return failure(ErrorCode::cliValueMissing, {QString(name + QLatin1Char(' ') + spec->placeholder)});
    }
    return call;
}

} // namespace somo::cli
