// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/answers.h"
#include "tests/ui/sample_window.h"

#include "core/demo/demo_book.h"
#include "core/ledger/open_book.h"
#include "tests/support/catch.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/shell/page_catalogue.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace somo::test {

namespace {

bool isInItemView(const QWidget &widget)
{
    for (const QWidget *at = widget.parentWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(at))
            return true;
    }
    return false;
}

QString accessibleName(QWidget &widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(QAccessible::Name) : QString();
}

bool isCut(const QTableView &view, const QModelIndex &index)
{
    if (index.data().toString().isEmpty() || index.data(BarRole).isValid() || index.data(SparkRole).isValid())
        return false;
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.font = view.font();
    option.fontMetrics = view.fontMetrics();
    return view.itemDelegateForIndex(index)->sizeHint(option, index).width() > view.visualRect(index).width();
}

void addCutHeaders(const QTableView &view, QStringList &cut)
{
    const QHeaderView &header = *view.horizontalHeader();
    for (int column = 0; header.isVisible() && column < header.count(); ++column) {
        const QString text = view.model()->headerData(column, Qt::Horizontal).toString();
        if (header.isSectionHidden(column) || header.sectionSize(column) >= header.sectionSizeHint(column))
            continue;
        if (!view.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().contains(text))
            cut << described(view) + QStringLiteral(", header: ") + text;
    }
}

} // namespace

QString samplePlace(Day today)
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

SampleWindow::SampleWindow(QSize size, const QString &place)
    : workspace{today, [](Book &, Day) { return success(); }}
    , window{workspace, [] {
                 QStandardPaths::setTestModeEnabled(true);
                 QCoreApplication::setOrganizationName(QStringLiteral("SomoTest"));
                 QSettings().clear();
                 return WindowSettings();
             }(),
             Language::vietnamese}
{
    window.resize(size);
    window.show();
    window.activateWindow();
    WindowSettings().setAuthor(place, QStringLiteral("tester")); // nobody is asked who is here
    if (!QTest::qWaitForWindowActive(&window) || !workspace.open(place))
        qFatal("no window");
    settle();
}

void SampleWindow::show(PageId page, qint64 thing)
{
    window.showPage(page, thing);
    settle();
}

void SampleWindow::settle()
{
    for (int quiet = 0; quiet < 3; ++quiet)
        QTest::qWait(60); // for what waits a moment before it is asked
    waitForAnswers(workspace);
}

QString described(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at && path.size() < 4; at = at->parentWidget())
        path.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : at->objectName());
    return path.join(QLatin1Char('/'));
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

QStringList cutWords(const QWidget &root)
{
    QStringList cut;
    const auto tell = [&](const QWidget &widget, const QString &text) { cut << described(widget) + QStringLiteral(": ") + text; };
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || isInItemView(*label))
            continue;
        const bool tooNarrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        const bool tooLow = label->wordWrap() && label->height() < label->heightForWidth(label->width());
        if (tooNarrow || tooLow)
            tell(*label, label->text());
    }
    for (const auto *button : root.findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool iconAlone = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        if (button->isVisible() && !iconAlone && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
            tell(*button, button->text());
    }
    for (const auto *box : root.findChildren<QComboBox *>()) {
        if (!box->isVisible() || box->currentText().isEmpty())
            continue;
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        if (box->fontMetrics().horizontalAdvance(box->currentText()) > room.width())
            tell(*box, box->currentText());
    }
    return cut;
}

QStringList cutCells(const QWidget &root)
{
    constexpr int rowsLookedAt = 40;
    QStringList cut;
    for (const auto *view : root.findChildren<QTableView *>()) {
        if (!view->isVisible() || !view->model())
            continue;
        addCutHeaders(*view, cut);
        const int rows = std::min(rowsLookedAt, view->model()->rowCount());
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                if (!view->isColumnHidden(column) && !view->isRowHidden(row) && isCut(*view, index) && !index.data(Qt::ToolTipRole).toString().contains(index.data().toString()))
                    cut << QStringLiteral("%1, column %2: %3").arg(described(*view)).arg(column).arg(index.data().toString());
            }
        }
    }
    return cut;
}

QStringList withoutName(const QWidget &root)
{
    QStringList nameless;
    for (auto *widget : root.findChildren<QWidget *>()) {
        if (takesTab(*widget) && accessibleName(*widget).trimmed().isEmpty())
            nameless << described(*widget);
    }
    return nameless;
}

QStringList onEveryPage(SampleWindow &sample, const std::function<QStringList(QWidget &)> &look)
{
    QStringList faults;
    for (const PageEntry &entry : pageCatalogue()) {
        sample.show(entry.id);
        for (const QString &fault : look(sample.window))
            faults << pageName(entry.id) + QStringLiteral(" – ") + fault;
    }
    return faults;
}

void checkNone(const QStringList &faults)
{
    for (const QString &fault : faults)
        UNSCOPED_INFO(fault.toStdString());
    CHECK(faults.isEmpty());
}

} // namespace somo::test
