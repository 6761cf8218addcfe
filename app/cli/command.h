// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "app/cli/context.h"

#include <memory>
#include <vector>

namespace somo::cli {

/// One command of somo-cli (cli.md).
class Command {
public:
    /// One of several things that a command does, by the word after its name.
    struct Part {
        QString form;
        const char *purpose; // as purpose()
    };

    virtual ~Command() = default;
    virtual QString name() const = 0;
    /// How it is called: "board --period P --by CUT …".
    virtual QString form() const = 0;
    /// What it does, in one sentence; an English source text of the context "cli".
    virtual const char *purpose() const = 0;
    virtual QString example() const = 0;
    virtual std::vector<Part> parts() const { return {}; }
    virtual std::vector<OptionSpec> options() const { return {}; }
    /// The exit code, or why it could not be done (exit 1, or 2 where Context::usage marked it).
    virtual Result<int> execute(Context &context, const Call &call) = 0;
};

std::vector<std::unique_ptr<Command>> bookCommands();
std::vector<std::unique_ptr<Command>> backupCommands();
std::vector<std::unique_ptr<Command>> recoverCommands();
std::vector<std::unique_ptr<Command>> boardCommands();
std::vector<std::unique_ptr<Command>> kpiCommands();
std::vector<std::unique_ptr<Command>> policyCommands();
std::vector<std::unique_ptr<Command>> commissionCommands();
std::vector<std::unique_ptr<Command>> reportCommands();
std::vector<std::unique_ptr<Command>> weeklyCommands();
std::vector<std::unique_ptr<Command>> customerCommands();
std::vector<std::unique_ptr<Command>> privacyCommands();
std::vector<std::unique_ptr<Command>> insightCommands();
std::vector<std::unique_ptr<Command>> importCommands();
std::vector<std::unique_ptr<Command>> profileCommands();
std::vector<std::unique_ptr<Command>> joiningCommands();
std::vector<std::unique_ptr<Command>> searchCommands();
std::vector<std::unique_ptr<Command>> quickCommands();
std::vector<std::unique_ptr<Command>> exportCommands();
std::vector<std::unique_ptr<Command>> careCommands();
std::vector<std::unique_ptr<Command>> customersCommands();
std::vector<std::unique_ptr<Command>> dealCommands();
std::vector<std::unique_ptr<Command>> teamCommands();
std::vector<std::unique_ptr<Command>> todayCommands();

/// Runs one call: words without the program's name. Everything that is read or written comes in from outside.
int run(const QStringList &words, const Surroundings &surroundings);

} // namespace somo::cli
