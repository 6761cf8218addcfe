// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "core/storage/search_index.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

using namespace somo;
using namespace somo::test;

namespace {

QString valueOf(TestBook &book, const QString &key)
{
    for (const SettingText &setting : must(listSettings(book.database()))) {
        if (setting.key == key)
            return setting.value;
    }
    return QStringLiteral("?");
}

} // namespace

TEST_CASE("a setting is read, kept and shown in its canonical text; anything else is refused", "[storage][settings]")
{
    struct Row {
        const char *key;
        const char16_t *given;
        const char16_t *kept; // null: refused
    };
    const Row row = GENERATE(values<Row>({
        {"name", u" Sổ  của Hằng ", u"Sổ  của Hằng"},
        {"name", u"", nullptr},
        {"kind", u"personal", u"personal"},
        {"kind", u"club", nullptr},
        {"currency", u"USD", u"USD"},
        {"currency", u"XQX", nullptr},
        {"language", u"en", u"en"},
        {"recognise_on", u"paid", u"paid"},
        {"recognise_on", u"shipped", nullptr},
        {"fiscal_year_start", u"4", u"4"},
        {"fiscal_year_start", u"13", nullptr},
        {"fiscal_year_start", u"4.5", nullptr},
        {"offset", u"+09:30", u"+09:30"},
        {"offset", u"-03:00", u"-03:00"},
        {"offset", u"+15:00", nullptr},
        {"offset", u"7", nullptr},
        {"working_days", u"mon, tue,SAT:0.50", u"mon,tue,sat:0.5"},
        {"working_days", u"mon:1.5", nullptr},
        {"working_days", u"sun:0", nullptr},
        {"success_from", u"72.5%", u"72.5"},
        {"success_from", u"100.0001", nullptr},
        {"exceeded_from", u"69", nullptr},
        {"score_cap", u"120", u"120"},
        {"score_cap", u"-1", nullptr},
        {"health_periods", u"6", u"6"},
        {"health_periods", u"0", nullptr},
        {"gap_limit", u"250", u"250"},
        {"gap_measure", u"score", u"score"},
        {"income_low", u"2.5", u"2.50"},
        {"income_low", u"6", nullptr},
        {"income_high", u"4.25", u"4.25"},
        {"income_high", u"1e3", nullptr},
        {"quiet_hours", u"9:30 - 7:00", u"09:30-07:00"},
        {"copies_folder", u"/media/usb/sổ/", u"/media/usb/sổ"},
        {"copies_folder", u"beside", u"beside"},
        {"copies_folder", u"usb", nullptr},
        {"quiet_hours", u"Không", u"none"},
        {"quiet_hours", u"24:00-7:00", nullptr},
        {"quiet_hours", u"21:00", nullptr},
        {"colour", u"red", nullptr},
    }));
    const QString given = QString::fromUtf16(row.given);
    INFO(row.key << " = " << given.toStdString());
    BookSettings settings;
    const Status applied = applySetting(settings, QString::fromLatin1(row.key), given);
    REQUIRE(applied.ok() == (row.kept != nullptr));
    if (row.kept)
        CHECK(settingText(settings, QString::fromLatin1(row.key)) == QString::fromUtf16(row.kept));
    else
        CHECK(settings == BookSettings());
}

TEST_CASE("settings stay with the book; calendar and ledger follow them, by undo too", "[storage][settings]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    NullDerivation *derivation = nullptr;
    TestBook book(engine, {}, [&] {
        auto made = std::make_unique<NullDerivation>();
        derivation = made.get();
        return made;
    });
    const QString me = QStringLiteral("An");
    must(book->set(QStringLiteral("fiscal_year_start"), QStringLiteral("4"), me));
    CHECK(book.rows(QStringLiteral("SELECT quarter, year FROM calendar_day WHERE day = 20260215")) == QStringList{QStringLiteral("20254|2025")});
    must(book->set(QStringLiteral("working_days"), QStringLiteral("mon,tue,wed,thu,fri,sat:0.5"), me));
    CHECK(book.number(QStringLiteral("SELECT weight FROM calendar_day WHERE day = 20261128")) == 500);
    must(book->set(QStringLiteral("holidays"), QStringLiteral("+2026-12-24..2026-12-25:0.5=Giáng sinh"), me));
    CHECK(book.number(QStringLiteral("SELECT weight FROM calendar_day WHERE day = 20261224")) == 500);
    must(book->set(QStringLiteral("holidays"), QStringLiteral("-2026-12-24"), me));
    CHECK(book.number(QStringLiteral("SELECT weight FROM calendar_day WHERE day = 20261224")) == 1000);
    CHECK(valueOf(book, QStringLiteral("holidays")) == QStringLiteral("2026-12-25:0.5=Giáng sinh"));
    CHECK(book->set(QStringLiteral("holidays"), QStringLiteral("2026-12-24;-2026-12-25"), me).error().code == ErrorCode::badSetting);
    CHECK(book->set(QStringLiteral("language"), QStringLiteral("vi"), me).value().seq == 0);
    const int before = derivation->derivedAll;
    must(book->set(QStringLiteral("recognise_on"), QStringLiteral("paid"), me));
    CHECK(derivation->derivedAll == before + 1);
    CHECK(must(book->check()).empty());

    book.reopen();
    CHECK(valueOf(book, QStringLiteral("recognise_on")) == QStringLiteral("paid"));
    CHECK(valueOf(book, QStringLiteral("working_days")) == QStringLiteral("mon,tue,wed,thu,fri,sat:0.5"));
    must(book->undo(5, me));
    CHECK(derivation->derivedAll == 1);
    CHECK(book->settings() == BookSettings());
    CHECK(book.rows(QStringLiteral("SELECT quarter, weight FROM calendar_day WHERE day IN (20261128, 20261225) ORDER BY day"))
          == QStringList{QStringLiteral("20264|1000"), QStringLiteral("20264|1000")});
    CHECK(must(book->check()).empty());

    must(book.database().execute(QStringLiteral("UPDATE calendar_day SET weight = 7 WHERE day = 20261128")));
    CHECK(must(book->check()).front().where == QStringLiteral("2026-11-28"));
}

TEST_CASE("the currency stays once the book holds amounts", "[storage][settings]")
{
    TestBook book(Engine::sqlite);
    must(book->set(QStringLiteral("currency"), QStringLiteral("USD"), QStringLiteral("An")));
    CHECK(book->settings().currency.decimals == 2);
    must(book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [](Database &database) -> Status {
        SOMO_TRY(database.execute(QStringLiteral("INSERT INTO product (id, uid, code, name, sort_key, folded) VALUES (1, 'p', 'p', 'p', 'p', 'p')")));
        return database.execute(QStringLiteral("INSERT INTO product_price (product_id, unit_price) VALUES (1, 5)"));
    }));
    CHECK(book->set(QStringLiteral("currency"), QStringLiteral("VND"), QStringLiteral("An")).error().code == ErrorCode::currencyFixed);
}

TEST_CASE("words are found by how they begin, alike on both engines, whatever is typed", "[storage][search]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    must(book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [](Database &database) -> Status {
        SearchIndex index(database);
        SOMO_TRY(index.put(SearchKind::customer, 1, QStringLiteral("Đặng Thị Hoa 0912345678 hoa@gmail.com")));
        SOMO_TRY(index.put(SearchKind::customer, 2, QStringLiteral("Hoàng Anh")));
        SOMO_TRY(index.put(SearchKind::product, 1, QStringLiteral("Trà hoa cúc – 500g, \"đặc biệt\" OR AND NOT NEAR(x) *")));
        SOMO_TRY(index.put(SearchKind::customer, 3, QStringLiteral("gone")));
        SOMO_TRY(index.put(SearchKind::customer, 4, QString(10'000, u'x') + QStringLiteral(" 😀")));
        SOMO_TRY(index.remove(SearchKind::customer, 3));
        return index.put(SearchKind::customer, 2, QStringLiteral("Hoàng Ánh Nguyệt"));
    }));
    SearchIndex index(book.database());
    const auto found = [&](const QString &text, std::optional<SearchKind> kind = {}) {
        QStringList hits;
        for (const SearchHit &hit : must(index.find(text, kind, 10)))
            hits += searchKindCode(hit.kind) + QString::number(hit.row);
        return hits.join(u' ');
    };
    // Whole words before words that only begin so, however short their texts are.
    CHECK(found(QStringLiteral("hoa")) == QStringLiteral("customer1 product1 customer2"));
    CHECK(found(QStringLiteral("hoan")) == QStringLiteral("customer2"));
    CHECK(found(QStringLiteral("HOA"), SearchKind::product) == QStringLiteral("product1"));
    CHECK(found(QStringLiteral("đặng 0912")) == QStringLiteral("customer1"));
    CHECK(found(QStringLiteral("hoa@gm")) == QStringLiteral("customer1"));
    CHECK(found(QStringLiteral("nguyet")) == QStringLiteral("customer2"));
    CHECK(found(QStringLiteral("gone")).isEmpty());
    CHECK(found(QStringLiteral("oang")).isEmpty());
    CHECK(found(QString(200, u'x')) == QStringLiteral("customer4"));
    CHECK(found(QStringLiteral("500g")) == QStringLiteral("product1"));
    for (const QString &odd : {QStringLiteral("\""), QStringLiteral("*"), QStringLiteral("😀"), QStringLiteral("'; --"), QString(), QStringLiteral(":& | !()")})
        CHECK(found(odd).isEmpty());
    CHECK(found(QStringLiteral("or and not near \"*")) == QStringLiteral("product1"));
    CHECK(found(QStringLiteral("folded:hoa")).isEmpty());
}

TEST_CASE("search: whole words only, and what begins with them before longer kin of it", "[search]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    must(book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [](Database &database) -> Status {
        SearchIndex index(database);
        SOMO_TRY(index.put(SearchKind::customer, 1, QStringLiteral("Nguyễn Thị Lan KH1")));
        SOMO_TRY(index.put(SearchKind::customer, 2, QStringLiteral("Lan KH2 0912345678 lan@gmail.com")));
        SOMO_TRY(index.put(SearchKind::customer, 3, QStringLiteral("Lang KH3")));
        SOMO_TRY(index.put(SearchKind::customer, 4, QStringLiteral("Ngô Lan Anh KH4")));
        return index.put(SearchKind::product, 1, QStringLiteral("Hoa lan"));
    }));
    SearchIndex index(book.database());
    const auto found = [&](const QString &text, int limit = 10) { return must(index.findWhole(text, SearchKind::customer, limit)); };
    // Row 2 begins so on SQLite; PostgreSQL ranks by length: 1 and 4 are shorter.
    const std::vector<qint64> lans = engine == Engine::sqlite ? std::vector<qint64>{2, 4, 1} : std::vector<qint64>{4, 1, 2};
    CHECK(found(QStringLiteral("Lan")) == lans);
    CHECK(found(QStringLiteral("lan anh")) == std::vector<qint64>{4});
    CHECK(found(QStringLiteral("lan thi")) == std::vector<qint64>{1});
    CHECK(found(QStringLiteral("la")).empty());
    CHECK(found(QStringLiteral("lan"), 1).size() == 1);
    CHECK(found(QStringLiteral("\"* ^")).empty());
}
