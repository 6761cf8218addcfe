// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/action_command.h"
#include "app/cli/figures.h"
#include "core/care/care_query.h"
#include "core/care/care_words.h"
#include "core/commission/pay_reader.h"
#include "core/people/person_lookup.h"
#include "core/report/pay_words.h"
#include "core/service/promise_store.h"
#include "core/today/today_query.h"
#include "core/today/today_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace somo::cli {

namespace {

const QString todayPersonOption = QStringLiteral("--person");
const QString outcomeOption = QStringLiteral("--outcome");
const QString untilOption = QStringLiteral("--until");

/// What one word after `today` does.
struct TodayAction {
    const char *word; // empty: the page itself
    const char *form; // what may follow the word
    const char *purpose; // one sentence; an English source text of the context "cli"
    std::vector<OptionSpec> options;
    Result<int> (*run)(Context &context, const Call &call);
    int words = 0; // how many may follow the action's own
};

/// Whose page: --person, else who calls, else the only one in the book; 0: everybody's.
Result<PersonId> personOfPage(Context &context, const Call &call, Book &book)
{
    if (!call.has(todayPersonOption)) {
        SOMO_TRY_ASSIGN(const PersonId author, context.authorId());
        return author ? Result<PersonId>(author) : todayPerson(book.database(), {});
    }
    SOMO_USAGE_ASSIGN(const PersonId person, people::findByWords(book.database(), call.value(todayPersonOption)));
    if (!person)
        return context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("person"), call.value(todayPersonOption)}));
    return person;
}

QString newsKindText(TodayNews::Kind kind)
{
    switch (kind) {
    case TodayNews::Kind::counted: return QStringLiteral("counted");
    case TodayNews::Kind::countedByAll: return QStringLiteral("counted_by_all");
    case TodayNews::Kind::returned: return QStringLiteral("returned");
    case TodayNews::Kind::answered: return QStringLiteral("answered");
    case TodayNews::Kind::unassigned: return QStringLiteral("unassigned");
    case TodayNews::Kind::policyProposed: return QStringLiteral("policy_proposed");
    case TodayNews::Kind::policyApplied: return QStringLiteral("policy_applied");
    }
    return {};
}

QString comingKindText(TodayComing::Kind kind)
{
    switch (kind) {
    case TodayComing::Kind::promise: return QStringLiteral("promise");
    case TodayComing::Kind::promiseOfCustomer: return QStringLiteral("promise_of_customer");
    case TodayComing::Kind::dealStep: return QStringLiteral("deal_step");
    case TodayComing::Kind::dealExpected: return QStringLiteral("deal_expected");
    case TodayComing::Kind::birthday: return QStringLiteral("birthday");
    }
    return {};
}

class TodayAnswer {
public:
    TodayAnswer(const Context &context, const BookSettings &settings, const Today &today)
        : m_context(context)
        , m_settings(settings)
        , m_today(today)
        , m_figures(context.language(), settings.currency)
    {
        m_answer.headers = QStringList{text(QT_TRANSLATE_NOOP("cli", "Part")), text(QT_TRANSLATE_NOOP("cli", "What")), text(QT_TRANSLATE_NOOP("cli", "Why")), text(QT_TRANSLATE_NOOP("cli", "When"))};
        m_answer.right = {false, false, false, false};
        m_answer.csvHeaders = QStringList{QStringLiteral("part"), QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("day"), QStringLiteral("customer"), QStringLiteral("what"), QStringLiteral("why")};
    }

    Answer make(const care::TodayList &useful, const std::optional<PayOutlook> &pay)
    {
        QJsonObject person;
        if (m_today.person)
            person = {{QStringLiteral("code"), m_today.personCode}, {QStringLiteral("name"), m_today.personName}};
        m_json = {{QStringLiteral("day"), m_today.day.toIso()}, {QStringLiteral("person"), m_today.person ? QJsonValue(person) : QJsonValue::Null}};
        addPromised();
        addUseful(useful);
        addNews();
        addComing();
        addMonth();
        addPay(pay);
        m_answer.lead = m_today.person ? text(QT_TRANSLATE_NOOP("cli", "%1, %2"), {longDay(m_today.day, m_figures.words()), m_today.personName}) : longDay(m_today.day, m_figures.words());
        m_answer.tail.prepend(m_answer.rows.empty() ? text(QT_TRANSLATE_NOOP("cli", "Nothing is due today.")) : text(QT_TRANSLATE_NOOP("cli", "That is all. Nothing is hidden elsewhere.")));
        m_answer.json = m_json;
        return std::move(m_answer);
    }

private:
    QString text(const char *source, const QStringList &args = {}) const { return m_context.text(source, args); }
    static QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }
    static QJsonValue dayOrNull(Day day) { return day.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(day.toIso()); }
    static QJsonValue minuteOrNull(const std::optional<int> &minute) { return minute ? QJsonValue(QStringLiteral("%1:%2").arg(*minute / 60, 2, 10, QLatin1Char('0')).arg(*minute % 60, 2, 10, QLatin1Char('0'))) : QJsonValue::Null; }
    QJsonValue moneyOrNull(const std::optional<Money> &amount) const { return amount ? m_figures.money(*amount) : QJsonValue::Null; }
    static QJsonValue percentOrNull(const std::optional<Rate> &rate) { return rate ? Figures::percent(Fraction::fromRate(*rate)) : QJsonValue::Null; }

    void addRow(const QString &part, const TodayText &said) { m_answer.rows.push_back({part, said.plain(), said.second, said.when}); }
    void addCsv(const char *part, const QString &kind, qint64 id, Day day, const QString &customer, const QString &what, const QString &why)
    {
        m_answer.csvRows.push_back({QString::fromLatin1(part), kind, id == 0 ? QString() : QString::number(id), day.toIso(), customer, what, why});
    }

    void addPromised()
    {
        QJsonArray json;
        for (const PromiseRow &row : m_today.promised) {
            const Promise &promise = row.promise;
            json.append(QJsonObject{{QStringLiteral("id"), promise.id.value},
                                    {QStringLiteral("kind"), promise.kind},
                                    {QStringLiteral("words"), promise.words},
                                    {QStringLiteral("customer"), textOrNull(row.customer)},
                                    {QStringLiteral("order"), textOrNull(row.order)},
                                    {QStringLiteral("person"), textOrNull(row.person)},
                                    {QStringLiteral("made"), promise.madeOn.toIso()},
                                    {QStringLiteral("due"), promise.dueOn.toIso()},
                                    {QStringLiteral("at"), minuteOrNull(promise.dueMinute)}});
            TodayText said = promiseText(row, m_today.day, m_today.person, m_figures.words());
            addCsv("promised", promise.kind, promise.id.value, promise.dueOn, row.customer, promise.words, said.second);
            said.first.insert(said.first.begin(), {QStringLiteral("%1. ").arg(promise.id.value), TodayPart::Style::plain});
            addRow(text(QT_TRANSLATE_NOOP("cli", "You promised")), said);
        }
        m_json[QStringLiteral("promised")] = json;
    }

    void addUseful(const care::TodayList &useful)
    {
        QJsonArray json;
        for (const care::Item &item : useful.items) {
            const QString title = care::itemTitle(item, m_figures.words());
            const QString why = care::reason(item, m_today.day, m_figures.words());
            json.append(QJsonObject{{QStringLiteral("customer"), QJsonObject{{QStringLiteral("code"), item.customerCode}, {QStringLiteral("name"), item.customerName}}},
                                    {QStringLiteral("script"), textOrNull(item.scriptCode)},
                                    {QStringLiteral("suggestion"), textOrNull(item.key.suggestion)},
                                    {QStringLiteral("channel"), care::channelText(item.channel)},
                                    {QStringLiteral("due"), item.dueOn.toIso()},
                                    {QStringLiteral("title"), title},
                                    {QStringLiteral("reason"), why},
                                    {QStringLiteral("text"), item.text}});
            m_answer.rows.push_back({text(QT_TRANSLATE_NOOP("cli", "Useful to customers")), QStringLiteral("%1: %2").arg(item.customerName, title), why, care::channelWord(item.channel, m_figures.words())});
            addCsv("useful", item.scriptCode.isEmpty() ? item.key.suggestion : item.scriptCode, 0, item.dueOn, item.customerName, title, why);
        }
        m_json[QStringLiteral("useful")] = json;
        const QString held = care::heldSentence(useful.held, m_figures.words());
        if (!held.isEmpty())
            m_answer.tail += held;
    }

    void addNews()
    {
        QJsonArray json;
        for (const TodayNews &news : m_today.news) {
            const TodayText said = newsText(news, m_today.day, m_settings, m_figures.words());
            const bool hasAmount = news.kind == TodayNews::Kind::counted || news.kind == TodayNews::Kind::countedByAll || news.kind == TodayNews::Kind::returned;
            json.append(QJsonObject{{QStringLiteral("kind"), newsKindText(news.kind)},
                                    {QStringLiteral("day"), news.day.toIso()},
                                    {QStringLiteral("code"), textOrNull(news.code)},
                                    {QStringLiteral("customer"), textOrNull(news.customer)},
                                    {QStringLiteral("amount"), hasAmount ? m_figures.money(news.amount) : QJsonValue::Null},
                                    {QStringLiteral("count"), news.count},
                                    {QStringLiteral("channel"), textOrNull(news.channel)},
                                    {QStringLiteral("author"), textOrNull(news.author)},
                                    {QStringLiteral("words"), textOrNull(news.words)},
                                    {QStringLiteral("question"), news.question ? QJsonValue(news.question.value) : QJsonValue::Null},
                                    {QStringLiteral("from"), dayOrNull(news.from)}});
            addRow(text(QT_TRANSLATE_NOOP("cli", "New since yesterday")), said);
            addCsv("new", newsKindText(news.kind), news.order.value, news.day, news.customer, said.plain(), said.second);
        }
        m_json[QStringLiteral("new")] = json;
    }

    void addComing()
    {
        QJsonArray json;
        for (const TodayComing &coming : m_today.coming) {
            const TodayText said = comingText(coming, m_today.day, m_figures.words());
            json.append(QJsonObject{{QStringLiteral("kind"), comingKindText(coming.kind)},
                                    {QStringLiteral("day"), coming.day.toIso()},
                                    {QStringLiteral("at"), minuteOrNull(coming.minute)},
                                    {QStringLiteral("words"), textOrNull(coming.words)},
                                    {QStringLiteral("customer"), textOrNull(coming.customerName)},
                                    {QStringLiteral("id"), coming.thing != 0 ? QJsonValue(coming.thing) : QJsonValue::Null},
                                    {QStringLiteral("amount"), moneyOrNull(coming.amount)}});
            addRow(text(QT_TRANSLATE_NOOP("cli", "Coming up")), said);
            addCsv("coming", comingKindText(coming.kind), coming.thing, coming.day, coming.customerName, said.plain(), said.second);
        }
        m_json[QStringLiteral("coming")] = json;
    }

    QJsonObject rowJson(const BoardRow &row) const
    {
        return {{QStringLiteral("revenue"), m_figures.money(row.revenue)},
                {QStringLiteral("target"), moneyOrNull(row.target)},
                {QStringLiteral("attainment"), percentOrNull(row.attainment)},
                {QStringLiteral("projected"), moneyOrNull(row.projected)},
                {QStringLiteral("projected_attainment"), percentOrNull(row.projectedAttainment)},
                {QStringLiteral("orders"), row.orders}};
    }

    QString monthSentence(const QString &whose, const BoardRow &row) const
    {
        const Formats &formats = m_figures.words().formats();
        const std::array marks{m_settings.successFrom, m_settings.exceededFrom};
        if (!row.target || !row.attainment)
            return text(QT_TRANSLATE_NOOP("cli", "%1: %2."), {whose, formats.money(row.revenue)});
        if (!row.projectedAttainment)
            return text(QT_TRANSLATE_NOOP("cli", "%1: %2, %3 of the target %4."), {whose, formats.money(row.revenue), formats.percent(*row.attainment, marks), formats.money(*row.target)});
        return text(QT_TRANSLATE_NOOP("cli", "%1: %2, %3 of the target %4; at this pace about %5."),
                    {whose, formats.money(row.revenue), formats.percent(*row.attainment, marks), formats.money(*row.target), formats.percent(*row.projectedAttainment, marks)});
    }

    void addMonth()
    {
        const TodayMonth &month = m_today.month;
        const words::ReportWords &words = m_figures.words();
        const auto days = [](qint64 thousandths) { return quantityText(Quantity{thousandths}); };
        m_json[QStringLiteral("month")] = QJsonObject{{QStringLiteral("period"), month.board.period.toText()},
                                                      {QStringLiteral("working_days_gone"), days(month.board.workingDaysGone)},
                                                      {QStringLiteral("working_days"), days(month.board.workingDays)},
                                                      {QStringLiteral("mine"), month.mine ? QJsonValue(rowJson(*month.mine)) : QJsonValue::Null},
                                                      {QStringLiteral("team"), month.withTeam ? QJsonValue(rowJson(month.board.team)) : QJsonValue::Null}};
        m_answer.tail += text(QT_TRANSLATE_NOOP("cli", "%1 so far: %2 of %3 working days."),
                              {words.formats().period(month.board.period), words.formats().quantity(Quantity{month.board.workingDaysGone}), words.formats().quantity(Quantity{month.board.workingDays})});
        if (month.mine)
            m_answer.tail += monthSentence(text(QT_TRANSLATE_NOOP("cli", "Your own")), *month.mine);
        if (month.withTeam)
            m_answer.tail += monthSentence(text(QT_TRANSLATE_NOOP("cli", "The whole team")), month.board.team);
    }

    void addPay(const std::optional<PayOutlook> &pay)
    {
        if (!pay) {
            m_json[QStringLiteral("commission")] = QJsonValue::Null;
            return;
        }
        const Money amount = Money::fromMinorUnits(qint64(pay->income.paidByPolicies()));
        QJsonArray awaited;
        for (const AwaitedOrders &orders : pay->awaited)
            awaited.append(QJsonObject{{QStringLiteral("event"), orders.event ? QJsonValue(recognitionEventText(*orders.event)) : QJsonValue::Null},
                                       {QStringLiteral("until"), dayOrNull(orders.until)},
                                       {QStringLiteral("orders"), orders.orders},
                                       {QStringLiteral("revenue"), m_figures.money(orders.net)}});
        m_json[QStringLiteral("commission")] = QJsonObject{{QStringLiteral("amount"), m_figures.money(amount)}, {QStringLiteral("open"), pay->open}, {QStringLiteral("awaited"), awaited}};
        m_answer.tail += text(QT_TRANSLATE_NOOP("cli", "Commission so far: %1."), {m_figures.words().formats().money(amount)});
        m_answer.tail += awaitedSentences(*pay, m_figures.words());
    }

    const Context &m_context;
    const BookSettings &m_settings;
    const Today &m_today;
    Figures m_figures;
    Answer m_answer;
    QJsonObject m_json;
};

Result<int> showToday(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    TodayAsk ask;
    ask.today = context.today();
    ask.language = context.language();
    const ReadView view(book->database()); // the page's parts are of one moment
    SOMO_TRY(view.begun());
    SOMO_TRY_ASSIGN(ask.person, personOfPage(context, call, *book));
    SOMO_TRY_ASSIGN(const Today today, loadToday(book->database(), book->settings(), ask));
    const QTime now = context.moment().time();
    const care::TodayAsk careAsk{{ask.today, now.hour() * 60 + now.minute()}, ask.person, {}};
    SOMO_TRY_ASSIGN(const care::TodayList useful, care::today(book->database(), book->settings(), careAsk));
    SOMO_TRY_ASSIGN(const QString reader, context.author());
    SOMO_TRY_ASSIGN(const auto pay, loadTodayPay(book->database(), book->settings(), ask, reader));
    SOMO_TRY(context.writeAnswer(TodayAnswer(context, book->settings(), today).make(useful, pay)));
    return exitDone;
}

/// The promise whose number is the second word.
Result<PromiseRow> promiseMeant(Context &context, const Call &call, Book &book)
{
    const QString word = call.positions().value(1);
    bool isNumber = false;
    const qint64 id = word.toLongLong(&isNumber);
    if (word.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("N")}));
    if (!isNumber)
        return context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("promise"), word}));
    return promises::byId(book.database(), PromiseId{id});
}

using PromiseStep = Status (*)(Database &database, PromiseId promise, Day day, const QString &words);

/// One change of a promise, and the promise as it stands then.
Result<int> changePromise(Context &context, const Call &call, const QString &code, Day day, const QString &said, PromiseStep step)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const PromiseRow known, promiseMeant(context, call, *book));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    QStringList args{known.promise.words.isEmpty() ? QString::number(known.promise.id.value) : known.promise.words};
    if (code == u"promise_put_off")
        args += day.toIso();
    SOMO_TRY(book->write({code, args}, author, [&](Database &database) { return step(database, known.promise.id, day, said); }));
    SOMO_TRY_ASSIGN(const PromiseRow now, promises::byId(book->database(), known.promise.id));
    const words::ReportWords words(context.language(), book->settings().currency);
    const auto dayJson = [](Day on) { return on.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(on.toIso()); };
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("id"), now.promise.id.value},
                              {QStringLiteral("words"), now.promise.words},
                              {QStringLiteral("due"), now.promise.dueOn.toIso()},
                              {QStringLiteral("done"), dayJson(now.promise.doneOn)},
                              {QStringLiteral("outcome"), now.promise.outcome}};
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Promise")), context.text(QT_TRANSLATE_NOOP("cli", "Due")), context.text(QT_TRANSLATE_NOOP("cli", "Kept on"))};
    answer.right = {false, false, false};
    answer.csvHeaders = QStringList{QStringLiteral("id"), QStringLiteral("due"), QStringLiteral("done")};
    const bool isOpen = now.promise.doneOn.isNull();
    answer.rows.push_back({promiseText(now, context.today(), now.promise.person, words).plain(), words.formats().date(now.promise.dueOn), isOpen ? QString() : words.formats().date(now.promise.doneOn)});
    answer.csvRows.push_back({QString::number(now.promise.id.value), now.promise.dueOn.toIso(), isOpen ? QString() : now.promise.doneOn.toIso()});
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> keepPromise(Context &context, const Call &call)
{
    return changePromise(context, call, QStringLiteral("promise_done"), context.today(), call.value(outcomeOption),
                         [](Database &database, PromiseId promise, Day day, const QString &words) { return promises::setDone(database, promise, day, words); });
}

Result<int> putPromiseOff(Context &context, const Call &call)
{
    if (!call.has(untilOption))
        return context.usage(failure(ErrorCode::cliArgumentMissing, {untilOption}));
    const auto until = Day::fromIso(call.value(untilOption));
    if (!until)
        return context.usage(failure(ErrorCode::cliBadValue, {untilOption, call.value(untilOption), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a day such as 2026-10-31"))}));
    if (*until < context.today())
        return context.usage(failure(ErrorCode::cliBadValue, {untilOption, call.value(untilOption), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a day that isn’t over"))}));
    return changePromise(context, call, QStringLiteral("promise_put_off"), *until, {},
                         [](Database &database, PromiseId promise, Day day, const QString &) { return promises::putOff(database, promise, day); });
}

Result<int> reopenPromise(Context &context, const Call &call)
{
    return changePromise(context, call, QStringLiteral("promise_reopened"), {}, {},
                         [](Database &database, PromiseId promise, Day, const QString &) { return promises::setDone(database, promise, {}); });
}

/// `today`, whose first word says what is done.
class TodayCommand : public ActionCommand<TodayAction> {
public:
    QString name() const override { return QStringLiteral("today"); }
    QString form() const override { return QStringLiteral("today [ACTION] …"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "The first page: what was promised, what is useful to customers, what is new since yesterday, what comes up, and the month so far.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo --as An today"); }
    Result<int> execute(Context &context, const Call &call) override
    {
        const QString word = call.positions().value(0);
        const TodayAction *action = actionOf(word);
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
    const std::vector<TodayAction> &actions() const override
    {
        static const std::vector<TodayAction> all{
            {"", "[--person CODE]", QT_TRANSLATE_NOOP("cli", "The page of whoever calls, or of that person."), {{todayPersonOption, QStringLiteral("CODE")}}, showToday},
            {"done", "N [--outcome TEXT]", QT_TRANSLATE_NOOP("cli", "Promise N was kept; what came of it may be added."), {{outcomeOption, QStringLiteral("TEXT")}}, keepPromise, 1},
            {"put-off", "N --until DATE", QT_TRANSLATE_NOOP("cli", "Promise N is due on another day."), {{untilOption, QStringLiteral("DATE")}}, putPromiseOff, 1},
            {"reopen", "N", QT_TRANSLATE_NOOP("cli", "Promise N is open again."), {}, reopenPromise, 1},
        };
        return all;
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> todayCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<TodayCommand>());
    return commands;
}

} // namespace somo::cli
