// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ownstatements/own_statements_page.h"

#include "core/report/received_report.h"
#include "core/report/received_words.h"
#include "core/words/error_words.h"
#include "ui/common/announce.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/importing/dropped_files.h"
#include "ui/importing/import_table.h"
#include "ui/ownstatements/match_choices.h"
#include "ui/ownstatements/match_part.h"
#include "ui/ownstatements/received_columns_part.h"
#include "ui/report/report_actions.h"
#include "ui/shell/progress_strip.h"
#include "ui/shell/prompts.h"
#include "ui/shell/work_beside.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace somo {

OwnStatementsPage::OwnStatementsPage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_output(new ReportActions(host, this, QStringLiteral("Match"), [this](ReportActions::Use use) {
        if (const auto made = report())
            use({*made, receivedReportName(*m_match, this->host().language())});
    }))
{
    setObjectName(QStringLiteral("ownStatementsPage"));
    setAcceptDrops(true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.edge, 0, metrics.edge, metrics.inside);
    layout->setSpacing(metrics.gap);
    m_choices = new MatchChoices(this);
    layout->addWidget(m_choices);
    m_steps = new QStackedWidget(this);
    m_columns = new ReceivedColumnsPart(m_steps);
    m_result = new MatchPart(m_steps);
    m_steps->addWidget(buildChoose());
    m_steps->addWidget(m_columns);
    m_steps->addWidget(buildRefused());
    m_steps->addWidget(m_result);
    layout->addWidget(m_steps, 1);
    connectParts();
    OwnStatementsPage::retranslate();
    showStep(choose);
}

OwnStatementsPage::~OwnStatementsPage()
{
    m_stop.request_stop();
}

QWidget *OwnStatementsPage::buildChoose()
{
    const Metrics metrics = currentMetrics();
    auto *zone = new QFrame(m_steps);
    zone->setObjectName(QStringLiteral("dropZone"));
    auto *inside = new QVBoxLayout(zone);
    inside->setContentsMargins(metrics.edge, metrics.edge, metrics.edge, metrics.edge);
    inside->setSpacing(metrics.gap);
    m_lead = new QLabel(zone);
    m_lead->setProperty("role", QStringLiteral("lead"));
    m_about = new QLabel(zone);
    m_about->setProperty("role", QStringLiteral("label"));
    for (QLabel *each : {m_lead, m_about}) {
        each->setAlignment(Qt::AlignCenter);
        each->setWordWrap(true);
    }
    m_choose = new QPushButton(somoIcon(QStringLiteral("import"), Token::onAccent), {}, zone);
    m_choose->setObjectName(QStringLiteral("chooseReceived"));
    m_choose->setProperty("primary", true);
    inside->addStretch(1);
    inside->addWidget(m_lead);
    inside->addWidget(m_about);
    inside->addWidget(m_choose, 0, Qt::AlignHCenter);
    inside->addStretch(2);
    return zone;
}

QWidget *OwnStatementsPage::buildRefused()
{
    QVBoxLayout *inside = nullptr;
    QFrame *card = makeCard(m_steps, inside);
    m_refusedLead = new QLabel(card);
    m_refusedLead->setObjectName(QStringLiteral("receivedRefused"));
    m_refusedLead->setProperty("role", QStringLiteral("message"));
    m_refusedLead->setTextFormat(Qt::PlainText);
    m_refusedLead->setWordWrap(true);
    m_refused = new ImportTable(QStringLiteral("receivedProblems"), card);
    inside->addWidget(m_refusedLead);
    inside->addWidget(m_refused, 1);
    return card;
}

void OwnStatementsPage::connectParts()
{
    connect(m_choose, &QPushButton::clicked, this, &OwnStatementsPage::chooseFile);
    connect(m_choices, &MatchChoices::fileAsked, this, &OwnStatementsPage::chooseFile);
    connect(m_choices, &MatchChoices::columnsAsked, this, [this] { showStep(columns); });
    connect(m_choices, &MatchChoices::changed, this, &OwnStatementsPage::match);
    const auto readByChoice = [this] {
        m_mapping = m_columns->mapping();
        read();
    };
    connect(m_columns, &ReceivedColumnsPart::readAsked, this, readByChoice);
    connect(m_result, &MatchPart::orderAsked, this, [this](OrderId order) { host().showPage(PageId::orders, order.value); });
    for (const char *keys : {"Ctrl+Return", "Ctrl+Enter"}) {
        connect(new QShortcut(QKeySequence(QLatin1String(keys)), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, [this, readByChoice] {
            if (m_step == columns && m_columns->missing().empty())
                readByChoice();
        });
    }
}

QString OwnStatementsPage::title() const
{
    return m_path.isEmpty() ? tr("My own book") : QFileInfo(m_path).fileName();
}

QString OwnStatementsPage::trail() const
{
    return m_path.isEmpty() ? QString() : tr("My own book");
}

/// From a file back to where one is chosen.
bool OwnStatementsPage::goBack()
{
    if (m_path.isEmpty())
        return false;
    if (m_step == columns && m_match) {
        showStep(result);
        return true;
    }
    m_stop.request_stop();
    ++m_readings;
    m_work.reset();
    m_path.clear();
    m_reading.reset();
    m_match.reset();
    m_problem.reset();
    m_choices->setHasFile(false);
    showStep(choose);
    return true;
}

void OwnStatementsPage::showStep(Step step)
{
    m_step = step;
    m_steps->setCurrentIndex(step);
    if (isVisible() && !m_path.isEmpty())
        firstFocus()->setFocus(Qt::OtherFocusReason);
    emit headerChanged();
}

QList<QAction *> OwnStatementsPage::headerActions() const
{
    return m_match && m_step == result ? m_output->actions() : QList<QAction *>();
}

QWidget *OwnStatementsPage::firstFocus()
{
    switch (m_step) {
    case choose: return m_choose;
    case columns: return m_columns->firstFocus();
    case refused: return m_refused->rowCount() > 0 ? static_cast<QWidget *>(m_refused) : m_choices->firstFocus();
    case result: return m_result->firstFocus();
    }
    return this;
}

void OwnStatementsPage::openFilter()
{
    if (m_step == result)
        m_result->openFilter();
}

void OwnStatementsPage::clearFilter()
{
    m_result->clearFilter();
}

void OwnStatementsPage::refresh()
{
    askChoices();
}

void OwnStatementsPage::askChoices()
{
    host().workspace().read<OwnPayChoices>(
        this, m_choosing,
        [reader = host().workspace().author(), days = host().period().days(), today = host().workspace().today()](Database &database, const BookSettings &settings) {
            return ownPayChoicesFor(database, settings, reader, days, today);
        },
        [this](const Result<OwnPayChoices> &choices) {
            if (!choices)
                return host().showProblem(choices.error());
            m_choices->setChoices(*choices, host().workspace().author());
            if (m_reading && m_reading->isWhole())
                match();
            else
                emit settled();
        });
}

void OwnStatementsPage::chooseFile()
{
    if (const auto path = host().prompts().fileToOpen(tr("Choose the statement you received"), tr("Tables (*.xlsx *.csv *.tsv *.txt)")))
        takeFile(*path);
}

void OwnStatementsPage::takeFile(const QString &path)
{
    m_path = path;
    m_mapping.clear();
    m_match.reset();
    m_choices->setHasFile(true);
    emit headerChanged();
    read();
}

void OwnStatementsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFiles(event->mimeData()).size() == 1)
        event->acceptProposedAction();
}

/// One file is a statement to match here; a book, or several files, go the window's way.
void OwnStatementsPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(event->mimeData());
    if (paths.size() != 1 || isBookFile(paths.first()))
        return event->ignore();
    event->acceptProposedAction();
    takeFile(paths.first());
}

void OwnStatementsPage::read()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const BookSettings &settings = host().workspace().settings();
    const QString words = tr("Reading %1").arg(QFileInfo(m_path).fileName());
    ReceivedOptions options;
    options.currency = settings.currency;
    options.dayFirst = settings.language != u"en";
    options.mapping = m_mapping;
    options.stop = m_stop.get_token();
    const int number = ++m_readings;
    options.progress = [guard = QPointer<OwnStatementsPage>(this), number, words](double part) {
        QMetaObject::invokeMethod(qApp, [guard, number, words, part] {
            if (guard && guard->m_readings == number && guard->m_work)
                guard->m_work->tell(words, part);
        });
    };
    m_work = std::make_unique<RunningNote>(host().progress(), words, [stop = m_stop]() mutable { stop.request_stop(); });
    workBeside<Result<ReceivedReading>>(
        this, [path = m_path, options] { return readReceivedFile(path, options); },
        [this, number](const Result<ReceivedReading> &reading) {
            if (number != m_readings)
                return;
            m_work.reset();
            takeReading(reading);
        });
}

void OwnStatementsPage::takeReading(const Result<ReceivedReading> &reading)
{
    m_problem.reset();
    if (!reading) {
        if (reading.error().code == ErrorCode::importStopped) { // by the person: as if it had not been chosen
            goBack();
            emit settled();
            return;
        }
        m_reading.reset();
        m_match.reset();
        m_problem = reading.error();
        fillRefused();
        showStep(refused);
        emit settled();
        return;
    }
    m_reading = *reading;
    m_columns->setColumns(QFileInfo(m_path).fileName(), m_reading->columns);
    if (m_reading->isWhole())
        return match();
    m_match.reset();
    if (m_reading->missing.empty())
        fillRefused();
    showStep(m_reading->missing.empty() ? refused : columns);
    emit settled();
}

void OwnStatementsPage::fillRefused()
{
    const Language language = host().language();
    const std::vector<Error> problems = m_reading ? m_reading->problems : std::vector<Error>();
    const qint64 count = m_reading ? m_reading->problemCount : 0;
    m_refused->setHeaders({tr("Row"), tr("Column"), tr("Value"), tr("Reason")});
    m_refused->setRowCount(int(problems.size()));
    for (int row = 0; row < int(problems.size()); ++row) {
        const Error &problem = problems[size_t(row)];
        m_refused->setText(row, 0, host().formats().count(problem.place.row), true);
        m_refused->setText(row, 1, problem.place.column);
        m_refused->setText(row, 2, problem.place.value)->setData(RefusedRole, true);
        m_refused->setText(row, 3, words::problemText(problem, language));
    }
    m_refused->fitColumns(3);
    m_refused->setVisible(!problems.empty());
    m_refusedLead->setText(m_problem ? words::errorText(*m_problem, language)
                                     : tr("%n cell(s) can't be read, so nothing was matched. Mend the file and choose it again, or say what its columns are.", nullptr, int(count)));
    announce(m_refusedLead);
}

void OwnStatementsPage::match()
{
    if (!m_reading || !m_reading->isWhole())
        return;
    if (!m_choices->person()) {
        m_match.reset();
        showStep(choose);
        host().tell(tr("A person’s pay is for that person and the leads. Say who is using Somo, and the statement is matched with your own orders."));
        emit settled();
        return;
    }
    OwnPayAsk ask;
    ask.period = host().period();
    ask.person = m_choices->person();
    ask.policy = m_choices->policy();
    const bool lets = m_choices->letsRoundingPass();
    const auto received = std::make_shared<const ReceivedStatement>(m_reading->statement);
    host().workspace().read<StatementMatch>(
        this, m_matching,
        [ask, lets, received](Database &database, const BookSettings &settings) -> Result<StatementMatch> {
            SOMO_TRY_ASSIGN(const OwnPay own, loadOwnPay(database, settings, ask, *received));
            return matchStatement(*received, own, lets);
        },
        [this](const Result<StatementMatch> &matched) {
            if (!m_reading)
                return; // another file was chosen meanwhile, or none
            if (!matched) {
                host().showProblem(matched.error());
                emit settled();
                return;
            }
            takeMatch(*matched);
        });
}

void OwnStatementsPage::takeMatch(const StatementMatch &matched)
{
    const bool isNew = !m_match;
    m_match = matched;
    m_result->setMatch(*m_match, words::ReportWords(host().language(), host().workspace().settings().currency));
    if (isNew || m_step != result)
        showStep(result);
    else
        emit headerChanged();
    emit settled();
}

std::optional<Report> OwnStatementsPage::report() const
{
    if (!m_match)
        return std::nullopt;
    ReceivedReportAsk ask;
    ask.moment = host().workspace().now();
    ask.language = host().language();
    return receivedReport(*m_match, host().workspace().settings(), ask);
}

bool OwnStatementsPage::print()
{
    return !headerActions().isEmpty() && m_output->print();
}

bool OwnStatementsPage::savePdf()
{
    return !headerActions().isEmpty() && m_output->save(QStringLiteral("pdf"));
}

void OwnStatementsPage::retranslate()
{
    m_choices->retranslate(host().formats());
    m_columns->retranslate(host().formats());
    m_lead->setText(tr("Drop the statement you received here"));
    m_about->setText(tr("XLSX or CSV, from a principal or an employer. It is matched line by line with your orders and the agreed policy. Nothing is written into the book."));
    m_choose->setText(tr("Choose a file…"));
    m_refused->setAccessibleName(tr("Cells that can't be read"));
    m_output->setTips(tr("Print a page of the differences"), tr("Exports the differences as PDF, Excel, web page or CSV"));
    if (m_step == refused)
        fillRefused();
    if (m_match)
        m_result->setMatch(*m_match, words::ReportWords(host().language(), host().workspace().settings().currency));
}

} // namespace somo
