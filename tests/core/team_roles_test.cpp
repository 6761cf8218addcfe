// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what on a book that a team shares, tried by plain SQL past the program: tests/data/team/attempts.txt.
#include "tests/core/team_place.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace somo;
using namespace somo::test;

namespace {

struct Attempt {
    QString name;
    QStringList expected; // seller, lead, keeper, viewer
    QStringList statements;
};

QString dataFile(const char *name)
{
    QFile file(QStringLiteral(SOMO_TEST_DATA "/team/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

Status runLines(Database &database, const char *name)
{
    const QStringList lines = dataFile(name).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u"--"))
            SOMO_TRY(database.execute(line));
    }
    return success();
}

/// Paragraphs of "# name", what each role gets, and statements that end in ";" at a line's end.
std::vector<Attempt> attempts()
{
    std::vector<Attempt> all;
    QStringList paragraphs = dataFile("attempts.txt").split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    paragraphs.removeFirst(); // what the file is
    for (const QString &paragraph : std::as_const(paragraphs)) {
        QStringList lines = paragraph.split(u'\n', Qt::SkipEmptyParts);
        lines.removeIf([](const QString &line) { return line.startsWith(u"## "); });
        if (lines.size() < 3)
            continue;
        Attempt attempt{lines[0].mid(2), lines[1].split(QStringLiteral(" | ")), lines.mid(2).join(u'\n').split(QStringLiteral(";\n"))};
        REQUIRE(attempt.expected.size() == 4);
        all.push_back(std::move(attempt));
    }
    return all;
}

/// "refused", "error x", "=first value" or how many rows, as the file says it; `asValue`: the first value is asked for.
QString outcomeOf(Database &database, const QString &sql, bool asValue)
{
    Statement statement(database, sql, Statement::Form::direct);
    const auto failed = [](const Error &error) {
        const QString state = error.detail.left(5);
        return state == u"42501" ? QStringLiteral("refused") : QStringLiteral("error ") + state;
    };
    if (const Status ran = statement.run(); !ran)
        return failed(ran.error());
    if (statement.columns() == 0)
        return QString::number(std::max<qint64>(0, statement.rowsChanged()));
    int rows = 0;
    QString first = QStringLiteral("nothing");
    while (statement.next()) {
        if (rows++ == 0)
            first = statement.isNull(0) ? QStringLiteral("∅") : statement.text(0);
    }
    if (const Status read = statement.status(); !read)
        return failed(read.error());
    return asValue ? u'=' + first : QString::number(rows);
}

QString tried(Database &database, const Attempt &attempt, const QString &expected)
{
    must(database.execute(QStringLiteral("BEGIN")));
    QString outcome;
    for (qsizetype i = 0; i < attempt.statements.size(); ++i) {
        const bool last = i + 1 == attempt.statements.size();
        outcome = outcomeOf(database, attempt.statements[i], last && expected.startsWith(u'='));
        if (outcome == u"refused" || outcome.startsWith(u"error"))
            break;
    }
    must(database.execute(QStringLiteral("ROLLBACK")));
    return outcome;
}

/// An sells, Bình too, Chi leads, Khoa keeps the book, Vy looks on.
class SharedBook {
public:
    SharedBook()
        : m_book(must(Book::create(m_place.place(), teamBook(), std::make_unique<NullDerivation>())))
    {
        must(m_book->write({QStringLiteral("test"), {}}, QStringLiteral("Boss"), [](Database &database) { return runLines(database, "book.sql"); }));
        must(initTeam(*m_book, QStringLiteral("Boss")));
        for (const auto &[person, role] : {std::pair(1, TeamRole::seller), std::pair(2, TeamRole::seller), std::pair(3, TeamRole::lead),
                                           std::pair(4, TeamRole::keeper), std::pair(5, TeamRole::viewer)})
            must(invite(*m_book, PersonId{person}, role, QStringLiteral("Boss")));
        auto sold = must(Book::open(m_place.placeOf(m_place.login(QStringLiteral("an"))), Book::Mode::readWrite, std::make_unique<NullDerivation>()));
        must(sold->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [](Database &database) { return runLines(database, "import_of_an.sql"); }));
    }
    std::unique_ptr<Database> as(const char *code) const
    {
        return must(Database::open(m_place.placeOf(m_place.login(QString::fromLatin1(code))), Database::Access::readWrite));
    }
    Book &book() { return *m_book; }
    const TeamPlace &at() const { return m_place; }

private:
    TeamPlace m_place;
    std::unique_ptr<Book> m_book;
};

} // namespace

TEST_CASE("plain SQL past the program does what the role allows and nothing else", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    SharedBook shared;
    const std::vector<Attempt> all = attempts();
    CHECK(all.size() >= 500);
    constexpr std::array codes{"an", "chi", "khoa", "vy"};
    for (size_t role = 0; role < codes.size(); ++role) {
        const auto database = shared.as(codes[role]);
        for (const Attempt &attempt : all) {
            const QString &expected = attempt.expected[qsizetype(role)];
            INFO(codes[role] << ": " << attempt.name.toStdString());
            CHECK(tried(*database, attempt, expected).toStdString() == expected.toStdString());
        }
    }
    // Nothing of all that stayed.
    CHECK(must(shared.book().log()).size() == 8);
    Statement pending(shared.book().database(), QStringLiteral("SELECT COUNT(*) FROM trail_change WHERE seq IS NULL"));
    CHECK(must(runForId(pending)) == 0);
}

TEST_CASE("the history of a shared book is not even its owner's to change", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    SharedBook shared;
    Database &database = shared.book().database();
    for (const char *sql : {"UPDATE trail_command SET author = 'An'", "DELETE FROM trail_command", "UPDATE trail_change SET digest = ''", "DELETE FROM trail_change",
                            "UPDATE trail_image SET after_image = '{}'", "DELETE FROM trail_image", "TRUNCATE trail_command", "TRUNCATE trail_image"}) {
        INFO(sql);
        const Status done = database.execute(QString::fromLatin1(sql));
        REQUIRE(!done);
        CHECK(done.error().code == ErrorCode::trailKept);
    }
    // What it may still do: everything else, and what it does past the program becomes nobody's command.
    must(database.execute(QStringLiteral("UPDATE sales_order SET note = 'x' WHERE id = 2")));
    must(shared.book().write({QStringLiteral("test"), {}}, QStringLiteral("Boss"),
                             [](Database &written) { return written.execute(QStringLiteral("UPDATE sales_order SET note = 'y' WHERE id = 1")); }));
    const auto log = must(shared.book().log());
    REQUIRE(log.size() == 10);
    CHECK(log[0].author == QStringLiteral("Boss"));
    CHECK(log[1].author == QStringLiteral("?"));
    CHECK(log[1].words.code == QStringLiteral("changed_outside"));
}

TEST_CASE("what the owner left past the program is nobody's, whoever writes next", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    SharedBook shared;
    must(shared.book().database().execute(QStringLiteral("UPDATE sales_order SET note = 'x' WHERE id = 2")));
    auto sold = must(Book::open(shared.at().placeOf(shared.at().login(QStringLiteral("an"))), Book::Mode::readWrite, std::make_unique<NullDerivation>()));
    must(sold->write({QStringLiteral("test"), {}}, QStringLiteral("Boss"),
                     [](Database &database) { return database.execute(QStringLiteral("UPDATE sales_order SET note = 'y' WHERE id = 1")); }));
    const auto log = must(sold->log());
    CHECK(log[0].author == QStringLiteral("An"));
    CHECK(log[1].author == QStringLiteral("?"));
}

TEST_CASE("a copy to the client gives no more than reading does", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    // Qt's driver takes no copies.
    const QString psql = QStandardPaths::findExecutable(QStringLiteral("psql"));
    if (psql.isEmpty()) {
        WARN("skipped: psql is not installed");
        return;
    }
    SharedBook shared;
    struct Copy {
        const char *table;
        const char *holds; // lines with that count
        std::array<int, 4> lines; // of An who sells, Chi who leads, Khoa who keeps, Vy who looks on
    };
    constexpr Copy copies[] = {
        {"customer_contact", "", {1, 3, 3, 0}}, {"person_pay", "", {1, 3, 3, 0}},       {"statement", "", {1, 2, 2, 0}},
        {"statement_line", "", {1, 2, 2, 0}},   {"commission_bonus", "", {1, 2, 2, 0}}, {"trail_image", "902222222", {0, 2, 2, 0}},
    };
    constexpr std::array codes{"an", "chi", "khoa", "vy"};
    for (size_t role = 0; role < codes.size(); ++role) {
        const QString login = shared.at().login(QString::fromLatin1(codes[role]));
        const QString server = TeamPlace::cluster().section(u'@', 1);
        for (const Copy &copy : copies) {
            INFO(codes[role] << ": " << copy.table);
            QProcess client;
            client.start(psql, {QStringLiteral("-XAtq"), QStringLiteral("-d"), QStringLiteral("postgresql://%1@%2").arg(login, server), QStringLiteral("-c"),
                                QStringLiteral("SET search_path = %1").arg(shared.at().schema()), QStringLiteral("-c"), QStringLiteral("COPY %1 TO STDOUT").arg(QString::fromLatin1(copy.table))});
            REQUIRE(client.waitForFinished(30'000));
            CHECK(client.exitCode() == 0);
            const QList<QByteArray> lines = client.readAllStandardOutput().split('\n');
            CHECK(std::count_if(lines.begin(), lines.end(), [&](const QByteArray &line) { return !line.isEmpty() && line.contains(copy.holds); }) == copy.lines[role]);
        }
    }
}
