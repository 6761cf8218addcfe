// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commission_actions.h"
#include "app/cli/explain_answer.h"
#include "app/cli/lookup.h"
#include "app/cli/sheet_answer.h"
#include "core/words/period_words.h"

#include <QCoreApplication>

namespace somo::cli {

Result<Period> periodOf(Context &context, const Call &call, const Book &book)
{
    SOMO_USAGE_ASSIGN(const Period period, words::periodFromWords(call.value(QStringLiteral("--period")), book.settings().fiscalStart));
    return period;
}

Result<PersonId> personOf(Context &context, const Call &call, Book &book)
{
    if (!call.has(QStringLiteral("--person")))
        return PersonId();
    SOMO_USAGE_ASSIGN(const qint64 id, cutValueFromText(book.database(), Cut::person, call.value(QStringLiteral("--person")), context.today()));
    return PersonId{id};
}

Result<PayReader> readerOf(Book &book, PersonId asked)
{
    SOMO_TRY_ASSIGN(const PayReader reader, loginPayReader(book.database()));
    if (!asked || reader.mayRead(asked))
        return reader;
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(book.database()));
    SOMO_TRY(payIsOpen(reader, roster, asked));
    return reader;
}

QString hiddenSentence(const Context &context, const PayReader &reader)
{
    return reader.isPartial ? context.text(QT_TRANSLATE_NOOP("cli", "What others are paid isn’t open to you: it is for each person and the leads. So nothing of it stands here, and no total.")) : QString();
}

Result<int> writeSheet(Context &context, Book &book, const Period &period, PersonId person, bool explained)
{
    SOMO_TRY_ASSIGN(const PayReader reader, readerOf(book, person));
    SOMO_TRY_ASSIGN(const CommissionSheet sheet, loadCommission(book.database(), book.settings(), period));
    SOMO_TRY_ASSIGN(auto codes, orderCodes(book.database(), sheet.statements));
    SheetAnswer made(context, book, sheet, std::move(codes));
    made.setReader(reader);
    ExplainAnswer explanations(context, book, sheet, made.words());
    if (explained)
        made.explain(explanations);
    SOMO_TRY_ASSIGN(const Answer answer, made.make(person));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

namespace {

Result<int> statements(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const Period period, periodOf(context, call, *book));
    SOMO_TRY_ASSIGN(const PersonId person, personOf(context, call, *book));
    return writeSheet(context, *book, period, person, call.has(QStringLiteral("--explain")));
}

} // namespace

CommissionAction statementsAction()
{
    return {"", "--period P [--person CODE] [--explain]",
            QT_TRANSLATE_NOOP("cli", "The statements of a period; “--explain” opens every line down to its orders, and adds every order with what it paid, or why it paid nothing."),
            {{QStringLiteral("--period"), QStringLiteral("P")}, {QStringLiteral("--person"), QStringLiteral("CODE")}, {QStringLiteral("--explain"), {}}},
            statements};
}

} // namespace somo::cli
