// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profile_json.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace somo;

TEST_CASE("every field has its own name and finds itself by it", "[profile]")
{
    for (int i = 0; i < fieldCount; ++i)
        CHECK(fieldFromName(fieldName(Field(i))) == std::optional(Field(i)));
    CHECK_FALSE(fieldFromName("order.nothing"));
    CHECK(fieldType(Field::orderOrderedOn) == FieldType::date);
    CHECK(isFieldOf(ImportKind::orders, Field::customerNote));
    CHECK_FALSE(isFieldOf(ImportKind::payments, Field::orderCode));
    for (const ImportKind kind : {ImportKind::orders, ImportKind::returns, ImportKind::payments, ImportKind::people, ImportKind::targets,
                                  ImportKind::products, ImportKind::customers, ImportKind::deals, ImportKind::expenses})
        CHECK(importKindFromName(importKindName(kind)) == std::optional(kind));
}

TEST_CASE("unknown keys and values of a profile are refused by name", "[profile]")
{
    const auto [json, code, named] = GENERATE(table<QByteArray, ErrorCode, QString>({
        {"{", ErrorCode::badJson, QString()},
        {"[]", ErrorCode::badJson, QString()},
        {R"({"columns":{"order.code":"c"},"colour":1})", ErrorCode::unknownProfileKey, QStringLiteral("colour")},
        {R"({"columns":{"order.code":{"column":"c","maps":{}}}})", ErrorCode::unknownProfileKey, QStringLiteral("maps")},
        {R"({"columns":{"order.code":"c"},"file":{"delimeter":","}})", ErrorCode::unknownProfileKey, QStringLiteral("delimeter")},
        {R"({"columns":{"order.cod":"c"}})", ErrorCode::unknownField, QStringLiteral("order.cod")},
        {R"({"kind":"payments","columns":{"order.code":"c"}})", ErrorCode::fieldNotOfKind, QStringLiteral("order.code")},
        {R"({"kind":"stock","columns":{}})", ErrorCode::importKindNotYet, QStringLiteral("stock")},
        {R"({"kind":"things","columns":{}})", ErrorCode::unknownImportKind, QStringLiteral("things")},
        {R"({"columns":{}})", ErrorCode::badProfileValue, QStringLiteral("columns")},
        {R"({"columns":{"order.code":{}}})", ErrorCode::badProfileValue, QStringLiteral("order.code")},
        {R"({"columns":{"order.code":{"column":"c","value":"d"}}})", ErrorCode::badProfileValue, QStringLiteral("order.code")},
        {R"({"columns":{"order.ordered_on":{"column":"c","date":"HH:mm"}}})", ErrorCode::badProfileValue, QStringLiteral("order.ordered_on.date")},
        {R"({"columns":{"line.net":{"column":"c","number":"#,##0"}}})", ErrorCode::badProfileValue, QStringLiteral("line.net.number")},
        {R"({"columns":{"order.status":{"column":"c","map":{"Xong":"done"}}}})", ErrorCode::badProfileValue, QStringLiteral("order.status.map.Xong")},
        {R"({"columns":{"order.status":{"column":"c","default":"done"}}})", ErrorCode::badProfileValue, QStringLiteral("order.status.default")},
        {R"({"columns":{"line.net":{"column":"c","map":{"free":"none"}}}})", ErrorCode::badProfileValue, QStringLiteral("line.net.map.free")},
        {R"({"columns":{"line.net":{"column":"c","scale":"x"}}})", ErrorCode::badProfileValue, QStringLiteral("line.net.scale")},
        {R"({"columns":{"line.discount":{"column":"c","percent_of":"gross"}}})", ErrorCode::badProfileValue, QStringLiteral("line.discount.percent_of")},
        {R"({"file":{"header_row":0},"columns":{"order.code":"c"}})", ErrorCode::badProfileValue, QStringLiteral("order.code")},
        {R"({"file":{"encoding":"latin-9"},"columns":{"order.code":"c"}})", ErrorCode::badProfileValue, QStringLiteral("file.encoding")},
        {R"({"columns":{"order.code":{"column":"c","once":"line"}}})", ErrorCode::badProfileValue, QStringLiteral("order.code.once")},
        {R"({"columns":{"order.status":{"column":"c","map":{"Xong":"completed"," Xong\u0013":"cancelled"}}}})", ErrorCode::badProfileValue, QStringLiteral("order.status.map.Xong")},
        {R"({"kind":"targets","columns":{"target.subject":"c"},"unpivot":{"columns":{"M08":"08","M\u001308":"07"}}})", ErrorCode::badProfileValue, QStringLiteral("unpivot.columns.M08")},
        {R"({"columns":{"order.code":{"column":0}}})", ErrorCode::badProfileValue, QStringLiteral("order.code.column")},
        {R"({"columns":{"order.person":{"column":"c","lookup":{"key":"a","value":"b"}}}})", ErrorCode::badProfileValue, QStringLiteral("order.person.lookup.file")},
    }));
    CAPTURE(json);
    const auto profile = profileFromJson(json, QStringLiteral("p.json"));
    REQUIRE_FALSE(profile);
    CHECK(profile.error().code == code);
    CHECK(profile.error().place.file == QStringLiteral("p.json"));
    if (!named.isEmpty())
        CHECK(profile.error().args.value(0) == named);
}

TEST_CASE("a profile is written as it was read", "[profile]")
{
    QStringList files;
    for (const QString &folder : {QStringLiteral(SOMO_TEST_DATA "/profiles"), QStringLiteral(SOMO_SOURCE_DIR "/resources/profiles")}) {
        for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}))
            files += folder + u'/' + name;
    }
    REQUIRE(files.size() >= 13);
    for (const QString &name : files) {
        CAPTURE(name);
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto profile = profileFromJson(file.readAll(), name);
        INFO((profile ? std::string() : profile.error().args.join(u'|').toStdString()));
        REQUIRE(profile);
        const auto again = profileFromJson(profileToJson(*profile), name);
        REQUIRE(again);
        CHECK(*again == *profile);
    }
}

TEST_CASE("every built-in profile is packed and sound", "[profile]")
{
    const int there = int(QDir(QStringLiteral(SOMO_SOURCE_DIR "/resources/profiles")).entryList({QStringLiteral("*.json")}).size());
    CHECK(int(builtInProfiles().size()) == there);
    CHECK(there >= 5);
}

TEST_CASE("a NUL in a profile is refused with its place", "[profile]")
{
    const auto profile = profileFromJson(QByteArray("{\"name\": \"a\0b\", \"kind\": \"orders\", \"columns\": {}}", 48));
    REQUIRE_FALSE(profile);
    CHECK(profile.error().code == ErrorCode::badJson);
    CHECK(profile.error().args.value(1) == u"11");
}
