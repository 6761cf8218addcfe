// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace somo::cli {

/// An option that a command takes: "--period P". Without a placeholder it is a switch.
struct OptionSpec {
    QString name; // with its dashes
    QString placeholder;
    bool repeatable = false;
};

/// The words of a call, taken apart: positions and options. Global options are taken out before.
class Call {
public:
    /// Refused: cliUnknownOption, cliValueMissing, cliOptionTwice. "--option=value" and "--option value" are the same;
    /// after "--" everything is a position.
    static Result<Call> parse(const QStringList &words, const std::vector<OptionSpec> &specs, const QString &command);
    const QStringList &positions() const { return m_positions; }
    bool has(const QString &option) const { return m_values.contains(option); }
    QString value(const QString &option) const { return m_values.value(option).value(0); }
    QStringList values(const QString &option) const { return m_values.value(option); }

private:
    QStringList m_positions;
    QMap<QString, QStringList> m_values;
};

} // namespace somo::cli
