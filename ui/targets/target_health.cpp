// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_health.h"

#include "core/commission/income_query.h"
#include "core/report/filter_name_query.h"
#include "core/report/report_parts.h"
#include "ui/common/delegates/fit_columns.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/empty_part.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/page.h"
#include "ui/shell/user_menu.h"
#include "ui/targets/strip_card.h"
#include "ui/targets/target_trial_box.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

namespace somo {

namespace {

struct HealthAsk {
    Period period;
    Day today;
    QString reader; // the name of whoever uses the window
    bool withIncome = false;
};

/// Income, ratio and gross profit are shown as pay is (rules §10).
void keepReadable(HealthData &data, const BookSettings &settings)
{
    const PayReader &reader = data.reader;
    data.hidden = int(std::erase_if(data.sheet.rows, [&](const KpiRow &row) { return !reader.mayRead(row.target.metric, row.target.subject); }));
    hideIncomes(data.sheet, settings, reader);
}

Result<HealthData> loadHealth(Database &database, const BookSettings &settings, const HealthAsk &asked)
{
    HealthData data;
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    SOMO_TRY_ASSIGN(data.reader, loadPayReader(database, roster, settings, asked.reader, asked.period.days(), asked.today));
    data.withIncome = asked.withIncome && data.reader.sees != PayReader::Sees::nothing;
    KpiAsk ask;
    ask.period = asked.period;
    ask.asOf = asked.today;
    SOMO_TRY_ASSIGN(data.sheet, data.withIncome ? loadKpiWithIncome(database, settings, ask) : loadKpi(database, settings, ask));
    keepReadable(data, settings);
    for (const KpiRow &row : data.sheet.rows) {
        for (const CutFilter &filter : row.target.filters) {
            SOMO_TRY_ASSIGN(QString name, filterName(database, filter));
            data.filterNames.emplace(std::pair(filter.cut, filter.id), std::move(name));
        }
    }
    return data;
}

} // namespace

TargetHealth::TargetHealth(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_model(new HealthModel(this))
{
    setObjectName(QStringLiteral("targetHealth"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().gap);
    layout->addWidget(makeTargets(), 2);
    layout->addWidget(makeSide(), 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TargetHealth::showTarget);
    connect(m_pay, &QPushButton::clicked, this, [this] { showIncome(!m_showsIncome); });
    connect(m_empty, &EmptyPart::mainAsked, this, &TargetHealth::gridAsked);
    // Another name: nothing of what only the one before could see stays.
    connect(&host.workspace(), &Workspace::authorChanged, this, [this] {
        if (!m_data)
            return;
        HealthData open = *m_data;
        open.reader = {};
        keepReadable(open, m_host.workspace().settings());
        take(open);
    });
    retranslate();
}

QWidget *TargetHealth::makeTargets()
{
    const Metrics metrics = currentMetrics();
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("healthCard"));
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(metrics.inside, metrics.gap, metrics.inside, metrics.gap);
    layout->setSpacing(metrics.small);
    m_title = new QLabel(card);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setMinimumHeight(metrics.button);
    m_threshold = new QLabel(card);
    m_threshold->setObjectName(QStringLiteral("healthThreshold"));
    m_threshold->setProperty("role", QStringLiteral("label"));
    m_threshold->setWordWrap(true);
    m_table = makeListTable(m_model, card);
    m_table->setObjectName(QStringLiteral("healthTable"));
    m_trial = new TargetTrialBox(card);
    m_empty = new EmptyPart(QStringLiteral("healthEmpty"), QStringLiteral("healthToGrid"), QStringLiteral("healthImport"), card);
    layout->addWidget(m_title);
    layout->addWidget(m_threshold);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addSpacing(metrics.small);
    layout->addWidget(m_trial);
    return card;
}

QWidget *TargetHealth::makeSide()
{
    auto *side = new QWidget;
    side->setObjectName(QStringLiteral("scrolled"));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().gap);
    m_gap = new StripCard(QStringLiteral("gap"), side);
    m_income = new StripCard(QStringLiteral("income"), side);
    m_pay = new QPushButton(m_income);
    m_pay->setObjectName(QStringLiteral("showIncome"));
    m_pay->setProperty("link", true);
    m_income->layout()->addWidget(m_pay);
    layout->addWidget(m_gap);
    layout->addWidget(m_income);
    layout->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(side);
    return area;
}

QWidget *TargetHealth::firstFocus()
{
    return m_model->rowCount() > 0 ? m_table : static_cast<QWidget *>(this);
}

void TargetHealth::refresh()
{
    const HealthAsk ask{m_host.period(), m_host.workspace().today(), m_host.workspace().author(), m_showsIncome};
    m_host.workspace().read<HealthData>(
        this, m_asked,
        [ask](Database &database, const BookSettings &settings) { return loadHealth(database, settings, ask); },
        [this, reader = ask.reader](const Result<HealthData> &answer) {
            if (reader != m_host.workspace().author())
                return;
            if (!answer)
                return m_host.showProblem(answer.error());
            take(*answer);
            emit settled();
        });
}

void TargetHealth::take(const HealthData &data)
{
    m_data = data;
    m_model->setData(data, m_host.workspace().settings(), m_host.formats());
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_trial->setVisible(any);
    m_empty->setVisible(!any);
    fitColumns();
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    retranslate();
}

void TargetHealth::showTarget()
{
    const int row = m_table->currentIndex().row();
    if (const KpiRow *shown = m_model->row(row)) {
        m_trial->show(*shown, QStringLiteral("%1, %2").arg(m_model->subjectName(row), m_model->aimName(row)), m_host.workspace().settings(),
                      m_host.formats());
    }
}

/// What people are paid can be read from the ratio, so it is there only while somebody wants it.
void TargetHealth::showIncome(bool shown)
{
    m_showsIncome = shown;
    retranslate();
    refresh();
}

void TargetHealth::fitColumns()
{
    std::vector<int> byWorth(size_t(m_model->columnCount()));
    std::iota(byWorth.begin(), byWorth.end(), 0);
    // The verdict is told before the bars it rests on, the newest of these first.
    if (byWorth.size() > 2)
        std::reverse(byWorth.begin() + 2, byWorth.end());
    if (!byWorth.empty())
        somo::fitColumns(*m_table, byWorth);
}

void TargetHealth::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void TargetHealth::showStrips()
{
    const BookSettings &settings = m_host.workspace().settings();
    const Formats formats = m_host.formats();
    const HealthData data = m_data.value_or(HealthData());
    StripContent gap = gapContent(data.sheet, settings, formats);
    StripContent income = incomeContent(data.sheet, settings, formats);
    // Either tells what people are paid: only the thresholds stand there until somebody asks.
    const auto hide = [](StripContent &content, const QString &why) {
        content.lines.clear();
        content.rows.clear();
        content.nothing = why;
    };
    const PayReader::Sees sees = data.reader.sees;
    const bool comparesIncomes = settings.gapMeasure == u"income";
    if (!m_data)
        hide(gap, {});
    else if (comparesIncomes && sees != PayReader::Sees::everything)
        hide(gap, tr("This book compares incomes. Pay is for each person and the leads, so only leads see this gap."));
    else if (!m_showsIncome && comparesIncomes)
        hide(gap, tr("This book compares incomes; they are shown together with the income ratio."));
    if (m_data && m_showsIncome && sees == PayReader::Sees::nothing)
        hide(income, isKnownByLogin(m_host) ? tr("Pay is for each person and the leads, so no ratio is shown.") + u' ' + knownByLogin()
                                            : tr("Pay is for each person and the leads, so no ratio is shown. Choose at the lower right who uses Somo here. It is a name and no lock."));
    else if (!m_data || !m_showsIncome || !data.withIncome)
        hide(income, tr("What people are paid can be read from this ratio, so it is shown only on request."));
    else if (sees == PayReader::Sees::own && data.sheet.incomes.empty())
        hide(income, tr("Pay is for each person and the leads, and you are not active in this period."));
    else if (sees == PayReader::Sees::own && !income.lines.empty())
        income.lines.front().sentence += u' ' + tr("Pay is for each person and the leads, so only your own stands here.");
    m_gap->setContent(tr("Gap within the teams"), gap);
    m_gap->setVisible(!isPersonal(settings));
    m_income->setContent(tr("Revenue beside income"), income);
}

void TargetHealth::retranslate()
{
    const BookSettings &settings = m_host.workspace().settings();
    const Formats formats = m_host.formats();
    const words::ReportWords words(formats.language(), formats.currency());
    const QString period = formats.periodInText(m_host.period());
    m_title->setText(tr("Targets of %1").arg(period));
    const int hidden = m_data ? m_data->hidden : 0;
    const QString hiddenNote = hidden == 0 ? QString() : u' ' + tr("%n target(s) of gross profit are not shown: it is, as pay is, for each person and the leads.", nullptr, hidden);
    m_threshold->setText(tr("Over %n period(s) that are over: from %1 on in every one, a target is perhaps too low; under %2 in every one, perhaps too high. The target is asked first, not the person.",
                            nullptr, settings.healthPeriods)
                                 .arg(parts::thresholdText(settings.exceededFrom, words), parts::thresholdText(settings.successFrom, words))
                             + hiddenNote);
    m_table->setAccessibleName(tr("Verdicts on the targets"));
    m_empty->setWords(hidden == 0 ? tr("No targets in %1. Without a target there is no verdict, and that is fine.").arg(period) : tr("No target in %1 is yours to see.").arg(period),
                      tr("To the grid"), {}, false);
    showStrips();
    m_pay->setText(m_showsIncome ? tr("Hide the income ratio") : tr("Show the income ratio"));
    m_trial->retranslate();
    showTarget();
}

} // namespace somo
