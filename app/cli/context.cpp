// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "core/exchange/csv_writer.h"
#include "core/ledger/error_cause_query.h"
#include "core/ledger/open_book.h"
#include "core/people/people_store.h"
#include "core/people/person_lookup.h"
#include "core/report/text_table.h"
#include "core/words/report_words.h"
#include "core/words/thing_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace somo::cli {

Result<QStringList> Context::takeGlobals(QStringList words)
{
    QStringList rest;
    bool onlyPositions = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        onlyPositions = onlyPositions || word == u"--";
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = equals < 0 ? word : word.left(equals);
        const bool isGlobal = name == u"--book" || name == u"--format" || name == u"--lang" || name == u"--today" || name == u"--as";
        if (onlyPositions || !isGlobal) {
            rest += word;
            continue;
        }
        if (equals < 0 && i + 1 >= words.size())
            return usage(failure(ErrorCode::cliValueMissing, {name}));
        const QString value = equals < 0 ? words[++i] : word.mid(equals + 1);
        if (name == u"--book") {
            m_place = value;
        } else if (name == u"--as") {
            m_as = value;
        } else if (name == u"--format") {
            if (value != u"table" && value != u"json" && value != u"csv")
                return usage(failure(ErrorCode::cliBadValue, {name, value, QStringLiteral("table, json, csv")}));
            m_format = value == u"json" ? Format::json : value == u"csv" ? Format::csv : Format::table;
        } else if (name == u"--lang") {
            m_language = languageFromCode(value);
            if (!m_language)
                return usage(failure(ErrorCode::cliBadValue, {name, value, QStringLiteral("vi, en")}));
        } else {
            const auto day = Day::fromIso(value);
            if (!day)
                return usage(failure(ErrorCode::cliBadValue, {name, value, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a date such as 2026-10-31"))}));
            m_today = *day;
        }
    }
    return rest;
}

Result<Book *> Context::book(Book::Mode mode)
{
    if (!m_book) {
        if (place().isEmpty())
            return usage(failure(ErrorCode::cliNoBook));
        SOMO_TRY_ASSIGN(m_book, openBook(place(), mode));
        m_book->setClock(m_surroundings.now);
    }
    return m_book.get();
}

Error Context::withCause(const Error &error) const
{
    return m_book ? somo::withCause(m_book->database(), error) : error;
}

Result<Book *> Context::bookToRead()
{
    if (m_book)
        return m_book.get();
    const Result<Book *> opened = book(Book::Mode::readWrite);
    const bool mayRead = !opened && (opened.error().code == ErrorCode::bookNotWritable || opened.error().code == ErrorCode::bookInUse);
    return mayRead ? book(Book::Mode::readOnly) : opened;
}

QDateTime Context::moment() const
{
    const int offset = (m_book ? m_book->settings().offsetMinutes : BookSettings().offsetMinutes) * 60;
    QDateTime moment = QDateTime::fromMSecsSinceEpoch(nowUtc(), Qt::OffsetFromUTC, offset);
    if (!m_today.isNull())
        moment.setDate(m_today.toDate());
    return moment;
}

Day Context::today() const
{
    return Day::fromDate(moment().date());
}

Language Context::language() const
{
    if (m_language)
        return *m_language;
    return m_book ? languageFromCode(m_book->settings().language).value_or(Language::vietnamese) : Language::vietnamese;
}

Result<std::optional<LoginPerson>> Context::login()
{
    return m_book ? loginPerson(m_book->database()) : std::optional<LoginPerson>();
}

Result<PersonId> Context::authorId()
{
    if (m_as.isEmpty()) {
        SOMO_TRY_ASSIGN(const std::optional<LoginPerson> own, login());
        return own ? own->id : PersonId();
    }
    SOMO_TRY_ASSIGN(Book *const opened, book());
    const auto found = people::findByWords(opened->database(), m_as);
    if (!found)
        return usage(found.error());
    const PersonId person = *found;
    if (!person)
        return usage(failure(ErrorCode::cliNotFound, {QStringLiteral("--as"), m_as}));
    SOMO_TRY_ASSIGN(const std::optional<LoginPerson> own, login());
    if (own && own->id != person)
        return failure(ErrorCode::nameOfOther);
    return person;
}

Result<QString> Context::author()
{
    SOMO_TRY_ASSIGN(const PersonId person, authorId());
    if (!person)
        return m_surroundings.systemUser;
    SOMO_TRY_ASSIGN(const Person found, people::byId(m_book->database(), person));
    return found.name;
}

QString Context::text(const char *source, const QStringList &args) const
{
    return words::filled(words::translated(language(), "cli", source), args);
}

QString Context::thing(const QString &code) const
{
    return words::thingName(code, language());
}

void Context::write(const QString &text) const
{
    m_surroundings.out->write(text.toUtf8());
}

void Context::writeError(const QString &text) const
{
    m_surroundings.err->write(terminalText(text).toUtf8() + '\n');
}

Status Context::writeAnswer(const Answer &answer) const
{
    if (m_format == Format::json) {
        const QJsonDocument document = answer.json.isArray() ? QJsonDocument(answer.json.toArray()) : QJsonDocument(answer.json.toObject());
        m_surroundings.out->write(document.toJson(QJsonDocument::Indented));
        return success();
    }
    if (m_format == Format::csv) {
        CsvWriter writer(*m_surroundings.out);
        SOMO_TRY(writer.writeRow(answer.csvHeaders.isEmpty() ? answer.headers : answer.csvHeaders));
        for (const QStringList &row : answer.csvHeaders.isEmpty() ? answer.rows : answer.csvRows)
            SOMO_TRY(writer.writeRow(row));
        return success();
    }
    if (!answer.lead.isEmpty())
        write(QString(terminalText(answer.lead) + QLatin1Char('\n')));
    if (!answer.headers.isEmpty()) {
        TextTable table;
        for (size_t i = 0; i < answer.right.size(); ++i)
            table.setRight(int(i), answer.right[i]);
        table.addRow(answer.headers);
        table.addRule();
        for (size_t i = 0; i < answer.rows.size(); ++i) {
            if (answer.hasTotal && i + 1 == answer.rows.size())
                table.addRule();
            table.addRow(answer.rows[i]);
        }
        write(table.toText());
    }
    // Several sentences stand under each other; their line breaks are ours, those in names are taken out.
    for (const QString &line : answer.tail)
        write(QString(terminalText(line) + QLatin1Char('\n')));
    return success();
}

} // namespace somo::cli
