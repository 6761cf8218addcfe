// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/commission_month.h"

#include "core/words/error_words.h"
#include "ui/commission/bonus_panel.h"
#include "ui/commission/changes_card.h"
#include "ui/commission/findings_card.h"
#include "ui/commission/pay_table.h"
#include "ui/common/empty_part.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/common/write_keys.h"
#include "ui/report/report_output.h"
#include "ui/shell/page.h"
#include "ui/shell/user_menu.h"

#include <QAction>
#include <QDateTime>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace somo {

namespace {

enum Part {
    RunPart,
    EmptyPartPlace,
};

QString commandOf(PeriodStep step)
{
    switch (step) {
    case PeriodStep::calculate: return QStringLiteral("commission_calculated");
    case PeriodStep::approve: return QStringLiteral("commission_approved");
    case PeriodStep::close: return QStringLiteral("commission_closed");
    case PeriodStep::reopen: return QStringLiteral("commission_reopened");
    }
    return {};
}

} // namespace

CommissionMonth::CommissionMonth(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_giveBonus(new QAction(somoIcon(QStringLiteral("gift")), {}, this))
    , m_policies(new QAction(somoIcon(QStringLiteral("policy")), {}, this))
    , m_received(new QAction(somoIcon(QStringLiteral("book")), {}, this))
    , m_output(new ReportActions(host, this, QStringLiteral("Pay"), [this](ReportActions::Use use) { makeSummary(std::move(use)); }))
{
    setObjectName(QStringLiteral("commissionMonth"));
    m_giveBonus->setObjectName(QStringLiteral("bonusByHand"));
    m_policies->setObjectName(QStringLiteral("showPolicies"));
    m_received->setObjectName(QStringLiteral("showReceived"));
    m_received->setPriority(QAction::LowPriority);
    make();
    connectParts();
    addWriteKeys(m_table, [this] { static_cast<QPushButton *>(m_steps->next())->click(); });
    retranslate();
}

void CommissionMonth::make()
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_parts = new QStackedWidget(this);
    auto *run = new QWidget(m_parts);
    auto *inside = new QVBoxLayout(run);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(sizes.gap);
    m_steps = new MonthSteps(run);
    m_findings = new FindingsCard(run);
    m_changes = new ChangesCard(run);
    m_table = new PayTable(run);
    m_bonuses = new BonusPanel(m_host, run);
    auto *below = new QHBoxLayout;
    below->setSpacing(sizes.gap);
    below->addWidget(m_table, 1);
    below->addWidget(m_bonuses);
    inside->addWidget(m_steps);
    inside->addWidget(m_findings);
    inside->addWidget(m_changes);
    inside->addLayout(below, 1);
    for (QWidget *each : {static_cast<QWidget *>(m_findings), static_cast<QWidget *>(m_changes), static_cast<QWidget *>(m_bonuses)})
        each->hide();
    auto *card = new QFrame(m_parts);
    card->setProperty("card", true);
    m_empty = new EmptyPart(QStringLiteral("commissionEmpty"), QStringLiteral("commissionEmptyMain"), QStringLiteral("commissionEmptyImport"), card);
    (new QVBoxLayout(card))->addWidget(m_empty);
    m_parts->addWidget(run);
    m_parts->addWidget(card);
    layout->addWidget(m_parts);
}

void CommissionMonth::connectParts()
{
    connect(m_steps, &MonthSteps::stepAsked, this, &CommissionMonth::takeStep);
    connect(m_steps, &MonthSteps::todayAsked, this, [this](bool today) {
        m_asToday = today;
        refresh();
    });
    connect(m_table, &PayTable::personOpened, this, &CommissionMonth::personAsked);
    connect(m_changes, &ChangesCard::personOpened, this, &CommissionMonth::personAsked);
    connect(m_findings, &FindingsCard::orderAsked, this, [this](OrderId order) { m_host.showPage(PageId::orders, order.value); });
    connect(m_findings, &FindingsCard::personAsked, this, &CommissionMonth::openPerson);
    connect(m_findings, &FindingsCard::periodAsked, this, [this](const Period &period) { m_host.showPeriod(period); });
    connect(m_bonuses, &BonusPanel::closed, this, [this] {
        m_bonuses->hide();
        m_table->view()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_giveBonus, &QAction::triggered, this, [this] {
        m_bonuses->show();
        m_bonuses->open();
    });
    connect(m_policies, &QAction::triggered, this, [this] { m_host.showPage(PageId::policies); });
    connect(m_received, &QAction::triggered, this, [this] { m_host.showPage(PageId::ownStatements); });
    connect(m_empty, &EmptyPart::mainAsked, this, [this] {
        if (m_data.first)
            m_host.showPeriod(*m_data.first);
        else
            m_policies->trigger();
    });
    connect(&m_host.workspace(), &Workspace::authorChanged, this, &CommissionMonth::forgetReader);
}

QList<QAction *> CommissionMonth::headerActions() const
{
    return m_data.begun ? QList<QAction *>{m_giveBonus, m_policies, m_received} + m_output->actions() : QList<QAction *>{m_policies, m_received};
}

QWidget *CommissionMonth::firstFocus()
{
    return m_parts->currentIndex() == RunPart ? static_cast<QWidget *>(m_table->view()) : m_empty;
}

bool CommissionMonth::mayClose() const
{
    return m_bonuses->mayClose();
}

/// Another name: nothing of what the one before could see stays, and what this one may see isn't known yet.
void CommissionMonth::forgetReader()
{
    if (!m_known)
        return;
    m_calculated.clear();
    m_data.rows.clear();
    m_data.changes.clear();
    m_data.total = {};
    m_data.hasBaseTotal = false;
    saySteps({});
    m_bonuses->hide();
    m_table->setData(m_data, m_host.formats());
    m_findings->setFindings({}, m_host.formats());
    m_output->setEnabled(false);
    m_giveBonus->setEnabled(false);
    showChanges();
}

void CommissionMonth::refresh()
{
    if (m_data.period != m_host.period()) {
        m_asToday = false;
        m_calculated.clear();
        saySteps({});
    }
    const CommissionMonthAsk ask{m_host.period(), m_host.workspace().author(), m_host.workspace().today(), m_asToday, m_host.language()};
    m_host.workspace().read<CommissionMonthData>(
        this, m_asked, [ask](Database &database, const BookSettings &settings) { return loadCommissionMonth(database, settings, ask); },
        [this, reader = ask.reader](const Result<CommissionMonthData> &answer) {
            if (reader != m_host.workspace().author())
                return;
            if (!answer)
                return m_host.showProblem(answer.error());
            take(*answer);
        });
    if (!m_bonuses->isHidden())
        m_bonuses->refresh();
}

void CommissionMonth::take(const CommissionMonthData &data)
{
    const bool wasBegun = m_known && m_data.begun;
    m_data = data;
    m_known = true;
    m_parts->setCurrentIndex(data.begun ? RunPart : EmptyPartPlace);
    m_table->setData(data, m_host.formats());
    retranslate();
    if (wasBegun != data.begun)
        emit headerChanged();
    if (data.begun)
        askFindings(); // a second look, which may take longer
    else
        emit settled();
}

void CommissionMonth::askFindings()
{
    m_host.workspace().read<MonthFindings>(
        this, m_findingsAsked,
        [period = m_data.period, reader = m_host.workspace().author(), today = m_host.workspace().today()](Database &database, const BookSettings &settings) {
            return loadMonthFindings(database, settings, period, reader, today);
        },
        [this, reader = m_host.workspace().author()](const Result<MonthFindings> &answer) {
            if (reader != m_host.workspace().author())
                return;
            if (!answer)
                return m_host.showProblem(answer.error());
            m_findings->setFindings(*answer, m_host.formats());
            emit settled();
        });
}

void CommissionMonth::showChanges()
{
    const bool closed = m_data.standing.state == PeriodState::closed;
    const bool fresh = !m_calculated.empty() && m_data.changes.empty() && m_data.standing.state == PeriodState::calculated;
    const auto &changes = fresh ? m_calculated : m_data.changes;
    const int count = int(changes.size());
    m_changes->setChanges(changes,
                          closed ? tr("%n statement(s) would come out otherwise today", nullptr, count)
                          : fresh ? tr("%n statement(s) came out otherwise than the last time", nullptr, count)
                                  : tr("%n statement(s) come out otherwise now than calculated", nullptr, count),
                          {closed ? tr("At closing") : fresh ? tr("Before") : tr("Calculated"), closed ? tr("Today") : tr("Now")}, m_host.formats());
}

/// Why no step can be taken here; empty: they can.
QString CommissionMonth::locked() const
{
    if (m_host.workspace().isReadOnly())
        return tr("The book is open only to read, so no step can be taken here.");
    if (m_data.reader.sees != PayReader::Sees::everything)
        return isKnownByLogin(m_host) ? tr("Steps are taken by leads.") + u' ' + knownByLogin() : tr("Steps are taken by leads. Whoever uses Somo here is chosen at the lower right.");
    return {};
}

QString CommissionMonth::readerNote() const
{
    // How many the server keeps back it tells nobody.
    if (isKnownByLogin(m_host) && m_data.reader.sees != PayReader::Sees::everything) {
        const QString what = m_data.reader.sees == PayReader::Sees::own ? tr("Pay is for each person and the leads, so only your own statement stands here.")
                                                                         : tr("Pay is for each person and the leads, so no statement stands here.");
        return what + u' ' + knownByLogin();
    }
    switch (m_data.reader.sees) {
    case PayReader::Sees::everything: break;
    case PayReader::Sees::own: return tr("Pay is for each person and the leads, so only your own statement stands here (%n more are not shown). This goes by your name in Somo and is no lock.", nullptr, m_data.hidden);
    case PayReader::Sees::nothing: return tr("Pay is for each person and the leads (%n statement(s) are not shown). Choose at the lower right who uses Somo here. It is a name and no lock.", nullptr, m_data.hidden);
    }
    return m_data.asToday ? tr("As it would be today, with today’s targets and scores. What was closed stays as it is: the difference is an adjustment of the earliest open period.") : QString();
}

void CommissionMonth::showEmpty()
{
    m_empty->setWords(m_data.first ? tr("No policy was in force yet in this period. The first one begins with %1.").arg(m_host.formats().periodInText(*m_data.first, 0))
                                        : tr("No policy is in force this month. Take a template and adapt it."),
                      m_data.first ? tr("Go to %1").arg(m_host.formats().periodInText(*m_data.first, 0)) : tr("Choose a template"), {}, true);
    m_empty->findChild<QPushButton *>(QStringLiteral("commissionEmptyImport"))->hide();
}

void CommissionMonth::takeStep(PeriodStep step)
{
    const auto author = UserMenu::nameToWrite(m_host);
    if (!author)
        return;
    m_steps->setBusy(true);
    saySteps({});
    const ClosingMark mark{*author, QDateTime::currentMSecsSinceEpoch()};
    const auto changes = std::make_shared<std::vector<NamedChange>>();
    m_host.workspace().write(
        {commandOf(step), {m_data.period.toText()}},
        [step, period = m_data.period, today = m_host.workspace().today(), mark, language = m_host.language(), changes](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
            switch (step) {
            case PeriodStep::calculate: {
                SOMO_TRY_ASSIGN(const auto found, calculatePeriod(database, settings, period, today, mark));
                if (found.empty())
                    return success();
                SOMO_TRY_ASSIGN(const CommissionSheet sheet, loadCommission(database, settings, period));
                SOMO_TRY_ASSIGN(*changes, nameChanges(database, sheet, found, words::ReportWords(language, settings.currency)));
                return success();
            }
            case PeriodStep::approve: return approvePeriod(database, settings, period, today, mark);
            case PeriodStep::close: return closePeriod(database, settings, period, today, mark);
            case PeriodStep::reopen: return reopenPeriod(database, period);
            }
            return success();
        },
        this, [this, step, changes, author = *author](const Result<CommandOutcome> &done) {
            if (m_host.workspace().author() == author)
                m_calculated = *changes;
            stepTaken(step, done);
        });
}

void CommissionMonth::stepTaken(PeriodStep step, const Result<CommandOutcome> &done)
{
    m_steps->setBusy(false);
    if (done) {
        saySteps(step);
    } else {
        saySteps({}, done.error());
        m_findings->goToBlocking();
    }
    refresh();
}

/// What the step brought, or why it was refused, until the next one; neither: nothing is said.
void CommissionMonth::saySteps(std::optional<PeriodStep> step, const std::optional<Error> &refused)
{
    m_stepSaid = step;
    m_refused = refused;
    m_steps->say(refused ? words::errorText(*refused, m_host.language()) : step ? doneWords(*step) : QString(), refused.has_value());
}

QString CommissionMonth::doneWords(PeriodStep step) const
{
    switch (step) {
    case PeriodStep::calculate: return m_calculated.empty() ? tr("Calculated. Every statement is kept as it stands here.") : tr("Calculated again. What came out otherwise stands below.");
    case PeriodStep::approve: return tr("Approved. What changes now is seen here before closing.");
    case PeriodStep::close: return tr("Closed. The statements are frozen.");
    case PeriodStep::reopen: return tr("Open again.");
    }
    return {};
}

/// Where it can be settled: a missing target among the targets, all else on the person's statement.
void CommissionMonth::openPerson(PersonId person, FindingKind kind)
{
    if (kind == FindingKind::missingTarget || kind == FindingKind::missingScore)
        return m_host.showPage(PageId::targets);
    emit personAsked(person);
}

void CommissionMonth::makeSummary(ReportActions::Use use)
{
    const QDateTime moment = QDateTime::currentDateTimeUtc().toOffsetFromUtc(m_host.workspace().settings().offsetMinutes * 60);
    m_host.workspace().read<Report>(
        this, m_summaryAsked,
        [period = m_data.period, language = m_host.language(), moment](Database &database, const BookSettings &settings) -> Result<Report> {
            SOMO_TRY_ASSIGN(const PaySummary summary, loadPaySummary(database, settings, period));
            return paySummaryReport(summary, settings, language, moment);
        },
        [this, use = std::move(use)](const Result<Report> &report) {
            if (!report)
                return m_host.showProblem(report.error());
            use({*report, QStringLiteral("pay-") + m_data.period.toText()});
        });
}

void CommissionMonth::retranslate()
{
    m_findings->setFormats(m_host.formats());
    m_giveBonus->setText(tr("Give a bonus"));
    m_giveBonus->setToolTip(tr("A bonus by hand, with its reason"));
    m_policies->setText(tr("Policies"));
    m_policies->setToolTip(tr("The commission policies, as documents"));
    m_received->setText(tr("Received"));
    m_received->setToolTip(tr("A statement received, matched with one’s own orders"));
    m_output->setTips(tr("Prints the pay summary for payroll"), tr("Exports the pay summary as PDF, Excel, web page or CSV"));
    const QString why = locked();
    m_output->setEnabled(m_data.begun && m_data.reader.sees == PayReader::Sees::everything);
    m_giveBonus->setEnabled(why.isEmpty() && m_data.standing.state != PeriodState::closed);
    if (m_stepSaid || m_refused)
        saySteps(m_stepSaid, m_refused); // in the window's present language
    m_steps->setData(m_data, why, m_host.formats(), m_host.workspace().settings().offsetMinutes);
    m_table->retranslate();
    m_table->setNote(readerNote().isEmpty() && m_host.workspace().isReadOnly() ? locked() : readerNote());
    m_bonuses->retranslate();
    showChanges();
    showEmpty();
}

} // namespace somo
