// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/figure_pages.h"

#include "core/commission/line_key.h"
#include "core/commission/pay_outlook_query.h"
#include "core/commission/pay_reader.h"
#include "core/commission/question_store.h"
#include "core/exchange/output_file.h"
#include "core/kpi/roster_query.h"
#include "core/orders/credit_rule_query.h"
#include "core/orders/order_twin_query.h"
#include "core/report/printed_report.h"
#include "ui/board/pay_card.h"
#include "ui/orders/behind_page.h"
#include "ui/report/report_output.h"
#include "ui/report/report_page.h"
#include "ui/shell/page_header.h"
#include "ui/shell/period_picker.h"
#include "ui/shell/prompts.h"
#include "ui/shell/user_menu.h"

#include <QBuffer>
#include <QDateTime>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <memory>
#include <utility>

namespace somo {

namespace {

bool isWithin(const Roster &roster, PersonId person, const ReportScope &scope, DayRange days)
{
    switch (scope.kind) {
    case SubjectKind::everyone: return true;
    case SubjectKind::team: return roster.isWithin(person, TeamId{scope.id}, days);
    case SubjectKind::person: return person.value == scope.id;
    }
    return false;
}

/// Into a file of any name but the book's.
Status writeAsked(const QString &path, const QByteArray &bytes, const QString &book)
{
    SOMO_TRY(mayBeWritten(path, {book}));
    return writeWhole(path, bytes);
}

} // namespace

FigurePages::FigurePages(PageHost &host, PageHeader *header, QStackedWidget *pages)
    : QObject(pages)
    , m_host(host)
    , m_header(header)
    , m_pages(pages)
    , m_output(new ReportOutput(host, this))
{
    m_filter = header->addAction(QStringLiteral("filter"), QStringLiteral("boardFilterButton"));
    m_toReport = header->addAction(QStringLiteral("print"), QStringLiteral("printReport"));
    for (const ReportFileKind &kind : ReportOutput::fileKinds()) {
        QPushButton *button = header->addAction(QStringLiteral("export"), kind.button.toString());
        button->setText(kind.ending.toString().toUpper());
        connect(button, &QPushButton::clicked, this, [this, &kind] { save(kind.ending.toString()); });
        m_files << button;
    }
    m_print = header->addAction(QStringLiteral("print"), QStringLiteral("print"));
    connect(m_toReport, &QPushButton::clicked, this, &FigurePages::reportWanted);
    connect(m_print, &QPushButton::clicked, this, &FigurePages::print);
    connectAnswers();
}

BoardPage *FigurePages::board()
{
    if (!m_board) {
        m_board = new BoardPage(m_pages);
        m_pages->addWidget(m_board);
        m_filter->setMenu(m_board->filter().menu());
        connect(m_board, &BoardPage::drillDown, this, &FigurePages::showBehind);
        connect(m_board, &BoardPage::ordersBehindAsked, this, &FigurePages::askFirstOrders);
        connect(m_board, &BoardPage::orderAsked, this, [this](OrderId order) { m_host.showPage(PageId::orders, order.value); });
        connect(m_board, &BoardPage::choiceChanged, this, [this] {
            ask();
            fillHeader();
        });
        connect(m_board, &BoardPage::payOpened, this, [this](PersonId person) { m_host.showPage(PageId::commission, person.value); });
        connect(m_board, &BoardPage::payQuestioned, this, &FigurePages::askAboutPay);
        connect(m_board, &BoardPage::periodAsked, this, &FigurePages::periodWanted);
        connect(m_board, &BoardPage::uncreditedAsked, this, [this] {
            OrderFilter filter;
            filter.person = PersonId{};
            filter.days = DaysShown::between;
            filter.from = m_host.period().first();
            filter.to = m_host.period().last();
            emit ordersAsked(filter);
        });
        connect(m_board, &BoardPage::twinsAsked, this, [this] {
            OrderFilter filter;
            filter.pairedOnly = true;
            emit ordersAsked(filter);
        });
        connect(m_board, &BoardPage::importAsked, this, [this] { m_host.importFiles({}); });
        showUser();
    }
    return m_board;
}

void FigurePages::showUser()
{
    if (!m_board)
        return;
    m_board->setUser(m_host.workspace().author());
    askPay();
}

void FigurePages::connectAnswers()
{
    Workspace &workspace = m_host.workspace();
    connect(&workspace, &Workspace::authorChanged, this, [this] {
        showUser();
        if (m_page == PageId::report)
            ask(); // another reader may see other people's pay
    });
    connect(&workspace, &Workspace::boardReady, this, [this](const BoardData &board) {
        m_figures = board;
        if (m_page == PageId::board)
            this->board()->setBoard(board, context());
        emit figuresCame();
    });
    connect(&workspace, &Workspace::trendReady, this, [this](const BoardTrend &trend) {
        if (m_page != PageId::board)
            return;
        board()->setTrend(trend);
        if (m_drill)
            return;
        emit settled();
        askChoices();
        askOpen();
        askPay();
    });
    connect(&workspace, &Workspace::ordersReady, this, [this](const OrdersBehind &orders) {
        behind()->setOrders(orders, context().formats);
        if (m_drill)
            emit settled();
    });
    connect(&workspace, &Workspace::reportReady, this, [this](const Report &made) {
        if (!showsStatements())
            reportCame(made);
    });
}

void FigurePages::reportCame(const Report &made)
{
    report()->setReport(made);
    m_reportIsDue = false;
    if (m_page == PageId::report && !m_drill)
        emit settled();
    if (const QString ending = std::exchange(m_saveWhenMade, {}); !ending.isEmpty() && m_page == PageId::report)
        save(ending);
}

bool FigurePages::showsStatements() const
{
    return m_report && m_report->edition() == ReportEdition::statements;
}

ReportPage *FigurePages::report()
{
    if (!m_report) {
        m_report = new ReportPage(m_pages);
        m_pages->addWidget(m_report);
        connect(m_report, &ReportPage::choiceChanged, this, &FigurePages::ask);
        connect(m_report, &ReportPage::stepAsked, m_header->picker(), &PeriodPicker::step);
    }
    return m_report;
}

BehindPage *FigurePages::behind()
{
    if (!m_behind) {
        m_behind = new BehindPage(m_pages);
        m_pages->addWidget(m_behind);
        connect(m_behind, &BehindPage::backAsked, this, &FigurePages::backAsked);
        connect(m_behind, &BehindPage::orderAsked, this, [this](OrderId order) { m_host.showPage(PageId::orders, order.value); });
    }
    return m_behind;
}

BoardContext FigurePages::context() const
{
    const BookSettings &settings = m_host.workspace().settings();
    return {m_host.formats(), settings.successFrom, settings.exceededFrom, isPersonal(settings)};
}

void FigurePages::begin()
{
    m_begun = m_host.workspace().isOpen();
    ask();
}

void FigurePages::show(PageId page, const FigurePlace &place)
{
    m_page = page;
    m_drill = place.behind;
    if (m_board)
        m_board->setLevels(place.levels, true);
    if (!std::exchange(m_begun, false))
        ask(); // read while the page is made
    if (m_drill)
        showList();
    else
        m_pages->setCurrentWidget(page == PageId::report ? static_cast<QWidget *>(report()) : board());
}

BoardAsk FigurePages::boardAsk() const
{
    BoardAsk board;
    board.period = m_host.period();
    board.today = m_host.workspace().today();
    board.language = m_host.language();
    if (m_board)
        board.compareWithLastYear = m_board->filter().comparesWithLastYear();
    if (m_board && m_page == PageId::board)
        board.filters = m_board->filters();
    return board;
}

void FigurePages::ask()
{
    Workspace &workspace = m_host.workspace();
    if (!workspace.isOpen())
        return;
    const BoardAsk board = boardAsk();
    workspace.askBoard(board);
    if (m_drill)
        workspace.askOrders(behindAsk(*m_drill));
    else if (m_page == PageId::report)
        askReport();
    else
        askCross(board);
}

// After the figures: nobody waits for these.
void FigurePages::askChoices()
{
    const BoardAsk board = boardAsk();
    m_host.workspace().read<std::vector<CutChoices>>(
        this, m_latestChoices,
        [board](Database &database, const BookSettings &settings) -> Result<std::vector<CutChoices>> {
            SOMO_TRY_ASSIGN(std::vector<CutChoices> choices, loadBoardChoices(database, settings, board));
            if (isPersonal(settings))
                std::erase_if(choices, [](const CutChoices &each) { return each.cut == Cut::team; });
            return choices;
        },
        [this](const Result<std::vector<CutChoices>> &choices) {
            if (choices)
                this->board()->setChoices(*choices);
        });
}

/// Not for a book of one person's own: there nobody asks whose an order is, and pairs stand in its orders all the same.
void FigurePages::askOpen()
{
    m_host.workspace().read<BoardOpen>(
        this, m_latestOpen,
        [period = m_host.period()](Database &database, const BookSettings &settings) -> Result<BoardOpen> {
            BoardOpen open;
            if (!isPersonal(settings)) {
                SOMO_TRY_ASSIGN(open.uncredited, ordersWithoutCredit(database, period.days()));
            }
            SOMO_TRY_ASSIGN(open.twins, possibleTwins(database));
            return open;
        },
        [this](const Result<BoardOpen> &open) {
            if (open)
                this->board()->setOpen(*open);
        });
}

// Last of all: a year's orders may lie behind a month's commission.
void FigurePages::askPay()
{
    const PersonId person = board()->payAsked();
    if (!person)
        return;
    m_host.workspace().read<BoardPay>(
        this, m_latestPay,
        [person, period = m_host.period(), today = m_host.workspace().today(), viewer = m_host.workspace().author(), writes = !m_host.workspace().isReadOnly()](
            Database &database, const BookSettings &settings) -> Result<BoardPay> {
            SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
            BoardPay pay;
            pay.person = person;
            if (const RosterPerson *known = roster.person(person))
                pay.name = known->name;
            pay.own = pay.name == viewer;
            pay.mayAsk = writes;
            SOMO_TRY_ASSIGN(const PayReader seen, loadPayReader(database, roster, settings, viewer, period.days(), today));
            if (seen.mayRead(person)) {
                SOMO_TRY_ASSIGN(pay.outlook, loadPayOutlook(database, settings, person, period, today));
            }
            return pay;
        },
        [this](const Result<BoardPay> &pay) {
            if (pay)
                m_board->setPay(*pay);
            else
                m_host.showProblem(pay.error());
        });
}

/// The same question that a statement's lines file, about the whole of it; it stands there with its answer.
void FigurePages::askAboutPay(const BoardPay &pay, QuestionKind kind, const Period &period)
{
    const QString about = tr("The commission of %1, %2").arg(pay.name, context().formats.periodInText(period));
    const auto text = m_host.prompts().line(about, kind == QuestionKind::meaning ? tr("What is unclear") : tr("What seems wrong"), {});
    if (!text || text->trimmed().isEmpty())
        return;
    const auto author = UserMenu::nameToWrite(m_host);
    if (!author)
        return;
    CommissionQuestion question;
    question.person = pay.person;
    question.period = period;
    question.lineKey = wholeStatementKey;
    question.kind = kind;
    question.question = *text;
    question.author = *author;
    question.moment = QDateTime::currentMSecsSinceEpoch();
    m_host.workspace().write(
        {QStringLiteral("question_asked"), {pay.name, period.toText()}},
        [question, settings = m_host.workspace().settings()](Database &database) -> Status {
            SOMO_TRY(askQuestion(database, settings, question));
            return success();
        },
        this, [this, about](const Result<CommandOutcome> &done) {
            if (!done)
                return m_host.showProblem(done.error());
            m_host.say(tr("Asked about “%1”; the question stands beside the statement.").arg(about));
        });
}

void FigurePages::askCross(const BoardAsk &board)
{
    const auto crossed = m_board ? m_board->crossed() : std::nullopt;
    if (!crossed)
        return;
    m_host.workspace().read<CrossTable>(
        this, m_latestCross,
        [board, cuts = *crossed](Database &database, const BookSettings &settings) {
            return loadCrossTable(database, settings, board, cuts.first, cuts.second);
        },
        [this](const Result<CrossTable> &cross) {
            if (cross)
                m_board->setCross(*cross);
            else
                m_host.showProblem(cross.error());
        });
}

void FigurePages::askReport()
{
    Workspace &workspace = m_host.workspace();
    if (showsStatements())
        return askStatements();
    KpiReportAsk asked;
    asked.period = m_host.period();
    asked.today = workspace.today();
    asked.moment = QDateTime::currentDateTimeUtc().toOffsetFromUtc(workspace.settings().offsetMinutes * 60);
    asked.language = m_host.language();
    report()->setPersonal(isPersonal(workspace.settings()));
    asked.scope = report()->scope();
    asked.teamEdition = report()->teamEdition();
    asked.reader = workspace.author();
    asked.parts = report()->parts();
    report()->setPeriod(m_host.formats().period(asked.period));
    m_reportIsDue = true;
    m_reportAsked = asked;
    workspace.askReport(asked);
    askScopes();
}

// Of those only whose pay is the reader's to see (rules §10); in a book of one person all of it is.
void FigurePages::askStatements()
{
    Workspace &workspace = m_host.workspace();
    StatementReportAsk asked;
    asked.period = m_host.period();
    asked.today = workspace.today();
    asked.moment = QDateTime::currentDateTimeUtc().toOffsetFromUtc(workspace.settings().offsetMinutes * 60);
    asked.language = m_host.language();
    asked.withAppendix = report()->withAppendix();
    report()->setPersonal(isPersonal(workspace.settings()));
    report()->setPeriod(m_host.formats().period(asked.period));
    m_reportIsDue = true;
    m_statementsAsked = asked;
    workspace.read<Report>(
        this, m_latestStatements,
        [asked, scope = report()->scope(), viewer = workspace.author()](Database &database, const BookSettings &settings) -> Result<Report> {
            SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
            SOMO_TRY_ASSIGN(const PayReader reader, loadPayReader(database, roster, settings, viewer, asked.period.days(), asked.today));
            StatementReportAsk wanted = asked;
            for (const RosterPerson &person : roster.people) {
                if (isWithin(roster, person.id, scope, asked.period.days()) && reader.mayRead(person.id))
                    wanted.people.push_back(person.id);
            }
            if (wanted.people.empty())
                return Report();
            auto made = buildStatementReport(database, settings, wanted);
            // Nothing to print is no fault: the page says so.
            return made || made.error().code != ErrorCode::statementMissing ? std::move(made) : Result<Report>(Report());
        },
        [this](const Result<Report> &made) {
            if (!made)
                return m_host.showProblem(made.error());
            if (showsStatements())
                reportCame(*made);
        });
    askScopes();
}

// Teams by name, then people by given name: whoever was there in the period.
void FigurePages::askScopes()
{
    m_host.workspace().read<std::vector<ReportChoice>>(
        this, m_latestScopes,
        [days = m_host.period().days(), today = m_host.workspace().today(), statements = showsStatements(), viewer = m_host.workspace().author()](
            Database &database, const BookSettings &settings) -> Result<std::vector<ReportChoice>> {
            SOMO_TRY_ASSIGN(Roster roster, loadRoster(database));
            SOMO_TRY_ASSIGN(const PayReader reader, loadPayReader(database, roster, settings, viewer, days, today));
            const auto isChoice = [&](const RosterPerson &person) {
                return person.activeDays(days) > 0 && (!statements || reader.mayRead(person.id));
            };
            if (isPersonal(settings))
                roster.teams.clear();
            std::vector<ReportChoice> choices;
            for (const RosterTeam &team : roster.teams) {
                const auto isOf = [&](const RosterPerson &person) { return roster.isWithin(person.id, team.id, days) && isChoice(person); };
                if (std::ranges::any_of(roster.people, isOf))
                    choices.push_back({{SubjectKind::team, team.id.value}, team.name});
            }
            for (const RosterPerson &person : roster.people) {
                if (isChoice(person))
                    choices.push_back({{SubjectKind::person, person.id.value}, person.name});
            }
            return choices;
        },
        [this](const Result<std::vector<ReportChoice>> &choices) {
            if (choices)
                report()->setScopes(*choices);
        });
}

QString FigurePages::comparisonWords() const
{
    if (!m_figures || m_figures->comparison.isEmpty())
        return {};
    const Formats formats = context().formats;
    const QString before = comparedWith(*m_figures, formats);
    if (!m_figures->open)
        return tr("compared with %1").arg(before);
    return tr("compared with %1 (its first %2 working days)").arg(before, formats.quantity(Quantity{m_figures->workingDaysGone}));
}

void FigurePages::fillHeader()
{
    const bool report = m_page == PageId::report;
    m_header->picker()->show();
    if (report)
        m_header->setTitle({}, tr("Reports"));
    else
        fillTrail();
    m_header->setComparison(report || m_drill ? QString() : comparisonWords());
    m_filter->setVisible(!report && !m_drill);
    m_toReport->setVisible(!report && !m_drill);
    m_print->setVisible(report);
    for (QPushButton *button : std::as_const(m_files))
        button->setVisible(report && !m_drill);
}

void FigurePages::hideActions()
{
    for (QPushButton *button : QList{m_filter, m_toReport, m_print} + m_files)
        button->hide();
}

void FigurePages::clear()
{
    m_figures.reset();
    m_drill.reset();
    m_listed.reset();
    m_reportIsDue = false;
    m_saveWhenMade.clear();
    if (m_board) {
        m_board->forgetPay();
        m_board->setLevels({}, true);
        m_board->filter().clear(true);
        m_board->setChoices({});
    }
}

void FigurePages::retranslate()
{
    m_filter->setText(tr("Filter"));
    m_toReport->setText(tr("Print report"));
    m_print->setText(tr("Print"));
    for (qsizetype i = 0; i < m_files.size(); ++i)
        m_files[i]->setAccessibleName(tr("Export the report: %1").arg(ReportOutput::filesName(ReportOutput::fileKinds()[size_t(i)])));
}

QString FigurePages::nothingToWrite() const
{
    return showsStatements() ? tr("There is no statement of this period to print or save.") : tr("No part of the report is chosen, so there is nothing to print or save.");
}

void FigurePages::print()
{
    if (m_page != PageId::report || m_drill)
        return emit reportWanted();
    if (m_reportIsDue || !report()->report())
        return;
    if (report()->report()->blocks.empty())
        return m_host.tell(nothingToWrite());
    m_output->print([this]() -> std::optional<ReportToWrite> {
        if (m_page != PageId::report || m_drill || m_reportIsDue || !report()->isVisible())
            return std::nullopt;
        return reportToWrite();
    });
}

ReportToWrite FigurePages::reportToWrite()
{
    if (showsStatements())
        return {*report()->report(), statementFileName(m_statementsAsked), report()->tone()};
    return {*report()->report(), QStringLiteral("kpi-%1").arg(m_host.period().toText()), report()->tone(),
            [this, asked = m_reportAsked] { remember(asked); }};
}

void FigurePages::save(const QString &ending)
{
    if (m_page != PageId::report || m_drill)
        emit reportWanted();
    // Never the report of the period before under this one's name.
    if (m_reportIsDue || !report()->report()) {
        m_saveWhenMade = ending;
        return;
    }
    if (report()->report()->blocks.empty())
        return m_host.tell(nothingToWrite());
    m_output->save(reportToWrite(), ending);
}

void FigurePages::remember(const KpiReportAsk &made)
{
    Workspace &workspace = m_host.workspace();
    if (workspace.isReadOnly() || !isRemembered(made.period, made.today))
        return;
    const auto event = recognitionEventOf(workspace.settings());
    workspace.write({QStringLiteral("report_printed"), {made.period.toText()}},
                    [event, period = made.period, scope = made.scope, moment = QDateTime::currentMSecsSinceEpoch()](Database &database) {
                        return rememberPrinted(database, event, period, scope, moment);
                    },
                    this, [this](const Result<CommandOutcome> &written) {
                        if (!written)
                            m_host.showProblem(written.error());
                    });
}

void FigurePages::savePicture()
{
    if (!m_figures)
        return;
    const QString name = QStringLiteral("kpi-%1.png").arg(m_host.period().toText());
    auto path = m_host.prompts().fileToSave(tr("The board as a picture"), name, tr("Pictures (*.png)"));
    if (!path)
        return;
    if (!path->endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
        *path += QStringLiteral(".png");
    const BookSettings &settings = m_host.workspace().settings();
    QStringList notes{settings.name};
    if (settings.sample)
        notes << tr("SAMPLE BOOK");
    for (const QString &words : {comparisonWords(), board()->filterWords()}) {
        if (!words.isEmpty())
            notes << words;
    }
    const QString heading = QStringLiteral("%1, %2").arg(tr("KPI board"), context().formats.period(m_host.period()));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    board()->picture(heading, notes.join(QStringLiteral(" · "))).save(&buffer, "PNG");
    if (const Status saved = writeAsked(*path, bytes, m_host.workspace().place()); !saved)
        return m_host.showProblem(saved.error());
    emit written(*path);
}

void FigurePages::openFilter()
{
    if (m_filter->isVisible() && m_filter->menu())
        m_filter->showMenu();
}

void FigurePages::clearFilter()
{
    const bool deep = !board()->levels().empty();
    m_board->filter().clear(deep);
    if (deep)
        m_board->setLevels({});
}

} // namespace somo
