// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/action_command.h"
#include "app/cli/figures.h"
#include "core/ledger/own_metric_query.h"
#include "core/people/people_store.h"
#include "core/people/person_lookup.h"
#include "core/weekly/weekly_query.h"
#include "core/weekly/weekly_store.h"
#include "core/weekly/weekly_words.h"
#include "core/words/period_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace somo::cli {

namespace {

const QString periodOption = QStringLiteral("--period");
const QString personOption = QStringLiteral("--person");
const QString valueOption = QStringLiteral("--value");
const QString helpedOption = QStringLiteral("--helped");
const QString wayOption = QStringLiteral("--in-the-way");
const QString sendOption = QStringLiteral("--send");
const QString takeBackOption = QStringLiteral("--take-back");
const QString unitOption = QStringLiteral("--unit");
const QString removeOption = QStringLiteral("--remove");

/// What one word after `weekly` does.
struct WeeklyAction {
    const char *word; // empty: the sheet itself
    const char *form; // what may follow the word
    const char *purpose; // one sentence; an English source text of the context "cli"
    std::vector<OptionSpec> options;
    Result<int> (*run)(Context &context, const Call &call);
    int words = 0; // how many may follow the action's own
};

/// --period, which must be a week.
Result<Period> weekOf(Context &context, const Call &call, const Book &book)
{
    if (!call.has(periodOption))
        return context.usage(failure(ErrorCode::cliArgumentMissing, {periodOption}));
    SOMO_USAGE_ASSIGN(const Period period, words::periodFromWords(call.value(periodOption), book.settings().fiscalStart));
    if (period.kind() != PeriodKind::week)
        return context.usage(failure(ErrorCode::weekExpected, {call.value(periodOption)}));
    return period;
}

/// --person by code or name; 0 where nobody is given.
Result<PersonId> givenPerson(Context &context, const Call &call, Book &book)
{
    if (!call.has(personOption))
        return PersonId();
    SOMO_USAGE_ASSIGN(const PersonId person, people::findByWords(book.database(), call.value(personOption)));
    if (!person)
        return context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("person"), call.value(personOption)}));
    return person;
}

/// Whose report is written: --person, else who writes, else the only one in the book.
Result<PersonId> writtenPerson(Context &context, const Call &call, Book &book)
{
    SOMO_TRY_ASSIGN(PersonId person, givenPerson(context, call, book));
    if (person)
        return person;
    SOMO_TRY_ASSIGN(person, context.authorId());
    if (person)
        return person;
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(book.database()));
    if (roster.people.size() != 1)
        return context.usage(failure(ErrorCode::cliArgumentMissing, {personOption}));
    return roster.people.front().id;
}

class WeeklyAnswers {
public:
    WeeklyAnswers(const Context &context, const BookSettings &settings, std::vector<Metric> metrics, std::vector<DayRange> parts)
        : m_context(context)
        , m_settings(settings)
        , m_figures(context.language(), settings.currency)
        , m_metrics(std::move(metrics))
        , m_parts(std::move(parts))
    {
    }

    QJsonObject rowJson(const WeeklyRow &row) const
    {
        QJsonObject json{{QStringLiteral("person"), QJsonObject{{QStringLiteral("code"), row.code}, {QStringLiteral("name"), row.name}}},
                         {QStringLiteral("state"), weeklyStateText(row.state)},
                         {QStringLiteral("orders"), ordersJson(row.orders)}};
        QJsonArray values;
        if (row.report) {
            for (const WeeklyValue &each : row.report->values) {
                values.append(QJsonObject{{QStringLiteral("metric"), metricText(each.metric)}, {QStringLiteral("from"), each.from.toIso()},
                                          {QStringLiteral("value"), m_figures.json(valueOf(each.value), each.metric)}});
            }
        }
        json[QStringLiteral("values")] = values;
        json[QStringLiteral("helped")] = row.report ? textOrNull(row.report->helped) : QJsonValue::Null;
        json[QStringLiteral("in_the_way")] = row.report ? textOrNull(row.report->inTheWay) : QJsonValue::Null;
        json[QStringLiteral("sent_at")] = row.report && row.report->sentAt ? QJsonValue(momentText(*row.report->sentAt)) : QJsonValue::Null;
        return json;
    }

    void addRow(const WeeklyRow &row, Answer &answer) const
    {
        const Formats &formats = m_figures.words().formats();
        QStringList shown{row.name, weeklyStateWord(row.state, m_figures.words()), formats.count(row.orders.orders), formats.money(row.orders.revenue), formats.count(row.orders.newCustomers)};
        QStringList plain{row.code, weeklyStateText(row.state), QString::number(row.orders.orders), moneyText(row.orders.revenue, m_settings.currency), QString::number(row.orders.newCustomers)};
        for (const Metric &metric : m_metrics) {
            const std::optional<qint64> sum = row.report ? row.report->sum(metric) : std::nullopt;
            shown += sum ? m_figures.shown(valueOf(*sum), metric) : QString();
            plain += sum ? Figures::plain(m_figures.json(valueOf(*sum), metric)) : QString();
        }
        const QStringList sentences = row.report ? QStringList{row.report->helped, row.report->inTheWay} : QStringList{QString(), QString()};
        answer.rows.push_back(shown + sentences);
        answer.csvRows.push_back(plain + sentences);
    }

    Answer make(const Period &week, const std::vector<WeeklyRow> &rows) const
    {
        Answer answer;
        answer.headers = QStringList{text(QT_TRANSLATE_NOOP("cli", "Person")), text(QT_TRANSLATE_NOOP("cli", "State"))};
        for (const Metric &metric : {Metric(Metric::orders), Metric(Metric::revenue), Metric(Metric::newCustomers)})
            answer.headers += metricName(metric, m_figures.words());
        answer.csvHeaders = QStringList{QStringLiteral("person"), QStringLiteral("state"), QStringLiteral("orders"), QStringLiteral("revenue"), QStringLiteral("new_customers")};
        for (const Metric &metric : m_metrics) {
            answer.headers += metricName(metric, m_figures.words());
            answer.csvHeaders += metricText(metric);
        }
        answer.headers << text(QT_TRANSLATE_NOOP("cli", "What helped")) << text(QT_TRANSLATE_NOOP("cli", "What is in the way"));
        answer.csvHeaders << QStringLiteral("helped") << QStringLiteral("in_the_way");
        answer.right.assign(size_t(answer.headers.size()), false);
        std::fill(answer.right.begin() + 2, answer.right.end() - 2, true);
        QJsonArray json, parts, metrics;
        for (const WeeklyRow &row : rows) {
            json.append(rowJson(row));
            addRow(row, answer);
        }
        for (const DayRange &part : m_parts)
            parts.append(part.first.toIso());
        for (const Metric &metric : m_metrics)
            metrics.append(metricJson(metric));
        answer.json = QJsonObject{{QStringLiteral("period"), week.toText()}, {QStringLiteral("parts"), parts}, {QStringLiteral("metrics"), metrics}, {QStringLiteral("rows"), json}};
        return answer;
    }

    QJsonObject metricJson(const Metric &metric) const
    {
        return {{QStringLiteral("code"), metricText(metric)}, {QStringLiteral("name"), metricName(metric, m_figures.words())}, {QStringLiteral("unit"), metricUnitText(metricUnit(metric))}};
    }

    QJsonObject beforeJson(const WeeklyForm &form) const
    {
        QJsonObject before;
        for (size_t i = 0; i < form.metrics.size(); ++i)
            before[metricText(form.metrics[i])] = form.before[i] ? m_figures.json(valueOf(*form.before[i]), form.metrics[i]) : QJsonValue::Null;
        return before;
    }

    QString text(const char *source) const { return m_context.text(source); }

private:
    static MetricValue valueOf(qint64 value)
    {
        MetricValue made;
        made.value = value;
        return made;
    }
    static QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }
    QString momentText(qint64 moment) const { return QDateTime::fromMSecsSinceEpoch(moment, Qt::OffsetFromUTC, m_settings.offsetMinutes * 60).toString(Qt::ISODate); }
    QJsonObject ordersJson(const WeeklyOrders &orders) const
    {
        return {{QStringLiteral("orders"), orders.orders},
                {QStringLiteral("revenue"), m_figures.money(orders.revenue)},
                {QStringLiteral("units"), quantityText(orders.units)},
                {QStringLiteral("new_customers"), orders.newCustomers},
                {QStringLiteral("returned"), m_figures.money(orders.returned)}};
    }

    const Context &m_context;
    const BookSettings &m_settings;
    Figures m_figures;
    std::vector<Metric> m_metrics;
    std::vector<DayRange> m_parts;
};

/// One person's report. While it is being written, what stands in it is only for the person.
Result<int> writeOneReport(Context &context, Book &book, PersonId person, const Period &week)
{
    SOMO_TRY_ASSIGN(WeeklyForm form, loadWeeklyForm(book.database(), book.settings(), person, week));
    SOMO_TRY_ASSIGN(const PersonId author, context.authorId());
    SOMO_TRY_ASSIGN(const Person known, people::byId(book.database(), person));
    const bool isOwn = weekly::checkAuthor(book.database(), person, author).ok();
    const WeeklyRow row{person, known.code, known.name, form.state(), isOwn || form.state() == WeeklyState::sent ? form.report : std::nullopt, form.orders};
    const WeeklyAnswers answers(context, book.settings(), form.metrics, form.parts);
    Answer answer = answers.make(week, {row});
    if (isOwn) {
        QJsonObject json = answer.json.toObject();
        json[QStringLiteral("before")] = answers.beforeJson(form);
        answer.json = json;
    }
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> showWeek(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const Period week, weekOf(context, call, *book));
    SOMO_TRY_ASSIGN(const PersonId person, givenPerson(context, call, *book));
    if (person)
        return writeOneReport(context, *book, person, week);
    SOMO_TRY_ASSIGN(const WeeklySheet sheet, loadWeeklySheet(book->database(), book->settings(), week));
    SOMO_TRY(context.writeAnswer(WeeklyAnswers(context, book->settings(), sheet.metrics, sheet.parts).make(week, sheet.rows)));
    return exitDone;
}

/// "METRIC=VALUE" or "METRIC@DAY=VALUE"; no value takes the figure away.
Result<weekly::Entry::Figure> figureFrom(Context &context, Book &book, const Period &week, const QString &text)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals < 1)
        return context.usage(failure(ErrorCode::cliBadValue, {valueOption, text, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a metric and its figure, such as activities=12"))}));
    const QString name = text.left(equals);
    const qsizetype at = name.indexOf(QLatin1Char('@'));
    SOMO_USAGE_ASSIGN(const Metric metric, metricNamed(book.database(), at < 0 ? name : name.left(at)));
    const std::vector<DayRange> parts = weekParts(week.first());
    weekly::Entry::Figure figure{metricText(metric), week.first(), std::nullopt};
    if (at < 0 && parts.size() > 1)
        return context.usage(failure(ErrorCode::weeklyPartMissing, {metric.isOwn() ? metric.name() : metricText(metric), parts[0].first.toIso(), parts[1].first.toIso()}));
    if (at >= 0) {
        const auto from = Day::fromIso(name.mid(at + 1));
        if (!from)
            return context.usage(failure(ErrorCode::cliBadValue, {valueOption, text, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a day such as activities@2026-11-01=12"))}));
        figure.from = *from;
    }
    if (!metric.isReported())
        return context.usage(failure(ErrorCode::metricNotEntered, {metricText(metric)}));
    const QString value = text.mid(equals + 1).trimmed();
    if (!value.isEmpty()) {
        SOMO_USAGE_ASSIGN(figure.value, weeklyValueFromText(value.toStdString(), metric, book.settings().currency));
    }
    return figure;
}

Result<weekly::Entry> entryFrom(Context &context, const Call &call, Book &book, PersonId person, const Period &week)
{
    weekly::Entry entry;
    entry.person = person;
    entry.week = week.first();
    if (call.has(helpedOption))
        entry.helped = call.value(helpedOption);
    if (call.has(wayOption))
        entry.inTheWay = call.value(wayOption);
    for (const QString &value : call.values(valueOption)) {
        SOMO_TRY_ASSIGN(weekly::Entry::Figure figure, figureFrom(context, book, week, value));
        entry.figures.push_back(std::move(figure));
    }
    return entry;
}

Result<int> setReport(Context &context, const Call &call)
{
    const bool enters = call.has(valueOption) || call.has(helpedOption) || call.has(wayOption);
    const bool sends = call.has(sendOption);
    const bool takesBack = call.has(takeBackOption);
    if (!enters && !sends && !takesBack)
        return context.usage(failure(ErrorCode::cliArgumentMissing, {valueOption}));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const Period week, weekOf(context, call, *book));
    SOMO_TRY_ASSIGN(const PersonId person, writtenPerson(context, call, *book));
    SOMO_TRY_ASSIGN(const PersonId writer, context.authorId());
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY(weekly::checkAuthor(book->database(), person, writer));
    SOMO_TRY_ASSIGN(const Person known, people::byId(book->database(), person));
    SOMO_TRY_ASSIGN(const weekly::Entry entry, entryFrom(context, call, *book, person, week));
    const QString code = sends ? QStringLiteral("weekly_sent") : enters ? QStringLiteral("weekly_saved") : QStringLiteral("weekly_taken_back");
    SOMO_TRY(book->write({code, {known.name, week.toText()}}, author, [&](Database &database) -> Status {
        if (takesBack)
            SOMO_TRY(weekly::takeBack(database, person, week.first()));
        if (enters) {
            const auto saved = weekly::save(database, entry);
            if (!saved)
                return saved.error();
        }
        return sends ? weekly::send(database, person, week.first(), context.nowUtc()) : success();
    }));
    return writeOneReport(context, *book, person, week);
}

Result<int> writeMetrics(Context &context, Book &book)
{
    SOMO_TRY_ASSIGN(const std::vector<Metric> own, ownMetrics(book.database()));
    const WeeklyAnswers answers(context, book.settings(), own, {});
    Answer answer;
    QJsonArray json;
    for (const Metric &metric : own) {
        json.append(answers.metricJson(metric));
        answer.rows.push_back({metric.code(), metric.name(), context.thing(metricUnitText(metricUnit(metric)))});
        answer.csvRows.push_back({metric.code(), metric.name(), metricUnitText(metricUnit(metric))});
    }
    answer.json = QJsonObject{{QStringLiteral("metrics"), json}};
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Code")), context.text(QT_TRANSLATE_NOOP("cli", "Name")), context.text(QT_TRANSLATE_NOOP("cli", "Unit"))};
    answer.right = {false, false, false};
    answer.csvHeaders = QStringList{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("unit")};
    if (own.empty())
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "No metrics of your own yet."));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

/// Makes the metric, or changes its name and unit where it is there.
Status writeMetric(Database &database, const QString &code, const QString &name, const std::optional<MetricUnit> &unit)
{
    SOMO_TRY_ASSIGN(const std::vector<Metric> own, ownMetrics(database));
    if (std::ranges::find(own, code, &Metric::code) == own.end())
        return weekly::addMetric(database, code, name, unit.value_or(MetricUnit::count));
    if (!name.isEmpty())
        SOMO_TRY(weekly::renameMetric(database, code, name));
    return unit ? weekly::setMetricUnit(database, code, *unit) : success();
}

Result<int> ownMetric(Context &context, const Call &call)
{
    const QString code = call.positions().value(1).trimmed();
    if (code.isEmpty()) {
        SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
        return writeMetrics(context, *book);
    }
    std::optional<MetricUnit> unit;
    if (call.has(unitOption)) {
        unit = ownMetricUnitFromText(call.value(unitOption));
        if (!unit)
            return context.usage(failure(ErrorCode::ownMetricUnitUnknown, {call.value(unitOption)}));
    }
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY_ASSIGN(const std::vector<Metric> own, ownMetrics(book->database()));
    if (call.has(removeOption)) {
        SOMO_TRY(book->write({QStringLiteral("own_metric_removed"), {code}}, author, [&](Database &database) { return weekly::removeMetric(database, code); }));
        return writeMetrics(context, *book);
    }
    const bool isNew = std::ranges::find(own, code, &Metric::code) == own.end();
    SOMO_TRY(book->write({isNew ? QStringLiteral("own_metric_added") : QStringLiteral("own_metric_changed"), {code}}, author,
                         [&](Database &database) { return writeMetric(database, code, call.positions().value(2), unit); }));
    return writeMetrics(context, *book);
}

/// `weekly`, whose first word says what is done.
class WeeklyCommand : public ActionCommand<WeeklyAction> {
public:
    QString name() const override { return QStringLiteral("weekly"); }
    QString form() const override { return QStringLiteral("weekly [ACTION] …"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Weekly reports: what people enter themselves, half filled from their orders and open to the team. Figures count once a report is sent.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo --as An weekly set --period 2026-W43 --value activities=12 --helped \"New price list\" --send"); }
    Result<int> execute(Context &context, const Call &call) override
    {
        const QString word = call.positions().value(0);
        const WeeklyAction *action = actionOf(word);
        if (!action)
            return context.usage(failure(ErrorCode::cliBadValue, {name(), word, knownWords()}));
        if (const QString strange = strangeOption(call, *action); !strange.isEmpty())
            return context.usage(failure(ErrorCode::cliUnknownOption, {strange, QString(name() + u' ' + word)}));
        const qsizetype most = action->words + (word.isEmpty() ? 0 : 1);
        if (call.positions().size() > most)
            return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[most]}));
        return action->run(context, call);
    }

protected:
    const std::vector<WeeklyAction> &actions() const override
    {
        static const OptionSpec period{periodOption, QStringLiteral("W")};
        static const OptionSpec person{personOption, QStringLiteral("CODE")};
        static const std::vector<WeeklyAction> all{
            {"", "--period W [--person CODE]", QT_TRANSLATE_NOOP("cli", "The team’s sheet of a week (2026-W43), or one person’s report."), {period, person}, showWeek},
            {"set", "--period W [--person CODE] [--value METRIC[@DAY]=N]… [--helped TEXT] [--in-the-way TEXT] [--send] [--take-back]",
             QT_TRANSLATE_NOOP("cli", "Writes one’s own report and sends it, or takes the sending back. In a week that lies in two months each figure names its part by the first day."),
             {period, person, {valueOption, QStringLiteral("METRIC=N"), true}, {helpedOption, QStringLiteral("TEXT")}, {wayOption, QStringLiteral("TEXT")}, {sendOption, {}}, {takeBackOption, {}}},
             setReport},
            {"metric", "[CODE [NAME] [--unit count|money|decimal] | CODE --remove]",
             QT_TRANSLATE_NOOP("cli", "The team’s own metrics; with a code it makes one or changes its name. The unit stays once something was entered, and so does the metric."),
             {{unitOption, QStringLiteral("UNIT")}, {removeOption, QString()}}, ownMetric, 2},
        };
        return all;
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> weeklyCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<WeeklyCommand>());
    return commands;
}

} // namespace somo::cli
