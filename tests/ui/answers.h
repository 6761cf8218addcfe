// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "ui/shell/workspace.h"

#include <QTest>

namespace somo::test {

/// Returns when whatever was asked or written so far was answered: questions are answered in their order, and so are writes. In
/// rounds, since an answer may be followed by the next question.
inline void waitForAnswers(Workspace &workspace)
{
    constexpr int rounds = 3;
    for (int i = 0; i < rounds && workspace.isOpen() && workspace.server() != Workspace::Server::lost; ++i) {
        QObject asker;
        bool wrote = workspace.isReadOnly(), read = false;
        if (!wrote)
            workspace.administer([](Book &) -> Result<CommandOutcome> { return CommandOutcome{}; }, &asker, [&](const Result<CommandOutcome> &) { wrote = true; });
        CHECK(QTest::qWaitFor([&] { return wrote; }, 10'000));
        const Latest question;
        workspace.read<int>(
            &asker, question, [](Database &, const BookSettings &) -> Result<int> { return 1; }, [&](const Result<int> &) { read = true; });
        CHECK(QTest::qWaitFor([&] { return read; }, 10'000));
    }
}

} // namespace somo::test
