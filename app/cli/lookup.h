// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/kpi/kpi.h"

namespace somo::cli {

/// "CUT=VALUE": a person, channel, region, group … by code, then by exact name (cli.md). Refused: cliBadValue,
/// cliNotFound, nameAmbiguous.
Result<CutFilter> filterFromText(Database &database, const QString &text, Day today);
/// The id of a cut's value.
Result<qint64> cutValueFromText(Database &database, const Cut &cut, const QString &text, Day today);
/// "everyone", "person:CODE", "team:CODE", or a code or name of a person, else of a team.
Result<Subject> subjectFromText(Database &database, const QString &text);
/// A cut by its word, an own trait of customers as "own:CODE"; `option` is where it was given, for the error.
Result<Cut> cutOrRefuse(Database &database, const QString &text, const QString &option = QStringLiteral("--by"));
/// The code of a filter's value, for showing.
Result<QString> codeOf(Database &database, const CutFilter &filter);

} // namespace somo::cli
