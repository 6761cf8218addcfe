// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace somo {

/// The local files of a drop that Somo can open (.somo) or import (.csv, .tsv, .txt, .xlsx, .vcf); empty: none of them.
QStringList droppedFiles(const QMimeData *data);
bool isBookFile(const QString &path);

} // namespace somo
