// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged book is not only refused: what can be read of it comes into a new one, on a word of the person's.
#include "core/ledger/open_book.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"
#include "ui/shell/main_window.h"
#include "ui/shell/prompts.h"
#include "ui/shell/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace somo;
using namespace somo::test;

namespace {

class RescuePrompts : public Prompts {
public:
    std::optional<QString> fileToOpen(const QString &, const QString &) override { return std::nullopt; }
    std::optional<QString> fileToSave(const QString &, const QString &suggestion, const QString &) override
    {
        suggested << suggestion;
        return file;
    }
    std::optional<QString> folder(const QString &) override { return std::nullopt; }
    std::optional<QString> line(const QString &, const QString &, const QString &) override { return std::nullopt; }
    void problem(const QString &, const QString &text) override { problems << text; }
    bool recovery(const QString &, const QString &text, const QString &) override
    {
        offered << text;
        return accepts;
    }
    bool accepts = true;
    std::optional<QString> file;
    QStringList suggested, problems, offered;
};

/// A window beside a book whose middle pages were overwritten with zeros.
struct Rescue {
    Rescue()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SomoTest"));
        QSettings().clear();
        auto owned = std::make_unique<RescuePrompts>();
        prompts = owned.get();
        window.setPrompts(std::move(owned));
        NewBook asked;
        asked.name = QStringLiteral("Sổ cũ");
        must(createBook(place, asked));
        QFile file(place);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(file.size() / 2 / 4096 * 4096));
        file.write(QByteArray(16 * 4096, '\x55'));
    }
    QTemporaryDir folder;
    QString place = folder.filePath(QStringLiteral("Sổ cũ.somo"));
    Workspace workspace{Day::fromNumber(20261024), [](Book &, Day) { return success(); }};
    MainWindow window{workspace, WindowSettings(), Language::english};
    RescuePrompts *prompts = nullptr;
};

} // namespace

TEST_CASE("opening a damaged book offers to recover it, and opens what was recovered", "[shell][recovery]")
{
    Rescue at;
    const QString fresh = at.folder.filePath(QStringLiteral("fresh.somo"));
    at.prompts->file = fresh;
    at.window.openBook(at.place);
    REQUIRE(at.prompts->offered.size() == 1);
    CHECK(at.prompts->offered[0].contains(QStringLiteral("new book")));
    REQUIRE(at.prompts->suggested.size() == 1);
    CHECK(at.prompts->suggested[0].startsWith(QStringLiteral("Sổ cũ ")));
    REQUIRE(QTest::qWaitFor([&] { return at.workspace.isOpen(); }, 20'000));
    CHECK(at.workspace.place() == fresh);
    CHECK(QFileInfo::exists(at.folder.filePath(QStringLiteral("fresh.recovery.txt"))));
}

TEST_CASE("who doesn't want it recovered is left with the damaged book as it was", "[shell][recovery]")
{
    Rescue at;
    at.prompts->accepts = false;
    at.window.openBook(at.place);
    CHECK(at.prompts->offered.size() == 1);
    CHECK(at.prompts->suggested.isEmpty());
    CHECK_FALSE(at.workspace.isOpen());
    // A file that isn't there has nothing to be recovered.
    at.window.openBook(at.folder.filePath(QStringLiteral("none.somo")));
    CHECK(at.prompts->offered.size() == 1);
    CHECK(at.prompts->problems.size() == 1);
}
