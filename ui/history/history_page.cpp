// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace somo {

namespace {

/// A list to look through; what is older stands in the export.
constexpr int mostCommands = 5'000;

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
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    m_view = makeListTable(m_model, card);
    m_view->setObjectName(QStringLiteral("history"));
    m_view->horizontalHeader()->setStretchLastSection(false);
    inside->addWidget(m_view, 1);
    auto *foot = new QFrame(card);
    foot->setObjectName(QStringLiteral("listFoot"));
    foot->setFixedHeight(metrics.row);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(metrics.gap, 0, metrics.gap, 0);
    m_foot = new QLabel(foot);
    m_foot->setProperty("role", QStringLiteral("cardTitle"));
    line->addWidget(m_foot);
    inside->addWidget(foot);
    layout->addWidget(card, 1);
    m_undo->setObjectName(QStringLiteral("historyUndo"));
    m_redo->setObjectName(QStringLiteral("historyRedo"));
    connect(m_undo, &QAction::triggered, this, [this] { this->host().workspace().undo(); });
    connect(m_redo, &QAction::triggered, this, [this] { this->host().workspace().redo(); });
    HistoryPage::retranslate();
}

QString HistoryPage::title() const
{
    return tr("History");
}

QWidget *HistoryPage::firstFocus()
{
    return m_view;
}

void HistoryPage::refresh()
{
    using Commands = std::vector<LoggedCommand>;
    host().workspace().read<Commands>(
        this, m_asked, [](Database &database, const BookSettings &) { return loggedCommands(database, 0, mostCommands + 1); },
        [this](const Result<Commands> &answer) {
            if (!answer)
                return host().showProblem(answer.error());
            Commands commands = *answer;
            m_whole = commands.size() <= size_t(mostCommands);
            if (!m_whole)
                commands.resize(size_t(mostCommands));
            m_model->setCommands(std::move(commands), host().workspace().settings().offsetMinutes, host().language(), host().formats());
            retranslate();
            fitColumns();
            emit settled();
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
        for (int row = 0; row < std::min(300, m_model->rowCount()); ++row)
            needed = std::max(needed, m_view->itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
        needed = std::min(needed, metrics.scaled(240));
        m_view->setColumnWidth(column, needed);
        left -= needed;
    }
    m_view->setColumnWidth(HistoryModel::WhatColumn, std::max(left, metrics.scaled(240)));
}

void HistoryPage::retranslate()
{
    m_undo->setText(tr("Undo the newest"));
    m_undo->setToolTip(tr("Takes back the newest change that stands"));
    m_redo->setText(tr("Redo"));
    m_redo->setToolTip(tr("Does again what was taken back last"));
    m_view->setAccessibleName(tr("What was done to the book, newest first"));
    m_foot->setText(m_whole ? tr("%n change(s), to the first", nullptr, m_model->rowCount())
                            : tr("the newest %1 changes").arg(host().formats().count(m_model->rowCount())));
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

} // namespace somo
