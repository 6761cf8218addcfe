// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

#include <QStringList>

#include <functional>

namespace somo::test {

constexpr Day sampleDay = Day::fromNumber(20261024);

/// The sample team's book of a day, which is made once for all.
QString samplePlace(Day today = sampleDay);

/// A window on it.
class SampleWindow {
public:
    explicit SampleWindow(QSize size, const QString &place = samplePlace());
    void show(PageId page, qint64 thing = 0);
    void settle();
    const Day today = sampleDay;
    Workspace workspace;
    MainWindow window;
};

/// Where a widget stands, by names.
QString described(const QWidget &widget);
bool takesTab(const QWidget &widget);

// What may be wrong with what a window shows; each names the widget.

/// Words that are cut, or whose widget reaches out of the one around it.
QStringList cutWords(const QWidget &root);
/// Cells and headers whose text is cut and whose tooltip doesn't say it whole (ui.md §5).
QStringList cutCells(const QWidget &root);
/// Controls without a name for those who can't see them.
QStringList withoutName(const QWidget &root);

/// Goes through all pages and gathers what `look` finds wrong, each with its page.
QStringList onEveryPage(SampleWindow &sample, const std::function<QStringList(QWidget &)> &look);
/// Fails with each of the faults.
void checkNone(const QStringList &faults);

} // namespace somo::test
