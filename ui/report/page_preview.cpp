// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_preview.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace somo {

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_paper(&m_nowhere)
{
    setFrameShape(QFrame::Box);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the pages would change their width with it
    viewport()->setAutoFillBackground(false);
    m_nowhere.open(QIODevice::WriteOnly);
    m_paper.setResolution(600);
    m_paper.setPageLayout(reportPage());
}

void PagePreview::setReport(const Report &report, PrintTone tone)
{
    m_painter.emplace(report, tone);
    m_painter->layOut(m_paper);
    fitPages();
    emit currentPageChanged();
}

QSize PagePreview::pageSize() const
{
    const QSize whole = m_paper.pageLayout().fullRectPixels(m_paper.resolution()).size();
    const int width = std::max(1, viewport()->width() - 2 * currentMetrics().edge);
    return {width, int(qint64(whole.height()) * width / whole.width())};
}

int PagePreview::pageTop(int page) const
{
    return currentMetrics().edge + page * (pageSize().height() + currentMetrics().edge);
}

void PagePreview::fitPages()
{
    m_pictures.clear();
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(currentMetrics().row);
    bar->setRange(0, std::max(0, pageTop(pageCount()) - viewport()->height()));
    viewport()->update();
}

int PagePreview::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const int each = pageSize().height() + currentMetrics().edge;
    return std::clamp((middle - currentMetrics().edge) / each + 1, 1, std::max(1, pageCount()));
}

void PagePreview::setCurrentPage(int page)
{
    verticalScrollBar()->setValue(pageTop(page - 1) - currentMetrics().edge);
}

const QPixmap &PagePreview::picture(int page)
{
    constexpr int kept = 8;
    if (const auto known = m_pictures.constFind(page); known != m_pictures.cend())
        return *known;
    if (m_pictures.size() >= kept)
        m_pictures.clear();
    const QPageLayout layout = m_paper.pageLayout();
    const int resolution = m_paper.resolution();
    QImage image(pageSize() * devicePixelRatioF(), QImage::Format_RGB32);
    // Of the paper's resolution, so that texts are as large as they were measured.
    const int dotsPerMeter = qRound(resolution / 0.0254);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = double(image.width()) / layout.fullRectPixels(resolution).width();
    painter.scale(scale, scale);
    painter.translate(layout.paintRectPixels(resolution).topLeft());
    m_painter->paintPage(painter, page);
    painter.end();
    QPixmap picture = QPixmap::fromImage(image);
    picture.setDevicePixelRatio(devicePixelRatioF());
    return *m_pictures.insert(page, picture);
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    const QSize size = pageSize();
    for (int page = 0; page < pageCount(); ++page) {
        const QRect place(QPoint(currentMetrics().edge, pageTop(page) - verticalScrollBar()->value()), size);
        if (!place.intersects(viewport()->rect()))
            continue;
        painter.drawPixmap(place.topLeft(), picture(page));
        painter.setPen(currentTheme().colour(Token::line));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    const int page = currentPage();
    QAbstractScrollArea::resizeEvent(event);
    fitPages();
    setCurrentPage(page);
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    emit currentPageChanged();
}

// The pages show that they have the keyboard, as every other part does.
void PagePreview::showFocus(bool focused)
{
    setProperty("focused", focused);
    style()->unpolish(this);
    style()->polish(this);
}

void PagePreview::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    showFocus(true);
}

void PagePreview::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    showFocus(false);
}

} // namespace somo
