// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commission_actions.h"
#include "core/commission/closing_store.h"

#include <QCoreApplication>

namespace somo::cli {

namespace {

Result<int> close(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const Period period, periodOf(context, call, *book));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    const ClosingMark mark{author, context.nowUtc()};
    SOMO_TRY(book->write({QStringLiteral("commission_closed"), {period.toText()}}, author,
                         [&](Database &database) { return closePeriod(database, book->settings(), period, context.today(), mark); }));
    return writeSheet(context, *book, period, {}, false);
}

} // namespace

CommissionAction closeAction()
{
    return {"close", "--period P", QT_TRANSLATE_NOOP("cli", "Calculates, approves and closes a period: its statements are frozen."),
            {{QStringLiteral("--period"), QStringLiteral("P")}}, close};
}

} // namespace somo::cli
