// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_mapper.h"

#include "core/base/money.h"

#include <QRegularExpression>

#include <algorithm>

namespace somo {

namespace {

constexpr int pieceDecimals = 3;

/// A product as it stands among others in a cell: "2 x Trà sen", "Trà sen x2", "Trà sen (x 2)", "Trà sen".
struct NamedPiece {
    QString name;
    qint64 quantity = 0; // thousandths; 0: not said
};

NamedPiece pieceOf(const QString &text)
{
    static const QRegularExpression before(QStringLiteral("^(\\d{1,5})\\s*[xX\u00D7]\\s+(\\S.*)$"));
    static const QRegularExpression behind(QStringLiteral("^(.*\\S)\\s*\\(?\\s*(?<=[\\s(])[xX\u00D7]\\s*(\\d{1,5})\\s*\\)?$"));
    const QString whole = text.trimmed();
    if (const auto found = before.match(whole); found.hasMatch())
        return {found.captured(2).trimmed(), found.captured(1).toLongLong() * Quantity::one};
    if (const auto found = behind.match(whole); found.hasMatch()) {
        QString name = found.captured(1).trimmed();
        if (name.endsWith(u'('))
            name = name.chopped(1).trimmed();
        return {name, found.captured(2).toLongLong() * Quantity::one};
    }
    return {whole, 0};
}

/// The pieces with a quantity each that adds up to the row's; none where that can't be told.
std::vector<NamedPiece> namedPiecesOf(const QString &cell, const QString &between, std::optional<qint64> quantity)
{
    std::vector<NamedPiece> pieces;
    for (const QString &part : cell.split(between, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            pieces.push_back(pieceOf(part));
    }
    if (pieces.size() < 2)
        return {};
    const qsizetype said = std::ranges::count_if(pieces, [](const NamedPiece &piece) { return piece.quantity > 0; });
    if (said != 0 && said != qsizetype(pieces.size()))
        return {};
    qint64 sum = 0;
    for (NamedPiece &piece : pieces) {
        piece.quantity = said == 0 ? qint64(Quantity::one) : piece.quantity;
        sum += piece.quantity;
    }
    return !quantity || *quantity == sum ? pieces : std::vector<NamedPiece>();
}

QString asText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

/// One row of an order that names all of its products in one cell, with one amount for them: a row for each product. Only
/// where the row has no price of its own, and where the pieces' quantities are the row's; the amounts are shared out by
/// quantity, which a note tells.
void RowMapper::splitRow()
{
    m_parts.clear();
    const ColumnPlan *plan = planOf(Field::lineName);
    if (!plan || plan->split.empty() || !m_row.has(Field::lineName) || !m_row.has(Field::lineNet))
        return;
    const auto price = m_row.has(Field::lineUnitPrice) ? decimalFromText(m_row[Field::lineUnitPrice], 4) : std::optional<qint64>(0);
    if (price == std::optional<qint64>(0) && takeParts(*plan)) {
        m_nextPart = 0;
        constexpr qint64 mostExamples = 3;
        if (m_splitRows++ < mostExamples)
            m_splitExamples.append(m_splitExamples.empty() ? "" : "; ").append(m_row[Field::lineName]);
        nextPart();
    }
}

bool RowMapper::takeParts(const ColumnPlan &plan)
{
    const auto number = [this](Field field, int decimals) {
        return m_row.has(field) ? decimalFromText(m_row[field], decimals) : std::nullopt;
    };
    const auto quantity = number(Field::lineQuantity, pieceDecimals);
    const auto returned = number(Field::lineReturned, pieceDecimals);
    const bool cameBackWhole = returned && returned == quantity;
    const std::vector<NamedPiece> pieces = namedPiecesOf(asText(m_row[Field::lineName]), QString::fromStdString(plan.split), quantity);
    if (pieces.empty() || (returned.value_or(0) != 0 && !cameBackWhole))
        return false;
    std::vector<qint64> weights;
    for (const NamedPiece &piece : pieces)
        weights.push_back(piece.quantity);
    const int decimals = m_options.currencyDecimals;
    const std::vector<qint64> nets = shareOut(number(Field::lineNet, decimals).value_or(0), weights);
    const std::vector<qint64> discounts = shareOut(number(Field::lineDiscount, decimals).value_or(0), weights);
    const bool goesByName = m_row.has(Field::lineProduct) && m_row[Field::lineProduct] == m_row[Field::lineName];
    for (size_t i = 0; i < pieces.size(); ++i) {
        Part &part = m_parts.emplace_back();
        part.name = pieces[i].name.toStdString();
        part.product = goesByName ? part.name : std::string();
        part.quantity = shortText(pieces[i].quantity, pieceDecimals).toStdString();
        part.net = fixedText(nets[i], decimals).toStdString();
        part.discount = m_row.has(Field::lineDiscount) ? fixedText(discounts[i], decimals).toStdString() : std::string();
        part.returned = cameBackWhole ? part.quantity : returned ? std::string("0") : std::string();
    }
    return true;
}

/// The next product of the row; false where none is left.
bool RowMapper::nextPart()
{
    if (m_nextPart >= m_parts.size())
        return false;
    const Part &part = m_parts[m_nextPart];
    m_row.values[size_t(Field::lineName)] = part.name;
    m_row.values[size_t(Field::lineProduct)] = part.product;
    m_row.values[size_t(Field::lineQuantity)] = part.quantity;
    m_row.values[size_t(Field::lineNet)] = part.net;
    m_row.values[size_t(Field::lineDiscount)] = part.discount;
    m_row.values[size_t(Field::lineReturned)] = part.returned;
    m_row.values[size_t(Field::lineUnitPrice)] = {};
    m_row.values[size_t(Field::lineUnitCost)] = {};
    m_row.values[size_t(Field::lineNo)] = {};
    // What the order has once stands beside the first of its products.
    if (m_nextPart > 0) {
        for (const Field field : {Field::orderDiscount, Field::orderShipping, Field::orderTax, Field::orderFee, Field::orderRefunded})
            m_row.values[size_t(field)] = {};
    }
    ++m_nextPart;
    return true;
}

} // namespace somo
