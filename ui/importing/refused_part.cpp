// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/refused_part.h"

#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/importing/import_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <span>

namespace somo {

namespace {

enum RefusedColumn {
    FileColumn,
    RowColumn,
    CodeOfOrderColumn,
    ColumnColumn,
    ValueColumn,
    WhyColumn,
};
constexpr int widestRefused = 180;

/// Whether the values of a field are figures, which stand at the right under their header.
bool isFigure(Field field)
{
    switch (fieldType(field)) {
    case FieldType::amount:
    case FieldType::price:
    case FieldType::quantity:
    case FieldType::number:
    case FieldType::integer: return true;
    default: return false;
    }
}

bool holdsFigures(std::span<const std::optional<Field>> fields, size_t column)
{
    return column < fields.size() && fields[column] && isFigure(*fields[column]);
}

} // namespace

RefusedPart::RefusedPart(QWidget *parent)
    : QWidget(parent)
    , m_table(new ImportTable(QStringLiteral("refusedRows"), this))
    , m_title(roleLabel(this, "cardTitle"))
    , m_used(roleLabel(this, "label"))
    , m_around(new ImportTable(QStringLiteral("aroundRow"), this))
    , m_hint(roleLabel(this, "label"))
{
    m_hint->setObjectName(QStringLiteral("correctHint"));
    m_hint->setWordWrap(true);
    m_used->setObjectName(QStringLiteral("usedColumns"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().small);
    auto *between = new QHBoxLayout;
    between->addWidget(m_title, 1);
    between->addWidget(m_used);
    layout->addWidget(m_table, 3);
    layout->addLayout(between);
    layout->addWidget(m_around, 2);
    layout->addWidget(m_hint);
    connect(m_table, &ImportTable::textTyped, this, [this](int row, int, const QString &text) {
        take(row >= 0 && size_t(row) < m_rows.size() ? &m_rows[size_t(row)] : nullptr, text);
    });
    connect(m_around, &ImportTable::textTyped, this, [this](int row, int column, const QString &text) {
        if (row >= 0 && size_t(row) < m_shown.rows.size() && m_around->horizontalHeaderItem(column))
            take(refusedAt(m_shown.file.name(), m_shown.rows[size_t(row)].number, m_around->horizontalHeaderItem(column)->text()), text);
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &RefusedPart::askAround);
}

void RefusedPart::askAround(int row)
{
    if (row < 0 || size_t(row) >= m_rows.size())
        return;
    const RefusedRow &chosen = m_rows[size_t(row)];
    if (const qint64 number = chosen.row.toLongLong(); number > 0)
        emit aroundAsked(chosen.file, number, chosen.column);
}

void RefusedPart::begin()
{
    m_shown = {};
    m_table->setRowCount(0);
}

void RefusedPart::retranslate(const Formats &formats)
{
    m_formats = formats;
    m_table->setHeaders({tr("File"), tr("Row"), tr("Order"), tr("Column"), tr("Value"), tr("Why")});
    m_table->setAccessibleName(tr("Rows not taken"));
    m_around->setAccessibleName(tr("The file around the chosen row"));
    m_hint->setText(tr("It can be put right here: choose the red cell, type the right value, Enter. The file isn't touched; the history keeps what was put right."));
    fillAround();
}

void RefusedPart::setRows(std::vector<RefusedRow> rows, const std::vector<ShownCorrection> &corrections, bool severalFiles)
{
    const int current = std::max(0, m_table->currentRow());
    m_rows = std::move(rows);
    m_corrections = corrections;
    m_table->setRowCount(int(m_rows.size()));
    for (int row = 0; row < int(m_rows.size()); ++row)
        fillRow(row);
    m_table->setColumnHidden(FileColumn, !severalFiles);
    // Lists of other things (customers, products) know no order.
    m_table->setColumnHidden(CodeOfOrderColumn, std::ranges::all_of(m_rows, [](const RefusedRow &row) { return row.order.isEmpty(); }));
    // Few of them leave the room to the file around the chosen one.
    constexpr size_t few = 8;
    m_table->setOnlyAsHighAsRows(m_rows.size() < few);
    fit();
    if (!m_rows.empty())
        m_table->setCurrentCell(std::min(current, int(m_rows.size()) - 1), ValueColumn);
    fitHint();
    // Another row may stand where the chosen one was, and its cells may have been put right.
    fillAround();
    askAround(m_table->currentRow());
}

void RefusedPart::fillRow(int row)
{
    const RefusedRow &refused = m_rows[size_t(row)];
    m_table->setText(row, FileColumn, refused.file);
    m_table->setText(row, RowColumn, refused.row, true)->setData(QuietRole, true);
    m_table->setText(row, CodeOfOrderColumn, refused.order.isEmpty() ? tr("(empty)") : refused.order)->setData(QuietRole, refused.order.isEmpty());
    m_table->setText(row, ColumnColumn, refused.column);
    const bool blank = refused.value.isEmpty() && !refused.column.isEmpty();
    QTableWidgetItem *value = refused.isCell() ? m_table->setTypedText(row, ValueColumn, refused.value) : m_table->setText(row, ValueColumn, refused.value);
    if (!refused.isCell())
        value->setFlags(value->flags() & ~Qt::ItemIsEditable);
    value->setData(EmptyRole, blank ? tr("(empty)") : QString());
    value->setData(RefusedRole, !refused.value.isEmpty() || blank);
    const CellCorrection *correction = correctionAt(refused.file, refused.row.toLongLong(), refused.column);
    if (correction)
        value->setToolTip(tr("The file says “%1”. Clear the cell to take that again.").arg(correction->was));
    else if (refused.isCell())
        value->setToolTip(tr("F2 puts it right for this import"));
    m_table->setText(row, WhyColumn, refused.why)->setData(WrapsRole, true);
}

const RefusedRow *RefusedPart::refusedAt(const QString &file, qint64 row, const QString &column) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const RefusedRow &each) { return each.file == file && each.row == QString::number(row) && each.column == column; });
    return found == m_rows.end() ? nullptr : &*found;
}

const CellCorrection *RefusedPart::correctionAt(const QString &file, qint64 row, const QString &column) const
{
    const auto found = std::ranges::find_if(m_corrections, [&](const ShownCorrection &each) { return each.file == file && each.correction.row == row && each.correction.column == column; });
    return found == m_corrections.end() ? nullptr : &found->correction;
}

/// What somebody typed for a refused cell; nothing takes a correction back, and the cell says again what it said.
void RefusedPart::take(const RefusedRow *refused, const QString &text)
{
    if (!refused || !refused->isCell() || text == refused->value)
        return;
    const RefusedRow row = *refused;
    const qint64 number = row.row.toLongLong();
    const CellCorrection *before = correctionAt(row.file, number, row.column);
    if (text.isEmpty() && !before) {
        fillRow(int(refused - m_rows.data()));
        fillAround();
        return;
    }
    emit typed(row.file, {number, row.column, text, before ? before->was : row.value});
}

// Where there is little room the rows of the file have it; the cells' tooltips say the same.
void RefusedPart::fitHint()
{
    constexpr int enough = 380;
    const bool isAny = std::ranges::any_of(m_rows, &RefusedRow::isCell);
    m_hint->setVisible(isAny && height() >= currentMetrics().scaled(enough));
}

void RefusedPart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHint();
}

void RefusedPart::fit()
{
    m_table->fitColumns(WhyColumn, widestRefused);
}

void RefusedPart::setAround(const ChosenFile &file, const std::vector<SampledRow> &rows, qint64 row, const QString &column)
{
    m_shown = {file, rows, row, column};
    fillAround();
}

/// The columns that are used, the refused one among them; more than eight can't be taken in at a glance.
std::vector<int> RefusedPart::columnsAround() const
{
    constexpr size_t most = 8;
    std::vector<int> shown;
    for (size_t i = 0; i < m_shown.file.sample.columns.size(); ++i) {
        const bool used = i < m_shown.file.mapping.fields.size() && m_shown.file.mapping.fields[i];
        const bool refused = !m_shown.column.isEmpty() && m_shown.file.sample.columns[i].header == m_shown.column;
        if (refused || (used && shown.size() < most))
            shown.push_back(int(i));
    }
    return shown;
}

void RefusedPart::fillAround()
{
    const auto &[file, rows, row, column] = m_shown;
    m_around->horizontalHeader()->setVisible(!rows.empty());
    if (rows.empty()) {
        m_around->setRowCount(0);
        m_around->setColumnCount(0); // not under the headings of a file before
        m_title->clear();
        m_used->clear();
        return;
    }
    const std::vector<int> shown = columnsAround();
    QStringList headers{tr("Row")};
    for (const int each : shown)
        headers += file.sample.columns[size_t(each)].header;
    m_around->setRowCount(0);
    m_around->setHeaders(headers);
    m_around->setRowCount(int(rows.size()));
    for (int line = 0; line < int(rows.size()); ++line) {
        const SampledRow &sampled = rows[size_t(line)];
        m_around->setText(line, 0, QString::number(sampled.number), true)->setData(QuietRole, true);
        for (int at = 0; at < int(shown.size()); ++at) {
            const QString &header = headers.at(at + 1);
            const CellCorrection *correction = correctionAt(file.name(), sampled.number, header);
            const QString text = correction ? correction->value : sampled.cells.value(shown[size_t(at)]);
            const bool isRefused = (sampled.number == row && header == column) || refusedAt(file.name(), sampled.number, header);
            const bool isRight = holdsFigures(file.mapping.fields, size_t(shown[size_t(at)]));
            QTableWidgetItem *cell = isRefused ? m_around->setTypedText(line, at + 1, text, isRight) : m_around->setText(line, at + 1, text, isRight);
            cell->setData(EmptyRole, isRefused ? tr("(empty)") : QString());
            cell->setData(RefusedRole, isRefused);
            cell->setData(EmphasisRole, correction && !isRefused);
        }
    }
    m_title->setText(tr("In the file, around row %1").arg(m_formats.count(row)));
    const auto used = std::ranges::count_if(file.mapping.fields, [](const std::optional<Field> &field) { return field.has_value(); });
    m_used->setText(tr("%1 of %n columns are used", nullptr, int(file.sample.columns.size())).arg(used));
    m_around->fitColumns(-1, widestRefused);
    for (int line = 0; line < int(rows.size()); ++line) {
        if (rows[size_t(line)].number != row)
            continue;
        m_around->setCurrentCell(line, std::max(0, int(headers.indexOf(column))));
        m_around->scrollTo(m_around->currentIndex(), QAbstractItemView::PositionAtCenter);
    }
}

QWidget *RefusedPart::firstFocus() const
{
    return m_table;
}

} // namespace somo
