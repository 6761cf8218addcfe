// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/exchange/profile_json.h"
#include "core/exchange/recogniser.h"
#include "core/ledger/ledger_derivation.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QBuffer>

namespace somo::test {

inline TestBook importBook(Engine engine, const QString &currency = QStringLiteral("VND"))
{
    NewBook asked;
    asked.name = QStringLiteral("Sổ thử");
    asked.currency = must(Currency::fromCode(currency));
    return TestBook(engine, asked, [] { return std::make_unique<LedgerDerivation>(); });
}

inline ImportOptions importOptions()
{
    ImportOptions options;
    options.fileName = QStringLiteral("thử.csv");
    options.author = QStringLiteral("An");
    options.today = Day::fromNumber(20261001);
    options.moment = 1'790'000'000'000;
    return options;
}

/// Imports CSV text whose headers are field names, or by a profile's JSON.
inline Result<ImportResult> importText(Book &book, ImportKind kind, const QString &csv, const ImportOptions &options = importOptions(),
                                       const QByteArray &profileJson = {}, const std::vector<CellCorrection> &corrections = {})
{
    QByteArray bytes = csv.toUtf8();
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    Profile profile;
    if (profileJson.isEmpty()) {
        SOMO_TRY_ASSIGN(profile, recogniseProfile(device, options.fileName, kind, {}));
    } else {
        SOMO_TRY_ASSIGN(profile, profileFromJson(profileJson));
    }
    device.seek(0);
    SOMO_TRY_ASSIGN(const std::unique_ptr<RowSource> source, openRows(device, profile.file, options.fileName));
    MapperOptions mapping;
    mapping.fileName = options.fileName;
    mapping.currencyDecimals = book.settings().currency.decimals;
    mapping.corrections = corrections;
    if (!corrections.empty())
        mapping.today = options.today;
    SOMO_TRY_ASSIGN(const std::unique_ptr<Mapper> mapper, Mapper::open(*source, profile, mapping));
    return importRows(book, *mapper, options);
}

/// The same, and it must be written without an error.
inline ImportResult imported(TestBook &book, ImportKind kind, const QString &csv, const ImportOptions &options = importOptions())
{
    ImportResult result = must(importText(*book, kind, csv, options));
    for (const Error &error : result.errors)
        UNSCOPED_INFO(error.place.row << ' ' << error.place.column.toStdString() << ' ' << error.place.value.toStdString() << " code " << int(error.code));
    REQUIRE(result.errorCount == 0);
    return result;
}

} // namespace somo::test
