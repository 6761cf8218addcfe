// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_page.h"

#include "ui/board/chart_adapter.h"
#include "ui/board/cross_table.h"
#include "ui/board/pay_card.h"
#include "ui/board/people_table.h"
#include "ui/board/summary_strip.h"
#include "ui/common/charts/chart_panel.h"
#include "ui/common/icon_label.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/why/why_orders.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

// Tabs of the card under the people; the first is the days'.
constexpr int personTab = 1;
constexpr int crossTab = 2;

} // namespace

BoardPage::BoardPage(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("board"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    const Metrics metrics = currentMetrics();

    // A child of the viewport from the start: taken in afterwards, everything in it would be styled twice.
    auto *content = new QWidget(viewport());
    content->setObjectName(QStringLiteral("scrolled"));
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(metrics.edge, 0, metrics.edge, metrics.inside);
    page->setSpacing(metrics.gap);
    m_filter = new BoardFilter(content);
    page->addWidget(m_filter);
    connect(m_filter, &BoardFilter::changed, this, &BoardPage::choiceChanged);
    m_summary = new SummaryStrip(content);
    page->addWidget(m_summary);
    m_open = roleLabel(content, "label");
    m_open->setObjectName(QStringLiteral("boardOpen"));
    m_open->setWordWrap(true);
    m_open->setTextFormat(Qt::RichText);
    m_open->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_open->hide(); // until something is open
    page->addWidget(m_open);
    connect(m_open, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == u"twins")
            emit twinsAsked();
        else
            emit uncreditedAsked();
    });
    m_empty = makeEmpty();
    page->addWidget(m_empty, 1);

    m_figures = new QWidget(content);
    m_columns = new QHBoxLayout(m_figures);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(metrics.gap);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics.gap);
    m_people = new PeopleTable(m_figures);
    m_people->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    left->addWidget(m_people);
    m_bottom = new QHBoxLayout;
    m_bottom->setSpacing(metrics.gap);
    m_time = new ChartPanel(m_figures);
    m_time->setObjectName(QStringLiteral("timeChart"));
    m_tabGroup = new QButtonGroup(this);
    m_tabs = makeTabs(m_tabGroup, {QStringLiteral("tabByDay"), QStringLiteral("tabByPerson"), QStringLiteral("tabCross")});
    connect(m_tabGroup, &QButtonGroup::idClicked, this, [this](int id) {
        showTimeChart();
        if (id == crossTab)
            emit choiceChanged();
    });
    m_time->setTitleWidget(m_tabs);
    m_byPerson = new ChartPanel(m_figures);
    m_byPerson->setObjectName(QStringLiteral("personChart"));
    m_bottom->addWidget(m_time, 3);
    m_bottom->addWidget(m_byPerson, 2);
    left->addLayout(m_bottom, 1);
    m_columns->addLayout(left, 1);

    m_sideColumn = new QWidget(m_figures);
    m_sideLayout = new QVBoxLayout(m_sideColumn);
    m_sideLayout->setContentsMargins(0, 0, 0, 0);
    m_sideLayout->setSpacing(metrics.gap);
    addChart(QStringLiteral("channelChart"), &BoardData::byChannel);
    m_region = addChart(QStringLiteral("areaChart"), &BoardData::byArea);
    m_regionGroup = new QButtonGroup(this);
    m_region->setTitleWidget(makeTabs(m_regionGroup, {QStringLiteral("tabByArea"), QStringLiteral("tabByRegion")}));
    connect(m_regionGroup, &QButtonGroup::idClicked, this, [this] { fillSide(); });
    addChart(QStringLiteral("groupChart"), &BoardData::byGroup);
    m_pay = new PayCard(m_sideColumn);
    m_pay->hide(); // until the figures say that there is room to keep for it
    m_sideLayout->addWidget(m_pay);
    connect(m_pay, &PayCard::opened, this, &BoardPage::payOpened);
    connect(m_pay, &PayCard::questioned, this, [this](const BoardPay &pay, QuestionKind kind) { emit payQuestioned(pay, kind, m_payPeriod); });
    m_columns->addWidget(m_sideColumn);
    page->addWidget(m_figures, 1);
    setWidget(content);

    m_why = new WhyPopover(this);
    connect(m_why, &WhyPopover::ordersAsked, this, [this] { emit drillDown(m_behind); });
    connect(m_why, &WhyPopover::figureOpened, this, [this](Metric metric) { emit ordersBehindAsked({m_behind.filters, m_behind.title, metric}); });
    connect(m_why, &WhyPopover::orderAsked, this, &BoardPage::orderAsked);
    connect(m_summary, &SummaryStrip::whyAsked, this, [this](BoardFigure figure) {
        if (m_board)
            showWhy(figure, m_board->team, true);
    });
    connect(m_people, &PeopleTable::whyAsked, this, &BoardPage::showWhy);
    connect(m_people, &PeopleTable::totalOpened, this, [this] { emit drillDown({{}, everything()}); });
    connect(m_people, &PeopleTable::personOpened, this,
            [this](qint64 id, const QString &name) { emit drillDown({{{Cut::person, id}}, name}); });
    connect(m_people, &PeopleTable::personChosen, this, [this](qint64 id, const QString &name) { goDeeper({{{Cut::person, id}, name}}); });
    connect(m_byPerson, &ChartPanel::activated, this,
            [this](qint64 id, const QString &label) { openChart(m_board->byPerson, id, label); });
    connect(m_time, &ChartPanel::activated, this, [this](qint64 id, const QString &label) {
        const bool people = m_tabGroup->checkedId() == personTab;
        openChart(people ? m_board->byPerson : m_board->cumulative, id, label);
    });
    retranslate();
}

ChartPanel *BoardPage::addChart(const QString &name, ChartSpec BoardData::*spec)
{
    auto *panel = new ChartPanel(m_sideColumn);
    panel->setObjectName(name);
    m_side.emplace_back(panel, spec);
    m_sideLayout->addWidget(panel);
    connect(panel, &ChartPanel::activated, this, [this, panel, spec](qint64 id, const QString &label) {
        openChart((*m_board).*(panel == m_region ? regionSpec() : spec), id, label);
    });
    return panel;
}

QWidget *BoardPage::makeTabs(QButtonGroup *group, const QStringList &names)
{
    auto *tabs = new QWidget;
    auto *layout = new QHBoxLayout(tabs);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().gap);
    for (int id = 0; id < int(names.size()); ++id) {
        auto *button = new QToolButton(tabs);
        button->setObjectName(names[id]);
        button->setCheckable(true);
        button->setProperty("tab", true);
        group->addButton(button, id);
        layout->addWidget(button);
    }
    group->button(0)->setChecked(true);
    return tabs;
}

namespace {

/// A card whose wrapped sentence does not make the page ask for heights by width.
class PlainCard : public QFrame {
public:
    using QFrame::QFrame;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace

QWidget *BoardPage::makeEmpty()
{
    auto *box = new PlainCard;
    box->setProperty("card", true);
    box->setObjectName(QStringLiteral("emptyBoard"));
    auto *layout = new QVBoxLayout(box);
    layout->addStretch(2);
    layout->addWidget(new IconLabel(QStringLiteral("board"), Token::text3, 40, box));
    m_emptyText = new QLabel(box);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    layout->addWidget(m_emptyText);
    m_nearest = new QPushButton(box);
    m_nearest->setObjectName(QStringLiteral("emptyNearest"));
    m_nearest->hide(); // until there is such a period
    connect(m_nearest, &QPushButton::clicked, this, [this] {
        emit periodAsked(Period::of(m_board->period.kind(), m_board->nearest, m_board->period.fiscalStart()));
    });
    layout->addWidget(m_nearest, 0, Qt::AlignHCenter);
    m_import = new QPushButton(box);
    m_import->setObjectName(QStringLiteral("emptyImport"));
    m_import->setProperty("primary", true);
    connect(m_import, &QPushButton::clicked, this, &BoardPage::importAsked);
    layout->addWidget(m_import, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return box;
}

void BoardPage::setBoard(const BoardData &board, const BoardContext &context)
{
    if (m_board && m_board->period != board.period)
        m_why->hide();
    m_board = board;
    m_context = context;
    m_due = false;
    if (m_cross)
        m_cross->retranslate(context);
    m_summary->setBoard(board, context);
    const bool empty = board.isEmpty();
    m_empty->setVisible(empty);
    m_figures->setVisible(!empty);
    if (empty) {
        fillEmpty();
        return;
    }
    m_people->setBoard(board, context);
    makePayRoom();
    fillCharts();
}

PersonId BoardPage::payAsked() const
{
    if (!m_board || !m_board->paysCommission)
        return {};
    const std::vector<CutFilter> narrowed = filters();
    if (narrowed.size() == 1 && narrowed.front().cut == Cut::person)
        return PersonId{narrowed.front().id};
    const auto user = std::ranges::find(m_board->rows, m_user, &BoardRow::name);
    return !narrowed.empty() || m_user.isEmpty() || user == m_board->rows.end() ? PersonId() : user->person;
}

// With the figures, so that nothing moves when the pay comes after them.
void BoardPage::makePayRoom()
{
    const PersonId asked = payAsked();
    m_pay->setVisible(bool(asked));
    if (asked != m_payShown || m_payPeriod != m_board->period)
        m_pay->setPay({}, m_context.formats);
    else
        m_pay->setFormats(m_context.formats);
    m_payShown = asked;
    m_payPeriod = m_board->period;
}

void BoardPage::forgetPay()
{
    m_payShown = {};
    m_pay->setPay({}, m_context.formats);
    setOpen({});
}

void BoardPage::setPay(const BoardPay &pay)
{
    if (pay.person == m_payShown)
        m_pay->setPay(pay, m_context.formats);
}

void BoardPage::setTrend(const BoardTrend &trend)
{
    if (m_board)
        m_people->setTrend(trend);
}

void BoardPage::fillCharts()
{
    fillSide();
    m_byPerson->setData(barChartOf(m_board->byPerson, m_context.formats));
    showTimeChart();
    arrange();
}

ChartSpec BoardData::*BoardPage::regionSpec() const
{
    return m_regionGroup->checkedId() == 1 ? &BoardData::byRegion : &BoardData::byArea;
}

// One legend for the column: its charts are drawn alike, and their titles need the room.
void BoardPage::fillSide()
{
    if (!m_board)
        return;
    const Formats &formats = m_context.formats;
    // Two periods of one name stand there by their years: the titles need the room.
    const bool lastYear = !m_board->comparison.isEmpty() && m_board->comparison.first < m_board->period.previous().first();
    const QString now = lastYear ? QString::number(m_board->period.first().year()) : formats.periodInText(m_board->period);
    const QString before = lastYear ? QString::number(m_board->comparison.first.year()) : comparedWith(*m_board, formats);
    for (const auto &[panel, spec] : m_side) {
        BarChartData data = barChartOf((*m_board).*(panel == m_region ? regionSpec() : spec), formats);
        data.valueTitle = now;
        data.comparisonTitle = before; // up to which day, the header says
        data.legend = panel == m_side.front().first;
        data.note.clear();
        panel->setData(data);
    }
    spreadSide();
}

// As high as their bars are many, so that all bars of the column are about alike.
void BoardPage::spreadSide()
{
    for (const auto &[panel, spec] : m_side) {
        const auto bars = ((*m_board).*(panel == m_region ? regionSpec() : spec)).points.size();
        m_sideLayout->setStretchFactor(panel, m_wide ? int(2 + bars) : 1);
    }
}

void BoardPage::showTimeChart()
{
    if (!m_board)
        return;
    if (m_tabGroup->checkedId() == crossTab) {
        if (!m_cross) {
            m_cross = new CrossPanel(m_time);
            m_cross->retranslate(m_context);
            m_cross->offerTraits(m_traits);
            connect(m_cross, &CrossPanel::cutsChanged, this, &BoardPage::choiceChanged);
            connect(m_cross, &CrossPanel::cellOpened, this, &BoardPage::goDeeper);
        }
        m_time->setContent(m_cross->view(), m_cross->controls(), tr("Two cuts"));
    } else if (m_tabGroup->checkedId() == personTab && !m_byPerson->isVisibleTo(m_figures))
        m_time->setData(barChartOf(m_board->byPerson, m_context.formats));
    else
        m_time->setData(lineChartOf(m_board->cumulative, m_context.formats));
}

std::optional<std::pair<Cut, Cut>> BoardPage::crossed() const
{
    if (!m_cross || m_tabGroup->checkedId() != crossTab)
        return std::nullopt;
    return std::pair(m_cross->rowCut(), m_cross->columnCut());
}

void BoardPage::setChoices(std::vector<CutChoices> choices)
{
    m_traits.clear();
    for (const CutChoices &choice : choices) {
        if (choice.cut.isOwn())
            m_traits.push_back(choice.cut);
    }
    if (m_cross)
        m_cross->offerTraits(m_traits);
    m_filter->setChoices(std::move(choices));
}

void BoardPage::setCross(const CrossTable &cross)
{
    if (m_cross)
        m_cross->setTable(cross, m_context);
}

void BoardPage::copyPeople() const
{
    m_people->copy();
}

QImage BoardPage::picture(const QString &heading, const QString &note) const
{
    constexpr double finer = 2;
    const Metrics metrics = currentMetrics();
    QWidget *content = widget();
    const int head = metrics.pageHeader;
    QImage image(QSize(content->width(), content->height() + head) * finer, QImage::Format_RGB32);
    image.setDevicePixelRatio(finer);
    image.fill(currentTheme().colour(Token::window));
    QPainter painter(&image);
    painter.setPen(currentTheme().colour(Token::text));
    painter.setFont(roleFont(TextRole::pageTitle));
    const QRect line(metrics.edge, 0, content->width() - 2 * metrics.edge, head);
    QRect used;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, heading, &used);
    painter.setPen(currentTheme().colour(Token::text2));
    painter.setFont(roleFont(TextRole::label));
    const int room = line.right() - used.right() - metrics.edge;
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, painter.fontMetrics().elidedText(note, Qt::ElideRight, std::max(0, room)));
    painter.end();
    m_pay->setBlank(true);
    content->render(&image, QPoint(0, head), {}, QWidget::DrawChildren);
    m_pay->setBlank(false);
    return image;
}

QString BoardPage::everything() const
{
    return m_context.personal ? tr("All orders") : tr("Whole team");
}

void BoardPage::showWhy(BoardFigure figure, const BoardRow &row, bool wholeTeam)
{
    const BoardWhy of{*m_board, row, wholeTeam, m_context.formats, m_context.successFrom, m_context.exceededFrom, filterWords()};
    const WhyTree tree = whyTree(figure, of);
    m_behind = {{}, everything(), tree.behind.value_or(Metric::revenue)};
    if (!wholeTeam) {
        m_behind.filters = {{Cut::person, row.person.value}};
        m_behind.title = row.name.isEmpty() ? row.code : row.name;
    }
    m_why->setTree(tree);
    const auto *view = qobject_cast<const QTableView *>(QApplication::focusWidget());
    const QWidget *at = QApplication::focusWidget() ? QApplication::focusWidget() : this;
    const QRect cell = view ? view->visualRect(view->currentIndex()) : at->rect();
    m_why->showAt((view ? view->viewport() : at)->mapToGlobal(cell.bottomLeft() + QPoint(0, currentMetrics().gap)));
}

void BoardPage::openChart(const ChartSpec &spec, qint64 id, const QString &label)
{
    // What was folded into "others" has no one value to filter by.
    if (id < 0)
        return;
    // The line adds up to its day: no part of the period that the board could be narrowed to.
    if (spec.cut == Cut::day)
        emit drillDown({{{spec.cut, id}}, label});
    else
        goDeeper({{{spec.cut, id}, label}});
}

// Where the board is narrowed to all of it already, the orders are what lies deeper.
void BoardPage::goDeeper(const std::vector<BoardLevel> &levels)
{
    if (m_due)
        return; // the second half of a double click means the same
    std::vector<BoardLevel> all = m_levels;
    const std::vector<CutFilter> now = filters();
    for (const BoardLevel &level : levels) {
        const auto same = [&level](const CutFilter &each) { return each.cut == level.filter.cut && each.id == level.filter.id; };
        if (std::ranges::none_of(now, same))
            all.push_back(level);
    }
    if (all.size() > m_levels.size())
        return setLevels(std::move(all));
    DrillDown what{{}, levels.empty() ? tr("Whole team") : levels.back().name};
    for (const BoardLevel &level : levels)
        what.filters.push_back(level.filter);
    emit drillDown(what);
}

void BoardPage::setLevels(std::vector<BoardLevel> levels, bool quietly)
{
    m_why->hide();
    m_levels = std::move(levels);
    m_due = !quietly;
    if (!quietly)
        emit choiceChanged();
}

std::vector<CutFilter> BoardPage::filters() const
{
    std::vector<CutFilter> all = m_filter->filters();
    for (const BoardLevel &level : m_levels)
        all = narrowed(all, {level.filter});
    return all;
}

QString BoardPage::filterWords() const
{
    QStringList words;
    for (const BoardLevel &level : m_levels)
        words << level.name;
    if (const QString chosen = m_filter->words(); !chosen.isEmpty())
        words << chosen;
    return words.join(QStringLiteral(" · "));
}

void BoardPage::setUser(const QString &name)
{
    m_user = name;
    m_people->setUser(name);
    if (m_board)
        makePayRoom();
}

void BoardPage::setOrdersBehind(Metric metric, const std::vector<OrderBehind> &orders)
{
    m_why->setUnder(metric, orderLines(orders, m_context.formats));
}

// Under 1150 the side column goes below; over 1500 the people's chart stands beside the days'.
void BoardPage::arrange()
{
    const Metrics metrics = currentMetrics();
    const int width = viewport()->width();
    m_wide = width >= metrics.scaled(1090);
    m_columns->setDirection(m_wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sideLayout->setDirection(m_wide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_time->setMinimumHeight(m_wide ? 0 : metrics.scaled(220));
    m_sideColumn->setMinimumHeight(m_wide ? 0 : metrics.scaled(200));
    m_people->setMinimumHeight(m_wide ? 0 : m_people->sizeHint().height()); // the page scrolls, not the table in it
    if (m_board)
        spreadSide();
    m_sideColumn->setMinimumWidth(m_wide ? metrics.scaled(290) + (width - metrics.scaled(1218)) / 6 : 0);
    m_sideColumn->setMaximumWidth(m_wide ? m_sideColumn->minimumWidth() : QWIDGETSIZE_MAX);
    const bool both = width >= metrics.scaled(1500);
    const bool changed = both != m_byPerson->isVisibleTo(m_figures);
    m_byPerson->setVisible(both);
    m_tabGroup->button(personTab)->setVisible(!both);
    if (both && m_tabGroup->checkedId() == personTab)
        m_tabGroup->button(0)->setChecked(true);
    if (changed)
        showTimeChart();
}

// An explanation goes with the figure that it explains.
void BoardPage::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    m_why->hide();
}

void BoardPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_why->isVisible())
        return QScrollArea::keyPressEvent(event);
    m_why->hide();
}

void BoardPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void BoardPage::setOpen(const BoardOpen &open)
{
    m_openFigures = open;
    fillOpen();
}

void BoardPage::fillOpen()
{
    const auto link = [](const char *where, const QString &words) { return QStringLiteral("<a href='%1'>%2</a>").arg(QLatin1String(where), words.toHtmlEscaped()); };
    QStringList open;
    if (m_openFigures.uncredited > 0)
        open += link("uncredited", tr("Orders credited to nobody: %1").arg(m_context.formats.count(m_openFigures.uncredited)));
    if (m_openFigures.twins > 0)
        open += link("twins", tr("Pairs of orders that may be one sale and both count: %1").arg(m_context.formats.count(m_openFigures.twins)));
    m_open->setText(open.join(QStringLiteral(" · ")));
    m_open->setVisible(!open.isEmpty());
}

void BoardPage::retranslate()
{
    m_tabGroup->button(0)->setText(tr("Adding up by day"));
    m_tabGroup->button(personTab)->setText(tr("By person"));
    m_tabGroup->button(crossTab)->setText(tr("Two cuts"));
    m_regionGroup->button(0)->setText(tr("By area"));
    m_regionGroup->button(1)->setText(tr("By region"));
    m_import->setText(tr("Import an order file"));
    m_nearest->setAccessibleName(tr("Go to the nearest period with orders"));
    fillEmpty();
    fillOpen();
}

// Under a filter it is the filter that is empty, not the book.
void BoardPage::fillEmpty()
{
    const bool filtered = !filters().empty();
    m_emptyText->setText(filtered ? tr("Nothing in this period meets the filter.")
                                  : tr("No order counts in this period yet. Import an order file, or look at another period."));
    m_import->setVisible(!filtered);
    const bool canGo = m_board && !m_board->nearest.isNull() && !filtered;
    m_nearest->setVisible(canGo);
    if (canGo) {
        const Period nearest = Period::of(m_board->period.kind(), m_board->nearest, m_board->period.fiscalStart());
        QString name = m_context.formats.period(nearest);
        if (m_context.formats.language() == Language::vietnamese)
            name[0] = name[0].toLower(); // within a sentence
        m_nearest->setText(tr("Go to %1, the nearest with orders").arg(name));
    }
    // The first thing to do stands out: orders that are there are looked at, else they are brought in.
    m_import->setProperty("primary", !canGo);
    m_nearest->setProperty("primary", canGo);
    for (QPushButton *button : {m_import, m_nearest}) {
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

void BoardPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_why->hide(); // its sentences are in the language before
        retranslate();
    }
}

} // namespace somo
