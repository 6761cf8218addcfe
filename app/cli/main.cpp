// SPDX-License-Identifier: GPL-3.0-or-later
// The command line program: takes the words in UTF-8 and hands the streams over. Platform: Windows gives arguments
// through QCoreApplication in UTF-16 already, but its console must be told that the output is UTF-8 (day-one §5); a
// password is typed without being shown in each system's own way.
#include "app/cli/command.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <QFile>

#ifdef SOMO_CLI_WITH_PRINT
#include <QGuiApplication>
#else
#include <QCoreApplication>
#endif

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

#include <cstdio>
#include <iostream>
#include <memory>
#include <string>

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

// The terminal without an echo, as long as this lives; nothing where the input is no terminal.
class SilentTerminal {
public:
#ifdef Q_OS_WIN
    SilentTerminal()
        : m_input(GetStdHandle(STD_INPUT_HANDLE))
        , m_is(GetConsoleMode(m_input, &m_before))
    {
        if (m_is)
            SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~SilentTerminal()
    {
        if (m_is)
            SetConsoleMode(m_input, m_before);
    }

private:
    HANDLE m_input;
    DWORD m_before = 0;
#else
    SilentTerminal()
        : m_is(isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        if (m_is)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_is)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
#endif
public:
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    bool is() const { return m_is; }

private:
    bool m_is;
};

// In both languages: the book that would say which one isn't open yet.
std::optional<QString> askedPassword(const QString &place)
{
    const SilentTerminal terminal;
    if (!terminal.is())
        return std::nullopt;
    std::fprintf(stderr, "%s\nMật khẩu / password: ", qPrintable(place));
    std::string typed;
    std::getline(std::cin, typed);
    std::fprintf(stderr, "\n");
    return typed.empty() ? std::nullopt : std::optional(QString::fromStdString(typed));
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
    somo::Database::setPasswordSource(askedPassword);
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
