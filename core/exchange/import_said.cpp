// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_said.h"

#include "core/exchange/import_dictionary.h"
#include "core/exchange/import_refund.h"
#include "core/base/money.h"
#include "core/base/text.h"
#include "core/orders/order.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>
#include <set>

namespace somo {

namespace {

/// The letters under which order_said keeps the fields; they never change, whatever the enumeration does.
struct Key {
    Field field;
    std::string_view letters;
};
constexpr std::array keys{
    Key{Field::orderOrderedOn, "d"}, Key{Field::orderAt, "t"}, Key{Field::orderStatus, "s"}, Key{Field::orderConfirmedOn, "sc"},
    Key{Field::orderShippedOn, "ss"}, Key{Field::orderCompletedOn, "sd"}, Key{Field::orderCancelledOn, "sx"}, Key{Field::orderPaidOn, "sp"},
    Key{Field::orderChannel, "c"}, Key{Field::orderCampaign, "m"}, Key{Field::orderPerson, "p"}, Key{Field::orderReferrer, "r"},
    Key{Field::orderPayer, "y"}, Key{Field::orderProvince, "g"}, Key{Field::orderDiscount, "ad"}, Key{Field::orderShipping, "as"},
    Key{Field::orderTax, "at"}, Key{Field::orderFee, "af"}, Key{Field::orderReference, "xr"}, Key{Field::orderNote, "xn"}, Key{Field::customerCode, "kc"}, Key{Field::customerName, "kn"},
    Key{Field::customerKind, "kk"}, Key{Field::customerGroup, "kg"}, Key{Field::customerPhone, "kp"}, Key{Field::customerEmail, "ke"},
    Key{Field::customerAddress, "ka"}, Key{Field::customerProvince, "kr"}, Key{Field::customerSegment, "ks"}, Key{Field::customerGender, "kx"},
    Key{Field::customerBirthYear, "ky"}, Key{Field::customerBirthday, "kb"}, Key{Field::customerNote, "ko"}, Key{Field::lineNo, "n"}, Key{Field::lineProduct, "p"},
    Key{Field::lineName, "t"}, Key{Field::lineProductGroup, "g"}, Key{Field::lineQuantity, "q"}, Key{Field::lineUnitPrice, "u"},
    Key{Field::lineDiscount, "d"}, Key{Field::lineNet, "a"}, Key{Field::lineUnitCost, "c"}, Key{Field::lineReturned, "r"},
};

void appendEscaped(std::string &out, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (quint8(c) < 0x20) {
            out += "\\u00";
            out += hex[quint8(c) >> 4];
            out += hex[quint8(c) & 15];
        } else {
            out += c;
        }
    }
}

void appendCell(std::string &out, std::string_view key, Field field, const Cell &cell)
{
    ((out += '"') += key) += "\":\"";
    if (cell.present && isNumeric(fieldType(field))) {
        char digits[24];
        const auto [end, error] = std::to_chars(digits, digits + sizeof digits, cell.number);
        out.append(digits, size_t(end - digits));
    } else if (cell.present) {
        appendEscaped(out, cell.text);
    }
    out += '"';
}

Cell cellFrom(Field field, const QJsonValue &value, std::deque<std::string> &owned)
{
    Cell cell;
    const QString text = value.toString();
    cell.present = !text.isEmpty();
    if (!cell.present)
        return cell;
    if (isNumeric(fieldType(field))) {
        cell.number = text.toLongLong();
    } else {
        owned.push_back(text.toStdString());
        cell.text = owned.back();
    }
    return cell;
}

/// Line numbers as people count: 2 before 10; what is no number after those, by its text.
bool lineNoBefore(std::string_view a, std::string_view b)
{
    qint64 x = 0, y = 0;
    const auto numeric = [](std::string_view text, qint64 &value) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc() && end == text.data() + text.size();
    };
    const bool xNumeric = numeric(a, x), yNumeric = numeric(b, y);
    if (xNumeric && yNumeric)
        return x < y;
    return xNumeric != yNumeric ? xNumeric : a < b;
}

bool isOrderAmount(Field field)
{
    return field == Field::orderDiscount || field == Field::orderShipping || field == Field::orderTax || field == Field::orderFee
        || field == Field::orderRefunded;
}

/// The last nine digits of every number in the text, however it is written; masked ones tell nothing.
std::set<std::string> numbersOfPhone(std::string_view text)
{
    constexpr size_t fewestDigits = 8, told = 9;
    std::set<std::string> numbers;
    std::string digits;
    const auto end = [&] {
        if (digits.size() >= fewestDigits)
            numbers.insert(digits.substr(digits.size() - std::min(digits.size(), told)));
        digits.clear();
    };
    if (text.find('*') != std::string_view::npos)
        return numbers;
    for (const char each : text) {
        if (each >= '0' && each <= '9')
            digits += each;
        else if (each == ',' || each == ';' || each == '/' || each == '|' || each == '\n')
            end();
    }
    end();
    return numbers;
}

/// Whether two phones of an order's rows can't be one customer's: no number stands in both.
bool areOthers(std::string_view a, std::string_view b)
{
    const std::set<std::string> first = numbersOfPhone(a), second = numbersOfPhone(b);
    return !first.empty() && !second.empty() && std::ranges::none_of(first, [&](const std::string &number) { return second.contains(number); });
}

/// Whether a row of the order names another customer: another phone, and not the same name.
bool isSomebodyElse(const Cells &cells, const SaidOrder &order)
{
    if (order[Field::customerCode].present && cells[size_t(Field::customerCode)].present)
        return false; // their codes say it
    if (!areOthers(order[Field::customerPhone].text, cells[size_t(Field::customerPhone)].text))
        return false;
    // One of two names may have two phones.
    const Cell &known = order[Field::customerName], &name = cells[size_t(Field::customerName)];
    return !known.present || !name.present || folded(toText(known.text)) != folded(toText(name.text));
}

/// Of these an order has one, and two different ones mean that two orders share a code.
bool mustAgree(Field field)
{
    switch (field) {
    case Field::orderOrderedOn:
    case Field::orderStatus:
    case Field::orderChannel:
    case Field::orderPerson:
    case Field::orderPayer:
    case Field::customerCode: return true;
    default: return false;
    }
}

} // namespace

bool isLineField(Field field)
{
    return size_t(field) >= firstLineField && size_t(field) < firstLineField + lineFieldCount;
}

std::string saidText(const SaidOrder &order, qint64 version)
{
    std::string out;
    out.reserve(160 + order.lines.size() * 96);
    out += "{\"v\":";
    out += std::to_string(version);
    for (const Key &key : keys) {
        if (isLineField(key.field) || !order.isMapped(key.field))
            continue;
        out += ',';
        appendCell(out, key.letters, key.field, order[key.field]);
    }
    out += ",\"l\":[";
    bool firstLine = true;
    for (const SaidLine &line : order.lines) {
        out += firstLine ? "{" : ",{";
        firstLine = false;
        bool first = true;
        for (const Key &key : keys) {
            if (!isLineField(key.field) || !order.isMapped(key.field))
                continue;
            if (!first)
                out += ',';
            first = false;
            appendCell(out, key.letters, key.field, line[key.field]);
        }
        if (line.part > 0)
            (out += ",\"f\":") += std::to_string(line.part); // only lines with numbers have one
        out += '}';
    }
    out += "]}";
    return out;
}

std::string_view saidContent(std::string_view text)
{
    const size_t comma = text.find(',');
    return comma == std::string_view::npos ? text : text.substr(comma);
}

SaidOrder saidFromText(std::string_view text)
{
    SaidOrder order;
    order.owned = std::make_shared<std::deque<std::string>>();
    const QJsonObject object = QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size()))).object();
    order.version = object.value(u"v").toInteger();
    const QJsonArray lines = object.value(u"l").toArray();
    for (const Key &key : keys) {
        if (isLineField(key.field))
            continue;
        const QJsonValue value = object.value(QLatin1StringView(key.letters.data(), qsizetype(key.letters.size())));
        if (!value.isString())
            continue;
        order.mapped.set(size_t(key.field));
        order.head[size_t(key.field)] = cellFrom(key.field, value, *order.owned);
    }
    for (const QJsonValue &one : lines) {
        const QJsonObject cells = one.toObject();
        SaidLine line;
        for (const Key &key : keys) {
            if (!isLineField(key.field))
                continue;
            const QJsonValue value = cells.value(QLatin1StringView(key.letters.data(), qsizetype(key.letters.size())));
            if (!value.isString())
                continue;
            order.mapped.set(size_t(key.field));
            line[key.field] = cellFrom(key.field, value, *order.owned);
        }
        line.part = cells.value(u"f").toInt();
        order.lines.push_back(line);
    }
    return order;
}

OrderGatherer::OrderGatherer(FieldSet mapped, FieldSet once, const Mapper &mapper)
    : m_mapped(mapped)
    , m_once(once)
    , m_mapper(mapper)
    , m_isPerUnit(mapper.profile().grain == Grain::unit)
{
    const auto &columns = mapper.profile().columns;
    const auto status = columns.find(Field::orderStatus);
    m_hasStatePerLine = status != columns.end() && status->second.perLine;
}

void OrderGatherer::readGroup(ImportSpool::Reader &reader)
{
    m_buffer.clear();
    m_rows.clear();
    const auto take = [this](std::string_view payload, qint64 row) {
        m_rows.push_back({row, m_buffer.size(), payload.size()});
        m_buffer.append(payload);
    };
    SpoolRecord record;
    if (!m_started) {
        m_started = true;
        m_hasNext = reader.next(record);
        if (m_hasNext) {
            m_nextKey = record.key;
            m_nextPayload = record.payload;
            m_nextRow = record.row;
        }
    }
    if (!m_hasNext)
        return;
    m_key = m_nextKey;
    take(m_nextPayload, m_nextRow);
    while ((m_hasNext = reader.next(record))) {
        if (record.key != m_key) {
            m_nextKey = record.key;
            m_nextPayload = record.payload;
            m_nextRow = record.row;
            return;
        }
        take(record.payload, record.row);
    }
}

void OrderGatherer::contradiction(Field field, qint64 row, const Cell &cell, const SaidOrder &order)
{
    if (m_problem)
        return;
    Error error = failure(ErrorCode::orderContradicts, {toText(order.code), cellText(field, order[field], 0)});
    error.place = {{}, row, m_mapper.columnName(field), cellText(field, cell, 0)};
    m_problem = error;
}

void OrderGatherer::takeHead(const Cells &cells, qint64 row, SaidOrder &order)
{
    for (size_t i = 0; i < firstLineField; ++i) {
        const Cell &cell = cells[i];
        if (!cell.present || i == size_t(Field::orderCode))
            continue;
        Cell &known = order.head[i];
        const Field field = Field(i);
        if (!known.present) {
            known = cell;
        } else if (isOrderAmount(field)) {
            if (!m_once[i])
                known.number += cell.number;
            else if (known.number == 0)
                known = cell;
            else if (field == Field::orderRefunded) // of how much went back nothing hangs but what a person looks at
                known.number = std::max(known.number, cell.number);
            else if (cell.number != 0 && cell.number != known.number)
                contradiction(field, row, cell, order);
        } else if (field == Field::orderReturned && cell.text == "yes") {
            known = cell; // of one of the lines
        } else if (mustAgree(field) && !(known == cell)) {
            contradiction(field, row, cell, order);
        } else if (field == Field::customerPhone && !(known == cell) && isSomebodyElse(cells, order)) {
            contradiction(field, row, cell, order);
        }
    }
}

const Cells &OrderGatherer::decoded(const Row &row)
{
    decodeStaged(std::string_view(m_buffer).substr(row.offset, row.size), m_cells);
    return m_cells;
}

/// Of rows with states of their own: the order is as far as the last of those that weren't cancelled, and those that were
/// were never sold. Whether the cancelled rows are left out; an order of which everything was cancelled keeps them.
bool OrderGatherer::takeStates(SaidOrder &order)
{
    Cell state;
    bool isCancelled = false;
    for (const Row &row : m_rows) {
        const Cell &own = decoded(row)[size_t(Field::orderStatus)];
        if (!own.present)
            continue;
        if (own.number == qint64(OrderStatus::cancelled))
            isCancelled = true;
        else if (!state.present || own.number < state.number)
            state = own;
    }
    order.head[size_t(Field::orderStatus)] = state;
    return isCancelled && state.present;
}

/// What one piece says of a step that the order as a whole hasn't come to.
void OrderGatherer::leaveDatesOut(SaidOrder &order)
{
    const Cell &state = order.head[size_t(Field::orderStatus)];
    if (!state.present || state.number >= qint64(OrderStatus::completed))
        return;
    constexpr std::array steps{std::pair(Field::orderConfirmedOn, OrderStatus::confirmed), std::pair(Field::orderShippedOn, OrderStatus::shipped),
                               std::pair(Field::orderCompletedOn, OrderStatus::completed)};
    for (const auto &[field, step] : steps) {
        Cell &day = order.head[size_t(field)];
        if (!day.present || state.number >= qint64(step))
            continue;
        day = Cell();
        m_leftDatesOut = true;
    }
}

/// Rows of one piece each: those that say the same but for their number, their amounts and what came back are one line.
void OrderGatherer::addUnits(SaidOrder &order) const
{
    constexpr std::array added{Field::lineQuantity, Field::lineDiscount, Field::lineNet, Field::lineReturned};
    std::vector<SaidLine> lines;
    for (SaidLine &unit : order.lines) {
        Cell &quantity = unit[Field::lineQuantity];
        if (!quantity.present) {
            quantity.present = true;
            quantity.number = Quantity::one;
        }
        const auto same = std::ranges::find_if(lines, [&](const SaidLine &line) {
            for (const Field field : {Field::lineProduct, Field::lineName, Field::lineProductGroup, Field::lineUnitPrice, Field::lineUnitCost}) {
                if (!(line[field] == unit[field]))
                    return false;
            }
            return line[Field::lineNet].present == unit[Field::lineNet].present;
        });
        if (same == lines.end()) {
            lines.push_back(unit);
            continue;
        }
        for (const Field field : added) {
            Cell &sum = (*same)[field];
            sum.number = (sum.present ? sum.number : 0) + (unit[field].present ? unit[field].number : 0);
            sum.present = sum.present || unit[field].present;
        }
    }
    order.lines = std::move(lines);
}

bool OrderGatherer::next(ImportSpool::Reader &reader, SaidOrder &order)
{
    m_problem.reset();
    readGroup(reader);
    if (m_rows.empty())
        return false;
    order.code = m_key;
    order.mapped = m_mapped;
    order.isRefundedWhole = false;
    order.head.fill(Cell());
    order.lines.clear();
    const bool leavesOut = m_hasStatePerLine && takeStates(order);
    for (const Row &row : m_rows) {
        decoded(row);
        Cell &state = m_cells[size_t(Field::orderStatus)];
        if (leavesOut && state.present && state.number == qint64(OrderStatus::cancelled))
            continue;
        if (m_hasStatePerLine && order.head[size_t(Field::orderStatus)].present)
            state = order.head[size_t(Field::orderStatus)];
        SaidLine &line = order.lines.emplace_back();
        std::copy_n(m_cells.begin() + qptrdiff(firstLineField), lineFieldCount, line.cells.begin());
        line.row = row.row;
        takeHead(m_cells, row.row, order);
    }
    m_leftDatesOut = false;
    if (m_hasStatePerLine)
        leaveDatesOut(order);
    if (m_isPerUnit)
        addUnits(order);
    m_isRefundUnclear = takeRefund(order);
    const bool numbered = order.lines.size() > 1
        && std::ranges::all_of(order.lines, [](const SaidLine &line) { return line[Field::lineNo].present; });
    if (numbered) {
        std::ranges::stable_sort(order.lines, [](const SaidLine &a, const SaidLine &b) {
            return lineNoBefore(a[Field::lineNo].text, b[Field::lineNo].text);
        });
    }
    return true;
}

QString cellText(Field field, const Cell &cell, int currencyDecimals)
{
    if (!cell.present)
        return {};
    switch (fieldType(field)) {
    case FieldType::date: return Day::fromNumber(int(cell.number)).toIso();
    case FieldType::amount: return fixedText(cell.number, currencyDecimals);
    case FieldType::price: return shortText(cell.number, currencyDecimals + 4);
    case FieldType::quantity: return shortText(cell.number, 3);
    case FieldType::status: {
        constexpr std::array<QStringView, 5> words{u"draft", u"confirmed", u"shipped", u"completed", u"cancelled"};
        return words[size_t(cell.number)].toString();
    }
    case FieldType::birthday: return birthdayText(int(cell.number));
    case FieldType::time:
    case FieldType::integer: return QString::number(cell.number);
    default: return toText(cell.text);
    }
}

} // namespace somo
