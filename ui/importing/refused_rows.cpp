// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/refused_rows.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/output_file.h"
#include "core/words/error_words.h"

#include <QBuffer>
#include <QFileInfo>

namespace somo {

std::vector<RefusedRow> refusedRows(const ImportAnswer &answer, Language language)
{
    std::vector<RefusedRow> rows;
    for (const ImportedFile &file : answer.files) {
        const QString name = QFileInfo(file.path).fileName();
        if (file.problem)
            rows.push_back({name, {}, file.problem->place.column, file.problem->place.value, words::problemText(*file.problem, language)});
        for (const Error &error : file.result.errors) {
            rows.push_back({name, error.place.row > 0 ? QString::number(error.place.row) : QString(), error.place.column, error.place.value,
                            words::problemText(error, language)});
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
    SOMO_TRY(writer.writeRow({QStringLiteral("file"), QStringLiteral("row"), QStringLiteral("column"), QStringLiteral("value"), QStringLiteral("problem")}));
    for (const RefusedRow &row : rows)
        SOMO_TRY(writer.writeRow({row.file, row.row, row.column, row.value, row.why}));
    return writeWhole(path, bytes);
}

} // namespace somo
