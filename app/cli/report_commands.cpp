// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/lookup.h"
#include "app/cli/policy_actions.h"
#include "app/cli/report_file.h"
#include "core/commission/pay_reader.h"
#include "core/exchange/output_file.h"
#include "core/ledger/ledger_derivation.h"
#include "core/report/kpi_report.h"
#include "core/report/policy_report.h"
#include "core/report/printed_report.h"
#include "core/report/statement_report.h"
#include "core/words/period_words.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace somo::cli {

namespace {

class ReportCommand : public Command {
public:
    QString name() const override { return QStringLiteral("report"); }
    QString form() const override
    {
        return QStringLiteral("report kpi|statement|board --period P [--team CODE | --person CODE] [--team-edition] [--by CUT] [--recognise-on EVENT] [-o FILE]");
    }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "A report as .pdf, .html, .xlsx, .csv or .txt by the file's ending; without -o as text. The team edition leaves out pay, income and gross profit.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo report kpi --period 2026-09 -o september.pdf"); }
    std::vector<OptionSpec> options() const override
    {
        return {{QStringLiteral("--period"), QStringLiteral("P")}, {QStringLiteral("--team"), QStringLiteral("CODE")}, {QStringLiteral("--person"), QStringLiteral("CODE")},
                {QStringLiteral("--team-edition"), {}}, {QStringLiteral("--by"), QStringLiteral("CUT"), true}, {QStringLiteral("--recognise-on"), QStringLiteral("EVENT")},
                {QStringLiteral("-o"), QStringLiteral("FILE")}, {QStringLiteral("--code"), QStringLiteral("CODE")}, {QStringLiteral("--version"), QStringLiteral("N")},
                {QStringLiteral("--draft"), QStringLiteral("CODE")}};
    }
    std::vector<Part> parts() const override
    {
        return {{QStringLiteral("report policy --code CODE [--version N] | --draft CODE [-o FILE]"),
                 QT_TRANSLATE_NOOP("cli", "A commission policy to read, agree to and sign: its clauses, bands, examples, whether it is fair, what it changes.")}};
    }
    Result<int> execute(Context &context, const Call &call) override
    {
        if (call.positions().isEmpty())
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("kpi|statement|board")}));
        if (call.positions().size() > 1)
            return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[1]}));
        const QString kind = call.positions().first();
        if (kind == u"policy")
            return policyPage(context, call);
        for (const char *option : {"--code", "--version", "--draft"}) {
            if (call.has(QString::fromLatin1(option)))
                return context.usage(failure(ErrorCode::cliUnknownOption, {QString::fromLatin1(option), QStringLiteral("report %1").arg(kind)}));
        }
        if (kind != u"kpi" && kind != u"statement" && kind != u"board")
            return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("report"), kind, QStringLiteral("kpi, statement, board, policy")}));
        // A statement is somebody's pay: an edition without it would be empty.
        if (kind == u"statement" && call.has(QStringLiteral("--team-edition")))
            return context.usage(failure(ErrorCode::cliEither, {QStringLiteral("report statement"), QStringLiteral("--team-edition")}));
        if (!call.has(QStringLiteral("--period")))
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("--period")}));
        const QString path = call.value(QStringLiteral("-o"));
        SOMO_TRY(reportPlace(context, path));
        SOMO_TRY_ASSIGN(Book *const book, context.bookToRead());
        SOMO_USAGE_ASSIGN(const Period period, words::periodFromWords(call.value(QStringLiteral("--period")), book->settings().fiscalStart));
        SOMO_TRY_ASSIGN(const RecognitionEvent event, eventOf(context, call, book->settings()));
        SOMO_TRY_ASSIGN(const ReportScope scope, scopeOf(context, call, *book));
        Result<Report> made = kind == u"kpi"       ? makeKpi(context, call, *book, period, event, scope)
                              : kind == u"statement" ? makeStatement(context, *book, period, scope)
                                                     : makeBoard(context, call, *book, period, event, scope);
        if (!made)
            return made.error();
        SOMO_TRY_ASSIGN(const int done, writeReport(context, *made, path, {{QStringLiteral("report"), kind}, {QStringLiteral("period"), period.toText()}}));
        if (kind == u"kpi" && !path.isEmpty())
            SOMO_TRY(remember(context, *book, period, event, scope));
        return done;
    }

private:
    static Result<PolicyPage> loadPage(Context &context, const Call &call, Book &book)
    {
        if (call.has(QStringLiteral("--draft"))) {
            SOMO_TRY_ASSIGN(const PolicyDraft draft, policyDraftNamed(book.database(), book.settings(), call.value(QStringLiteral("--draft"))));
            return loadDraftPage(book.database(), book.settings(), draft.id, context.today());
        }
        SOMO_TRY_ASSIGN(const std::optional<int> version, versionOf(context, call));
        return loadPolicyPage(book.database(), book.settings(), call.value(QStringLiteral("--code")), version, context.today());
    }

    static Result<int> policyPage(Context &context, const Call &call)
    {
        for (const char *option : {"--period", "--team", "--person", "--team-edition", "--by", "--recognise-on"}) {
            if (call.has(QString::fromLatin1(option)))
                return context.usage(failure(ErrorCode::cliUnknownOption, {QString::fromLatin1(option), QStringLiteral("report policy")}));
        }
        if (call.has(QStringLiteral("--draft")) == call.has(QStringLiteral("--code")))
            return context.usage(failure(ErrorCode::cliEither, {QStringLiteral("--code"), QStringLiteral("--draft")}));
        const QString path = call.value(QStringLiteral("-o"));
        SOMO_TRY(reportPlace(context, path));
        SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
        SOMO_TRY_ASSIGN(PolicyPage page, loadPage(context, call, *book));
        page.moment = context.moment();
        SOMO_TRY_ASSIGN(const Report made, policyReport(book->settings(), page, context.language()));
        return writeReport(context, made, path, {{QStringLiteral("report"), QStringLiteral("policy")}, {QStringLiteral("code"), page.policy.code}});
    }

    static Result<RecognitionEvent> eventOf(Context &context, const Call &call, const BookSettings &settings)
    {
        const QString text = call.has(QStringLiteral("--recognise-on")) ? call.value(QStringLiteral("--recognise-on")) : settings.recogniseOn;
        const auto event = recognitionEventFromText(text);
        if (!event)
            return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--recognise-on"), text, QStringLiteral("ordered, confirmed, completed, paid")}));
        return *event;
    }

    static Result<ReportScope> scopeOf(Context &context, const Call &call, Book &book)
    {
        const bool isTeam = call.has(QStringLiteral("--team"));
        if (isTeam && call.has(QStringLiteral("--person")))
            return context.usage(failure(ErrorCode::cliEither, {QStringLiteral("--team"), QStringLiteral("--person")}));
        if (!isTeam && !call.has(QStringLiteral("--person")))
            return ReportScope();
        const QString text = isTeam ? QString(QStringLiteral("team:") + call.value(QStringLiteral("--team")))
                                    : QString(QStringLiteral("person:") + call.value(QStringLiteral("--person")));
        SOMO_USAGE_ASSIGN(const Subject subject, subjectFromText(book.database(), text));
        return ReportScope{subject.kind, subject.id};
    }

    static Result<Report> makeKpi(const Context &context, const Call &call, Book &book, const Period &period, RecognitionEvent event, const ReportScope &scope)
    {
        KpiReportAsk ask;
        ask.period = period;
        ask.today = context.today();
        ask.moment = context.moment();
        ask.language = context.language();
        ask.scope = scope;
        ask.teamEdition = call.has(QStringLiteral("--team-edition"));
        ask.event = event;
        return kpiReport(book.database(), book.settings(), ask);
    }

    static Result<Report> makeStatement(const Context &context, Book &book, const Period &period, const ReportScope &scope)
    {
        StatementReportAsk ask;
        ask.period = period;
        ask.today = context.today();
        ask.moment = context.moment();
        ask.language = context.language();
        SOMO_TRY_ASSIGN(const PayReader reader, loginPayReader(book.database()));
        if (scope.kind == SubjectKind::person) {
            ask.people = {PersonId{scope.id}};
            SOMO_TRY_ASSIGN(const Roster roster, loadRoster(book.database()));
            SOMO_TRY(payIsOpen(reader, roster, ask.people.front()));
        } else if (reader.isPartial) {
            return failure(ErrorCode::payOfOthersNotOpen);
        } else if (scope.kind == SubjectKind::team) {
            SOMO_TRY_ASSIGN(ask.people, teamMembers(book.database(), TeamId{scope.id}, period.days()));
            if (ask.people.empty()) // nobody, which would be asked for as everybody
                return failure(ErrorCode::statementMissing, {period.toText()});
        }
        return buildStatementReport(book.database(), book.settings(), ask);
    }

    static Result<Report> makeBoard(Context &context, const Call &call, Book &book, const Period &period, RecognitionEvent event, const ReportScope &scope)
    {
        BoardReportAsk ask;
        ask.period = period;
        ask.language = context.language();
        ask.moment = context.moment();
        ask.ledger.days = period.days();
        ask.ledger.kind = period.kind();
        ask.ledger.event = event;
        ask.ledger.filters = scope.filters();
        ask.ledger.metrics = {Metric::revenue, Metric::orders, Metric::averageOrder, Metric::newCustomers, Metric::returnRate};
        for (const QString &by : call.values(QStringLiteral("--by"))) {
            SOMO_USAGE_ASSIGN(const Cut cut, cutOrRefuse(book.database(), by));
            ask.ledger.by.push_back(cut);
        }
        if (ask.ledger.by.empty())
            ask.ledger.by = {Cut::person};
        if (ask.ledger.by.size() > 2)
            return context.usage(failure(ErrorCode::cliTooManyCuts, {cutText(ask.ledger.by[2])}));
        return boardReport(book.database(), book.settings(), ask);
    }

    /// A report of a period that is over is remembered, so that a later one can say where it differs (rules §2).
    static Status remember(Context &context, Book &book, const Period &period, RecognitionEvent event, const ReportScope &scope)
    {
        if (book.isReadOnly() || !isRemembered(period, context.today()))
            return success();
        SOMO_TRY_ASSIGN(const QString author, context.author());
        const CommandWords words{QStringLiteral("report_printed"), {period.toText()}};
        const auto written = book.write(words, author, [&](Database &database) {
            return rememberPrinted(database, event, period, scope, context.nowUtc());
        });
        return written ? success() : Status(written.error());
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> reportCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ReportCommand>());
    return commands;
}

} // namespace somo::cli
