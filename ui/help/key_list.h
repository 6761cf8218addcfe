// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QMenuBar;
class QWidget;

namespace somo {

/// A command that is there, and its keys as the system writes them.
struct KeyLine {
    QString name;
    QString keys;
};

/// A menu or a page with the commands that it offers by keys.
struct KeyArea {
    QString name;
    QList<KeyLine> lines;
};

/// Read from the commands themselves, so that the list can't say anything else than the keys do. Areas without keys are
/// left out.
QList<KeyArea> menuKeys(const QMenuBar &bar);
/// The keys of a page's own commands; no lines where it has none.
KeyArea pageKeys(const QString &name, const QWidget &page);

} // namespace somo
