// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commission_actions.h"
#include "app/cli/report_file.h"
#include "core/report/pay_summary.h"

#include <QCoreApplication>

namespace somo::cli {

namespace {

Result<int> pay(Context &context, const Call &call)
{
    const QString path = call.value(QStringLiteral("-o"));
    SOMO_TRY(reportPlace(context, path));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const Period period, periodOf(context, call, *book));
    SOMO_TRY_ASSIGN(const PayReader reader, readerOf(*book));
    if (reader.isPartial)
        return failure(ErrorCode::payOfOthersNotOpen);
    SOMO_TRY_ASSIGN(const PaySummary summary, loadPaySummary(book->database(), book->settings(), period));
    return writeReport(context, paySummaryReport(summary, book->settings(), context.language(), context.moment()), path, {{QStringLiteral("report"), QStringLiteral("pay")}, {QStringLiteral("period"), period.toText()}});
}

} // namespace

CommissionAction payAction()
{
    return {"pay", "--period P [-o FILE]", QT_TRANSLATE_NOOP("cli", "The pay summary for payroll as .xlsx, .csv, .html, .pdf or .txt by the file's ending; without -o as text."),
            {{QStringLiteral("--period"), QStringLiteral("P")}, {QStringLiteral("-o"), QStringLiteral("FILE")}}, pay};
}

} // namespace somo::cli
