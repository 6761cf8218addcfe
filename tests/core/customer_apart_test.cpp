// SPDX-License-Identifier: GPL-3.0-or-later
// Two who look like one person and were said to be two.
#include "core/customers/customer_apart_store.h"
#include "core/customers/customer_merge_query.h"
#include "core/customers/customer_merge_store.h"
#include "core/customers/duplicates_query.h"
#include "core/customers/erasure.h"
#include "tests/core/filter_book.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace somo;
using namespace somo::test;

namespace {

const Day apartDay = Day::fromNumber(20261031);

/// D1, D2 and D3 have the phone of Lan (K1).
struct ApartBook : FilterBook {
    CustomerId one, two, three;

    explicit ApartBook(Engine engine)
        : FilterBook(engine)
    {
        write([this](Database &database) -> Status {
            const auto add = [&](const char16_t *code, const char16_t *name, CustomerId &id) -> Status {
                Customer customer;
                customer.code = QString::fromUtf16(code);
                customer.name = QString::fromUtf16(name);
                customer.phoneTyped = QStringLiteral("0912345678");
                SOMO_TRY_ASSIGN(id, customers::add(database, customer));
                return success();
            };
            SOMO_TRY(add(u"D1", u"Chị Lan", one));
            SOMO_TRY(add(u"D2", u"Anh Ba", two));
            return add(u"D3", u"Bà Tư", three);
        });
    }
    void apart(CustomerId first, CustomerId second)
    {
        write([&](Database &database) { return customers::keepApart(database, first, second, apartDay); });
    }
    ErrorCode refused(const std::function<Status(Database &)> &work)
    {
        const auto done = book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), work);
        REQUIRE(!done);
        return done.error().code;
    }
    QStringList pairs()
    {
        QStringList lines;
        for (const DuplicatePair &pair : must(customers::duplicatePairs(database(), 100)))
            lines << pair.first.code + u'-' + pair.second.code;
        lines.sort();
        return lines;
    }
    QStringList kept()
    {
        QStringList lines;
        for (const ApartPair &pair : must(customers::apartPairs(database()))) {
            CHECK(pair.on == apartDay);
            QStringList both{pair.first.code, pair.second.code};
            both.sort();
            lines << both.join(u'-');
        }
        lines.sort();
        return lines;
    }
};

} // namespace

TEST_CASE("who was said to be somebody else is proposed no more, and again when that is taken back", "[customers][merge][apart]")
{
    ApartBook at(GENERATE(from_range(engines())));
    CHECK(at.pairs() == QStringList{QStringLiteral("K1-D1"), QStringLiteral("K1-D2"), QStringLiteral("K1-D3")});
    at.apart(at.lan, at.one);
    at.apart(at.two, at.lan);
    at.apart(at.lan, at.two); // said once already
    CHECK(at.kept() == QStringList{QStringLiteral("D1-K1"), QStringLiteral("D2-K1")});
    // The others of that phone are still asked about, each with the first that it may be.
    CHECK(at.pairs() == QStringList{QStringLiteral("D1-D2"), QStringLiteral("K1-D3")});
    QStringList twins;
    for (const CustomerTwin &twin : must(customers::twins(at.database(), must(customers::byId(at.database(), at.lan)), 10)))
        twins << twin.customer.code;
    CHECK(twins == QStringList{QStringLiteral("D3")});

    at.write([&](Database &database) { return customers::forgetApart(database, at.one, at.lan); });
    CHECK(at.kept() == QStringList{QStringLiteral("D2-K1")});
    CHECK(at.pairs() == QStringList{QStringLiteral("D1-D2"), QStringLiteral("K1-D1"), QStringLiteral("K1-D3")});
    must(at.book()->undo(1, QStringLiteral("An"))); // of the taking back
    CHECK(at.kept() == QStringList{QStringLiteral("D1-K1"), QStringLiteral("D2-K1")});

    CHECK(at.refused([&](Database &database) { return customers::forgetApart(database, at.one, at.two); }) == ErrorCode::rowNotFound);
    CHECK(at.refused([&](Database &database) { return customers::keepApart(database, at.lan, at.lan, apartDay); }) == ErrorCode::mergeWithSelf);
    CHECK(at.refused([&](Database &database) { return customers::keepApart(database, at.lan, CustomerId{999}, apartDay); }) == ErrorCode::customerGone);
    CHECK(must(at.book()->check()).empty());
}

TEST_CASE("two made one are kept apart from whoever either was, and each as before when that is undone", "[customers][merge][apart]")
{
    ApartBook at(GENERATE(from_range(engines())));
    at.apart(at.lan, at.one); // a mistake: they are made one below
    at.apart(at.lan, at.two);
    at.apart(at.one, at.two);
    at.apart(at.three, at.one);
    const QStringList before = at.book().dump();
    at.write([&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const MergePreview preview, customers::mergePreview(database, at.lan, at.one));
        return customers::merge(database, {at.lan, at.one, preview.proposed, preview.gone.version, {}});
    });
    CHECK(at.kept() == QStringList{QStringLiteral("D2-K1"), QStringLiteral("D3-K1")});
    CHECK(at.pairs() == QStringList{QStringLiteral("D2-D3")});
    CHECK(must(at.book()->check()).empty());
    must(at.book()->undo(1, QStringLiteral("An")));
    const QStringList after = at.book().dump();
    CHECK(after == before);
}

TEST_CASE("of an erased customer nothing says whom they were taken for", "[customers][erasure][apart]")
{
    ApartBook at(GENERATE(from_range(engines())));
    at.apart(at.lan, at.one);
    at.apart(at.two, at.three);
    must(privacy::eraseCustomer(*at.book(), at.one, apartDay, QStringLiteral("An")));
    CHECK(at.kept() == QStringList{QStringLiteral("D2-D3")});
    CHECK(at.book().number(QStringLiteral("SELECT COUNT(*) FROM trail_image AS i JOIN trail_change AS c ON c.id = i.change_id WHERE c.table_name = 'customer_apart'"
                                          " AND (i.before_image IS NOT NULL OR i.after_image IS NOT NULL)"))
          == 1); // of the other two
    CHECK(must(at.book()->check()).empty());
    CHECK(at.refused([&](Database &database) { return customers::keepApart(database, at.lan, at.one, apartDay); }) == ErrorCode::mergeErased);
}
