// SPDX-License-Identifier: GPL-3.0-or-later
// usage: somo_order_writer prepare PLACE             a book with what a load needs
//        somo_order_writer write PLACE WRITER STOP   writes one order after the other until the file STOP is there, and
//                                                    prints "order CODE" or "edit CODE" for each that is confirmed
//        somo_order_writer verify PLACE SAID         compares the book with what the writers said
//        somo_order_writer older PLACE               a book of the version before the newest
//        somo_order_writer contents PLACE            opens the book for writing, checks it and prints all that it holds
// What restart and kill tests write with: whenever it or the server is stopped, what it printed must stand in the book.
#include "core/words/error_words.h"
#include "tests/load/book_states.h"
#include "tests/load/made_orders.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <chrono>
#include <cstdio>

namespace somo::load {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds longestWait(60); // no server is away that long, no lock held

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

[[noreturn]] void giveUp(const Error &error)
{
    giveUp(words::errorText(error, Language::english) + QLatin1Char(' ') + error.detail);
}

template <typename T>
T take(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(result).value();
}

class Writer {
public:
    /// A server that was struck a moment ago is waited for, as it is in the middle of writing.
    Writer(const QString &place, int number)
        : m_place(place)
        , m_number(number)
    {
        for (const Clock::time_point begun = Clock::now();;) {
            auto book = openBook(place);
            const auto cast = book ? findCast((*book)->database()) : Result<Cast>(book.error());
            if (cast) {
                m_book = std::move(book).value();
                m_cast = *cast;
                return;
            }
            if (!isServerPlace(place) || Clock::now() - begun > longestWait)
                giveUp(cast.error());
            QThread::msleep(50);
        }
    }

    void writeUntil(const QString &stop)
    {
        for (int i = 0; !QFileInfo::exists(stop); ++i) {
            const QString code = orderCode(m_number, i);
            confirm("order", code, [&] { return writeOrder(*m_book, m_cast, m_number, i); }, holdsOrder);
            if (i % 4 == 0)
                confirm("edit", code, [&] { return editShared(*m_book, code); }, holdsEdit);
        }
    }

private:
    using Write = std::function<Result<CommandOutcome>()>;
    using Holds = Result<bool> (*)(Database &, const QString &);

    /// Once: after an error nobody knows whether it was written, so the book is asked before it is tried again.
    void confirm(const char *what, const QString &code, const Write &write, Holds holds)
    {
        const auto begun = Clock::now();
        for (bool known = false; !known;) {
            const Result<CommandOutcome> outcome = write();
            if (outcome)
                break;
            if (Clock::now() - begun > longestWait)
                giveUp(outcome.error());
            if (outcome.error().code == ErrorCode::bookBusy || outcome.error().code == ErrorCode::bookHeld)
                continue;
            if (!isServerPlace(m_place))
                giveUp(outcome.error()); // a file is never away
            known = reopen(code, holds, begun);
        }
        std::printf("%s %s\n", what, qPrintable(code));
        std::fflush(stdout);
    }

    /// Whether the book, open again, holds it already.
    bool reopen(const QString &code, Holds holds, Clock::time_point begun)
    {
        for (;;) {
            m_book.reset();
            auto book = openBook(m_place);
            if (book) {
                m_book = std::move(book).value();
                if (const auto there = holds(m_book->database(), code))
                    return *there;
            } else if (Clock::now() - begun > longestWait) {
                giveUp(book.error());
            }
            QThread::msleep(50);
        }
    }

    QString m_place;
    int m_number;
    std::unique_ptr<Book> m_book;
    Cast m_cast;
};

int prepare(const QString &place)
{
    NewBook asked;
    asked.name = QStringLiteral("load");
    const auto book = take(createBook(place, asked));
    take(addCast(*book));
    return 0;
}

int verify(const QString &place, const QString &said)
{
    QSet<QString> orders, edits;
    QFile file(said);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(said);
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QString words = QString::fromUtf8(line);
        // A writer killed in the middle of a word confirmed nothing by it; its code has always four figures at the end.
        const QString code = words.section(u' ', 1);
        if (code.section(u'-', 1).size() < 4)
            continue;
        if (words.startsWith(u"order "))
            orders.insert(code);
        else if (words.startsWith(u"edit "))
            edits.insert(code);
    }
    const auto book = take(openBook(place));
    const QStringList wrong = take(wrongIn(*book, orders, edits));
    for (const QString &one : wrong)
        std::printf("%s\n", qPrintable(one));
    std::printf("%lld orders and %lld edits were confirmed, %lld things are wrong\n", static_cast<long long>(orders.size()),
                static_cast<long long>(edits.size()), static_cast<long long>(wrong.size()));
    return wrong.isEmpty() && !orders.isEmpty() && !edits.isEmpty() ? 0 : 1;
}

int older(const QString &place)
{
    const Status made = makeOlderBook(place);
    if (!made)
        giveUp(made.error());
    return 0;
}

int contents(const QString &place)
{
    const auto book = take(openBook(place));
    const std::vector<Discrepancy> found = take(book->check());
    for (const Discrepancy &each : found)
        std::fprintf(stderr, "check finds %s %s\n", qPrintable(each.thing), qPrintable(each.where));
    for (const QString &row : take(contentsOf(*book)))
        std::printf("%s\n", row.toUtf8().constData());
    return found.empty() ? 0 : 1;
}

int run(const QStringList &arguments)
{
    const QString place = arguments.value(1);
    if (arguments.value(0) == u"prepare" && arguments.size() == 2)
        return prepare(place);
    if (arguments.value(0) == u"write" && arguments.size() == 4) {
        Writer(place, arguments[2].toInt()).writeUntil(arguments[3]);
        return 0;
    }
    if (arguments.value(0) == u"verify" && arguments.size() == 3)
        return verify(place, arguments[2]);
    if (arguments.value(0) == u"older" && arguments.size() == 2)
        return older(place);
    if (arguments.value(0) == u"contents" && arguments.size() == 2)
        return contents(place);
    giveUp(QStringLiteral("usage: somo_order_writer prepare PLACE | write PLACE WRITER STOP | verify PLACE SAID | older PLACE | contents PLACE"));
}

} // namespace

} // namespace somo::load

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return somo::load::run(application.arguments().mid(1));
}
