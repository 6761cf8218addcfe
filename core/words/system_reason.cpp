// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/system_reason.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace somo::words {

namespace {

struct Reason {
    const char *said; // a part of what the system says, in lower case
    const char *source;
};

// The first that fits counts, so what says more stands before what says less.
constexpr std::array reasons{
    Reason{"no such file or directory", QT_TRANSLATE_NOOP("system", "the folder or file isn't there")},
    Reason{"filename refers to a directory", QT_TRANSLATE_NOOP("system", "it is a folder")},
    Reason{"file to open is a directory", QT_TRANSLATE_NOOP("system", "it is a folder")},
    Reason{"is a directory", QT_TRANSLATE_NOOP("system", "it is a folder")},
    Reason{"not a directory", QT_TRANSLATE_NOOP("system", "a part of the path is no folder")},
    Reason{"permission denied", QT_TRANSLATE_NOOP("system", "you have no right to do that there")},
    Reason{"access is denied", QT_TRANSLATE_NOOP("system", "you have no right to do that there")},
    Reason{"operation not permitted", QT_TRANSLATE_NOOP("system", "you have no right to do that there")},
    Reason{"read-only file system", QT_TRANSLATE_NOOP("system", "that place can only be read")},
    Reason{"readonly database", QT_TRANSLATE_NOOP("system", "that place can only be read")},
    Reason{"no space left", QT_TRANSLATE_NOOP("system", "the disk is full")},
    Reason{"disk quota exceeded", QT_TRANSLATE_NOOP("system", "your share of the disk is used up")},
    Reason{"database or disk is full", QT_TRANSLATE_NOOP("system", "the disk is full")},
    Reason{"file name too long", QT_TRANSLATE_NOOP("system", "the name is too long")},
    Reason{"too many open files", QT_TRANSLATE_NOOP("system", "too many files are open")},
    Reason{"text file busy", QT_TRANSLATE_NOOP("system", "another program is using it")},
    Reason{"device or resource busy", QT_TRANSLATE_NOOP("system", "another program is using it")},
    Reason{"being used by another process", QT_TRANSLATE_NOOP("system", "another program is using it")},
    Reason{"database is locked", QT_TRANSLATE_NOOP("system", "another program is writing in it")},
    Reason{"database table is locked", QT_TRANSLATE_NOOP("system", "another program is writing in it")},
    Reason{"due to lock timeout", QT_TRANSLATE_NOOP("system", "another program is writing in it")},
    Reason{"due to statement timeout", QT_TRANSLATE_NOOP("system", "it took too long")},
    Reason{"due to user request", QT_TRANSLATE_NOOP("system", "somebody stopped it on the server")},
    Reason{"database disk image is malformed", QT_TRANSLATE_NOOP("system", "a part of it can't be read")},
    Reason{"file is not a database", QT_TRANSLATE_NOOP("system", "it is no book")},
    Reason{"unable to open database file", QT_TRANSLATE_NOOP("system", "it can't be opened")},
    Reason{"disk i/o error", QT_TRANSLATE_NOOP("system", "the disk doesn't answer")},
    Reason{"input/output error", QT_TRANSLATE_NOOP("system", "the disk doesn't answer")},
    Reason{"connection refused", QT_TRANSLATE_NOOP("system", "no server runs at that address")},
    Reason{"could not translate host name", QT_TRANSLATE_NOOP("system", "that computer isn't known")},
    Reason{"timeout expired", QT_TRANSLATE_NOOP("system", "it doesn't answer in time")},
    Reason{"password authentication failed", QT_TRANSLATE_NOOP("system", "the name or the password is wrong")},
    Reason{"no password supplied", QT_TRANSLATE_NOOP("system", "the password is missing")},
    Reason{"network is unreachable", QT_TRANSLATE_NOOP("system", "there is no network")},
    Reason{"no route to host", QT_TRANSLATE_NOOP("system", "there is no network")},
    Reason{"server closed the connection", QT_TRANSLATE_NOOP("system", "the connection was lost")},
    Reason{"terminating connection", QT_TRANSLATE_NOOP("system", "the connection was lost")},
    Reason{"unterminated object", QT_TRANSLATE_NOOP("system", "a closing } is missing")},
    Reason{"unterminated array", QT_TRANSLATE_NOOP("system", "a closing ] is missing")},
    Reason{"unterminated string", QT_TRANSLATE_NOOP("system", "a closing quotation mark is missing")},
    Reason{"missing name separator", QT_TRANSLATE_NOOP("system", "a colon is missing")},
    Reason{"missing value separator", QT_TRANSLATE_NOOP("system", "a comma is missing")},
    Reason{"illegal value", QT_TRANSLATE_NOOP("system", "a value can't be read")},
    Reason{"invalid termination by number", QT_TRANSLATE_NOOP("system", "a number can't be read")},
    Reason{"illegal number", QT_TRANSLATE_NOOP("system", "a number can't be read")},
    Reason{"invalid escape sequence", QT_TRANSLATE_NOOP("system", "a character behind \\ can't stand there")},
    Reason{"invalid utf8 string", QT_TRANSLATE_NOOP("system", "the text isn't UTF-8")},
    Reason{"object is missing after a comma", QT_TRANSLATE_NOOP("system", "something is missing behind a comma")},
    Reason{"deeply nested document", QT_TRANSLATE_NOOP("system", "it is nested too deeply")},
    Reason{"large document", QT_TRANSLATE_NOOP("system", "it is too large")},
    Reason{"garbage at the end of the document", QT_TRANSLATE_NOOP("system", "something stands behind its end")},
    Reason{"no error", QT_TRANSLATE_NOOP("system", "the system gives no reason")},
    Reason{"unknown error", QT_TRANSLATE_NOOP("system", "the system gives no reason")},
};

} // namespace

QString systemReason(const QString &said, Language language)
{
    if (said.trimmed().isEmpty())
        return translated(language, "system", "the system gives no reason");
    // A place is no reason, even where its name holds such words.
    if (said.startsWith(u'/') || said.contains(QLatin1StringView(":\\")) || said.contains(QLatin1StringView("://")))
        return said;
    const QString lower = said.toLower();
    const auto found = std::ranges::find_if(reasons, [&](const Reason &reason) { return lower.contains(QLatin1StringView(reason.said)); });
    return found == reasons.end() ? said : translated(language, "system", found->source);
}

} // namespace somo::words
