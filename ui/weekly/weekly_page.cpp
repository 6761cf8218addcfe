// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekly/weekly_page.h"

#include "ui/common/delegates/fit_columns.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/fields/form_card.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/weekly/weekly_model.h"
#include "ui/weekly/weekly_view.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

WeeklyPage::WeeklyPage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_week(Period::of(PeriodKind::week, host.workspace().today(), host.workspace().settings().fiscalStart))
    , m_model(new WeeklyModel(this))
{
    setObjectName(QStringLiteral("weeklyPage"));
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.edge, 0, sizes.edge, sizes.inside);
    layout->setSpacing(sizes.gap);
    layout->addWidget(makeWeekLine());
    auto *halves = new QHBoxLayout;
    halves->setSpacing(sizes.gap);
    halves->addWidget(makeOwn(), 9);
    halves->addWidget(makeTeam(), 11);
    layout->addLayout(halves, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WeeklyPage::showSentences);
    WeeklyPage::retranslate();
}

QWidget *WeeklyPage::makeWeekLine()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().gap);
    const auto button = [&](const char *name, const char *icon) {
        auto *made = new QToolButton(line);
        made->setObjectName(QString::fromLatin1(name));
        if (icon)
            made->setIcon(somoIcon(QString::fromLatin1(icon), Token::text));
        made->setFocusPolicy(Qt::StrongFocus);
        made->setMinimumSize(currentMetrics().button, currentMetrics().button);
        return made;
    };
    m_back = button("weekBefore", "left");
    m_on = button("weekAfter", "right");
    m_now = button("thisWeek", nullptr);
    m_name = new QLabel(line);
    m_name->setObjectName(QStringLiteral("weekName"));
    m_name->setProperty("role", QStringLiteral("cardTitle"));
    for (QWidget *each : std::initializer_list<QWidget *>{m_back, m_name, m_on, m_now})
        layout->addWidget(each);
    layout->addStretch(1);
    connect(m_back, &QToolButton::clicked, this, [this] { showWeek(m_week.previous()); });
    connect(m_on, &QToolButton::clicked, this, [this] { showWeek(m_week.next()); });
    connect(m_now, &QToolButton::clicked, this, [this] { open(host().workspace().today().number()); });
    return line;
}

QWidget *WeeklyPage::makeOwn()
{
    auto *half = new QWidget(this);
    auto *layout = new QVBoxLayout(half);
    layout->setContentsMargins(0, 0, 0, 0);
    m_view = new WeeklyView(host(), half);
    m_view->installEventFilter(this);
    m_card = makeFormCard(m_view, half);
    m_card->layout()->addWidget(m_view->foot());
    m_card->hide();
    m_nobody = new QLabel(half);
    m_nobody->setObjectName(QStringLiteral("weeklyNobody"));
    m_nobody->setWordWrap(true);
    m_nobody->setTextFormat(Qt::PlainText);
    m_nobody->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_nobody->hide();
    layout->addWidget(m_card, 1);
    layout->addWidget(m_nobody, 1);
    return half;
}

QFrame *WeeklyPage::makeTeam()
{
    m_team = new QFrame(this);
    m_team->setProperty("card", true);
    auto *inside = new QVBoxLayout(m_team);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    m_list = makeListTable(m_model, m_team);
    m_list->setObjectName(QStringLiteral("weeklyList"));
    m_list->installEventFilter(this);
    inside->addWidget(m_list, 1);
    auto *foot = new QFrame(m_team);
    foot->setObjectName(QStringLiteral("listFoot"));
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(currentMetrics().gap, currentMetrics().small, currentMetrics().gap, currentMetrics().small);
    m_sentences = new QLabel(foot);
    m_sentences->setObjectName(QStringLiteral("weeklySentences"));
    m_sentences->setWordWrap(true);
    m_sentences->setTextFormat(Qt::PlainText);
    line->addWidget(m_sentences);
    inside->addWidget(foot);
    return m_team;
}

QString WeeklyPage::title() const
{
    return tr("Weekly report");
}

QWidget *WeeklyPage::firstFocus()
{
    return m_card->isHidden() ? static_cast<QWidget *>(m_list) : m_view->firstField();
}

void WeeklyPage::open(qint64 id)
{
    const Day day = Day::fromNumber(int(id));
    if (day < firstKnownDay || lastKnownDay < day)
        return refresh();
    showWeek(Period::of(PeriodKind::week, day, host().workspace().settings().fiscalStart));
}

void WeeklyPage::showWeek(const Period &week)
{
    // What was typed is kept before another week comes; what can't be kept holds the form.
    if (week.first() < firstKnownDay || lastKnownDay < week.last() || (!m_card->isHidden() && !m_view->settle()))
        return;
    m_week = week;
    retranslate();
    refresh();
}

bool WeeklyPage::mayClose()
{
    return m_card->isHidden() || m_view->settle();
}

Result<WeeklyPage::Answer> WeeklyPage::load(Database &database, const BookSettings &settings, const Period &week, const QString &author)
{
    Answer answer;
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    const auto named = std::ranges::find(roster.people, author, &RosterPerson::name);
    const bool isAlone = roster.people.size() == 1;
    if (named != roster.people.end() || isAlone) {
        SOMO_TRY_ASSIGN(answer.own, loadWeeklyForm(database, settings, isAlone ? roster.people.front().id : named->id, week));
    }
    SOMO_TRY_ASSIGN(answer.sheet, loadWeeklySheet(database, settings, week));
    return answer;
}

void WeeklyPage::refresh()
{
    host().workspace().read<Answer>(
        this, m_asked,
        [week = m_week, author = host().workspace().author()](Database &database, const BookSettings &settings) { return load(database, settings, week, author); },
        [this](const Result<Answer> &answer) {
            if (!answer)
                return host().showProblem(answer.error());
            take(*answer);
        });
}

void WeeklyPage::take(const Answer &answer)
{
    m_card->setVisible(answer.own.has_value());
    m_nobody->setVisible(!answer.own);
    if (answer.own)
        m_view->show(*answer.own);
    m_team->setVisible(!isPersonal(host().workspace().settings()));
    m_model->setSheet(answer.sheet, host().formats());
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(answer.own ? std::max(0, m_model->rowOf(answer.own->person)) : 0, 0));
    showSentences();
    fit();
    emit settled();
}

void WeeklyPage::showSentences()
{
    const WeeklyRow *row = m_model->at(m_list->currentIndex().row());
    if (!row)
        return m_sentences->setText(tr("Nobody is active in this week."));
    if (!row->report)
        return m_sentences->setText(tr("%1: what is written stands here once it is sent.").arg(row->name));
    QStringList lines;
    if (!row->report->helped.isEmpty())
        lines += tr("What helped: %1").arg(row->report->helped);
    if (!row->report->inTheWay.isEmpty())
        lines += tr("What is in the way: %1").arg(row->report->inTheWay);
    m_sentences->setText(lines.isEmpty() ? tr("%1 added no sentence.").arg(row->name) : lines.join(u'\n'));
}

// The form is never cut; the list takes what it leaves.
void WeeklyPage::fit()
{
    m_card->setMinimumWidth(m_view->minimumSizeHint().width() + currentMetrics().edge + 2);
    std::vector<int> byWorth{WeeklyModel::NameColumn, WeeklyModel::StateColumn};
    for (int column = WeeklyModel::FirstMetricColumn; column < m_model->columnCount(); ++column)
        byWorth.push_back(column);
    byWorth.insert(byWorth.end(), {WeeklyModel::OrdersColumn, WeeklyModel::RevenueColumn, WeeklyModel::NewCustomersColumn});
    fitColumns(*m_list, byWorth);
}

bool WeeklyPage::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == m_list && event->type() == QEvent::Resize) || (watched == m_view && event->type() == QEvent::LayoutRequest))
        fit();
    return Page::eventFilter(watched, event);
}

void WeeklyPage::retranslate()
{
    const Formats formats = host().formats();
    m_name->setText(QStringLiteral("%1 · %2").arg(formats.period(m_week), formats.shortRange(m_week.days(), m_week.last().year())));
    m_back->setAccessibleName(tr("Week before"));
    m_back->setToolTip(tr("Week before"));
    m_on->setAccessibleName(tr("Week after"));
    m_on->setToolTip(tr("Week after"));
    m_now->setText(tr("This week"));
    m_nobody->setText(tr("Choose at the lower right who uses Somo here; then your own report stands in this place."));
    m_list->setAccessibleName(tr("The team's reports of the week"));
    m_view->retranslate();
    showSentences();
}

} // namespace somo
