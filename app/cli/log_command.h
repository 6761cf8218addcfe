// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/storage/trail_query.h"

namespace somo::cli {

/// Who changed what when, narrowed by words, author, days, kind or thing; with a number one entry with its rows.
class LogCommand : public Command {
public:
    QString name() const override { return QStringLiteral("log"); }
    QString form() const override;
    const char *purpose() const override;
    QString example() const override { return QStringLiteral("--book tea.somo log --since 2026-10-01 --of order DH-0925"); }
    std::vector<OptionSpec> options() const override;
    Result<int> execute(Context &context, const Call &call) override;

private:
    Result<TrailAsk> askOf(Context &context, const Call &call, Book &book);
    Result<int> showList(Context &context, Book &book, const TrailAsk &ask);
    Result<int> showEntry(Context &context, Book &book, const QString &number);
};

} // namespace somo::cli
