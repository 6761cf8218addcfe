// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/kpi/kpi_words.h"
#include "tests/ui/order_window.h"
#include "tests/ui/page_fit.h"
#include "ui/board/board_page.h"
#include "ui/common/figure_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/word_match.h"
#include "ui/help/help_window.h"
#include "ui/help/libraries.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace somo;
using namespace somo::test;

namespace {

HelpFacts facts(Language language)
{
    HelpFacts made;
    made.language = language;
    made.version = QStringLiteral("9.8.7");
    made.keys = {{QStringLiteral("Go | on"), {{QStringLiteral("A_b"), QStringLiteral("Ctrl+*")}}}};
    return made;
}

std::vector<int> levels(const HelpPage &page)
{
    std::vector<int> all;
    for (const HelpSection &section : page.sections)
        all.push_back(section.level);
    return all;
}

HelpWindow *help(OrderWindow &window)
{
    return window.field<HelpWindow>("helpWindow");
}

QString helpText(OrderWindow &window)
{
    return window.field<QTextBrowser>("helpText")->toPlainText();
}

QStringList shownContents(OrderWindow &window)
{
    QStringList all;
    const auto *contents = window.field<QTreeWidget>("helpContents");
    for (int i = 0; i < contents->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *top = contents->topLevelItem(i);
        if (top->isHidden())
            continue;
        all << top->text(0);
        for (int part = 0; part < top->childCount(); ++part) {
            if (!top->child(part)->isHidden())
                all << top->child(part)->text(0);
        }
    }
    return all;
}

} // namespace

TEST_CASE("both languages of the help have the same pages with the same headings", "[help]")
{
    const std::vector<HelpPage> vi = helpPages(facts(Language::vietnamese));
    const std::vector<HelpPage> en = helpPages(facts(Language::english));
    REQUIRE(vi.size() == en.size());
    REQUIRE(vi.size() == size_t(helpPageIds().size()));
    for (size_t i = 0; i < vi.size(); ++i) {
        INFO(vi[i].id.toStdString());
        CHECK(!vi[i].title.isEmpty());
        CHECK(vi[i].title != en[i].title);
        CHECK(levels(vi[i]) == levels(en[i]));
        CHECK(vi[i].sections.front().level == 1);
    }
}

TEST_CASE("no link of the help is dead, no place in it stays unfilled, and every page is linked or listed", "[help]")
{
    const Language language = GENERATE(Language::vietnamese, Language::english);
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    int links = 0;
    for (const HelpPage &page : helpPages(facts(language))) {
        INFO(page.id.toStdString());
        // A profile's lines have braces of their own, and so have the texts of care scripts.
        static const QRegularExpression place(QStringLiteral("\\{(?!name|product|order|day|days|seller|shop)[a-z]+\\}"));
        CHECK(!page.markdown.contains(place));
        for (auto found = link.globalMatch(page.markdown); found.hasNext(); ++links) {
            const QString target = found.next().captured(1);
            INFO(target.toStdString());
            CHECK(target.endsWith(QStringLiteral(".md")));
            CHECK(helpPageIds().contains(target.chopped(3)));
        }
    }
    CHECK(links >= 1);
    CHECK(QFile::exists(QStringLiteral(":/somo/help/%1/keys.md").arg(languageCode(language))));
}

TEST_CASE("the help names figures, thresholds, libraries and version as the program does", "[help]")
{
    HelpFacts own = facts(Language::english);
    own.settings.successFrom = Rate{655'000};
    own.settings.recogniseOn = QStringLiteral("paid");
    const words::ReportWords words(Language::english, own.settings.currency);
    QString all;
    for (const HelpPage &page : helpPages(own))
        all += page.markdown;
    for (const Metric metric : {Metric::revenue, Metric::repeatCustomers, Metric::collected}) {
        CHECK(all.contains(metricName(metric, words)));
        CHECK(all.contains(metricMeaning(metric, words)));
    }
    CHECK(all.contains(recognitionSentence(RecognitionEvent::paid, words)));
    CHECK(all.contains(QStringLiteral("successful from 65.5")));
    CHECK(all.contains(QStringLiteral("Somo 9.8.7")));
    for (const Library &each : libraries())
        CHECK(all.contains(QStringLiteral("| ") + QString::fromUtf8(each.name) + QStringLiteral(" | ")));
}

TEST_CASE("signs of Markdown in a command's name stand for themselves", "[help]")
{
    for (const HelpPage &page : helpPages(facts(Language::english))) {
        if (page.id != u"keys")
            continue;
        CHECK(page.markdown.contains(QStringLiteral("| A\\_b | Ctrl+\\* |")));
        CHECK(page.sections.back().heading == QStringLiteral("Go | on"));
    }
}

TEST_CASE("F1 opens the help, but asks a figure why where one has the keyboard", "[help]")
{
    OrderWindow window;
    window.showOrders();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    REQUIRE(help(window));
    CHECK(help(window)->isVisible());
    CHECK(help(window)->page() == QStringLiteral("first-steps"));
    help(window)->close();

    window.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window.window()));
    FigureLabel figure(TextRole::bigFigure, &window.window());
    bool asked = false;
    QObject::connect(&figure, &QAbstractButton::clicked, &figure, [&asked] { asked = true; });
    figure.setText(QStringLiteral("1"));
    figure.show();
    figure.setFocus();
    QTest::keyClick(&figure, Qt::Key_F1);
    CHECK(asked);
    CHECK_FALSE(help(window)->isVisible());
}

TEST_CASE("the list of keys is that of the window's own commands, in its language", "[help]")
{
    OrderWindow window;
    window.showOrders();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Slash, Qt::ControlModifier);
    REQUIRE(help(window));
    CHECK(help(window)->page() == QStringLiteral("keys"));
    const QString text = helpText(window);
    int named = 0;
    for (const QAction *action : window.window().actions()) {
        if (action->shortcut().isEmpty())
            continue;
        const QString name = QString(action->iconText()).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
        INFO(name.toStdString());
        CHECK(text.contains(name));
        CHECK(text.contains(action->shortcut().toString(QKeySequence::NativeText)));
        ++named;
    }
    CHECK(named > 20);
    CHECK(text.contains(QStringLiteral("Ctrl+Shift+O"))); // of the page of orders alone
    window.window().setLanguage(Language::english);
    CHECK(helpText(window).contains(QStringLiteral("Find anything")));
    CHECK(help(window)->page() == QStringLiteral("keys"));
    CHECK(QTest::qWaitFor([&] { return help(window)->windowTitle() == QStringLiteral("Help – Somo"); }, 2'000));
}

TEST_CASE("the help is searched without marks, and shows only what says the words", "[help]")
{
    OrderWindow window;
    QTest::keyClick(&window.window(), Qt::Key_F1);
    REQUIRE(help(window));
    auto *search = window.field<QLineEdit>("helpSearch");
    search->setText(QStringLiteral("lam tron"));
    CHECK(help(window)->page() == QStringLiteral("numbers"));
    CHECK(shownContents(window).contains(QStringLiteral("Làm tròn")));
    CHECK_FALSE(shownContents(window).contains(QStringLiteral("Bốn bước")));
    CHECK_FALSE(window.field<QTextBrowser>("helpText")->extraSelections().isEmpty());
    search->setText(QStringLiteral("zzzz"));
    CHECK(shownContents(window).isEmpty());
    search->clear();
    CHECK(shownContents(window).contains(QStringLiteral("Bốn bước")));
}

TEST_CASE("a link in the help opens its page, and a heading in the contents is scrolled to", "[help]")
{
    OrderWindow window;
    QTest::keyClick(&window.window(), Qt::Key_F1);
    REQUIRE(help(window));
    auto *text = window.field<QTextBrowser>("helpText");
    emit text->anchorClicked(QUrl(QStringLiteral("import.md")));
    CHECK(help(window)->page() == QStringLiteral("import"));
    auto *contents = window.field<QTreeWidget>("helpContents");
    contents->setCurrentItem(contents->topLevelItem(int(helpPageIds().indexOf(QStringLiteral("targets"))))->child(4));
    CHECK(help(window)->page() == QStringLiteral("targets"));
    CHECK(text->textCursor().block().text() == contents->currentItem()->text(0));
}

TEST_CASE("the help opens without a book, and no page of it scrolls sideways in a small window", "[help]")
{
    const TextSize textSize(GENERATE(13, 17));
    OrderWindow window;
    // With a book the keys of every page stand in the help as well.
    if (GENERATE(false, true))
        window.workspace().close();
    window.window().setLanguage(GENERATE(Language::vietnamese, Language::english));
    QTest::keyClick(&window.window(), Qt::Key_F1);
    REQUIRE(help(window));
    CHECK(help(window)->minimumWidth() <= 1000);
    for (const QSize &size : {help(window)->minimumSize(), QSize(1000, 580), QSize(1024, 600), QSize(1366, 768)}) {
        help(window)->resize(size);
        for (const QString &id : helpPageIds()) {
            help(window)->showPage(id);
            QTest::qWait(10);
            const auto *text = window.field<QTextBrowser>("helpText");
            const QSizeF whole = text->document()->size(); // a long page is laid out to its end only when that is asked for
            INFO(id.toStdString() << ' ' << size.width() << ' ' << currentMetrics().base);
            CHECK(whole.width() < text->viewport()->width() + 1); // in part pixels
            CHECK(text->horizontalScrollBar()->maximum() == 0);
        }
    }
}
