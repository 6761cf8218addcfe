// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_choices.h"

#include "core/kpi/kpi_words.h"
#include "core/kpi/target_filter_query.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace somo {

namespace {

constexpr Metric::Kind metrics[] = {Metric::revenue,      Metric::grossProfit,     Metric::orders,     Metric::units,    Metric::averageOrder,
                              Metric::newCustomers, Metric::repeatCustomers, Metric::returnRate, Metric::collected,
                                  Metric::activities, Metric::dealsWon, Metric::wonAmount, Metric::conversion};
constexpr int firstOwn = 100; // own metrics are numbered from here in the list of metrics
constexpr PeriodKind periodKinds[] = {PeriodKind::month, PeriodKind::quarter, PeriodKind::year};

QComboBox *combo(QWidget *parent, const char *name)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    return box;
}

} // namespace

TargetChoices::TargetChoices(Day within, QWidget *parent)
    : QWidget(parent)
    , m_metric(combo(this, "targetMetric"))
    , m_kind(combo(this, "targetKind"))
    , m_cut(combo(this, "targetCut"))
    , m_choice(combo(this, "targetChoice"))
    , m_within(within)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget *each : std::initializer_list<QWidget *>{m_metric, m_kind, m_cut, m_choice})
        line->addWidget(each);
    line->addStretch(1);
    for (const Metric::Kind metric : metrics)
        m_metric->addItem({}, int(metric));
    for (const SubjectKind kind : {SubjectKind::person, SubjectKind::team, SubjectKind::everyone})
        m_kind->addItem({}, int(kind));
    m_cut->addItem({}, -1);
    for (const Cut::Kind cut : targetCuts)
        m_cut->addItem({}, int(cut));
    m_choice->hide();
    makeKinds();
    makeYear();
    connect(m_metric, &QComboBox::currentIndexChanged, this, &TargetChoices::offerCuts);
    for (QComboBox *box : {m_metric, m_kind, m_choice})
        connect(box, &QComboBox::currentIndexChanged, this, &TargetChoices::changed);
    connect(m_cut, &QComboBox::currentIndexChanged, this, [this] {
        {
            const QSignalBlocker quiet(m_choice);
            m_choice->clear();
        }
        m_choice->setVisible(cut().has_value());
        emit changed();
    });
}

void TargetChoices::makeKinds()
{
    m_periods = new QButtonGroup(this);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    const char *names[] = {"byMonth", "byQuarter", "byYear"};
    const char *places[] = {"first", "middle", "last"};
    for (int id = 0; id < 3; ++id) {
        auto *button = new QToolButton(this);
        button->setObjectName(QString::fromLatin1(names[id]));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("segment", true);
        button->setProperty("place", QString::fromLatin1(places[id]));
        m_periods->addButton(button, id);
        segments->addWidget(button);
    }
    m_periods->button(0)->setChecked(true);
    static_cast<QHBoxLayout *>(layout())->addLayout(segments);
    connect(m_periods, &QButtonGroup::idClicked, this, &TargetChoices::changed);
}

void TargetChoices::makeYear()
{
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
    auto *line = static_cast<QHBoxLayout *>(layout());
    line->addSpacing(currentMetrics().gap);
    for (QWidget *each : std::initializer_list<QWidget *>{m_earlier, m_year, m_later})
        line->addWidget(each);
    connect(m_earlier, &QToolButton::clicked, this, [this] { moveYear(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { moveYear(1); });
}

TargetGridAsk TargetChoices::ask(Day today) const
{
    TargetGridAsk ask;
    ask.metric = metricOf(m_metric->currentData().toInt());
    ask.kind = SubjectKind(m_kind->currentData().toInt());
    if (ask.metric.isOfOrders() && cut() && m_choice->currentData().isValid())
        ask.filter = CutFilter{*cut(), m_choice->currentData().toLongLong()};
    ask.by = periodKinds[std::max(0, m_periods->checkedId())];
    ask.within = m_within;
    ask.asOf = today;
    return ask;
}

Metric TargetChoices::metricOf(int number) const
{
    return number < firstOwn ? Metric(Metric::Kind(number)) : m_own.at(size_t(number - firstOwn));
}

void TargetChoices::setOwnMetrics(std::vector<Metric> own)
{
    const Metric chosen = metricOf(m_metric->currentData().toInt());
    const auto isSame = [](const Metric &a, const Metric &b) { return a == b && a.name() == b.name() && metricUnit(a) == metricUnit(b); };
    if (std::ranges::equal(own, m_own, isSame))
        return;
    m_own = std::move(own);
    {
        const QSignalBlocker quiet(m_metric);
        while (m_metric->count() > int(std::size(metrics)))
            m_metric->removeItem(m_metric->count() - 1);
        for (size_t i = 0; i < m_own.size(); ++i)
            m_metric->addItem(m_own[i].name(), firstOwn + int(i));
        const auto place = std::ranges::find(m_own, chosen);
        m_metric->setCurrentIndex(m_metric->findData(!chosen.isOwn() ? int(chosen.kind()) : place == m_own.end() ? int(Metric::revenue) : firstOwn + int(place - m_own.begin())));
    }
    offerCuts();
    if (!(metricOf(m_metric->currentData().toInt()) == chosen))
        emit changed();
}

/// What people enter in weekly reports, and what deals come to, knows no sales that it could be narrowed to.
void TargetChoices::offerCuts()
{
    const bool narrows = metricOf(m_metric->currentData().toInt()).isOfOrders();
    m_cut->setEnabled(narrows);
    m_choice->setEnabled(narrows && m_choice->count() > 0);
}

std::optional<Cut> TargetChoices::cut() const
{
    const int cut = m_cut->currentData().toInt();
    return cut < 0 ? std::nullopt : std::optional(Cut(Cut::Kind(cut)));
}

void TargetChoices::setTeams(bool teams)
{
    constexpr int team = int(SubjectKind::team);
    const int at = m_kind->findData(team);
    if (teams && at < 0)
        m_kind->insertItem(1, tr("Teams"), team);
    else if (!teams && at >= 0)
        m_kind->removeItem(at);
}

void TargetChoices::setNarrowed(const std::vector<NamedRow> &choices)
{
    const QVariant chosen = m_choice->currentData();
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const NamedRow &row : choices)
            m_choice->addItem(row.name, row.id);
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen)));
    }
    offerCuts();
    if (m_choice->currentData() != chosen)
        emit changed();
}

void TargetChoices::moveYear(int years)
{
    const auto moved = Day::fromParts(m_within.year() + years, m_within.month(), 1);
    if (!moved || *moved < firstKnownDay || lastKnownDay < *moved)
        return;
    m_within = *moved;
    emit changed();
}

void TargetChoices::setYear(const QString &name)
{
    m_year->setText(name);
}

void TargetChoices::retranslate(const Formats &formats)
{
    const words::ReportWords words(formats.language(), formats.currency());
    for (int i = 0; i < m_metric->count(); ++i)
        m_metric->setItemText(i, metricName(metricOf(m_metric->itemData(i).toInt()), words));
    const auto nameKind = [this](SubjectKind kind, const QString &name) { m_kind->setItemText(m_kind->findData(int(kind)), name); };
    nameKind(SubjectKind::person, tr("People"));
    nameKind(SubjectKind::team, tr("Teams"));
    nameKind(SubjectKind::everyone, tr("Everyone"));
    m_cut->setItemText(0, tr("All sales"));
    for (int i = 1; i < m_cut->count(); ++i)
        m_cut->setItemText(i, cutName(Cut(Cut::Kind(m_cut->itemData(i).toInt())), words));
    m_periods->button(0)->setText(tr("Month"));
    m_periods->button(1)->setText(tr("Quarter"));
    m_periods->button(2)->setText(tr("Year"));
    // The chosen one is bold: it has its room before it is chosen.
    for (QAbstractButton *segment : m_periods->buttons())
        segment->setMinimumWidth(QFontMetrics(roleFont(TextRole::bodyBold)).horizontalAdvance(segment->text()) + currentMetrics().scaled(34));
    m_periods->button(0)->setAccessibleName(tr("Targets by month"));
    m_periods->button(1)->setAccessibleName(tr("Targets by quarter"));
    m_periods->button(2)->setAccessibleName(tr("Targets by year"));
    m_metric->setAccessibleName(tr("What is measured"));
    m_kind->setAccessibleName(tr("Whose targets"));
    m_cut->setAccessibleName(tr("Narrowed by"));
    m_choice->setAccessibleName(tr("Narrowed to"));
    m_earlier->setAccessibleName(tr("Year before"));
    m_earlier->setToolTip(tr("Year before"));
    m_later->setAccessibleName(tr("Year after"));
    m_later->setToolTip(tr("Year after"));
}

} // namespace somo
