// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_plan.h"

#include <deque>
#include <set>
#include <unordered_map>

namespace somo {

/// The mapper: see Mapper for the contract. Nothing is kept from row to row but counters.
class RowMapper : public Mapper {
public:
    RowMapper(RowSource &source, const Profile &profile, MapperOptions options);
    Status prepare();

    Result<MapStep> next() override;
    const MappedRow &row() const override { return m_row; }
    const std::vector<Error> &problems() const override { return m_problems; }
    std::vector<MapNote> notes() const override;
    bool isMapped(Field field) const override { return m_mapped[size_t(field)]; }
    bool isOncePerOrder(Field field) const override;
    QString columnName(Field field) const override;
    QString rawValue(Field field) const override;
    double progress() const override { return m_source.progress(); }
    std::vector<CellCorrection> corrected() const override;

private:
    // row_mapper_setup.cpp: everything that is decided before the first row
    Status findHeaders(std::optional<HeaderMap> &headers);
    Status planColumns(const HeaderMap &headers);
    Status planUnpivot(const HeaderMap &headers);
    Status planDropRows(const HeaderMap &headers);
    Status gatherEvidence();
    Status skipHeaders();
    void addEvidence(ColumnPlan &plan);
    std::vector<ColumnPlan *> allPlans();

    // row_mapper_looked.cpp: what of the rows a person should see
    void planLooking(const HeaderMap &headers);
    void countUnread();
    bool setAside(ColumnPlan &plan, std::string_view value);
    void lookAtPercents();
    void settleNet();
    void addLookedAt(std::vector<MapNote> &notes) const;

    // row_mapper_passed.cpp: rows that are none of the table's
    void planPassing();
    bool isHeaderAgain() const;
    bool isDayHeading();
    bool isTotalsWithoutGoods() const;
    Result<bool> nextSourceRow();
    bool isDropped();
    bool isTotals() const;
    bool namesNothing() const;
    bool isRemark() const;
    bool areEmpty(const std::vector<int> &columns, int but = -1) const;
    void passOver();
    void notePassed(std::string_view first);
    void holdRow();
    bool nextHeld();
    void passHeld();
    void forgetHeld();
    std::string_view cell(int column, std::string &scratch, CellKind *kind = nullptr) const;
    std::string_view filled(const TextTemplate &text, std::string_view key, std::string &to);
    bool takeRaw(ColumnPlan &plan);
    void takeColumns(ColumnPlan &plan);
    static void clean(const ColumnPlan &plan, std::string_view &raw);
    bool lookUp(ColumnPlan &plan, std::string_view &value);
    std::string_view rowCode(std::string &to);
    static const MapTarget *mapped(ColumnPlan &plan, std::string_view value);
    static const MapTarget *mappedAlike(const ColumnPlan &plan, std::string_view value);

    void planCorrections();
    bool correct(ColumnPlan &plan);
    std::string joinedCorrections() const;
    void readPlan(ColumnPlan &plan);
    void readSum(ColumnPlan &plan);
    bool addColumn(ColumnPlan &plan, int column, bool takenOff, std::string &total);
    static std::string equalShares(std::string_view people, const std::string &between);
    void convertInto(ColumnPlan &plan, std::string_view value, CellKind kind, bool fromProfile);
    void lookAtDate(ColumnPlan &plan);
    void lookAtAmount(ColumnPlan &plan);
    static void lookAtPhone(ColumnPlan &plan, std::string_view phone);
    void set(Field field, std::string_view value);
    void borrowFields();
    void applyConditions();
    void applyPercents();
    void splitRow();
    bool takeParts(const ColumnPlan &plan);
    bool nextPart();
    void checkWidth();
    void readCodeOnly();
    void readSourceRow();
    bool nextUnpivoted();
    void problem(const ColumnPlan &plan, ErrorCode code, std::string_view value, QStringList args = {});
    const ColumnPlan *planOf(Field field) const;

    RowSource &m_source;
    MapperOptions m_options;
    SourceRow m_cells;
    MappedRow m_row;
    std::vector<Error> m_problems;
    std::vector<ColumnPlan> m_plans;
    std::bitset<fieldCount> m_mapped;
    int m_columns = 0;
    std::set<qint64> m_skipped;
    struct Drop {
        int column = 0;
        std::vector<std::string> values, beginnings;
        bool sentence = false;
    };
    std::vector<Drop> m_drops;
    QStringList m_ignored;
    std::string m_dropScratch;
    std::string m_timeText;

    // rows that are none of the table's
    enum class Remarkable : quint8 {
        anywhere, // a column that nothing is read from
        sentences, // one of codes, days and figures
        never, // names and texts
    };
    struct HeldRow {
        qint64 number = 0;
        std::vector<std::string> texts;
        std::vector<std::string_view> views;
        std::vector<CellKind> kinds;
    };
    std::vector<Remarkable> m_remarkable; // by column
    std::vector<int> m_dayColumns, m_namingColumns, m_priceColumns, m_goodsColumns;
    std::vector<std::string> m_headers;
    bool m_passesRows = false, m_fillsCode = false, m_namesNothing = false;
    std::deque<HeldRow> m_held;
    size_t m_nextHeld = 0;
    std::optional<SourceRow> m_afterHeld;
    bool m_holdsRows = true;
    qint64 m_passed = 0;
    std::string m_passedExamples;

    // what of the rows a person should see
    struct Unread {
        int column = 0;
        QString header;
        qint64 figures = 0;
    };
    struct Seen {
        qint64 count = 0;
        std::string examples;
    };
    std::vector<Unread> m_unread;
    bool m_isPlain = false; // a table of somebody's own, no program's export
    bool m_checksNet = false;
    Seen m_netsDiffer, m_taxesTakenOff;
    struct Percents {
        Field field = Field::lineDiscount;
        qint64 rows = 0;
        bool isOneLarger = false;
        std::string examples;
    };
    std::vector<Percents> m_percents;
    bool m_isOnePriceSmall = false;
    std::string m_netText, m_discountText;

    // unpivot
    std::optional<ColumnPlan> m_into;
    struct UnpivotColumn {
        int column = 0;
        QString header;
        std::string key;
    };
    std::vector<UnpivotColumn> m_unpivot;
    size_t m_nextUnpivot = 0;
    std::optional<TextTemplate> m_period;
    std::string m_periodText;

    // one row whose products stand in one cell (row_mapper_split.cpp)
    struct Part {
        std::string name, product, quantity, net, discount, returned;
    };
    std::vector<Part> m_parts;
    size_t m_nextPart = 0;
    qint64 m_splitRows = 0;
    std::string m_splitExamples;

    // values put right for this import (row_mapper_corrections.cpp)
    struct Correction {
        CellCorrection asked;
        std::string value;
        bool isUsed = false;
    };
    std::unordered_map<qint64, std::vector<Correction>> m_corrections; // by row
    std::vector<Correction> *m_ofThisRow = nullptr;

    // borrowed values of this row, to be set when all others are
    std::vector<std::pair<Field, Field>> m_borrowed;

    // from:"row"
    std::unordered_map<quint64, quint32> m_seenRows;
    std::string m_codeText;
    std::string m_hashText;
    std::string m_hashScratch;
};

} // namespace somo
