// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold on every page, with the sample team's book, in both languages: no words wider than their place, a name
// on every control for those who can't see it, and a way to each of them with the Tab key alone.
#include "tests/support/catch.h"

#include "tests/ui/sample_window.h"
#include "ui/common/theme/apply_theme.h"
#include "ui/common/theme/somo_style.h"
#include "ui/shell/page_catalogue.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QTest>

#include <utility>

using namespace somo;
using namespace somo::test;

namespace {

QString described(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at && path.size() < 4; at = at->parentWidget())
        path.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : at->objectName());
    return path.join(QLatin1Char('/'));
}

bool isInScrollArea(const QWidget &widget)
{
    for (const QWidget *at = widget.parentWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(at))
            return true;
    }
    return false;
}

/// Words that are cut, or whose widget reaches out of the one around it.
QStringList cutWords(const QWidget &root)
{
    QStringList cut;
    const auto tell = [&](const QWidget &widget, const QString &text) { cut << described(widget) + QStringLiteral(": ") + text; };
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || isInScrollArea(*label))
            continue;
        const bool tooNarrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        const bool tooLow = label->wordWrap() && label->height() < label->heightForWidth(label->width());
        if (tooNarrow || tooLow)
            tell(*label, label->text());
    }
    for (const auto *button : root.findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool iconAlone = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        if (button->isVisible() && !iconAlone && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
            tell(*button, button->text());
    }
    for (const auto *box : root.findChildren<QComboBox *>()) {
        if (!box->isVisible() || box->currentText().isEmpty())
            continue;
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        if (box->fontMetrics().horizontalAdvance(box->currentText()) > room.width())
            tell(*box, box->currentText());
    }
    return cut;
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

QString accessibleName(QWidget &widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(QAccessible::Name) : QString();
}

QStringList withoutName(const QWidget &root)
{
    QStringList nameless;
    for (auto *widget : root.findChildren<QWidget *>()) {
        if (takesTab(*widget) && accessibleName(*widget).trimmed().isEmpty())
            nameless << described(*widget);
    }
    return nameless;
}

/// Those that Tab doesn't come to, however often it is pressed.
QStringList unreached(QWidget &window)
{
    QSet<const QWidget *> reached;
    int standing = 0; // presses that came to nothing new
    for (int presses = 0; presses < 600 && standing < 60; ++presses) {
        QWidget *at = QApplication::focusWidget();
        if (!at)
            break;
        standing = reached.contains(at) ? standing + 1 : 0;
        reached.insert(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    QStringList missed;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!takesTab(*widget) || reached.contains(widget) || widget->window() != &window)
            continue;
        // One of a row of choices is enough: arrows go to the others.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->autoExclusive() && button->isCheckable())
            continue;
        missed << described(*widget);
    }
    return missed;
}

} // namespace

TEST_CASE("no words are wider than their place, on any page, in both languages", "[every]")
{
    const auto [textSize, room] = GENERATE(std::pair(13, QSize(1024, 600)), std::pair(15, QSize(1366, 768)));
    const test::TextSize size(textSize);
    SampleWindow sample(room);
    for (const Language language : {Language::vietnamese, Language::english}) {
        sample.window.setLanguage(language);
        INFO(languageCode(language).toStdString() << ' ' << textSize);
        checkNone(onEveryPage(sample, cutWords));
    }
}

TEST_CASE("every control has a name and is reached by Tab, on every page", "[every]")
{
    SampleWindow sample(QSize(1366, 768));
    checkNone(onEveryPage(sample, withoutName));
    checkNone(onEveryPage(sample, unreached));
    sample.show(PageId::orders, 1); // the form of an order
    checkNone(withoutName(sample.window));
    checkNone(unreached(sample.window));
}
