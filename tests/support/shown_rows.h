// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_source.h"

#include <QBuffer>

#include <string>

namespace somo::test {

/// The rows of a file as text, "2: [a][5#][2026-04-01@]" each: # number, @ date, = formula without a value. Where it can't
/// be read (any further), "refused" stands at the end and `error` says why.
inline std::string shownRows(QByteArray bytes, const FileLayout &layout = {}, Error *error = nullptr)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto source = openRows(buffer, layout, QStringLiteral("file"));
    std::string text;
    SourceRow row;
    for (;;) {
        const auto more = source ? (*source)->next(row) : Result<bool>(source.error());
        if (!more) {
            if (error)
                *error = more.error();
            return text + "refused";
        }
        if (!*more)
            return text;
        text += std::to_string(row.number) + ": ";
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const CellKind kind = row.kind(i);
            const char *const mark = kind == CellKind::number ? "#" : kind == CellKind::date ? "@" : kind == CellKind::formula ? "=" : "";
            text += '[' + std::string(row.cells[i]) + mark + ']';
        }
        text += '\n';
    }
}

/// The reason for which a file is refused; ErrorCode::internal where it isn't.
inline ErrorCode refusal(const QByteArray &bytes, const FileLayout &layout = {})
{
    Error error;
    return shownRows(bytes, layout, &error).ends_with("refused") ? error.code : ErrorCode::internal;
}

} // namespace somo::test
