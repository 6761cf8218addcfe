// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/customers_actions.h"
#include "app/cli/lookup.h"
#include "core/customers/bulk_change_query.h"
#include "core/customers/bulk_change_store.h"
#include "core/customers/own_field_query.h"
#include "core/insight/insight_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace somo::cli {

namespace {

const QString setOption = QStringLiteral("--set");
const QString addTagOption = QStringLiteral("--add-tag");
const QString removeTagOption = QStringLiteral("--remove-tag");
const QString yesOption = QStringLiteral("--yes");

/// The id that a value names; 0 for an empty one.
Result<qint64> namedId(Context &context, Book &book, Cut cut, const QString &value)
{
    if (value.isEmpty())
        return 0;
    SOMO_USAGE_ASSIGN(const qint64 id, cutValueFromText(book.database(), cut, value, context.today()));
    return id;
}

Result<BulkChange> ownChange(Context &context, Book &book, const QString &code, const QString &value)
{
    SOMO_TRY_ASSIGN(const std::optional<OwnField> field, own_fields::find(book.database(), QStringLiteral("customer"), code));
    if (!field)
        return context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("own_field"), code}));
    BulkChange change;
    change.action = BulkAction::setOwnField;
    SOMO_USAGE_ASSIGN(change.own, own_fields::fromText(*field, value, book.settings().currency));
    return change;
}

/// "keeper=AN", "own:size=L"; nothing behind the sign takes away what stands there.
Result<BulkChange> setChange(Context &context, Book &book, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString field = text.left(std::max<qsizetype>(0, equals)).trimmed();
    const QString value = text.mid(equals + 1).trimmed();
    const QString own = QStringLiteral("own:");
    if (equals > 0 && field.startsWith(own))
        return ownChange(context, book, field.mid(own.size()), value);
    const auto action = bulkActionFromText(field);
    BulkChange change;
    if (equals > 0 && action) {
        change.action = *action;
        change.day = context.today();
        change.text = value;
        switch (*action) {
        case BulkAction::setKeeper: {
            SOMO_TRY_ASSIGN(change.keeper.value, namedId(context, book, Cut::person, value));
            return change;
        }
        case BulkAction::setSegment: {
            SOMO_TRY_ASSIGN(change.segment.value, namedId(context, book, Cut::segment, value));
            return change;
        }
        case BulkAction::setProvince: {
            SOMO_TRY_ASSIGN(change.province.value, namedId(context, book, Cut::region, value));
            return change;
        }
        case BulkAction::setGroup: return change;
        case BulkAction::setStage:
            if (isSaidStage(value))
                return change;
            return context.usage(failure(ErrorCode::cliBadValue, {setOption, text, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "lead, contacted or qualified; the other stages follow from orders"))}));
        default: break;
        }
    }
    return context.usage(failure(ErrorCode::cliBadValue, {setOption, text, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "keeper, group, segment, province, stage or own:CODE, an equals sign and the value"))}));
}

Result<BulkChange> changeFrom(Context &context, const Call &call, Book &book)
{
    const int given = int(call.has(setOption)) + int(call.has(addTagOption)) + int(call.has(removeTagOption));
    if (given != 1)
        return context.usage(failure(ErrorCode::cliArgumentMissing, {setOption + QStringLiteral(" | ") + addTagOption + QStringLiteral(" | ") + removeTagOption}));
    if (call.has(setOption))
        return setChange(context, book, call.value(setOption));
    BulkChange change;
    change.action = call.has(addTagOption) ? BulkAction::addTag : BulkAction::removeTag;
    change.text = call.value(call.has(addTagOption) ? addTagOption : removeTagOption).trimmed();
    if (change.text.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("NAME")}));
    return change;
}

class BulkAnswer {
public:
    BulkAnswer(const Context &context, const Book &book, const BulkChange &change)
        : m_context(context)
        , m_words(context.language(), book.settings().currency)
        , m_change(change)
    {
    }

    /// What the trail calls the value: that of the first who changes.
    QString value(const BulkPreview &preview) const
    {
        const QString after = preview.first.empty() ? QString() : preview.first.front().after;
        return m_change.action == BulkAction::removeTag ? m_change.text : shown(after);
    }

    Answer make(const BulkPreview &preview, bool written) const
    {
        Answer answer;
        const auto text = [this](const char *source) { return m_context.text(source); };
        answer.headers = QStringList{text(QT_TRANSLATE_NOOP("cli", "Code")), text(QT_TRANSLATE_NOOP("cli", "Customer")), text(QT_TRANSLATE_NOOP("cli", "Before the change")), text(QT_TRANSLATE_NOOP("cli", "After the change"))};
        answer.right = {false, false, false, false};
        answer.csvHeaders = QStringLiteral("code name before after").split(u' ');
        QJsonArray rows;
        for (const BulkRow &row : preview.first) {
            answer.rows.push_back({row.code, row.name, shown(row.before), shown(row.after)});
            answer.csvRows.push_back({row.code, row.name, row.before, row.after});
            rows.append(QJsonObject{{QStringLiteral("code"), row.code}, {QStringLiteral("name"), row.name}, {QStringLiteral("before"), row.before}, {QStringLiteral("after"), row.after}});
        }
        const Formats &formats = m_words.formats();
        const QStringList counts{formats.count(preview.changed), formats.count(preview.unchanged)};
        answer.lead = written ? m_context.text(QT_TRANSLATE_NOOP("cli", "Changed: %1 customers. As asked already: %2."), counts)
                              : m_context.text(QT_TRANSLATE_NOOP("cli", "Would change: %1 customers. As asked already: %2. Nothing is written yet; --yes writes it."), counts);
        if (preview.changed > qint64(preview.first.size()))
            answer.tail << m_context.text(QT_TRANSLATE_NOOP("cli", "These are the first %1."), {formats.count(qint64(preview.first.size()))});
        answer.json = QJsonObject{{QStringLiteral("action"), bulkActionText(m_change.action)},
                                  {QStringLiteral("chosen"), preview.chosen},
                                  {QStringLiteral("changed"), preview.changed},
                                  {QStringLiteral("unchanged"), preview.unchanged},
                                  {QStringLiteral("written"), written},
                                  {QStringLiteral("first"), rows}};
        return answer;
    }

private:
    QString shown(const QString &value) const
    {
        const auto stage = m_change.action == BulkAction::setStage ? insight::stageFromText(value) : std::nullopt;
        return stage ? insight::stageWord(*stage, m_words) : value;
    }

    const Context &m_context;
    words::ReportWords m_words;
    const BulkChange &m_change;
};

} // namespace

Result<int> bulkAction(Context &context, const Call &call)
{
    const bool writes = call.has(yesOption);
    SOMO_TRY_ASSIGN(Book *const book, context.book(writes ? Book::Mode::readWrite : Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const BulkChange change, changeFrom(context, call, *book));
    SOMO_TRY_ASSIGN(const CustomerFilterAsk ask, filterAskFrom(context, call, *book));
    // Everybody in the book is a choice that has to be said: a condition that all pass does it.
    if (ask.filter.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("--filter")}));
    SOMO_TRY_ASSIGN(const CustomerKeys keys, customers::filtered(book->database(), ask));
    SOMO_TRY_ASSIGN(const BulkPreview preview, customers::bulkPreview(book->database(), keys.rows, change, book->settings().currency));
    const BulkAnswer answer(context, *book, change);
    if (writes && preview.changed > 0) {
        SOMO_TRY_ASSIGN(const QString author, context.author());
        SOMO_TRY(book->write(bulkWords(change, answer.value(preview), preview.changed), author, [&](Database &database) -> Status {
            const auto changed = customers::applyBulk(database, keys.rows, change);
            return changed ? success() : Status(changed.error());
        }));
    }
    SOMO_TRY(context.writeAnswer(answer.make(preview, writes)));
    return exitDone;
}

} // namespace somo::cli
