// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/command_words.h"
#include "core/words/error_words.h"
#include "core/words/language.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace somo;

TEST_CASE("the program carries the words of every language in itself", "[words]")
{
    for (const Language language : {Language::vietnamese, Language::english})
        CHECK(QFile::exists(QStringLiteral(":/i18n/somo_%1.qm").arg(languageCode(language))));
}

TEST_CASE("a text without a translation is shown as it stands in the source, with its number", "[words]")
{
    CHECK(words::translated(Language::vietnamese, "no such context", "%n leaves of tea", 3) == QStringLiteral("3 leaves of tea"));
}

TEST_CASE("one of a thing is said as one in English", "[words]")
{
    CHECK(words::translated(Language::english, "report", "%n orders", 1) == QStringLiteral("1 order"));
    CHECK(words::translated(Language::english, "report", "%n orders", 2) == QStringLiteral("2 orders"));
    CHECK(words::translated(Language::vietnamese, "report", "%n orders", 1) == QStringLiteral("1 đơn"));
}

TEST_CASE("Qt's own buttons speak Vietnamese", "[words]")
{
    CHECK(words::translated(Language::vietnamese, "QPlatformTheme", "Cancel") == QStringLiteral("Hủy"));
}

TEST_CASE("a refused profile says in the person's language what it should hold", "[words]")
{
    const Error error = failure(ErrorCode::badProfileValue, {QStringLiteral("file.format"), QStringLiteral("csv, xlsx or auto")});
    CHECK(words::problemText(error, Language::english).endsWith(QStringLiteral("Expected: csv, xlsx or auto.")));
    CHECK(words::problemText(error, Language::vietnamese).endsWith(QStringLiteral("Cần ghi: csv, xlsx hoặc auto.")));
    // A word of the input's own is no text of ours.
    const Error strange = failure(ErrorCode::unknownProfileKey, {QStringLiteral("a text"), QStringLiteral("columns.%2")});
    CHECK(words::problemText(strange, Language::vietnamese).contains(QStringLiteral("“a text” (trong columns.%2)")));
}

TEST_CASE("tables and kinds are said in the reader's words, never as their codes", "[words]")
{
    const auto said = [](const Error &error) { return words::problemText(error, Language::vietnamese); };
    CHECK(said(failure(ErrorCode::rowNotFound, {QStringLiteral("sales_order"), QStringLiteral("7")})).contains(QStringLiteral("đơn hàng 7")));
    CHECK(said(failure(ErrorCode::undoChangedSince, {QStringLiteral("customer"), QStringLiteral("customer"), QStringLiteral("An"), QStringLiteral("hôm nay")}))
              .contains(QStringLiteral("khách hàng customer")));
    CHECK(said(failure(ErrorCode::profileOfOtherKind, {QStringLiteral("p"), QStringLiteral("orders"), QStringLiteral("people")})).contains(QStringLiteral("đơn hàng")));
    CHECK(said(failure(ErrorCode::importTouchedSince, {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("sales_order O1, target 7")}))
              .contains(QStringLiteral("đơn hàng O1, mục tiêu 7")));
    CHECK(words::problemText(failure(ErrorCode::importKindNotYet, {QStringLiteral("stock")}), Language::english).startsWith(QStringLiteral("Stock ")));
    CHECK(said(failure(ErrorCode::cliNotFound, {QStringLiteral("--as"), QStringLiteral("x")})).contains(QStringLiteral("--as")));
}

TEST_CASE("what the system says is said in the reader's words; a place stays as it is", "[words]")
{
    const auto said = [](ErrorCode code, const QStringList &args) { return words::problemText(failure(code, args), Language::vietnamese); };
    const QString path = QStringLiteral("kho/x.pdf");
    CHECK(said(ErrorCode::outputNotWritten, {path, QStringLiteral("No such file or directory")}).contains(QStringLiteral("không thấy thư mục hoặc tệp đó")));
    CHECK(said(ErrorCode::fileUnreadable, {QStringLiteral("Permission denied")}).contains(QStringLiteral("bạn không có quyền")));
    CHECK(said(ErrorCode::databaseFailed, {QStringLiteral("database or disk is full")}).contains(QStringLiteral("đĩa đã đầy")));
    CHECK(said(ErrorCode::serverUnreachable, {QStringLiteral("connection to server at \"127.0.0.1\", port 1 failed: Connection refused")})
              .contains(QStringLiteral("không có máy chủ nào chạy")));
    CHECK(said(ErrorCode::badJson, {QStringLiteral("unterminated object"), QStringLiteral("2")}).contains(QStringLiteral("thiếu dấu } đóng")));
    CHECK(said(ErrorCode::fileNotWritten, {QString()}).contains(QStringLiteral("hệ thống không cho biết lý do")));
    // A folder may well be called so.
    CHECK(said(ErrorCode::databaseFailed, {QStringLiteral("/srv/Permission denied/a.somo")}).contains(QStringLiteral("/srv/Permission denied/a.somo")));
    CHECK(said(ErrorCode::cliBadValue, {QStringLiteral("--today"), QStringLiteral("x"), QStringLiteral("a date such as 2026-10-31")}).contains(QStringLiteral("một ngày, ví dụ 2026-10-31")));
}

TEST_CASE("a value with marks of direction doesn't turn the sentence around", "[words]")
{
    const QString turning = QStringLiteral("a\u202Eb\u2069c");
    Error error = failure(ErrorCode::unreadableDate);
    error.place = {QStringLiteral("f.csv"), 2, QStringLiteral("d"), turning};
    CHECK(words::errorText(error, Language::english).startsWith(QStringLiteral("f.csv, row 2, column “d”: “\u2068a\u202Ebc\u2069”: ")));
    error.place.value = QStringLiteral("Nguyễn An");
    CHECK(words::errorText(error, Language::english).contains(QStringLiteral("“Nguyễn An”: ")));
}

TEST_CASE("a number that can't be read is said with what it was probably meant to be", "[words]")
{
    const auto said = [](const char *value) {
        Error error = failure(ErrorCode::unreadableNumber);
        error.place.value = QString::fromUtf8(value);
        return words::problemText(error, Language::english);
    };
    CHECK(said("12O.000").endsWith(QStringLiteral(" Is 120.000 meant?")));
    CHECK(said("l50000").endsWith(QStringLiteral(" Is 150000 meant?")));
    CHECK(said("500k").endsWith(QStringLiteral(" Is 500000 meant?")));
    CHECK(said("1tr2").endsWith(QStringLiteral(" Is 1200000 meant?")));
    CHECK(said("1,5 triệu").endsWith(QStringLiteral(" Is 1500000 meant?")));
    CHECK(said("2 tỷ").endsWith(QStringLiteral(" Is 2000000000 meant?")));
    for (const char *nothing : {"Oto", "abc", "1.5tr2", "", "12-3O"})
        CHECK_FALSE(said(nothing).contains(QStringLiteral(" meant?")));
}

TEST_CASE("a figure that is too large is named in the reader's words", "[words]")
{
    for (const char *figure : {"line gross", "order net", "gross_profit", "portion", "net left of a line", "units"}) {
        const Error error = failure(ErrorCode::overflow, {QString::fromLatin1(figure)});
        CAPTURE(figure);
        CHECK_FALSE(words::problemText(error, Language::vietnamese).contains(QString::fromLatin1(figure)));
        CHECK_FALSE(words::problemText(error, Language::english).contains(u'_'));
    }
    CHECK(words::problemText(failure(ErrorCode::overflow, {QStringLiteral("line gross")}), Language::vietnamese).contains(QStringLiteral("“số lượng × đơn giá của dòng hàng”")));
}

TEST_CASE("the day of a move or a salary is written in the reader's way", "[words]")
{
    const QStringList moved{QStringLiteral("An"), QStringLiteral("Hà Nội"), QStringLiteral("2026-11-05")};
    CHECK(words::commandText(QStringLiteral("person_moved"), moved, Language::english).contains(QStringLiteral("5 Nov 2026")));
    CHECK(words::commandText(QStringLiteral("person_moved"), moved, Language::vietnamese).contains(QStringLiteral("05/11/2026")));
    CHECK(words::commandText(QStringLiteral("salary_set"), {QStringLiteral("An"), QStringLiteral("2026-11-05")}, Language::vietnamese).contains(QStringLiteral("05/11/2026")));
    CHECK_FALSE(words::commandText(QStringLiteral("salary_set"), {}, Language::english).isEmpty());
}

TEST_CASE("every command the program writes has a sentence in both languages", "[words]")
{
    const QString code = GENERATE(QStringLiteral("book_created"), QStringLiteral("set"), QStringLiteral("undo"), QStringLiteral("redo"), QStringLiteral("undo_import"),
                                  QStringLiteral("changed_outside"), QStringLiteral("imported"), QStringLiteral("report_printed"));
    const QStringList args{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    const QString english = words::commandText(code, args, Language::english);
    const QString vietnamese = words::commandText(code, args, Language::vietnamese);
    CHECK(english != vietnamese);
    CHECK_FALSE(english.startsWith(code));
    CHECK_FALSE(vietnamese.startsWith(code));
    CHECK(words::commandText(QStringLiteral("imported"), {QStringLiteral("orders"), QStringLiteral("a %1.csv"), QStringLiteral("1234")}, Language::english)
          == QStringLiteral("Imported orders from a %1.csv (1,234 rows)"));
    CHECK(words::commandText(QStringLiteral("of_tomorrow"), {QStringLiteral("x")}, Language::english) == QStringLiteral("of_tomorrow x"));
}
