// SPDX-License-Identifier: GPL-3.0-or-later
// A book of one person: no teams, no words of teams, nobody asked who they are (rules §10).
#include "core/commission/policy_query.h"
#include "tests/support/catch.h"
#include "tests/ui/answers.h"
#include "tests/ui/order_window.h"
#include "ui/policies/policy_editor.h"
#include "ui/shell/page_catalogue.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace somo;
using namespace somo::test;

namespace {

/// The book of the orders' tests with a team in it, shown in English.
struct KindWindow : OrderWindow {
    KindWindow()
    {
        window().setLanguage(Language::english);
        writeElsewhere([](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const qint64 team, named::add(database, NamedKind::team, QStringLiteral("BAC"), QStringLiteral("Bắc")));
            SOMO_TRY_ASSIGN(const PersonId an, people::find(database, QStringLiteral("AN")));
            Membership stay;
            stay.person = an;
            stay.team = TeamId{team};
            const auto joined = people::addMembership(database, stay);
            return joined ? success() : Status(joined.error());
        });
    }
    /// By the settings, as people do.
    void choose(const QString &kind)
    {
        window().showPage(PageId::settings);
        auto *box = field<QComboBox>("setting_kind");
        REQUIRE(box);
        REQUIRE(QTest::qWaitFor([&] { return box->count() == 2; }, 5'000));
        box->setFocus();
        QTest::keyClick(box, box->findData(kind) > box->currentIndex() ? Qt::Key_Down : Qt::Key_Up);
        REQUIRE(QTest::qWaitFor([&] { return workspace().settings().kind == kind; }, 5'000));
        waitForAnswers(workspace());
    }
    /// Words of teams that stand on the page.
    QStringList teamWords(PageId page)
    {
        window().showPage(page);
        return teamWordsShown();
    }
    QStringList teamWordsShown()
    {
        QTest::qWait(600); // what isn't said can't be waited for
        waitForAnswers(workspace());
        QStringList found;
        const auto look = [&](const QWidget *widget, const QString &text) {
            if (widget->isVisible() && text.contains(QStringLiteral("team"), Qt::CaseInsensitive))
                found << widget->objectName() + QStringLiteral(": ") + text;
        };
        for (const auto *label : window().findChildren<QLabel *>())
            look(label, label->text());
        for (const auto *button : window().findChildren<QAbstractButton *>())
            look(button, button->text());
        for (const auto *box : window().findChildren<QComboBox *>()) {
            for (int i = 0; i < box->count(); ++i)
                look(box, box->itemText(i));
        }
        for (const auto *table : window().findChildren<QTableView *>()) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                if (!table->isColumnHidden(column))
                    look(table, table->model()->headerData(column, Qt::Horizontal).toString());
                for (int row = 0; row < std::min(5, table->model()->rowCount()); ++row)
                    look(table, table->model()->index(row, column).data().toString());
            }
        }
        return found;
    }
    bool offersPeople()
    {
        for (const QAction *action : field<QToolButton>("railMore")->menu()->actions()) {
            if (action->text() == pageName(PageId::people))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_CASE("a book of one person shows no teams, and as a team's book shows them again", "[personal]")
{
    KindWindow at;
    CHECK(QTest::qWaitFor([&] { return at.offersPeople(); }, 5'000)); // in the language chosen just now
    CHECK(at.field<QToolButton>("whoWrites")->isVisible());
    CHECK_FALSE(at.teamWords(PageId::board).isEmpty());
    at.choose(QStringLiteral("personal"));
    CHECK_FALSE(at.field<QToolButton>("whoWrites")->isVisible());
    CHECK_FALSE(at.offersPeople());
    for (const PageId page : {PageId::board, PageId::customers, PageId::orders, PageId::targets, PageId::report, PageId::commission, PageId::policies}) {
        const QStringList words = at.teamWords(page);
        CAPTURE(int(page), words.join(QStringLiteral(" | ")).toStdString());
        CHECK(words.isEmpty());
    }
    at.window().showPage(PageId::targets);
    at.field<QAbstractButton>("targetHealthTab")->click();
    CHECK(at.teamWords(PageId::targets).isEmpty());
    // The people can be reached by their key; there too without teams.
    QTest::keyClick(&at.window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(at.teamWords(PageId::people).isEmpty());
    CHECK_FALSE(at.field<QTreeWidget>("teamTree")->isVisible());
    CHECK(at.field<QToolButton>("railPeople")->isVisible());

    at.choose(QStringLiteral("team"));
    CHECK(at.field<QToolButton>("whoWrites")->isVisible());
    CHECK_FALSE(at.teamWords(PageId::people).isEmpty());
    CHECK(at.field<QTreeWidget>("teamTree")->isVisible());
    CHECK_FALSE(at.teamWords(PageId::board).isEmpty());
    CHECK_FALSE(at.teamWords(PageId::report).isEmpty());
}

TEST_CASE("a policy of one person asks nobody and says nothing of teams", "[personal][policies]")
{
    KindWindow at;
    at.choose(QStringLiteral("personal"));
    CHECK(at.teamWords(PageId::policies).isEmpty());
    for (const char *ofTeams : {"template_team_pool", "template_lead_override"})
        CHECK_FALSE(at.field<QAbstractButton>(ofTeams)->isVisible());
    auto *card = at.field<QAbstractButton>("template_flat");
    REQUIRE(QTest::qWaitFor([&] { return card->isVisible() && card->isEnabled(); }, 5'000));
    card->click();
    auto *editor = at.field<PolicyEditor>("policyEditor");
    REQUIRE(QTest::qWaitFor([&] { return editor->isVisible() && editor->isLoaded() && at.field<QAbstractButton>("word_covers"); }, 20'000));
    CHECK(at.field<QAbstractButton>("word_covers")->text() == QStringLiteral("you"));
    CHECK(at.teamWordsShown().isEmpty());
    at.field<QAbstractButton>("word_covers")->click();
    REQUIRE(at.field<QAbstractButton>("coverEveryone"));
    CHECK(at.field<QAbstractButton>("coverEveryone")->text() == QStringLiteral("You"));
    CHECK_FALSE(at.field<QAbstractButton>("coverTeams")->isVisible());
    QTest::keyClick(at.field<QAbstractButton>("coverEveryone"), Qt::Key_Escape);
    at.field<QPushButton>("addClause")->click();
    REQUIRE(QTest::qWaitFor([&] { return at.field<QMenu>("clauseMenu") && at.field<QMenu>("clauseMenu")->isVisible(); }, 5'000));
    CHECK(at.field<QAction>("offer_gate"));
    for (const char *ofTeams : {"offer_pool", "offer_override"})
        CHECK_FALSE(at.field<QAction>(ofTeams));
    at.field<QMenu>("clauseMenu")->close();
    auto *main = at.field<QAction>("policyMain");
    CHECK(main->text() == QStringLiteral("Put in force"));
    main->trigger();
    REQUIRE(QTest::qWaitFor([&] { return editor->isLoaded() && editor->sheet().stored.has_value(); }, 20'000));
    CHECK_FALSE(at.field<QWidget>("opinionsPart")->isVisible());
    CHECK(at.teamWordsShown().isEmpty());
    // As a team's book it has all of that again.
    at.choose(QStringLiteral("team"));
    at.window().showPage(PageId::policies, 0);
    CHECK(QTest::qWaitFor([&] { return at.field<QAbstractButton>("template_team_pool")->isVisible() || at.field<QWidget>("opinionsPart")->isVisible(); }, 5'000));
}
