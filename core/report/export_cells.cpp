// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/export.h"

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
    case FieldType::status:
    case FieldType::shares:
    case FieldType::yesNo:
    case FieldType::subject: break;
    }
    return text;
}

} // namespace

Status exportCells(Database &database, const BookSettings &settings, ImportKind kind, const TakeCells &take)
{
    std::vector<FieldType> types;
    return exportRows(database, settings, kind, [&](const QStringList &row) -> Status {
        std::vector<SheetCell> cells;
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
    });
}

} // namespace somo
