// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_names_query.h"

#include "core/base/text.h"
#include "core/catalog/product_store.h"
#include "core/customers/contact_view_query.h"
#include "core/marketing/named_store.h"
#include "core/service/expense_query.h"
#include "core/service/expense_store.h"

namespace somo::quick {

namespace {

constexpr int mostFound = 24; // looked through
constexpr size_t mostOffered = 12;

/// Whether every word stands in the name or is the code.
bool holdsWords(const Known &known, const QString &words)
{
    if (folded(known.code) == words)
        return true;
    const QString name = u' ' + searchWords(known.name) + u' ';
    for (const QString &word : searchWords(words).split(u' ', Qt::SkipEmptyParts)) {
        if (!name.contains(u' ' + word + u' '))
            return false;
    }
    return true;
}

std::optional<Money> moneyOfPrice(const std::optional<UnitPrice> &price)
{
    if (!price || price->value % UnitPrice::perMinorUnit != 0)
        return std::nullopt;
    return Money::fromMinorUnits(price->value / UnitPrice::perMinorUnit);
}

} // namespace

BookNames::BookNames(Database &database, Day today)
    : m_database(database)
    , m_index(database)
    , m_today(today)
{
}

template <typename T>
T BookNames::kept(Result<T> result)
{
    if (result)
        return std::move(result).value();
    if (m_status)
        m_status = result.error();
    return {};
}

Result<std::vector<Known>> BookNames::findCustomers(const QString &words)
{
    SOMO_TRY_ASSIGN(const std::vector<qint64> hits, m_index.findWhole(words, SearchKind::customer, mostFound));
    Statement row(m_database, QStringLiteral("SELECT code, name FROM customer WHERE id = :id"));
    std::vector<Known> found;
    for (const qint64 hit : hits) {
        row.bind(u":id", hit);
        SOMO_TRY(row.run());
        if (!row.next())
            continue;
        Known known{hit, row.text(0), row.text(1)};
        if (holdsWords(known, words) && found.size() < mostOffered)
            found.push_back(std::move(known));
    }
    return found;
}

std::vector<Known> BookNames::customers(const QString &words)
{
    const auto asked = m_customers.constFind(words);
    if (asked != m_customers.constEnd())
        return *asked;
    return *m_customers.insert(words, kept(findCustomers(words)));
}

Result<std::vector<Known>> BookNames::findByPhone(const QString &normalised)
{
    Statement rows(m_database, QStringLiteral("SELECT c.id, c.code, c.name FROM customer_contact AS t JOIN customer AS c ON c.id = t.id "
                                              "WHERE t.phone = :phone ORDER BY c.id LIMIT 12"));
    rows.bind(u":phone", normalised);
    SOMO_TRY(rows.run());
    std::vector<Known> found;
    while (rows.next())
        found.push_back({rows.int64(0), rows.text(1), rows.text(2)});
    SOMO_TRY(rows.status());
    return found;
}

std::vector<Known> BookNames::customersByPhone(const QString &normalised) { return kept(findByPhone(normalised)); }

Result<bool> BookNames::findPhone(qint64 customer)
{
    Statement row(m_database, QStringLiteral("SELECT 1 FROM customer_contact WHERE id = :customer AND phone <> ''"));
    row.bind(u":customer", customer);
    SOMO_TRY(row.run());
    const bool has = row.next();
    SOMO_TRY(row.status());
    return has;
}

bool BookNames::hasPhone(qint64 customer) { return kept(findPhone(customer)); }

bool BookNames::takesPhone(qint64 customer)
{
    return !hasPhone(customer) && !kept(customers::contactView(m_database, CustomerId{customer})).hidden;
}

Result<std::vector<KnownProduct>> BookNames::findProducts(const QString &words)
{
    SOMO_TRY_ASSIGN(const std::vector<qint64> hits, m_index.findWhole(words, SearchKind::product, mostFound));
    std::vector<KnownProduct> found;
    for (const qint64 hit : hits) {
        SOMO_TRY_ASSIGN(const Product product, products::byId(m_database, ProductId{hit}));
        KnownProduct known;
        known.id = hit;
        known.code = product.code;
        known.name = product.name;
        known.unit = product.unit;
        if (!holdsWords(known, words) || found.size() >= mostOffered)
            continue;
        SOMO_TRY_ASSIGN(const std::vector<DatedPrice> prices, products::prices(m_database, products::PriceKind::price, product.id));
        known.price = moneyOfPrice(priceOn(prices, m_today));
        found.push_back(std::move(known));
    }
    return found;
}

std::vector<KnownProduct> BookNames::products(const QString &words)
{
    const auto asked = m_products.constFind(words);
    if (asked != m_products.constEnd())
        return *asked;
    return *m_products.insert(words, kept(findProducts(words)));
}

std::vector<Known> BookNames::channels()
{
    if (!m_channels) {
        m_channels.emplace();
        for (const NamedRow &row : kept(named::all(m_database, NamedKind::channel)))
            m_channels->push_back({row.id, row.code, row.name});
    }
    return *m_channels;
}

Result<std::vector<KnownOrder>> BookNames::findOrders(const QString &code)
{
    // "DH12" for DH-0012: letters, a dash, four digits, as orders typed by hand are numbered.
    qsizetype digits = code.size();
    while (digits > 0 && code[digits - 1].isDigit())
        --digits;
    QString letters = code.left(digits);
    while (letters.endsWith(u'-'))
        letters.chop(1);
    const QString numbered = (letters.isEmpty() ? QStringLiteral("DH") : letters.toUpper()) + u'-' + code.mid(digits).rightJustified(4, u'0');
    Statement rows(m_database, QStringLiteral("SELECT o.id, o.code, t.due - t.paid, CASE WHEN o.code = :same THEN 0 ELSE 1 END, COALESCE(o.customer_id, 0), COALESCE(c.code, ''), COALESCE(c.name, '') "
                                              "FROM sales_order AS o JOIN order_total AS t ON t.order_id = o.id LEFT JOIN customer AS c ON c.id = o.customer_id WHERE o.code = :code OR o.code = :upper OR o.code = :numbered ORDER BY 4, o.id LIMIT 12"));
    rows.bind(u":same", code);
    rows.bind(u":code", code);
    rows.bind(u":upper", code.toUpper());
    rows.bind(u":numbered", numbered);
    SOMO_TRY(rows.run());
    std::vector<KnownOrder> exact, found;
    while (rows.next()) {
        KnownOrder order;
        order.id = rows.int64(0);
        order.code = rows.text(1);
        order.due = rows.money(2);
        order.customer = rows.int64(4);
        order.customerCode = rows.text(5);
        order.customerName = rows.text(6);
        (rows.integer(3) == 0 ? exact : found).push_back(std::move(order));
    }
    SOMO_TRY(rows.status());
    return exact.empty() ? found : exact;
}

std::vector<KnownOrder> BookNames::orders(const QString &code) { return kept(findOrders(code)); }

Result<std::vector<KnownOrder>> BookNames::findUnpaid(qint64 customer)
{
    constexpr int draft = 0;
    constexpr int cancelled = 4;
    Statement rows(m_database, QStringLiteral("SELECT o.id, o.code, t.due - t.paid FROM sales_order AS o JOIN order_total AS t ON t.order_id = o.id "
                                              "WHERE o.customer_id = :customer AND o.status <> :draft AND o.status <> :cancelled AND o.paid_on IS NULL AND t.paid < t.due "
                                              "ORDER BY o.ordered_on, o.id LIMIT 12"));
    rows.bind(u":customer", customer);
    rows.bind(u":draft", draft);
    rows.bind(u":cancelled", cancelled);
    SOMO_TRY(rows.run());
    std::vector<KnownOrder> found;
    while (rows.next()) {
        KnownOrder order;
        order.id = rows.int64(0);
        order.code = rows.text(1);
        order.due = rows.money(2);
        found.push_back(std::move(order));
    }
    SOMO_TRY(rows.status());
    return found;
}

std::vector<KnownOrder> BookNames::unpaidOrders(qint64 customer) { return kept(findUnpaid(customer)); }

std::vector<Known> BookNames::categories()
{
    if (!m_categories) {
        m_categories.emplace();
        for (const ExpenseCategory &category : kept(expenseCategories(m_database)))
            m_categories->push_back({category.id.value, category.code, category.name});
    }
    return *m_categories;
}

qint64 BookNames::categoryOf(const QStringList &words)
{
    return kept(learnedCategory(m_database, expenses::tellingWords(words.join(u' ')))).value;
}

} // namespace somo::quick
