// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "core/commission/trail_pay_query.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/table_copy.h"
#include "ui/common/table_save.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/history/history_filter.h"
#include "ui/history/history_rows.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace somo {

namespace {

constexpr size_t firstCommands = 200;
constexpr int mostRowsShown = 200;

} // namespace

HistoryPage::HistoryPage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_model(new HistoryModel(this))
    , m_undo(new QAction(somoIcon(QStringLiteral("undo")), {}, this))
    , m_redo(new QAction(somoIcon(QStringLiteral("redo")), {}, this))
{
    setObjectName(QStringLiteral("historyPage"));
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.edge, 0, metrics.edge, metrics.inside);
    makeList();
    m_undo->setObjectName(QStringLiteral("historyUndo"));
    m_redo->setObjectName(QStringLiteral("historyRedo"));
    connect(m_undo, &QAction::triggered, this, [this] { this->host().workspace().undo(); });
    connect(m_redo, &QAction::triggered, this, [this] { this->host().workspace().redo(); });
    connect(m_filter, &HistoryFilter::changed, this, &HistoryPage::refresh);
    connect(m_model, &PagedModel::rowsWanted, this, &HistoryPage::askCommands);
    connect(m_rows, &HistoryRows::takeBackAsked, this, &HistoryPage::takeBack);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showCurrent);
    connect(&host.workspace(), &Workspace::closed, m_model, &HistoryModel::forget);
    HistoryPage::retranslate();
}

void HistoryPage::makeList()
{
    const Metrics metrics = currentMetrics();
    m_filter = new HistoryFilter(this);
    layout()->addWidget(m_filter);
    auto *parts = new QSplitter(this);
    auto *card = new QFrame(parts);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    m_view = makeListTable(m_model, card);
    m_view->setObjectName(QStringLiteral("history"));
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->installEventFilter(this);
    m_filter->words()->installEventFilter(this);
    new TableSource(m_view, [this](const TableSource::Use &use) {
        host().workspace().read<std::vector<LoggedCommand>>(
            this, m_askedSave, [seqs = m_model->ids()](Database &database, const BookSettings &) { return commandsOf(database, seqs); },
            [this, use](const Result<std::vector<LoggedCommand>> &commands) {
                if (commands)
                    use(m_model->saved(*commands));
                else
                    host().showProblem(commands.error());
            });
    });
    inside->addWidget(m_view, 1);
    auto *foot = new QFrame(card);
    foot->setObjectName(QStringLiteral("listFoot"));
    foot->setFixedHeight(metrics.row);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(metrics.gap, 0, metrics.gap, 0);
    m_foot = new QLabel(foot);
    m_foot->setObjectName(QStringLiteral("historyCount"));
    m_foot->setProperty("role", QStringLiteral("cardTitle"));
    line->addWidget(m_foot);
    inside->addWidget(foot);
    auto *side = new QFrame(parts);
    side->setProperty("card", true);
    auto *beside = new QVBoxLayout(side);
    beside->setContentsMargins(1, 1, 1, 1);
    m_rows = new HistoryRows(side);
    m_rows->text()->installEventFilter(this);
    beside->addWidget(m_rows);
    parts->addWidget(card);
    parts->addWidget(side);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    static_cast<QVBoxLayout *>(layout())->addWidget(parts, 1);
}

QString HistoryPage::title() const
{
    return tr("History");
}

QWidget *HistoryPage::firstFocus()
{
    return m_view;
}

void HistoryPage::openFilter()
{
    m_filter->words()->setFocus(Qt::ShortcutFocusReason);
    m_filter->words()->selectAll();
}

void HistoryPage::clearFilter()
{
    m_filter->clear();
}

void HistoryPage::open(qint64 id)
{
    if (id == 0)
        return;
    m_wanted = id;
    // What is filtered might be without it.
    if (m_filter->isEmpty())
        refresh();
    else
        m_filter->clear();
}

void HistoryPage::refresh()
{
    Workspace &workspace = host().workspace();
    const TrailAsk ask = m_filter->ask(host().language(), workspace.settings().offsetMinutes);
    workspace.read<Answer>(
        this, m_asked,
        [ask](Database &database, const BookSettings &) -> Result<Answer> {
            const ReadView view(database);
            SOMO_TRY(view.begun());
            Answer answer;
            SOMO_TRY_ASSIGN(answer.found, findCommands(database, ask));
            SOMO_TRY_ASSIGN(answer.first, commandsOf(database, std::span(answer.found.seqs).first(std::min(firstCommands, answer.found.seqs.size()))));
            SOMO_TRY_ASSIGN(answer.authors, trailAuthors(database));
            return answer;
        },
        [this](const Result<Answer> &answer) {
            if (!answer)
                return host().showProblem(answer.error());
            show(*answer);
            emit settled();
        });
}

void HistoryPage::show(const Answer &answer)
{
    m_all = answer.found.all;
    m_filter->setAuthors(answer.authors);
    m_model->setWords(host().workspace().settings().offsetMinutes, host().language(), host().formats());
    m_model->setFound(answer.found);
    m_model->setCommands(answer.first);
    fillFoot();
    fitColumns();
    if (m_wanted != 0) {
        if (const int row = m_model->rowOf(m_wanted); row >= 0)
            m_view->setCurrentIndex(m_model->index(row, HistoryModel::WhatColumn));
        m_wanted = 0;
    } else if (current() == 0 && m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0, HistoryModel::WhatColumn));
    }
    showCurrent();
}

void HistoryPage::askCommands(const std::vector<qint64> &seqs)
{
    host().workspace().read<std::vector<LoggedCommand>>(
        this, m_askedCommands, [seqs](Database &database, const BookSettings &) { return commandsOf(database, seqs); },
        [this](const Result<std::vector<LoggedCommand>> &commands) {
            if (!commands)
                return host().showProblem(commands.error());
            m_model->setCommands(*commands);
            showCurrent();
        });
}

qint64 HistoryPage::current() const
{
    return m_view->currentIndex().isValid() ? m_model->idAt(m_view->currentIndex().row()) : 0;
}

void HistoryPage::showCurrent()
{
    const LoggedCommand *command = m_model->command(current());
    if (!command)
        return m_rows->show({});
    HistoryRows::Entry entry;
    entry.seq = command->seq;
    entry.title = m_model->what(*command);
    entry.when = QStringLiteral("%1 · %2").arg(m_model->momentText(*command), command->author);
    entry.isImport = bool(command->import);
    entry.mayGoBack = command->undoes == 0 && !m_model->isTakenBack(command->seq) && !host().workspace().isReadOnly();
    m_rows->show(entry);
    askRows(command->seq);
}

void HistoryPage::askRows(qint64 seq)
{
    Workspace &workspace = host().workspace();
    workspace.read<TrailRows>(
        this, m_askedRows,
        [seq, reader = workspace.author(), today = workspace.today()](Database &database, const BookSettings &settings) {
            return readableRowsOfCommand(database, settings, reader, today, seq, mostRowsShown);
        },
        [this, seq](const Result<TrailRows> &rows) {
            if (!rows)
                return host().showProblem(rows.error());
            m_rows->setRows(seq, *rows, host().formats(), host().workspace().settings().offsetMinutes);
        });
}

void HistoryPage::takeBack(qint64 seq)
{
    const LoggedCommand *command = m_model->command(seq);
    if (!command)
        return;
    const QString what = m_model->what(*command);
    Workspace &workspace = host().workspace();
    workspace.administer([seq, author = workspace.author()](Book &book) { return book.undoCommand(seq, author); }, this, [this, what](const Result<CommandOutcome> &done) {
        if (!done)
            return host().showProblem(done.error());
        // Taking back an undo is doing it again.
        host().say(tr("Taken back: %1").arg(what), [this] { host().workspace().redo(); });
    });
}

// Enter on an entry goes to what it changed, Esc there comes back; from the words the arrow down goes to the list.
bool HistoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto &pressed = static_cast<const QKeyEvent &>(*event);
    const int key = pressed.key();
    if (watched == m_view && pressed.matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    if (watched == m_view && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
        m_rows->text()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if ((watched == m_rows->text() && key == Qt::Key_Escape) || (watched == m_filter->words() && key == Qt::Key_Down)) {
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Page::eventFilter(watched, event);
}

// Entries never looked at are read first.
void HistoryPage::copyRows()
{
    std::vector<qint64> seqs;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        seqs.push_back(m_model->idAt(row.row()));
    std::ranges::sort(seqs, std::ranges::greater());
    if (seqs.size() < 2)
        seqs = m_model->ids();
    host().workspace().read<std::vector<LoggedCommand>>(
        this, m_askedCopy, [seqs](Database &database, const BookSettings &) { return commandsOf(database, seqs); },
        [this](const Result<std::vector<LoggedCommand>> &commands) {
            if (commands)
                QGuiApplication::clipboard()->setMimeData(tableData(m_model->copied(*commands)));
            else
                host().showProblem(commands.error());
        });
}

void HistoryPage::fitColumns()
{
    const Metrics metrics = currentMetrics();
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.font = m_view->font();
    int left = m_view->viewport()->width();
    for (const int column : {HistoryModel::MomentColumn, HistoryModel::AuthorColumn, HistoryModel::StateColumn}) {
        int needed = m_view->horizontalHeader()->sectionSizeHint(column) + metrics.inside;
        for (int row = 0; row < std::min(100, m_model->rowCount()); ++row)
            needed = std::max(needed, m_view->itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
        needed = std::min(needed, metrics.scaled(240));
        m_view->setColumnWidth(column, needed);
        left -= needed;
    }
    m_view->setColumnWidth(HistoryModel::WhatColumn, std::max(left, metrics.scaled(240)));
}

void HistoryPage::fillFoot()
{
    const Formats formats = host().formats();
    m_foot->setText(m_filter->isEmpty() ? tr("%n change(s), to the first", nullptr, int(m_all))
                                        : tr("%1 of %2 changes").arg(formats.count(m_model->rowCount()), formats.count(m_all)));
}

void HistoryPage::retranslate()
{
    m_undo->setText(tr("Undo the newest"));
    m_undo->setToolTip(tr("Takes back the newest change that stands"));
    m_redo->setText(tr("Redo"));
    m_redo->setToolTip(tr("Does again what was taken back last"));
    m_view->setAccessibleName(tr("What was done to the book, newest first"));
    m_filter->setFormats(host().formats(), host().workspace().today());
    m_model->setWords(host().workspace().settings().offsetMinutes, host().language(), host().formats());
    m_rows->retranslate();
    fillFoot();
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

} // namespace somo
