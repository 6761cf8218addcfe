// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/preview_step.h"

#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/importing/after_import_card.h"
#include "ui/importing/import_table.h"
#include "ui/importing/import_words.h"
#include "ui/importing/preview_list.h"
#include "ui/importing/question_list.h"
#include "ui/importing/tab_row.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

enum RefusedColumn {
    FileColumn,
    RowColumn,
    ColumnColumn,
    ValueColumn,
    WhyColumn,
};

} // namespace

PreviewStep::PreviewStep(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    auto *left = new QWidget(this);
    buildLeft(left);
    layout->addWidget(left, 1);
    layout->addWidget(buildSide());
}

void PreviewStep::buildLeft(QWidget *left)
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    QVBoxLayout *inside = nullptr;
    QFrame *about = makeCard(left, inside);
    auto *line = new QHBoxLayout;
    m_fileNames = roleLabel(about, "");
    m_fileNames->setObjectName(QStringLiteral("previewFiles"));
    m_fileNames->setWordWrap(true);
    m_change = new QPushButton(about);
    m_change->setObjectName(QStringLiteral("changeMapping"));
    m_change->setProperty("link", true);
    line->addWidget(m_fileNames, 1);
    line->addWidget(m_change, 0, Qt::AlignTop);
    inside->addLayout(line);
    layout->addWidget(about);

    QFrame *card = makeCard(left, inside);
    m_tabRow = new TabRow(card);
    for (const char *name : {"tabCounts", "tabAdded", "tabChanged", "tabUnchanged", "tabKept", "tabRefused", "tabAsked"})
        m_tabRow->addTab(QString::fromLatin1(name));
    inside->addWidget(m_tabRow);
    m_tabs = new QStackedWidget(card);
    m_added = new PreviewList(PreviewList::Kind::orders, QStringLiteral("addedOrders"), m_tabs);
    m_changed = new PreviewList(PreviewList::Kind::changed, QStringLiteral("changedOrders"), m_tabs);
    m_unchanged = new PreviewList(PreviewList::Kind::orders, QStringLiteral("unchangedOrders"), m_tabs);
    m_kept = new PreviewList(PreviewList::Kind::kept, QStringLiteral("keptOrders"), m_tabs);
    m_asked = new QuestionList(m_tabs);
    for (QWidget *tab : {buildCounts(), static_cast<QWidget *>(m_added), static_cast<QWidget *>(m_changed), static_cast<QWidget *>(m_unchanged),
                         static_cast<QWidget *>(m_kept), buildRefused(), static_cast<QWidget *>(m_asked)})
        m_tabs->addWidget(tab);
    inside->addWidget(m_tabs, 1);
    layout->addWidget(card, 1);
    connect(m_tabRow, &TabRow::chosen, this, &PreviewStep::showTab);
    connect(m_change, &QPushButton::clicked, this, &PreviewStep::mappingAsked);
}

QWidget *PreviewStep::buildCounts()
{
    auto *counts = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(counts);
    layout->setContentsMargins(0, 0, 0, 0);
    m_counts = new ImportTable(QStringLiteral("importCounts"), counts);
    m_nothing = roleLabel(counts, "label");
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_nothing, 1);
    return counts;
}

QWidget *PreviewStep::buildRefused()
{
    auto *refused = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(refused);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().small);
    m_refusedTable = new ImportTable(QStringLiteral("refusedRows"), refused);
    m_aroundTitle = roleLabel(refused, "cardTitle");
    m_export = new QPushButton(somoIcon(QStringLiteral("export")), {}, refused);
    m_export->setObjectName(QStringLiteral("exportRefused"));
    m_around = new ImportTable(QStringLiteral("aroundRow"), refused);
    auto *between = new QHBoxLayout;
    between->addWidget(m_aroundTitle, 1);
    between->addWidget(m_export);
    layout->addWidget(m_refusedTable, 3);
    layout->addLayout(between);
    layout->addWidget(m_around, 2);
    connect(m_export, &QPushButton::clicked, this, &PreviewStep::exportAsked);
    connect(m_refusedTable, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row < 0 || size_t(row) >= m_refused.size())
            return;
        const RefusedRow &chosen = m_refused[size_t(row)];
        if (const qint64 number = chosen.row.toLongLong(); number > 0)
            emit aroundAsked(chosen.file, number, chosen.column);
    });
    return refused;
}

QWidget *PreviewStep::buildSide()
{
    const Metrics metrics = currentMetrics();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(metrics.scaled(272));
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *side = new QWidget(scroll);
    side->setObjectName(QStringLiteral("scrolled"));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    QVBoxLayout *inside = nullptr;
    QFrame *read = makeCard(side, inside);
    m_readTitle = roleLabel(read, "cardTitle");
    inside->addWidget(m_readTitle);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    for (int row = 0; row < 4; ++row) {
        m_names[row] = roleLabel(read, "label");
        m_values[row] = roleLabel(read, "");
        m_values[row]->setObjectName(QStringLiteral("read%1").arg(row));
        grid->addWidget(m_names[row], row, 0);
        grid->addWidget(m_values[row], row, 1, Qt::AlignRight);
    }
    inside->addLayout(grid);
    layout->addWidget(read);
    m_after = new AfterImportCard(side);
    layout->addWidget(m_after);

    m_decision = makeCard(side, inside);
    m_decisionTitle = roleLabel(m_decision, "cardTitle");
    m_skip = new QRadioButton(m_decision);
    m_skip->setObjectName(QStringLiteral("skipRefused"));
    m_skip->setChecked(true);
    m_stop = new QRadioButton(m_decision);
    m_stop->setObjectName(QStringLiteral("stopAtRefused"));
    m_decisionNote = roleLabel(m_decision, "label");
    m_decisionNote->setWordWrap(true);
    inside->addWidget(m_decisionTitle);
    inside->addWidget(m_skip);
    inside->addWidget(m_stop);
    inside->addWidget(m_decisionNote);
    layout->addWidget(m_decision);

    m_notesCard = makeCard(side, inside);
    m_notes = roleLabel(m_notesCard, "label");
    m_notes->setObjectName(QStringLiteral("importNotes"));
    m_notes->setWordWrap(true);
    inside->addWidget(m_notes);
    layout->addWidget(m_notesCard);
    layout->addStretch(1);
    scroll->setWidget(side);
    connect(m_skip, &QRadioButton::toggled, this, [this] {
        fillAfter();
        emit decisionChanged();
    });
    return scroll;
}

void PreviewStep::setPreview(const std::vector<ChosenFile> &files, const ImportAnswer &answer, const Formats &formats, int offsetMinutes)
{
    m_files = files;
    m_answer = answer;
    m_offsetMinutes = offsetMinutes;
    m_skip->setChecked(true);
    m_aroundShown = {};
    m_refusedTable->setRowCount(0); // so that the first row is chosen anew, and the file around it read
    retranslate(formats);
    showTab(toWrite() == 0 && !m_refused.empty() ? refusedTab : countsTab);
}

void PreviewStep::retranslate(const Formats &formats)
{
    m_formats = formats;
    m_change->setText(tr("Change the mapping"));
    m_export->setText(tr("Export these rows as CSV…"));
    m_counts->setHeaders({QString(), tr("Will be added"), tr("Will change"), tr("Unchanged")});
    m_counts->setAccessibleName(tr("What the import would do"));
    m_added->table()->setAccessibleName(tr("Orders that would be added"));
    m_changed->table()->setAccessibleName(tr("Orders that would change"));
    m_unchanged->table()->setAccessibleName(tr("Orders that stay as they are"));
    m_kept->table()->setAccessibleName(tr("Corrections that stay"));
    m_refusedTable->setHeaders({tr("File"), tr("Row"), tr("Column"), tr("Value"), tr("Why")});
    m_refusedTable->setAccessibleName(tr("Rows not taken"));
    m_around->setAccessibleName(tr("The file around the chosen row"));
    m_readTitle->setText(tr("Read"));
    m_names[0]->setText(tr("Rows in the file"));
    m_names[1]->setText(tr("Taken"));
    m_names[2]->setText(tr("Not taken"));
    m_names[3]->setText(tr("Your own changes kept"));
    m_decisionTitle->setText(tr("Rows that can't be taken"));
    m_skip->setText(tr("Leave them out"));
    m_stop->setText(tr("Write nothing of that file"));
    m_decisionNote->setText(tr("An order with such a row waits as a whole. Mend the file and import it again: nothing is added twice."));
    fill();
}

void PreviewStep::fill()
{
    m_refused = refusedRows(m_answer, m_formats.language());
    fillFiles();
    fillCounts();
    fillOrders();
    fillRefused();
    fillAround();
    fillSide();
}

void PreviewStep::fillFiles()
{
    QStringList lines;
    for (const ImportedFile &file : m_answer.files) {
        const auto chosen = std::ranges::find(m_files, file.path, &ChosenFile::path);
        const QString name = QFileInfo(file.path).fileName();
        if (file.problem)
            lines += tr("%1: not read").arg(name);
        else if (chosen != m_files.end() && chosen->recognised && chosen->profile && !chosen->profile->mappingFree)
            lines += tr("%1: %2 rows, %3, recognised as “%4”")
                         .arg(name, m_formats.count(file.result.read), importKindLabel(file.result.kind),
                              chosen->profile->title.isEmpty() ? chosen->profile->name : chosen->profile->title);
        else
            lines += tr("%1: %2 rows, %3").arg(name, m_formats.count(file.result.read), importKindLabel(file.result.kind));
    }
    m_fileNames->setText(lines.join(QLatin1Char('\n')));
    m_change->setVisible(std::ranges::any_of(m_files, [](const ChosenFile &file) { return !file.problem; }));
}

void PreviewStep::fillCounts()
{
    const auto added = m_answer.added(), changed = m_answer.changed(), unchanged = m_answer.unchanged();
    const auto shown = [this](qint64 count) { return count == 0 ? QString() : m_formats.count(count); };
    m_counts->setRowCount(0);
    for (const QString &key : importEntities()) {
        if (added.value(key) + changed.value(key) + unchanged.value(key) == 0)
            continue;
        const int row = m_counts->rowCount();
        m_counts->insertRow(row);
        m_counts->setText(row, 0, importEntityName(key));
        m_counts->setText(row, 1, shown(added.value(key)), true)->setData(EmphasisRole, true);
        m_counts->setText(row, 2, shown(changed.value(key)), true)->setData(EmphasisRole, true);
        m_counts->setText(row, 3, shown(unchanged.value(key)), true)->setData(QuietRole, true);
    }
    const bool any = m_counts->rowCount() > 0;
    m_counts->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(tr("There is nothing that can be written."));
    m_counts->fitColumns(0);
    m_tabRow->setWords(countsTab, tr("What will be written"));
}

void PreviewStep::fillOrders()
{
    const ImportPreview preview = m_answer.preview();
    m_added->setOrders(preview.added, preview.addedOrders, m_formats);
    m_changed->setChanges(preview.changed, preview.changedOrders, m_formats, m_offsetMinutes);
    m_unchanged->setOrders(preview.unchanged, preview.unchangedOrders, m_formats);
    m_kept->setChanges(preview.kept, preview.keptOrders, m_formats, m_offsetMinutes);
    const auto words = [this](Tab tab, qint64 orders, const QString &text) { m_tabRow->setWords(tab, orders == 0 ? QString() : text.arg(m_formats.count(orders))); };
    words(addedTab, preview.addedOrders, tr("Will be added · %1"));
    words(changedTab, preview.changedOrders, tr("Will change · %1"));
    words(unchangedTab, preview.unchangedOrders, tr("Unchanged · %1"));
    words(keptTab, preview.keptOrders, tr("Your changes kept · %1"));
    m_asked->setQuestions(preview, m_formats);
    words(askedTab, m_asked->count(), tr("Asked · %1"));
}

JoiningAnswers PreviewStep::answers() const
{
    return m_asked->answers();
}

void PreviewStep::fillRefused()
{
    const bool any = !m_refused.empty();
    const int current = std::max(0, m_refusedTable->currentRow());
    m_tabRow->setWords(refusedTab, any ? tr("Not taken · %1").arg(m_formats.count(std::max(m_answer.refusedRows(), qint64(m_refused.size())))) : QString());
    m_refusedTable->setRowCount(int(m_refused.size()));
    for (int row = 0; row < int(m_refused.size()); ++row) {
        const RefusedRow &refused = m_refused[size_t(row)];
        m_refusedTable->setText(row, FileColumn, refused.file);
        m_refusedTable->setText(row, RowColumn, refused.row, true);
        m_refusedTable->setText(row, ColumnColumn, refused.column);
        const bool blank = refused.value.isEmpty() && !refused.column.isEmpty();
        m_refusedTable->setText(row, ValueColumn, blank ? tr("(empty)") : refused.value)->setData(RefusedRole, !refused.value.isEmpty() || blank);
        m_refusedTable->setText(row, WhyColumn, refused.why);
    }
    m_refusedTable->setColumnHidden(FileColumn, m_answer.files.size() < 2);
    m_refusedTable->fitColumns(WhyColumn, 180);
    // Few of them leave the room to the file around the chosen one.
    const Metrics metrics = currentMetrics();
    constexpr size_t few = 8;
    m_refusedTable->setMaximumHeight(m_refused.size() < few ? metrics.header + int(m_refused.size()) * metrics.row + 2 * metrics.inside : QWIDGETSIZE_MAX);
    if (any)
        m_refusedTable->setCurrentCell(std::min(current, int(m_refused.size()) - 1), RowColumn);
}

void PreviewStep::fillSide()
{
    const qint64 values[] = {m_answer.read(), m_answer.read() - m_answer.skipped(), m_answer.skipped(), m_answer.kept()};
    for (int row = 0; row < 4; ++row) {
        m_values[row]->setText(m_formats.count(values[row]));
        m_values[row]->setAccessibleName(QStringLiteral("%1: %2").arg(m_names[row]->text(), m_values[row]->text()));
    }
    fillAfter();
    m_decision->setVisible(m_answer.refusedRows() > 0);
    QStringList notes;
    bool orders = false;
    bool later = false;
    for (const ImportedFile &file : m_answer.files) {
        orders = orders || file.result.kind == ImportKind::orders;
        later = later || file.result.kind == ImportKind::payments || file.result.kind == ImportKind::returns;
        for (const ImportNote &note : file.result.notes)
            notes += importNoteText(note, m_formats);
    }
    if (orders && later)
        notes += tr("Payments and returns of orders that come with these files are compared once the orders are written.");
    notes.removeAll(QString());
    notes.removeDuplicates();
    m_notesCard->setVisible(!notes.isEmpty());
    m_notes->setText(notes.join(QStringLiteral("\n\n")));
}

void PreviewStep::fillAfter()
{
    std::map<int, PreviewedMonth> months;
    for (const ImportedFile &file : m_answer.files) {
        if (!isWritten(file))
            continue;
        for (const auto &[number, one] : file.result.preview.months) {
            PreviewedMonth &month = months[number];
            month.before = one.before; // of the book as it stands, for all files alike
            month.addedOrders += one.addedOrders;
            month.ofAdded = Money::fromMinorUnits(month.ofAdded.minorUnits() + one.ofAdded.minorUnits());
            month.changedOrders += one.changedOrders;
            month.ofChanged = Money::fromMinorUnits(month.ofChanged.minorUnits() + one.ofChanged.minorUnits());
        }
    }
    m_after->setMonths(months, m_formats);
}

void PreviewStep::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
    m_tabRow->choose(tab);
    fitTab();
}

// A table that was never shown knew no width to share out.
void PreviewStep::fitTab()
{
    m_counts->fitColumns(0);
    m_refusedTable->fitColumns(WhyColumn, 180);
    for (PreviewList *list : {m_added, m_changed, m_unchanged, m_kept})
        list->fit();
    m_asked->fit();
}

bool PreviewStep::skipsBadRows() const
{
    return m_skip->isChecked();
}

bool PreviewStep::isWritten(const ImportedFile &file) const
{
    return !file.problem && (skipsBadRows() || file.result.errorCount == 0);
}

qint64 PreviewStep::toWrite() const
{
    qint64 count = 0;
    for (const ImportedFile &file : m_answer.files) {
        if (!isWritten(file))
            continue;
        for (const auto &counts : {file.result.added, file.result.changed}) {
            for (const qint64 each : counts)
                count += each;
        }
    }
    return count;
}

void PreviewStep::setAround(const ChosenFile &file, const std::vector<SampledRow> &rows, qint64 row, const QString &column)
{
    m_aroundShown = {file, rows, row, column};
    fillAround();
}

void PreviewStep::fillAround()
{
    const auto &[file, rows, row, column] = m_aroundShown;
    m_around->horizontalHeader()->setVisible(!rows.empty());
    if (rows.empty()) {
        m_around->setRowCount(0);
        m_around->setColumnCount(0); // not under the headings of a file before
        m_aroundTitle->clear();
        return;
    }
    // The columns that are used, the refused one among them; more than eight can't be taken in at a glance.
    constexpr size_t most = 8;
    std::vector<int> shown;
    for (size_t i = 0; i < file.sample.columns.size(); ++i) {
        const bool used = i < file.mapping.fields.size() && file.mapping.fields[i];
        const bool refused = !column.isEmpty() && file.sample.columns[i].header == column;
        if (refused || (used && shown.size() < most))
            shown.push_back(int(i));
    }
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
            QTableWidgetItem *cell = m_around->setText(line, at + 1, sampled.cells.value(shown[size_t(at)]));
            cell->setData(RefusedRole, sampled.number == row && headers.at(at + 1) == column);
        }
    }
    m_aroundTitle->setText(tr("In the file, around row %1").arg(m_formats.count(row)));
    m_around->fitColumns(-1, 180);
    for (int line = 0; line < int(rows.size()); ++line) {
        if (rows[size_t(line)].number != row)
            continue;
        m_around->setCurrentCell(line, std::max(0, int(headers.indexOf(column))));
        m_around->scrollTo(m_around->currentIndex(), QAbstractItemView::PositionAtCenter);
    }
}

QWidget *PreviewStep::firstFocus()
{
    return m_tabs->currentIndex() == refusedTab ? static_cast<QWidget *>(m_refusedTable) : m_tabRow->chosenTab();
}

} // namespace somo
