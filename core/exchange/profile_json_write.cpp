// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profile_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace somo {

namespace {

QJsonValue toJson(const ColumnRef &ref)
{
    return std::holds_alternative<int>(ref) ? QJsonValue(std::get<int>(ref)) : QJsonValue(std::get<QString>(ref));
}

QJsonArray toJson(const std::vector<ColumnRef> &refs)
{
    QJsonArray array;
    for (const ColumnRef &ref : refs)
        array.append(toJson(ref));
    return array;
}

QJsonArray toJson(const std::vector<QString> &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(text);
    return array;
}

void put(QJsonObject &object, const QString &key, const QString &text, const QString &otherwise = {})
{
    if (text != otherwise)
        object.insert(key, text);
}

void putLayout(QJsonObject &object, const FileLayout &layout)
{
    if (layout.format != FileFormat::automatic)
        object.insert(QStringLiteral("format"), layout.format == FileFormat::csv ? QStringLiteral("csv") : QStringLiteral("xlsx"));
    if (layout.encoding != Encoding::automatic)
        object.insert(QStringLiteral("encoding"), encodingName(layout.encoding));
    put(object, QStringLiteral("delimiter"), QString::fromStdString(layout.delimiter));
    put(object, QStringLiteral("row_end"), QString::fromStdString(layout.rowEnd));
    if (!layout.sheetName.isEmpty())
        object.insert(QStringLiteral("sheet"), layout.sheetName);
    else if (layout.sheet > 0)
        object.insert(QStringLiteral("sheet"), layout.sheet);
}

QJsonObject toJson(const Lookup &lookup)
{
    QJsonObject object;
    object.insert(QStringLiteral("file"), lookup.file);
    putLayout(object, lookup.layout);
    if (lookup.headerRow != 1)
        object.insert(QStringLiteral("header_row"), lookup.headerRow);
    object.insert(QStringLiteral("key"), toJson(lookup.key));
    object.insert(QStringLiteral("value"), lookup.values.size() == 1 ? toJson(lookup.values[0]) : QJsonValue(toJson(lookup.values)));
    put(object, QStringLiteral("join"), lookup.join, QStringLiteral(" "));
    return object;
}

void putReading(QJsonObject &object, const ColumnSpec &spec)
{
    if (!spec.map.empty()) {
        QJsonObject map;
        for (const auto &[word, target] : spec.map)
            map.insert(word, target.field ? QJsonValue(QJsonObject{{QStringLiteral("field"), fieldNameText(*target.field)}}) : QJsonValue(target.text));
        object.insert(QStringLiteral("map"), map);
    }
    if (spec.defaultValue)
        object.insert(QStringLiteral("default"), *spec.defaultValue);
    put(object, QStringLiteral("date"), spec.dateFormat);
    put(object, QStringLiteral("number"), spec.numberFormat);
    put(object, QStringLiteral("scale"), spec.scale);
    if (spec.empty)
        object.insert(QStringLiteral("empty"), toJson(*spec.empty));
    put(object, QStringLiteral("percent_of"), spec.percentOf);
    if (spec.lookups.size() == 1) {
        object.insert(QStringLiteral("lookup"), toJson(spec.lookups[0]));
    } else if (!spec.lookups.empty()) {
        QJsonArray chain;
        for (const Lookup &lookup : spec.lookups)
            chain.append(toJson(lookup));
        object.insert(QStringLiteral("lookup"), chain);
    }
    if (spec.oncePerOrder)
        object.insert(QStringLiteral("once"), QStringLiteral("order"));
    if (spec.fillDown)
        object.insert(QStringLiteral("fill"), QStringLiteral("down"));
    if (spec.optional)
        object.insert(QStringLiteral("optional"), true);
}

void putTreatment(QJsonObject &object, const ColumnSpec &spec)
{
    if (spec.absolute)
        object.insert(QStringLiteral("absolute"), true);
    put(object, QStringLiteral("revision"), spec.revision);
    put(object, QStringLiteral("split"), spec.split);
    if (spec.perLine)
        object.insert(QStringLiteral("per"), QStringLiteral("line"));
    if (spec.maskedIsEmpty)
        object.insert(QStringLiteral("masked"), QStringLiteral("empty"));
    if (spec.unreadableIsEmpty)
        object.insert(QStringLiteral("unreadable"), QStringLiteral("empty"));
    if (spec.when.empty())
        return;
    QJsonObject when;
    for (const auto &[field, values] : spec.when)
        when.insert(fieldNameText(field), toJson(values));
    object.insert(QStringLiteral("when"), when);
}

QJsonObject toJson(const ColumnSpec &spec)
{
    QJsonObject object;
    if (spec.sum)
        object.insert(QStringLiteral("sum"), toJson(spec.columns));
    else if (spec.columns.size() == 1)
        object.insert(QStringLiteral("column"), toJson(spec.columns[0]));
    else if (!spec.columns.empty())
        object.insert(QStringLiteral("columns"), toJson(spec.columns));
    if (!spec.minus.empty())
        object.insert(QStringLiteral("minus"), toJson(spec.minus));
    if (!spec.alternatives.empty())
        object.insert(QStringLiteral("also"), toJson(spec.alternatives));
    if (!spec.otherwise.empty())
        object.insert(QStringLiteral("else"), toJson(spec.otherwise));
    if (spec.exact)
        object.insert(QStringLiteral("exact"), true);
    put(object, QStringLiteral("join"), spec.join, QStringLiteral(" "));
    put(object, QStringLiteral("before"), spec.before);
    if (spec.value)
        object.insert(QStringLiteral("value"), *spec.value);
    if (spec.textTemplate)
        object.insert(QStringLiteral("template"), *spec.textTemplate);
    if (spec.fromRow)
        object.insert(QStringLiteral("from"), QStringLiteral("row"));
    putReading(object, spec);
    putTreatment(object, spec);
    return object;
}

QJsonObject toJson(const DropRows &drop)
{
    QJsonObject rule{{QStringLiteral("column"), toJson(drop.column)}};
    if (!drop.values.empty())
        rule.insert(QStringLiteral("values"), toJson(drop.values));
    if (drop.sentence)
        rule.insert(QStringLiteral("sentence"), true);
    return rule;
}

QJsonArray toJson(const std::vector<KnownExport> &exports)
{
    QJsonArray array;
    for (const KnownExport &known : exports) {
        QJsonObject object;
        put(object, QStringLiteral("file"), known.file);
        put(object, QStringLiteral("seen"), known.seen);
        if (known.columns > 0)
            object.insert(QStringLiteral("columns"), known.columns);
        array.append(object);
    }
    return array;
}

QJsonObject fileToJson(const Profile &profile)
{
    QJsonObject file;
    putLayout(file, profile.file);
    if (profile.headerRow != 1)
        file.insert(QStringLiteral("header_row"), profile.headerRow);
    if (!profile.skipRows.empty()) {
        QJsonArray rows;
        for (const int row : profile.skipRows)
            rows.append(row);
        file.insert(QStringLiteral("skip_rows"), rows);
    }
    put(file, QStringLiteral("decimal"), profile.decimal, QStringLiteral("auto"));
    put(file, QStringLiteral("date"), profile.date, QStringLiteral("auto"));
    if (!profile.empty.empty())
        file.insert(QStringLiteral("empty"), toJson(profile.empty));
    if (!profile.dropRows.empty()) {
        QJsonArray rules;
        for (const DropRows &drop : profile.dropRows)
            rules.append(toJson(drop));
        file.insert(QStringLiteral("drop_rows"), rules);
    }
    return file;
}

} // namespace

QByteArray profileToJson(const Profile &profile)
{
    QJsonObject root;
    root.insert(QStringLiteral("name"), profile.name);
    put(root, QStringLiteral("title"), profile.title);
    root.insert(QStringLiteral("kind"), importKindName(profile.kind));
    if (!profile.exports.empty())
        root.insert(QStringLiteral("exports"), toJson(profile.exports));
    if (const QJsonObject file = fileToJson(profile); !file.isEmpty())
        root.insert(QStringLiteral("file"), file);
    root.insert(QStringLiteral("grain"), profile.grain == Grain::order ? QStringLiteral("order") : profile.grain == Grain::unit ? QStringLiteral("unit") : QStringLiteral("line"));
    put(root, QStringLiteral("source"), profile.source);
    QJsonObject columns;
    for (const auto &[field, spec] : profile.columns)
        columns.insert(fieldNameText(field), toJson(spec));
    root.insert(QStringLiteral("columns"), columns);
    if (profile.unpivot) {
        QJsonObject unpivot;
        QJsonObject pairs;
        for (const auto &[column, key] : profile.unpivot->columns)
            pairs.insert(std::holds_alternative<int>(column) ? QString::number(std::get<int>(column)) : std::get<QString>(column), key);
        unpivot.insert(QStringLiteral("columns"), pairs);
        unpivot.insert(QStringLiteral("into"), fieldNameText(profile.unpivot->into));
        put(unpivot, QStringLiteral("period"), profile.unpivot->period);
        putReading(unpivot, profile.unpivot->reading);
        root.insert(QStringLiteral("unpivot"), unpivot);
    }
    return QJsonDocument(root).toJson();
}

} // namespace somo
