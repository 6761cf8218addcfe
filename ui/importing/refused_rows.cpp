// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/refused_rows.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/output_file.h"
#include "ui/importing/import_words.h"

#include <QBuffer>
#include <QFileInfo>

namespace somo {

std::vector<RefusedRow> refusedRows(const ImportAnswer &answer, Language language)
{
    std::vector<RefusedRow> rows;
    for (const ImportedFile &file : answer.files) {
        const QString name = QFileInfo(file.path).fileName();
        if (file.problem)
            rows.push_back({name, {}, {}, file.problem->place.column, file.problem->place.value, importReason(*file.problem, language)});
        for (const Error &error : file.result.errors) {
            rows.push_back({name, error.place.row > 0 ? QString::number(error.place.row) : QString(), error.place.order, error.place.column, error.place.value,
                            importReason(error, language)});
        }
    }
    return rows;
}

Status writeRefusedRows(const std::vector<RefusedRow> &rows, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    SOMO_TRY(writer.writeRow({QStringLiteral("file"), QStringLiteral("row"), QStringLiteral("order"), QStringLiteral("column"), QStringLiteral("value"), QStringLiteral("problem")}));
    for (const RefusedRow &row : rows)
        SOMO_TRY(writer.writeRow({row.file, row.row, row.order, row.column, row.value, row.why}));
    return writeWhole(path, bytes);
}

} // namespace somo
