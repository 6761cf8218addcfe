// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_speed.h"

#include "tests/bench/bench_book.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>
#include <cstdio>

namespace somo::bench {

namespace {

struct Shown {
    double milliseconds = 0;
    double peak = 0; // MB
};

void prepareWindow(QProcess &window, const QTemporaryDir &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path()); // nobody's own settings
    window.setProcessEnvironment(environment);
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

Shown showWindow(const QString &program, const QTemporaryDir &folder, const QStringList &arguments)
{
    QProcess window;
    prepareWindow(window, folder);
    const auto start = Clock::now();
    window.start(program, arguments);
    if (!window.waitForReadyRead(60'000))
        giveUp(QStringLiteral("no window was painted"));
    Shown shown{secondsSince(start) * 1000, window.readAllStandardOutput().simplified().toDouble()};
    window.waitForFinished(-1);
    return shown;
}

/// The highest memory of several windows.
struct Peak {
    double megabytes = 0;
    void see(const Shown &shown) { megabytes = std::max(megabytes, shown.peak); }
};

/// The list of orders scrolled from its first row to its last: a frame, beside one of a bare table view.
Measured scrollOrders(const QString &program, const QTemporaryDir &folder, const char *book, int frames)
{
    QProcess window;
    prepareWindow(window, folder);
    window.start(program, {QStringLiteral("--scroll"), folder.filePath(QLatin1String(book)), Day::fromNumber(lastDay()).toIso(), QString::number(frames)});
    if (!window.waitForFinished(120'000) || window.exitStatus() != QProcess::NormalExit || window.exitCode() != 0)
        giveUp(QStringLiteral("the list of orders was not scrolled"));
    const QList<QByteArray> said = window.readAllStandardOutput().simplified().split(' ');
    return {said.value(0).toDouble(), said.value(1).toDouble()};
}

/// Names typed into the search of the customers: median and longest from a key until what it found is painted.
void searchCustomers(const QString &program, const QTemporaryDir &folder, Verdicts &verdicts)
{
    QProcess window;
    prepareWindow(window, folder);
    window.start(program, {QStringLiteral("--search"), folder.filePath(QStringLiteral("large.somo")), Day::fromNumber(lastDay()).toIso()});
    if (!window.waitForFinished(120'000) || window.exitStatus() != QProcess::NormalExit || window.exitCode() != 0)
        giveUp(QStringLiteral("no customer was looked for in the window"));
    const QList<QByteArray> said = window.readAllStandardOutput().simplified().split(' ');
    verdicts.figure(QStringLiteral("a customer looked for on the screen, a key"), said.value(0).toDouble(), "ms", 10);
    std::printf("the slowest key on the screen: %s ms\n", said.value(1).constData());
}

} // namespace

void measureWindow(const QTemporaryDir &folder, Verdicts &verdicts, RatioTable &ratios)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/somo_bench_window");
    if (!QFileInfo::exists(program)) {
        std::printf("no window in this build\n");
        return;
    }
    const auto empty = [&](Peak &peak) { return [&] { peak.see(showWindow(program, folder, {QStringLiteral("--empty")})); }; };
    const auto book = [&](const char *name, Peak &peak) {
        const QStringList words{folder.filePath(QLatin1String(name)), Day::fromNumber(lastDay()).toIso()};
        return [&, words] { peak.see(showWindow(program, folder, words)); };
    };
    Peak bare, small, large;
    book("large.somo", large)();
    empty(bare)();
    const Pair shown = interleaved(9, empty(bare), book("large.somo", large));
    std::printf("start to paint: empty window with a chart %.0f ms, the board %.0f ms\n", shown.first, shown.second);
    verdicts.figure(QStringLiteral("open to painted board ÷ empty window with a chart"), shown.second / shown.first, "x", 1.5);
    verdicts.figure(QStringLiteral("the window's memory"), large.megabytes, "MB", 200);
    searchCustomers(program, folder, verdicts);
    book("small.somo", small)();
    const Pair fewer = interleaved(ratios.isJudged() ? 9 : 1, empty(bare), book("small.somo", small));
    ratios.set(RatioRow::opening, RatioTable::fewer, {fewer.second, fewer.first});
    ratios.set(RatioRow::opening, RatioTable::more, {shown.second, shown.first});
    ratios.set(RatioRow::memory, RatioTable::fewer, {small.megabytes, bare.megabytes});
    ratios.set(RatioRow::memory, RatioTable::more, {large.megabytes, bare.megabytes});
    const int frames = ratios.isJudged() ? 600 : 20;
    ratios.set(RatioRow::orderFrame, RatioTable::fewer, scrollOrders(program, folder, "small.somo", frames));
    ratios.set(RatioRow::orderFrame, RatioTable::more, scrollOrders(program, folder, "large.somo", frames));
}

void measureTyping(const QTemporaryDir &folder, const BookSize &size, Verdicts &verdicts)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/somo_bench_typing");
    if (!QFileInfo::exists(program))
        return;
    const QString place = folder.filePath(QStringLiteral("typing.somo"));
    NewBook asked;
    asked.name = QStringLiteral("bench");
    take(createBook(place, asked)).reset();
    QProcess window;
    prepareWindow(window, folder);
    window.start(program, {place, makeFile(folder, size, RowOrder::byDate), Day::fromNumber(lastDay()).toIso()});
    if (!window.waitForFinished(-1) || window.exitStatus() != QProcess::NormalExit || window.exitCode() != 0)
        giveUp(QStringLiteral("no order was typed beside an import"));
    const QList<QByteArray> said = window.readAllStandardOutput().simplified().split(' ');
    std::printf("beside an import of %s ms an order was typed and written in %s ms\n", said.at(2).constData(), said.at(1).constData());
    verdicts.figure(QStringLiteral("longest gap of the event loop meanwhile"), said.at(0).toDouble(), "ms", 50);
}

} // namespace somo::bench
