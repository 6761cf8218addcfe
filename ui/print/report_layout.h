// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/cell_text.h"
#include "ui/print/paper.h"

#include <functional>
#include <vector>

namespace somo {

/// A strip of the page that is never split.
struct Piece {
    double height = 0;
    std::function<void(QPainter &, QPointF)> draw; // at its top left corner
    bool withNext = false; // stays on the page of the piece after it
    int header = -1; // index of the piece to repeat when a page begins with this one
    bool gap = false; // white only: dropped at a page's top
    bool atFoot = false; // stands at the page's foot, however little is above it
    /// Of a table's row that sums are carried for: what stands above it, as the strip that ends a page before it ("carried
    /// over"), or as the one that begins the next ("brought forward").
    std::function<Piece(bool begins)> carried = {};
    double carriedHeight = 0; // of such a strip
};

struct PlacedPiece {
    size_t piece = 0;
    double top = 0;
};
struct LaidPage {
    std::vector<PlacedPiece> pieces;
    QString name; // in its header
};
struct Bookmark {
    QString text;
    int page = 0; // from 0
};

/// A report cut into pages for one device.
struct ReportLayout {
    std::vector<Piece> pieces;
    std::vector<LaidPage> pages;
    std::vector<Bookmark> bookmarks;
};

/// `pageHeight` is what lies between header and footer, in the device's units.
ReportLayout layOut(const Report &report, const Paper &paper, double pageHeight);

/// The pieces of one block at a width, without page breaks; used for whole pages and for blocks side by side.
std::vector<Piece> piecesOf(const ReportLeaf &leaf, const Report &report, const Paper &paper, double width);

} // namespace somo
