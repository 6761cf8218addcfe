// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/corrected_part.h"

#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/importing/import_table.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace somo {

namespace {

enum CorrectedColumn {
    FileOfCorrectionColumn,
    RowOfCorrectionColumn,
    ColumnOfCorrectionColumn,
    WasColumn,
    CountsColumn,
};

} // namespace

CorrectedPart::CorrectedPart(QWidget *parent)
    : QWidget(parent)
    , m_table(new ImportTable(QStringLiteral("correctedCells"), this))
    , m_hint(roleLabel(this, "label"))
{
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().small);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_hint);
    m_table->installEventFilter(this);
    connect(m_table, &ImportTable::textTyped, this, [this](int row, int, const QString &text) { take(row, text); });
}

void CorrectedPart::retranslate()
{
    m_table->setHeaders({tr("File"), tr("Row"), tr("Column"), tr("In the file"), tr("Counts in its place")});
    m_table->setAccessibleName(tr("Values put right for this import"));
    m_hint->setText(tr("The file stays as it is; the history keeps what was put right. F2 changes a value, Del takes it back."));
}

void CorrectedPart::setCorrections(std::vector<ShownCorrection> corrections, bool severalFiles)
{
    m_corrections = std::move(corrections);
    m_table->setRowCount(int(m_corrections.size()));
    for (int row = 0; row < int(m_corrections.size()); ++row) {
        const auto &[file, correction] = m_corrections[size_t(row)];
        m_table->setText(row, FileOfCorrectionColumn, file);
        m_table->setText(row, RowOfCorrectionColumn, QString::number(correction.row), true)->setData(QuietRole, true);
        m_table->setText(row, ColumnOfCorrectionColumn, correction.column);
        QTableWidgetItem *was = m_table->setText(row, WasColumn, correction.was);
        was->setData(EmptyRole, tr("(empty)"));
        was->setData(QuietRole, true);
        m_table->setTypedText(row, CountsColumn, correction.value)->setData(EmphasisRole, true);
    }
    m_table->setColumnHidden(FileOfCorrectionColumn, !severalFiles);
    fit();
    if (!m_corrections.empty() && m_table->currentRow() < 0)
        m_table->setCurrentCell(0, CountsColumn);
}

void CorrectedPart::fit()
{
    m_table->fitColumns(CountsColumn, 180);
}

void CorrectedPart::take(int row, const QString &text)
{
    if (row < 0 || size_t(row) >= m_corrections.size())
        return;
    const auto [file, correction] = m_corrections[size_t(row)];
    if (text != correction.value)
        emit typed(file, {correction.row, correction.column, text, correction.was});
}

bool CorrectedPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
            take(m_table->currentRow(), QString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *CorrectedPart::firstFocus() const
{
    return m_table;
}

} // namespace somo
