// SPDX-License-Identifier: GPL-3.0-or-later
// usage: somo_bench_window BOOK DAY    Somo's window on that book, until the board is painted
//        somo_bench_window --empty     a bare window with one chart, until it is painted
// Prints the peak memory in megabytes and ends. somo_bench starts both in turns and compares the time from start to print.
//        somo_bench_window --scroll BOOK DAY FRAMES    the list of orders, scrolled from its first row to its last
// Prints what a frame took, and one of a bare table view, in milliseconds.
//        somo_bench_window --search BOOK DAY           customers looked for by name, key by key
// Prints the median and the longest time from a key until its customers are painted, in milliseconds.
#include "tests/bench/measure.h"
#include "tests/bench/scroll_frames.h"
#include "ui/common/theme/apply_theme.h"
#include "ui/common/theme/somo_style.h"
#include "ui/customers/customer_filter_bar.h"
#include "ui/customers/customer_list.h"
#include "ui/orders/order_list.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
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
#include <cstdlib>
#include <optional>
#include <utility>
#include <vector>

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

/// Somo's window on a book, at one of its pages.
struct OnPage {
    OnPage(const QString &place, somo::Day today, somo::PageId id)
        : workspace(today, {})
    {
        settings.setAuthor(place, QStringLiteral("bench")); // nobody is asked who is here
        QApplication::setStyle(new somo::SomoStyle);
        somo::applyTheme(settings.theme(), settings.textSize());
        if (!workspace.open(place))
            std::exit(1);
        window.emplace(workspace, settings, somo::Language::vietnamese);
        window->resize(1366, 768);
        window->show();
        window->showPage(id);
        page = window->page(id);
    }
    somo::WindowSettings settings;
    somo::Workspace workspace;
    std::optional<somo::MainWindow> window;
    QWidget *page = nullptr;
};

int scrollOrders(const QString &place, somo::Day today, int frames)
{
    const OnPage on(place, today, somo::PageId::orders);
    auto *list = on.page->findChild<somo::OrderList *>();
    bool isDone = false;
    const auto scroll = [list, frames, &isDone] {
        if (std::exchange(isDone, true))
            return; // the list settles again whenever it was asked anew
        const double ours = somo::bench::scrolledFrame(*list->view(), frames);
        std::printf("%.3f %.3f\n", ours, somo::bench::bareScrolledFrame(*list->view(), frames));
        std::fflush(stdout);
        QCoreApplication::quit();
    };
    QObject::connect(list, &somo::OrderList::settled, list, scroll, Qt::QueuedConnection); // once all of it is laid out
    return QApplication::exec();
}

/// Types names into the search of a list of customers, and says how long each key took until what it found was painted.
class SearchTyping : public QObject {
public:
    explicit SearchTyping(somo::CustomerList &list)
        : m_field(list.bar()->words())
        , m_view(list.findChild<QTableView *>(QStringLiteral("customerList")))
    {
        connect(&list, &somo::CustomerList::settled, this, [this] {
            if (std::exchange(m_isWaiting, false)) // nobody has that name: nothing was painted but the whole answer
                goOn();
            else
                QTimer::singleShot(rest, this, &SearchTyping::typeNext);
        });
        // What is known of customers' stages comes behind, for other columns alone.
        const auto see = [this](const QModelIndex &from) {
            if (from.column() == 0)
                shown();
        };
        connect(m_view->model(), &QAbstractItemModel::dataChanged, this, see, Qt::QueuedConnection);
    }

private:
    static constexpr int rest = 60; // between two keys, so that the next one comes before the whole answer is looked for

    void typeNext()
    {
        if (m_isTyping)
            return; // the whole answer to what was typed before
        const QString name = names.value(m_name);
        if (name.isEmpty())
            return finish();
        m_isTyping = true;
        m_field->clear();
        m_place = 0;
        type();
    }

    void type()
    {
        const QString &name = names.at(m_name);
        if (name.at(m_place) == u' ') { // asks for nothing else
            press(u' ');
            ++m_place;
        }
        m_clock.start();
        m_isWaiting = true;
        press(name.at(m_place));
    }

    void press(QChar letter)
    {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(m_field, &key);
    }

    void shown()
    {
        if (!m_isWaiting)
            return;
        m_isWaiting = false;
        m_view->viewport()->repaint();
        m_times.push_back(double(m_clock.nsecsElapsed()) / 1e6);
        goOn();
    }

    void goOn()
    {
        if (++m_place < names.at(m_name).size()) {
            QTimer::singleShot(rest, this, &SearchTyping::type);
            return;
        }
        ++m_name;
        m_isTyping = false;
        QTimer::singleShot(10 * rest, this, &SearchTyping::typeNext); // behind the whole answer
    }

    void finish()
    {
        std::printf("%.3f %.3f\n", somo::bench::median(m_times), *std::ranges::max_element(m_times));
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    const QStringList names{QStringLiteral("nguyen thi lan"), QStringLiteral("tran minh"), QStringLiteral("hoa le"), QStringLiteral("kh00123")};
    QLineEdit *m_field;
    QTableView *m_view;
    QElapsedTimer m_clock;
    std::vector<double> m_times;
    qsizetype m_name = 0, m_place = 0;
    bool m_isTyping = false, m_isWaiting = false;
};

int searchCustomers(const QString &place, somo::Day today)
{
    const OnPage on(place, today, somo::PageId::customers);
    const SearchTyping typing(*on.page->findChild<somo::CustomerList *>());
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
    const bool searches = words.value(0) == QStringLiteral("--search");
    const QStringList book = words.mid(scrolls || searches ? 1 : 0);
    const auto today = somo::Day::fromIso(book.value(1));
    if (!today)
        return 2;
    if (searches)
        return searchCustomers(book.value(0), *today);
    return scrolls ? scrollOrders(book.value(0), *today, std::max(1, book.value(2).toInt())) : showBook(book.value(0), *today);
}
