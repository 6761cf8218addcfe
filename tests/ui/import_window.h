// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include "ui/importing/import_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/prompts.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

namespace somo::test {

class PathPrompts : public Prompts {
public:
    std::optional<QString> fileToOpen(const QString &, const QString &) override { return open; }
    std::optional<QString> fileToSave(const QString &, const QString &, const QString &) override { return save; }
    std::optional<QString> line(const QString &, const QString &, const QString &) override { return {}; }
    void problem(const QString &, const QString &text) override { problems << text; }
    std::optional<QString> open, save;
    QStringList problems;
};

/// A window on an empty book, files to import beside it, and the import assistant's parts by name.
struct Importing {
    Importing()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SomoTest"));
        QSettings().clear();
        auto scripted = std::make_unique<PathPrompts>();
        prompts = scripted.get();
        window.setPrompts(std::move(scripted));
        prompts->save = folder.filePath(QStringLiteral("book.somo"));
        window.show();
    }
    QString file(const QString &name, const QByteArray &rows) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("order.code,order.ordered_on,order.status,order.completed_on,order.person,line.product,line.quantity,line.unit_price\n" + rows);
        return file.fileName();
    }
    static void drop(QWidget &target, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &enter);
        CHECK(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &event);
    }
    QString raw(const QString &name, const QByteArray &text) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    ImportPage &page()
    {
        auto *found = window.findChild<ImportPage *>();
        REQUIRE(found);
        return *found;
    }
    template <typename T>
    T *part(const char *name)
    {
        T *found = page().findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void waitForStep(int step)
    {
        auto *steps = page().findChild<QStackedWidget *>({}, Qt::FindDirectChildrenOnly);
        REQUIRE(steps);
        INFO(prompts->problems.join(QLatin1Char('\n')).toStdString());
        const bool isThere = QTest::qWaitFor([&] { return steps->currentIndex() == step && strip()->isHidden(); }, 10'000);
        CAPTURE(steps->currentIndex(), step, strip()->isHidden());
        REQUIRE(isThere);
    }
    /// What says that something runs beside the window.
    QWidget *strip() { return window.findChild<QWidget *>(QStringLiteral("progressStrip")); }
    void click(const char *button) { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }
    /// What a person chooses for the column of that header.
    void choose(const QString &header, const QString &field)
    {
        auto *columns = part<QTableWidget>("mappedColumns");
        for (int row = 0; row < columns->rowCount(); ++row) {
            if (columns->item(row, 0)->text() != header)
                continue;
            auto *choice = qobject_cast<QComboBox *>(columns->cellWidget(row, 2));
            REQUIRE(choice);
            const int index = choice->findText(field);
            REQUIRE(index >= 0);
            choice->setCurrentIndex(index);
            emit choice->activated(index);
            return;
        }
        FAIL("no such column");
    }
    QString readAs(const QString &header)
    {
        auto *columns = part<QTableWidget>("mappedColumns");
        for (int row = 0; row < columns->rowCount(); ++row) {
            if (columns->item(row, 0)->text() == header)
                return columns->item(row, 3)->text();
        }
        return {};
    }
    qint64 orders()
    {
        qint64 found = -1;
        const auto seen = QObject::connect(&workspace, &Workspace::boardReady, &window, [&](const BoardData &board) { found = board.team.orders; });
        BoardAsk ask;
        ask.period = Period::of(PeriodKind::month, workspace.today(), 1);
        ask.today = workspace.today();
        workspace.askBoard(ask);
        CHECK(QTest::qWaitFor([&] { return found >= 0; }, 10'000));
        QObject::disconnect(seen);
        return found;
    }
    QTemporaryDir folder;
    Workspace workspace{Day::fromNumber(20261024), [](Book &, Day) { return success(); }};
    MainWindow window{workspace, WindowSettings(), Language::vietnamese};
    PathPrompts *prompts = nullptr;
};

inline QString cell(const QTableWidget *table, int row, int column)
{
    return table->item(row, column) ? table->item(row, column)->text() : QString();
}

} // namespace somo::test
