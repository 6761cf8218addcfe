// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/export_taker.h"

#include <optional>

namespace somo {

namespace {

int decimalsIn(const QString &number)
{
    const qsizetype point = number.indexOf(u'.');
    return point < 0 ? 0 : int(number.size() - point - 1);
}

SheetCell typedCell(FieldType type, const QString &text)
{
    if (text.isEmpty())
        return {};
    switch (type) {
    case FieldType::date:
        if (const auto day = Day::fromIso(text))
            return *day;
        return text;
    case FieldType::amount:
    case FieldType::price:
    case FieldType::quantity:
    case FieldType::number: return SheetNumber{text, decimalsIn(text)};
    case FieldType::integer: return SheetNumber{text, 0, NumberLook::plain};
    case FieldType::text:
    case FieldType::code:
    case FieldType::phone:
    case FieldType::time:
    case FieldType::birthday: // --12-25 is no date
    case FieldType::status:
    case FieldType::shares:
    case FieldType::yesNo:
    case FieldType::subject: break;
    }
    return text;
}

QString exportedText(const SheetCell &cell)
{
    struct Text {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString &text) const { return text; }
        QString operator()(const SheetNumber &number) const { return number.text; }
        QString operator()(Day day) const { return day.toIso(); }
    };
    return std::visit(Text(), cell);
}

} // namespace

Status exportRows(Database &database, const BookSettings &settings, ImportKind kind, const TakeRow &take)
{
    QStringList texts;
    const auto asTexts = [&](const std::vector<SheetCell> &cells) {
        texts.clear();
        for (const SheetCell &cell : cells)
            texts += exportedText(cell);
        return take(texts);
    };
    return exportTo(database, settings, kind, {take, asTexts});
}

Status exportCells(Database &database, const BookSettings &settings, ImportKind kind, const TakeCells &take)
{
    std::vector<FieldType> types;
    std::vector<SheetCell> cells;
    const auto typed = [&](const QStringList &row) -> Status {
        cells.clear();
        if (types.empty()) {
            for (const QString &header : row) {
                const auto field = fieldFromName(header.toStdString());
                types.push_back(field ? fieldType(*field) : FieldType::text);
                cells.emplace_back(header);
            }
            return take(cells);
        }
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.push_back(typedCell(types[size_t(i)], row[i]));
        return take(cells);
    };
    return exportTo(database, settings, kind, {typed, take});
}

} // namespace somo
