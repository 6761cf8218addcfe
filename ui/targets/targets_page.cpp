// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targets_page.h"

#include "core/base/text.h"
#include "core/kpi/kpi_words.h"
#include "core/kpi/target_filter_query.h"
#include "core/words/error_words.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/column_header.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/targets/target_cell_delegate.h"
#include "ui/targets/target_edits.h"
#include "ui/targets/target_grid_model.h"
#include "ui/targets/target_verdict.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace somo {

namespace {

constexpr Metric metrics[] = {Metric::revenue,      Metric::grossProfit,     Metric::orders,     Metric::units,    Metric::averageOrder,
                              Metric::newCustomers, Metric::repeatCustomers, Metric::returnRate, Metric::collected};

QComboBox *combo(QWidget *parent, const char *name)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    return box;
}

} // namespace

TargetsPage::TargetsPage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_model(new TargetGridModel(this))
    , m_copy(new QAction(somoIcon(QStringLiteral("columns")), {}, this))
    , m_spread(new QAction(somoIcon(QStringLiteral("today")), {}, this))
    , m_paste(new QAction(somoIcon(QStringLiteral("table")), {}, this))
    , m_within(host.period().first())
{
    setObjectName(QStringLiteral("targetsPage"));
    m_copy->setObjectName(QStringLiteral("copyLastMonth"));
    m_spread->setObjectName(QStringLiteral("spreadYear"));
    m_paste->setObjectName(QStringLiteral("pasteTargets"));
    auto *layout = new QVBoxLayout(this);
    const Metrics sizes = currentMetrics();
    layout->setContentsMargins(sizes.edge, 0, sizes.edge, sizes.inside);
    layout->setSpacing(sizes.gap);
    makeControls();
    makeView();
    m_verdict = new TargetVerdict(this);
    layout->addWidget(m_verdict);
    connectAll();
    TargetsPage::retranslate();
}

void TargetsPage::makeControls()
{
    auto *line = new QHBoxLayout;
    m_metric = combo(this, "targetMetric");
    m_kind = combo(this, "targetKind");
    m_cut = combo(this, "targetCut");
    m_choice = combo(this, "targetChoice");
    m_earlier = new QToolButton(this);
    m_earlier->setObjectName(QStringLiteral("earlierYear"));
    m_earlier->setIcon(somoIcon(QStringLiteral("left"), Token::text));
    m_later = new QToolButton(this);
    m_later->setObjectName(QStringLiteral("laterYear"));
    m_later->setIcon(somoIcon(QStringLiteral("right"), Token::text));
    for (QToolButton *button : {m_earlier, m_later}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumSize(currentMetrics().button, currentMetrics().button);
    }
    m_year = new QLabel(this);
    m_year->setObjectName(QStringLiteral("targetYear"));
    m_year->setProperty("role", QStringLiteral("cardTitle"));
    for (QWidget *each : std::initializer_list<QWidget *>{m_metric, m_kind, m_cut, m_choice})
        line->addWidget(each);
    line->addStretch(1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_earlier, m_year, m_later})
        line->addWidget(each);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    for (const Metric metric : metrics)
        m_metric->addItem({}, int(metric));
    for (const SubjectKind kind : {SubjectKind::person, SubjectKind::team, SubjectKind::everyone})
        m_kind->addItem({}, int(kind));
    m_cut->addItem({}, -1);
    for (const Cut cut : targetCuts)
        m_cut->addItem({}, int(cut));
    m_choice->hide();
}

void TargetsPage::makeView()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    m_parts = new QStackedWidget(card);
    m_view = new QTableView(m_parts);
    m_view->setObjectName(QStringLiteral("targetGrid"));
    m_view->setModel(m_model);
    auto *delegate = new TargetCellDelegate(m_view);
    m_view->setItemDelegate(delegate);
    m_view->setHorizontalHeader(new ColumnHeader(m_view));
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->verticalHeader()->setMaximumWidth(currentMetrics().scaled(190));
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->installEventFilter(this);
    m_empty = new QLabel(m_parts);
    m_empty->setObjectName(QStringLiteral("targetsEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_parts->addWidget(m_view);
    m_parts->addWidget(m_empty);
    inside->addWidget(m_parts, 1);
    auto *foot = new QFrame(card);
    foot->setObjectName(QStringLiteral("listFoot"));
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(currentMetrics().gap, currentMetrics().small, currentMetrics().gap, currentMetrics().small);
    m_foot = new QLabel(foot);
    m_foot->setObjectName(QStringLiteral("targetsFoot"));
    m_foot->setWordWrap(true);
    m_foot->setTextFormat(Qt::PlainText);
    line->addWidget(m_foot);
    inside->addWidget(foot);
    static_cast<QVBoxLayout *>(layout())->addWidget(card, 1);
    connect(delegate, &TargetCellDelegate::moved, this, [this](int rows, int columns) {
        const QModelIndex now = m_view->currentIndex();
        // What can't be taken keeps the cursor.
        if (!now.data(WrongRole).toString().isEmpty())
            return m_view->setFocus();
        const QModelIndex next = m_model->index(now.row() + rows, now.column() + columns);
        if (next.isValid())
            m_view->setCurrentIndex(next);
        m_view->setFocus();
    });
}

void TargetsPage::connectAll()
{
    connect(m_model, &TargetGridModel::typed, this, &TargetsPage::typed);
    connect(m_model, &TargetGridModel::refused, this, [this](const QModelIndex &index, const QString &error) {
        say(QStringLiteral("%1, %2: %3").arg(nameOf(index.row()), m_model->headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString(), error));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TargetsPage::showCell);
    connect(m_verdict, &TargetVerdict::taken, this, &TargetsPage::takeProposal);
    connect(m_copy, &QAction::triggered, this, &TargetsPage::copyLastMonth);
    connect(m_spread, &QAction::triggered, this, &TargetsPage::spread);
    connect(m_paste, &QAction::triggered, this, &TargetsPage::paste);
    connect(m_earlier, &QToolButton::clicked, this, [this] { moveYear(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { moveYear(1); });
    for (QComboBox *box : {m_metric, m_kind, m_choice})
        connect(box, &QComboBox::currentIndexChanged, this, [this] { say({}); refresh(); });
    connect(m_cut, &QComboBox::currentIndexChanged, this, [this] {
        m_choice->clear();
        m_choice->setVisible(m_cut->currentData().toInt() >= 0);
        say({});
        refresh();
    });
}

QString TargetsPage::title() const
{
    return tr("Targets");
}

QWidget *TargetsPage::firstFocus()
{
    return m_view;
}

TargetGridAsk TargetsPage::asked() const
{
    TargetGridAsk ask;
    ask.metric = Metric(m_metric->currentData().toInt());
    ask.kind = SubjectKind(m_kind->currentData().toInt());
    if (m_cut->currentData().toInt() >= 0 && m_choice->currentData().isValid())
        ask.filter = CutFilter{Cut(m_cut->currentData().toInt()), m_choice->currentData().toLongLong()};
    ask.within = m_within;
    ask.asOf = host().workspace().today();
    return ask;
}

void TargetsPage::refresh()
{
    askChoices();
    const TargetGridAsk ask = asked();
    host().workspace().read<TargetGrid>(
        this, m_asked, [ask](Database &database, const BookSettings &settings) { return loadTargetGrid(database, settings, ask); },
        [this](const Result<TargetGrid> &answer) {
            if (!answer)
                return host().showProblem(answer.error());
            takeGrid(*answer);
        });
}

void TargetsPage::askChoices()
{
    const int cut = m_cut->currentData().toInt();
    if (cut < 0)
        return;
    host().workspace().read<std::vector<NamedRow>>(
        this, m_choicesAsked, [cut](Database &database, const BookSettings &) { return targetFilterChoices(database, Cut(cut)); },
        [this, cut](const Result<std::vector<NamedRow>> &answer) {
            if (!answer)
                return host().showProblem(answer.error());
            if (m_cut->currentData().toInt() == cut)
                takeChoices(*answer);
        });
}

void TargetsPage::takeChoices(const std::vector<NamedRow> &choices)
{
    const QVariant chosen = m_choice->currentData();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const NamedRow &row : choices)
        m_choice->addItem(row.name, row.id);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen)));
    m_choice->setEnabled(!choices.empty());
    if (m_choice->currentData() != chosen)
        refresh();
}

void TargetsPage::takeGrid(TargetGrid grid)
{
    m_model->setGrid(std::move(grid), host().language(), host().formats());
    m_parts->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_spread->setEnabled(m_model->rowCount() > 0 && m_model->hasYear());
    m_copy->setEnabled(m_model->rowCount() > 0);
    m_paste->setEnabled(m_model->rowCount() > 0);
    retranslate();
    fitColumns();
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
        const auto &months = m_model->grid().months;
        const Day today = host().workspace().today();
        const auto now = std::find_if(months.begin(), months.end(), [today](const Period &month) { return month.days().contains(today); });
        m_view->setCurrentIndex(m_model->index(0, now == months.end() ? 0 : int(now - months.begin())));
    }
    showCell();
    emit settled();
}

void TargetsPage::fitColumns()
{
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.font = m_view->font();
    const auto *delegate = m_view->itemDelegate();
    const int height = m_model->rowCount() > 0 ? delegate->sizeHint(option, m_model->index(0, 0)).height() : currentMetrics().row;
    m_view->verticalHeader()->setDefaultSectionSize(height);
    const int share = m_view->viewport()->width() / TargetGridModel::ColumnCount;
    for (int column = 0; column < TargetGridModel::ColumnCount; ++column) {
        int needed = std::max({share, m_view->horizontalHeader()->sectionSizeHint(column), currentMetrics().scaled(48)});
        for (int row = 0; row < std::min(300, m_model->rowCount()); ++row)
            needed = std::max(needed, delegate->sizeHint(option, m_model->index(row, column)).width());
        m_view->setColumnWidth(column, needed);
    }
    m_view->setColumnHidden(TargetGridModel::YearColumn, !m_model->hasYear());
}

void TargetsPage::showCell()
{
    const QModelIndex now = m_view->currentIndex();
    const TargetCell *cell = m_model->cell(now);
    m_verdict->show(cell, cell ? m_model->grid().rows[size_t(now.row())].subject : Subject(), m_model->grid().ask.metric,
                    host().workspace().settings(), host().formats());
    m_verdict->setVisible(m_model->rowCount() > 0);
}

void TargetsPage::showFoot()
{
    if (!m_error.isEmpty())
        return m_foot->setText(m_error);
    const auto &rows = m_model->grid().rows;
    const bool any = std::any_of(rows.begin(), rows.end(), [](const TargetGridRow &row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const TargetCell &cell) { return cell.target.has_value(); });
    });
    QString unit;
    if (metricUnit(m_model->grid().ask.metric) == MetricUnit::money)
        unit = tr("Amounts in %1; a cell shows in full while it is edited.").arg(m_model->unitText()) + u' ';
    const QString legend = unit + tr("In each cell: the target, last year's figure, the attainable range.");
    m_foot->setText(any || rows.empty() ? legend : QString(tr("No targets. Without a target there is no percentage, and that is fine.") + u' ' + tr("Type the first one into a month.")));
}

void TargetsPage::say(const QString &error)
{
    m_error = error;
    m_foot->setProperty("role", error.isEmpty() ? QString() : QStringLiteral("error"));
    m_foot->style()->polish(m_foot);
    showFoot();
}

void TargetsPage::moveYear(int years)
{
    const auto moved = Day::fromParts(m_within.year() + years, m_within.month(), 1);
    if (!moved || *moved < firstKnownDay || lastKnownDay < *moved)
        return;
    m_within = *moved;
    say({});
    refresh();
}

std::vector<int> TargetsPage::selectedRows() const
{
    std::set<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    return {rows.begin(), rows.end()};
}

QString TargetsPage::nameOf(int row) const
{
    return m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
}

QString TargetsPage::yearText() const
{
    const auto &months = m_model->grid().months;
    return months.empty() ? QString() : Period::of(PeriodKind::year, months.front().first(), host().workspace().settings().fiscalStart).toText();
}

void TargetsPage::write(const QString &code, const QStringList &args, std::vector<TargetChange> changes)
{
    if (changes.empty())
        return;
    host().workspace().write(
        {code, args}, [changes = std::move(changes)](Database &database) { return writeTargets(database, changes); }, this,
        [this](const Result<CommandOutcome> &done) {
            if (!done)
                say(words::errorText(done.error(), host().language()));
            refresh();
        });
}

void TargetsPage::typed(const QModelIndex &index, std::optional<qint64> value)
{
    say({});
    const TargetGrid &grid = m_model->grid();
    const QString name = nameOf(index.row());
    if (index.column() == TargetGridModel::WeightColumn) {
        if (value)
            write(QStringLiteral("targets_weighed"), {name, yearText()}, weighRow(grid, index.row(), *value));
        return;
    }
    if (index.column() == TargetGridModel::YearColumn) {
        if (value)
            write(QStringLiteral("targets_spread"), {name, yearText()}, spreadYear(grid, index.row(), *value));
        return;
    }
    write(value ? QStringLiteral("target_set") : QStringLiteral("target_cleared"),
          value ? QStringList{name, grid.months[size_t(index.column())].toText()} : QStringList{name},
          {cellChange(grid, index.row(), index.column(), value)});
}

void TargetsPage::copyLastMonth()
{
    const int month = m_view->currentIndex().column();
    if (month < 0 || month >= TargetGridModel::YearColumn)
        return say(tr("Choose the month to copy into."));
    std::vector<int> rows = selectedRows();
    if (rows.size() < 2) {
        rows.clear();
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.push_back(row);
    }
    const auto changes = copiedFromBefore(m_model->grid(), rows, month);
    const Period into = m_model->grid().months[size_t(month)];
    if (changes.empty())
        return say(tr("Nothing to copy: the month before has no targets, or %1 has its own.").arg(host().formats().periodInText(into)));
    say({});
    write(QStringLiteral("targets_copied"), {into.previous().toText(), into.toText()}, changes);
}

void TargetsPage::spread()
{
    const QModelIndex now = m_view->currentIndex();
    if (!now.isValid() || !m_model->hasYear())
        return;
    const QModelIndex year = m_model->index(now.row(), TargetGridModel::YearColumn);
    m_view->setFocus();
    m_view->setCurrentIndex(year);
    m_view->edit(year);
    m_foot->setText(tr("Type the year's total. It is spread by last year's figures, evenly where there are none."));
}

void TargetsPage::paste()
{
    const QModelIndex start = m_view->currentIndex();
    QString text = QApplication::clipboard()->text();
    if (!start.isValid() || text.trimmed().isEmpty())
        return;
    text.remove(u'\r');
    while (text.endsWith(u'\n'))
        text.chop(1);
    m_model->clearRefused();
    std::vector<TargetChange> changes;
    QStringList refused;
    QStringList names;
    const QStringList lines = text.split(u'\n');
    for (int line = 0; line < lines.size(); ++line) {
        const QStringList cells = lines[line].split(u'\t');
        const int row = start.row() + line;
        for (int i = 0; i < cells.size(); ++i) {
            const int month = start.column() + i;
            const QString cell = cells[i].trimmed();
            if (cell.isEmpty())
                continue;
            if (row >= m_model->rowCount() || month >= TargetGridModel::YearColumn) {
                refused += tr("“%1” lies outside the table").arg(cell);
                continue;
            }
            const TargetGridModel::Typed now = m_model->read(cell, month);
            if (!now.error.isEmpty()) {
                m_model->setRefused(m_model->index(row, month), cell, now.error);
                refused += QStringLiteral("%1, %2: %3").arg(nameOf(row), m_model->headerData(month, Qt::Horizontal, Qt::DisplayRole).toString(), now.error);
                continue;
            }
            if (!names.contains(nameOf(row)))
                names += nameOf(row);
            changes.push_back(cellChange(m_model->grid(), row, month, now.value));
        }
    }
    constexpr int mostNamed = 3;
    QString error = refused.mid(0, mostNamed).join(QStringLiteral(" · "));
    if (refused.size() > mostNamed)
        error += QStringLiteral(" · ") + tr("and %n more", nullptr, int(refused.size()) - mostNamed);
    say(error.isEmpty() ? QString() : QString(tr("Not taken:") + u' ' + error));
    write(QStringLiteral("targets_pasted"), {names.join(QStringLiteral(", "))}, changes);
}

void TargetsPage::copyOut() const
{
    const auto selected = m_view->selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return;
    const auto byRow = std::minmax_element(selected.begin(), selected.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    const auto byColumn = std::minmax_element(selected.begin(), selected.end(), [](const auto &a, const auto &b) { return a.column() < b.column(); });
    QStringList lines;
    for (int row = byRow.first->row(); row <= byRow.second->row(); ++row) {
        QStringList cells;
        for (int column = byColumn.first->column(); column <= byColumn.second->column(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            cells += selected.contains(index) ? index.data(CopyRole).toString() : QString();
        }
        lines += cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void TargetsPage::clearSelected()
{
    std::vector<TargetChange> changes;
    QStringList names;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes()) {
        m_model->setRefused(index, {}, {});
        const TargetCell *cell = m_model->cell(index);
        if (!cell || !cell->target)
            continue;
        changes.push_back(cellChange(m_model->grid(), index.row(), index.column(), std::nullopt));
        if (!names.contains(nameOf(index.row())))
            names += nameOf(index.row());
    }
    say({});
    write(QStringLiteral("target_cleared"), {names.join(QStringLiteral(", "))}, changes);
}

void TargetsPage::fill(bool down)
{
    const auto selected = m_view->selectionModel()->selectedIndexes();
    std::vector<TargetChange> changes;
    QStringList names;
    for (const QModelIndex &index : selected) {
        if (!m_model->cell(index))
            continue;
        const auto source = std::min_element(selected.begin(), selected.end(), [&](const QModelIndex &a, const QModelIndex &b) {
            const auto rank = [&](const QModelIndex &each) {
                const bool same = down ? each.column() == index.column() : each.row() == index.row();
                return std::pair{!same, down ? each.row() : each.column()};
            };
            return rank(a) < rank(b);
        });
        const TargetCell *from = m_model->cell(*source);
        if (*source == index || !from || !from->target)
            continue;
        changes.push_back(cellChange(m_model->grid(), index.row(), index.column(), from->target->value));
        if (!names.contains(nameOf(index.row())))
            names += nameOf(index.row());
    }
    if (changes.empty())
        return say(tr("Select the cell to fill from together with those to fill."));
    say({});
    write(QStringLiteral("targets_filled"), {names.join(QStringLiteral(", "))}, changes);
}

void TargetsPage::takeProposal(qint64 value)
{
    const QModelIndex now = m_view->currentIndex();
    if (!m_model->cell(now))
        return;
    m_view->setFocus();
    write(QStringLiteral("target_proposal"), {nameOf(now.row()), m_model->grid().months[size_t(now.column())].toText()},
          {cellChange(m_model->grid(), now.row(), now.column(), value)});
}

void TargetsPage::retranslate()
{
    const words::ReportWords words(host().language(), host().formats().currency());
    for (int i = 0; i < m_metric->count(); ++i)
        m_metric->setItemText(i, metricName(Metric(m_metric->itemData(i).toInt()), words));
    m_kind->setItemText(0, tr("People"));
    m_kind->setItemText(1, tr("Teams"));
    m_kind->setItemText(2, tr("Everyone"));
    m_cut->setItemText(0, tr("All sales"));
    for (int i = 1; i < m_cut->count(); ++i)
        m_cut->setItemText(i, cutName(Cut(m_cut->itemData(i).toInt()), words));
    m_metric->setAccessibleName(tr("What is measured"));
    m_kind->setAccessibleName(tr("Whose targets"));
    m_cut->setAccessibleName(tr("Narrowed by"));
    m_choice->setAccessibleName(tr("Narrowed to"));
    m_earlier->setAccessibleName(tr("Year before"));
    m_earlier->setToolTip(tr("Year before"));
    m_later->setAccessibleName(tr("Year after"));
    m_later->setToolTip(tr("Year after"));
    m_copy->setText(tr("Copy last month"));
    m_copy->setToolTip(tr("Copies the month before into the chosen month, where nothing stands yet"));
    m_spread->setText(tr("Spread a year"));
    m_spread->setToolTip(tr("Spreads a year's total over the months by last year's season"));
    m_paste->setText(tr("Paste from Excel"));
    m_paste->setToolTip(tr("Puts the clipboard's cells in from the chosen cell on (Ctrl+V)"));
    m_view->setAccessibleName(tr("Targets by month"));
    m_view->verticalHeader()->setAccessibleName(tr("Whose targets"));
    m_year->setText(host().formats().period(Period::of(PeriodKind::year, m_within, host().workspace().settings().fiscalStart)));
    m_empty->setText(asked().kind == SubjectKind::team ? tr("No teams yet. Choose People, or import a list of people with their teams.")
                                                      : tr("No people yet. They come with imported orders, or with a list of people."));
    showFoot();
    showCell();
}

void TargetsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

bool TargetsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool control = key->modifiers() == Qt::ControlModifier;
    if (key->matches(QKeySequence::Copy))
        copyOut();
    else if (key->matches(QKeySequence::Paste))
        paste();
    else if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)
        clearSelected();
    else if (control && key->key() == Qt::Key_D)
        fill(true);
    else if (control && key->key() == Qt::Key_R)
        fill(false);
    else if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier)
        m_view->setCurrentIndex(m_model->index(std::min(m_view->currentIndex().row() + 1, m_model->rowCount() - 1), m_view->currentIndex().column()));
    else
        return Page::eventFilter(watched, event);
    return true;
}

} // namespace somo
