// SPDX-License-Identifier: GPL-3.0-or-later
// One customer's page, by keyboard alone.
#include "core/customers/attachment_query.h"
#include "core/customers/consent.h"
#include "core/customers/own_field_query.h"
#include "core/customers/own_field_store.h"
#include "core/customers/privacy_request_query.h"
#include "core/customers/tag_query.h"
#include "core/insight/next_purchase.h"
#include "tests/support/catch.h"
#include "tests/ui/answers.h"
#include "tests/ui/order_window.h"
#include "tests/ui/page_fit.h"
#include "ui/customer/customer_line.h"
#include "ui/customer/customer_page.h"
#include "ui/customer/timeline_card.h"
#include "ui/customer/timeline_model.h"
#include "ui/orders/order_filter_bar.h"

#include <QAction>
#include <QDeadlineTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSemaphore>
#include <QThread>
#include <QToolButton>

using namespace somo;
using namespace somo::test;

namespace {

/// Lan's page (K1) in English on 24 October 2026: TAY-1 is hers (3 × 420,000, completed on 20 October and not paid), and An uses
/// Somo. Hoa (K2) is there too.
struct CustomerWindow : OrderWindow {
    CustomerWindow()
    {
        const OrderId first = order(QStringLiteral("TAY-1")).id;
        writeElsewhere([this, first](Database &database) -> Status {
            SOMO_TRY_ASSIGN(Customer lan, customers::byId(database, must(customers::findByCode(database, QStringLiteral("K1")))));
            lan.phoneTyped = QStringLiteral("0912 345 678");
            SOMO_TRY(customers::update(database, lan));
            customer = lan.id;
            Customer hoa;
            hoa.code = QStringLiteral("K2");
            hoa.name = QStringLiteral("Đặng Thị Hoa");
            SOMO_TRY_ASSIGN(other, customers::add(database, hoa));
            OwnField shoes;
            shoes.code = QStringLiteral("so_giay");
            shoes.name = QStringLiteral("Số giày");
            shoes.kind = QStringLiteral("number");
            SOMO_TRY_ASSIGN(ownField, own_fields::add(database, shoes));
            SOMO_TRY_ASSIGN(Order order, orders::byId(database, first));
            order.customer = lan.id;
            const auto written = orders::update(database, order);
            return written ? success() : Status(written.error());
        });
        window().setLanguage(Language::english);
        workspace().setAuthor(QStringLiteral("Nguyễn Hoài An"));
        window().showPage(PageId::customer, customer.value);
        if (!waits([&] { return page()->title() == QStringLiteral("Phạm Thị Lan") && model().rowCount() == 1; }))
            qFatal("no customer");
    }
    CustomerPage *page() { return static_cast<CustomerPage *>(window().page(PageId::customer)); }
    TimelineModel &model() { return page()->timeline()->model(); }
    bool waits(const std::function<bool()> &is) { return QTest::qWaitFor(is, 10'000); }
    bool says(const char *name, const QString &text)
    {
        return waits([&] {
            const auto labels = window().findChildren<QLabel *>(QString::fromLatin1(name));
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
        });
    }
    QString titleOf(int row) { return model().index(row).data().toString(); }
    Customer lan() { return must(customers::byId(database(), customer)); }
    /// F2 on the line, the text, Enter.
    void edit(const char *name, const QString &text)
    {
        auto *line = field<QLabel>(name);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_F2);
        type(qPrintable(QString::fromLatin1(name) + QStringLiteral("Edit")), text);
    }
    void type(const char *name, const QString &text)
    {
        auto *edit = field<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        edit->insert(text); // as typed; keyClicks() knows ASCII only
        emit edit->textEdited(edit->text());
    }
    void enter(const char *name) { QTest::keyClick(field<QLineEdit>(name), Qt::Key_Return); }
    /// Ctrl+L, the words, Enter (or other keys).
    void note(const QString &words, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        page()->timeline()->list()->setFocus();
        QTest::keyClick(page()->timeline()->list(), Qt::Key_L, Qt::ControlModifier);
        auto *line = field<QLineEdit>("customerNoteLine");
        REQUIRE(window().focusWidget() == line);
        line->insert(words);
        QTest::keyClick(line, Qt::Key_Return, modifiers);
        REQUIRE(waits([&] { return line->text().isEmpty(); }));
    }
    qint64 number(const QString &sql)
    {
        Statement row(database(), sql);
        return must(runForId(row));
    }
    CustomerId customer, other;
    OwnFieldId ownField;
};

} // namespace

TEST_CASE("the page shows who it is, what happened, what was bought and is owed; Backspace leads back", "[customer]")
{
    CustomerWindow at;
    CHECK(at.field<QLabel>("whoPhone")->text() == QStringLiteral("0912 345 678"));
    CHECK(at.titleOf(0) == QStringLiteral("Order TAY-1 · 3 items · completed 20 Oct"));
    CHECK(at.model().index(0).data(TimelineModel::AmountRole).toString() == QStringLiteral("1,260,000"));
    CHECK(at.field<QAbstractButton>("boughtSum")->text() == QStringLiteral("1,260,000\u00A0₫"));
    CHECK(at.field<QLabel>("boughtCount")->text() == QStringLiteral("1 order"));
    CHECK(at.field<QAbstractButton>("figureAverage")->text() == QStringLiteral("1,260,000"));
    CHECK(at.field<QAbstractButton>("figureLast")->text() == QStringLiteral("4 days ago"));
    CHECK(at.field<QAbstractButton>("figureOpen")->text() == QStringLiteral("0"));
    at.page()->timeline()->list()->setFocus();
    QTest::keyClick(at.page()->timeline()->list(), Qt::Key_Return);
    REQUIRE(at.waits([&] { return at.page()->isHidden(); }));
    CHECK(at.waits([&] { return at.OrderWindow::page()->form()->order() == at.order(QStringLiteral("TAY-1")).id; }));
    QTest::keyClick(&at.window(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(at.waits([&] { return at.page()->isVisible(); }));
    CHECK(at.page()->thing() == at.customer.value);
}

TEST_CASE("what was heard is noted with Ctrl+L, stands in the history and among what they need, and is undone", "[customer]")
{
    CustomerWindow at;
    at.note(QStringLiteral("Bà nội thích trà ít chát"), Qt::ControlModifier);
    REQUIRE(at.waits([&] { return at.model().rowCount() == 2; }));
    CHECK(at.titleOf(0) == QStringLiteral("“Bà nội thích trà ít chát”"));
    CHECK(at.says("heardNote", QStringLiteral("“Bà nội thích trà ít chát”")));
    CHECK(at.number(QStringLiteral("SELECT COUNT(*) FROM activity WHERE kind = 'note' AND on_day = 20261024 AND person_id IS NOT NULL")) == 1);
    QTest::keyClick(at.field<QLineEdit>("customerNoteLine"), Qt::Key_Z, Qt::ControlModifier);
    CHECK(at.waits([&] { return at.count("activity") == 0 && at.model().rowCount() == 1; }));
}

TEST_CASE("what was begun in the note line waits for its customer, and Enter writes only the words it was pressed on", "[customer]")
{
    CustomerWindow at;
    auto *line = at.field<QLineEdit>("customerNoteLine");
    line->setFocus();
    line->insert(QStringLiteral("Hỏi giá hộp quà"));
    QTest::keyClick(line, Qt::Key_Return); // before it was read what it is
    line->insert(QStringLiteral(" Tết"));
    waitForAnswers(at.workspace());
    CHECK(at.count("activity") == 0);
    at.window().showPage(PageId::customer, at.other.value);
    REQUIRE(at.waits([&] { return at.page()->title() == QStringLiteral("Đặng Thị Hoa") && line->text().isEmpty(); }));
    at.window().showPage(PageId::customer, at.customer.value);
    CHECK(at.waits([&] { return line->text() == QStringLiteral("Hỏi giá hộp quà Tết"); }));
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(at.waits([&] { return at.count("activity") == 1 && line->text().isEmpty(); }));
    CHECK(at.number(QStringLiteral("SELECT customer_id FROM activity")) == at.customer.value);
}

TEST_CASE("a promise is read as one, stands above all else, is put off and kept by keys", "[customer]")
{
    CustomerWindow at;
    auto *line = at.field<QLineEdit>("customerNoteLine");
    line->setFocus();
    line->insert(QStringLiteral("thứ sáu gọi lại báo giá"));
    REQUIRE(at.says("customerNoteHint", QStringLiteral("Enter writes a promise, by 30 Oct 2026.")));
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(at.waits([&] { return at.count("promise") == 1 && at.model().rowCount() == 2; }));
    CHECK(at.model().index(0).data(TimelineModel::WhenRole).toString() == QStringLiteral("by 30 Oct"));
    CHECK(at.model().index(0).data(TimelineModel::StrongRole).toBool());
    CHECK(at.number(QStringLiteral("SELECT customer_id FROM promise")) == at.customer.value);

    QListView *list = at.page()->timeline()->list();
    list->setFocus();
    list->setCurrentIndex(at.model().index(0));
    QTest::keyClick(list, Qt::Key_H, Qt::ControlModifier);
    REQUIRE(at.window().focusWidget() == at.field<QLineEdit>("putOffDay"));
    at.type("putOffDay", QStringLiteral("02/11/2026"));
    at.enter("putOffDay");
    REQUIRE(at.waits([&] { return at.model().index(0).data(TimelineModel::WhenRole).toString() == QStringLiteral("by 2 Nov"); }));
    REQUIRE(at.waits([&] { return at.window().focusWidget() == list; }));
    list->setCurrentIndex(at.model().index(0));
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(at.waits([&] { return at.number(QStringLiteral("SELECT COALESCE(done_on, 0) FROM promise")) == 20261024; }));
    CHECK(at.waits([&] { return at.titleOf(0).startsWith(QStringLiteral("Kept: ")); }));
}

TEST_CASE("fields are edited in their place, faults stand below them, Esc leaves them, and undo brings them back", "[customer]")
{
    CustomerWindow at;
    at.edit("whoPhone", QStringLiteral("12"));
    at.enter("whoPhoneEdit");
    CHECK(at.says("whoPhoneEditError", QStringLiteral("This is no phone number.")));
    at.type("whoPhoneEdit", QStringLiteral("0987 111 222"));
    at.enter("whoPhoneEdit");
    REQUIRE(at.waits([&] { return at.lan().phoneTyped == QStringLiteral("0987 111 222"); }));
    REQUIRE(at.waits([&] { return at.field<QLabel>("whoPhone")->text() == QStringLiteral("0987 111 222"); }));
    CHECK(at.window().focusWidget() == at.field<QLabel>("whoPhone")); // on with the keyboard from there
    at.edit("whoPhone", QStringLiteral("x"));
    QTest::keyClick(at.field<QLineEdit>("whoPhoneEdit"), Qt::Key_Escape);
    CHECK(at.field<QLineEdit>("whoPhoneEdit")->isHidden() == false); // its box is hidden, not the field
    CHECK_FALSE(at.field<QLineEdit>("whoPhoneEdit")->isVisible());
    CHECK(at.field<QLabel>("whoPhone")->isVisible());

    at.field<QLabel>("whoPhone")->setFocus();
    QTest::keyClick(&at.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(at.waits([&] { return at.lan().phoneTyped == QStringLiteral("0912 345 678"); }));
    CHECK(at.waits([&] { return at.field<QLabel>("whoPhone")->text() == QStringLiteral("0912 345 678"); }));
}

TEST_CASE("who looks after them, their birthday and a field of one's own are edited among all fields", "[customer]")
{
    CustomerWindow at;
    at.field<QToolButton>("customerAllFields")->setFocus();
    QTest::keyClick(at.field<QToolButton>("customerAllFields"), Qt::Key_Space);
    at.edit("whoKeeper", QStringLiteral("Bình"));
    at.enter("whoKeeperEdit"); // picks what is offered
    REQUIRE(at.waits([&] { return bool(at.lan().keeper); }));
    CHECK(at.lan().keeper == must(people::find(at.database(), QStringLiteral("BINH"))));
    CHECK(at.lan().keeperFrom == Day::fromNumber(20261024));
    at.edit("whoBirth", QStringLiteral("31/02"));
    at.enter("whoBirthEdit");
    CHECK(at.says("whoBirthEditError", QStringLiteral("24/10/1990")));
    at.type("whoBirthEdit", QStringLiteral("24/10/1990"));
    at.enter("whoBirthEdit");
    REQUIRE(at.waits([&] { return at.lan().birthYear == std::optional(1990); }));
    CHECK(at.lan().birthDay == std::optional(1024));
    at.edit("own_so_giay", QStringLiteral("37.5"));
    at.enter("own_so_giayEdit");
    REQUIRE(at.waits([&] { return !must(own_fields::of(at.database(), at.customer)).empty(); }));
    CHECK(must(own_fields::of(at.database(), at.customer)).front().number == std::optional<qint64>(37'500));
    CHECK(at.waits([&] { return at.field<QLabel>("own_so_giay")->text() == QStringLiteral("37.5"); }));
}

TEST_CASE("a field that somebody else changed meanwhile is not written over", "[customer]")
{
    CustomerWindow at;
    at.edit("whoAddress", QStringLiteral("5 Quan Nhân"));
    Customer theirs = at.lan();
    theirs.address = QStringLiteral("18 Quan Nhân");
    at.writeElsewhere([theirs](Database &database) { return customers::update(database, theirs); });
    at.enter("whoAddressEdit");
    CHECK(at.waits([&] { return at.field<QLabel>("whoAddressEditError")->isVisible(); }));
    CHECK(at.lan().address == QStringLiteral("18 Quan Nhân"));
    CHECK(at.field<QLineEdit>("whoAddressEdit")->text() == QStringLiteral("5 Quan Nhân")); // nothing typed is lost
}

TEST_CASE("tags are added and taken away by keys", "[customer]")
{
    CustomerWindow at;
    at.field<QToolButton>("addTag")->setFocus();
    QTest::keyClick(at.field<QToolButton>("addTag"), Qt::Key_Space);
    REQUIRE(at.window().focusWidget() == at.field<QLineEdit>("tagEdit"));
    at.type("tagEdit", QStringLiteral("thích gói giấy"));
    QTest::keyClick(at.field<QLineEdit>("tagEdit"), Qt::Key_Return, Qt::AltModifier);
    REQUIRE(at.waits([&] { return must(tags::of(at.database(), at.customer)).size() == 1; }));
    const auto chip = [&]() -> QToolButton * {
        for (auto *button : at.window().findChildren<QToolButton *>(QStringLiteral("customerTag"))) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    };
    REQUIRE(at.waits([&] { return chip() != nullptr; }));
    CHECK(chip()->text() == QStringLiteral("thích gói giấy ×"));
    chip()->setFocus();
    QTest::keyClick(chip(), Qt::Key_Delete);
    CHECK(at.waits([&] { return must(tags::of(at.database(), at.customer)).empty() && !chip(); }));
}

TEST_CASE("what a customer agreed to is noted with its proof, and silence is no yes", "[customer]")
{
    CustomerWindow at;
    const auto shows = [&](const QString &text) {
        return at.waits([&] {
            const auto labels = at.field<QWidget>("consentCard")->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
        });
    };
    CHECK(shows(QStringLiteral("not asked")));
    at.field<QPushButton>("editConsent")->setFocus();
    QTest::keyClick(at.field<QPushButton>("editConsent"), Qt::Key_Space);
    REQUIRE(at.window().focusWidget() == at.field<QLineEdit>("consentChannel"));
    at.type("consentChannel", QStringLiteral("Zalo"));
    at.enter("consentChannel");
    at.type("consentState", QStringLiteral("agreed"));
    at.enter("consentState");
    at.type("consentAfter", QStringLiteral("25"));
    QTest::keyClick(at.field<QLineEdit>("consentAfter"), Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.says("consentAfterError", QStringLiteral("Type an hour")));
    at.type("consentAfter", QStringLiteral("17"));
    at.type("consentSource", QStringLiteral("nói trực tiếp"));
    at.type("consentProof", QStringLiteral("“Nhắn chị qua Zalo sau giờ làm nhé”"));
    QTest::keyClick(at.field<QLineEdit>("consentProof"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(at.waits([&] { return at.count("consent") == 1; }));
    const Consent written = must(consent::current(at.database(), at.customer)).front();
    CHECK(written.channel == QStringLiteral("zalo"));
    CHECK(written.purpose == QStringLiteral("care"));
    CHECK(written.afterMinute == std::optional(17 * 60));
    CHECK(written.source == QStringLiteral("nói trực tiếp"));
    CHECK(written.proof.contains(QStringLiteral("Nhắn chị")));
    CHECK(shows(QStringLiteral("after 17:00")));
    CHECK(at.waits([&] { return at.field<QWidget>("consentSheet")->isHidden() || !at.field<QWidget>("consentSheet")->isVisible(); }));
}

TEST_CASE("a call shows the number first, opens it when told, and what is noted next was said in it", "[customer]")
{
    CustomerWindow at;
    at.field<QAction>("customerCall")->trigger();
    auto *open = at.field<QPushButton>("contactOpen");
    REQUIRE(at.window().focusWidget() == open);
    CHECK(at.field<QWidget>("contactStrip")->accessibleName().contains(QStringLiteral("+84912345678")));
    CHECK(at.prompts->opened.isEmpty());
    QTest::keyClick(open, Qt::Key_Space);
    CHECK(at.prompts->opened == QStringList{QStringLiteral("tel:+84912345678")});
    REQUIRE(at.window().focusWidget() == at.field<QLineEdit>("customerNoteLine"));
    at.note(QStringLiteral("muốn xem mẫu giấy dó"), Qt::ControlModifier);
    REQUIRE(at.waits([&] { return at.model().rowCount() == 2; }));
    CHECK(at.titleOf(0) == QStringLiteral("Phone call"));
}

TEST_CASE("a file is attached, saved to a chosen place and taken away; one that is too large is refused", "[customer]")
{
    CustomerWindow at;
    QTemporaryDir folder;
    const QString large = folder.filePath(QStringLiteral("large.bin"));
    {
        QFile file(large);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(mostAttachmentBytes + 1));
    }
    at.prompts->toOpen = large;
    QTest::keyClick(at.field<QPushButton>("attachFile"), Qt::Key_Space);
    REQUIRE(at.prompts->problems.size() == 1);
    CHECK(at.prompts->problems.back().contains(QStringLiteral("large.bin")));
    at.prompts->toOpen = at.place(); // the book itself
    QTest::keyClick(at.field<QPushButton>("attachFile"), Qt::Key_Space);
    CHECK(at.prompts->problems.size() == 2);
    const QString small = folder.filePath(QStringLiteral("mẫu.txt"));
    {
        QFile file(small);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("giay do");
    }
    at.prompts->toOpen = small;
    QTest::keyClick(at.field<QPushButton>("attachFile"), Qt::Key_Space);
    const auto row = [&]() -> QPushButton * {
        for (auto *button : at.window().findChildren<QPushButton *>(QStringLiteral("attachedFile"))) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    };
    REQUIRE(at.waits([&] { return row() != nullptr; }));
    CHECK(row()->text() == QStringLiteral("mẫu.txt"));
    const QString copy = folder.filePath(QStringLiteral("copy.txt"));
    at.prompts->file = copy;
    QTest::keyClick(row(), Qt::Key_Space);
    REQUIRE(at.waits([&] { return QFile::exists(copy); }));
    QFile written(copy);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == QByteArray("giay do"));
    row()->setFocus();
    QTest::keyClick(row(), Qt::Key_Delete);
    CHECK(at.waits([&] { return at.count("attachment") == 0 && !row(); }));
}

TEST_CASE("an attached file is read and saved beside the window", "[customer]")
{
    CustomerWindow at;
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("mau.txt"));
    const auto put = [&](const char *content) {
        QFile written(file);
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(content);
    };
    put("giay do");
    waitForAnswers(at.workspace());
    // As long as the writing waits for its turn the file isn't read, and the window goes on.
    QSemaphore turn, begun;
    at.workspace().administer(
        [&](Book &) -> Result<CommandOutcome> {
            begun.release();
            turn.acquire();
            return CommandOutcome{};
        },
        &at.window(), [](const Result<CommandOutcome> &) {});
    begun.acquire();
    at.prompts->toOpen = file;
    QTest::keyClick(at.field<QPushButton>("attachFile"), Qt::Key_Space);
    put("giay xanh");
    turn.release();
    REQUIRE(at.waits([&] { return at.count("attachment") == 1; }));
    QPushButton *row = nullptr;
    REQUIRE(at.waits([&] { return (row = at.field<QPushButton>("attachedFile")) && row->isVisible(); }));
    waitForAnswers(at.workspace());
    row = at.field<QPushButton>("attachedFile");

    // Saved while this thread does nothing for the window.
    const QString copy = folder.filePath(QStringLiteral("copy.txt"));
    at.prompts->file = copy;
    QTest::keyClick(row, Qt::Key_Space);
    QDeadlineTimer deadline(10'000);
    while (!QFile::exists(copy) && !deadline.hasExpired())
        QThread::msleep(1);
    QFile saved(copy);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == QByteArray("giay xanh"));

    // What can't be read is said.
    REQUIRE(QFile::setPermissions(file, QFileDevice::WriteOwner));
    if (QFile(file).open(QIODevice::ReadOnly))
        return; // whoever runs this may read everything
    QTest::keyClick(at.field<QPushButton>("attachFile"), Qt::Key_Space);
    CHECK(at.waits([&] { return at.prompts->problems.size() == 1; }));
    CHECK(at.count("attachment") == 1);
}

TEST_CASE("a request about their data enters the register with its limit of fifteen days, and is answered", "[customer][privacy]")
{
    CustomerWindow at;
    at.field<QAction>("customerRequest")->trigger();
    REQUIRE(at.window().focusWidget() == at.field<QLineEdit>("requestKind"));
    at.type("requestKind", QStringLiteral("to see what is kept"));
    at.enter("requestKind");
    QTest::keyClick(at.field<QLineEdit>("requestNote"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(at.waits([&] { return at.count("privacy_request") == 1; }));
    const auto rows = must(privacy::requests(at.database(), at.workspace().today(), at.customer));
    CHECK(rows.front().request.kind == QStringLiteral("see"));
    CHECK(rows.front().request.dueOn == Day::fromNumber(20261108));
    waitForAnswers(at.workspace());
    at.field<QAction>("customerRequest")->trigger();
    REQUIRE(at.says("requestRow", QStringLiteral("To be answered by 8 Nov 2026.")));
    QPushButton *done = nullptr;
    for (auto *button : at.window().findChildren<QPushButton *>(QStringLiteral("requestDone"))) {
        if (button->isVisible())
            done = button;
    }
    REQUIRE(done);
    QTest::keyClick(done, Qt::Key_Space);
    CHECK(at.waits([&] { return must(privacy::requests(at.database(), at.workspace().today(), at.customer)).front().request.outcome == QStringLiteral("done"); }));
}

TEST_CASE("the whole file is saved as text and as JSON", "[customer][privacy]")
{
    CustomerWindow at;
    QTemporaryDir folder;
    for (const char *ending : {"txt", "json"}) {
        at.prompts->file = folder.filePath(QStringLiteral("lan.") + QString::fromLatin1(ending));
        at.field<QAction>("customerWholeFile")->trigger();
        REQUIRE(at.waits([&] { return QFile::exists(*at.prompts->file); }));
        QFile file(*at.prompts->file);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        CHECK(text.contains(QStringLiteral("Phạm Thị Lan")));
        CHECK(text.contains(QStringLiteral("TAY-1")));
    }
}

TEST_CASE("forgetting a customer says what goes and what stays; Esc keeps them, Ctrl+Enter forgets", "[customer][privacy]")
{
    CustomerWindow at;
    at.field<QAction>("customerErase")->trigger();
    CHECK(at.window().focusWidget() == at.field<QPushButton>("eraseSheetLeave")); // the harmless one
    REQUIRE(at.says("eraseStays", QStringLiteral("their orders (1) with their days and amounts")));
    CHECK(at.says("eraseStays", QString::fromUtf8("carried elsewhere, on a stick, another computer or a cloud, aren’t known")));
    QTest::keyClick(at.field<QPushButton>("eraseSheetLeave"), Qt::Key_Escape);
    CHECK_FALSE(at.field<QWidget>("eraseSheet")->isVisible());
    CHECK(at.lan().name == QStringLiteral("Phạm Thị Lan"));
    at.field<QAction>("customerErase")->trigger();
    REQUIRE(at.says("eraseGoes", QStringLiteral("name, phone")));
    QTest::keyClick(at.field<QPushButton>("eraseSheetLeave"), Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.waits([&] { return at.lan().name != QStringLiteral("Phạm Thị Lan"); }));
    CHECK(at.number(QStringLiteral("SELECT COUNT(*) FROM customer_contact WHERE phone IS NOT NULL")) == 0);
    CHECK(at.order(QStringLiteral("TAY-1")).customer == at.customer);
}

TEST_CASE("who introduced them is found by name, and opens by Enter", "[customer]")
{
    CustomerWindow at;
    at.edit("customerCameFrom", QStringLiteral("hoa"));
    REQUIRE(at.waits([&] { return static_cast<CompletionField *>(at.field<QLineEdit>("customerCameFromEdit"))->isOpen(); }));
    at.enter("customerCameFromEdit");
    REQUIRE(at.waits([&] { return at.lan().cameFrom == at.other; }));
    REQUIRE(at.waits([&] { return at.field<QLabel>("customerCameFrom")->text() == QStringLiteral("Đặng Thị Hoa"); }));
    at.field<QLabel>("customerCameFrom")->setFocus();
    QTest::keyClick(at.field<QLabel>("customerCameFrom"), Qt::Key_Return);
    REQUIRE(at.waits([&] { return at.page()->title() == QStringLiteral("Đặng Thị Hoa"); }));
    QTest::keyClick(&at.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK(at.waits([&] { return at.page()->title() == QStringLiteral("Phạm Thị Lan"); }));
}

TEST_CASE("suggestions say their reason and are refused for good, which can be taken back", "[customer]")
{
    CustomerWindow at;
    // A second purchase 20 days before: what is usual is known then.
    at.writeElsewhere([&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(Order order, orders::byId(database, at.order(QStringLiteral("T0x")).id));
        order.customer = at.customer;
        order.orderedOn = Day::fromNumber(20260930);
        const auto written = orders::update(database, order);
        return written ? success() : Status(written.error());
    });
    REQUIRE(at.says("suggestion", QStringLiteral("9 Nov 2026"))); // 20 October and 20 days
    QPushButton *no = nullptr;
    for (auto *button : at.window().findChildren<QPushButton *>(QStringLiteral("suggestNoMore"))) {
        if (button->isVisible())
            no = button;
    }
    REQUIRE(no);
    QTest::keyClick(no, Qt::Key_Space);
    REQUIRE(at.waits([&] { return at.number(QStringLiteral("SELECT COUNT(*) FROM care_refusal WHERE suggestion = 'next_purchase'")) == 1; }));
    REQUIRE(at.says("suggestNone", QStringLiteral("doesn't need suggestions")));
    QTest::keyClick(at.field<QPushButton>("suggestAgain"), Qt::Key_Space);
    CHECK(at.waits([&] { return at.count("care_refusal") == 0; }));
    CHECK(at.says("suggestion", QStringLiteral("9 Nov 2026")));
}

TEST_CASE("a new order from the page names the customer, and their orders are listed", "[customer][orders]")
{
    CustomerWindow at;
    at.field<QAction>("customerOrdersAction")->trigger();
    REQUIRE(at.waits([&] { return at.list()->isVisible() && at.list()->model().rowCount() == 1; }));
    CHECK(at.list()->bar()->filter().customer == at.customer);
    at.window().showPage(PageId::customer, at.customer.value);
    REQUIRE(at.waits([&] { return at.page()->isVisible(); }));
    at.page()->timeline()->list()->setFocus();
    QTest::keyClick(at.page()->timeline()->list(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(at.waits([&] { return at.OrderWindow::page()->form()->isVisible(); }));
    CHECK_FALSE(at.OrderWindow::page()->form()->order());
    CHECK(at.window().findChild<QLineEdit *>(QStringLiteral("orderCustomer"))->text() == QStringLiteral("Phạm Thị Lan"));
}

TEST_CASE("every field of a customer's page has a name, and nothing is cut on a small screen", "[customer][fit]")
{
    CustomerWindow at;
    const auto language = GENERATE(Language::vietnamese, Language::english);
    at.window().setLanguage(language);
    at.field<QToolButton>("customerAllFields")->setChecked(true);
    for (const QSize size : {QSize(1366, 768), QSize(1000, 580)}) {
        at.window().resize(size);
        waitForAnswers(at.workspace());
        checkPageFits(*at.page(), 8);
    }
}
