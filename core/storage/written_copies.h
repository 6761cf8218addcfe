// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace somo {

/// Remembers beside the book ("NAME.copies/elsewhere.txt") that a copy of it was written into another folder, for whoever asks
/// later which copies there are. Nothing is noted of copies beside the book, of those of a server's book, and where nothing can
/// be written there: the copy itself is what was asked for.
void noteWrittenCopy(const QString &place, const QString &file);
/// The copies written elsewhere that can be seen just now, oldest first. One that was carried on from there isn't known.
QStringList writtenCopies(const QString &place);

} // namespace somo
