// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_mapper.h"

#include "core/base/text.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/profile_json.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace somo {

namespace {

constexpr qint64 seenExamples = 3;

void addSeen(qint64 &count, std::string &examples, std::string_view value)
{
    if (count++ < seenExamples)
        examples.append(examples.empty() ? "" : ", ").append(value);
}

/// Columns whose figures are no amounts: they count, number, call up or date something.
bool isOfOtherFigures(const QString &header)
{
    static constexpr auto words = std::to_array<QStringView>({
        u"stt",   u"tt",   u"ma",    u"code", u"id",    u"sku",   u"barcode", u"sdt",  u"phone", u"mobile", u"tel", u"zalo", u"fax",   u"cccd", u"cmnd",  u"mst",
        u"zip",   u"nam",  u"year",  u"thang", u"month", u"tuan", u"week",  u"ngay",   u"date", u"gio",   u"time",  u"quarter", u"tuoi", u"age", u"row",  u"line",
        u"vach",  u"seri",  u"serial", u"imei", u"size", u"postal", u"index",
    });
    const QString plain = plainHeading(header);
    const QStringList said = plain.split(u' ', Qt::SkipEmptyParts);
    const QString typed = header.toLower(); // "Nợ" reads "no" without its marks, and is money
    return said.isEmpty() || typed == u"no" || typed == u"no." || plain.contains(QStringLiteral("dien thoai")) || plain.contains(QStringLiteral("so thu tu"))
        || std::ranges::any_of(words, [&](QStringView word) { return said.contains(word); });
}

/// An amount, a quantity or a percent: figures with their signs, and nothing that begins like a phone number or is as long as a code.
bool isUnreadFigure(std::string_view value)
{
    constexpr size_t longest = 24;
    constexpr int mostDigits = 12;
    if (value.size() > longest)
        return false;
    int digits = 0, others = 0;
    bool isSomething = false;
    for (const char each : value) {
        if (isDigit(each)) {
            ++digits;
            isSomething = isSomething || each != '0';
        } else if (each == '/' || each == ':' || (each == '-' && digits > 0)) {
            return false; // a date or a time
        } else if ((each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z')) {
            ++others;
        }
    }
    constexpr int mostLetters = 3; // "đ", "VND", "tr"
    const size_t first = value.find_first_not_of("-+( ");
    const bool isCalled = first != std::string_view::npos && value[first] == '0' && first + 1 < value.size() && isDigit(value[first + 1]);
    return isSomething && !isCalled && digits <= mostDigits && others <= mostLetters && !(value.front() == '+' && digits > 8);
}

bool isShippedName(const QString &name)
{
    const std::vector<Profile> &shipped = builtInProfiles();
    return std::ranges::find(shipped, name, &Profile::name) != shipped.end();
}

bool hasLetterSeen(std::string_view value)
{
    const QString text = QString::fromUtf8(value.data(), qsizetype(value.size()));
    return std::any_of(text.begin(), text.end(), [](QChar each) { return each.isLetter(); });
}

} // namespace

/// A program's export has columns that its profile leaves aside with reason; in a table of somebody's own nobody said so.
void RowMapper::planLooking(const HeaderMap &headers)
{
    const bool isShipped = isShippedName(profile().name);
    m_isPlain = !profile().mappingFree && (!isShipped || profile().source.isEmpty());
    m_checksNet = m_isPlain && profile().kind == ImportKind::orders && m_mapped[size_t(Field::lineNet)] && m_mapped[size_t(Field::lineUnitPrice)]
        && m_mapped[size_t(Field::lineQuantity)];
    if (m_isPlain && profile().kind == ImportKind::orders && m_mapped[size_t(Field::lineUnitPrice)]) {
        for (const Field field : {Field::lineDiscount, Field::orderDiscount, Field::orderTax}) {
            const ColumnPlan *plan = planOf(field);
            if (plan && plan->field == field && plan->percentOf.isEmpty() && !plan->constant)
                m_percents.push_back({field, 0, false, {}});
        }
    }
    if (!m_isPlain || profile().headerRow == 0)
        return;
    std::set<int> read;
    for (const ColumnPlan *plan : allPlans()) {
        read.insert(plan->columns.begin(), plan->columns.end());
        read.insert(plan->otherwise.begin(), plan->otherwise.end());
        read.insert(plan->minus.begin(), plan->minus.end());
        for (const TextTemplate::Part &part : plan->textTemplate ? plan->textTemplate->parts : std::vector<TextTemplate::Part>())
            read.insert(part.column);
    }
    for (const UnpivotColumn &column : m_unpivot)
        read.insert(column.column);
    for (const Drop &drop : m_drops)
        read.insert(drop.column);
    for (int column = 0; column < headers.columns(); ++column) {
        const QString header = headers.headers().value(column);
        if (!header.isEmpty() && !read.contains(column) && !isOfOtherFigures(header))
            m_unread.push_back({column, header, 0});
    }
}

void RowMapper::countUnread()
{
    std::string scratch;
    for (Unread &each : m_unread) {
        CellKind kind = CellKind::text;
        const std::string_view value = cell(each.column, scratch, &kind);
        if (!value.empty() && kind != CellKind::date && isUnreadFigure(value))
            ++each.figures;
    }
}

/// A column of vouchers holds codes as often as amounts ("SALE10K"), one of taxes their rates ("8%"): no reason to refuse the
/// row, as neither says how much money it is. A discount in percents does, and is refused: it must be read as one.
bool RowMapper::setAside(ColumnPlan &plan, std::string_view value)
{
    const bool isTax = plan.field == Field::orderTax;
    if (!m_isPlain || (!isTax && plan.field != Field::orderDiscount))
        return false;
    const bool isPercent = value.find('%') != std::string_view::npos;
    if (isPercent ? !isTax : !hasLetterSeen(value))
        return false;
    addSeen(plan.asideAmounts, plan.asideExamples, value);
    return true;
}

/// Amounts of 100 and less beside prices of thousands are most likely percents.
void RowMapper::lookAtPercents()
{
    if (m_percents.empty())
        return;
    constexpr qint64 mostPercent = 100, fewestThousands = 1000;
    const auto whole = [](std::string_view text) { return decimalFromText(text, 0); };
    if (const auto price = whole(m_row[Field::lineUnitPrice]); m_row.has(Field::lineUnitPrice) && price && *price != 0 && *price < fewestThousands)
        m_isOnePriceSmall = true;
    for (Percents &each : m_percents) {
        if (!m_row.has(each.field))
            continue;
        const auto amount = decimalFromText(m_row[each.field], 4);
        if (!amount || *amount == 0)
            continue;
        if (std::abs(*amount) > mostPercent * 10'000)
            each.isOneLarger = true;
        else
            addSeen(each.rows, each.examples, m_row[each.field]);
    }
}

/// The total that a row states, against what its quantity, price and discount come to. With its tax in it, it is taken without:
/// tax is no revenue (rules §2). With the order's discount in it, that one isn't taken off a second time.
void RowMapper::settleNet()
{
    if (!m_checksNet || !m_row.has(Field::lineNet) || !m_row.has(Field::lineUnitPrice) || !m_row.has(Field::lineQuantity))
        return;
    const int decimals = m_options.currencyDecimals;
    const auto amount = [&](Field field) { return m_row.has(field) ? decimalFromText(m_row[field], decimals).value_or(0) : 0; };
    const auto product = decimalProduct(m_row[Field::lineQuantity], m_row[Field::lineUnitPrice]);
    if (!product)
        return;
    const auto gross = decimalFromText(*product, decimals);
    const auto net = decimalFromText(m_row[Field::lineNet], decimals);
    const auto quantity = decimalFromText(m_row[Field::lineQuantity], 0);
    constexpr qint64 largest = 1'000'000'000'000'000;
    if (!gross || !net || !quantity || std::abs(*gross) > largest || std::abs(*net) > largest)
        return;
    const qint64 discount = amount(Field::lineDiscount), voucher = amount(Field::orderDiscount), tax = amount(Field::orderTax);
    // A price that was rounded to the currency may be off by half a unit for each piece.
    const qint64 leeway = std::abs(*quantity) / 2 + 1;
    const auto is = [&](qint64 expected) { return std::abs(*net - expected) <= leeway; };
    const qint64 expected = *gross - discount;
    if (is(expected))
        return;
    const bool hasVoucher = voucher != 0 && (is(expected - voucher) || (tax != 0 && is(expected - voucher + tax)));
    const bool hasTax = tax != 0 && (hasVoucher ? !is(expected - voucher) : is(expected + tax));
    if (!hasVoucher && !hasTax) {
        addSeen(m_netsDiffer.count, m_netsDiffer.examples, m_row[Field::lineNet]);
        return;
    }
    if (hasTax) {
        addSeen(m_taxesTakenOff.count, m_taxesTakenOff.examples, m_row[Field::lineNet]);
        m_netText = fixedText(*net - tax, decimals).toStdString();
        set(Field::lineNet, m_netText);
    }
    if (hasVoucher) {
        m_discountText = fixedText(discount + voucher, decimals).toStdString();
        set(Field::lineDiscount, m_discountText);
        set(Field::orderDiscount, {});
    }
}

void RowMapper::addLookedAt(std::vector<MapNote> &notes) const
{
    const auto text = [](const std::string &examples) { return QString::fromStdString(examples); };
    if (!m_options.unreadSheets.isEmpty())
        notes.push_back({MapNote::Kind::sheetsUnread, {}, m_options.unreadSheets, m_options.unreadRows});
    QStringList unread;
    for (const Unread &each : m_unread) {
        if (each.figures > 0)
            unread += QString(each.header + QStringLiteral(" (") + QString::number(each.figures) + u')');
    }
    if (!unread.isEmpty())
        notes.push_back({MapNote::Kind::columnsUnread, {}, unread.join(QStringLiteral(", ")), unread.size()});
    for (const ColumnPlan &plan : m_plans) {
        if (plan.asideAmounts > 0)
            notes.push_back({MapNote::Kind::amountsAside, plan.name, text(plan.asideExamples), plan.asideAmounts});
    }
    for (const Percents &each : m_percents) {
        if (each.rows > 0 && !each.isOneLarger && !m_isOnePriceSmall)
            notes.push_back({MapNote::Kind::percentsLikely, columnName(each.field), text(each.examples), each.rows});
    }
    if (m_taxesTakenOff.count > 0)
        notes.push_back({MapNote::Kind::taxesTakenOff, columnName(Field::lineNet), text(m_taxesTakenOff.examples), m_taxesTakenOff.count});
    if (m_netsDiffer.count > 0)
        notes.push_back({MapNote::Kind::netsDiffer, columnName(Field::lineNet), text(m_netsDiffer.examples), m_netsDiffer.count});
}

} // namespace somo
