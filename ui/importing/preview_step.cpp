// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/preview_step.h"

#include "core/customers/timeline_words.h"
#include "core/words/report_words.h"
#include "ui/common/icon_label.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/importing/after_import_card.h"
#include "ui/importing/corrected_part.h"
#include "ui/importing/import_table.h"
#include "ui/importing/import_words.h"
#include "ui/importing/preview_list.h"
#include "ui/importing/question_list.h"
#include "ui/importing/read_card.h"
#include "ui/importing/refused_part.h"
#include "ui/importing/tab_row.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

constexpr int sideWidth = 272; // at text size 13

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
    line->setSpacing(metrics.gap);
    line->addWidget(new IconLabel(QStringLiteral("file"), Token::text, 16, about), 0, Qt::AlignTop);
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
    for (const char *name : {"tabCounts", "tabAdded", "tabChanged", "tabUnchanged", "tabKept", "tabRefused", "tabCorrected", "tabAsked"})
        m_tabRow->addTab(QString::fromLatin1(name));
    m_export = new QPushButton(somoIcon(QStringLiteral("export")), {}, card);
    m_export->setObjectName(QStringLiteral("exportRefused"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_tabRow, 1);
    top->addWidget(m_export, 0, Qt::AlignTop);
    inside->addLayout(top);
    m_tabs = new QStackedWidget(card);
    m_added = new PreviewList(PreviewList::Kind::orders, QStringLiteral("addedOrders"), m_tabs);
    m_changed = new PreviewList(PreviewList::Kind::changed, QStringLiteral("changedOrders"), m_tabs);
    m_unchanged = new PreviewList(PreviewList::Kind::orders, QStringLiteral("unchangedOrders"), m_tabs);
    m_kept = new PreviewList(PreviewList::Kind::kept, QStringLiteral("keptOrders"), m_tabs);
    m_refused = new RefusedPart(m_tabs);
    m_corrected = new CorrectedPart(m_tabs);
    m_asked = new QuestionList(m_tabs);
    for (QWidget *tab : {buildCounts(), static_cast<QWidget *>(m_added), static_cast<QWidget *>(m_changed), static_cast<QWidget *>(m_unchanged),
                         static_cast<QWidget *>(m_kept), static_cast<QWidget *>(m_refused), static_cast<QWidget *>(m_corrected), static_cast<QWidget *>(m_asked)})
        m_tabs->addWidget(tab);
    inside->addWidget(m_tabs, 1);
    layout->addWidget(card, 1);
    connect(m_tabRow, &TabRow::chosen, this, &PreviewStep::showTab);
    connect(m_change, &QPushButton::clicked, this, &PreviewStep::mappingAsked);
    connect(m_export, &QPushButton::clicked, this, &PreviewStep::exportAsked);
    connect(m_refused, &RefusedPart::aroundAsked, this, &PreviewStep::aroundAsked);
    connect(m_refused, &RefusedPart::typed, this, &PreviewStep::correctionTyped);
    connect(m_corrected, &CorrectedPart::typed, this, &PreviewStep::correctionTyped);
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

QWidget *PreviewStep::buildSide()
{
    const Metrics metrics = currentMetrics();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(metrics.scaled(sideWidth));
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *side = new QWidget(scroll);
    side->setObjectName(QStringLiteral("scrolled"));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    QVBoxLayout *inside = nullptr;
    m_read = new ReadCard(side);
    layout->addWidget(m_read);
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

void PreviewStep::setPreview(const std::vector<ChosenFile> &files, const ImportAnswer &answer, const std::vector<ShownCorrection> &corrections, bool isSame,
                             const Formats &formats, int offsetMinutes)
{
    m_files = files;
    m_answer = answer;
    m_corrections = corrections;
    m_offsetMinutes = offsetMinutes;
    if (isSame) {
        keepPlace(formats);
        return;
    }
    m_skip->setChecked(true);
    m_refused->begin();
    retranslate(formats);
    showTab(toWrite() == 0 && !refused().empty() ? refusedTab : countsTab);
}

/// The tab stays, and the keyboard in it; where its last row went, what was put right is shown.
void PreviewStep::keepPlace(const Formats &formats)
{
    const int tab = m_tabs->currentIndex();
    const bool hadFocus = m_tabs->isAncestorOf(QApplication::focusWidget());
    retranslate(formats);
    const bool isRefusedGone = tab == refusedTab && refused().empty();
    const bool isCorrectedGone = tab == correctedTab && m_corrections.empty();
    const int shown = isRefusedGone && !m_corrections.empty() ? int(correctedTab) : isCorrectedGone && !refused().empty() ? int(refusedTab) : isRefusedGone || isCorrectedGone ? int(countsTab) : tab;
    if (shown == tab)
        return;
    showTab(shown);
    if (hadFocus)
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

bool PreviewStep::finishTyping()
{
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    auto *table = editor && m_tabs->isAncestorOf(editor) && editor->parentWidget() ? qobject_cast<ImportTable *>(editor->parentWidget()->parentWidget()) : nullptr;
    if (!table)
        return false;
    table->setFocus(Qt::OtherFocusReason); // the cell takes what its editor holds
    return true;
}

void PreviewStep::retranslate(const Formats &formats)
{
    m_formats = formats;
    m_change->setText(tr("Change the mapping"));
    m_counts->setHeaders({QString(), tr("Will be added"), tr("Will change"), tr("Unchanged")});
    m_counts->setAccessibleName(tr("What the import would do"));
    m_added->table()->setAccessibleName(tr("Orders that would be added"));
    m_changed->table()->setAccessibleName(tr("Orders that would change"));
    m_unchanged->table()->setAccessibleName(tr("Orders that stay as they are"));
    m_kept->table()->setAccessibleName(tr("Corrections that stay"));
    m_refused->retranslate(formats);
    m_corrected->retranslate();
    m_decisionTitle->setText(tr("Rows that can't be taken"));
    m_stop->setText(tr("Write nothing of that file"));
    m_decisionNote->setText(tr("An order with such a row waits as a whole. Mend the file and import it again: nothing is added twice."));
    fill();
}

void PreviewStep::fill()
{
    fillFiles();
    fillCounts();
    fillOrders();
    fillRefused();
    fillSide();
}

void PreviewStep::fillFiles()
{
    QStringList lines;
    const words::ReportWords words(m_formats.language(), m_formats.currency());
    for (const ImportedFile &file : m_answer.files) {
        const auto chosen = std::ranges::find(m_files, file.path, &ChosenFile::path);
        const QString name = QFileInfo(file.path).fileName();
        if (file.problem) {
            lines += tr("%1: not read").arg(name);
            continue;
        }
        QStringList about;
        if (chosen != m_files.end())
            about += fileSize(chosen->sample.bytes, words);
        if (chosen != m_files.end() && chosen->sample.sheets > 0)
            about += tr("%n sheet(s)", nullptr, chosen->sample.sheets);
        about += tr("%n row(s)", nullptr, int(file.result.read)).replace(QString::number(file.result.read), m_formats.count(file.result.read));
        about += importKindLabel(file.result.kind);
        const bool isKnown = chosen != m_files.end() && chosen->recognised && chosen->profile && !chosen->profile->mappingFree;
        if (isKnown)
            lines += tr("%1 · %2 · recognised as “%3”").arg(name, about.join(QStringLiteral(", ")), chosen->profile->title.isEmpty() ? chosen->profile->name : chosen->profile->title);
        else
            lines += QString(name + QStringLiteral(" · ") + about.join(QStringLiteral(", ")));
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
    const bool severalFiles = m_answer.files.size() > 1;
    m_refused->setRows(refusedRows(m_answer, m_formats.language()), m_corrections, severalFiles);
    m_corrected->setCorrections(m_corrections, severalFiles);
    m_tabRow->setWords(correctedTab, m_corrections.empty() ? QString() : tr("Put right · %1").arg(m_formats.count(qint64(m_corrections.size()))));
    const qint64 listed = qint64(refused().size());
    m_tabRow->setWords(refusedTab, listed > 0 ? tr("Not taken · %1").arg(m_formats.count(std::max(m_answer.refusedRows(), listed))) : QString());
    m_export->setText(tr("Export %n row(s) as CSV…", nullptr, int(listed)).replace(QString::number(listed), m_formats.count(listed)));
}

void PreviewStep::fillSide()
{
    m_read->setAnswer(m_answer, m_formats);
    fillAfter();
    fillDecision();
    QStringList notes;
    bool orders = false;
    bool later = false;
    for (const ImportedFile &file : m_answer.files) {
        orders = orders || file.result.kind == ImportKind::orders;
        later = later || file.result.kind == ImportKind::payments || file.result.kind == ImportKind::returns;
        for (const ImportNote &note : file.result.notes) {
            if (note.kind != ImportNote::Kind::withoutPerson) // which stands among what was read
                notes += importNoteText(note, m_formats);
        }
    }
    if (orders && later)
        notes += tr("Payments and returns of orders that come with these files are compared once the orders are written.");
    notes.removeAll(QString());
    notes.removeDuplicates();
    m_notesCard->setVisible(!notes.isEmpty());
    m_notes->setText(notes.join(QStringLiteral("\n\n")));
}

// What the decision is about stands in its words.
void PreviewStep::fillDecision()
{
    m_decision->setVisible(m_answer.refusedRows() > 0);
    const qint64 out = m_answer.skipped();
    const QString left = tr("Skip %n row(s)", nullptr, int(out)).replace(QString::number(out), m_formats.count(out));
    const QString taken = wordsToWrite(true);
    QString words = taken.isEmpty() ? left : tr("%1, import %2").arg(left, taken);
    const Metrics metrics = currentMetrics();
    const int room = metrics.scaled(sideWidth - 40) - 2 * metrics.inside; // less the mark and a scroll bar
    if (m_skip->fontMetrics().horizontalAdvance(words) > room)
        words.replace(QStringLiteral(", "), QStringLiteral(",\n"));
    m_skip->setText(words);
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
    m_export->setVisible(tab == refusedTab);
    fitTab();
}

// A table that was never shown knew no width to share out.
void PreviewStep::fitTab()
{
    m_counts->fitColumns(0);
    m_refused->fit();
    m_corrected->fit();
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
    return isWritten(file, skipsBadRows());
}

bool PreviewStep::isWritten(const ImportedFile &file, bool skips) const
{
    return !file.problem && (skips || file.result.errorCount == 0);
}

QString PreviewStep::wordsToWrite() const
{
    return wordsToWrite(skipsBadRows());
}

QString PreviewStep::wordsToWrite(bool skips) const
{
    std::optional<ImportKind> kind;
    qint64 count = 0;
    for (const ImportedFile &file : m_answer.files) {
        if (!isWritten(file, skips))
            continue;
        if (kind && *kind != file.result.kind)
            return {};
        kind = file.result.kind;
        const QString entity = importKindName(*kind);
        count += *kind == ImportKind::orders ? file.result.preview.addedOrders + file.result.preview.changedOrders
                                             : file.result.added.value(entity) + file.result.changed.value(entity);
    }
    return count == 0 ? QString() : importCountWords(*kind, count, m_formats);
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
    m_refused->setAround(file, rows, row, column);
}

const std::vector<RefusedRow> &PreviewStep::refused() const
{
    return m_refused->rows();
}

QWidget *PreviewStep::firstFocus()
{
    switch (m_tabs->currentIndex()) {
    case refusedTab: return m_refused->firstFocus();
    case correctedTab: return m_corrected->firstFocus();
    default: return m_tabRow->chosenTab();
    }
}

} // namespace somo
