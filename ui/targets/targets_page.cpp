// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targets_page.h"

#include "core/commission/pay_reader.h"
#include "core/kpi/target_filter_query.h"
#include "core/ledger/own_metric_query.h"
#include "core/words/error_words.h"
#include "ui/common/announce.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/history/row_history.h"
#include "ui/shell/conflict_sheet.h"
#include "ui/shell/user_menu.h"
#include "ui/targets/target_choices.h"
#include "ui/targets/target_grid_model.h"
#include "ui/targets/target_grid_view.h"
#include "ui/targets/target_health.h"
#include "ui/targets/target_verdict.h"

#include <QAction>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

TargetsPage::TargetsPage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_copy(new QAction(somoIcon(QStringLiteral("columns")), {}, this))
    , m_spread(new QAction(somoIcon(QStringLiteral("today")), {}, this))
    , m_paste(new QAction(somoIcon(QStringLiteral("table")), {}, this))
{
    setObjectName(QStringLiteral("targetsPage"));
    m_copy->setObjectName(QStringLiteral("copyLastMonth"));
    m_spread->setObjectName(QStringLiteral("spreadYear"));
    m_paste->setObjectName(QStringLiteral("pasteTargets"));
    auto *layout = new QVBoxLayout(this);
    const Metrics sizes = currentMetrics();
    layout->setContentsMargins(sizes.edge, 0, sizes.edge, sizes.inside);
    layout->setSpacing(sizes.gap);
    layout->addWidget(makeTabs());
    m_shown = new QStackedWidget(this);
    m_shown->addWidget(makeGridTab());
    m_whoChanged = addHistoryAction(host, this, [this] {
        const QModelIndex at = m_view->currentIndex();
        const TargetCell *cell = m_view->currentCell();
        if (!cell || !cell->target)
            return HistoryOf();
        return historyOfRow(QStringLiteral("target"), cell->target->id.value, QStringLiteral("%1, %2").arg(m_view->targets().subjectName(at.row()), m_view->targets().periodName(at.column())));
    });
    m_health = new TargetHealth(host, m_shown);
    m_shown->addWidget(m_health);
    layout->addWidget(m_shown, 1);
    connectAll();
    TargetsPage::retranslate();
}

QWidget *TargetsPage::makeTabs()
{
    auto *tabs = new QWidget(this);
    auto *line = new QHBoxLayout(tabs);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(currentMetrics().gap);
    m_tabs = new QButtonGroup(this);
    for (const auto &[tab, name] : {std::pair(GridTab, "targetGridTab"), std::pair(HealthTab, "targetHealthTab")}) {
        auto *button = new QToolButton(tabs);
        button->setObjectName(QString::fromLatin1(name));
        button->setProperty("tab", true);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_tabs->addButton(button, tab);
        line->addWidget(button);
    }
    line->addStretch(1);
    m_tabs->button(GridTab)->setChecked(true);
    connect(m_tabs, &QButtonGroup::idClicked, this, &TargetsPage::showTab);
    return tabs;
}

QWidget *TargetsPage::makeGridTab()
{
    auto *tab = new QWidget(m_shown);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().gap);
    m_choices = new TargetChoices(host().period().first(), tab);
    layout->addWidget(m_choices);
    m_conflict = new ConflictSheet({QStringLiteral("targetConflict"), QStringLiteral("targetTheirs"), QStringLiteral("targetMine"), QStringLiteral("targetBoth")}, tab);
    layout->addWidget(m_conflict);
    auto *card = new QFrame(tab);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    m_parts = new QStackedWidget(card);
    m_view = new TargetGridView(m_parts);
    m_empty = new QLabel(m_parts);
    m_empty->setObjectName(QStringLiteral("targetsEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_parts->addWidget(m_view);
    m_parts->addWidget(m_empty);
    inside->addWidget(m_parts, 1);
    inside->addWidget(makeFoot(card));
    layout->addWidget(card, 1);
    m_verdict = new TargetVerdict(tab);
    layout->addWidget(m_verdict);
    return tab;
}

QWidget *TargetsPage::makeFoot(QWidget *card)
{
    auto *foot = new QFrame(card);
    foot->setObjectName(QStringLiteral("listFoot"));
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(currentMetrics().gap, currentMetrics().small, currentMetrics().gap, currentMetrics().small);
    m_foot = new QLabel(foot);
    m_foot->setObjectName(QStringLiteral("targetsFoot"));
    m_foot->setWordWrap(true);
    m_foot->setTextFormat(Qt::PlainText);
    m_showLeftOut = new QPushButton(foot);
    m_showLeftOut->setObjectName(QStringLiteral("showLeftOut"));
    m_showLeftOut->setProperty("link", true);
    m_showLeftOut->hide();
    line->addWidget(m_foot, 1);
    line->addWidget(m_showLeftOut);
    return foot;
}

void TargetsPage::connectAll()
{
    connect(m_view, &TargetGridView::changesAsked, this, &TargetsPage::write);
    connect(m_view, &TargetGridView::said, this, &TargetsPage::say);
    connect(m_view, &TargetGridView::hinted, m_foot, &QLabel::setText);
    connect(m_view, &TargetGridView::leftOut, this, [this](const std::vector<LeftOut> &cells) {
        m_leftOut = cells;
        m_showLeftOut->setVisible(!cells.empty());
    });
    connect(m_showLeftOut, &QPushButton::clicked, this, [this] { (new LeftOutList(m_leftOut, this))->show(); });
    connect(m_view, &TargetGridView::currentCellChanged, this, &TargetsPage::showCell);
    connect(m_verdict, &TargetVerdict::taken, m_view, &TargetGridView::takeProposal);
    connect(m_copy, &QAction::triggered, m_view, &TargetGridView::copyBefore);
    connect(m_spread, &QAction::triggered, m_view, &TargetGridView::spread);
    connect(m_paste, &QAction::triggered, m_view, &TargetGridView::paste);
    connect(m_choices, &TargetChoices::changed, this, [this] {
        say({});
        refresh();
    });
    connect(m_health, &TargetHealth::settled, this, &TargetsPage::settled);
    connect(m_health, &TargetHealth::gridAsked, this, [this] { showTab(GridTab); });
}

QString TargetsPage::title() const
{
    return tr("Targets");
}

bool TargetsPage::showsHealth() const
{
    return m_tabs->checkedId() == HealthTab;
}

// The grid has a year of its own; the verdicts are about the period that all pages share.
bool TargetsPage::followsPeriod() const
{
    return showsHealth();
}

QList<QAction *> TargetsPage::headerActions() const
{
    return showsHealth() ? QList<QAction *>() : QList<QAction *>{m_copy, m_spread, m_paste, m_whoChanged};
}

QWidget *TargetsPage::firstFocus()
{
    return showsHealth() ? m_health->firstFocus() : m_view;
}

void TargetsPage::showTab(int tab)
{
    m_tabs->button(tab)->setChecked(true);
    m_shown->setCurrentIndex(tab);
    emit headerChanged();
    refresh();
}

void TargetsPage::refresh()
{
    if (showsHealth())
        return m_health->refresh();
    m_choices->setTeams(!isPersonal(host().workspace().settings()));
    askOwnMetrics();
    askNarrowed();
    askGrid();
}

/// Gross profit is shown as pay is (rules §10).
Result<TargetsPage::ReadableGrid> TargetsPage::loadGrid(Database &database, const BookSettings &settings, const TargetGridAsk &ask, const QString &reader)
{
    ReadableGrid readable;
    SOMO_TRY_ASSIGN(readable.grid, loadTargetGrid(database, settings, ask));
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    const DayRange days{readable.grid.periods.front().first(), readable.grid.periods.back().last()};
    const PayReader seen = payReaderOf(roster, settings, reader, days, ask.asOf);
    readable.hidden = int(std::erase_if(readable.grid.rows, [&](const TargetGridRow &row) { return !seen.mayRead(ask.metric, row.subject); }));
    return readable;
}

void TargetsPage::askGrid()
{
    const TargetGridAsk ask = m_choices->ask(host().workspace().today());
    host().workspace().read<ReadableGrid>(
        this, m_asked,
        [ask, reader = host().workspace().author()](Database &database, const BookSettings &settings) { return loadGrid(database, settings, ask, reader); },
        [this](const Result<ReadableGrid> &answer) {
            if (!answer)
                return host().showProblem(answer.error());
            takeGrid(*answer);
        });
}

void TargetsPage::askOwnMetrics()
{
    host().workspace().read<std::vector<Metric>>(
        this, m_ownAsked, [](Database &database, const BookSettings &) { return ownMetrics(database); },
        [this](const Result<std::vector<Metric>> &answer) {
            if (!answer)
                return host().showProblem(answer.error());
            m_choices->setOwnMetrics(*answer);
        });
}

void TargetsPage::askNarrowed()
{
    const auto cut = m_choices->cut();
    if (!cut)
        return;
    host().workspace().read<std::vector<NamedRow>>(
        this, m_narrowedAsked, [cut = *cut](Database &database, const BookSettings &) { return targetFilterChoices(database, cut); },
        [this, cut](const Result<std::vector<NamedRow>> &answer) {
            if (!answer)
                return host().showProblem(answer.error());
            if (m_choices->cut() == cut)
                m_choices->setNarrowed(*answer);
        });
}

void TargetsPage::takeGrid(const ReadableGrid &readable)
{
    const TargetGrid &grid = readable.grid;
    m_hidden = readable.hidden;
    m_view->setGrid(grid, host().workspace().today(), host().formats());
    const bool any = !grid.rows.empty();
    m_parts->setCurrentIndex(any ? 0 : 1);
    m_spread->setEnabled(any && m_view->targets().hasYear());
    m_copy->setEnabled(any);
    m_paste->setEnabled(any);
    retranslate();
    emit settled();
}

void TargetsPage::showCell()
{
    const TargetCell *cell = m_view->currentCell();
    const TargetGrid &grid = m_view->grid();
    m_verdict->show(cell, cell ? grid.rows[size_t(m_view->currentIndex().row())].subject : Subject(), grid.ask.metric,
                    host().workspace().settings(), host().formats());
    m_verdict->setVisible(!grid.rows.empty());
}

QString TargetsPage::legend() const
{
    const TargetGrid &grid = m_view->grid();
    QStringList said;
    if (metricUnit(grid.ask.metric) == MetricUnit::money)
        said += tr("Amounts in %1; a cell shows in full while it is edited.").arg(m_view->targets().unitText());
    said += tr("In each cell: the target, last year's figure, the attainable range.");
    if (grid.ask.kind != SubjectKind::person && addsUp(grid.ask.metric))
        said += tr("Σ: what the people's targets add up to, where it differs.");
    const auto hasParts = [](const TargetGridRow &row) { return std::ranges::any_of(row.cells, [](const TargetCell &cell) { return cell.parts.has_value(); }); };
    if (std::ranges::any_of(grid.rows, hasParts))
        said += tr("Σ months: what the months' targets add up to; a longer period may have one of its own.");
    if (m_hidden > 0)
        said += tr("%n more are not shown: gross profit is, as pay is, for each person and the leads.", nullptr, m_hidden);
    return said.join(u' ');
}

void TargetsPage::showFoot()
{
    if (!m_error.isEmpty())
        return m_foot->setText(m_error);
    const auto &rows = m_view->grid().rows;
    const bool any = std::any_of(rows.begin(), rows.end(), [](const TargetGridRow &row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const TargetCell &cell) { return cell.target || cell.parts; });
    });
    // Last year's figures stand there without any target: the unit is always said.
    m_foot->setText(any || rows.empty() || m_hidden > 0 ? legend()
                                                        : QStringList{tr("No targets. Without a target there is no percentage, and that is fine."), tr("Type the first one into a cell."), legend()}.join(u' '));
}

void TargetsPage::say(const QString &error)
{
    m_error = error;
    m_showLeftOut->hide();
    m_foot->setProperty("role", error.isEmpty() ? QString() : QStringLiteral("error"));
    m_foot->style()->polish(m_foot);
    showFoot();
    if (!error.isEmpty())
        announce(m_foot);
}

void TargetsPage::write(const QString &code, const QStringList &args, const std::vector<TargetChange> &changes)
{
    const CommandWords words{code, args};
    host().workspace().write(
        words, [changes](Database &database) { return writeTargets(database, changes); }, this,
        [this, words, changes](const Result<CommandOutcome> &done) {
            if (!done && done.error().code == ErrorCode::rowChangedSince)
                meet(done.error(), words, changes);
            else if (!done)
                say(words::errorText(done.error(), host().language()));
            refresh();
        });
}

// Nothing of the command is written; what stands in its cells by now is read, so that the choice is between what is there.
void TargetsPage::meet(const Error &error, const CommandWords &words, const std::vector<TargetChange> &changes)
{
    host().workspace().read<std::vector<TargetMeeting>>(
        this, m_meetingAsked, [changes](Database &database, const BookSettings &) { return meetingTargets(database, changes); },
        [this, error, words, changes](const Result<std::vector<TargetMeeting>> &meetings) {
            if (!meetings)
                return host().showProblem(meetings.error());
            askWhich(error, words, changes, *meetings);
        });
}

void TargetsPage::askWhich(const Error &error, const CommandWords &words, std::vector<TargetChange> changes, const std::vector<TargetMeeting> &meetings)
{
    std::vector<ConflictField> fields;
    for (const TargetMeeting &meeting : meetings) {
        const TargetChange &mine = meeting.mine;
        std::optional<Target> wanted = mine.remove ? std::nullopt : std::optional(meeting.theirs.value_or(mine.target));
        if (wanted) {
            wanted->value = mine.value.value_or(wanted->value);
            wanted->weight = mine.weight.value_or(wanted->weight);
        }
        const QString who = mine.target.subject.kind == SubjectKind::everyone ? tr("Everyone") : mine.target.subject.name;
        fields.push_back({QStringLiteral("%1, %2").arg(who, host().formats().period(mine.target.period)), cellText(mine.opened ? mine.opened->target : std::nullopt),
                          cellText(meeting.theirs), cellText(wanted)});
    }
    // Mine is written over what was just read, and over nothing newer.
    std::vector<TargetChange> others;
    for (TargetChange &change : changes) {
        const auto same = [&](const TargetMeeting &meeting) {
            const Target &target = meeting.mine.target;
            return target.subject.kind == change.target.subject.kind && target.subject.id == change.target.subject.id && target.period == change.target.period;
        };
        const auto meeting = std::ranges::find_if(meetings, same);
        if (meeting == meetings.end())
            others.push_back(change);
        else
            change.opened = OpenedTarget{meeting->theirs};
    }
    // What nobody else touched is written either way.
    m_conflict->ask(
        ConflictSheet::whoText(error, host().formats()), fields,
        [this, words, others] {
            if (!others.empty())
                write(words.code, words.args, others);
            m_view->setFocus(Qt::OtherFocusReason);
        },
        [this, words, changes] {
            write(words.code, words.args, changes);
            m_view->setFocus(Qt::OtherFocusReason);
        });
}

QString TargetsPage::cellText(const std::optional<Target> &target) const
{
    if (!target)
        return {};
    constexpr qint64 usual = 1000;
    const QString value = m_view->targets().valueText(target->value);
    return target->weight == usual ? value : tr("%1, weight %2").arg(value, host().formats().quantity(Quantity{target->weight}));
}

void TargetsPage::retranslate()
{
    m_tabs->button(GridTab)->setText(tr("Grid"));
    m_tabs->button(HealthTab)->setText(tr("Are the targets right?"));
    // The chosen one is bold: it has its room before it is chosen.
    for (QAbstractButton *tab : m_tabs->buttons())
        tab->setMinimumWidth(QFontMetrics(roleFont(TextRole::bodyBold)).horizontalAdvance(tab->text()) + currentMetrics().scaled(20));
    m_showLeftOut->setText(tr("Show all that was not taken"));
    m_conflict->retranslate();
    m_choices->retranslate(host().formats());
    m_choices->setYear(m_view->yearName());
    m_view->retranslate();
    const PeriodKind by = m_view->grid().ask.by;
    m_copy->setText(by == PeriodKind::year ? tr("Copy last year") : by == PeriodKind::quarter ? tr("Copy last quarter") : tr("Copy last month"));
    m_copy->setToolTip(tr("Copies the period before into the chosen one, where nothing stands yet"));
    m_spread->setText(tr("Spread a year"));
    m_spread->setToolTip(tr("Spreads a year's total over its periods by last year's season"));
    m_paste->setText(tr("Paste from Excel"));
    m_paste->setToolTip(tr("Puts the clipboard's cells in from the chosen cell on (Ctrl+V)"));
    m_empty->setText(m_hidden > 0 && isKnownByLogin(host()) ? tr("Gross profit is, as pay is, for each person and the leads, so none is shown.") + u' ' + knownByLogin()
                     : m_hidden > 0 ? tr("Gross profit is, as pay is, for each person and the leads, so none is shown. Choose at the lower right who uses Somo here. It is a name and no lock.")
                     : m_view->grid().ask.kind == SubjectKind::team ? tr("No teams yet. Choose People, or import a list of people with their teams.")
                                                                  : tr("No people yet. They come with imported orders, or with a list of people."));
    m_health->retranslate();
    showFoot();
    showCell();
}

void TargetsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_view->fitColumns();
}

} // namespace somo
