// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/order_filter.h"
#include "ui/shell/figure_pages.h"

#include <optional>
#include <vector>

namespace somo {

/// Where the window stood: enough to stand there again.
struct Place {
    PageId page = PageId::board;
    Period period;
    qint64 thing = 0; // open on the page
    qint64 cameFor = 0; // the thing that the page was opened for
    bool followed = false; // from the place before
    FigurePlace figures; // of the board
    std::optional<OrderFilter> orders; // of the list of orders
    QString name; // as the breadcrumb calls it; empty: as the page is called
};

/// The places left one after the other, the newest last.
class WayBack {
public:
    void push(Place place);
    std::optional<Place> take();
    void clear() { m_places.clear(); }
    /// Names are in the language they were left in; in another one the page's own name will do.
    void forgetNames();
    /// What the next take() leads to; empty: nowhere.
    QString name() const;

private:
    std::vector<Place> m_places;
};

} // namespace somo
