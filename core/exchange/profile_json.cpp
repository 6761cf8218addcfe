// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profile_json.h"

#include "core/base/json_object.h"
#include "core/base/text.h"
#include "core/exchange/profile_check.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace somo {

namespace {

/// Refuses a key that nobody reads, by its name.
Status onlyKeys(const QJsonObject &object, const QString &where, std::initializer_list<QStringView> known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (std::find(known.begin(), known.end(), it.key()) == known.end())
            return failure(ErrorCode::unknownProfileKey, {it.key(), where});
    }
    return success();
}

QString inside(const QString &where, const QString &key) { return where.isEmpty() ? key : QString(where + u'.' + key); }

Result<QString> stringAt(const QJsonObject &object, const QString &key, const QString &where, const QString &otherwise = {})
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return otherwise;
    if (!value.isString())
        return badProfileValue(inside(where, key), QT_TRANSLATE_NOOP("expected", "a text"));
    return value.toString().normalized(QString::NormalizationForm_C);
}

/// A text, or a number as people forget its quotes: "scale": 1000 or 0.01.
Result<QString> looseTextAt(const QJsonObject &object, const QString &key, const QString &where)
{
    const QJsonValue value = object.value(key);
    if (value.isDouble() && value.toDouble() == double(value.toInteger()))
        return QString::number(value.toInteger());
    if (value.isDouble()) // 0.01: the shortest text that is this number is what was written
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    return stringAt(object, key, where);
}

Result<bool> boolAt(const QJsonObject &object, const QString &key, const QString &where)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return false;
    if (!value.isBool())
        return badProfileValue(where + u'.' + key, QT_TRANSLATE_NOOP("expected", "true or false"));
    return value.toBool();
}

Result<int> wholeNumber(const QJsonValue &value, const QString &key, int least)
{
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble() || number < least || number > 10'000'000 || value.toDouble() != double(number))
        return badProfileValue(key, least == 0 ? QT_TRANSLATE_NOOP("expected", "a whole number from 0") : QT_TRANSLATE_NOOP("expected", "a whole number from 1"));
    return int(number);
}

Result<ColumnRef> columnRef(const QJsonValue &value, const QString &key)
{
    if (value.isString() && !cleanText(value.toString()).isEmpty())
        return ColumnRef(cleanText(value.toString()));
    if (value.isDouble()) {
        SOMO_TRY_ASSIGN(const int number, wholeNumber(value, key, 1));
        return ColumnRef(number);
    }
    return badProfileValue(key, QT_TRANSLATE_NOOP("expected", "a column's header, or its number from 1"));
}

Result<std::vector<ColumnRef>> columnRefs(const QJsonValue &value, const QString &key)
{
    std::vector<ColumnRef> refs;
    if (!value.isArray()) {
        SOMO_TRY_ASSIGN(ColumnRef ref, columnRef(value, key));
        refs.push_back(std::move(ref));
        return refs;
    }
    for (const QJsonValue &each : value.toArray()) {
        SOMO_TRY_ASSIGN(ColumnRef ref, columnRef(each, key));
        refs.push_back(std::move(ref));
    }
    if (refs.empty())
        return badProfileValue(key, QT_TRANSLATE_NOOP("expected", "a list of columns"));
    return refs;
}

Result<std::vector<QString>> texts(const QJsonValue &value, const QString &key)
{
    std::vector<QString> found;
    if (value.isString())
        found.push_back(cleanText(value.toString()));
    for (const QJsonValue &each : value.toArray()) {
        if (!each.isString())
            return badProfileValue(key, QT_TRANSLATE_NOOP("expected", "a list of texts"));
        found.push_back(cleanText(each.toString()));
    }
    if (!value.isArray() && !value.isString())
        return badProfileValue(key, QT_TRANSLATE_NOOP("expected", "a list of texts"));
    return found;
}

/// "delimiter", "row_end", "encoding", "format", "sheet": the same keys in a file's description and in a lookup.
Status readLayout(const QJsonObject &object, const QString &where, FileLayout &layout)
{
    SOMO_TRY_ASSIGN(const QString format, stringAt(object, QStringLiteral("format"), where, QStringLiteral("auto")));
    if (format != u"auto" && format != u"csv" && format != u"xlsx")
        return badProfileValue(where + QStringLiteral(".format"), QT_TRANSLATE_NOOP("expected", "csv, xlsx or auto"));
    layout.format = format == u"csv" ? FileFormat::csv : format == u"xlsx" ? FileFormat::xlsx : FileFormat::automatic;
    SOMO_TRY_ASSIGN(const QString encoding, stringAt(object, QStringLiteral("encoding"), where, QStringLiteral("auto")));
    const auto known = encodingFromName(encoding);
    if (!known)
        return badProfileValue(where + QStringLiteral(".encoding"), QT_TRANSLATE_NOOP("expected", "auto, utf-8, utf-16le, utf-16be, windows-1258 or windows-1252"));
    layout.encoding = *known;
    SOMO_TRY_ASSIGN(const QString delimiter, stringAt(object, QStringLiteral("delimiter"), where, QStringLiteral("auto")));
    if (delimiter.isEmpty())
        return badProfileValue(where + QStringLiteral(".delimiter"), QT_TRANSLATE_NOOP("expected", "auto or the signs between two cells"));
    layout.delimiter = delimiter == u"auto" ? std::string() : delimiter == u"tab" ? "\t" : delimiter.toStdString();
    SOMO_TRY_ASSIGN(const QString rowEnd, stringAt(object, QStringLiteral("row_end"), where, QStringLiteral("auto")));
    const bool usual = rowEnd == u"auto" || rowEnd == u"\n" || rowEnd == u"\r\n" || rowEnd.isEmpty();
    layout.rowEnd = usual ? std::string() : rowEnd.toStdString();
    const QJsonValue sheet = object.value(QStringLiteral("sheet"));
    if (sheet.isString()) {
        layout.sheetName = sheet.toString();
    } else if (!sheet.isUndefined()) {
        SOMO_TRY_ASSIGN(layout.sheet, wholeNumber(sheet, where + QStringLiteral(".sheet"), 1));
    }
    return success();
}

Result<DropRows> readDropRows(const QJsonObject &rule)
{
    SOMO_TRY(onlyKeys(rule, QStringLiteral("file.drop_rows"), {u"column", u"values", u"sentence"}));
    DropRows drop;
    SOMO_TRY_ASSIGN(drop.column, columnRef(rule.value(QStringLiteral("column")), QStringLiteral("file.drop_rows.column")));
    SOMO_TRY_ASSIGN(drop.sentence, boolAt(rule, QStringLiteral("sentence"), QStringLiteral("file.drop_rows")));
    if (const QJsonValue values = rule.value(QStringLiteral("values")); !values.isUndefined() || !drop.sentence) {
        SOMO_TRY_ASSIGN(drop.values, texts(values, QStringLiteral("file.drop_rows.values")));
    }
    return drop;
}

/// The exports that a profile was made for.
Result<std::vector<KnownExport>> readExports(const QJsonValue &value)
{
    const QString where = QStringLiteral("exports");
    std::vector<KnownExport> exports;
    if (!value.isUndefined() && !value.isArray())
        return badProfileValue(where, QT_TRANSLATE_NOOP("expected", "a list of files with file, seen and columns"));
    for (const QJsonValue &each : value.toArray()) {
        const QJsonObject object = each.toObject();
        SOMO_TRY(onlyKeys(object, where, {u"file", u"seen", u"columns"}));
        KnownExport known;
        SOMO_TRY_ASSIGN(known.file, stringAt(object, QStringLiteral("file"), where));
        SOMO_TRY_ASSIGN(known.seen, looseTextAt(object, QStringLiteral("seen"), where));
        if (const QJsonValue columns = object.value(QStringLiteral("columns")); !columns.isUndefined()) {
            SOMO_TRY_ASSIGN(known.columns, wholeNumber(columns, where + QStringLiteral(".columns"), 1));
        }
        exports.push_back(std::move(known));
    }
    return exports;
}

Status readFile(const QJsonObject &object, Profile &profile)
{
    const QString where = QStringLiteral("file");
    SOMO_TRY(onlyKeys(object, where, {u"format", u"encoding", u"delimiter", u"row_end", u"sheet", u"header_row", u"skip_rows",
                                      u"decimal", u"date", u"empty", u"drop_rows"}));
    SOMO_TRY(readLayout(object, where, profile.file));
    if (const QJsonValue row = object.value(QStringLiteral("header_row")); !row.isUndefined()) {
        SOMO_TRY_ASSIGN(profile.headerRow, wholeNumber(row, QStringLiteral("file.header_row"), 0));
    }
    if (const QJsonValue rows = object.value(QStringLiteral("skip_rows")); !rows.isUndefined()) {
        if (!rows.isArray())
            return badProfileValue(QStringLiteral("file.skip_rows"), QT_TRANSLATE_NOOP("expected", "a list of row numbers"));
        for (const QJsonValue &row : rows.toArray()) {
            SOMO_TRY_ASSIGN(const int number, wholeNumber(row, QStringLiteral("file.skip_rows"), 1));
            profile.skipRows.push_back(number);
        }
    }
    SOMO_TRY_ASSIGN(profile.decimal, stringAt(object, QStringLiteral("decimal"), where, QStringLiteral("auto")));
    SOMO_TRY_ASSIGN(profile.date, stringAt(object, QStringLiteral("date"), where, QStringLiteral("auto")));
    if (const QJsonValue empty = object.value(QStringLiteral("empty")); !empty.isUndefined()) {
        SOMO_TRY_ASSIGN(profile.empty, texts(empty, QStringLiteral("file.empty")));
    }
    for (const QJsonValue &each : object.value(QStringLiteral("drop_rows")).toArray()) {
        SOMO_TRY_ASSIGN(DropRows drop, readDropRows(each.toObject()));
        profile.dropRows.push_back(std::move(drop));
    }
    return success();
}

Result<Lookup> readLookup(const QJsonValue &value, const QString &where)
{
    if (!value.isObject())
        return badProfileValue(where, QT_TRANSLATE_NOOP("expected", "an object with file, key and value"));
    const QJsonObject object = value.toObject();
    SOMO_TRY(onlyKeys(object, where, {u"file", u"key", u"value", u"join", u"header_row", u"format", u"encoding", u"delimiter",
                                      u"row_end", u"sheet"}));
    Lookup lookup;
    SOMO_TRY_ASSIGN(lookup.file, stringAt(object, QStringLiteral("file"), where));
    if (lookup.file.isEmpty())
        return badProfileValue(where + QStringLiteral(".file"), QT_TRANSLATE_NOOP("expected", "the name of a file beside the imported one"));
    SOMO_TRY(readLayout(object, where, lookup.layout));
    if (const QJsonValue row = object.value(QStringLiteral("header_row")); !row.isUndefined()) {
        SOMO_TRY_ASSIGN(lookup.headerRow, wholeNumber(row, where + QStringLiteral(".header_row"), 0));
    }
    SOMO_TRY_ASSIGN(lookup.key, columnRef(object.value(QStringLiteral("key")), where + QStringLiteral(".key")));
    SOMO_TRY_ASSIGN(lookup.values, columnRefs(object.value(QStringLiteral("value")), where + QStringLiteral(".value")));
    SOMO_TRY_ASSIGN(lookup.join, stringAt(object, QStringLiteral("join"), where, QStringLiteral(" ")));
    return lookup;
}

Status readMap(const QJsonValue &value, const QString &where, ColumnSpec &spec)
{
    if (!value.isObject())
        return badProfileValue(where, QT_TRANSLATE_NOOP("expected", "an object from the file's words to Somo's"));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        MapTarget target;
        if (it.value().isObject()) {
            const QJsonObject other = it.value().toObject();
            SOMO_TRY(onlyKeys(other, where, {u"field"}));
            const QString name = other.value(QStringLiteral("field")).toString();
            target.field = fieldFromName(name.toStdString());
            if (!target.field)
                return failure(ErrorCode::unknownField, {name});
        } else if (it.value().isString()) {
            target.text = cleanText(it.value().toString());
        } else {
            return badProfileValue(where + u'.' + it.key(), QT_TRANSLATE_NOOP("expected", "a text"));
        }
        spec.map.emplace_back(cleanText(it.key()), std::move(target));
    }
    std::ranges::sort(spec.map, {}, [](const auto &each) -> const QString & { return each.first; });
    const auto twice = std::ranges::adjacent_find(spec.map, {}, [](const auto &each) -> const QString & { return each.first; });
    if (twice != spec.map.end())
        return badProfileValue(where + u'.' + twice->first, QT_TRANSLATE_NOOP("expected", "every name once; here two are the same but for what can't be seen"));
    return success();
}

/// Where the value comes from.
Status readOrigin(const QJsonObject &object, const QString &where, ColumnSpec &spec)
{
    if (const QJsonValue column = object.value(QStringLiteral("column")); !column.isUndefined()) {
        SOMO_TRY_ASSIGN(ColumnRef ref, columnRef(column, where + QStringLiteral(".column")));
        spec.columns.push_back(std::move(ref));
    }
    if (const QJsonValue columns = object.value(QStringLiteral("columns")); !columns.isUndefined()) {
        if (!spec.columns.empty() || !columns.isArray())
            return badProfileValue(where + QStringLiteral(".columns"), QT_TRANSLATE_NOOP("expected", "a list of columns, and no \"column\""));
        SOMO_TRY_ASSIGN(spec.columns, columnRefs(columns, where + QStringLiteral(".columns")));
    }
    if (const QJsonValue sum = object.value(QStringLiteral("sum")); !sum.isUndefined()) {
        if (!spec.columns.empty() || !sum.isArray())
            return badProfileValue(where + QStringLiteral(".sum"), QT_TRANSLATE_NOOP("expected", "a list of columns, and no \"column\""));
        SOMO_TRY_ASSIGN(spec.columns, columnRefs(sum, where + QStringLiteral(".sum")));
        spec.sum = true;
    }
    if (const QJsonValue minus = object.value(QStringLiteral("minus")); !minus.isUndefined()) {
        if (!spec.sum || !minus.isArray())
            return badProfileValue(where + QStringLiteral(".minus"), QT_TRANSLATE_NOOP("expected", "a list of columns, beside \"sum\""));
        SOMO_TRY_ASSIGN(spec.minus, columnRefs(minus, where + QStringLiteral(".minus")));
    }
    if (const QJsonValue otherwise = object.value(QStringLiteral("else")); !otherwise.isUndefined()) {
        if (spec.columns.empty() || spec.sum)
            return badProfileValue(where + QStringLiteral(".else"), QT_TRANSLATE_NOOP("expected", "a column or a list of columns, beside \"column\" or \"columns\""));
        SOMO_TRY_ASSIGN(spec.otherwise, columnRefs(otherwise, where + QStringLiteral(".else")));
    }
    SOMO_TRY_ASSIGN(spec.exact, boolAt(object, QStringLiteral("exact"), where));
    SOMO_TRY_ASSIGN(spec.before, stringAt(object, QStringLiteral("before"), where));
    if (const QJsonValue also = object.value(QStringLiteral("also")); !also.isUndefined()) {
        SOMO_TRY_ASSIGN(spec.alternatives, columnRefs(also, where + QStringLiteral(".also")));
    }
    SOMO_TRY_ASSIGN(spec.join, stringAt(object, QStringLiteral("join"), where, QStringLiteral(" ")));
    if (!object.value(QStringLiteral("value")).isUndefined()) {
        SOMO_TRY_ASSIGN(QString value, looseTextAt(object, QStringLiteral("value"), where));
        spec.value = std::move(value);
    }
    if (!object.value(QStringLiteral("template")).isUndefined()) {
        SOMO_TRY_ASSIGN(QString text, stringAt(object, QStringLiteral("template"), where));
        spec.textTemplate = std::move(text);
    }
    SOMO_TRY_ASSIGN(const QString from, stringAt(object, QStringLiteral("from"), where));
    if (!from.isEmpty() && from != u"row")
        return badProfileValue(where + QStringLiteral(".from"), "row");
    spec.fromRow = from == u"row";
    const int origins = (spec.columns.empty() ? 0 : 1) + (spec.value ? 1 : 0) + (spec.textTemplate ? 1 : 0) + (spec.fromRow ? 1 : 0);
    if (origins != 1)
        return badProfileValue(where, QT_TRANSLATE_NOOP("expected", "exactly one of column, columns, sum, value, template, from"));
    return success();
}

/// How the value is read.
Status readReading(const QJsonObject &object, const QString &where, ColumnSpec &spec)
{
    if (const QJsonValue map = object.value(QStringLiteral("map")); !map.isUndefined())
        SOMO_TRY(readMap(map, where + QStringLiteral(".map"), spec));
    if (!object.value(QStringLiteral("default")).isUndefined()) {
        SOMO_TRY_ASSIGN(QString text, looseTextAt(object, QStringLiteral("default"), where));
        spec.defaultValue = std::move(text);
    }
    SOMO_TRY_ASSIGN(spec.dateFormat, stringAt(object, QStringLiteral("date"), where));
    SOMO_TRY_ASSIGN(spec.numberFormat, stringAt(object, QStringLiteral("number"), where));
    SOMO_TRY_ASSIGN(spec.scale, looseTextAt(object, QStringLiteral("scale"), where));
    if (const QJsonValue empty = object.value(QStringLiteral("empty")); !empty.isUndefined()) {
        SOMO_TRY_ASSIGN(std::vector<QString> all, texts(empty, where + QStringLiteral(".empty")));
        spec.empty = std::move(all);
    }
    SOMO_TRY_ASSIGN(spec.percentOf, stringAt(object, QStringLiteral("percent_of"), where));
    if (const QJsonValue lookup = object.value(QStringLiteral("lookup")); !lookup.isUndefined()) {
        const QJsonArray chain = lookup.isArray() ? lookup.toArray() : QJsonArray{lookup};
        for (const QJsonValue &each : chain) {
            SOMO_TRY_ASSIGN(Lookup one, readLookup(each, where + QStringLiteral(".lookup")));
            spec.lookups.push_back(std::move(one));
        }
    }
    SOMO_TRY_ASSIGN(const QString once, stringAt(object, QStringLiteral("once"), where));
    if (!once.isEmpty() && once != u"order")
        return badProfileValue(where + QStringLiteral(".once"), "order");
    spec.oncePerOrder = once == u"order";
    SOMO_TRY_ASSIGN(const QString fill, stringAt(object, QStringLiteral("fill"), where));
    if (!fill.isEmpty() && fill != u"down")
        return badProfileValue(where + QStringLiteral(".fill"), "down");
    spec.fillDown = fill == u"down";
    SOMO_TRY_ASSIGN(spec.optional, boolAt(object, QStringLiteral("optional"), where));
    return success();
}

/// A key that is there with its one word, or not there.
Result<bool> wordAt(const QJsonObject &object, const QString &key, const QString &where, const char *word)
{
    SOMO_TRY_ASSIGN(const QString text, stringAt(object, key, where));
    if (!text.isEmpty() && text != QLatin1StringView(word))
        return badProfileValue(where + u'.' + key, word);
    return !text.isEmpty();
}

/// What is done with the values once they are read: when they count, and what of them.
Status readTreatment(const QJsonObject &object, const QString &where, ColumnSpec &spec)
{
    SOMO_TRY_ASSIGN(spec.absolute, boolAt(object, QStringLiteral("absolute"), where));
    SOMO_TRY_ASSIGN(spec.revision, stringAt(object, QStringLiteral("revision"), where));
    SOMO_TRY_ASSIGN(spec.split, stringAt(object, QStringLiteral("split"), where));
    SOMO_TRY_ASSIGN(spec.perLine, wordAt(object, QStringLiteral("per"), where, "line"));
    SOMO_TRY_ASSIGN(spec.maskedIsEmpty, wordAt(object, QStringLiteral("masked"), where, "empty"));
    SOMO_TRY_ASSIGN(spec.unreadableIsEmpty, wordAt(object, QStringLiteral("unreadable"), where, "empty"));
    const QJsonValue when = object.value(QStringLiteral("when"));
    if (!when.isUndefined() && !when.isObject())
        return badProfileValue(where + QStringLiteral(".when"), QT_TRANSLATE_NOOP("expected", "an object from fields to lists of their values"));
    const QJsonObject conditions = when.toObject();
    for (auto it = conditions.begin(); it != conditions.end(); ++it) {
        const auto field = fieldFromName(it.key().toStdString());
        if (!field)
            return failure(ErrorCode::unknownField, {it.key()});
        SOMO_TRY_ASSIGN(std::vector<QString> values, texts(it.value(), where + QStringLiteral(".when.") + it.key()));
        spec.when.emplace_back(*field, std::move(values));
    }
    return success();
}

Result<ColumnSpec> readColumn(const QJsonValue &value, const QString &where)
{
    ColumnSpec spec;
    if (!value.isObject()) {
        SOMO_TRY_ASSIGN(ColumnRef ref, columnRef(value, where));
        spec.columns.push_back(std::move(ref));
        return spec;
    }
    const QJsonObject object = value.toObject();
    SOMO_TRY(onlyKeys(object, where, {u"column", u"columns", u"sum", u"minus", u"else", u"exact", u"absolute", u"revision", u"split", u"per", u"masked", u"unreadable", u"when", u"before", u"also", u"join", u"value", u"template", u"from", u"map", u"default",
                                      u"date", u"number", u"scale", u"empty", u"percent_of", u"lookup", u"once", u"fill", u"optional"}));
    SOMO_TRY(readOrigin(object, where, spec));
    SOMO_TRY(readReading(object, where, spec));
    SOMO_TRY(readTreatment(object, where, spec));
    return spec;
}

Result<Unpivot> readUnpivot(const QJsonValue &value, bool byNumber)
{
    const QString where = QStringLiteral("unpivot");
    if (!value.isObject())
        return badProfileValue(where, QT_TRANSLATE_NOOP("expected", "an object with columns, into and period"));
    const QJsonObject object = value.toObject();
    SOMO_TRY(onlyKeys(object, where, {u"columns", u"into", u"period", u"scale", u"empty", u"number", u"map"}));
    Unpivot unpivot;
    const QJsonValue columns = object.value(QStringLiteral("columns"));
    if (!columns.isObject() || columns.toObject().isEmpty())
        return badProfileValue(QStringLiteral("unpivot.columns"), QT_TRANSLATE_NOOP("expected", "an object from columns to keys"));
    const QJsonObject pairs = columns.toObject();
    for (auto it = pairs.begin(); it != pairs.end(); ++it) {
        if (!it.value().isString())
            return badProfileValue(QStringLiteral("unpivot.columns.") + it.key(), QT_TRANSLATE_NOOP("expected", "a text"));
        ColumnRef column(cleanText(it.key()));
        if (byNumber) {
            bool isNumber = false;
            column = it.key().toInt(&isNumber);
            if (!isNumber || std::get<int>(column) < 1)
                return badProfileValue(QStringLiteral("unpivot.columns.") + it.key(), QT_TRANSLATE_NOOP("expected", "a column's number, because the file has no header row"));
        }
        unpivot.columns.emplace_back(std::move(column), it.value().toString());
    }
    // By what the names say once they are cleaned, so that a profile written and read again is the same.
    std::ranges::sort(unpivot.columns);
    const auto twice = std::ranges::adjacent_find(unpivot.columns, {}, [](const auto &each) -> const ColumnRef & { return each.first; });
    if (twice != unpivot.columns.end())
        return badProfileValue(QStringLiteral("unpivot.columns.") + (byNumber ? QString::number(std::get<int>(twice->first)) : std::get<QString>(twice->first)), QT_TRANSLATE_NOOP("expected", "every name once; here two are the same but for what can't be seen"));
    SOMO_TRY_ASSIGN(const QString into, stringAt(object, QStringLiteral("into"), where, QStringLiteral("target.value")));
    const auto field = fieldFromName(into.toStdString());
    if (!field)
        return failure(ErrorCode::unknownField, {into});
    unpivot.into = *field;
    SOMO_TRY_ASSIGN(unpivot.period, stringAt(object, QStringLiteral("period"), where));
    SOMO_TRY(readReading(object, where, unpivot.reading));
    return unpivot;
}

Status readColumns(const QJsonObject &root, Profile &profile)
{
    const QJsonValue value = root.value(QStringLiteral("columns"));
    if (!value.isObject())
        return badProfileValue(QStringLiteral("columns"), QT_TRANSLATE_NOOP("expected", "an object from fields to columns"));
    const QJsonObject columns = value.toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const auto field = fieldFromName(it.key().toStdString());
        if (!field)
            return failure(ErrorCode::unknownField, {it.key()});
        SOMO_TRY_ASSIGN(profile.columns[*field], readColumn(it.value(), it.key()));
    }
    return success();
}

Result<Profile> profileFromObject(const QJsonObject &root)
{
    const QString where;
    SOMO_TRY(onlyKeys(root, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "the profile")), {u"name", u"title", u"kind", u"exports", u"file", u"grain", u"columns", u"unpivot", u"source", u"empty"}));
    Profile profile;
    SOMO_TRY_ASSIGN(profile.name, stringAt(root, QStringLiteral("name"), where));
    SOMO_TRY_ASSIGN(profile.title, stringAt(root, QStringLiteral("title"), where));
    SOMO_TRY_ASSIGN(const QString kind, stringAt(root, QStringLiteral("kind"), where, QStringLiteral("orders")));
    const auto known = importKindFromName(kind);
    if (!known)
        return failure(ErrorCode::unknownImportKind, {kind});
    profile.kind = *known;
    SOMO_TRY_ASSIGN(profile.exports, readExports(root.value(QStringLiteral("exports"))));
    if (const QJsonValue file = root.value(QStringLiteral("file")); !file.isUndefined()) {
        if (!file.isObject())
            return badProfileValue(QStringLiteral("file"), QT_TRANSLATE_NOOP("expected", "an object"));
        SOMO_TRY(readFile(file.toObject(), profile));
    }
    if (const QJsonValue empty = root.value(QStringLiteral("empty")); !empty.isUndefined()) {
        SOMO_TRY_ASSIGN(profile.empty, texts(empty, QStringLiteral("empty")));
    }
    SOMO_TRY_ASSIGN(const QString grain, stringAt(root, QStringLiteral("grain"), where, QStringLiteral("line")));
    if (grain != u"line" && grain != u"order" && grain != u"unit")
        return badProfileValue(QStringLiteral("grain"), QT_TRANSLATE_NOOP("expected", "line, order or unit"));
    profile.grain = grain == u"order" ? Grain::order : grain == u"unit" ? Grain::unit : Grain::line;
    SOMO_TRY_ASSIGN(profile.source, stringAt(root, QStringLiteral("source"), where));
    SOMO_TRY(readColumns(root, profile));
    if (const QJsonValue unpivot = root.value(QStringLiteral("unpivot")); !unpivot.isUndefined()) {
        SOMO_TRY_ASSIGN(Unpivot read, readUnpivot(unpivot, profile.headerRow == 0));
        profile.unpivot = std::move(read);
    }
    SOMO_TRY(checkProfile(profile));
    return profile;
}

} // namespace

Result<Profile> profileFromJson(const QByteArray &json, const QString &fileName)
{
    SOMO_TRY_ASSIGN(const QJsonObject object, jsonObjectFrom(json, fileName));
    auto profile = profileFromObject(object);
    if (profile)
        return profile;
    Error error = profile.error();
    error.place.file = fileName;
    return error;
}

const std::vector<Profile> &builtInProfiles()
{
    static const std::vector<Profile> profiles = [] {
        std::vector<Profile> all;
        const QDir folder(QStringLiteral(":/profiles"));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            // A built-in profile that can't be read is our own mistake; a test reads each of them.
            if (auto profile = profileFromJson(file.readAll(), name))
                all.push_back(std::move(profile).value());
        }
        return all;
    }();
    return profiles;
}

} // namespace somo
