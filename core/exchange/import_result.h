// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/exchange/field.h"
#include "core/exchange/import_preview.h"
#include "core/exchange/mapper.h"
#include "core/orders/order_twin.h"

#include <QMap>

#include <functional>
#include <stop_token>
#include <vector>

namespace somo {

/// How far an import is.
struct ImportStage {
    enum class Kind {
        reading,
        comparing,
        comparingAgain, // others wrote meanwhile
        writing,
    };
    Kind kind = Kind::reading;
    double part = 0; // of the whole work, 0 to 1
    qint64 done = 0; // rows read or compared, orders written …
    qint64 all = 0; // … of so many; while the file is read it is an estimate, 0 where nobody knows
};

/// What a person said in the preview of an import about orders that may be in the book already.
struct TwinAnswer {
    QString code; // of the file's order
    OrderId other; // of the book
    TwinState state = TwinState::possible;
    bool newCounts = false; // of state same: the file's order counts, not the book's
};
/// That a product of the file is one that the book has. It is kept for later imports of the source (product_alias).
struct ProductAnswer {
    QString sku; // the line's code; empty: lines without a code that have this name
    QString name;
    ProductId product;
    QString source; // whose code or name it is, as PreviewedProduct gives it; another source may mean something else by it
};
/// Which of several customers is meant; `key` as PreviewedCustomer gives it, or the name that they share. An id of 0: none of them, a new one.
struct CustomerAnswer {
    QString key;
    CustomerId customer;
};
struct JoiningAnswers {
    std::vector<TwinAnswer> twins;
    std::vector<ProductAnswer> products;
    std::vector<CustomerAnswer> customers;
};

struct ImportOptions {
    QString fileName; // for the log and for errors
    QString author;
    Day today; // of the book; the day from which a replacing price or cost counts
    qint64 moment = 0; // ms UTC, for the log
    bool dryRun = false; // the plan only
    bool preview = false; // … and what becomes of single orders
    bool skipBadRows = false; // whole orders with a bad row are left out; else one bad row refuses the file
    bool makeUnknown = true; // false (strict): unknown people, channels, products, customers are refused instead of made
    bool intoSample = false; // the sample book itself is filled by imports; nobody else's files go into it
    QString source; // overrides the profile's
    JoiningAnswers answers;
    std::function<void(const ImportStage &)> progress;
    std::stop_token stop;
};

/// Something that a person should know about an import and that is no error.
struct ImportNote {
    enum class Kind {
        olderFile, // value: the newest day of the file before, as ISO
        peopleMade, // count, value: their codes; they are unconfirmed
        regionsMade, // count, value: provinces that the book didn't know
        freeReturns, // count: new documents that only take back and name no order
        earlyDates, // count: orders of which some pieces had come further than the others: the dates of those steps wait
        belowZero, // count: orders (such as value) of which less than nothing is left: a discount above the goods, an amount with its sign turned
        refundsUnclear, // count: orders (such as value) that say a refund and not what came back: no return was made
        cancelledAfterCompletion, // count: completed orders that the file cancels; returns of everything left were made
        knownElsewhere, // new orders whose code (such as value) another source (`source`) brought already
        possibleTwins, // count: orders that may be the same sale as one of another source (such as value, of `source`): both count
        withoutPerson, // count: new orders that neither a column nor a rule credits to anybody
        creditedByRule, // count: new orders that rules credited
        customersAsked, // count: orders whose customer may be one of several (such as value); they have none until somebody says
        otherNames, // count: orders (such as value) that name somebody else than the customer of their phone or e-mail, whose name stays
        noCopy, // `problem`: why no copy of the book could be kept before this large import
        mapping, // a mapper's note, in `map`
    };
    Kind kind = Kind::olderFile;
    qint64 count = 0;
    QString value;
    MapNote map;
    QString source; // its code; "hand", or "source_unnamed" for files that name none (words::thingName)
    Error problem = {};
};

/// What an import does, or would do: counts by entity ("orders", "lines", "customers", "products", "product_groups",
/// "people", "teams", "memberships", "channels", "regions", "segments", "campaigns", "payers", "payments", "returns",
/// "targets", "salaries", "prices", "costs", "activities", "expenses", "expense_categories", "deals", "deal_stages",
/// "lost_reasons").
struct ImportResult {
    ImportKind kind = ImportKind::orders;
    QString profile;
    qint64 read = 0; // rows
    QMap<QString, qint64> added, changed, unchanged;
    qint64 skipped = 0; // rows left out as asked
    qint64 kept = 0; // values corrected by hand that the file would say otherwise, and that stay
    std::vector<Error> errors; // the first ones, by row
    qint64 errorCount = 0; // all of them
    std::vector<ImportNote> notes;
    ImportPreview preview; // of orders, where asked for
    qint64 plannedOn = 0; // the newest command of the book that it was compared with
    bool written = false;
    ImportId import; // 0 where nothing was written
    qint64 seq = 0;
    /// Errors, and not asked to skip: nothing at all was written.
    bool refused = false;
};

/// How many errors are listed; the rest is only counted, so that a file of another program can't fill the memory.
constexpr size_t mostErrorsListed = 1000;

} // namespace somo
