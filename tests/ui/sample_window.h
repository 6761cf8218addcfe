// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_book.h"
#include "core/ledger/open_book.h"
#include "ui/shell/main_window.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace somo::test {

/// The sample book, made once for all.
inline QString samplePlace(Day today)
{
    static QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("sample.somo"));
    if (!QFile::exists(place)) {
        NewBook asked;
        asked.name = QStringLiteral("Trà Mộc An");
        asked.sample = true;
        auto book = createBook(place, asked);
        if (!book || !fillDemo(**book, today))
            qFatal("no sample book");
    }
    return place;
}

/// A window on it, of 24 October 2026.
class SampleWindow {
public:
    explicit SampleWindow(QSize size, const QString &place = samplePlace(Day::fromNumber(20261024)))
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SomoTest"));
        QSettings().clear();
        window.resize(size);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window) || !workspace.open(place))
            qFatal("no window");
        settle();
    }
    void show(PageId page, qint64 thing = 0)
    {
        window.showPage(page, thing);
        settle();
    }
    void settle()
    {
        for (int quiet = 0; quiet < 3; ++quiet)
            QTest::qWait(60);
    }
    const Day today = Day::fromNumber(20261024);
    Workspace workspace{today, [](Book &, Day) { return success(); }};
    MainWindow window{workspace, WindowSettings(), Language::vietnamese};
};

} // namespace somo::test
