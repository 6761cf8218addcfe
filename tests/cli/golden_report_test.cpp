// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly report of the sample book as it was last read by people, byte for byte.
#include "core/demo/demo_book.h"
#include "core/ledger/open_book.h"
#include "tests/cli/cli_support.h"
#include "tests/cli/golden.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QFile>

using namespace somo;
using namespace somo::test;

namespace {

const QString day = QStringLiteral("2026-10-24");
constexpr qint64 afternoon = 1'792'825'200'000; // 14:00 of that day in the book's offset

QByteArray report(const QString &place, const QString &file, const QStringList &further)
{
    const Run run = call(place, QStringList{QStringLiteral("report"), QStringLiteral("kpi"), QStringLiteral("--today"), day, QStringLiteral("-o"), file} + further, afternoon);
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    QFile made(file);
    REQUIRE(made.open(QIODevice::ReadOnly));
    return made.readAll();
}

} // namespace

TEST_CASE("the sample's monthly report reads as it was last read by people", "[golden]")
{
    const TestPlace at(Engine::sqlite);
    {
        NewBook asked;
        asked.name = QStringLiteral("Trà Mộc An");
        asked.sample = true;
        const auto book = must(createBook(at.place(), asked));
        must(fillDemo(*book, *Day::fromIso(day)));
    }
    struct Edition {
        const char *name;
        QStringList words;
    };
    // A month that is over, for everybody; the month of that day, for one person.
    const std::vector<Edition> editions{{"whole", {QStringLiteral("--period"), QStringLiteral("2026-09")}},
                                        {"team-edition", {QStringLiteral("--period"), QStringLiteral("2026-09"), QStringLiteral("--team-edition")}},
                                        {"person", {QStringLiteral("--period"), QStringLiteral("2026-10"), QStringLiteral("--person"), QStringLiteral("LINH")}}};
    int compared = 0;
    for (const Edition &edition : editions) {
        for (const char *language : {"vi", "en"}) {
            for (const char *ending : {"txt", "csv", "html"}) {
                const QString name = QStringLiteral("kpi-%1-%2.%3").arg(QLatin1StringView(edition.name), QLatin1StringView(language), QLatin1StringView(ending));
                const QByteArray made = report(at.place(), at.file(name), edition.words + QStringList{QStringLiteral("--lang"), QString::fromLatin1(language)});
                checkGolden(name, made);
                ++compared;
            }
        }
    }
    CHECK(compared == 18);
}
