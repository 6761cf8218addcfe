// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/ledger/ledger_query.h"
#include "core/words/language.h"

#include <optional>
#include <variant>
#include <vector>

namespace somo {

/// A figure or a text with its type, so that screen, PDF, HTML, XLSX, CSV and the CLI render one value their own way.
struct ReportCell {
    enum class Kind {
        empty, // nothing: an empty cell, never a bare 0
        text,
        money, // minor units, in full
        moneyShort, // minor units, shown as 12,5 tr where the renderer shortens
        count,
        quantity, // thousandths
        percent, // Rate: millionths; a rounded one never crosses a mark
        rate, // Rate: millionths, with all of its up to four decimals, as what is paid goes by it
        attainment, // Rate: millionths, drawn as a bar with marks at 70 and 100 beside its text
        day, // yyyymmdd
    };
    Kind kind = Kind::empty;
    qint64 value = 0;
    QString text; // of Kind::text; elsewhere a note shown with it ("bạn", "*")
    bool bold = false;
    bool inner = false; // belongs under the bold row above: set in a little
    bool open = false; // attainment: of a period that isn't over
    std::optional<Rate> projected; // attainment of an open period: where its pace leads
    /// Drawn as not reached: a closed result, or an open period's projection, lies under the mark (ui.md, Tables).
    bool isNotYet(Rate successFrom) const { return open ? projected && *projected < successFrom : Rate{value} < successFrom; }
};

struct ReportColumn {
    enum class Align {
        left,
        right,
    };
    QString title;
    Align align = Align::left;
    int weight = 1; // share of the width
    /// Where nothing stands in it, it isn't shown to people; files for other programs have the same columns every time.
    bool leftOutEmpty = false;
};

struct ReportTable {
    QString caption; // heading above, may be empty
    QString note; // fine print below
    std::vector<ReportColumn> columns;
    std::vector<std::vector<ReportCell>> rows;
    std::vector<ReportCell> total; // empty: none
    /// Where it goes on over pages, what its columns of money and counts add up to so far stands at the page's foot and at
    /// the next one's head. Of tables whose rows are all parts of the total.
    bool carriesSums = false;
};

/// A chart as data; who draws it is ui's matter. Values are minor units (money), or counts.
struct ChartSpec {
    enum class Kind {
        bars, // horizontal, parts of a whole; comparison hollow below
        columns, // over time; target as a dash
        cumulative, // lines over the days of a period, with even pace and projection
        payCurve, // pay against its base, and the rate of what is sold next as dashed steps on a second axis
    };
    /// A point of a pay curve; between two of them pay runs straight.
    struct CurvePoint {
        qint64 base = 0; // in the unit of the base
        qint64 pay = 0; // minor units
        qint64 pace = 0; // of what is sold next: millionths of a rate, or minor units for each
    };
    struct Point {
        qint64 id = 0; // of the cut's value, for clicks
        QString label;
        std::optional<qint64> value;
        std::optional<qint64> comparison;
        std::optional<qint64> target;
        bool current = false; // the period that the page is about
    };
    Kind kind = Kind::bars;
    Cut cut = Cut::channel; // what a click filters by
    QString title;
    QString subtitle; // legend in words
    QString summary; // the accessible sentence
    QString emptyText; // one sentence where there is nothing
    MetricUnit unit = MetricUnit::money;
    std::vector<Point> points; // cumulative: one per day, value = this period, comparison = the other, target = even pace
    std::optional<qint64> projected; // cumulative: at the last day
    QString projectedLabel;
    /// Pay curves: `points` are the band starts and the end as people read them (label: the base, value: what it pays).
    std::vector<CurvePoint> curve; // by base
    std::vector<std::pair<qint64, qint64>> doubtful; // stretches of the base that are shaded
    bool paysForEach = false; // paces are amounts, not rates
    QString pointsTitle; // what the points' labels are, where they are no values of the cut
};

struct ReportHeading {
    int level = 1; // 1 the page's title, 2 a section
    QString text;
    QString note; // small, after it
};
struct ReportParagraph {
    QString text;
    bool small = false;
};
struct ReportFigures {
    struct Figure {
        QString label;
        ReportCell value;
        QString note;
    };
    std::vector<Figure> figures;
};
/// Blocks side by side, equally wide.
struct ReportColumns;
struct ReportPageBreak {
    QString bookmark; // of the page that begins here
    QString name = {}; // of the pages up to the next break, in their header: sheets of several people may get mixed
};
/// Lines to sign on, at the foot of the page: for name, signature and date of each.
struct ReportSignatures {
    struct Signer {
        QString role; // "The lead"
        QString name; // printed where it is known
    };
    std::vector<Signer> signers;
};

using ReportLeaf = std::variant<ReportHeading, ReportParagraph, ReportFigures, ReportTable, ChartSpec>;
struct ReportColumns {
    std::vector<std::vector<ReportLeaf>> columns;
};
using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportFigures, ReportTable, ChartSpec, ReportColumns, ReportPageBreak, ReportSignatures>;

/// A report as a value: no pixels, no database. Texts are in `language` already.
struct Report {
    Language language = Language::vietnamese;
    Currency currency;
    QString title; // also the document's title
    QString headerLeft; // the book (with SỔ MẪU for a sample)
    QString headerRight; // report and period
    QString footerLeft; // event of recognition, moment of the figures
    Rate successFrom{700'000}; // the marks of attainment bars
    Rate exceededFrom{1'000'000};
    std::vector<ReportBlock> blocks;
};

} // namespace somo
