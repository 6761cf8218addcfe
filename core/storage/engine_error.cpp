// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine_error.h"

#include <QRegularExpression>

namespace somo {

namespace {

/// What the guards say ("somo: order_of_other"), or which table the server keeps from this login (resources/team/postgresql).
Error refusal(const QString &said)
{
    struct Reason {
        QStringView word;
        ErrorCode code;
    };
    static constexpr Reason reasons[]{
        {u"order_of_other", ErrorCode::orderOfOther},       {u"import_of_other", ErrorCode::orderOfOther},
        {u"contact_of_other", ErrorCode::contactOfOther},   {u"name_of_other", ErrorCode::nameOfOther},
        {u"command_of_other", ErrorCode::commandOfOther},   {u"without_command", ErrorCode::changedPastProgram},
        {u"derived", ErrorCode::changedPastProgram},        {u"trail_kept", ErrorCode::trailKept},
    };
    static const QRegularExpression guard(QStringLiteral("somo: ([a-z_]+)(?: ([a-z_]+))?"));
    const QRegularExpressionMatch found = guard.match(said);
    for (const Reason &reason : reasons) {
        if (found.hasMatch() && found.captured(1) == reason.word)
            return failure(reason.code);
    }
    // The table's name stands at the end whatever language the server speaks.
    static const QRegularExpression name(QStringLiteral("([a-z][a-z_]+)\"?\\s*(?:\\(|$)"), QRegularExpression::MultilineOption);
    QString refused = found.hasMatch() ? found.captured(2) : name.match(said).captured(1);
    // A number drawn for a table's next row is the table's.
    constexpr QStringView sequence = u"_id_seq";
    if (refused.endsWith(sequence))
        refused.chop(sequence.size());
    if (refused.startsWith(u"team_"))
        refused = QStringLiteral("team_account"); // one of its functions
    return failure(ErrorCode::roleRefused, {refused});
}

/// What a team's server says of a value that no row of the book takes (the bounds in team.sql).
std::optional<Error> outOfBounds(const QString &said)
{
    static const QRegularExpression bound(QStringLiteral("somo: (number_too_large|text_too_long|value|week)\\b(?: ([0-9]+) ([^\n]*))?"));
    const QRegularExpressionMatch found = bound.match(said);
    if (!found.hasMatch())
        return std::nullopt;
    if (found.captured(1) == u"number_too_large")
        return failure(ErrorCode::numberTooLarge);
    if (found.captured(1) == u"text_too_long")
        return failure(ErrorCode::textTooLong, {found.captured(3).left(20), found.captured(2)});
    return failure(ErrorCode::changedPastProgram);
}

} // namespace

Error engineError(Engine engine, const QString &said, const QString &code)
{
    if (engine == Engine::postgresql && code == u"42501") {
        Error refused = refusal(said);
        refused.detail = code + QStringLiteral(": ") + said;
        return refused;
    }
    // What the book's own triggers refuse, in the same words on both engines.
    if (said.contains(u"somo: return_of_other_order")) {
        Error refused = failure(ErrorCode::returnOfOtherOrder);
        refused.detail = code + QStringLiteral(": ") + said;
        return refused;
    }
    if (auto bound = outOfBounds(said)) {
        bound->detail = code + QStringLiteral(": ") + said;
        return *bound;
    }
    ErrorCode known = ErrorCode::databaseFailed;
    if (engine == Engine::sqlite) {
        // The low byte is the primary result code (sqlite.org/rescode.html).
        switch (code.toInt() & 0xff) {
        case 5:
        case 6: known = ErrorCode::bookBusy; break;
        case 8: known = ErrorCode::bookNotWritable; break;
        case 14: known = ErrorCode::driveFailed; break;
        case 11: known = ErrorCode::bookDamaged; break;
        case 13: known = ErrorCode::diskFull; break;
        case 10: // SQLITE_IOERR_SHMSIZE: even reading needs room for the file that readers share
            known = code.toInt() == (10 | (19 << 8)) ? ErrorCode::diskFull : ErrorCode::driveFailed;
            break;
        case 26: known = ErrorCode::notABook; break;
        case 24: known = ErrorCode::bookDamaged; break;
        default: break;
        }
        // A header whose format numbers are nonsense has no code of its own: parse.c and prepare.c say only this.
        if (known == ErrorCode::databaseFailed && said.contains(u"unsupported file format"))
            known = ErrorCode::bookDamaged;
    } else if (code == u"53100") {
        known = ErrorCode::diskFull;
    } else if (code == u"25006") {
        known = ErrorCode::bookNotWritable;
    } else if (code.startsWith(u"40") || code == u"55P03") {
        known = ErrorCode::bookBusy;
    } else if (code.isEmpty() || code.startsWith(u"08") || code.startsWith(u"57P") || code == u"25P03") {
        // What the server says has a state; without one libpq speaks, of a connection that is no more.
        known = ErrorCode::serverLost;
    }
    // A sum that an engine made: which one it was only its asker knows.
    if (code == u"22003" || (engine == Engine::sqlite && said.contains(u"integer overflow"))) {
        Error large = failure(ErrorCode::overflow, {QStringLiteral("sum")});
        large.detail = code + QStringLiteral(": ") + said;
        return large;
    }
    Error failed = failure(known, {said});
    failed.detail = code + QStringLiteral(": ") + said;
    return failed;
}

Error asReading(const Error &error)
{
    const bool isKept = waitedInVain(error);
    if (!isKept && !error.detail.startsWith(u"57014"))
        return error;
    Error read = failure(isKept ? ErrorCode::readKept : ErrorCode::readStopped);
    read.detail = error.detail;
    return read;
}

bool waitedInVain(const Error &error)
{
    return error.code == ErrorCode::bookBusy && error.detail.startsWith(u"55P03");
}

bool isWorthRepeating(const Error &error)
{
    // serialization_failure and deadlock_detected; where a lock was waited for in vain (55P03) it would be so again.
    return error.code == ErrorCode::bookBusy && (error.detail.startsWith(u"40001") || error.detail.startsWith(u"40P01"));
}

} // namespace somo
