// SPDX-License-Identifier: GPL-3.0-or-later
// Vietnamese is typed by an input method that composes, or by one that takes letters back and types others (Telex by
// Unikey): in every field and cell that takes text the words stand as they were typed (day-one 1).
#include "tests/support/catch.h"
#include "tests/ui/order_window.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QFile>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace somo;
using namespace somo::test;

namespace {

const QString typed = QStringLiteral("đường phở");

void preedit(QWidget *widget, const QString &text)
{
    const QInputMethodEvent::Attribute cursor(QInputMethodEvent::Cursor, int(text.size()), 1, QVariant());
    QInputMethodEvent event(text, QList<QInputMethodEvent::Attribute>{cursor});
    QCoreApplication::sendEvent(widget, &event);
}

void commit(QWidget *widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(widget, &event);
}

/// "ddwowngf phowr", letter by letter, each word committed whole.
void compose(QWidget *widget)
{
    for (const char16_t *text : {u"d", u"đ", u"đu", u"đư", u"đươ", u"đươn", u"đương", u"đường"})
        preedit(widget, QString::fromUtf16(text));
    commit(widget, QStringLiteral("đường "));
    for (const char16_t *text : {u"p", u"ph", u"pho", u"phơ", u"phở"})
        preedit(widget, QString::fromUtf16(text));
    commit(widget, QStringLiteral("phở"));
}

void letter(QWidget *widget, QChar text)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(text));
    QCoreApplication::sendEvent(widget, &press);
}

/// The same by keys: a letter goes by Backspace and comes back with its mark.
void typeByBackspace(QWidget *widget)
{
    const auto replace = [widget](const QString &text) {
        QTest::keyClick(widget, Qt::Key_Backspace);
        for (const QChar each : text)
            letter(widget, each);
    };
    QTest::keyClicks(widget, QStringLiteral("d"));
    replace(QStringLiteral("đ"));
    QTest::keyClicks(widget, QStringLiteral("uo"));
    QTest::keyClick(widget, Qt::Key_Backspace);
    replace(QStringLiteral("ươ"));
    QTest::keyClick(widget, Qt::Key_Backspace);
    letter(widget, QChar(u'ờ'));
    QTest::keyClicks(widget, QStringLiteral("ng pho"));
    replace(QStringLiteral("ở"));
}

bool takesText(const QLineEdit *field)
{
    return field->isVisible() && field->isEnabled() && !field->isReadOnly() && field->focusPolicy() != Qt::NoFocus && !qobject_cast<QAbstractSpinBox *>(field->parentWidget());
}

/// Types into each field of what is shown; tells their names.
QStringList typeInto(QWidget &root)
{
    QStringList names;
    for (auto *field : root.findChildren<QLineEdit *>()) {
        if (!takesText(field))
            continue;
        INFO(field->objectName().toStdString());
        for (const auto &type : {compose, typeByBackspace}) {
            field->setFocus();
            field->clear();
            type(field);
            CHECK(field->hasFocus());
            CHECK(field->text().toStdString() == typed.toStdString());
        }
        names << field->objectName();
        field->clear();
    }
    return names;
}

} // namespace

TEST_CASE("every field of every page takes what an input method composes", "[input_method]")
{
    OrderWindow at;
    const auto shown = [&](PageId page, const char *action, const QStringList &fields) {
        CAPTURE(int(page));
        at.window().showPage(page);
        QTest::qWait(400);
        if (action)
            at.field<QAction>(action)->trigger();
        const QStringList typedInto = typeInto(at.window());
        for (const QString &field : fields) {
            INFO(field.toStdString());
            CHECK(typedInto.contains(field));
        }
        // What was typed for the test is thrown away.
        at.workspace().close();
        at.window().openBook(at.place());
    };
    shown(PageId::customers, "newCustomer",
          {QStringLiteral("customerFilter"), QStringLiteral("customerName"), QStringLiteral("customerSegment"), QStringLiteral("customerProvince"), QStringLiteral("customerNote")});
    shown(PageId::products, "newProduct", {QStringLiteral("productFilter"), QStringLiteral("productName"), QStringLiteral("productGroup"), QStringLiteral("productPrice")});
    shown(PageId::people, "newPerson", {QStringLiteral("peopleFilter"), QStringLiteral("personName"), QStringLiteral("personFrom")});
    shown(PageId::people, "newTeam", {QStringLiteral("teamName"), QStringLiteral("personTeam"), QStringLiteral("personDay")});
    shown(PageId::places, "newRegion", {QStringLiteral("placesFilter"), QStringLiteral("channelName"), QStringLiteral("regionName"), QStringLiteral("regionArea")});
    shown(PageId::orders, "newOrder", {});
    shown(PageId::settings, nullptr, {QStringLiteral("settingsSearch"), QStringLiteral("settingAuthor"), QStringLiteral("setting_name"), QStringLiteral("holidayName")});
}

TEST_CASE("a channel is renamed by F2 with an input method", "[input_method]")
{
    OrderWindow at;
    at.window().showPage(PageId::places);
    auto *list = at.field<QTableView>("channelList");
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == 6 && !at.field<QLineEdit>("channelName")->text().isEmpty(); }, 10'000));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    auto *name = at.field<QLineEdit>("channelName");
    REQUIRE(at.window().focusWidget() == name);
    name->selectAll();
    compose(name);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return list->model()->index(0, 0).data().toString() == typed; }, 10'000));
}

TEST_CASE("a target's cell opens on the first composed letter and keeps it", "[input_method]")
{
    OrderWindow at;
    at.window().showPage(PageId::targets);
    auto *grid = at.field<QTableView>("targetGrid");
    REQUIRE(QTest::qWaitFor([&] { return grid->model()->rowCount() == 2; }, 10'000));
    const auto editor = [&] { return grid->findChild<QLineEdit *>(QStringLiteral("targetEditor")); };
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 0));
    // The first letter opens the cell; Qt leaves the focus in the grid until the first word is committed.
    preedit(at.window().focusWidget(), QStringLiteral("6"));
    REQUIRE(editor());
    preedit(at.window().focusWidget(), QStringLiteral("60"));
    commit(at.window().focusWidget(), QStringLiteral("60tr"));
    CHECK(editor()->text() == QStringLiteral("60tr"));
    QTest::keyClick(editor(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return grid->model()->index(0, 0).data().toString() == QStringLiteral("60"); }, 10'000));
    REQUIRE(QTest::qWaitFor([&] { return !editor(); }, 5'000));
    // And by Backspace: the cell opens on the key, a letter is taken back and typed anew.
    grid->setCurrentIndex(grid->model()->index(1, 0));
    QTest::keyClicks(grid, QStringLiteral("4"));
    REQUIRE(editor());
    QTest::keyClicks(editor(), QStringLiteral("1ty"));
    QTest::keyClick(editor(), Qt::Key_Backspace);
    letter(editor(), QChar(u'ỷ'));
    CHECK(editor()->text() == QStringLiteral("41tỷ"));
    QTest::keyClick(editor(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return grid->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("41.000.000.000")); }, 10'000));
}

TEST_CASE("the mapping of an import takes what an input method composes", "[input_method]")
{
    OrderWindow at;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lạ.csv"));
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Mã,Ngày đặt hàng,Tiền,Ai\nA1,24/10/2026,120000,An\nA2,25/10/2026,130000,An\n");
    }
    at.window().importFiles({path});
    REQUIRE(QTest::qWaitFor([&] { auto *name = at.field<QLineEdit>("profileName"); return name && name->isVisible(); }, 10'000));
    CHECK(typeInto(at.window()).contains(QStringLiteral("profileName")));
}
