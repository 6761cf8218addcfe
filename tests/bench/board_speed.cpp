// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/board_speed.h"

#include "core/kpi/board.h"
#include "core/today/today_query.h"
#include "tests/bench/bench_book.h"

namespace somo::bench {

void measureBoard(const QTemporaryDir &folder, const BookSize &small, const BookSize &large, Verdicts &verdicts)
{
    const auto smallBook = open(folder.filePath(QStringLiteral("small.somo")), Book::Mode::readOnly);
    const auto largeBook = open(folder.filePath(QStringLiteral("large.somo")), Book::Mode::readOnly);
    BoardAsk ask;
    ask.today = Day::fromNumber(lastDay());
    ask.period = Period::of(PeriodKind::month, ask.today, 1);
    BoardData shown;
    const auto board = [&](Book &book) {
        return [&book, &ask, &shown] { shown = take(loadBoard(book.database(), book.settings(), ask)); };
    };
    board(*smallBook)();
    board(*largeBook)();
    if (shown.rows.size() < size_t(BookSize::people) || shown.team.orders == 0)
        giveUp(QStringLiteral("the board is empty"));
    const Pair months = interleaved(15, board(*smallBook), board(*largeBook));
    std::vector<PersonId> people;
    for (const BoardRow &row : shown.rows)
        people.push_back(row.person);
    const auto trend = [&](Book &book) {
        return [&book, &ask, &people] { (void)take(loadBoardTrend(book.database(), book.settings(), ask, people)); };
    };
    trend(*largeBook)();
    const Pair trends = interleaved(9, trend(*smallBook), trend(*largeBook));
    const auto today = [&](Book &book) {
        return [&book, &ask, &people] {
            TodayAsk first;
            first.today = ask.today;
            first.person = people.front();
            (void)take(loadToday(book.database(), book.settings(), first));
        };
    };
    today(*largeBook)();
    const Pair firstPages = interleaved(9, today(*smallBook), today(*largeBook));
    const QString lines = QString::number(large.lines), fewer = QString::number(small.lines);
    verdicts.figure(QStringLiteral("month board on %1 lines").arg(lines), months.second, "ms", 16);
    verdicts.figure(QStringLiteral("month board, %1 ÷ %2 lines").arg(lines, fewer), months.second / months.first, "x", 1.3);
    verdicts.figure(QStringLiteral("trend and health on %1 lines").arg(lines), trends.second, "ms", 50);
    verdicts.figure(QStringLiteral("first page on %1 lines").arg(lines), firstPages.second, "ms", 50);
}

} // namespace somo::bench
