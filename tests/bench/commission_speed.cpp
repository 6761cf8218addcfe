// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/commission_speed.h"

#include "core/commission/closing_store.h"
#include "core/commission/commission_query.h"
#include "core/commission/pay_outlook_query.h"
#include "core/commission/year_trial_query.h"
#include "core/kpi/roster_query.h"
#include "tests/bench/bench_book.h"
#ifdef SOMO_BENCH_WITH_PRINT
#include "core/report/statement_report.h"
#include "ui/print/pdf_file.h"
#endif

#include <QDateTime>
#include <QFile>

#include <cstdio>

namespace somo::bench {

namespace {

/// A copy of the smaller book, which holds as much a day; with closed months, a policy that pays the last twelve months, of
/// which all but the last are closed.
std::unique_ptr<Book> copiedBook(const QTemporaryDir &folder, const QString &name, bool withClosedMonths)
{
    const QString place = folder.filePath(name);
    if (!QFile::copy(folder.filePath(QStringLiteral("small.somo")), place))
        giveUp(QStringLiteral("the book can't be copied"));
    auto book = open(place, Book::Mode::readWrite);
    if (!withClosedMonths)
        return book;
    const Day today = Day::fromNumber(lastDay());
    const Period last = Period::of(PeriodKind::month, today, 1);
    Policy policy = benchPolicy(Rate{20'000});
    policy.days = {last.shifted(-11).first(), last.last()};
    apply(*book, policy);
    for (Period month = last.shifted(-11); month.first() < last.first(); month = month.next()) {
        take(book->write({QStringLiteral("period_closed"), {}}, QStringLiteral("bench"), [&](Database &database) {
            return closePeriod(database, book->settings(), month, today, {QStringLiteral("bench"), 0});
        }));
    }
    return book;
}

} // namespace

void measureCommission(const QTemporaryDir &folder, const BookSize &size, Verdicts &verdicts)
{
    const auto book = open(folder.filePath(QStringLiteral("large.somo")), Book::Mode::readWrite);
    apply(*book, benchPolicy(Rate{20'000}));
    const Day last = Day::fromNumber(lastDay());
    const Period month = Period::of(PeriodKind::month, last, 1);
    const auto statements = [&book, month] {
        if (take(loadCommission(book->database(), book->settings(), month)).statements.size() < size_t(BookSize::people))
            giveUp(QStringLiteral("somebody has no statement"));
    };
    const auto trial = [&book] {
        Policy other = benchPolicy(Rate{30'000});
        other.code = QStringLiteral("OTHER");
        if (take(tryPolicy(book->database(), book->settings(), {other.days, other, {}})).people.size() < size_t(BookSize::people))
            giveUp(QStringLiteral("somebody has no pay"));
    };
    statements();
    const Pair times = interleaved(7, statements, trial);
    const QString lines = QString::number(size.lines);
    verdicts.figure(QStringLiteral("a month's commission on %1 lines").arg(lines), times.first, "ms", 100);
    verdicts.figure(QStringLiteral("another policy over a whole year, %1 lines").arg(lines), times.second, "ms", 1500);
}

#ifdef SOMO_BENCH_WITH_PRINT
void measureStatements(const QTemporaryDir &folder, const BookSize &size, Verdicts &verdicts)
{
    const auto book = open(folder.filePath(QStringLiteral("large.somo")), Book::Mode::readOnly);
    StatementReportAsk asked;
    asked.today = Day::fromNumber(lastDay());
    asked.period = Period::of(PeriodKind::month, asked.today, 1);
    asked.moment = QDateTime::fromMSecsSinceEpoch(0, Qt::OffsetFromUTC, 7 * 3600);
    Report report;
    const auto build = [&] { report = take(buildStatementReport(book->database(), book->settings(), asked)); };
    const auto paint = [&] {
        if (take(reportAsPdf(report)).isEmpty())
            giveUp(QStringLiteral("no statement was painted"));
    };
    build();
    paint();
    const Pair times = interleaved(3, build, paint);
    const QString lines = QString::number(size.lines);
    std::printf("%d statements: built in %.0f ms, painted in %.0f ms\n", BookSize::people, times.first, times.second);
    verdicts.figure(QStringLiteral("%1 statements as PDF on %2 lines").arg(BookSize::people).arg(lines), times.first + times.second, "ms", 3000);
}
#endif

void measureClosedMonths(const QTemporaryDir &folder, const BookSize &size, Verdicts &verdicts)
{
    const auto plain = copiedBook(folder, QStringLiteral("plain.somo"), false);
    const auto closed = copiedBook(folder, QStringLiteral("closed.somo"), true);
    const Day today = Day::fromNumber(lastDay());
    const Period month = Period::of(PeriodKind::month, today, 1);
    const PersonId person = take(loadRoster(closed->database())).people.front().id;
    const auto statements = [&] { (void)take(loadCommission(closed->database(), closed->settings(), month)); };
    const auto outlook = [&] { (void)take(loadPayOutlook(closed->database(), closed->settings(), person, month, today)); };
    statements();
    const Pair times = interleaved(7, statements, outlook);
    const QString lines = QString::number(size.lines);
    verdicts.figure(QStringLiteral("a month's commission after eleven closed months of %1 lines").arg(lines), times.first, "ms", 200);
    verdicts.figure(QStringLiteral("one person's pay for the board, after as many"), times.second, "ms", 250);
    int number = 0;
    const auto save = [&number, person](Book &book) { return [&number, &book, person] { saveOrder(book, person, ++number); }; };
    save(*plain)();
    save(*closed)();
    const Pair saved = interleaved(31, save(*plain), save(*closed));
    std::printf("saving an order: %.2f ms without commission, %.2f ms with a policy and eleven closed months\n", saved.first, saved.second);
    verdicts.figure(QStringLiteral("saving an order, with commission ÷ without"), saved.second / saved.first, "x", 1.2);
}

} // namespace somo::bench
