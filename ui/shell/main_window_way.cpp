// SPDX-License-Identifier: GPL-3.0-or-later
// The window's way from page to page, and back.
#include "ui/shell/main_window.h"

#include "ui/customer/customer_page.h"
#include "ui/customers/customers_page.h"
#include "ui/orders/order_filter_bar.h"
#include "ui/orders/order_list.h"
#include "ui/orders/orders_page.h"
#include "ui/shell/book_files.h"
#include "ui/shell/figure_pages.h"
#include "ui/shell/page_catalogue.h"
#include "ui/today/today_page.h"

#include <QStackedWidget>

namespace somo {

void MainWindow::showPage(PageId id, qint64 thing)
{
    const Place before = placeNow();
    m_way.push(before);
    m_followed = thing != 0;
    stand(id, thing);
    const Place now = placeNow();
    if (now.page != before.page || now.thing != before.thing || now.figures.behind != before.figures.behind)
        return;
    m_way.take(); // it led nowhere
    fillHeader();
}

Place MainWindow::placeNow()
{
    Place place;
    place.page = m_page;
    place.period = m_period;
    place.cameFor = m_cameFor;
    place.followed = m_followed;
    place.figures = m_figures->place();
    const Page *shown = m_figures->isBehind() ? nullptr : page(m_page);
    place.thing = shown ? shown->thing() : 0;
    if (m_page == PageId::orders && shown)
        place.orders = static_cast<const OrdersPage *>(shown)->list()->bar()->filter();
    if (!shown)
        place.name = m_figures->placeName();
    else if (!shown->trail().isEmpty() || (pageEntry(m_page).has(OffRail) && shown->thing() != 0))
        place.name = shown->title();
    return place;
}

void MainWindow::stand(PageId id, qint64 thing, const FigurePlace &figures)
{
    m_page = id;
    m_cameFor = thing;
    m_rail->setCurrent(id);
    Page *shown = page(id);
    if (shown) {
        m_figures->endBehind();
        m_pages->setCurrentWidget(shown);
        shown->open(thing);
        shown->firstFocus()->setFocus();
    } else {
        m_figures->show(id, figures);
    }
    m_settings.addUsedPage(m_workspace.place(), int(id));
    m_menus->setPage(id);
    fillRail();
    fillHeader();
    if (shown)
        ask();
}

// What the page was opened for stands open: the way back leads out of the page, not to its top.
bool MainWindow::isAtFirstThing()
{
    return m_cameFor != 0 && page(m_page)->thing() == m_cameFor;
}

QStringList MainWindow::trailOf(const Page &page)
{
    const bool leavesPage = m_followed && (page.trail().isEmpty() || isAtFirstThing());
    const QString to = leavesPage ? m_way.name() : page.trail();
    // From one script to the next: the page's name twice says nothing.
    const bool saysTwice = to == page.title() && !pageEntry(m_page).has(OffRail);
    QStringList trail = to.isEmpty() || saysTwice ? QStringList() : QStringList(to);
    if (pageEntry(m_page).has(OffRail) && !leavesPage)
        trail.prepend(pageName(pageAbove(m_page)));
    return trail;
}

// The part that was pressed in the breadcrumb.
void MainWindow::goUp(int part)
{
    if (part + 1 < trailOf(*page(m_page)).size() || (pageEntry(m_page).has(OffRail) && page(m_page)->trail().isEmpty() && !m_followed))
        return showPage(pageAbove(m_page));
    goBack();
}

void MainWindow::goBack()
{
    Page *shown = m_figures->isBehind() ? nullptr : page(m_page);
    if (shown ? !isAtFirstThing() && shown->goBack() : m_figures->goBack())
        return fillHeader();
    if (const auto place = m_way.take()) {
        // What was typed stays where it is, but doesn't stand in the way.
        if (shown && place->page == m_page && place->thing == 0)
            shown->goBack();
        returnTo(*place);
    }
    else if (m_page != firstPage())
        stand(firstPage(), 0);
}

void MainWindow::connectToday(const TodayPage &page)
{
    connect(&page, &TodayPage::calendarAsked, m_files, &BookFiles::saveCalendar);
    connect(&page, &TodayPage::creditAsked, this, &MainWindow::showUncredited);
    connect(&page, &TodayPage::ordersBehindAsked, this, [this](const DrillDown &what) {
        // The figure is the present month's, whatever period the other pages show.
        m_period = thisMonth();
        showPage(PageId::board);
        showDrillDown(what);
    });
}

void MainWindow::connectCustomer(const CustomerPage &page)
{
    connect(&page, &CustomerPage::ordersAsked, this, &MainWindow::showOrdersOf);
    connect(&page, &CustomerPage::newOrderAsked, this, [this](const OrderSheet &of) {
        showPage(PageId::orders);
        static_cast<OrdersPage *>(this->page(PageId::orders))->newOrderFor(of);
        fillHeader();
    });
    connect(&page, &CustomerPage::mergeAsked, this, [this](CustomerId customer) {
        showPage(PageId::customers);
        static_cast<CustomersPage *>(this->page(PageId::customers))->showTwinsOf(customer);
        fillHeader();
    });
}

void MainWindow::showUncredited()
{
    OrderFilter filter;
    filter.person = PersonId{};
    showOrders(filter);
}

void MainWindow::returnTo(const Place &place)
{
    m_period = place.period;
    stand(place.page, place.thing, place.figures);
    m_cameFor = place.cameFor;
    m_followed = place.followed;
    if (place.orders)
        static_cast<OrdersPage *>(page(PageId::orders))->list()->bar()->setFilter(*place.orders);
    if (!page(m_page) && !m_figures->isBehind())
        m_figures->board()->setFocus();
    fillHeader();
}

} // namespace somo
