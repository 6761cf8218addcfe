// SPDX-License-Identifier: GPL-3.0-or-later
// The log of who read contact data, after customers were made one, two again, or erased.
#include "core/customers/contact_look.h"
#include "core/customers/customer_merge_query.h"
#include "core/customers/customer_merge_store.h"
#include "core/customers/erasure.h"
#include "tests/core/filter_book.h"
#include "tests/support/catch.h"

using namespace somo;
using namespace somo::test;

namespace {

/// Twin (D1) is Lan (K1) once more. Chi read Lan's page at 1, Twin's at 2 and all at 3; Hoa's at 4. Nobody logs in to this book,
/// so the rows are written as the server writes them.
struct LookedAtBook : FilterBook {
    CustomerId twin;

    explicit LookedAtBook(Engine engine)
        : FilterBook(engine)
    {
        write([this](Database &database) -> Status {
            Customer customer;
            customer.code = QStringLiteral("D1");
            customer.name = QStringLiteral("Chị Lan Trà");
            customer.phoneTyped = QStringLiteral("0912345678");
            SOMO_TRY_ASSIGN(twin, customers::add(database, customer));
            return success();
        });
        write([this](Database &database) {
            return database.execute(QStringLiteral("INSERT INTO contact_look (moment, login, customer_id, what) VALUES (1, 'chi', %1, 'page'), (2, 'chi', %2, 'page'), (3, 'chi', NULL, 'export'),"
                                                   " (4, 'chi', %3, 'page')")
                                        .arg(lan.value)
                                        .arg(twin.value)
                                        .arg(hoa.value));
        });
    }
    void merge()
    {
        write([this](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const MergePreview preview, customers::mergePreview(database, lan, twin));
            return customers::merge(database, {lan, twin, preview.proposed, preview.gone.version, {}});
        });
    }
    /// "moment code", the newest first.
    QStringList looks(CustomerId customer = {}, int most = 10)
    {
        QStringList lines;
        for (const contact_looks::Look &look : must(contact_looks::newest(database(), most, customer)))
            lines << QStringLiteral("%1 %2").arg(look.moment).arg(look.customerCode);
        return lines;
    }
};

} // namespace

TEST_CASE("who read a customer that was made one with another read that one, until it is undone", "[customers][merge][privacy]")
{
    LookedAtBook at(GENERATE(from_range(engines())));
    const QStringList before{QStringLiteral("4 K3"), QStringLiteral("3 "), QStringLiteral("2 D1"), QStringLiteral("1 K1")};
    CHECK(at.looks() == before);
    CHECK(at.looks(at.lan) == QStringList{QStringLiteral("1 K1")});
    CHECK(at.looks(at.twin) == QStringList{QStringLiteral("2 D1")});

    at.merge();
    CHECK(at.looks(at.lan) == QStringList{QStringLiteral("2 K1"), QStringLiteral("1 K1")});
    CHECK(at.looks(at.lan, 1) == QStringList{QStringLiteral("2 K1")});
    CHECK(at.looks() == QStringList{QStringLiteral("4 K3"), QStringLiteral("3 "), QStringLiteral("2 K1"), QStringLiteral("1 K1")});
    CHECK(must(contact_looks::newest(at.database(), 10)).at(2).customer == at.lan);

    must(at.book()->undo(1, QStringLiteral("An")));
    CHECK(at.looks() == before);
    CHECK(at.looks(at.lan) == QStringList{QStringLiteral("1 K1")});
    at.merge(); // and once more
    CHECK(at.looks(at.lan) == QStringList{QStringLiteral("2 K1"), QStringLiteral("1 K1")});
}

TEST_CASE("the log says of an erased customer that they were read, and never who they were", "[customers][merge][privacy][erasure]")
{
    LookedAtBook at(GENERATE(from_range(engines())));
    at.merge();
    const Erasure done = must(privacy::eraseCustomer(*at.book(), at.lan, Day::fromNumber(20261031), QStringLiteral("An")));
    CHECK(at.looks() == QStringList{QStringLiteral("4 K3"), QStringLiteral("3 "), QStringLiteral("2 "), QString(QStringLiteral("1 ") + done.placeholder)});
    for (const contact_looks::Look &look : must(contact_looks::newest(at.database(), 10)))
        CHECK_FALSE(look.customerName.contains(QStringLiteral("Lan")));
    CHECK(at.looks(at.lan) == QStringList{QString(QStringLiteral("1 ") + done.placeholder)});
    CHECK(must(at.book()->check()).empty());
}
