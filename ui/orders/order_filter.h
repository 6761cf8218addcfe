// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order_list_query.h"

#include <QStringList>

#include <vector>

namespace somo {

/// Which days a list shows; all but `between` are meant anew each day.
enum class DaysShown {
    all,
    today,
    week, // the last seven days
    month, // this one
    monthBefore,
    year, // this one
    between,
};

/// What a person has set on the list of orders, as it is kept in a saved view.
struct OrderFilter {
    QString text;
    std::optional<OrderStatus> status;
    DaysShown days = DaysShown::all;
    Day from, to; // of `between`; null: open
    std::optional<ChannelId> channel;
    std::optional<PersonId> person;
    CustomerId customer;
    QString customerName; // as it is said where the filter is shown
    OrderOwing owing = OrderOwing::any;
    bool returnedOnly = false;
    bool pairedOnly = false; // may be, or is, one sale with an order of another source
    friend bool operator==(const OrderFilter &, const OrderFilter &) = default;

    bool isEmpty() const { return *this == OrderFilter(); }
    OrderListAsk ask(Day today) const;
    /// Read back by fromText(), which leaves out what it doesn't know.
    QString toText() const;
    static OrderFilter fromText(const QString &text);
};

struct SavedOrderView {
    QString name;
    OrderFilter filter;
};

/// The views that somebody saved for a book on this machine; they hold ids of the book, so each book has its own.
class SavedOrderViews {
public:
    explicit SavedOrderViews(const QString &bookPlace);
    std::vector<SavedOrderView> all() const;
    /// One of the same name is replaced.
    void save(const SavedOrderView &view);
    void remove(const QString &name);

private:
    void write(const std::vector<SavedOrderView> &views);
    QString m_group;
};

} // namespace somo
