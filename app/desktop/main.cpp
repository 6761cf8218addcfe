// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshots.h"
#include "core/base/keep_memory.h"
#include "core/demo/demo_book.h"
#include "ui/common/theme/apply_theme.h"
#include "ui/common/theme/somo_style.h"
#include "ui/shell/copy_keeper.h"
#include "ui/shell/main_window.h"
#include "ui/shell/one_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QLocale>
#include <QTextStream>

using namespace somo;

namespace {

struct Asked {
    QString book;
    Day today;
    std::optional<Language> language;
    bool demo = false;
    QString screenshots;
    QString only; // of the pages to draw
};

// Says on standard error which word is off.
std::optional<Asked> asked(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("somo", "The open book for selling people: targets and results anyone can read."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("BOOK"), QCoreApplication::translate("somo", "The book to open (.somo, or postgresql://…)."));
    const QCommandLineOption today(QStringLiteral("today"), QCoreApplication::translate("somo", "Work as if it were that day (YYYY-MM-DD)."), QStringLiteral("DATE"));
    const QCommandLineOption language(QStringLiteral("lang"), QCoreApplication::translate("somo", "Language of the window: vi or en."), QStringLiteral("vi|en"));
    const QCommandLineOption demo(QStringLiteral("demo"), QCoreApplication::translate("somo", "Open the sample book."));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"), QCoreApplication::translate("somo", "Draw every page into that folder and end."), QStringLiteral("DIR"));
    const QCommandLineOption only(QStringLiteral("only"), QCoreApplication::translate("somo", "Draw only the pages whose names begin so."), QStringLiteral("NAME"));
    parser.addOptions({today, language, demo, screenshots, only});
    parser.process(application);

    Asked found;
    found.today = Day::fromDate(QDateTime::currentDateTimeUtc().toOffsetFromUtc(7 * 3600).date());
    if (parser.isSet(today)) {
        const auto day = Day::fromIso(parser.value(today));
        if (!day) {
            QTextStream(stderr) << QCoreApplication::translate("somo", "“%1” is not a day. Write it as 2026-10-31.").arg(parser.value(today)) << Qt::endl;
            return std::nullopt;
        }
        found.today = *day;
    }
    if (parser.isSet(language)) {
        found.language = languageFromCode(parser.value(language));
        if (!found.language) {
            QTextStream(stderr) << QCoreApplication::translate("somo", "“%1” is not a language of the window: vi or en.").arg(parser.value(language)) << Qt::endl;
            return std::nullopt;
        }
    }
    found.demo = parser.isSet(demo);
    found.screenshots = parser.value(screenshots);
    found.only = parser.value(only);
    if (!parser.positionalArguments().isEmpty())
        found.book = parser.positionalArguments().constFirst();
    return found;
}

} // namespace

int main(int argc, char **argv)
{
    somo::keepFreedMemory();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("somo"));
    QApplication::setOrganizationName(QStringLiteral("Somo"));
    QApplication::setApplicationVersion(QStringLiteral(SOMO_VERSION));
    const std::optional<Asked> words = asked(application);
    if (!words)
        return 2;

    const bool named = !words->book.isEmpty() && !words->demo && words->screenshots.isEmpty();
    if (named && OneWindow::raiseOther(words->book))
        return 0;
    WindowSettings settings;
    Workspace workspace(words->today, fillDemo);
    // The book is opened beside the making of the window, and its first figures are read meanwhile.
    if (named)
        workspace.openAhead(words->book);
    QApplication::setStyle(new SomoStyle);
    applyTheme(settings.theme(), settings.textSize());
    const Language system = QLocale::system().language() == QLocale::English ? Language::english : Language::vietnamese;
    const bool opened = named && workspace.open(words->book).ok();
    std::optional<CopyKeeper> keeper; // outlives the window: the last copy is made when the book is closed
    MainWindow window(workspace, settings, words->language.value_or(settings.language().value_or(system)));
    if (!words->screenshots.isEmpty())
        return makeScreenshots(window, workspace, words->screenshots, words->only);
    keeper.emplace(workspace, [] { return QDateTime::currentMSecsSinceEpoch(); });
    window.setCopyKeeper(&*keeper);
    OneWindow front(workspace, window);
    window.showFitting();
    if (words->demo)
        window.openSample();
    else if (named && !opened)
        window.openBook(words->book); // says why it can't be
    return QApplication::exec();
}
