// SPDX-License-Identifier: GPL-3.0-or-later
// usage: somo_bench_window BOOK DAY    Somo's window on that book, until the board is painted
//        somo_bench_window --empty     a bare window with one chart, until it is painted
// Prints the peak memory in megabytes and ends. somo_bench starts both in turns and compares the time from start to print.
#include "tests/bench/measure.h"
#include "ui/common/theme/apply_theme.h"
#include "ui/common/theme/somo_style.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTimer>

#ifdef SOMO_WITH_CHARTS
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#endif

#include <cstdio>

namespace {

/// Ends the program once everything that waited to be painted is painted.
void endPainted()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    std::printf("%.3f\n", somo::bench::peakMegabytes());
    std::fflush(stdout);
    QCoreApplication::quit();
}

int showEmpty()
{
    QMainWindow window;
#ifdef SOMO_WITH_CHARTS
    auto *values = new QBarSet(QStringLiteral("month"));
    for (int i = 1; i <= 12; ++i)
        *values << i;
    auto *bars = new QBarSeries;
    bars->append(values);
    auto *chart = new QChart;
    chart->addSeries(bars);
    chart->createDefaultAxes();
    window.setCentralWidget(new QChartView(chart));
#endif
    window.resize(1366, 768);
    window.show();
    QTimer::singleShot(0, &window, endPainted);
    return QApplication::exec();
}

int showBook(const QString &place, somo::Day today)
{
    using namespace somo;
    WindowSettings settings;
    settings.setAuthor(place, QStringLiteral("bench")); // nobody is asked who is here
    Workspace workspace(today, {});
    workspace.openAhead(place);
    QApplication::setStyle(new SomoStyle);
    applyTheme(settings.theme(), settings.textSize());
    if (!workspace.open(place))
        return 1;
    MainWindow window(workspace, settings, Language::vietnamese);
    window.resize(1366, 768);
    QObject::connect(&window, &MainWindow::settled, &window, endPainted, Qt::QueuedConnection); // figures may come before the event loop
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("somo-bench"));
    QApplication::setOrganizationName(QStringLiteral("Somo"));
    const QStringList words = QApplication::arguments().mid(1);
    if (words.value(0) == QStringLiteral("--empty"))
        return showEmpty();
    const auto today = somo::Day::fromIso(words.value(1));
    return today ? showBook(words.value(0), *today) : 2;
}
