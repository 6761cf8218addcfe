// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/full_book.h"

#include <QFile>

#include <array>
#include <iterator>

namespace somo {

namespace {

constexpr int peopleCount = 40, orderCount = 5'000, channelCount = 25, productCount = 120, customerCount = 900;

constexpr const char *surnames[] = {"Nguyễn Phúc Công Tằng", "Trần Lê Hoàng", "Đặng Nguyễn Thị", "Huỳnh Phan Thị Bích", "Tôn Nữ Quỳnh"};
constexpr const char *givenNames[] = {"Ẩn", "Bảo Ngọc", "Cẩm Hường", "Đức Thuận", "Gia Hưng", "Khánh Phượng", "Mộng Tuyền", "Nhật Trường", "Quỳnh Như", "Thục Uyên"};
constexpr const char *teams[] = {"Nhóm khách hàng doanh nghiệp và đại lý miền Bắc", "Nhóm sàn thương mại điện tử", "Nhóm cửa hàng miền Nam", "Nhóm chăm sóc khách quen"};
constexpr const char *channels[] = {"Sàn thương mại điện tử Shopee, gian hàng chính hãng", "Cửa hàng", "TikTok Shop", "Đại lý cấp hai", "Zalo"};
constexpr const char *goods[] = {"Trà ô long Mộc An thượng hạng, hộp quà gỗ hai ngăn", "Trà sen Tây Hồ ướp bốn lượt", "Bánh đậu xanh", "Bộ ấm chén men lam vẽ tay, sáu chén"};
constexpr const char *provinces[] = {"Thành phố Hồ Chí Minh", "Hà Nội", "Lâm Đồng", "Thừa Thiên Huế"};

QByteArray personName(int person)
{
    return QByteArray(surnames[person % std::ssize(surnames)]) + ' ' + givenNames[(person / 5 + person) % std::ssize(givenNames)];
}

QByteArray personCode(int person)
{
    return "NV" + QByteArray::number(100 + person);
}

QByteArray people()
{
    QByteArray rows = "person.code,person.name,person.team,person.from\n";
    for (int person = 0; person < peopleCount; ++person)
        rows += personCode(person) + ',' + personName(person) + ",\"" + teams[person % std::ssize(teams)] + "\",2025-01-01\n";
    return rows;
}

QByteArray targets(Day today)
{
    QByteArray rows = "target.metric,target.subject,target.period,target.value\n";
    for (int person = 0; person < peopleCount; ++person) {
        for (int month = 1; month <= 12; ++month)
            rows += "revenue,person:" + personCode(person) + ',' + QStringLiteral("%1-%2").arg(today.year()).arg(month, 2, 10, QLatin1Char('0')).toLatin1() + ','
                + QByteArray::number(40'000'000 + person * 3'500'000) + '\n';
    }
    return rows;
}

// A third of them this month; amounts from thousands to thousands of millions.
QByteArray orders(Day today)
{
    QByteArray rows = "order.code,order.ordered_on,order.status,order.channel,order.person,customer.code,customer.name,customer.phone,customer.province,"
                      "line.product,line.name,line.product_group,line.quantity,line.unit_price,line.unit_cost\n";
    constexpr std::array states{"completed", "completed", "completed", "completed", "shipped", "confirmed", "cancelled"};
    for (int i = 0; i < orderCount; ++i) {
        const Day day = today.addDays(i % 3 == 0 ? -(i % (today.number() % 100)) : -(i * 7 % 420));
        const int customer = i * 13 % customerCount, product = i * 11 % productCount;
        const qint64 price = i % 401 == 0 ? 987'654'000 : 45'000 + qint64(product) * 12'500;
        rows += "HD-" + QByteArray::number(2026'000'000 + i) + ',' + day.toIso().toLatin1() + ',' + (i % 3 == 0 ? "completed" : states[size_t(i) % states.size()]) + ",\""
            + channels[i % std::ssize(channels)] + ' ' + QByteArray::number(1 + i % channelCount / 5) + "\"," + personCode(i * 17 % peopleCount) + ",KH" + QByteArray::number(customer) + ",\"Công ty "
            + QByteArray(surnames[customer % std::ssize(surnames)]) + ' ' + givenNames[customer % std::ssize(givenNames)] + ' ' + QByteArray::number(customer) + "\",09"
            + QByteArray::number(10'000'000 + customer * 77) + ',' + provinces[customer % std::ssize(provinces)] + ",SP" + QByteArray::number(product) + ",\"" + goods[product % std::ssize(goods)] + " số "
            + QByteArray::number(product) + "\",\"Nhóm hàng " + QByteArray::number(product % 14) + "\"," + QByteArray::number(1 + i % 4) + ',' + QByteArray::number(price) + ','
            + QByteArray::number(price * 6 / 10) + '\n';
    }
    return rows;
}

} // namespace

QStringList writeFullBook(const QString &folder, Day today)
{
    const std::pair<QString, QByteArray> files[] = {{QStringLiteral("Danh sách nhân viên.csv"), people()},
                                                    {QStringLiteral("Mục tiêu cả năm.csv"), targets(today)},
                                                    {QStringLiteral("Đơn hàng hợp nhất của các kênh trong mười bốn tháng.csv"), orders(today)}};
    QStringList paths;
    for (const auto &[name, rows] : files) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size())
            return {};
        paths << file.fileName();
    }
    return paths;
}

} // namespace somo
