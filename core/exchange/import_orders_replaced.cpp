// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_orders.h"

#include "core/orders/order.h"

#include <algorithm>
#include <charconv>

namespace somo {

// A changed invoice of KiotViet is a new one, HD000103.01, and the one before it counts no more: its export says "cancelled"
// of that, or leaves it out where only valid invoices are exported.

namespace {

void sayCancelled(SaidOrder &said)
{
    said.mapped.set(size_t(Field::orderStatus));
    Cell &status = said.head[size_t(Field::orderStatus)];
    status.present = true;
    status.number = qint64(OrderStatus::cancelled);
    said.head[size_t(Field::orderCompletedOn)] = Cell();
}

} // namespace

/// Of "HD000103.02": HD000103 and HD000103.01.
void OrderImport::noteRevision(std::string_view code)
{
    const size_t at = code.rfind(m_revision);
    if (at == std::string_view::npos || at == 0)
        return;
    const std::string_view digits = code.substr(at + m_revision.size());
    constexpr size_t mostDigits = 2;
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (digits.empty() || digits.size() > mostDigits || error != std::errc() || end != digits.data() + digits.size() || number < 1)
        return;
    const std::string first(code.substr(0, at));
    m_replaced.insert(first);
    for (int earlier = 1; earlier < number; ++earlier) {
        std::string text = std::to_string(earlier);
        text.insert(0, digits.size() - std::min(digits.size(), text.size()), '0');
        m_replaced.insert(first + m_revision + text);
    }
}

/// A version of which the file holds a later one, whatever the file says of its state.
void OrderImport::cancelWhereReplaced(SaidOrder &said)
{
    if (m_replaced.empty() || !m_replaced.contains(std::string(said.code)))
        return;
    m_replacedElsewhere.erase(std::string(said.code));
    sayCancelled(said);
}

/// The book's orders of this source that the file doesn't hold, but a later version of them.
Status OrderImport::eachReplacedElsewhere(Database &database, const std::function<Status(SaidOrder &, const KnownOrders::Known &)> &visit)
{
    KnownOrders known(database, m_source);
    for (const std::string &code : m_replacedElsewhere) {
        SOMO_TRY_ASSIGN(const std::optional<KnownOrders::Known> one, known.find(code));
        if (!one || one->said.empty())
            continue;
        SaidOrder said = saidFromText(one->said);
        if (said[Field::orderStatus].present && said[Field::orderStatus].number == qint64(OrderStatus::cancelled))
            continue;
        said.code = code;
        sayCancelled(said);
        SOMO_TRY(visit(said, *one));
    }
    return success();
}

Status OrderImport::planReplaced(OrderResolver &resolver)
{
    m_cancelledAsReplaced = 0;
    return eachReplacedElsewhere(m_context.database(), [&](SaidOrder &said, const KnownOrders::Known &known) -> Status {
        SOMO_TRY_ASSIGN(const Decision decision, planOrder(said, resolver, known));
        m_cancelledAsReplaced += decision == Decision::changed ? 1 : 0;
        return success();
    });
}

Status OrderImport::writeReplaced(Database &database, OrderResolver &resolver, ImportId import)
{
    if (m_cancelledAsReplaced == 0)
        return success();
    return eachReplacedElsewhere(database, [&](SaidOrder &said, const KnownOrders::Known &known) { return writeKnown(database, said, resolver, known, import); });
}

} // namespace somo
