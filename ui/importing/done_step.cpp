// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/done_step.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/importing/import_table.h"
#include "ui/importing/import_words.h"

#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

DoneStep::DoneStep(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    QVBoxLayout *inside = nullptr;
    QFrame *card = makeCard(this, inside);
    m_title = new QLabel(card);
    m_title->setObjectName(QStringLiteral("doneTitle"));
    m_title->setProperty("role", QStringLiteral("lead"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_counts = new ImportTable(QStringLiteral("doneCounts"), card);
    m_notes = new QLabel(card);
    m_notes->setObjectName(QStringLiteral("doneNotes"));
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    inside->addWidget(m_title);
    inside->addWidget(m_counts, 1);
    inside->addWidget(m_notes);
    const auto addLink = [card, inside](const QString &name) {
        auto *link = new QPushButton(card);
        link->setObjectName(name);
        link->setProperty("link", true);
        link->hide();
        inside->addWidget(link, 0, Qt::AlignLeft);
        return link;
    };
    m_credit = addLink(QStringLiteral("creditOrders"));
    m_twins = addLink(QStringLiteral("lookAtTwins"));
    m_costs = addLink(QStringLiteral("lookAtCosts"));
    connect(m_credit, &QPushButton::clicked, this, &DoneStep::creditAsked);
    connect(m_twins, &QPushButton::clicked, this, &DoneStep::twinsAsked);
    connect(m_costs, &QPushButton::clicked, this, &DoneStep::costsAsked);
    auto *line = new QHBoxLayout;
    m_undo = new QPushButton(somoIcon(QStringLiteral("undo")), {}, card);
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_more = new QPushButton(somoIcon(QStringLiteral("import")), {}, card);
    m_more->setObjectName(QStringLiteral("importMore"));
    m_board = new QPushButton(somoIcon(QStringLiteral("board")), {}, card);
    m_board->setObjectName(QStringLiteral("lookAtBoard"));
    line->addWidget(m_undo);
    line->addStretch(1);
    line->addWidget(m_more);
    line->addWidget(m_board);
    inside->addLayout(line);
    layout->addWidget(card, 1);
    connect(m_undo, &QPushButton::clicked, this, &DoneStep::undoAsked);
    connect(m_more, &QPushButton::clicked, this, &DoneStep::moreAsked);
    connect(m_board, &QPushButton::clicked, this, &DoneStep::boardAsked);
}

QWidget *DoneStep::firstFocus()
{
    return m_board;
}

void DoneStep::setDone(const ImportAnswer &answer, const ImportAnswer &previewed, const Formats &formats)
{
    m_answer = answer;
    m_previewed = previewed;
    m_takenBack = false;
    m_next = {};
    retranslate(formats);
}

void DoneStep::setNext(const ImportNext &next)
{
    m_next = next;
    fill();
}

void DoneStep::setTakenBack()
{
    m_takenBack = true;
    fill();
}

void DoneStep::retranslate(const Formats &formats)
{
    m_formats = formats;
    m_counts->setHeaders({QString(), tr("Added"), tr("Changed")});
    m_counts->setAccessibleName(tr("What was written"));
    m_undo->setText(tr("Undo this import"));
    m_more->setText(tr("Import more"));
    m_board->setText(tr("Look at the board"));
    fill();
}

QString DoneStep::sentence() const
{
    QStringList parts;
    const auto added = m_answer.added(), changed = m_answer.changed();
    constexpr int mostNamed = 3; // a sentence, no list
    for (const QString &key : importEntities()) {
        if (key == u"lines" || parts.size() == mostNamed)
            continue;
        if (added.value(key) > 0)
            parts += tr("%1: %2 added").arg(importEntityName(key), m_formats.count(added.value(key)));
        if (changed.value(key) > 0)
            parts += tr("%1: %2 changed").arg(importEntityName(key), m_formats.count(changed.value(key)));
    }
    const QString from = m_answer.files.size() == 1 ? QFileInfo(m_answer.files.front().path).fileName() : tr("%n file(s)", nullptr, int(m_answer.files.size()));
    return tr("Imported from %1. %2").arg(from, parts.join(QStringLiteral("; ")));
}

void DoneStep::fill()
{
    m_title->setText(m_takenBack ? tr("Taken back. The book is as it was before.") : sentence());
    m_undo->setVisible(!m_takenBack);
    const auto added = m_answer.added(), changed = m_answer.changed();
    const auto shown = [this](qint64 count) { return count == 0 ? QString() : m_formats.count(count); };
    m_counts->setRowCount(0);
    for (const QString &key : importEntities()) {
        if (m_takenBack || added.value(key) + changed.value(key) == 0)
            continue;
        const int row = m_counts->rowCount();
        m_counts->insertRow(row);
        m_counts->setText(row, 0, importEntityName(key));
        m_counts->setText(row, 1, shown(added.value(key)), true);
        m_counts->setText(row, 2, shown(changed.value(key)), true);
    }
    m_counts->fitColumns(0);
    QStringList notes;
    for (const ImportedFile &file : m_answer.files) {
        if (file.problem || file.result.refused)
            notes += tr("%1: nothing was written.").arg(QFileInfo(file.path).fileName());
        if (const ImportedFile *shown = m_previewed.file(file.path); shown && file.othersWrote > 0 && file.result.written)
            notes += comparedAgainText(file, shown->result, m_formats);
        for (const ImportNote &note : file.result.notes)
            notes += importNoteText(note, m_formats);
    }
    if (m_answer.skipped() > 0)
        notes += tr("Rows left out: %1. Mend the file and import it again: nothing is added twice.").arg(m_formats.count(m_answer.skipped()));
    notes.removeAll(QString());
    notes.removeDuplicates();
    m_notes->setText(m_takenBack ? QString() : notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!m_notes->text().isEmpty());
    const auto offer = [this](QPushButton *link, qint64 count, const QString &words) {
        link->setText(words);
        link->setVisible(count > 0 && !m_takenBack);
    };
    offer(m_credit, m_next.ordersWithoutPerson, tr("Orders credited to nobody yet: %1. See whose they are").arg(m_formats.count(m_next.ordersWithoutPerson)));
    offer(m_twins, m_next.possibleTwins, tr("Pairs of orders that may be one sale: %1. Say what they are").arg(m_formats.count(m_next.possibleTwins)));
    offer(m_costs, m_next.productsWithoutCost, tr("New products without a cost: %1. Their gross profit is unknown until they have one").arg(m_formats.count(m_next.productsWithoutCost)));
}

} // namespace somo
