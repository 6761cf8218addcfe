// SPDX-License-Identifier: GPL-3.0-or-later
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
