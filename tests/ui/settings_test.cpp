// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/storage/settings.h"
#include "tests/ui/order_window.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/settings/setting_specs.h"
#include "ui/settings/settings_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace somo;
using namespace somo::test;

namespace {

void showSettings(OrderWindow &window)
{
    window.window().showPage(PageId::settings);
    (void)QTest::qWaitFor([&] { return window.field<QTreeWidget>("holidays")->topLevelItemCount() > 0; }, 5'000);
}

// As a person chooses: by the keyboard, so that activated() is sent.
void choose(QComboBox *box, const QString &value)
{
    box->setFocus();
    const int asked = box->findData(value);
    while (box->currentIndex() != asked)
        QTest::keyClick(box, box->currentIndex() < asked ? Qt::Key_Down : Qt::Key_Up);
}

void type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

bool holds(OrderWindow &window, const char *key, const QString &value)
{
    return QTest::qWaitFor([&] { return settingText(window.workspace().settings(), QString::fromLatin1(key)) == value; }, 5'000);
}

} // namespace

TEST_CASE("every setting that the page shows is one of the book, with words, a value that stands and choices that fit", "[settings]")
{
    const BookSettings standard;
    for (const SettingSpec &spec : settingSpecs()) {
        const QString key = QString::fromLatin1(spec.key);
        INFO(spec.key);
        CHECK(settingKeys().contains(key));
        CHECK(!settingTitle(spec, Language::english).isEmpty());
        CHECK(!settingExplains(spec).isEmpty());
        for (const QString &choice : settingChoices(spec)) {
            BookSettings asked;
            CHECK(applySetting(asked, key, choice).ok());
            if (key != u"gap_measure") // "revenue" is called so
                CHECK(settingShown(spec, choice, Formats(Language::english)) != choice);
        }
        if (const auto number = settingNumber(spec, settingText(standard, key)); number && spec.kind != SettingSpec::Kind::choice && spec.kind != SettingSpec::Kind::periods) {
            BookSettings asked;
            REQUIRE(applySetting(asked, key, settingCanonical(spec, *number)).ok());
            CHECK(asked == standard);
        }
    }
}

TEST_CASE("a setting is written when it is chosen, and Ctrl+Z takes it back", "[settings]")
{
    OrderWindow window;
    showSettings(window);
    auto *box = window.field<QComboBox>("setting_recognise_on");
    REQUIRE(box->currentData().toString() == QStringLiteral("completed"));
    choose(box, QStringLiteral("paid"));
    REQUIRE(holds(window, "recognise_on", QStringLiteral("paid")));
    QTest::keyClick(&window.window(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(holds(window, "recognise_on", QStringLiteral("completed")));
    CHECK(QTest::qWaitFor([&] { return box->currentData().toString() == QStringLiteral("completed"); }, 5'000));
}

TEST_CASE("thresholds that would contradict each other are refused in words, and the book stays", "[settings]")
{
    OrderWindow window;
    showSettings(window);
    auto *field = window.field<ValueField>("setting_success_from");
    type(field, QStringLiteral("120"));
    CHECK(!field->error().isEmpty());
    CHECK(!field->error().contains(QStringLiteral("success_from")));
    CHECK(window.workspace().settings().successFrom == Rate{700'000});
    type(field, QStringLiteral("65,5"));
    CHECK(field->error().isEmpty());
    CHECK(holds(window, "success_from", QStringLiteral("65.5")));
    type(window.field<ValueField>("setting_income_high"), QStringLiteral("6"));
    CHECK(holds(window, "income_high", QStringLiteral("6.00")));
}

TEST_CASE("a week keeps at least one working day, half days included", "[settings]")
{
    OrderWindow window;
    showSettings(window);
    auto *saturday = window.field<QComboBox>("workingDay6");
    saturday->setFocus();
    QTest::keyClick(saturday, Qt::Key_Down);
    REQUIRE(holds(window, "working_days", QStringLiteral("mon,tue,wed,thu,fri,sat:0.5")));
}

TEST_CASE("holidays are added as a span and taken out again, each as one change", "[settings]")
{
    OrderWindow window;
    showSettings(window);
    auto *list = window.field<QTreeWidget>("holidays");
    const int before = list->topLevelItemCount();
    window.field<ValueField>("holidayFirst")->setText(QStringLiteral("24/10/2026"));
    window.field<ValueField>("holidayLast")->setText(QStringLiteral("25/10/2026"));
    window.field<QLineEdit>("holidayName")->setText(QStringLiteral("Hội; chợ = vui"));
    window.field<QPushButton>("holidayAdd")->click();
    REQUIRE(QTest::qWaitFor([&] { return list->topLevelItemCount() == before + 2; }, 5'000));
    const QList<QTreeWidgetItem *> added = list->findItems(QStringLiteral("Hội, chợ = vui"), Qt::MatchExactly, 1);
    REQUIRE(added.size() == 2);
    CHECK(added.first()->text(0) == QStringLiteral("24/10/2026"));
    for (QTreeWidgetItem *item : added)
        item->setSelected(true);
    window.field<QPushButton>("holidayRemove")->click();
    REQUIRE(QTest::qWaitFor([&] { return list->topLevelItemCount() == before; }, 5'000));
    QTest::keyClick(&window.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return list->topLevelItemCount() == before + 2; }, 5'000));
}

TEST_CASE("the look chosen on the page is the window's own", "[settings]")
{
    OrderWindow window;
    showSettings(window);
    auto *language = window.field<QComboBox>("lookLanguage");
    REQUIRE(language->currentText() == QStringLiteral("Tiếng Việt"));
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    CHECK(WindowSettings().language() == Language::english);
    CHECK(QTest::qWaitFor([&] { return window.field<QLineEdit>("settingsSearch")->placeholderText() == QStringLiteral("Search the settings"); }, 2'000));
    CHECK(window.field<QComboBox>("lookTheme")->itemText(2) == QStringLiteral("Dark"));
    CHECK(window.field<QComboBox>("setting_recognise_on")->currentText() == QStringLiteral("when it is completed"));
}

TEST_CASE("settings are found without marks, and the wheel changes none", "[settings]")
{
    OrderWindow window;
    showSettings(window);
    auto *search = window.field<QLineEdit>("settingsSearch");
    search->setText(QStringLiteral("nam tai chinh"));
    CHECK(window.field<QComboBox>("setting_fiscal_year_start")->isVisible());
    CHECK_FALSE(window.field<QComboBox>("setting_recognise_on")->isVisible());
    auto *box = window.field<QComboBox>("setting_fiscal_year_start");
    box->setFocus();
    QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    CHECK(box->currentIndex() == 0);
    search->clear();
    CHECK(window.field<QComboBox>("setting_recognise_on")->isVisibleTo(&window.window()));
}

TEST_CASE("no words of the settings are cut in the smallest window, in either language", "[settings][fit]")
{
    OrderWindow window;
    const Language language = GENERATE(Language::vietnamese, Language::english);
    window.window().setLanguage(language);
    window.window().resize(1024, 600);
    showSettings(window);
    QTest::qWait(50);
    auto *page = window.field<SettingsPage>("settingsPage");
    int seen = 0;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        INFO(label->text().toStdString());
        CHECK(label->width() >= (label->wordWrap() ? 1 : label->sizeHint().width()));
        if (label->wordWrap())
            CHECK(label->height() >= label->heightForWidth(label->width()));
        ++seen;
    }
    CHECK(seen > 30);
}

TEST_CASE("a metric of one's own is made, renamed and taken away in the settings", "[settings]")
{
    OrderWindow window;
    showSettings(window);
    auto *list = window.field<QTreeWidget>("ownMetrics");
    auto *name = window.field<QLineEdit>("ownMetricName");
    type(name, QStringLiteral("Mau da tang"));
    REQUIRE(QTest::qWaitFor([&] { return list->topLevelItemCount() == 1; }, 5'000));
    CHECK(list->topLevelItem(0)->text(1) == QStringLiteral("mau_da_tang"));
    CHECK(name->text().isEmpty());
    // Of one name there is one.
    type(name, QStringLiteral("mau da tang"));
    auto *error = window.field<QLabel>("ownMetricError");
    CHECK(error->isVisible());
    CAPTURE(error->text().toStdString());
    CHECK(error->text().contains(QStringLiteral("mau da tang"), Qt::CaseInsensitive));
    list->setCurrentItem(list->topLevelItem(0));
    CHECK(name->text() == QStringLiteral("Mau da tang"));
    type(name, QStringLiteral("Mau thu"));
    REQUIRE(QTest::qWaitFor([&] { return list->topLevelItemCount() == 1 && list->topLevelItem(0)->text(0) == QStringLiteral("Mau thu"); }, 5'000));
    CHECK(list->topLevelItem(0)->text(1) == QStringLiteral("mau_da_tang")); // files and targets name it so
    window.field<QPushButton>("ownMetricRemove")->click();
    REQUIRE(QTest::qWaitFor([&] { return list->topLevelItemCount() == 0; }, 5'000));
}
