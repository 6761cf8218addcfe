// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshots.h"

#include "core/orders/order_list_query.h"
#include "ui/common/theme/apply_theme.h"
#include "ui/common/theme/theme.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPainter>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

namespace somo {

namespace {

constexpr QSize sizes[] = {{1366, 768}, {1024, 600}, {1920, 1080}};
constexpr int gap = 16;

// Until what was asked for stands on the page, and was painted.
void settle(MainWindow &window)
{
    QEventLoop loop;
    QObject::connect(&window, &MainWindow::settled, &loop, &QEventLoop::quit);
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    loop.exec();
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

struct Look {
    Language language;
    ThemeChoice theme;
};
constexpr Look looks[] = {{Language::vietnamese, ThemeChoice::light},
                          {Language::vietnamese, ThemeChoice::dark},
                          {Language::english, ThemeChoice::light},
                          {Language::english, ThemeChoice::dark}};

/// A sheet with a row for each look and a column for each size.
class Sheet {
public:
    void add(const QPixmap &picture, int column, int row)
    {
        m_pictures.push_back({picture, column, row});
    }
    bool save(const QString &path) const
    {
        int lefts[4] = {gap};
        for (int column = 0; column < 3; ++column)
            lefts[column + 1] = lefts[column] + sizes[column].width() + gap;
        const int height = sizes[2].height() + gap;
        int rows = 0;
        for (const Picture &picture : m_pictures)
            rows = qMax(rows, picture.row + 1);
        QImage image(lefts[3], rows * height + gap, QImage::Format_RGB32);
        image.fill(Theme::light().colour(Token::control));
        QPainter painter(&image);
        for (const Picture &picture : m_pictures)
            painter.drawPixmap(lefts[picture.column], gap + picture.row * height, picture.pixmap);
        painter.end();
        return image.save(path);
    }

private:
    struct Picture {
        QPixmap pixmap;
        int column;
        int row;
    };
    std::vector<Picture> m_pictures;
};

Sheet sheetOf(MainWindow &window, Workspace &workspace, const QString &folder, const QString &name)
{
    Sheet sheet;
    int row = 0;
    for (const Look &look : looks) {
        window.setTheme(look.theme);
        window.setLanguage(look.language);
        if (workspace.isOpen())
            settle(window);
        for (int column = 0; column < 3; ++column) {
            window.resize(sizes[column]);
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            const QPixmap picture = window.grab();
            picture.save(QStringLiteral("%1/%2-%3-%4-%5.png")
                             .arg(folder, name, languageCode(look.language), look.theme == ThemeChoice::dark ? QStringLiteral("dark") : QStringLiteral("light"))
                             .arg(sizes[column].width()));
            sheet.add(picture, column, row);
        }
        ++row;
    }
    return sheet;
}

OrderId newestOrder(const QString &place)
{
    const auto database = Database::open(place, Database::Access::readOnly);
    const auto keys = database ? orderKeys(**database, {}, 1) : Result<OrderKeys>(database.error());
    return keys && !keys->rows.empty() ? keys->rows.front().id : OrderId{};
}

} // namespace

int makeScreenshots(MainWindow &window, Workspace &workspace, const QString &folder)
{
    QDir().mkpath(folder);
    QTemporaryDir books;
    bool good = true;
    const auto write = [&](const QString &name) {
        good = sheetOf(window, workspace, folder, name).save(folder + QStringLiteral("/sheet-") + name + QStringLiteral(".png")) && good;
    };
    window.show();
    workspace.close();
    write(QStringLiteral("start"));
    NewBook empty;
    empty.name = QStringLiteral("Sổ bán hàng – chị Hằng");
    good = workspace.create(books.filePath(QStringLiteral("empty.somo")), empty).ok() && good;
    write(QStringLiteral("board-empty"));
    window.showPage(PageId::orders);
    write(QStringLiteral("order-list-empty"));
    // The sample is filled beside the window: figures of the book before may settle in the meantime.
    workspace.createSample(books.filePath(QStringLiteral("sample.somo")));
    for (int tries = 0; tries < 20 && !(workspace.isOpen() && workspace.settings().sample); ++tries)
        settle(window);
    good = workspace.isOpen() && workspace.settings().sample && good;
    write(QStringLiteral("board"));
    window.showDrillDown({{}, QStringLiteral("Trà Mộc An")});
    write(QStringLiteral("orders"));
    window.showPage(PageId::orders);
    write(QStringLiteral("order-list"));
    window.showPage(PageId::orders, newestOrder(books.filePath(QStringLiteral("sample.somo"))).value);
    write(QStringLiteral("order-form"));
    window.showPage(PageId::report);
    write(QStringLiteral("report"));
    window.showPage(PageId::targets);
    write(QStringLiteral("targets"));
    window.showPage(PageId::history);
    write(QStringLiteral("history"));
    workspace.close();
    QTextStream(stdout) << "screenshots: " << QDir::toNativeSeparators(folder) << Qt::endl;
    return good ? 0 : 1;
}

} // namespace somo
