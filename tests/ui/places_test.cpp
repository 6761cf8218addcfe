// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/places_query.h"

#include "core/kpi/list_rows.h"
#include "tests/support/catch.h"
#include "tests/ui/order_window.h"
#include "tests/ui/page_fit.h"
#include "ui/places/channels_model.h"
#include "ui/places/region_tree.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidgetItemIterator>

using namespace somo;
using namespace somo::test;

namespace {

/// The page over the book of the orders' tests: the six channels and the provinces that a Vietnamese book brings.
struct PlacesWindow : OrderWindow {
    PlacesWindow()
    {
        window().showPage(PageId::places);
        take();
        if (!QTest::qWaitFor([&] { return view->model()->rowCount() == 6 && text("channelName") == QStringLiteral("Cửa hàng") && tree->regions() == 34; }, 10'000))
            qFatal("no places");
    }
    /// The page's parts, anew for each book.
    void take()
    {
        view = field<QTableView>("channelList");
        tree = static_cast<RegionTree *>(field<QTreeWidget>("regionTree"));
    }
    QString text(const char *name) { return field<QLineEdit>(name)->text(); }
    void put(const char *name, const QString &typed)
    {
        auto *line = field<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        line->insert(typed); // as typed; keyClicks() knows ASCII only
    }
    void enter(const char *name, const QString &typed)
    {
        put(name, typed);
        QTest::keyClick(field<QLineEdit>(name), Qt::Key_Return);
    }
    bool shows(const char *label, const QString &part)
    {
        return QTest::qWaitFor([&] { return field<QLabel>(label)->isVisible() && field<QLabel>(label)->text().contains(part); }, 10'000);
    }
    bool says(const QString &part)
    {
        return QTest::qWaitFor([&] {
            for (const auto *label : window().findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(part))
                    return true;
            }
            return false;
        }, 10'000);
    }
    QStringList channels()
    {
        QStringList names;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            names << view->model()->index(row, 0).data().toString();
        return names;
    }
    QStringList inBook()
    {
        QStringList names;
        for (const ChannelPlace &channel : must(loadPlaces(database())).channels)
            names << channel.name;
        return names;
    }
    QTreeWidgetItem *item(const QString &name)
    {
        for (QTreeWidgetItemIterator at(tree); *at; ++at) {
            if ((*at)->text(0) == name)
                return *at;
        }
        return nullptr;
    }
    bool hasItem(const QString &name)
    {
        return QTest::qWaitFor([&] { return item(name) != nullptr; }, 10'000);
    }
    void undo(QWidget *from)
    {
        from->setFocus();
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    }
    QTableView *view = nullptr;
    RegionTree *tree = nullptr;
};

const QStringList shipped{QStringLiteral("Cửa hàng"), QStringLiteral("Shopee"), QStringLiteral("TikTok Shop"),
                          QStringLiteral("Lazada"),   QStringLiteral("Facebook"), QStringLiteral("Zalo")};

} // namespace

TEST_CASE("a channel is added by keyboard alone, a name there is already is refused with words, and undo takes it back", "[places]")
{
    PlacesWindow at;
    at.field<QAction>("newChannel")->trigger();
    REQUIRE(at.window().focusWidget() == at.field<QLineEdit>("channelName"));
    at.field<QPushButton>("saveChannel")->click();
    CHECK(at.shows("channelNameError", {}));
    at.enter("channelName", QStringLiteral("SHOPEE"));
    CHECK(at.window().focusWidget() == at.field<QLineEdit>("channelCode"));
    at.enter("channelCode", {});
    CHECK(at.shows("channelNameError", QStringLiteral("Shopee"))); // whatever its capitals
    CHECK(at.window().focusWidget() == at.field<QLineEdit>("channelName"));
    at.enter("channelName", QStringLiteral("Hội chợ"));
    at.enter("channelCode", QStringLiteral("zalo"));
    CHECK(at.shows("channelCodeError", QStringLiteral("zalo"))); // taken
    at.enter("channelCode", QStringLiteral("fair"));
    const QStringList with = shipped + QStringList{QStringLiteral("Hội chợ")};
    REQUIRE(QTest::qWaitFor([&] { return at.channels() == with; }, 10'000));
    CHECK(at.view->currentIndex().data() == QStringLiteral("Hội chợ"));
    CHECK(QTest::qWaitFor([&] { return at.view->hasFocus(); }, 10'000));
    CHECK(at.view->model()->index(6, ChannelsModel::CodeColumn).data() == QStringLiteral("fair"));
    CHECK(at.says(QStringLiteral("Thêm kênh Hội chợ.")));
    at.undo(at.view);
    REQUIRE(QTest::qWaitFor([&] { return at.channels() == shipped; }, 10'000));
}

TEST_CASE("a channel is renamed in place by F2, its code stays, and Esc throws away what was typed", "[places]")
{
    PlacesWindow at;
    at.view->setFocus();
    QTest::keyClick(at.view, Qt::Key_Down);
    REQUIRE(at.text("channelName") == QStringLiteral("Shopee"));
    QTest::keyClick(at.view, Qt::Key_F2);
    REQUIRE(at.window().focusWidget() == at.field<QLineEdit>("channelName"));
    CHECK(at.field<QLineEdit>("channelCode")->isReadOnly());
    at.put("channelName", QStringLiteral("Sàn"));
    QTest::keyClick(at.field<QLineEdit>("channelName"), Qt::Key_Escape);
    CHECK(at.text("channelName") == QStringLiteral("Shopee"));
    CHECK(at.view->hasFocus());
    at.enter("channelName", QStringLiteral("Shopee Mall"));
    REQUIRE(QTest::qWaitFor([&] { return at.channels().value(1) == QStringLiteral("Shopee Mall"); }, 10'000));
    CHECK(at.view->model()->index(1, ChannelsModel::CodeColumn).data() == QStringLiteral("shopee"));
    // What is typed is kept when another one is chosen; what can't be kept holds the form.
    at.put("channelName", QStringLiteral("Shopee VN"));
    at.view->setFocus();
    QTest::keyClick(at.view, Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return at.inBook().value(1) == QStringLiteral("Shopee VN"); }, 10'000));
    CHECK(at.text("channelName") == QStringLiteral("TikTok Shop"));
    at.put("channelName", QStringLiteral("zalo"));
    at.view->setFocus();
    QTest::keyClick(at.view, Qt::Key_Down);
    CHECK(at.shows("channelNameError", QStringLiteral("Zalo")));
    CHECK(at.view->currentIndex().data() == QStringLiteral("TikTok Shop"));
}

TEST_CASE("channels move by Alt and the arrows, by the buttons and by dragging, one step to take back each", "[places]")
{
    PlacesWindow at;
    at.view->setFocus();
    CHECK_FALSE(at.field<QToolButton>("channelUp")->isEnabled());
    QTest::keyClick(at.view, Qt::Key_Up, Qt::AltModifier); // there already
    QTest::keyClick(at.view, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(at.view, Qt::Key_Down, Qt::AltModifier);
    const QStringList third{QStringLiteral("Shopee"), QStringLiteral("TikTok Shop"), QStringLiteral("Cửa hàng")};
    CHECK(at.channels().mid(0, 3) == third); // shown before the book has it
    CHECK(at.view->currentIndex().row() == 2);
    REQUIRE(QTest::qWaitFor([&] { return at.inBook().mid(0, 3) == third; }, 10'000));
    CHECK(at.says(QStringLiteral("Chuyển kênh Cửa hàng đến vị trí 3.")));
    at.field<QToolButton>("channelUp")->click();
    REQUIRE(QTest::qWaitFor([&] { return at.inBook().value(1) == QStringLiteral("Cửa hàng"); }, 10'000));
    // A drag of “Zalo” to the top, as the view hands it on.
    auto *model = at.view->model();
    const std::unique_ptr<QMimeData> carried(model->mimeData({model->index(5, 0)}));
    CHECK_FALSE(model->dropMimeData(carried.get(), Qt::MoveAction, 0, 0, {}));
    REQUIRE(QTest::qWaitFor([&] { return at.inBook().value(0) == QStringLiteral("Zalo"); }, 10'000));
    const QStringList dragged{QStringLiteral("Zalo"), QStringLiteral("Shopee"), QStringLiteral("Cửa hàng"), QStringLiteral("TikTok Shop"), QStringLiteral("Lazada"), QStringLiteral("Facebook")};
    CHECK(at.inBook() == dragged);
    CHECK(QTest::qWaitFor([&] { return at.channels() == dragged; }, 10'000));
    at.undo(at.view);
    REQUIRE(QTest::qWaitFor([&] { return at.channels().value(0) == QStringLiteral("Shopee") && at.channels().value(5) == QStringLiteral("Zalo"); }, 10'000));
}

TEST_CASE("a channel that orders name stays and says why; one that nothing names goes by Del", "[places]")
{
    PlacesWindow at;
    at.writeElsewhere([](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const qint64 shopee, named::find(database, NamedKind::channel, QStringLiteral("shopee")));
        SOMO_TRY_ASSIGN(const qint64 source, named::find(database, NamedKind::source, handSource()));
        SOMO_TRY_ASSIGN(const OrderId id, orders::find(database, SourceId{source}, QStringLiteral("TAY-3")));
        SOMO_TRY_ASSIGN(Order order, orders::byId(database, id));
        order.channel = ChannelId{shopee};
        const auto written = orders::update(database, order);
        return written ? success() : Status(written.error());
    });
    const auto cell = [&](int row, int column) { return at.view->model()->index(row, column).data().toString(); };
    REQUIRE(QTest::qWaitFor([&] { return cell(1, ChannelsModel::OrdersColumn) == QStringLiteral("1"); }, 10'000));
    CHECK(cell(1, ChannelsModel::LastColumn) == QStringLiteral("20/10/2026"));
    CHECK(cell(2, ChannelsModel::OrdersColumn) == QStringLiteral("0"));
    CHECK(cell(2, ChannelsModel::LastColumn).isEmpty());
    at.view->setFocus();
    QTest::keyClick(at.view, Qt::Key_Down);
    QTest::keyClick(at.view, Qt::Key_Delete);
    CHECK(at.says(QStringLiteral("“Shopee” đang được dùng nên chưa xóa: 1 đơn.")));
    CHECK(at.count("channel") == 6);
    QTest::keyClick(at.view, Qt::Key_Down);
    QTest::keyClick(at.view, Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return at.channels().size() == 5; }, 10'000));
    CHECK_FALSE(at.inBook().contains(QStringLiteral("TikTok Shop")));
    at.undo(at.view);
    REQUIRE(QTest::qWaitFor([&] { return at.channels() == shipped; }, 10'000));
}

TEST_CASE("the provinces stand under their areas with those they came from, and can only be read", "[places]")
{
    PlacesWindow at;
    QTreeWidgetItem *quang = at.item(QStringLiteral("Tuyên Quang"));
    REQUIRE(quang);
    REQUIRE(quang->parent());
    CHECK(quang->parent()->text(0) == QStringLiteral("Miền Bắc"));
    REQUIRE(quang->childCount() == 1);
    CHECK(quang->child(0)->text(0) == QStringLiteral("Hà Giang"));
    CHECK_FALSE(quang->isExpanded());
    CHECK(at.tree->topLevelItemCount() == 3);
    at.tree->setCurrentItem(quang);
    CHECK(at.shows("regionFacts", QStringLiteral("Hà Giang")));
    CHECK_FALSE(at.field<QLineEdit>("regionName")->isVisible());
    at.tree->setFocus();
    QTest::keyClick(at.tree, Qt::Key_Delete);
    at.tree->setCurrentItem(quang->child(0));
    CHECK(at.shows("regionFacts", QStringLiteral("01/07/2025")));
    CHECK(must(loadPlaces(at.database())).regions.size() == 70);
    // An area's name is the book's own.
    at.tree->setCurrentItem(at.item(QStringLiteral("Miền Bắc")));
    QTest::keyClick(at.tree, Qt::Key_F2);
    at.enter("regionName", QStringLiteral("miền nam"));
    CHECK(at.shows("regionNameError", QStringLiteral("Miền Nam")));
    at.enter("regionName", QStringLiteral("Bắc Bộ"));
    REQUIRE(at.hasItem(QStringLiteral("Bắc Bộ")));
    CHECK(at.tree->currentItem()->text(0) == QStringLiteral("Bắc Bộ"));
}

TEST_CASE("a region of the book's own is typed with a new area, renamed, and taken out again", "[places]")
{
    PlacesWindow at;
    at.field<QAction>("newRegion")->trigger();
    REQUIRE(at.window().focusWidget() == at.field<QLineEdit>("regionName"));
    CHECK(at.text("regionArea") == QStringLiteral("Miền Bắc")); // the one looked at
    at.enter("regionName", QStringLiteral("ha noi"));
    at.enter("regionCode", {});
    CHECK(at.window().focusWidget() == at.field<QLineEdit>("regionArea"));
    at.put("regionArea", QStringLiteral("mien bac"));
    QTest::keyClick(at.field<QLineEdit>("regionArea"), Qt::Key_Return, Qt::AltModifier);
    at.field<QPushButton>("saveRegion")->click();
    CHECK(at.shows("regionNameError", QStringLiteral("Hà Nội")));
    at.put("regionName", QStringLiteral("Lào"));
    at.field<QPushButton>("saveRegion")->click();
    CHECK(at.shows("regionAreaError", QStringLiteral("Miền Bắc")));
    at.put("regionArea", QStringLiteral("Ngoài nước"));
    QTest::keyClick(at.field<QLineEdit>("regionArea"), Qt::Key_Return, Qt::AltModifier);
    at.field<QPushButton>("saveRegion")->click();
    REQUIRE(at.hasItem(QStringLiteral("Lào")));
    CHECK(at.item(QStringLiteral("Lào"))->parent()->text(0) == QStringLiteral("Ngoài nước"));
    REQUIRE(QTest::qWaitFor([&] { return at.tree->currentItem() && at.tree->currentItem()->text(0) == QStringLiteral("Lào"); }, 10'000));
    CHECK(at.count("area") == 4);
    at.enter("regionName", QStringLiteral("Viêng Chăn"));
    QTest::keyClick(at.field<QLineEdit>("regionArea"), Qt::Key_Return);
    REQUIRE(at.hasItem(QStringLiteral("Viêng Chăn")));
    // Its area is in use, the region itself isn't.
    at.tree->setFocus();
    at.tree->setCurrentItem(at.item(QStringLiteral("Ngoài nước")));
    QTest::keyClick(at.tree, Qt::Key_Delete);
    CHECK(at.says(QStringLiteral("“Ngoài nước” đang được dùng nên chưa xóa: 1 vùng.")));
    at.tree->setCurrentItem(at.item(QStringLiteral("Viêng Chăn")));
    QTest::keyClick(at.tree, Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return at.item(QStringLiteral("Viêng Chăn")) == nullptr; }, 10'000));
    CHECK(at.item(QStringLiteral("Ngoài nước"))->childCount() == 0);
    at.tree->setCurrentItem(at.item(QStringLiteral("Ngoài nước")));
    at.field<QPushButton>("removeRegion")->click();
    REQUIRE(QTest::qWaitFor([&] { return at.count("area") == 3; }, 10'000));
}

TEST_CASE("one search sifts channels and regions folded, opens what it finds inside, and an empty answer leads back", "[places]")
{
    PlacesWindow at;
    auto *words = at.field<QLineEdit>("placesFilter");
    QTest::keyClick(&at.window(), Qt::Key_F, Qt::ControlModifier);
    REQUIRE(at.window().focusWidget() == words);
    QTest::keyClicks(words, QStringLiteral("dak nong"));
    CHECK(at.tree->shownRegions() == 1); // Lâm Đồng, for the province inside it
    CHECK(at.item(QStringLiteral("Lâm Đồng"))->isExpanded());
    CHECK(at.view->model()->rowCount() == 0);
    REQUIRE(at.field<QPushButton>("channelsEmptyMain")->isVisible());
    at.field<QPushButton>("channelsEmptyMain")->click();
    CHECK(at.view->model()->rowCount() == 6);
    CHECK_FALSE(at.item(QStringLiteral("Lâm Đồng"))->isExpanded());
    QTest::keyClicks(words, QStringLiteral("TIK"));
    CHECK(at.channels() == QStringList{QStringLiteral("TikTok Shop")});
    CHECK(at.shows("regionsEmpty", {}));
    words->clear();
    QTest::keyClicks(words, QStringLiteral("mien trung"));
    CHECK(at.tree->shownRegions() == at.item(QStringLiteral("Miền Trung"))->childCount());
    CHECK(at.item(QStringLiteral("Miền Bắc"))->isHidden());
}

TEST_CASE("a book of another country has regions of its own alone, and says so while there are none", "[places]")
{
    PlacesWindow at;
    QTemporaryDir folder;
    NewBook asked;
    asked.name = QStringLiteral("Shop");
    asked.currency = Currency{QStringLiteral("USD"), 2};
    const QString place = folder.filePath(QStringLiteral("c.somo"));
    (void)must(createBook(place, asked));
    at.workspace().close();
    QTest::qWait(10); // the pages of the book before go
    must(at.workspace().open(place));
    at.window().showPage(PageId::places);
    at.take();
    REQUIRE(at.shows("regionsEmpty", {}));
    at.field<QPushButton>("regionsEmptyMain")->click();
    at.enter("regionName", QStringLiteral("Texas"));
    at.enter("regionCode", QStringLiteral("TX"));
    QTest::keyClick(at.field<QLineEdit>("regionArea"), Qt::Key_Return); // without an area
    REQUIRE(at.hasItem(QStringLiteral("Texas")));
    CHECK(at.item(QStringLiteral("Texas"))->text(RegionTree::CodeColumn) == QStringLiteral("TX"));
    CHECK(at.tree->topLevelItemCount() == 1);
    at.window().showPage(PageId::board);
    at.workspace().close();
}

TEST_CASE("a channel that another program writes comes in at once, and a name being typed stays", "[places]")
{
    PlacesWindow at;
    at.put("channelName", QStringLiteral("Cửa hàng 2"));
    at.writeElsewhere([](Database &database) -> Status {
        const auto added = lists::add(database, {ListKind::channel, 0, {}, QStringLiteral("Sendo"), {}});
        return added ? success() : Status(added.error());
    });
    REQUIRE(QTest::qWaitFor([&] { return at.channels().size() == 7; }, 10'000));
    CHECK(at.text("channelName") == QStringLiteral("Cửa hàng 2"));
    CHECK(at.view->currentIndex().row() == 0);
}

TEST_CASE("every field of the page of channels and regions has a name, and nothing is cut on a small screen", "[places][fit]")
{
    PlacesWindow at;
    const auto language = GENERATE(Language::vietnamese, Language::english);
    at.window().setLanguage(language);
    at.window().resize(1024, 600);
    const bool adding = GENERATE(false, true);
    if (adding) {
        at.field<QAction>("newChannel")->trigger();
        at.field<QAction>("newRegion")->trigger();
    }
    QTest::qWait(50);
    checkPageFits(*at.window().page(PageId::places), adding ? 4 : 1);
    for (const char *name : {"channelList", "regionTree", "channelUp", "channelDown"}) {
        INFO(name);
        CHECK_FALSE(at.field<QWidget>(name)->accessibleName().isEmpty());
    }
    // All of the list's columns have room.
    for (int column = 0; column < ChannelsModel::ColumnCount; ++column)
        CHECK_FALSE(at.view->isColumnHidden(column));
    CHECK(at.tree->columnWidth(RegionTree::NameColumn) > 150);
}
