// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/export.h"

#include "core/kpi/target_query.h"
#include "core/kpi/target_store.h"
#include "core/ledger/own_cut_query.h"
#include "core/orders/order_query.h"
#include "core/people/people_store.h"
#include "core/report/export_taker.h"
#include "core/report/order_cells.h"

#include <algorithm>
#include <utility>

namespace somo {

namespace {

Result<CodeTable> readCodes(Statement &&statement)
{
    CodeTable codes;
    SOMO_TRY(statement.run());
    while (statement.next())
        codes.emplace(statement.int64(0), statement.text(1));
    SOMO_TRY(statement.status());
    return codes;
}

/// The codes that orders of several sources share, each with the codes of the sources, by order. In a file there is one
/// source only, so that such orders would become one.
Result<CodeTable> sharedOrderCodes(Database &database)
{
    return readCodes(Statement(database, QStringLiteral(
        "SELECT o.id, s.code FROM sales_order o JOIN source s ON s.id = o.source_id"
        " WHERE o.code IN (SELECT t.code FROM sales_order t GROUP BY t.code HAVING COUNT(*) > 1) ORDER BY o.id")));
}

Result<AllCodes> loadCodes(Database &database)
{
    AllCodes all;
    SOMO_TRY_ASSIGN(all.people, readCodes(Statement(database, QStringLiteral("SELECT id, code FROM person ORDER BY id"))));
    SOMO_TRY_ASSIGN(all.channels, readCodes(Statement(database, QStringLiteral("SELECT id, code FROM channel ORDER BY id"))));
    SOMO_TRY_ASSIGN(all.campaigns, readCodes(Statement(database, QStringLiteral("SELECT id, code FROM campaign ORDER BY id"))));
    SOMO_TRY_ASSIGN(all.payers, readCodes(Statement(database, QStringLiteral("SELECT id, code FROM payer ORDER BY id"))));
    SOMO_TRY_ASSIGN(all.provinces, readCodes(Statement(database, QStringLiteral("SELECT id, name FROM province ORDER BY id"))));
    SOMO_TRY_ASSIGN(all.products, readCodes(Statement(database, QStringLiteral("SELECT id, code FROM product ORDER BY id"))));
    SOMO_TRY_ASSIGN(all.groups, readCodes(Statement(database, QStringLiteral("SELECT id, code FROM product_group ORDER BY id"))));
    SOMO_TRY_ASSIGN(all.customers, readCodes(Statement(database, QStringLiteral("SELECT id, code FROM customer ORDER BY id"))));
    SOMO_TRY_ASSIGN(all.customerNames, readCodes(Statement(database, QStringLiteral("SELECT id, name FROM customer ORDER BY id"))));
    SOMO_TRY_ASSIGN(all.segments, readCodes(Statement(database, QStringLiteral("SELECT id, code FROM segment ORDER BY id"))));
    return all;
}

QString fieldText(Field field)
{
    const std::string_view name = fieldName(field);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

QStringList headers(const std::vector<Field> &fields)
{
    QStringList names;
    for (const Field field : fields)
        names += fieldText(field);
    return names;
}

class Exporter {
public:
    Exporter(Database &database, const BookSettings &settings, const ExportTaker &taker)
        : m_database(database)
        , m_fiscalStart(settings.fiscalStart)
        , m_currency(settings.currency)
        , m_take(taker.texts)
        , m_takeCells(taker.cells)
    {
    }

    Status orders()
    {
        SOMO_TRY_ASSIGN(m_codes, loadCodes(m_database));
        SOMO_TRY_ASSIGN(m_sharing, sharedOrderCodes(m_database));
        SOMO_TRY(m_take(headers(OrderCells::fields())));
        OrderCells cells(m_codes, m_currency);
        return eachCounting(OrderDetail::sold, [&](const Order &order) { return orderRows(cells, order); });
    }

    Status returns()
    {
        SOMO_TRY(m_take(headers({Field::returnCode, Field::returnOrder, Field::returnOn, Field::lineNo, Field::lineProduct, Field::lineQuantity, Field::lineNet})));
        SOMO_TRY_ASSIGN(m_codes, loadCodes(m_database));
        SOMO_TRY_ASSIGN(m_sharing, sharedOrderCodes(m_database));
        return eachCounting(OrderDetail::whole, [this](const Order &order) { return returnRows(order); });
    }

    Status payments()
    {
        SOMO_TRY(m_take(headers({Field::paymentCode, Field::paymentOrder, Field::paymentOn, Field::paymentAmount, Field::paymentMethod})));
        SOMO_TRY_ASSIGN(m_sharing, sharedOrderCodes(m_database));
        return eachCounting(OrderDetail::whole, [this](const Order &order) -> Status {
            for (const Payment &payment : order.payments)
                SOMO_TRY(m_take({payment.code, orderCode(order), exportedDay(payment.day), moneyText(payment.amount, m_currency), payment.method}));
            return success();
        });
    }

    /// A row for each stay in a team, and one for each salary that doesn't begin with a stay: read again they give the same
    /// person.
    Status people()
    {
        SOMO_TRY(m_take(headers({Field::personCode, Field::personName, Field::personTeam, Field::personLead, Field::personFrom, Field::personTo,
                                 Field::personBaseSalary, Field::personRegions})));
        CodeTable teams;
        SOMO_TRY_ASSIGN(teams, readCodes(Statement(m_database, QStringLiteral("SELECT id, code FROM team ORDER BY id"))));
        SOMO_TRY_ASSIGN(m_codes.provinces, readCodes(Statement(m_database, QStringLiteral("SELECT id, name FROM province ORDER BY id"))));
        SOMO_TRY_ASSIGN(const std::vector<PersonId> people, allPeople());
        for (const PersonId person : people)
            SOMO_TRY(personRows(person, teams));
        return success();
    }

    Status targets()
    {
        SOMO_TRY_ASSIGN(m_codes, loadCodes(m_database));
        CodeTable teams, areas;
        SOMO_TRY_ASSIGN(teams, readCodes(Statement(m_database, QStringLiteral("SELECT id, code FROM team ORDER BY id"))));
        SOMO_TRY_ASSIGN(areas, readCodes(Statement(m_database, QStringLiteral("SELECT id, code FROM area ORDER BY id"))));
        SOMO_TRY(m_take(headers({Field::targetMetric, Field::targetSubject, Field::targetPeriod, Field::targetValue, Field::targetWeight, Field::targetDirection,
                                 Field::targetFilter})));
        SOMO_TRY_ASSIGN(const auto targets, allTargets(m_database, m_fiscalStart));
        for (const Target &target : targets) {
            QStringList filters;
            for (const CutFilter &filter : target.filters) {
                SOMO_TRY_ASSIGN(const QString code, filterCode(filter, teams, areas));
                filters += QString(cutText(filter.cut) + QLatin1Char('=') + code);
            }
            const QString subject = target.subject.kind == SubjectKind::everyone
                                        ? subjectKindText(target.subject.kind)
                                        : QString(subjectKindText(target.subject.kind) + QLatin1Char(':') + target.subject.code);
            SOMO_TRY(m_take({metricText(target.metric), subject, target.period.toText(), targetValueText(target.value, target.metric, m_currency),
                             quantityText(Quantity{target.weight}), directionText(target.direction), filters.join(QLatin1Char(';'))}));
        }
        return success();
    }

    Status products()
    {
        SOMO_TRY(m_take(headers({Field::productCode, Field::productName, Field::productGroup, Field::productParentGroup, Field::productUnit, Field::productPrice,
                                 Field::productCost, Field::productCostFrom})));
        // One row for each cost that a product ever had, oldest first; the price is today's.
        Statement statement(m_database, QStringLiteral(
            "SELECT p.code, p.name, g.code, h.code, p.unit,"
            " (SELECT r.unit_price FROM product_price r WHERE r.product_id = p.id ORDER BY r.from_day DESC, r.id DESC LIMIT 1), c.unit_cost, c.from_day"
            " FROM product p LEFT JOIN product_group g ON g.id = p.group_id LEFT JOIN product_group h ON h.id = g.parent_id"
            " LEFT JOIN product_cost c ON c.product_id = p.id ORDER BY p.id, c.from_day, c.id"));
        SOMO_TRY(statement.run());
        while (statement.next()) {
            SOMO_TRY(m_take({statement.text(0), statement.text(1), statement.text(2), statement.text(3), statement.text(4), priceText(statement.optionalInt64(5)),
                             priceText(statement.optionalInt64(6)), statement.isNull(7) ? QString() : exportedDay(statement.day(7))}));
        }
        return statement.status();
    }

    Status customers()
    {
        SOMO_TRY(m_take(headers({Field::customerCode, Field::customerName, Field::customerKind, Field::customerGroup, Field::customerPhone, Field::customerEmail,
                                 Field::customerAddress, Field::customerProvince, Field::customerSegment, Field::customerGender, Field::customerBirthYear,
                                 Field::customerBirthday, Field::customerNote})));
        Statement statement(m_database, QStringLiteral(
            "SELECT c.code, c.name, c.kind, c.customer_group, k.phone_typed, k.email, k.address, v.name, s.code, c.gender, c.birth_year, COALESCE(k.birth_day, 0), c.note"
            " FROM customer c LEFT JOIN customer_contact k ON k.id = c.id LEFT JOIN province v ON v.id = c.province_id"
            " LEFT JOIN segment s ON s.id = c.segment_id ORDER BY c.id"));
        SOMO_TRY(statement.run());
        while (statement.next()) {
            QStringList cells;
            for (int column = 0; column < 10; ++column)
                cells += statement.text(column);
            constexpr qint64 perYear = 10'000;
            const qint64 year = statement.isNull(10) ? 0 : statement.int64(10), day = statement.int64(11);
            cells += {year == 0 ? QString() : QString::number(year), day == 0 ? QString() : birthdayText(int(year * perYear + day)), statement.text(12)};
            SOMO_TRY(m_take(cells));
        }
        return statement.status();
    }

    /// What was written by hand goes by its uid, so that it is known again where it comes back to.
    Status activities()
    {
        SOMO_TRY(m_take(headers({Field::activityCode, Field::activityOn, Field::activityAt, Field::activityPerson, Field::activityCustomer, Field::activityKind,
                                 Field::activityNote})));
        Statement statement(m_database, QStringLiteral(
            "SELECT COALESCE(a.code, a.uid), a.on_day, a.at_minute, p.code, c.code, a.kind, a.note FROM activity a LEFT JOIN person p ON p.id = a.person_id"
            " LEFT JOIN customer c ON c.id = a.customer_id ORDER BY a.on_day, a.id"));
        SOMO_TRY(statement.run());
        while (statement.next()) {
            SOMO_TRY(m_take({statement.text(0), exportedDay(statement.day(1)), exportedTime(statement.optionalInt64(2)), statement.text(3), statement.text(4),
                             statement.text(5), statement.text(6)}));
        }
        return statement.status();
    }

    Status expenses()
    {
        SOMO_TRY(m_take(headers({Field::expenseCode, Field::expenseOn, Field::expenseCategory, Field::expenseAmount, Field::expensePerson, Field::expenseCustomer,
                                 Field::expenseNote})));
        Statement statement(m_database, QStringLiteral(
            "SELECT COALESCE(e.code, e.uid), e.on_day, CASE WHEN EXISTS (SELECT 1 FROM expense_category d WHERE d.id <> k.id AND (d.name = k.name OR d.code = k.name))"
            " THEN k.code ELSE k.name END, e.amount, p.code, c.code, e.note FROM expense e JOIN expense_category k ON k.id = e.category_id"
            " LEFT JOIN person p ON p.id = e.person_id LEFT JOIN customer c ON c.id = e.customer_id ORDER BY e.on_day, e.id"));
        SOMO_TRY(statement.run());
        while (statement.next()) {
            SOMO_TRY(m_take({statement.text(0), exportedDay(statement.day(1)), statement.text(2), moneyText(statement.money(3), m_currency), statement.text(4),
                             statement.text(5), statement.text(6)}));
        }
        return statement.status();
    }

    Status deals()
    {
        SOMO_TRY(m_take(headers({Field::dealCode, Field::dealName, Field::dealCustomer, Field::dealPerson, Field::dealProduct, Field::dealStage, Field::dealAmount, Field::dealOpenedOn,
                                 Field::dealExpectedOn, Field::dealClosedOn, Field::dealNextStep, Field::dealNextOn, Field::dealLostReason, Field::dealLostNote, Field::dealNote})));
        Statement statement(m_database, QStringLiteral(
            "SELECT d.code, d.name, c.code, p.code, g.code, CASE WHEN EXISTS (SELECT 1 FROM deal_stage t WHERE t.id <> s.id AND (t.name = s.name OR t.code = s.name))"
            " THEN s.code ELSE s.name END, d.amount, COALESCE(d.opened_on, 0), COALESCE(d.expected_on, 0), COALESCE(d.closed_on, 0), d.next_step, COALESCE(d.next_on, 0),"
            " CASE WHEN EXISTS (SELECT 1 FROM lost_reason t WHERE t.id <> r.id AND (t.name = r.name OR t.code = r.name)) THEN r.code ELSE r.name END, d.lost_note, d.note"
            " FROM deal d JOIN deal_stage s ON s.id = d.stage_id LEFT JOIN customer c ON c.id = d.customer_id LEFT JOIN person p ON p.id = d.person_id"
            " LEFT JOIN product g ON g.id = d.product_id LEFT JOIN lost_reason r ON r.id = d.lost_reason_id ORDER BY d.id"));
        SOMO_TRY(statement.run());
        while (statement.next()) {
            const auto amount = statement.optionalMoney(6);
            SOMO_TRY(m_take({statement.text(0), statement.text(1), statement.text(2), statement.text(3), statement.text(4), statement.text(5),
                             amount ? moneyText(*amount, m_currency) : QString(), exportedDay(statement.day(7)), exportedDay(statement.day(8)), exportedDay(statement.day(9)), statement.text(10),
                             exportedDay(statement.day(11)), statement.text(12), statement.text(13), statement.text(14)}));
        }
        return statement.status();
    }

private:
    Status eachCounting(OrderDetail detail, const std::function<Status(const Order &)> &each)
    {
        SOMO_TRY_ASSIGN(const OrderId last, lastOrderId(m_database));
        return eachOrder(m_database, OrderId{1}, last, detail, [&](std::span<const Order> orders) -> Status {
            for (const Order &order : orders) {
                // In a file the link to the order that counts in its place can't be said: read again it would count twice.
                if (!order.copyOf)
                    SOMO_TRY(each(order));
            }
            return success();
        });
    }

    Result<std::vector<PersonId>> allPeople()
    {
        Statement statement(m_database, QStringLiteral("SELECT id FROM person ORDER BY id"));
        SOMO_TRY(statement.run());
        std::vector<PersonId> people;
        while (statement.next())
            people.push_back(statement.id<PersonId>(0));
        SOMO_TRY(statement.status());
        return people;
    }

    Status personRows(PersonId id, const CodeTable &teams)
    {
        SOMO_TRY_ASSIGN(const Person person, people::byId(m_database, id));
        SOMO_TRY_ASSIGN(const std::vector<Membership> stays, people::memberships(m_database, id));
        SOMO_TRY_ASSIGN(std::vector<Salary> salaries, people::salaries(m_database, id));
        SOMO_TRY_ASSIGN(const std::vector<ProvinceId> provinces, people::regions(m_database, id));
        QStringList regions;
        for (const ProvinceId province : provinces)
            regions += codeOf(m_codes.provinces, province.value);
        const auto row = [&](const QString &team, const QString &lead, Day from, Day to) -> Status {
            // A salary from the beginning counts from the first day on which the person is there.
            const auto begins = std::ranges::find_if(salaries, [&](const Salary &salary) { return std::max(salary.from, person.activeFrom) == from; });
            QString pay;
            if (begins != salaries.end()) {
                pay = moneyText(begins->monthly, m_currency);
                salaries.erase(begins);
            }
            const QString where = std::exchange(regions, {}).join(QLatin1Char(';'));
            return m_take({person.code, person.name, team, lead, exportedDay(from), exportedDay(to), pay, where});
        };
        Day first, last;
        for (const Membership &stay : stays) {
            first = &stay == &stays.front() ? stay.from : std::min(first, stay.from);
            last = std::max(last, stay.to);
            SOMO_TRY(row(codeOf(teams, stay.team.value), stay.lead ? QStringLiteral("yes") : QStringLiteral("no"), stay.from, stay.to));
        }
        // The days on which somebody is there may go beyond the stays.
        if (stays.empty() || person.activeFrom != first || (last == openEnd ? Day() : last) != person.activeTo)
            SOMO_TRY(row({}, {}, person.activeFrom, person.activeTo));
        while (!salaries.empty())
            SOMO_TRY(row({}, {}, std::max(salaries.front().from, person.activeFrom), person.activeTo));
        return success();
    }

    QString priceText(const std::optional<qint64> &price) const
    {
        return price ? shortText(*price, m_currency.decimals + 4) : QString();
    }

    Result<QString> filterCode(const CutFilter &filter, const CodeTable &teams, const CodeTable &areas) const
    {
        switch (filter.cut.kind()) {
        case Cut::person: return codeOf(m_codes.people, filter.id);
        case Cut::team: return codeOf(teams, filter.id);
        case Cut::channel: return codeOf(m_codes.channels, filter.id);
        case Cut::region: return codeOf(m_codes.provinces, filter.id);
        case Cut::area: return codeOf(areas, filter.id);
        case Cut::product: return codeOf(m_codes.products, filter.id);
        case Cut::productGroup: return codeOf(m_codes.groups, filter.id);
        case Cut::segment: return codeOf(m_codes.segments, filter.id);
        case Cut::customer: return codeOf(m_codes.customers, filter.id);
        case Cut::campaign: return codeOf(m_codes.campaigns, filter.id);
        case Cut::own: {
            SOMO_TRY_ASSIGN(const auto values, ownCutValues(m_database, filter.cut, {filter.id}));
            return values.value(filter.id).code;
        }
        default: return QString();
        }
    }

    /// An order's code; with its source before it (shopee/shop-a:1001) where another source has an order of that code.
    QString orderCode(const Order &order) const
    {
        const auto sharing = m_sharing.find(order.id.value);
        const bool isPlain = sharing == m_sharing.end() || sharing->second.isEmpty(); // files that name no source
        return isPlain ? order.code : QString(sharing->second + QLatin1Char(':') + order.code);
    }

    Status orderRows(OrderCells &cells, const Order &order)
    {
        cells.begin(order, orderCode(order));
        for (size_t line = 0; line < order.lines.size(); ++line)
            SOMO_TRY(m_takeCells(cells.row(line)));
        return success();
    }

    Status returnRows(const Order &order)
    {
        for (const OrderReturn &back : order.returns) {
            for (const ReturnedLine &line : back.lines) {
                size_t index = 0;
                while (index < order.lines.size() && order.lines[index].id != line.line)
                    ++index;
                if (index == order.lines.size())
                    continue;
                SOMO_TRY(m_take({back.code, orderCode(order), exportedDay(back.day), exportedLineNo(order, index), codeOf(m_codes.products, order.lines[index].product.value),
                                 quantityText(line.quantity), line.netStated ? moneyText(*line.netStated, m_currency) : QString()}));
            }
        }
        return success();
    }

    Database &m_database;
    int m_fiscalStart;
    const Currency &m_currency;
    const TakeRow &m_take;
    const TakeCells &m_takeCells;
    AllCodes m_codes;
    CodeTable m_sharing; // the source's code of an order that shares its code with one of another source
};

} // namespace

Status exportTo(Database &database, const BookSettings &settings, ImportKind kind, const ExportTaker &taker)
{
    Exporter exporter(database, settings, taker);
    switch (kind) {
    case ImportKind::orders: return exporter.orders();
    case ImportKind::returns: return exporter.returns();
    case ImportKind::payments: return exporter.payments();
    case ImportKind::people: return exporter.people();
    case ImportKind::targets: return exporter.targets();
    case ImportKind::products: return exporter.products();
    case ImportKind::customers: return exporter.customers();
    case ImportKind::activities: return exporter.activities();
    case ImportKind::expenses: return exporter.expenses();
    case ImportKind::deals: return exporter.deals();
    case ImportKind::stock: break;
    }
    return failure(ErrorCode::importKindNotYet, {importKindName(kind)});
}

} // namespace somo
