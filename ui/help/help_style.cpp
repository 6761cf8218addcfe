// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_style.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace somo {

namespace {

void styleHeading(QTextCursor &cursor, int level)
{
    const Metrics metrics = currentMetrics();
    QTextBlockFormat block = cursor.blockFormat();
    block.setTopMargin(level == 1 ? 0 : metrics.scaled(level == 2 ? 16 : 10));
    block.setBottomMargin(metrics.small);
    cursor.setBlockFormat(block);
    QTextCharFormat text;
    text.setFont(roleFont(level == 1 ? TextRole::pageTitle : TextRole::bodyBold));
    text.setForeground(currentTheme().colour(Token::text));
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.setCharFormat(text);
}

void styleTable(QTextTable &table)
{
    const Metrics metrics = currentMetrics();
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(currentTheme().colour(Token::line));
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(metrics.scaled(5));
    format.setTopMargin(metrics.small);
    format.setBottomMargin(metrics.gap);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    // The last takes what is left: a share of its own would push it out of the window where a word needs more than the others'.
    if (table.columns() == 2)
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 30), QTextLength(QTextLength::VariableLength, 0)});
    else if (table.columns() == 4)
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 24), QTextLength(QTextLength::PercentageLength, 16),
                                          QTextLength(QTextLength::PercentageLength, 22), QTextLength(QTextLength::VariableLength, 0)});
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextCharFormat head = cell.format();
        head.setBackground(currentTheme().colour(Token::raised));
        cell.setFormat(head);
    }
}

} // namespace

void styleHelp(QTextDocument &document)
{
    const Metrics metrics = currentMetrics();
    document.setDefaultFont(roleFont(TextRole::body));
    document.setDocumentMargin(metrics.edge);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (const int level = block.blockFormat().headingLevel(); level > 0) {
            styleHeading(cursor, level);
            continue;
        }
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        if (!cursor.currentTable()) {
            format.setTopMargin(0);
            format.setBottomMargin(block.textList() ? metrics.small : metrics.gap);
        }
        cursor.setBlockFormat(format);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            styleTable(*table);
    }
}

} // namespace somo
