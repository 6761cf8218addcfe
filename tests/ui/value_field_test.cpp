// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fields/value_field.h"

#include "tests/support/catch.h"

#include <QTest>
#include <QVBoxLayout>

using namespace somo;

namespace {

/// An amount, and another field to leave it for.
struct Form {
    explicit Form(ValueField::Kind kind = ValueField::Kind::money, const Formats &formats = Formats(Language::vietnamese))
        : field(new ValueField(kind, &window))
        , other(new QLineEdit(&window))
    {
        new QVBoxLayout(&window);
        window.layout()->addWidget(field);
        window.layout()->addWidget(other);
        field->setFormats(formats);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }
    void leave() { QTest::keyClick(field, Qt::Key_Tab); }
    QWidget window;
    ValueField *field;
    QLineEdit *other;
};

} // namespace

TEST_CASE("an amount is grouped and stands there in words when its field is left", "[value_field]")
{
    Form form;
    QTest::keyClicks(form.field, QStringLiteral("1tr2"));
    CHECK(form.field->text() == QStringLiteral("1tr2"));
    CHECK(form.field->toolTip().isEmpty());
    form.leave();
    CHECK(form.field->text() == QStringLiteral("1.200.000"));
    CHECK(form.field->toolTip() == QStringLiteral("một triệu hai trăm nghìn đồng"));
    CHECK(form.field->accessibleDescription() == form.field->toolTip());
    form.field->setFormats(Formats(Language::english));
    CHECK(form.field->text() == QStringLiteral("1,200,000"));
    CHECK(form.field->toolTip() == QStringLiteral("one million two hundred thousand dong"));
    // What is being typed has no words yet; what can't be read has its reason instead.
    form.field->setFocus();
    form.field->selectAll();
    QTest::keyClicks(form.field, QStringLiteral("abc"));
    CHECK(form.field->toolTip().isEmpty());
    form.leave();
    CHECK(form.field->toolTip() == form.field->error());
    CHECK_FALSE(form.field->error().isEmpty());
    form.field->setValue(1'000);
    CHECK(form.field->toolTip() == QStringLiteral("one thousand dong"));
    form.field->setValue(std::nullopt);
    CHECK(form.field->toolTip().isEmpty());
}

TEST_CASE("a quantity and a day have no words", "[value_field]")
{
    Form form(GENERATE(ValueField::Kind::quantity, ValueField::Kind::day));
    form.field->setValue(20261024);
    CHECK(form.field->toolTip().isEmpty());
}

TEST_CASE("the numeric pad's decimal key types the language's sign, whatever the keyboard says", "[value_field]")
{
    const Language language = GENERATE(Language::vietnamese, Language::english);
    const Qt::Key key = GENERATE(Qt::Key_Period, Qt::Key_Comma);
    Form form(ValueField::Kind::quantity, Formats(language));
    QTest::keyClicks(form.field, QStringLiteral("1"));
    QTest::keyClick(form.field, key, Qt::KeypadModifier);
    QTest::keyClicks(form.field, QStringLiteral("5"));
    CHECK(form.field->text() == (language == Language::vietnamese ? QStringLiteral("1,5") : QStringLiteral("1.5")));
    // The key beside the letters types what stands on it.
    form.field->clear();
    QTest::keyClicks(form.field, QStringLiteral("1.5"));
    CHECK(form.field->text() == QStringLiteral("1.5"));
}
