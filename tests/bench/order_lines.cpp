// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/order_lines.h"

#include <QByteArray>
#include <QDate>

namespace somo::bench {

namespace {

constexpr std::uint64_t linesOfPair = 5; // two orders: one of two lines, one of three
const QDate newest(2026, 9, 30);

constexpr std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// A permutation of 0 … count − 1 that needs no memory: a Feistel network over the next power of four, walked until it
/// falls inside.
std::uint64_t shuffledIndex(std::uint64_t index, std::uint64_t count)
{
    int half = 1;
    while ((std::uint64_t(1) << (2 * half)) < count)
        ++half;
    const std::uint64_t mask = (std::uint64_t(1) << half) - 1;
    do {
        std::uint64_t left = index >> half, right = index & mask;
        for (std::uint64_t round = 0; round < 4; ++round) {
            const std::uint64_t next = left ^ (mixed(right + (round << 40)) & mask);
            left = right;
            right = next;
        }
        index = left << half | right;
    } while (index >= count);
    return index;
}

struct LinePlace {
    std::uint64_t order;
    int line;
};
LinePlace placeOf(std::uint64_t index)
{
    const std::uint64_t pair = index / linesOfPair, rest = index % linesOfPair;
    return rest < 2 ? LinePlace{pair * 2, int(rest)} : LinePlace{pair * 2 + 1, int(rest) - 2};
}

const char *const channelCodes[BookSize::channels] = {"shop", "shopee", "tiktok", "lazada", "facebook", "zalo", "dai_ly", "website"};
int channelOf(std::uint64_t order) { return int(mixed(order * 7 + 1) % BookSize::channels); }

void appendPadded(QByteArray &out, std::uint64_t number, int width)
{
    const QByteArray digits = QByteArray::number(qulonglong(number));
    out.append(width - int(digits.size()), '0').append(digits);
}

class LineWriter {
public:
    LineWriter(QIODevice &device, const BookSize &size)
        : m_device(device)
        , m_size(size)
        , m_orders(size.lines * 2 / linesOfPair + 2)
        , m_first(newest.addDays(1 - size.days()))
    {
        m_block.reserve(1 << 20);
        m_block.append("order.code,order.ordered_on,order.channel,order.person,order.province,order.fee,customer.code,customer.name,"
                       "customer.phone,line.no,line.product,line.product_group,line.quantity,line.unit_price,line.discount,line.unit_cost\r\n");
    }

    bool write(std::uint64_t index)
    {
        const auto [order, line] = placeOf(index);
        const std::uint64_t draw = mixed(order);
        const std::uint64_t customer = mixed(order * 3 + 11) % BookSize::customers;
        const std::uint64_t product = mixed(order * 16 + std::uint64_t(line)) % BookSize::products;
        const std::uint64_t price = (20 + mixed(product) % 480) * 1000;
        m_block.append("B-");
        appendPadded(m_block, order + 1, 7);
        m_block.append(',').append(dayOf(order)).append(',').append(channelCodes[channelOf(order)]).append(",NV");
        appendPadded(m_block, draw % BookSize::people + 1, 2);
        m_block.append(',').append(provinces[draw / 64 % std::size(provinces)]).append(',');
        if (line == 0)
            m_block.append(QByteArray::number(qulonglong(draw / 4096 % 30 * 1000)));
        m_block.append(",KH");
        appendPadded(m_block, customer + 1, 5);
        m_block.append(",Khách hàng số ");
        appendPadded(m_block, customer + 1, 5);
        m_block.append(",09");
        appendPadded(m_block, customer + 10'000'000, 8);
        m_block.append(',').append(QByteArray::number(line + 1)).append(",SP");
        appendPadded(m_block, product + 1, 3);
        m_block.append(",Nhóm ").append(QByteArray::number(qulonglong(product % 20 + 1))).append(',');
        m_block.append(QByteArray::number(qulonglong(draw / 128 % 4 + 1))).append(',').append(QByteArray::number(qulonglong(price))).append(',');
        m_block.append(draw % 9 == 0 ? "5000," : "0,").append(QByteArray::number(qulonglong(price * 6 / 10))).append("\r\n");
        return m_block.size() < (1 << 20) - 1024 || flush();
    }

    bool flush()
    {
        const bool written = m_device.write(m_block) == m_block.size();
        m_block.clear();
        return written;
    }

private:
    QByteArray dayOf(std::uint64_t order)
    {
        const qint64 day = qint64(order * std::uint64_t(m_size.days()) / m_orders);
        if (day != m_lastDay) {
            m_lastDay = day;
            m_lastText = m_first.addDays(day).toString(Qt::ISODate).toLatin1();
        }
        return m_lastText;
    }

    static constexpr const char *provinces[] = {"Hà Nội", "Hồ Chí Minh", "Đà Nẵng", "Hải Phòng", "Cần Thơ", "Huế", "Nghệ An",
                                                "Thanh Hóa", "Lâm Đồng", "Đồng Nai", "Khánh Hòa", "Quảng Ninh"};
    QIODevice &m_device;
    BookSize m_size;
    std::uint64_t m_orders;
    QDate m_first;
    QByteArray m_block;
    qint64 m_lastDay = -1;
    QByteArray m_lastText;
};

} // namespace

bool writeOrderLines(QIODevice &device, const BookSize &size, RowOrder order)
{
    LineWriter writer(device, size);
    const int passes = order == RowOrder::byPlatform ? BookSize::channels : 1;
    for (int pass = 0; pass < passes; ++pass) {
        for (std::uint64_t i = 0; i < size.lines; ++i) {
            if (order == RowOrder::byPlatform && channelOf(placeOf(i).order) != pass)
                continue;
            if (!writer.write(order == RowOrder::shuffled ? shuffledIndex(i, size.lines) : i))
                return false;
        }
    }
    return writer.flush();
}

bool writeTargets(QIODevice &device, const BookSize &size)
{
    QByteArray text("target.metric,target.subject,target.period,target.value,target.weight\r\n");
    const QDate oldest = newest.addDays(1 - size.days());
    for (QDate month = newest.addMonths(-11); month <= newest; month = month.addMonths(1)) {
        if (month < oldest)
            continue;
        for (int person = 1; person <= BookSize::people; ++person) {
            text.append("revenue,person:NV").append(QByteArray::number(person).rightJustified(2, '0')).append(',');
            text.append(month.toString(QStringLiteral("yyyy-MM")).toLatin1()).append(",90000000,1\r\n");
        }
    }
    return device.write(text) == text.size();
}

int firstDay(const BookSize &size)
{
    const QDate day = newest.addDays(1 - size.days());
    return day.year() * 10000 + day.month() * 100 + day.day();
}

int lastDay() { return newest.year() * 10000 + newest.month() * 100 + newest.day(); }

} // namespace somo::bench
