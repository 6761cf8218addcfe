// SPDX-License-Identifier: GPL-3.0-or-later
// A PC whose clock was set back, or had run ahead: the trail goes by its own order, and nobody is kept from writing.
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QDateTime>

using namespace somo;
using namespace somo::test;

namespace {

const QString clockAuthor = QStringLiteral("An");

/// Noon of that day in the book's offset, ms UTC.
qint64 noonOf(int yyyymmdd)
{
    return QDateTime(Day::fromNumber(yyyymmdd).toDate(), QTime(12, 0), Qt::OffsetFromUTC, 7 * 3600).toMSecsSinceEpoch();
}

void addSourceOn(TestBook &book, const QString &code, int yyyymmdd)
{
    book->setClock([moment = noonOf(yyyymmdd)] { return moment; });
    book.run(QStringLiteral("INSERT INTO source (code) VALUES ('%1')").arg(code));
}

std::vector<qint64> seqsSince(TestBook &book, int yyyymmdd)
{
    std::vector<qint64> seqs;
    for (const LoggedCommand &command : must(book->log(yyyymmdd == 0 ? Day() : Day::fromNumber(yyyymmdd))))
        seqs.push_back(command.seq);
    return seqs;
}

} // namespace

TEST_CASE("a clock that was set back changes neither the order of the trail nor what undo takes back", "[storage][trail]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    const qint64 first = must(book->log()).front().seq; // the book's making, at the system's moment
    addSourceOn(book, QStringLiteral("a"), 20991010);
    addSourceOn(book, QStringLiteral("b"), 20991012);
    addSourceOn(book, QStringLiteral("c"), 20991005); // a week back
    addSourceOn(book, QStringLiteral("d"), 20991006);
    CHECK(seqsSince(book, 0) == std::vector<qint64>{first + 4, first + 3, first + 2, first + 1, first});
    // All that was done since then: also what the clock dates before it.
    CHECK(seqsSince(book, 20991012) == std::vector<qint64>{first + 4, first + 3, first + 2});
    CHECK(seqsSince(book, 20991010) == std::vector<qint64>{first + 4, first + 3, first + 2, first + 1});
    CHECK(seqsSince(book, 20991013).empty());
    CHECK(must(book->check()).empty());

    CHECK(must(book->undo(2, clockAuthor)) == std::vector<qint64>{first + 4, first + 3});
    CHECK(book.rows(QStringLiteral("SELECT code FROM source WHERE code IN ('a', 'b', 'c', 'd') ORDER BY code")) == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    CHECK(must(book->redo(clockAuthor)) == first + 3);
    must(book->undoCommand(first + 1, clockAuthor));
    CHECK(book.rows(QStringLiteral("SELECT code FROM source WHERE code IN ('a', 'b', 'c', 'd') ORDER BY code")) == QStringList{QStringLiteral("b"), QStringLiteral("c")});
    CHECK(must(book->check()).empty());
}
