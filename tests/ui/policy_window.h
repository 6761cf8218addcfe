// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_draft_query.h"
#include "core/commission/policy_draft_store.h"
#include "core/commission/policy_templates.h"
#include "tests/support/catch.h"
#include "tests/ui/order_window.h"
#include "ui/common/charts/pay_chart.h"
#include "ui/policies/policies_page.h"
#include "ui/policies/policy_editor.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace somo::test {

/// The page of policies over the book of the orders' tests: An and Bình, 24 October 2026; An sold 25.200.000 in September.
struct PolicyWindow : OrderWindow {
    PolicyWindow()
    {
        window().showPage(PageId::policies);
        if (!QTest::qWaitFor([&] { return list() && list()->isVisible() && field<QAbstractButton>("template_marginal")->isEnabled(); }, 20'000))
            qFatal("no list of policies");
    }
    QWidget *list() { return field<QWidget>("policyList"); }
    PolicyEditor *editor() { return field<PolicyEditor>("policyEditor"); }
    BookSettings settings() { return workspace().settings(); }
    std::vector<PolicyDraft> drafts() { return must(policyDrafts(database(), settings())); }
    std::vector<StoredPolicy> versions() { return must(loadPolicies(database(), settings())); }
    /// Takes a template and waits until it stands open.
    void begin(const char *name)
    {
        const size_t before = drafts().size();
        field<QAbstractButton>((std::string("template_") + name).c_str())->click();
        REQUIRE(QTest::qWaitFor([&] { return drafts().size() == before + 1 && editor()->isVisible() && editor()->isLoaded(); }, 20'000));
        REQUIRE(QTest::qWaitFor([&] { return !text("exampleTotal").isEmpty(); }, 20'000));
        REQUIRE(QTest::qWaitFor([&] { return word(QStringLiteral("covers")) != nullptr; }, 20'000));
    }
    /// The text that the book has of the only draft.
    Policy kept()
    {
        const auto all = drafts();
        return all.empty() ? Policy() : all.front().policy;
    }
    bool keeps(const std::function<bool(const Policy &)> &says)
    {
        return QTest::qWaitFor([&] { return says(kept()); }, 20'000);
    }
    QString text(const char *label) { return field<QLabel>(label)->text().replace(QChar::Nbsp, u' '); }
    void type(const char *name, const QString &words, Qt::Key end = Qt::Key_Return)
    {
        auto *line = field<QLineEdit>(name);
        INFO(name);
        REQUIRE(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        for (const QChar letter : words) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(line, &press);
        }
        QTest::keyClick(line, end);
    }
    QAbstractButton *word(const QString &name)
    {
        for (auto *each : window().findChildren<QAbstractButton *>(QStringLiteral("word_") + name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// Opens a word's list by the keyboard and chooses.
    void choose(const QString &name, int option)
    {
        INFO(name.toStdString());
        REQUIRE(QTest::qWaitFor([&] { return word(name) != nullptr; }, 5'000)); // words are made anew after a change
        word(name)->setFocus();
        QTest::keyClick(word(name), Qt::Key_F2);
        REQUIRE(QTest::qWaitFor([&] { return field<QMenu>("wordMenu") && field<QMenu>("wordMenu")->isVisible(); }, 5'000));
        auto *menu = field<QMenu>("wordMenu");
        QAction *action = menu->actions().at(option);
        menu->close();
        action->trigger();
    }
    /// Types another value into a word.
    void write(const QString &name, const QString &value, Qt::Key end = Qt::Key_Return)
    {
        INFO(name.toStdString());
        REQUIRE(QTest::qWaitFor([&] { return word(name) != nullptr; }, 5'000)); // words are made anew after a change
        word(name)->setFocus();
        QTest::keyClick(word(name), Qt::Key_F2);
        type("wordField", value, end);
    }
    /// Takes something out of the menu under a button.
    void offer(const char *button, const char *menuName, const char *action)
    {
        field<QPushButton>(button)->click();
        REQUIRE(QTest::qWaitFor([&] { return field<QMenu>(menuName) && field<QMenu>(menuName)->isVisible(); }, 5'000));
        auto *menu = field<QMenu>(menuName);
        auto *chosen = menu->findChild<QAction *>(QString::fromLatin1(action));
        REQUIRE(chosen);
        menu->close();
        chosen->trigger();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    const PayChartData &chart() { return field<PayChart>("payChart")->data(); }
    bool doesMain(const std::function<bool()> &until)
    {
        field<QAction>("policyMain")->trigger();
        return QTest::qWaitFor(until, 20'000);
    }
};

} // namespace somo::test
