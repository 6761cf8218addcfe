// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/error_words.h"
#include "core/words/language.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace somo;

TEST_CASE("the program carries the words of every language in itself", "[words]")
{
    for (const Language language : {Language::vietnamese, Language::english})
        CHECK(QFile::exists(QStringLiteral(":/i18n/somo_%1.qm").arg(languageCode(language))));
}

TEST_CASE("a text without a translation is shown as it stands in the source, with its number", "[words]")
{
    CHECK(words::translated(Language::vietnamese, "no such context", "%n leaves of tea", 3) == QStringLiteral("3 leaves of tea"));
}

TEST_CASE("one of a thing is said as one in English", "[words]")
{
    CHECK(words::translated(Language::english, "report", "%n orders", 1) == QStringLiteral("1 order"));
    CHECK(words::translated(Language::english, "report", "%n orders", 2) == QStringLiteral("2 orders"));
    CHECK(words::translated(Language::vietnamese, "report", "%n orders", 1) == QStringLiteral("1 đơn"));
}

TEST_CASE("Qt's own buttons speak Vietnamese", "[words]")
{
    CHECK(words::translated(Language::vietnamese, "QPlatformTheme", "Cancel") == QStringLiteral("Hủy"));
}

TEST_CASE("a refused profile says in the person's language what it should hold", "[words]")
{
    const Error error = failure(ErrorCode::badProfileValue, {QStringLiteral("file.format"), QStringLiteral("csv, xlsx or auto")});
    CHECK(words::problemText(error, Language::english).endsWith(QStringLiteral("Expected: csv, xlsx or auto.")));
    CHECK(words::problemText(error, Language::vietnamese).endsWith(QStringLiteral("Cần ghi: csv, xlsx hoặc auto.")));
    // A word of the input's own is no text of ours.
    const Error strange = failure(ErrorCode::unknownProfileKey, {QStringLiteral("a text"), QStringLiteral("columns.%2")});
    CHECK(words::problemText(strange, Language::vietnamese).contains(QStringLiteral("“a text” (trong columns.%2)")));
}
