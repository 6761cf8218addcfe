// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/target_store.h"
#include "core/ledger/ledger_derivation.h"
#include "core/marketing/named_store.h"
#include "core/orders/order_store.h"
#include "core/people/people_store.h"
#include "tests/support/test_book.h"

namespace somo::test {

/// A book small enough to work out by hand, in VND, recognising on completion. September 2026:
/// An sold O1 (2 × 150,000; one came back on the 20th) and 60 % of O2 (600,000), Bình 40 % of O2. So An has 510,000 of
/// two orders, Bình 240,000 of none. O3 is a draft, O4 on its way, O5 counts on 1 October (200,000 for Bình).
/// Targets: An revenue 600,000 (weight 60) and 2 orders (weight 40), Bình revenue 400,000, everyone 1,000,000.
class SmallBook {
public:
    explicit SmallBook(Engine engine)
        : m_book(engine, named(), [] { return std::make_unique<LedgerDerivation>(); })
    {
        must(m_book->write({QStringLiteral("small_book"), {}}, QStringLiteral("An"), [this](Database &database) { return fill(database); }));
    }
    Database &database() { return m_book.database(); }
    TestBook &book() { return m_book; }
    const BookSettings &settings() { return m_book->settings(); }
    PersonId an, binh;
    TeamId team;

private:
    static NewBook named()
    {
        NewBook asked;
        asked.name = QStringLiteral("Trà <Mộc> & An");
        return asked;
    }

    Status addPeople(Database &database)
    {
        SOMO_TRY_ASSIGN(an, people::add(database, {{}, QStringLiteral("AN"), QStringLiteral("Nguyễn Hoài An"), {}, {}, true}));
        SOMO_TRY_ASSIGN(binh, people::add(database, {{}, QStringLiteral("BINH"), QStringLiteral("Phạm Đức Bình"), {}, {}, true}));
        SOMO_TRY_ASSIGN(const qint64 north, named::add(database, NamedKind::team, QStringLiteral("HN"), QStringLiteral("Nhóm Hà Nội")));
        team = TeamId{north};
        for (const PersonId person : {an, binh}) {
            Membership membership;
            membership.person = person;
            membership.team = team;
            membership.lead = person == an;
            SOMO_TRY(people::addMembership(database, membership));
        }
        return people::setSalary(database, {an, {}, Money::fromMinorUnits(150'000)});
    }

    Status addOrder(Database &database, const char16_t *code, int ordered, OrderStatus status, int completed, qint64 price, qint64 quantity,
                    std::vector<OrderCredit> credits, int returned = 0)
    {
        Order order;
        SOMO_TRY_ASSIGN(const qint64 source, named::findOrAdd(database, NamedKind::source, QStringLiteral("hand")));
        SOMO_TRY_ASSIGN(const qint64 channel, named::findOrAdd(database, NamedKind::channel, QStringLiteral("kiosk")));
        order.source = SourceId{source};
        order.channel = ChannelId{channel};
        order.code = QString::fromUtf16(code);
        order.orderedOn = Day::fromNumber(ordered);
        order.status = status;
        order.completedOn = Day::fromNumber(completed);
        OrderLine line;
        line.name = QStringLiteral("Trà sen");
        line.quantity = Quantity{quantity * Quantity::one};
        line.unitPrice = UnitPrice{price * UnitPrice::perMinorUnit};
        order.lines = {line};
        order.credits = std::move(credits);
        SOMO_TRY_ASSIGN(const OrderId id, orders::add(database, order));
        if (returned == 0)
            return success();
        SOMO_TRY_ASSIGN(order, orders::byId(database, id));
        OrderReturn back;
        back.code = QStringLiteral("R1");
        back.day = Day::fromNumber(returned);
        back.lines = {{order.lines.front().id, Quantity{Quantity::one}, std::nullopt}};
        order.returns = {back};
        const auto written = orders::update(database, order);
        return written ? success() : Status(written.error());
    }

    Status addTargetOf(Database &database, SubjectKind kind, qint64 id, Metric metric, qint64 value, qint64 weight)
    {
        Target target;
        target.metric = metric;
        target.subject.kind = kind;
        target.subject.id = id;
        target.period = Period::fromText(u"2026-09", 1).value();
        target.value = value;
        target.weight = weight * 1000;
        const auto added = addTarget(database, target);
        return added ? success() : Status(added.error());
    }

    Status fill(Database &database)
    {
        SOMO_TRY(addPeople(database));
        const Rate all{Rate::whole};
        SOMO_TRY(addOrder(database, u"O1", 20260908, OrderStatus::completed, 20260910, 150'000, 2, {{an, all}}, 20260920));
        SOMO_TRY(addOrder(database, u"O2", 20260912, OrderStatus::completed, 20260915, 600'000, 1, {{an, Rate{600'000}}, {binh, Rate{400'000}}}));
        SOMO_TRY(addOrder(database, u"O3", 20260918, OrderStatus::draft, 0, 100'000, 1, {{binh, all}}));
        SOMO_TRY(addOrder(database, u"O4", 20260928, OrderStatus::shipped, 0, 50'000, 1, {{binh, all}}));
        SOMO_TRY(addOrder(database, u"O5", 20260930, OrderStatus::completed, 20261001, 200'000, 1, {{binh, all}}));
        SOMO_TRY(addTargetOf(database, SubjectKind::person, an.value, Metric::revenue, 600'000, 60));
        SOMO_TRY(addTargetOf(database, SubjectKind::person, an.value, Metric::orders, 2'000, 40));
        SOMO_TRY(addTargetOf(database, SubjectKind::person, binh.value, Metric::revenue, 400'000, 1));
        return addTargetOf(database, SubjectKind::everyone, 0, Metric::revenue, 1'000'000, 1);
    }

    TestBook m_book;
};

} // namespace somo::test
