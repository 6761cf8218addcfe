// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_pages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace somo::bench {

int pagesOf(const QByteArray &pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

void paintBarePages(int pages)
{
    constexpr int rows = 36, columns = 6;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(300);
    QPainter painter(&writer);
    const int down = writer.height() / rows, across = writer.width() / columns;
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        for (int row = 0; row < rows; ++row) {
            painter.drawLine(0, row * down, writer.width(), row * down);
            for (int column = 0; column < columns; ++column) {
                const QRect cell(column * across, row * down, across, down);
                painter.drawText(cell, int(Qt::AlignVCenter) | int(column < 3 ? Qt::AlignLeft : Qt::AlignRight), QString::number(page * rows + row) + QString(u'·') + QString::number(column));
            }
        }
    }
}

} // namespace somo::bench
