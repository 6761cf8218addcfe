// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"
#include "core/report/export.h"
#include "core/service/expense_query.h"
#include "core/service/expense_store.h"
#include "tests/core/import_support.h"

using namespace somo;
using namespace somo::test;

namespace {

const QString activityHead = QStringLiteral("activity.on,activity.at,activity.person,activity.customer,activity.kind,activity.note\n");
const QString expenseHead = QStringLiteral("expense.on,expense.category,expense.amount,expense.customer,expense.note\n");
const QString activityRows = QStringLiteral("SELECT a.on_day, a.at_minute, p.code, c.code, a.kind, a.note FROM activity a LEFT JOIN person p ON p.id = a.person_id"
                                            " LEFT JOIN customer c ON c.id = a.customer_id ORDER BY a.on_day, a.kind, a.note, p.code, a.id");
const QString expenseRows = QStringLiteral("SELECT e.on_day, k.name, e.amount, c.code, e.note FROM expense e JOIN expense_category k ON k.id = e.category_id"
                                           " LEFT JOIN customer c ON c.id = e.customer_id ORDER BY e.on_day, e.amount, e.note, e.id");
const QString lunch = QStringLiteral("2026-10-05,Ăn uống,180000,,ăn trưa với khách\n");
const QString petrol = QStringLiteral("2026-10-06,Đi lại,50000,K1,xăng\n");

QString exported(TestBook &book, ImportKind kind)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    must(exportRows(book.database(), book->settings(), kind, [&](const QStringList &cells) { return writer.writeRow(cells); }));
    return QString::fromUtf8(buffer.data());
}

void byHand(TestBook &book, const std::function<Status(Database &)> &work)
{
    must(book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), work));
}

ExpenseCategoryId categoryNamed(TestBook &book, const QString &name)
{
    const auto found = must(expenseCategory(book.database(), name));
    REQUIRE(found);
    return found->id;
}

} // namespace

TEST_CASE("activities come with a day, a kind in anybody's words, and the people they hang on", "[import][service]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::people, QStringLiteral("person.code,person.name\nAn,An\n"));
    const QString file = activityHead
        + QStringLiteral("2026-10-05,09:30,An,K1,call,hỏi giá\n2026-10-05,,An,K1,Ghé thăm,mang mẫu\n2026-10-05,09:30,An,K1,call,hỏi giá\n2026-10-06,,,Chị Lan,,gửi bảng giá\n");
    const ImportResult first = imported(book, ImportKind::activities, file);
    CHECK(first.added == QMap<QString, qint64>{{QStringLiteral("activities"), 4}, {QStringLiteral("customers"), 2}});
    // Two equal rows are two; where the person's cell is empty it was nobody.
    CHECK(book.rows(activityRows)
          == QStringList{QStringLiteral("20261005|570|An|K1|call|hỏi giá"), QStringLiteral("20261005|570|An|K1|call|hỏi giá"),
                         QStringLiteral("20261005|∅|An|K1|visit|mang mẫu"), QStringLiteral("20261006|∅|∅|Chị Lan|note|gửi bảng giá")});
    const ImportResult again = imported(book, ImportKind::activities, file);
    CHECK_FALSE(again.written);
    CHECK(again.unchanged.value(QStringLiteral("activities")) == 4);
    must(book->undoImport(first.import, QStringLiteral("An")));
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM activity")) == 0);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM customer")) == 0);
    CHECK(imported(book, ImportKind::activities, file).added.value(QStringLiteral("activities")) == 4);
    // A file that has no column of people is of whoever imports it.
    imported(book, ImportKind::activities, QStringLiteral("activity.on,activity.kind,activity.note\n2026-10-09 14:05,meeting,họp\n"));
    CHECK(book.rows(activityRows).last() == QStringLiteral("20261009|845|An|∅|meeting|họp"));
    CHECK(must(book->check()).empty());
}

TEST_CASE("kinds of activities as files call them", "[import][service]")
{
    const auto [words, kind] = GENERATE(table<QString, QString>({
        {QStringLiteral("call"), QStringLiteral("call")},
        {QStringLiteral("Gọi điện"), QStringLiteral("call")},
        {QStringLiteral("ĐIỆN THOẠI"), QStringLiteral("call")},
        {QStringLiteral("Nhắn tin Zalo"), QStringLiteral("message")},
        {QStringLiteral("E-mail"), QStringLiteral("message")},
        {QStringLiteral("Ghé thăm"), QStringLiteral("visit")},
        {QStringLiteral("Gặp mặt"), QStringLiteral("meeting")},
        {QStringLiteral("Ghi chú"), QStringLiteral("note")},
        {QStringLiteral("Bay"), QString()},
        {QStringLiteral("12"), QString()},
    }));
    CAPTURE(words.toStdString());
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = must(importText(*book, ImportKind::activities, activityHead + QStringLiteral("2026-10-05,,,,\"%1\",x\n").arg(words)));
    CHECK(result.refused == kind.isEmpty());
    CHECK(book.rows(QStringLiteral("SELECT kind FROM activity")) == (kind.isEmpty() ? QStringList() : QStringList{kind}));
}

TEST_CASE("neither the order of rows nor of files changes what is in the book", "[import][service]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    const QString call = QStringLiteral("2026-10-05,09:30,An,K1,call,hỏi giá\n"), visit = QStringLiteral("2026-10-05,,Ba,K1,visit,mang mẫu\n"),
                  note = QStringLiteral("2026-10-06,,An,K2,note,gửi bảng giá\n");
    const QString customers = QStringLiteral("customer.code,customer.name\nK1,Hoa\nK2,Tâm\n"), people = QStringLiteral("person.code,person.name\nAn,Nguyễn An\nBa,Trần Ba\n");
    TestBook one = importBook(engine), other = importBook(engine);
    imported(one, ImportKind::activities, activityHead + call + call + visit);
    imported(one, ImportKind::activities, activityHead + note + call);
    imported(one, ImportKind::customers, customers);
    imported(one, ImportKind::people, people);

    imported(other, ImportKind::people, people);
    imported(other, ImportKind::customers, customers);
    imported(other, ImportKind::activities, activityHead + call + note);
    imported(other, ImportKind::activities, activityHead + visit + call + call);
    CHECK(one.rows(activityRows).size() == 4);
    CHECK(one.rows(activityRows) == other.rows(activityRows));
    const QString names = QStringLiteral("SELECT c.code, c.name FROM customer c ORDER BY c.code");
    CHECK(one.rows(names) == other.rows(names));
    const QString who = QStringLiteral("SELECT code, name FROM person ORDER BY code");
    CHECK(one.rows(who) == other.rows(who));

    // Money likewise: what two files both hold is there once.
    const QString tea = QStringLiteral("2026-10-06,Đi lại,50000,K1,gửi xe\n");
    imported(one, ImportKind::expenses, expenseHead + lunch + petrol);
    imported(one, ImportKind::expenses, expenseHead + petrol + tea);
    imported(other, ImportKind::expenses, expenseHead + tea + petrol);
    imported(other, ImportKind::expenses, expenseHead + petrol + lunch);
    CHECK(one.rows(expenseRows)
          == QStringList{QStringLiteral("20261005|Ăn uống|180000|∅|ăn trưa với khách"), QStringLiteral("20261006|Đi lại|50000|K1|gửi xe"), QStringLiteral("20261006|Đi lại|50000|K1|xăng")});
    CHECK(one.rows(expenseRows) == other.rows(expenseRows));
}

TEST_CASE("expenses bring their kinds, however these are spelt, and take them away again", "[import][service]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const QString file = expenseHead + lunch + QStringLiteral("2026-10-05,ăn uống,200000,,ăn tối\n") + petrol;
    const ImportResult result = imported(book, ImportKind::expenses, file);
    CHECK(result.added
          == QMap<QString, qint64>{{QStringLiteral("expenses"), 3}, {QStringLiteral("expense_categories"), 2}, {QStringLiteral("customers"), 1}});
    CHECK(book.rows(expenseRows)
          == QStringList{QStringLiteral("20261005|Ăn uống|180000|∅|ăn trưa với khách"), QStringLiteral("20261005|Ăn uống|200000|∅|ăn tối"), QStringLiteral("20261006|Đi lại|50000|K1|xăng")});
    CHECK_FALSE(imported(book, ImportKind::expenses, file).written);
    must(book->undoImport(result.import, QStringLiteral("An")));
    for (const char *table : {"expense", "expense_category", "customer"})
        CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM ") + QLatin1StringView(table)) == 0);
    CHECK(imported(book, ImportKind::expenses, file).written); // an import taken back is no correction
    CHECK(must(book->check()).empty());
}

TEST_CASE("what was corrected or taken out by hand stays so; a row with a code follows its file", "[import][service]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::expenses, expenseHead + lunch + petrol);
    const ExpenseCategoryId travel = categoryNamed(book, QStringLiteral("Đi lại"));
    byHand(book, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const std::vector<Expense> all, expensesOfMonth(database, Day::fromNumber(20261001)));
        for (const Expense &expense : all) {
            if (expense.amount == Money::fromMinorUnits(180'000))
                SOMO_TRY(expenses::setCategory(database, expense.id, travel));
            else
                SOMO_TRY(expenses::remove(database, expense.id));
        }
        return success();
    });
    const ImportResult same = imported(book, ImportKind::expenses, expenseHead + lunch + petrol);
    CHECK_FALSE(same.written);
    CHECK(same.kept == 2);
    CHECK(book.rows(expenseRows) == QStringList{QStringLiteral("20261005|Đi lại|180000|∅|ăn trưa với khách")});

    const QString coded = QStringLiteral("expense.code,expense.on,expense.category,expense.amount\nPC1,2026-11-05,Đi lại,90000\n");
    imported(book, ImportKind::expenses, coded);
    QString dearer = coded;
    const ImportResult changed = imported(book, ImportKind::expenses, dearer.replace(QStringLiteral("90000"), QStringLiteral("95000")));
    CHECK(changed.changed == QMap<QString, qint64>{{QStringLiteral("expenses"), 1}});
    CHECK(book.rows(QStringLiteral("SELECT amount FROM expense WHERE on_day = 20261105")) == QStringList{QStringLiteral("95000")});
    CHECK_FALSE(imported(book, ImportKind::expenses, dearer).written);
    CHECK(must(book->check()).empty());
}

TEST_CASE("a row that can't be kept is refused with its row, its column and what to do", "[import][service]")
{
    struct Bad {
        ImportKind kind;
        QString file;
        ErrorCode code;
        QString column;
    };
    const Bad one = GENERATE_COPY(values<Bad>({
        {ImportKind::activities, activityHead + QStringLiteral(",,An,K1,call,x\n"), ErrorCode::dateMissing, QStringLiteral("activity.on")},
        {ImportKind::activities, activityHead + QStringLiteral("2026-10-05,,An,K1,bay,x\n"), ErrorCode::unknownActivityKind, QStringLiteral("activity.kind")},
        {ImportKind::activities, activityHead + QStringLiteral("2026-10-05,,An,,,\n"), ErrorCode::activityEmpty, QStringLiteral("activity.kind")},
        {ImportKind::activities, activityHead + QStringLiteral("2026-10-05,,,,note,%1\n").arg(QString(2001, u'a')), ErrorCode::textTooLong, QStringLiteral("activity.note")},
        {ImportKind::activities, activityHead + QStringLiteral("2026-10-05,,,%1,note,x\n").arg(QString(20001, u'a')), ErrorCode::textTooLong, QStringLiteral("activity.customer")},
        {ImportKind::expenses, expenseHead + QStringLiteral("2026-10-05,Ăn,,,x\n"), ErrorCode::amountMissing, QStringLiteral("expense.amount")},
        {ImportKind::expenses, expenseHead + QStringLiteral("2026-10-05,Ăn,0,,x\n"), ErrorCode::amountMissing, QStringLiteral("expense.amount")},
        {ImportKind::expenses, expenseHead + QStringLiteral("2026-10-05,,50000,,cà phê\n"), ErrorCode::expenseCategoryMissing, QStringLiteral("expense.category")},
        {ImportKind::expenses, expenseHead + QStringLiteral("2026-10-05,Ăn,12O,,x\n"), ErrorCode::unreadableNumber, QStringLiteral("expense.amount")},
        {ImportKind::expenses, QStringLiteral("expense.code,expense.on,expense.category,expense.amount\nP,2026-10-05,Ăn,1\nP,2026-10-06,Ăn,2\n"), ErrorCode::codeTaken,
         QStringLiteral("expense.code")},
    }));
    CAPTURE(one.file.left(120).toStdString());
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = must(importText(*book, one.kind, one.file));
    CHECK(result.refused);
    CHECK_FALSE(result.written);
    REQUIRE(result.errors.size() == 1);
    CHECK(result.errors[0].code == one.code);
    CHECK(result.errors[0].place.column == one.column);
    CHECK(result.errors[0].place.row == (one.code == ErrorCode::codeTaken ? 3 : 2));
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM customer")) + book.number(QStringLiteral("SELECT COUNT(*) FROM expense_category")) == 0);
}

TEST_CASE("bad rows that are left out leave nobody behind, and a strict import makes nobody", "[import][service]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    ImportOptions skipping = importOptions();
    skipping.skipBadRows = true;
    const ImportResult done = must(importText(*book, ImportKind::activities, activityHead + QStringLiteral("2026-10-05,,Ba,K1,bay,x\n2026-10-05,,Cúc,K2,call,x\n"), skipping));
    CHECK(done.written);
    CHECK(done.skipped == 1);
    CHECK(book.rows(QStringLiteral("SELECT code FROM customer")) == QStringList{QStringLiteral("K2")});
    CHECK(book.rows(QStringLiteral("SELECT code, confirmed FROM person")) == QStringList{QStringLiteral("Cúc|0")});
    REQUIRE(done.notes.size() == 1);
    CHECK(done.notes.front().kind == ImportNote::Kind::peopleMade);
    ImportOptions strict = importOptions();
    strict.makeUnknown = false;
    const ImportResult refused = must(importText(*book, ImportKind::expenses, expenseHead + lunch, strict));
    REQUIRE(refused.errors.size() == 1);
    CHECK(refused.errors[0].code == ErrorCode::unknownToBook);
    CHECK(refused.errors[0].place.column == QStringLiteral("expense.category"));
}

TEST_CASE("an expense without a kind goes where earlier corrections put its words", "[import][service]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    byHand(book, [](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const ExpenseCategoryId food, expenses::addCategoryByName(database, QStringLiteral("Ăn uống")));
        return expenses::learn(database, QStringLiteral("cà phê"), food);
    });
    imported(book, ImportKind::expenses, expenseHead + QStringLiteral("2026-10-07,,45000,,cà phê sáng\n"));
    CHECK(book.rows(expenseRows) == QStringList{QStringLiteral("20261007|Ăn uống|45000|∅|cà phê sáng")});
}

TEST_CASE("activities and expenses go out and come back without a profile, into a new book and into their own", "[import][export][service]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::people, QStringLiteral("person.code,person.name\nAn,Nguyễn An\n"));
    imported(book, ImportKind::customers, QStringLiteral("customer.code,customer.name\nK1,Hoa\n"));
    imported(book, ImportKind::activities, activityHead + QStringLiteral("2026-10-05,09:30,An,K1,call,\"nói \"\"hai\"\" câu\"\n2026-10-05,09:30,An,K1,call,=x\n"));
    imported(book, ImportKind::expenses, expenseHead + lunch + lunch + petrol);
    byHand(book, [](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const std::optional<ExpenseCategory> travel, expenseCategory(database, QStringLiteral("Đi lại")));
        const auto added = expenses::add(database, {{}, Day::fromNumber(20261008), travel->id, Money::fromMinorUnits(-20'000), {}, {}, QStringLiteral("trả lại")});
        return added ? success() : Status(added.error());
    });

    TestBook other = importBook(engine);
    for (const ImportKind kind : {ImportKind::people, ImportKind::customers, ImportKind::activities, ImportKind::expenses}) {
        const QString file = exported(book, kind);
        INFO(file.toStdString());
        imported(other, kind, file);
        CHECK_FALSE(imported(other, kind, file).written);
    }
    CHECK(other.rows(activityRows) == book.rows(activityRows));
    CHECK(other.rows(expenseRows) == book.rows(expenseRows));
    CHECK(book.rows(expenseRows).size() == 4);
    for (const ImportKind kind : {ImportKind::activities, ImportKind::expenses}) {
        const ImportResult own = imported(book, kind, exported(book, kind));
        CHECK(own.added.isEmpty());
        CHECK_FALSE(own.written);
    }
    CHECK(must(other->check()).empty());
}
