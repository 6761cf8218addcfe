// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_catalogue.h"

#include "ui/care/care_page.h"
#include "ui/commission/commission_page.h"
#include "ui/customer/customer_page.h"
#include "ui/customers/customers_page.h"
#include "ui/expenses/expenses_page.h"
#include "ui/history/history_page.h"
#include "ui/importing/import_page.h"
#include "ui/insight/insight_page.h"
#include "ui/orders/orders_page.h"
#include "ui/ownstatements/own_statements_page.h"
#include "ui/people/people_page.h"
#include "ui/pipeline/pipeline_page.h"
#include "ui/places/places_page.h"
#include "ui/policies/policies_page.h"
#include "ui/products/products_page.h"
#include "ui/settings/settings_page.h"
#include "ui/targets/targets_page.h"
#include "ui/today/today_page.h"
#include "ui/weekly/weekly_page.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace somo {

namespace {

template <typename T>
Page *makePage(PageHost &host, QWidget *parent)
{
    return new T(host, parent);
}

/// The first nine pages of the rail have Ctrl+1 to Ctrl+9 (ui.md §12), from top to bottom; what stands here is for those beyond.
constexpr PageEntry givenPages[] = {
    {PageId::today, QT_TRANSLATE_NOOP("pages", "Today"), "today", "railToday", "", 0, OnDayOne, makePage<TodayPage>},
    {PageId::board, QT_TRANSLATE_NOOP("pages", "KPI board"), "board", "railBoard", "", 0, OnDayOne | HasFilter, nullptr},
    {PageId::customers, QT_TRANSLATE_NOOP("pages", "Customers"), "customers", "railCustomers", "", 1, OnDayOne | HasFilter, makePage<CustomersPage>},
    {PageId::customer, QT_TRANSLATE_NOOP("pages", "Customer"), "customers", "", "", 1, OffRail | HasFilter, makePage<CustomerPage>},
    {PageId::orders, QT_TRANSLATE_NOOP("pages", "Orders"), "orders", "railOrders", "", 1, OnDayOne | HasFilter, makePage<OrdersPage>},
    {PageId::products, QT_TRANSLATE_NOOP("pages", "Products"), "products", "railProducts", "", 1, HasFilter, makePage<ProductsPage>},
    {PageId::pipeline, QT_TRANSLATE_NOOP("pages", "Deals"), "pipeline", "railPipeline", "", 1, HasFilter, makePage<PipelinePage>},
    {PageId::care, QT_TRANSLATE_NOOP("pages", "Care"), "care", "railCare", "", 1, 0, makePage<CarePage>},
    {PageId::insight, QT_TRANSLATE_NOOP("pages", "Knowing customers"), "health", "railInsight", "Ctrl+Shift+I", 1, 0, makePage<InsightPage>},
    {PageId::targets, QT_TRANSLATE_NOOP("pages", "Targets"), "target", "railTargets", "Ctrl+Shift+G", 2, 0, makePage<TargetsPage>},
    {PageId::commission, QT_TRANSLATE_NOOP("pages", "Commission"), "commission", "railCommission", "Ctrl+Shift+M", 2, 0, makePage<CommissionPage>},
    {PageId::policies, QT_TRANSLATE_NOOP("pages", "Commission policies"), "policy", "", "Ctrl+Shift+P", 2, OffRail, makePage<PoliciesPage>},
    {PageId::ownStatements, QT_TRANSLATE_NOOP("pages", "My own book"), "book", "", "", 2, OffRail | HasFilter, makePage<OwnStatementsPage>},
    {PageId::report, QT_TRANSLATE_NOOP("pages", "Reports"), "print", "railReport", "Ctrl+0", 2, OnDayOne, nullptr},
    {PageId::importing, QT_TRANSLATE_NOOP("pages", "Import data"), "import", "railImport", "", 3, OnDayOne, makePage<ImportPage>},
    {PageId::people, QT_TRANSLATE_NOOP("pages", "People"), "team", "railPeople", "Ctrl+Shift+T", 3, HasFilter | OfTeams, makePage<PeoplePage>},
    {PageId::places, QT_TRANSLATE_NOOP("pages", "Channels"), "pin", "railPlaces", "Ctrl+Shift+K", 3, HasFilter, makePage<PlacesPage>},
    {PageId::weekly, QT_TRANSLATE_NOOP("pages", "Weekly report"), "note", "railWeekly", "Ctrl+Shift+W", 3, 0, makePage<WeeklyPage>},
    {PageId::expenses, QT_TRANSLATE_NOOP("pages", "Expenses"), "money", "railExpenses", "Ctrl+Shift+X", 3, HasFilter, makePage<ExpensesPage>},
    {PageId::history, QT_TRANSLATE_NOOP("pages", "History"), "clock", "railHistory", "Ctrl+J", 3, HasFilter, makePage<HistoryPage>},
    {PageId::settings, QT_TRANSLATE_NOOP("pages", "Settings"), "settings", "railSettings", "Ctrl+,", 3, OnDayOne | HasFilter, makePage<SettingsPage>},
};

constexpr const char *numberKeys[] = {"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+8", "Ctrl+9"};

constexpr auto entries = [] {
    auto made = std::to_array(givenPages);
    size_t number = 0;
    for (PageEntry &entry : made) {
        if (!entry.has(OffRail) && number < std::size(numberKeys))
            entry.keys = numberKeys[number++];
    }
    return made;
}();

/// Tables that few pages show; all others count everywhere. The history shows every command.
struct RareTable {
    const char *name;
    std::initializer_list<PageId> pages;
};

bool isSeen(PageId page, const QString &table)
{
    static const RareTable rare[] = {
        {"saved_profile", {PageId::importing}},
        {"printed_report", {PageId::report}},
        {"policy_draft", {PageId::policies, PageId::commission}},
        {"policy_opinion", {PageId::policies, PageId::commission}},
    };
    const auto known = std::find_if(std::begin(rare), std::end(rare), [&](const RareTable &one) { return table == QLatin1String(one.name); });
    return page == PageId::history || known == std::end(rare) || std::find(known->pages.begin(), known->pages.end(), page) != known->pages.end();
}

} // namespace

bool isShownOn(PageId page, const QStringList &touched)
{
    return touched.isEmpty() || std::any_of(touched.begin(), touched.end(), [page](const QString &table) { return isSeen(page, table); });
}

std::span<const PageEntry> pageCatalogue()
{
    return entries;
}

const PageEntry &pageEntry(PageId page)
{
    return *std::find_if(std::begin(entries), std::end(entries), [page](const PageEntry &entry) { return entry.id == page; });
}

PageId pageAbove(PageId page)
{
    PageId above = page;
    for (const PageEntry &entry : entries) {
        if (!entry.has(OffRail))
            above = entry.id;
        if (entry.id == page)
            break;
    }
    return above;
}

QString pageName(PageId page)
{
    return QCoreApplication::translate("pages", pageEntry(page).name);
}

} // namespace somo
