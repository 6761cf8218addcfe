// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/why_orders.h"

#include "core/words/report_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

std::vector<WhyLine> orderLines(const std::vector<OrderBehind> &orders, const Formats &formats)
{
    const words::ReportWords words(formats.language(), formats.currency());
    // Days of one year don't repeat it: the question names the period.
    const int year = orders.empty() ? 0 : orders.front().day.year();
    const bool isOneYear = std::ranges::all_of(orders, [year](const OrderBehind &order) { return order.day.year() == year; });
    std::vector<WhyLine> lines;
    for (const OrderBehind &order : orders) {
        if (int(lines.size()) == mostOrdersInWhy) {
            lines.push_back({words.text(QT_TRANSLATE_NOOP("report", "These are the first %1; all of them stand in the list."), {formats.count(mostOrdersInWhy)}), {}});
            break;
        }
        QStringList parts{order.code, isOneYear ? formats.date(order.day, year) : formats.date(order.day)};
        if (order.kind != EntryKind::sale)
            parts << words.text(QT_TRANSLATE_NOOP("report", "return"));
        if (!order.customer.isEmpty())
            parts << order.customer;
        lines.push_back({parts.join(QStringLiteral("  ·  ")), {}, order.code, Metric::revenue, order.order, formats.money(order.net)});
    }
    if (lines.empty())
        lines.push_back({words.text(QT_TRANSLATE_NOOP("report", "No order counts here.")), {}});
    return lines;
}

} // namespace somo
