// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_files.h"

#include "core/demo/demo_data.h"
#include "core/demo/demo_life.h"
#include "core/demo/demo_sales.h"
#include "core/exchange/csv_writer.h"

#include <QBuffer>

#include <algorithm>

namespace somo {

namespace {

QString iso(Day day) { return day.isNull() ? QString() : day.toIso(); }
QString amount(int value) { return value == 0 ? QString() : QString::number(value); }

/// One table being written.
class Table {
public:
    Table(ImportKind kind, const QString &name, const QStringList &headers)
        : m_file{kind, name, {}}
        , m_buffer(&m_bytes)
        , m_writer((m_buffer.open(QIODevice::WriteOnly), m_buffer))
        , m_status(m_writer.writeRow(headers))
    {
    }
    void row(const QStringList &cells)
    {
        if (m_status)
            m_status = m_writer.writeRow(cells);
    }
    Status finish(std::vector<DemoFile> &files)
    {
        SOMO_TRY(m_status);
        m_file.csv = m_bytes;
        files.push_back(std::move(m_file));
        return success();
    }

private:
    DemoFile m_file;
    QByteArray m_bytes;
    QBuffer m_buffer;
    CsvWriter m_writer;
    Status m_status;
};

Status addPeople(const DemoSales &sales, std::vector<DemoFile> &files)
{
    Table table(ImportKind::people, QStringLiteral("nhan-su.csv"),
                {QStringLiteral("person.code"), QStringLiteral("person.name"), QStringLiteral("person.team"), QStringLiteral("person.lead"),
                 QStringLiteral("person.from"), QStringLiteral("person.to"), QStringLiteral("person.base_salary")});
    for (const DemoStay &stay : sales.stays) {
        const DemoPerson &person = demoPeople()[stay.person];
        table.row({demoText(person.code), demoText(person.name), stay.team == u"HN" ? QStringLiteral("Hà Nội") : QStringLiteral("Sài Gòn"),
                   stay.lead ? QStringLiteral("yes") : QStringLiteral("no"), iso(stay.first), iso(stay.last), QString::number(person.baseSalary)});
    }
    return table.finish(files);
}

Status addProducts(const DemoSales &sales, std::vector<DemoFile> &files)
{
    const QStringList headers{QStringLiteral("product.code"), QStringLiteral("product.name"), QStringLiteral("product.group"),
                              QStringLiteral("product.parent_group"), QStringLiteral("product.unit"), QStringLiteral("product.price"),
                              QStringLiteral("product.cost"), QStringLiteral("product.cost_from")};
    Table table(ImportKind::products, QStringLiteral("san-pham.csv"), headers);
    // Tea became dearer to buy in the middle of the time: a second file, as it came from the supplier.
    Table dearer(ImportKind::products, QStringLiteral("gia-von-moi.csv"), headers);
    const Day from = Day::fromDate(sales.firstDay.toDate().addMonths(10));
    for (const DemoProduct &product : demoProducts()) {
        const auto group = std::find_if(demoGroups().begin(), demoGroups().end(),
                                        [&](const DemoGroup &each) { return std::u16string_view(each.code) == product.group; });
        const auto parent = std::find_if(demoGroups().begin(), demoGroups().end(),
                                         [&](const DemoGroup &each) { return std::u16string_view(each.code) == group->parent; });
        const QString parentName = parent == demoGroups().end() ? QString() : demoText(parent->name);
        const auto row = [&](int cost, const QString &costFrom) {
            return QStringList{demoText(product.code), demoText(product.name), demoText(group->name), parentName, demoText(product.unit),
                               QString::number(product.price), amount(cost), costFrom};
        };
        table.row(row(product.cost, QString()));
        if (std::u16string_view(product.group) == u"TRA")
            dearer.row(row(product.cost / 1000 * 1060, iso(from)));
    }
    SOMO_TRY(table.finish(files));
    return dearer.finish(files);
}

Status addCustomers(const DemoSales &sales, std::vector<DemoFile> &files)
{
    Table table(ImportKind::customers, QStringLiteral("khach-hang.csv"),
                {QStringLiteral("customer.code"), QStringLiteral("customer.name"), QStringLiteral("customer.phone"),
                 QStringLiteral("customer.province"), QStringLiteral("customer.segment")});
    for (const DemoCustomer &customer : sales.customers)
        table.row({customer.code, customer.name, customer.phone, customer.province, customer.segment});
    return table.finish(files);
}

Status addOrders(const DemoSales &sales, std::vector<DemoFile> &files)
{
    Table table(ImportKind::orders, QStringLiteral("don-hang.csv"),
                {QStringLiteral("order.code"), QStringLiteral("order.ordered_on"), QStringLiteral("order.at"), QStringLiteral("order.status"),
                 QStringLiteral("order.confirmed_on"), QStringLiteral("order.shipped_on"), QStringLiteral("order.completed_on"),
                 QStringLiteral("order.cancelled_on"), QStringLiteral("order.channel"), QStringLiteral("order.campaign"),
                 QStringLiteral("order.person"), QStringLiteral("order.referrer"), QStringLiteral("customer.code"),
                 QStringLiteral("order.discount"), QStringLiteral("order.shipping"), QStringLiteral("order.fee"), QStringLiteral("line.no"),
                 QStringLiteral("line.product"), QStringLiteral("line.quantity"), QStringLiteral("line.unit_price"), QStringLiteral("line.discount")});
    for (const DemoOrder &order : sales.orders) {
        const QString at = QStringLiteral("%1:%2").arg(order.minute / 60, 2, 10, QLatin1Char('0')).arg(order.minute % 60, 2, 10, QLatin1Char('0'));
        for (size_t i = 0; i < order.lines.size(); ++i) {
            const DemoLine &line = order.lines[i];
            const DemoProduct &product = demoProducts()[line.product];
            // Amounts of the whole order stand on its first line only.
            const bool first = i == 0;
            table.row({order.code, iso(order.orderedOn), at, order.status, iso(order.confirmedOn), iso(order.shippedOn), iso(order.completedOn),
                       iso(order.cancelledOn), demoText(demoChannels()[order.channel].name), order.campaign, order.people, order.referrer,
                       sales.customers[order.customer].code, first ? amount(order.discount) : QString(), first ? amount(order.shipping) : QString(),
                       first ? amount(order.fee) : QString(), QString::number(i + 1), demoText(product.code), QString::number(line.quantity),
                       QString::number(product.price), amount(line.discount)});
        }
    }
    return table.finish(files);
}

Status addPayments(const DemoSales &sales, std::vector<DemoFile> &files)
{
    Table table(ImportKind::payments, QStringLiteral("thu-tien.csv"),
                {QStringLiteral("payment.code"), QStringLiteral("payment.order"), QStringLiteral("payment.on"), QStringLiteral("payment.amount"),
                 QStringLiteral("payment.method")});
    for (const DemoPayment &payment : sales.payments)
        table.row({payment.code, payment.order, iso(payment.day), QString::number(payment.amount), payment.method});
    return table.finish(files);
}

Status addReturns(const DemoSales &sales, std::vector<DemoFile> &files)
{
    Table table(ImportKind::returns, QStringLiteral("tra-hang.csv"),
                {QStringLiteral("return.code"), QStringLiteral("return.order"), QStringLiteral("return.on"), QStringLiteral("line.no"),
                 QStringLiteral("line.quantity")});
    for (const DemoReturn &each : sales.returns)
        table.row({each.code, each.order, iso(each.day), QString::number(each.lineNo), QString::number(each.quantity)});
    return table.finish(files);
}

Status addActivities(const DemoSales &sales, Day today, std::vector<DemoFile> &files)
{
    Table table(ImportKind::activities, QStringLiteral("hoat-dong.csv"),
                {QStringLiteral("activity.code"), QStringLiteral("activity.on"), QStringLiteral("activity.at"), QStringLiteral("activity.person"),
                 QStringLiteral("activity.customer"), QStringLiteral("activity.kind"), QStringLiteral("activity.note")});
    for (const DemoActivity &each : demoActivities(sales, today)) {
        const QString at = QStringLiteral("%1:%2").arg(each.minute / 60, 2, 10, QLatin1Char('0')).arg(each.minute % 60, 2, 10, QLatin1Char('0'));
        table.row({each.code, iso(each.day), at, demoText(demoPeople()[each.person].code), sales.customers[each.customer].code, each.kind, each.note});
    }
    return table.finish(files);
}

/// Revenue, new customers and returns for everybody, revenue for the teams and the whole.
Status addTargets(const DemoSales &sales, Day today, std::vector<DemoFile> &files)
{
    Table table(ImportKind::targets, QStringLiteral("muc-tieu.csv"),
                {QStringLiteral("target.metric"), QStringLiteral("target.subject"), QStringLiteral("target.period"), QStringLiteral("target.value"),
                 QStringLiteral("target.weight"), QStringLiteral("target.direction")});
    const QString higher = QStringLiteral("higher");
    const auto row = [&](const QString &metric, const QString &subject, const QString &month, int value, int weight, const QString &direction) {
        table.row({metric, subject, month, QString::number(value), QString::number(weight), direction});
    };
    int index = 0;
    for (Day first = sales.firstDay; first <= today; first = Day::fromDate(first.toDate().addMonths(1)), ++index) {
        const QString month = first.toIso().left(7);
        const Day last = Day::fromDate(first.toDate().addMonths(1)).addDays(-1);
        // Goals grow with the team; a lively month's is higher.
        const int lively = (demoDayFactor(first.addDays(7)) + demoDayFactor(first.addDays(16)) + demoDayFactor(first.addDays(25))) / 3;
        const int season = lively > 1150 ? 1150 : lively < 900 ? 900 : 1000;
        int hanoi = 0, saigon = 0;
        for (const DemoStay &stay : sales.stays) {
            if (stay.first > last || (!stay.last.isNull() && stay.last < last))
                continue;
            const DemoPerson &person = demoPeople()[stay.person];
            const QString subject = QStringLiteral("person:") + demoText(person.code);
            const int millions = (person.monthlyTarget * season / 1000 * (900 + 6 * index) + 500) / 1000;
            (stay.team == u"HN" ? hanoi : saigon) += millions;
            row(QStringLiteral("revenue"), subject, month, millions * 1'000'000, 60, higher);
            row(QStringLiteral("new_customers"), subject, month, std::max(3, person.monthlyOrders / 5), 25, higher);
            row(QStringLiteral("return_rate"), subject, month, 3, 15, QStringLiteral("lower"));
        }
        row(QStringLiteral("revenue"), QStringLiteral("team:Hà Nội"), month, hanoi * 1'000'000, 100, higher);
        row(QStringLiteral("revenue"), QStringLiteral("team:Sài Gòn"), month, saigon * 1'000'000, 100, higher);
        row(QStringLiteral("revenue"), QStringLiteral("everyone"), month, (hanoi + saigon) * 1'000'000, 100, higher);
    }
    return table.finish(files);
}

} // namespace

Result<std::vector<DemoFile>> demoFiles(Day today)
{
    const DemoSales sales = demoSales(today);
    std::vector<DemoFile> files;
    SOMO_TRY(addPeople(sales, files));
    SOMO_TRY(addProducts(sales, files));
    SOMO_TRY(addCustomers(sales, files));
    SOMO_TRY(addOrders(sales, files));
    SOMO_TRY(addPayments(sales, files));
    SOMO_TRY(addReturns(sales, files));
    SOMO_TRY(addTargets(sales, today, files));
    SOMO_TRY(addActivities(sales, today, files));
    return files;
}

} // namespace somo
