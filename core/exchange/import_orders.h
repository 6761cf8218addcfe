// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_context.h"
#include "core/exchange/import_joining.h"
#include "core/exchange/import_previewer.h"
#include "core/storage/bulk_writer.h"

#include <QCryptographicHash>

#include <functional>
#include <set>
#include <unordered_set>

namespace somo {

/// What the book knows of one source's orders, read along with the sorted file.
class KnownOrders {
public:
    KnownOrders(Database &database, SourceId source);
    struct Known {
        OrderId id;
        qint64 version = 0;
        std::string_view said; // empty: entered by hand
    };
    /// Codes must be asked for in ascending order. Nothing where the source has no such order.
    Result<std::optional<Known>> find(std::string_view code);

private:
    Status readFrom(std::string_view code);
    struct Row {
        OrderId id;
        qint64 version = 0;
        std::string code;
        std::string said;
    };
    Database &m_database;
    SourceId m_source;
    std::vector<Row> m_rows;
    size_t m_at = 0;
    bool m_end = false;
};

/// Whether another source brought orders of the same codes: perhaps a file of ours that was exported and comes back, whose
/// orders would count twice (rules §2: the key of an order is source and code). Looks at the first codes only, to cost
/// nothing where there are many.
class TwinOrders {
public:
    TwinOrders(Database &database, SourceId source);
    Status look(std::string_view code);
    qint64 found() const { return m_found; }
    /// The first code that was found, and the source that has it.
    const QString &code() const { return m_code; }
    const QString &source() const { return m_sourceCode; }

private:
    Statement m_elsewhere;
    SourceId m_source;
    qint64 m_looked = 0, m_found = 0;
    QString m_code, m_sourceCode;
};

/// Keeps what the source of a known order says now.
Status keepSaid(Database &database, const KnownOrders::Known &known, Day newestDay, const std::string &said);

/// Writes new orders in bulk, each with an id of its own from the start.
class OrderWriter {
public:
    OrderWriter(Database &database, ImportId import, SourceId source);
    /// Reserves ids for that many rows.
    Status begin(qint64 orders, qint64 lines, qint64 returns);
    Status add(const SaidOrder &said, Order &order);
    Status finish();
    OrderId firstOrder() const { return OrderId{m_firstOrder}; }
    OrderId lastOrder() const { return OrderId{m_nextOrder - 1}; }

private:
    Status addHeader(const SaidOrder &said, const Order &order);
    Status addLines(const SaidOrder &said, Order &order);
    Status addReturns(const SaidOrder &said, const Order &order);
    std::string_view freshUid();

    ImportId m_import;
    SourceId m_source;
    Database &m_database;
    BulkInsert m_orders, m_lines, m_credits, m_said, m_returns, m_returnLines;
    qint64 m_firstOrder = 0, m_nextOrder = 0, m_nextLine = 0, m_nextReturn = 0;
    std::string m_text;
    std::array<char, 32> m_uid{};
    quint64 m_state[2];
};

/// An import of orders: stage the rows, plan against the book, write the difference.
class OrderImport {
public:
    explicit OrderImport(ImportContext &context);
    Status run();

private:
    enum class Decision : quint8 {
        unchanged,
        added,
        changed,
        bad,
    };
    Status stage();
    Status stageRow(std::span<const Field> fields);
    void noteDates();
    Status plan(TwinOrders &twins);
    /// One look at all orders, without those that `before` knows as bad; whether others were refused.
    Result<bool> planOnce(const std::vector<Decision> &before, TwinOrders &twins);
    std::string_view orderOf(const MappedRow &row) const;
    void refuseWith(const MappedRow &row);
    // import_orders_replaced.cpp: orders of which the file holds a later version
    void noteRevision(std::string_view code);
    void cancelWhereReplaced(SaidOrder &said);
    Status eachReplacedElsewhere(Database &database, const std::function<Status(SaidOrder &, const KnownOrders::Known &)> &visit);
    Status planReplaced(OrderResolver &resolver);
    Status writeReplaced(Database &database, OrderResolver &resolver, ImportId import);
    Result<Decision> planOrder(SaidOrder &said, OrderResolver &resolver, const std::optional<KnownOrders::Known> &known);
    Result<Decision> planNew(SaidOrder &said, OrderResolver &resolver);
    Result<Decision> planKnown(SaidOrder &said, OrderResolver &resolver, const KnownOrders::Known &known);
    Status noteRefund(const SaidOrder &said, const std::optional<KnownOrders::Known> &known);
    Status lookAtTotal(const Order &order, const QString &code);
    Result<MergedOrder> merge(SaidOrder &said, OrderResolver &resolver, const KnownOrders::Known &known);
    void countChanged(const MergedOrder &merged, const Order &stored);
    void refuseOrder(const Error &error, const SaidOrder &said, const OrderResolver &resolver);
    JoiningAnswers ownAnswers() const;
    Status writeAnswers(Database &database, SourceId source);
    Status writeOrders(Database &database, ImportId import, SourceId source);
    Status writeKnown(Database &database, SaidOrder &said, OrderResolver &resolver, const KnownOrders::Known &known, ImportId import);
    void addNotes(const TwinOrders &twins);

    ImportContext &m_context;
    StagedCodec m_codec;
    ImportSpool m_spool;
    std::optional<ImportDictionaries> m_dictionaries; // of the plan
    std::optional<OrderJoiner> m_joiner;
    std::optional<ImportPreviewer> m_previewer; // where a preview is asked for
    FieldSet m_mapped, m_once;
    std::string m_payload;
    std::unordered_set<std::string> m_badCodes;
    std::string m_above; // the code of the row before
    std::string m_revision; // what stands before the number of a later version; empty: there are none
    std::set<std::string> m_replaced; // codes of which the file holds a later version …
    std::set<std::string> m_replacedElsewhere; // … and which it doesn't hold itself
    qint64 m_cancelledAsReplaced = 0;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
    Day m_newestDay;
    SourceId m_source;
    std::vector<Decision> m_decisions;
    qint64 m_newOrders = 0, m_newLines = 0, m_newReturns = 0, m_cancelled = 0, m_freeReturns = 0, m_earlyDates = 0, m_belowZero = 0, m_refunds = 0;
    QString m_firstBelowZero, m_firstRefund;
};

} // namespace somo
