// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/dropped_files.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace somo {

bool isBookFile(const QString &path)
{
    return path.endsWith(QLatin1String(".somo"), Qt::CaseInsensitive);
}

QStringList droppedFiles(const QMimeData *data)
{
    static const QStringList tables{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"), QStringLiteral("xlsx"), QStringLiteral("vcf")};
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        if (!path.isEmpty() && (isBookFile(path) || tables.contains(QFileInfo(path).suffix().toLower())))
            paths << path;
    }
    return paths;
}

} // namespace somo
