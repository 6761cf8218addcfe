// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/exchange/field.h"

#include "core/orders/order_twin_query.h"

#include <map>
#include <vector>

namespace somo {

/// Of so many orders of each sort a preview says more than their number, so that a large file can't fill the memory.
constexpr size_t mostPreviewed = 500;

struct PreviewedOrder {
    QString code;
    Day orderedOn;
    QString customer;
    Money net; // of the lines, less the order's discount
};

/// A value that is one thing in the book and another in the file; the texts are canonical, as a mapper hands them out.
struct PreviewedValue {
    Field field = Field::orderCode;
    QString line; // of a line: its product
    QString inBook;
    QString inFile;
};

/// The values of one order that would change, or that were corrected by hand and stay.
struct PreviewedChange {
    OrderId order;
    QString code;
    std::vector<PreviewedValue> values;
    // The newest change of the order that no import made: ms UTC, 0 where the trail knows none, and who made it.
    qint64 moment = 0;
    QString author;
};

/// An order of the file and one of the book that may be the same sale.
struct PreviewedTwin {
    QString code;
    Day orderedOn;
    QString customer;
    Money net;
    TwinSide other;
    QString via; // the code by which they were found
};

/// A product that the import would make.
struct PreviewedProduct {
    QString sku; // empty: known by its name
    QString name;
    qint64 lines = 0;
    struct Candidate {
        ProductId id;
        QString name;
    };
    std::vector<Candidate> candidates; // products of the book whose names hold this one's, or stand in it
    QString source; // of the file, as the import calls it
};

/// Several customers of the book that a row may mean.
struct PreviewedCustomer {
    QString key; // tells the question from others; an answer gives it back
    QString name; // as the file says it
    QString contact; // the phone or e-mail that fits all of them; empty where the name does
    struct Candidate {
        CustomerId id;
        QString code, name;
    };
    std::vector<Candidate> candidates;
    qint64 orders = 0;
};

/// What an import would do to the revenue of a month.
struct PreviewedMonth {
    Money before;
    qint64 addedOrders = 0;
    Money ofAdded;
    qint64 changedOrders = 0;
    Money ofChanged;
};

/// What a dry run shows beside the counts of ImportResult: the first orders of each sort, by code, and the months.
struct ImportPreview {
    std::vector<PreviewedOrder> added, unchanged;
    std::vector<PreviewedChange> changed, kept;
    std::vector<PreviewedTwin> twins;
    std::vector<PreviewedProduct> products;
    std::vector<PreviewedCustomer> customers;
    // All of them, not only those listed.
    qint64 addedOrders = 0, unchangedOrders = 0, changedOrders = 0, keptOrders = 0, twinOrders = 0;
    std::map<int, PreviewedMonth> months; // by yyyymm
};

} // namespace somo
