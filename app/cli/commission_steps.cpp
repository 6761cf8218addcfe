// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes_answer.h"
#include "app/cli/commission_actions.h"
#include "app/cli/sheet_answer.h"
#include "core/commission/closing_store.h"

#include <QCoreApplication>

namespace somo::cli {

namespace {

using Step = std::function<Status(Database &, const BookSettings &, const ClosingMark &)>;

/// Takes one step of a period as one command of the history.
Status take(Context &context, Book &book, const Period &period, const QString &code, const Step &step)
{
    SOMO_TRY_ASSIGN(const QString author, context.author());
    const ClosingMark mark{author, context.nowUtc()};
    const auto written = book.write({code, {period.toText()}}, author, [&](Database &database) { return step(database, book.settings(), mark); });
    return written ? success() : Status(written.error());
}

/// The statements as the step left them, with what came out otherwise than before.
Result<int> writeWithChanges(Context &context, Book &book, const Period &period, const std::vector<StatementChange> &changes)
{
    SOMO_TRY_ASSIGN(const CommissionSheet sheet, loadCommission(book.database(), book.settings(), period));
    SOMO_TRY_ASSIGN(auto codes, orderCodes(book.database(), sheet.statements));
    SOMO_TRY_ASSIGN(Answer answer, SheetAnswer(context, book, sheet, std::move(codes)).make({}));
    const Figures figures(context.language(), book.settings().currency);
    QJsonObject json = answer.json.toObject();
    json[QStringLiteral("changes")] = changesJson(changes, sheet, figures);
    answer.json = json;
    answer.tail += changeSentences(changes, sheet, context, figures);
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> calculate(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const Period period, periodOf(context, call, *book));
    std::vector<StatementChange> changes;
    SOMO_TRY(take(context, *book, period, QStringLiteral("commission_calculated"), [&](Database &database, const BookSettings &settings, const ClosingMark &mark) -> Status {
        SOMO_TRY_ASSIGN(changes, calculatePeriod(database, settings, period, context.today(), mark));
        return success();
    }));
    return writeWithChanges(context, *book, period, changes);
}

Result<int> approve(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const Period period, periodOf(context, call, *book));
    SOMO_TRY(take(context, *book, period, QStringLiteral("commission_approved"), [&](Database &database, const BookSettings &settings, const ClosingMark &mark) {
        return approvePeriod(database, settings, period, context.today(), mark);
    }));
    return writeSheet(context, *book, period, {}, false);
}

Result<int> reopenPeriod(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const Period period, periodOf(context, call, *book));
    SOMO_TRY(take(context, *book, period, QStringLiteral("commission_reopened"),
                  [&](Database &database, const BookSettings &, const ClosingMark &) { return reopenPeriod(database, period); }));
    return writeSheet(context, *book, period, {}, false);
}

std::vector<OptionSpec> periodOption()
{
    return {{QStringLiteral("--period"), QStringLiteral("P")}};
}

} // namespace

CommissionAction calculateAction()
{
    return {"calculate", "--period P",
            QT_TRANSLATE_NOOP("cli", "Keeps a period's statements as they are now, and says what came out otherwise than the last time."), periodOption(), calculate};
}

CommissionAction approveAction()
{
    return {"approve", "--period P", QT_TRANSLATE_NOOP("cli", "Approves a calculated period, as long as nothing comes out otherwise than it was calculated."),
            periodOption(), approve};
}

CommissionAction reopenAction()
{
    return {"reopen", "--period P", QT_TRANSLATE_NOOP("cli", "Opens a calculated or approved period again. A closed one stays closed."), periodOption(), reopenPeriod};
}

} // namespace somo::cli
