// SPDX-License-Identifier: GPL-3.0-or-later
// usage: somo_bench_window BOOK DAY    Somo's window on that book, until the board is painted
//        somo_bench_window --empty     a bare window with one chart, until it is painted
// Prints the peak memory in megabytes and ends. somo_bench starts both in turns and compares the time from start to print.
//        somo_bench_window --scroll BOOK DAY FRAMES    the list of orders, scrolled from its first row to its last
// Prints what a frame took, and one of a bare table view, in milliseconds.
#include "tests/bench/measure.h"
#include "tests/bench/scroll_frames.h"
#include "ui/common/theme/apply_theme.h"
#include "ui/common/theme/somo_style.h"
#include "ui/orders/order_list.h"
#include "ui/orders/orders_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTableView>
#include <QTimer>

#ifdef SOMO_WITH_CHARTS
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#endif

#include <algorithm>
#include <cstdio>
#include <utility>

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

int scrollOrders(const QString &place, somo::Day today, int frames)
{
    using namespace somo;
    WindowSettings settings;
    settings.setAuthor(place, QStringLiteral("bench")); // nobody is asked who is here
    Workspace workspace(today, {});
    QApplication::setStyle(new SomoStyle);
    applyTheme(settings.theme(), settings.textSize());
    if (!workspace.open(place))
        return 1;
    MainWindow window(workspace, settings, Language::vietnamese);
    window.resize(1366, 768);
    window.show();
    window.showPage(PageId::orders);
    OrderList *list = static_cast<OrdersPage *>(window.page(PageId::orders))->list();
    bool isDone = false;
    const auto scroll = [list, frames, &isDone] {
        if (std::exchange(isDone, true))
            return; // the list settles again whenever it was asked anew
        const double ours = bench::scrolledFrame(*list->view(), frames);
        std::printf("%.3f %.3f\n", ours, bench::bareScrolledFrame(*list->view(), frames));
        std::fflush(stdout);
        QCoreApplication::quit();
    };
    QObject::connect(list, &OrderList::settled, &window, scroll, Qt::QueuedConnection); // once all of it is laid out
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
    const bool scrolls = words.value(0) == QStringLiteral("--scroll");
    const QStringList book = words.mid(scrolls ? 1 : 0);
    const auto today = somo::Day::fromIso(book.value(1));
    if (!today)
        return 2;
    return scrolls ? scrollOrders(book.value(0), *today, std::max(1, book.value(2).toInt())) : showBook(book.value(0), *today);
}
