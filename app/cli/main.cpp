// SPDX-License-Identifier: GPL-3.0-or-later
// The command line program: takes the words in UTF-8 and hands the streams over. Platform: Windows gives arguments
// through QCoreApplication in UTF-16 already, but its console must be told that the output is UTF-8 (day-one §5).
#include "app/cli/command.h"

#include <QDateTime>
#include <QFile>

#ifdef SOMO_CLI_WITH_PRINT
#include <QGuiApplication>
#else
#include <QCoreApplication>
#endif

#ifdef Q_OS_WIN
#include <windows.h>
#endif

#include <cstdio>
#include <memory>

namespace {

// Only a PDF needs fonts, and with them a GUI application; every other call starts without.
bool writesPdf(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (QByteArray(argv[i]).toLower().endsWith(".pdf"))
            return true;
    }
    return false;
}

// What Qt says to programmers (no XDG_RUNTIME_DIR, a font without a letter) isn't for people who asked for a report;
// it is heard where somebody asks for it by Qt's own variable.
void keepQtQuiet(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isGrave = type == QtCriticalMsg || type == QtFatalMsg;
    if (isGrave || qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
#ifdef SOMO_CLI_WITH_PRINT
    if (writesPdf(argc, argv)) {
        // Never a window: no display is looked for.
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
#else
    (void)writesPdf;
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
    qInstallMessageHandler(keepQtQuiet);
    const auto application = makeApplication(argc, argv);
    QFile out, err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return somo::cli::exitFailed;
    somo::cli::Surroundings surroundings;
    surroundings.out = &out;
    surroundings.err = &err;
    surroundings.book = qEnvironmentVariable("SOMO_BOOK");
    surroundings.systemUser = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", QStringLiteral("somo-cli")));
    surroundings.now = [] { return QDateTime::currentMSecsSinceEpoch(); };
    return somo::cli::run(application->arguments().mid(1), surroundings);
}
