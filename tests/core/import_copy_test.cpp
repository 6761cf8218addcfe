// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/kept_copies.h"
#include "core/words/copy_words.h"
#include "tests/core/import_support.h"

#include <QDir>

#include <algorithm>

using namespace somo;
using namespace somo::test;

namespace {

QString manyProducts(qint64 rows, const QString &price)
{
    QString csv = QStringLiteral("product.code,product.name,product.price\n");
    for (qint64 row = 1; row <= rows; ++row)
        csv += QStringLiteral("P%1,Trà %1,%2\n").arg(QString::number(row), price);
    return csv;
}

bool saysNoCopy(const ImportResult &result, ErrorCode why)
{
    return std::ranges::any_of(result.notes, [&](const ImportNote &note) { return note.kind == ImportNote::Kind::noCopy && note.problem.code == why; });
}

} // namespace

TEST_CASE("a large import is preceded by a copy of the book, a small or tried one isn't", "[import][backup]")
{
    TestBook book = importBook(Engine::sqlite);
    const auto copies = [&] { return must(keptCopies(book.database(), book->settings())).size(); };
    (void)imported(book, ImportKind::products, manyProducts(largeImport, QStringLiteral("1000")));
    CHECK(copies() == 0); // there was nothing to be kept
    (void)imported(book, ImportKind::products, manyProducts(largeImport - 1, QStringLiteral("2000")));
    CHECK(copies() == 0);
    ImportOptions trial = importOptions();
    trial.dryRun = true;
    (void)imported(book, ImportKind::products, manyProducts(largeImport, QStringLiteral("3000")), trial);
    CHECK(copies() == 0);
    const qint64 before = book.number(QStringLiteral("SELECT MAX(seq) FROM trail_command"));
    (void)imported(book, ImportKind::products, manyProducts(largeImport, QStringLiteral("3000")));
    const auto kept = must(keptCopies(book.database(), book->settings()));
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().reason == CopyReason::import);
    // It holds the book as it was before.
    const auto copy = must(Database::open(kept.front().file, Database::Access::readOnly));
    Statement newest(*copy, QStringLiteral("SELECT MAX(seq) FROM trail_command"));
    CHECK(must(runForId(newest)) == before);
}

TEST_CASE("an import goes on where no copy can be kept, and says why", "[import][backup]")
{
    TestBook book = importBook(Engine::sqlite);
    (void)imported(book, ImportKind::products, QStringLiteral("product.code,product.name,product.price\nX,Ly,1\n"));
    must(book->set(QStringLiteral("copies_folder"), book.at().file(QStringLiteral("stick")), QStringLiteral("An")));
    const ImportResult result = imported(book, ImportKind::products, manyProducts(largeImport, QStringLiteral("1000")));
    CHECK(result.written);
    CHECK(saysNoCopy(result, ErrorCode::copiesFolderMissing));
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM product")) == largeImport + 1);
}

TEST_CASE("sizes of files are said by thousands, cut off after a tenth", "[backup]")
{
    const Formats vi(Language::vietnamese), en(Language::english);
    const auto said = [](const char16_t *text) { return QString::fromUtf16(text).replace(u' ', QChar(0xa0)); };
    CHECK(words::fileSize(0, vi) == said(u"0 B"));
    CHECK(words::fileSize(999, vi) == said(u"999 B"));
    CHECK(words::fileSize(1000, vi) == said(u"1 KB"));
    CHECK(words::fileSize(12'590'000, vi) == said(u"12,5 MB"));
    CHECK(words::fileSize(12'590'000, en) == said(u"12.5 MB"));
    CHECK(words::fileSize(1'999'999'999, en) == said(u"1.9 GB"));
    CHECK(words::copyReason(QStringLiteral("import"), Language::english) == QStringLiteral("before an import"));
}
