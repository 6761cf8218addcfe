// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshot_sheets.h"

#include "ui/common/theme/apply_theme.h"
#include "ui/common/theme/theme.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QEventLoop>
#include <QPainter>
#include <QTimer>

#include <vector>

namespace somo {

namespace {

constexpr QSize sizes[] = {{1366, 768}, {1024, 600}, {1920, 1080}};
constexpr int gap = 16;

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

} // namespace

void settle(MainWindow &window, int most)
{
    QEventLoop loop;
    QObject::connect(&window, &MainWindow::settled, &loop, &QEventLoop::quit);
    QTimer::singleShot(most, &loop, &QEventLoop::quit);
    loop.exec();
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void click(const MainWindow &window, const char *button)
{
    if (auto *found = window.findChild<QAbstractButton *>(QString::fromLatin1(button)))
        found->click();
}

void press(const MainWindow &window, const QString &keys)
{
    for (QAction *action : window.actions()) {
        if (action->shortcut() == QKeySequence(keys))
            action->trigger();
    }
}

void press(QAction *action)
{
    if (action)
        action->trigger();
}

bool saveSheet(MainWindow &window, Workspace &workspace, const QString &folder, const QString &name, QWidget *shown)
{
    QWidget &drawn = shown ? *shown : window;
    Sheet sheet;
    int row = 0;
    for (const Look &look : looks) {
        window.setTheme(look.theme);
        window.setLanguage(look.language);
        if (workspace.isOpen())
            settle(window);
        for (int column = 0; column < 3; ++column) {
            drawn.resize(sizes[column]);
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            const QPixmap picture = drawn.grab();
            picture.save(QStringLiteral("%1/%2-%3-%4-%5.png")
                             .arg(folder, name, languageCode(look.language), look.theme == ThemeChoice::dark ? QStringLiteral("dark") : QStringLiteral("light"))
                             .arg(sizes[column].width()));
            sheet.add(picture, column, row);
        }
        ++row;
    }
    return sheet.save(folder + QStringLiteral("/sheet-%1.png").arg(name));
}

bool saveInEachLook(MainWindow &window, const QString &folder, const QString &name, const std::function<QPixmap()> &draw)
{
    std::vector<QPixmap> pictures;
    QSize all(gap, 0);
    for (const Look &look : looks) {
        window.setTheme(look.theme);
        window.setLanguage(look.language);
        wait();
        pictures.push_back(draw());
        all = {all.width() + pictures.back().width() + gap, qMax(all.height(), pictures.back().height() + 2 * gap)};
    }
    QImage image(all, QImage::Format_RGB32);
    image.fill(Theme::light().colour(Token::control));
    QPainter painter(&image);
    int left = gap;
    for (const QPixmap &picture : pictures) {
        painter.drawPixmap(left, gap, picture);
        left += picture.width() + gap;
    }
    painter.end();
    return image.save(QStringLiteral("%1/sheet-%2.png").arg(folder, name));
}

} // namespace somo
