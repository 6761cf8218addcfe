// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace somo;
using namespace somo::test;

namespace {

/// The small book with O1 noted in September 2033 and the team renamed in October.
struct LoggedBook {
    LoggedBook()
        : small(Engine::sqlite)
    {
        small.book()->setClock([this] { return moment; });
        write(QStringLiteral("order_changed"), {QStringLiteral("O1")}, QStringLiteral("An"), QStringLiteral("UPDATE sales_order SET note = 'giao chiều', version = version + 1 WHERE code = 'O1'"));
        moment = 2'012'000'000'000; // 2033-10-04
        write(QStringLiteral("team_renamed"), {QStringLiteral("Bắc"), QStringLiteral("Đông Nam")}, QStringLiteral("Bình"), QStringLiteral("UPDATE team SET name = 'Đông Nam', version = version + 1"));
        place = small.book().place();
        small.book().close();
    }
    void write(const QString &code, const QStringList &args, const QString &author, const QString &sql)
    {
        must(small.book()->write({code, args}, author, [&](Database &database) { return database.execute(sql); }));
    }
    QJsonArray rows(const QStringList &words) { return json(place, words).json()[u"rows"].toArray(); }
    /// The commands' codes.
    QStringList said(const QStringList &words)
    {
        QStringList codes;
        for (const QJsonValue &row : rows(words))
            codes += row[u"command"].toString();
        return codes;
    }

    SmallBook small;
    qint64 moment = 2'010'000'000'000; // 2033-09-11
    QString place;
};

} // namespace

TEST_CASE("the log is narrowed by days, author, kind, words and thing")
{
    LoggedBook book;
    const QStringList noted{QStringLiteral("order_changed")};
    const QStringList renamed{QStringLiteral("team_renamed")};
    CHECK(book.said(callWords("log --since 2033-10-01")) == renamed);
    CHECK(book.said(callWords("log --since 2033-09-11 --until 2033-09-30")) == noted);
    CHECK(book.said(callWords("log --by Bình")) == renamed);
    CHECK(book.said(callWords("log --lang en --text") + QStringList{QStringLiteral("dong bac")}) == renamed);
    CHECK(book.said(callWords("log --kind orders")) == noted + QStringList{QStringLiteral("small_book")});
    CHECK(book.said(callWords("log --of order O1")) == noted + QStringList{QStringLiteral("small_book")});
    CHECK(book.rows(callWords("log --since 2033-10-01")).first()[u"taken_back"] == false);

    CHECK(call(book.place, callWords("log --kind tea")).exit == 2);
    CHECK(call(book.place, callWords("log --of tea 1")).exit == 2);
    CHECK(call(book.place, callWords("log --of order")).exit == 2);
    CHECK(call(book.place, callWords("log --until yesterday")).exit == 2);
    CHECK(call(book.place, callWords("log --of order O99")).exit == 1);
}

TEST_CASE("an entry of the log opens to its rows, from what to what")
{
    LoggedBook book;
    const QJsonObject entry = json(book.place, callWords("log 3")).json();
    CHECK(entry[u"command"] == QStringLiteral("order_changed"));
    CHECK(entry[u"changed"] == 1);
    const QJsonObject row = entry[u"rows"].toArray().first().toObject();
    CHECK(row[u"table"] == QStringLiteral("sales_order"));
    CHECK(row[u"op"] == QStringLiteral("update"));
    CHECK(row[u"label"] == QStringLiteral("O1"));
    CHECK(row[u"changed_since"] == false);
    const QJsonObject field = row[u"fields"].toArray().first().toObject();
    CHECK(field[u"field"] == QStringLiteral("note"));
    CHECK(field[u"before"] == QString());
    CHECK(field[u"after"] == QStringLiteral("giao chiều"));
    const QString table = call(book.place, callWords("log 3 --lang en")).out;
    CHECK(table.contains(QStringLiteral("order O1")));
    CHECK(table.contains(QStringLiteral("giao chiều")));
    CHECK(call(book.place, callWords("log 99")).exit == 1);
    CHECK(call(book.place, callWords("log tea")).exit == 2);
}
