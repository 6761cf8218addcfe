// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/report_painter.h"

#include <QAbstractScrollArea>
#include <QBuffer>
#include <QHash>
#include <QPdfWriter>
#include <QPixmap>

#include <optional>

namespace somo {

/// A report's pages below each other, as wide as there is room, from the painter that prints them. It needs no printer:
/// to look for one may take long.
class PagePreview : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent);
    void setReport(const Report &report, PrintTone tone);
    int pageCount() const { return m_painter ? m_painter->pageCount() : 0; }
    /// The page that most is seen of, from 1.
    int currentPage() const;
    void setCurrentPage(int page);

signals:
    void currentPageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QSize pageSize() const;
    int pageTop(int page) const;
    void fitPages();
    void showFocus(bool focused);
    const QPixmap &picture(int page);
    QBuffer m_nowhere;
    QPdfWriter m_paper; // measures alone: nothing is written
    std::optional<ReportPainter> m_painter;
    QHash<int, QPixmap> m_pictures; // of the pages seen last
};

} // namespace somo
