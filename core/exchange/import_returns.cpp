// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_documents.h"

#include "core/catalog/product_store.h"
#include "core/exchange/import_resolver.h"
#include "core/exchange/import_row_said.h"
#include "core/marketing/named_store.h"
#include "core/orders/order_store.h"

#include <algorithm>

namespace somo {

namespace {

/// One document of the file: the rows of one return of one order, or of one free return.
struct ReturnDocument {
    std::string key;
    QString code;
    QString order; // empty: a free return
    std::vector<std::string> payloads;
    std::vector<qint64> rows;
};

class ReturnImport {
public:
    explicit ReturnImport(ImportContext &context)
        : m_context(context)
        , m_stage(context, Field::returnOn)
    {
    }
    Status run();

private:
    static std::string keyOf(const MappedRow &row);
    Status eachDocument(const std::function<Status(const ReturnDocument &)> &visit);
    Status plan();
    /// The order as it is with the document, and whether that changes anything.
    struct Outcome {
        Order order;
        bool added = false, changed = false;
        qint64 kept = 0; // values corrected by hand that stay
    };
    /// Whether the document's day and its lines are something else than its source said last time.
    struct News {
        bool day = true, lines = true;
    };
    Result<News> newsOf(const ReturnDocument &document);
    Result<Outcome> apply(Database &database, const ReturnDocument &document, OrderFinder &orders);
    Result<Outcome> applyToOrder(Database &database, const ReturnDocument &document, OrderId id);
    Status addRow(Order &order, OrderReturn &target, const OrderReturn *before);
    Result<std::vector<size_t>> linesMeant(const Order &order);
    Result<Outcome> applyFree(Database &database, const ReturnDocument &document);
    Result<OrderLine> freeLine(Database &database, Day day);
    Status write(Database &database, ImportId import, SourceId source);
    void refuse(const Error &error, const ReturnDocument &document);
    const Cell &cell(Field field) const { return m_cells[size_t(field)]; }

    ImportContext &m_context;
    DocumentStage m_stage;
    std::optional<ImportDictionaries> m_dictionaries; // of the plan
    SourceId m_source;
    Cells m_cells;
    Field m_field = Field::returnCode;
    qint64 m_row = 0;
    std::optional<RowSaid> m_said;
    News m_news; // of the document being applied
    std::vector<bool> m_wanted;
    std::optional<Order> m_planned; // with the documents planned so far
};

std::string ReturnImport::keyOf(const MappedRow &row)
{
    // Returns of one order stand together, and documents of one return; without a code a document is its order and day.
    std::string key(row[Field::returnOrder]);
    key += '\0';
    if (row.has(Field::returnCode))
        return key += row[Field::returnCode];
    key += '\x01';
    key += row[Field::returnOn];
    if (!row.has(Field::returnOrder)) {
        for (const Field field : {Field::personCode, Field::channel, Field::customerCode, Field::province})
            (key += '|') += row[field];
    }
    return key;
}

Status ReturnImport::eachDocument(const std::function<Status(const ReturnDocument &)> &visit)
{
    const auto reader = m_stage.spool().read();
    SpoolRecord record;
    ReturnDocument document;
    const auto finish = [&]() -> Status {
        if (document.rows.empty())
            return success();
        SOMO_TRY(m_context.stillWanted());
        decodeStaged(document.payloads.front(), m_cells);
        document.order = toText(cell(Field::returnOrder).text);
        document.code = toText(cell(Field::returnCode).text);
        if (document.code.isEmpty()) {
            const size_t start = document.key.find('\0') + 2;
            document.code = toText(std::string_view(document.key).substr(start));
            if (!document.order.isEmpty())
                document.code = document.order + u'|' + document.code;
        }
        return visit(document);
    };
    while (reader->next(record)) {
        if (record.key != document.key) {
            SOMO_TRY(finish());
            document = {};
            document.key = record.key;
        }
        document.payloads.emplace_back(record.payload);
        document.rows.push_back(record.row);
    }
    SOMO_TRY(reader->status());
    return finish();
}

Result<std::vector<size_t>> ReturnImport::linesMeant(const Order &order)
{
    const QString no = toText(cell(Field::lineNo).text), product = toText(cell(Field::lineProduct).text);
    std::vector<size_t> meant;
    m_field = no.isEmpty() ? Field::lineProduct : Field::lineNo;
    ProductId productId;
    if (no.isEmpty() && !product.isEmpty()) {
        SOMO_TRY_ASSIGN(productId, products::find(m_context.database(), product));
    }
    for (size_t i = 0; i < order.lines.size(); ++i) {
        const OrderLine &line = order.lines[i];
        const bool named = !no.isEmpty() ? line.lineNo == no
            : !product.isEmpty()         ? (productId && line.product == productId) || line.name == product
                                         : true;
        if (named)
            meant.push_back(i);
    }
    // Lines without numbers of their own count from 1.
    if (meant.empty() && !no.isEmpty()) {
        bool isNumber = false;
        const int number = no.toInt(&isNumber);
        const bool unnumbered = std::ranges::all_of(order.lines, [](const OrderLine &line) { return line.lineNo.isEmpty(); });
        if (isNumber && unnumbered && number >= 1 && number <= int(order.lines.size()))
            meant.push_back(size_t(number - 1));
    }
    if (meant.empty())
        return failure(ErrorCode::lineUnknown, {no.isEmpty() ? product : no, order.code});
    return meant;
}

/// One row: a quantity of the lines it names, from the first on; without a quantity all that is left of them.
Status ReturnImport::addRow(Order &order, OrderReturn &target, const OrderReturn *before)
{
    SOMO_TRY_ASSIGN(const std::vector<size_t> lines, linesMeant(order));
    const auto leftOf = [&](const OrderLine &line) {
        qint64 left = line.quantity.thousandths;
        for (const OrderReturn &one : order.returns) {
            if (&one == before)
                continue;
            for (const ReturnedLine &returned : one.lines)
                left -= returned.line == line.id ? returned.quantity.thousandths : 0;
        }
        for (const ReturnedLine &returned : target.lines)
            left -= returned.line == line.id ? returned.quantity.thousandths : 0;
        return left;
    };
    const Cell &quantity = cell(Field::lineQuantity);
    const bool all = !quantity.present;
    qint64 wanted = quantity.number < 0 ? -quantity.number : quantity.number;
    std::vector<qint64> parts;
    qint64 left = 0;
    for (const size_t index : lines) {
        const qint64 rest = std::max<qint64>(leftOf(order.lines[index]), 0);
        left += rest;
        const qint64 part = all ? rest : std::min(rest, wanted);
        parts.push_back(part);
        wanted -= all ? 0 : part;
    }
    m_field = Field::lineQuantity;
    if (!all && wanted > 0)
        return failure(ErrorCode::returnMoreThanSold, {order.code, shortText(wanted + left, 3), shortText(left, 3)});
    const Cell &net = cell(Field::lineNet);
    const std::vector<qint64> nets = shareOut(net.number < 0 ? -net.number : net.number, parts);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (parts[i] == 0)
            continue;
        const LineId line = order.lines[lines[i]].id;
        auto known = std::ranges::find(target.lines, line, &ReturnedLine::line);
        if (known == target.lines.end())
            known = target.lines.insert(target.lines.end(), ReturnedLine{line, {}, std::nullopt});
        known->quantity.thousandths += parts[i];
        if (net.present)
            known->netStated = Money::fromMinorUnits(known->netStated.value_or(Money()).minorUnits() + nets[i]);
    }
    return success();
}

Result<ReturnImport::News> ReturnImport::newsOf(const ReturnDocument &document)
{
    SOMO_TRY(m_said->begin(QStringLiteral("return"), document.order + u'|' + document.code));
    std::string lines;
    Day day;
    for (const std::string &payload : document.payloads) {
        decodeStaged(payload, m_cells);
        day = std::max(day, Day::fromNumber(int(cell(Field::returnOn).number)));
        (lines += cell(Field::lineNo).text) += '\x1F';
        (lines += cell(Field::lineProduct).text) += '\x1F';
        for (const Field field : {Field::lineQuantity, Field::lineNet})
            (lines += cell(field).present ? std::to_string(cell(field).number) : std::string()) += '\x1F';
    }
    News news;
    news.day = m_said->says("on", std::to_string(day.number()));
    news.lines = m_said->says("lines", lines);
    return news;
}

Result<ReturnImport::Outcome> ReturnImport::applyToOrder(Database &database, const ReturnDocument &document, OrderId id)
{
    Outcome outcome;
    if (m_planned && m_planned->id == id) {
        outcome.order = *m_planned;
    } else {
        SOMO_TRY_ASSIGN(outcome.order, orders::byId(database, id));
    }
    Order &order = outcome.order;
    m_field = Field::returnOrder;
    if (order.kind == OrderKind::freeReturn)
        return failure(ErrorCode::returnOfReturn, {order.code});
    const auto known = std::ranges::find_if(order.returns, [&](const OrderReturn &one) { return one.code == document.code; });
    OrderReturn *before = known == order.returns.end() ? nullptr : &*known;
    OrderReturn target;
    target.code = document.code;
    for (size_t i = 0; i < document.rows.size(); ++i) {
        decodeStaged(document.payloads[i], m_cells);
        m_row = document.rows[i];
        target.day = std::max(target.day, Day::fromNumber(int(cell(Field::returnOn).number)));
        SOMO_TRY(addRow(order, target, before));
    }
    std::ranges::sort(target.lines, {}, [&](const ReturnedLine &line) {
        return std::ranges::find(order.lines, line.line, &OrderLine::id) - order.lines.begin();
    });
    if (!before && m_said->wasSaid() && !m_news.day && !m_news.lines) {
        // The source named it before and says nothing new of it: it was taken out by hand, and stays out (rules §2).
        ++outcome.kept;
        return outcome;
    }
    if (!before) {
        // Everything came back already: there is nothing to write.
        outcome.added = !target.lines.empty();
        if (outcome.added)
            order.returns.push_back(std::move(target));
        return outcome;
    }
    target.id = before->id;
    target.kind = before->kind;
    // A correction by hand stays where the file says what it said before (rules §2).
    if (!m_news.day && before->day != target.day) {
        target.day = before->day;
        ++outcome.kept;
    }
    const auto sameLine = [](const ReturnedLine &a, const ReturnedLine &b) {
        return a.line == b.line && a.quantity == b.quantity && a.netStated == b.netStated;
    };
    if (!m_news.lines && !std::ranges::is_permutation(before->lines, target.lines, sameLine)) {
        target.lines = before->lines;
        ++outcome.kept;
    }
    // Returned quantities only go up.
    for (const ReturnedLine &line : before->lines) {
        const auto now = std::ranges::find(target.lines, line.line, &ReturnedLine::line);
        if (now == target.lines.end())
            target.lines.push_back(line);
        else
            now->quantity = std::max(now->quantity, line.quantity);
    }
    const bool same = before->day == target.day && std::ranges::is_permutation(before->lines, target.lines, sameLine);
    outcome.changed = !same;
    if (!same)
        *before = std::move(target);
    return outcome;
}

Result<OrderLine> ReturnImport::freeLine(Database &database, Day day)
{
    OrderLine line;
    m_field = Field::lineProduct;
    SOMO_TRY_ASSIGN(ProductDictionary::Entry *const product, m_dictionaries->products.find(cell(Field::lineProduct).text, {}));
    if (product) {
        line.product = ProductId{product->id};
        line.productGroup = ProductGroupId{product->group};
        line.unitCost = priceOn(product->costs, day);
    }
    line.lineNo = toText(cell(Field::lineNo).text);
    const Cell &quantity = cell(Field::lineQuantity);
    line.quantity = Quantity{quantity.present ? -std::abs(quantity.number) : -Quantity::one};
    const Cell &net = cell(Field::lineNet);
    m_field = Field::lineNet;
    if (net.present) {
        line.netStated = Money::fromMinorUnits(-std::abs(net.number));
    } else {
        if (product && product->id > 0) {
            SOMO_TRY_ASSIGN(const std::vector<DatedPrice> prices, products::prices(database, products::PriceKind::price, ProductId{product->id}));
            line.unitPrice = priceOn(prices, day);
        }
        if (!line.unitPrice)
            return failure(ErrorCode::amountMissing);
    }
    return line;
}

/// A document that names no order: negative on its date, with its person (rules §2, free return).
Result<ReturnImport::Outcome> ReturnImport::applyFree(Database &database, const ReturnDocument &document)
{
    Outcome outcome;
    Order &order = outcome.order;
    decodeStaged(document.payloads.front(), m_cells);
    m_row = document.rows.front();
    m_field = Field::personCode;
    if (!cell(Field::personCode).present)
        return failure(ErrorCode::personMissing);
    SOMO_TRY_ASSIGN(const qint64 person, m_dictionaries->people.idOf(cell(Field::personCode).text));
    order.credits = {{PersonId{person}, Rate{Rate::whole}}};
    order.code = document.code;
    order.orderedOn = Day::fromNumber(int(cell(Field::returnOn).number));
    m_field = Field::channel;
    SOMO_TRY_ASSIGN(const qint64 channel, m_dictionaries->channels.idOf(cell(Field::channel).text));
    order.channel = ChannelId{channel};
    m_field = Field::province;
    SOMO_TRY_ASSIGN(const qint64 province, m_dictionaries->provinces.idOf(cell(Field::province).text, order.orderedOn));
    order.province = ProvinceId{province};
    m_field = Field::customerCode;
    const CustomerDictionary::Said said{m_cells, 0, 0, document.key, true};
    SOMO_TRY_ASSIGN(CustomerDictionary::Entry *const customer, m_dictionaries->customers.find(said));
    if (customer) {
        order.customer = customer->customer.id;
        order.segment = customer->customer.segment;
    }
    for (size_t i = 0; i < document.rows.size(); ++i) {
        decodeStaged(document.payloads[i], m_cells);
        m_row = document.rows[i];
        SOMO_TRY_ASSIGN(const OrderLine line, freeLine(database, order.orderedOn));
        order.lines.push_back(line);
    }
    m_field = Field::returnCode;
    SOMO_TRY(orders::check(order));
    const OrderId known = [&] {
        const auto found = m_source ? orders::find(database, m_source, order.code) : Result<OrderId>(OrderId());
        return found ? *found : OrderId();
    }();
    if (!known) {
        outcome.added = !m_said->wasSaid() || m_news.day || m_news.lines;
        outcome.kept = outcome.added ? 0 : 1; // taken out by hand
        return outcome;
    }
    SOMO_TRY_ASSIGN(const Order stored, orders::byId(database, known));
    if (stored.kind != OrderKind::freeReturn)
        return failure(ErrorCode::codeTaken, {order.code});
    order.id = known;
    // A document is written once; what came back since is a document of its own. Only its lines may grow.
    outcome.changed = m_news.lines && order.lines.size() > stored.lines.size();
    if (outcome.changed) {
        std::vector<OrderLine> more(order.lines.begin() + qptrdiff(stored.lines.size()), order.lines.end());
        order = stored;
        order.lines.insert(order.lines.end(), more.begin(), more.end());
    }
    return outcome;
}

Result<ReturnImport::Outcome> ReturnImport::apply(Database &database, const ReturnDocument &document, OrderFinder &orders)
{
    m_row = document.rows.front();
    SOMO_TRY_ASSIGN(m_news, newsOf(document));
    if (document.order.isEmpty())
        return applyFree(database, document);
    m_field = Field::returnOrder;
    SOMO_TRY_ASSIGN(const OrderId id, orders.find(document.order));
    SOMO_TRY_ASSIGN(Outcome outcome, applyToOrder(database, document, id));
    m_field = Field::lineQuantity;
    SOMO_TRY(orders::check(outcome.order));
    return outcome;
}

void ReturnImport::refuse(const Error &error, const ReturnDocument &document)
{
    for (size_t i = 0; i < document.rows.size(); ++i) {
        if (document.rows[i] == m_row)
            decodeStaged(document.payloads[i], m_cells);
    }
    const auto text = [this](Field each) { return cellText(each, cell(each), m_context.currency().decimals); };
    m_context.addErrorAt(error, m_row, m_field, text(m_field), text(Field::returnOrder));
    m_context.result.skipped += qint64(document.rows.size());
}

Status ReturnImport::plan()
{
    Database &database = m_context.database();
    m_wanted.clear();
    m_dictionaries.emplace(database, m_context.options.makeUnknown);
    SOMO_TRY(m_dictionaries->load(database));
    SOMO_TRY_ASSIGN(const qint64 source, named::find(database, NamedKind::source, m_context.sourceCode()));
    m_source = SourceId{source};
    OrderFinder orders(database, m_source);
    m_said.emplace(database, m_source);
    ImportResult &result = m_context.result;
    SOMO_TRY(eachDocument([&](const ReturnDocument &document) -> Status {
        const Result<Outcome> outcome = apply(database, document, orders);
        if (!outcome) {
            refuse(outcome.error(), document);
            m_wanted.push_back(false);
            return success();
        }
        m_wanted.push_back(outcome->added || outcome->changed);
        // The next document of the same order takes from what this one leaves.
        m_planned = outcome->order;
        result.kept += outcome->kept;
        ++(outcome->added ? result.added : outcome->changed ? result.changed : result.unchanged)[QStringLiteral("returns")];
        return success();
    }));
    m_planned.reset();
    m_dictionaries->count(result.added, result.changed);
    return success();
}

Status ReturnImport::write(Database &database, ImportId import, SourceId source)
{
    SOMO_TRY(deferForeignKeys(database));
    SOMO_TRY(m_dictionaries->write(database, import));
    OrderFinder finder(database, m_source);
    m_said.emplace(database, source);
    RowSaidWriter keep(database, source, import);
    std::vector<OrderId> touched;
    size_t at = 0;
    SOMO_TRY(eachDocument([&](const ReturnDocument &document) -> Status {
        if (!m_wanted[at++])
            return success();
        SOMO_TRY_ASSIGN(Outcome outcome, apply(database, document, finder));
        if (m_said->isNews())
            SOMO_TRY(keep.write(m_said->kind(), m_said->key(), m_said->text()));
        if (outcome.order.id) {
            // Its header moves, so the book derives it again by itself.
            SOMO_TRY_ASSIGN(const bool changed, orders::update(database, outcome.order, import));
            (void)changed;
            return success();
        }
        outcome.order.source = source;
        SOMO_TRY_ASSIGN(const OrderId made, orders::add(database, outcome.order, import));
        touched.push_back(made);
        return success();
    }));
    return deriveTouched(database, m_context.book.settings(), std::move(touched));
}

Status ReturnImport::run()
{
    return runDocuments(m_context, m_stage, keyOf, [this] { return plan(); },
                        [this](Database &database, ImportId import, SourceId source) { return write(database, import, source); });
}

} // namespace

Status importReturns(ImportContext &context)
{
    return ReturnImport(context).run();
}

} // namespace somo
