// SPDX-License-Identifier: GPL-3.0-or-later
// usage: somo_bench_typing BOOK FILE DAY
// Types an order in Somo's window, key by key, while FILE is imported into BOOK, and writes it. Prints the longest time in
// milliseconds for which the event loop stood still, and after how many the order and the import were in the book.
#include "core/base/keep_memory.h"
#include "core/words/error_words.h"
#include "ui/common/theme/apply_theme.h"
#include "ui/common/theme/somo_style.h"
#include "ui/orders/order_form.h"
#include "ui/orders/orders_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/prompts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace somo::bench {

namespace {

/// Beats every millisecond; the longest gap between two beats is how long nothing could be done in the window.
class Watchdog {
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start(1);
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// Remembers which event took longest, and at whom: where to look when the loop stood still. Events within events count
/// for the outermost.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_within) // other threads' loops come by here as well
            return QApplication::notify(receiver, event);
        const QEvent::Type type = event->type();
        const QByteArray name = receiver->metaObject()->className();
        QElapsedTimer clock;
        clock.start();
        m_within = true;
        const bool taken = QApplication::notify(receiver, event);
        m_within = false;
        if (clock.elapsed() > m_longest) {
            m_longest = clock.elapsed();
            m_where = name + " " + QByteArray::number(int(type));
        }
        return taken;
    }
    void begin() { m_longest = 0; }
    QByteArray slowest() const { return QByteArray::number(m_longest) + " ms " + m_where; }

private:
    bool m_within = false;
    qint64 m_longest = 0;
    QByteArray m_where;
};

/// Nobody is there to answer; what is told goes to standard error.
class NoPrompts : public Prompts {
public:
    std::optional<QString> fileToOpen(const QString &, const QString &) override { return std::nullopt; }
    std::optional<QString> fileToSave(const QString &, const QString &, const QString &) override { return std::nullopt; }
    std::optional<QString> line(const QString &, const QString &, const QString &) override { return std::nullopt; }
    void problem(const QString &, const QString &text) override { std::fprintf(stderr, "%s\n", qPrintable(text)); }
};

void type(const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QApplication::sendEvent(QApplication::focusWidget(), &down);
        QTest::qWait(30); // a quick typist
    }
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QTest::qWait(30);
}

bool focusComes(const char *name)
{
    return QTest::qWaitFor([name] { return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String(name); }, 20'000);
}

/// A customer and a product that nobody knows yet, one line, written with Ctrl+Enter.
bool typeOrder()
{
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    if (!focusComes("orderCustomer"))
        return false;
    type(QStringLiteral("Lê Thu"));
    press(Qt::Key_Return, Qt::AltModifier);
    if (!focusComes("orderPhone"))
        return false;
    type(QStringLiteral("0987654321"));
    for (int fields = 0; fields < 5; ++fields)
        press(Qt::Key_Return);
    if (!focusComes("line1product"))
        return false;
    type(QStringLiteral("Ấm mới"));
    press(Qt::Key_Return, Qt::AltModifier);
    if (!focusComes("line1quantity"))
        return false;
    press(Qt::Key_Return);
    type(QStringLiteral("340k"));
    press(Qt::Key_Return, Qt::ControlModifier);
    return true;
}

int fail(const char *why)
{
    std::fprintf(stderr, "%s\n", why);
    return 1;
}

int run(const QString &place, const QString &file, Day today)
{
    Workspace workspace(today, {});
    MainWindow window(workspace, WindowSettings(), Language::vietnamese);
    window.setPrompts(std::make_unique<NoPrompts>());
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window) || !workspace.open(place))
        return fail("no window on that book");
    ImportAsked asked;
    asked.trial = false;
    asked.today = today;
    asked.author = QStringLiteral("bench");
    {
        const auto database = Database::open(place, Database::Access::readOnly);
        const auto files = database ? inspectFiles(**database, {file}) : Result<std::vector<ChosenFile>>(database.error());
        if (!files || !files->front().profile)
            return fail("the file is not recognised");
        asked.files = {{file, *files->front().profile}};
    }
    window.showPage(PageId::orders);
    QTest::qWait(500);

    QElapsedTimer clock;
    qint64 imported = 0, written = 0;
    bool good = true;
    QObject::connect(&workspace, &Workspace::imported, &window, [&](const ImportAnswer &answer) {
        imported = clock.elapsed();
        for (const ImportedFile &each : answer.files) {
            if (each.problem)
                std::fprintf(stderr, "%s\n", qPrintable(words::errorText(*each.problem, Language::english)));
        }
        good = answer.written().size() == 1;
    });
    auto *form = static_cast<OrdersPage *>(window.page(PageId::orders))->form();
    QObject::connect(form, &OrderForm::written, &window, [&] { written = clock.elapsed(); });
    auto *timed = static_cast<TimedApplication *>(QApplication::instance());
    timed->begin();
    const Watchdog watchdog;
    clock.start();
    if (!workspace.import(asked))
        return fail("the import did not begin");
    if (!typeOrder()) {
        std::fprintf(stderr, "the keyboard stood at “%s”\n", QApplication::focusWidget() ? qPrintable(QApplication::focusWidget()->objectName()) : "");
        return fail("the order could not be typed");
    }
    if (!QTest::qWaitFor([&] { return written > 0; }, 120'000))
        return fail("the order was not written");
    if (!QTest::qWaitFor([&] { return imported > 0; }, 120'000) || !good)
        return fail("the file was not imported");
    QTest::qWait(500); // the pages follow
    std::fprintf(stderr, "the longest event of the window: %s\n", timed->slowest().constData());
    std::printf("%lld %lld %lld\n", static_cast<long long>(watchdog.longest()), static_cast<long long>(written), static_cast<long long>(imported));
    return 0;
}

} // namespace

} // namespace somo::bench

int main(int argc, char **argv)
{
    somo::keepFreedMemory();
    somo::bench::TimedApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("somo-bench"));
    QApplication::setOrganizationName(QStringLiteral("Somo"));
    QApplication::setStyle(new somo::SomoStyle);
    somo::applyTheme(somo::ThemeChoice::light, 13);
    const QStringList words = QApplication::arguments().mid(1);
    const auto today = somo::Day::fromIso(words.value(2));
    return today ? somo::bench::run(words.value(0), words.value(1), *today) : 2;
}
