// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/report_layout.h"

#include <QPageLayout>

#include <utility>

class QPagedPaintDevice;
class QPainter;

namespace somo {

/// A4 upright with margins of 15 mm, as every report is printed.
QPageLayout reportPage();

/// The one painter of a report's pages: preview, printer and PDF show the same. Works without a display.
class ReportPainter {
public:
    explicit ReportPainter(Report report, PrintTone tone = PrintTone::colour);
    /// Cuts the report into pages for the device's present page layout and resolution.
    void layOut(const QPagedPaintDevice &device);
    int pageCount() const { return int(m_layout.pages.size()); }
    const std::vector<Bookmark> &bookmarks() const { return m_layout.bookmarks; }
    /// Paints pages `first` to `last` (from 0; -1 is the last one) after layOut() for the same device.
    bool paint(QPagedPaintDevice &device, int first = 0, int last = -1) const;
    /// One page, from the corner of its margins; the painter's device has the resolution of the one laid out for.
    void paintPage(QPainter &painter, int page) const;

private:
    void paintFrame(QPainter &painter, int page) const;
    std::pair<int, int> pageNumber(int page) const;
    Report m_report;
    PrintTone m_tone;
    ReportLayout m_layout;
    std::optional<Paper> m_paper;
    double m_pageHeight = 0;
};

} // namespace somo
