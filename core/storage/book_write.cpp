// SPDX-License-Identifier: GPL-3.0-or-later
// The loop of writing: how a command is tried again, and how it is found out what a lost connection left of it.
#include "core/storage/book_private.h"
#include "core/storage/engine_error.h"
#include "core/storage/team.h"

#include <QElapsedTimer>

#include <chrono>
#include <thread>

namespace somo {

Result<CommandOutcome> Book::Private::runOnce(const Asked &asked, const Work &work)
{
    const BookSettings before = settings;
    alsoTouched.clear();
    deriveEverything = false;
    imagesTell = false;
    sent.reset();
    Transaction transaction(*database);
    SOMO_TRY(transaction.begun());
    auto outcome = runInside(asked, work);
    const Status committed = outcome ? transaction.commit() : Status(outcome.error());
    if (committed) {
        database->noteOwnCommand(outcome->seq);
        return outcome;
    }
    settings = before;
    if (outcome && committed.error().code == ErrorCode::serverLost && sent) {
        doubt = std::exchange(sent, std::nullopt);
        Error unknown = committed.error();
        unknown.code = ErrorCode::commitInDoubt;
        return unknown;
    }
    return committed.error();
}

Result<CommandOutcome> Book::Private::run(const Asked &asked, const Work &work)
{
    if (database->isReadOnly())
        return failure(ErrorCode::bookNotWritable, {place});
    constexpr int tries = 4;
    for (int i = 1;; ++i) {
        SOMO_TRY(settle());
        const auto outcome = runOnce(asked, work);
        if (outcome)
            return outcome;
        Error failed = outcome.error();
        if (waitedInVain(failed)) {
            const auto holder = whoHoldsTurn(*database);
            const auto keeper = holder && holder->isEmpty() ? whoKeepsTable(*database) : Result<TableKeeper>(TableKeeper());
            const QString name = holder && !holder->isEmpty() ? *holder : keeper ? keeper->name : QString();
            if (!name.isEmpty())
                failed = failure(ErrorCode::bookHeld, {name});
        }
        if (failed.code == ErrorCode::commitInDoubt) {
            if (!settleSoon())
                return failed;
            const CommandOutcome found = std::exchange(settled, std::nullopt).value_or(CommandOutcome());
            if (found.seq != 0) {
                database->noteOwnCommand(found.seq);
                return found;
            }
            failed.code = ErrorCode::serverLost; // it isn't in the book: nothing was written
        }
        const bool again = failed.code == ErrorCode::serverLost || isWorthRepeating(failed);
        if (!again || asked.import || i == tries)
            return failed;
    }
}

Status Book::Private::settle()
{
    if (database->isLost())
        SOMO_TRY(database->reconnect());
    if (!doubt)
        return success();
    // The lost transaction keeps its turn until it is over, committed or not: what is found now stays so.
    Transaction turn(*database);
    SOMO_TRY(turn.begun());
    SOMO_TRY_ASSIGN(const QString hash, hashOfCommand(*database, doubt->outcome.seq));
    SOMO_TRY(loadAll());
    settled = hash == doubt->hash ? doubt->outcome : CommandOutcome();
    doubt.reset();
    return success();
}

Status Book::Private::settleSoon()
{
    constexpr qint64 longest = 4'000; // ms
    QElapsedTimer since;
    since.start();
    for (auto wait = std::chrono::milliseconds(50);; wait *= 2) {
        const Status found = settle();
        if (found || since.elapsed() + wait.count() > longest)
            return found;
        std::this_thread::sleep_for(wait);
    }
}

Result<CommandOutcome> Book::settle()
{
    SOMO_TRY(d->settle());
    return std::exchange(d->settled, std::nullopt).value_or(CommandOutcome());
}

} // namespace somo
