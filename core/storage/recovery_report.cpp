// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recovery_report.h"

#include "core/words/report_words.h"
#include "core/words/thing_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace somo {

namespace {

constexpr int mostShownOfTable = 200;

const char *lossSource(LossReason reason)
{
    switch (reason) {
    case LossReason::unreadable: return QT_TRANSLATE_NOOP("recovery", "could not be read");
    case LossReason::brokeRule: return QT_TRANSLATE_NOOP("recovery", "was read, but breaks a rule of the book (%1)");
    case LossReason::parentLost: return QT_TRANSLATE_NOOP("recovery", "was read, but what it belongs to is lost (%1)");
    case LossReason::referenceLost: return QT_TRANSLATE_NOOP("recovery", "is there, but what it named is lost (%1 is empty now)");
    }
    return "";
}

QString lossCode(LossReason reason)
{
    switch (reason) {
    case LossReason::unreadable: return QStringLiteral("unreadable");
    case LossReason::brokeRule: return QStringLiteral("broke_rule");
    case LossReason::parentLost: return QStringLiteral("parent_lost");
    case LossReason::referenceLost: return QStringLiteral("reference_lost");
    }
    return {};
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// The lines of one list.
class RecoveryLines {
public:
    explicit RecoveryLines(Language language)
        : m_language(language)
    {
    }

    QString of(const Recovery &recovery)
    {
        head(recovery);
        for (const RecoveredTable &table : recovery.tables)
            addTable(recovery, table);
        addWhole(recovery);
        addDifferences(recovery);
        return m_lines.join(u'\n') + u'\n';
    }

private:
    QString text(const char *source, const QStringList &args = {}) const { return words::filled(words::translated(m_language, "recovery", source), args); }
    /// Names from a damaged file stand on one line each, whatever is in them.
    static QString onOneLine(const QString &text) { return text.simplified(); }

    void head(const Recovery &recovery)
    {
        m_lines += text(QT_TRANSLATE_NOOP("recovery", "Recovered from %1"), {recovery.from});
        m_lines += text(QT_TRANSLATE_NOOP("recovery", "into %1"), {recovery.to});
        m_lines += QString();
        m_lines += text(QT_TRANSLATE_NOOP("recovery", "%1 rows were recovered, %2 are lost or set aside; %3 pages of the file are broken."),
                        {QString::number(recovery.recovered()), QString::number(recovery.lost()), QString::number(recovery.brokenPages)});
        if (!recovery.trailKept)
            m_lines += text(QT_TRANSLATE_NOOP("recovery", "The history could not be kept whole: it begins anew with this recovery. What came before stays in the damaged file."));
        if (recovery.journalLeft)
            m_lines += text(QT_TRANSLATE_NOOP("recovery", "What lay beside the file (-wal, -journal) could not be brought in: the last changes may be missing."));
        if (recovery.unassignedRows > 0)
            m_lines += text(QT_TRANSLATE_NOOP("recovery", "%1 rows were read of which nobody can say where they belong; they were left out."), {QString::number(recovery.unassignedRows)});
    }

    void addTable(const Recovery &recovery, const RecoveredTable &table)
    {
        if (table.isWhole())
            return;
        m_lines += QString();
        m_lines += text(QT_TRANSLATE_NOOP("recovery", "%1 (%2): %3 recovered, %4 lost, %5 set aside, %6 changed"),
                        {words::thingName(table.table, m_language), table.table, QString::number(table.recovered), QString::number(table.lost),
                         QString::number(table.setAside), QString::number(table.changed)});
        if (table.mayLackMore)
            m_lines += u"  " + text(QT_TRANSLATE_NOOP("recovery", "More may be lost: a part of it couldn’t be read, and nothing says which rows stood there."));
        int shown = 0;
        int more = 0;
        for (const LostRow &row : recovery.rows) {
            if (row.table != table.table)
                continue;
            if (++shown <= mostShownOfTable)
                addRow(row);
            else
                ++more;
        }
        if (more > 0)
            m_lines += u"  " + text(QT_TRANSLATE_NOOP("recovery", "… and %1 more; the file beside this one (.json) has them all."), {QString::number(more)});
    }

    void addRow(const LostRow &row)
    {
        QString line = QStringLiteral("  ") + (row.label.isEmpty() ? QStringLiteral("#%1").arg(row.row) : onOneLine(row.label));
        if (!row.owner.isEmpty())
            line += QStringLiteral(" (%1 %2)").arg(words::thingName(row.ownerTable, m_language), onOneLine(row.owner));
        m_lines += line + QStringLiteral(": ") + text(lossSource(row.reason), {onOneLine(row.detail)});
    }

    void addWhole(const Recovery &recovery)
    {
        QStringList whole;
        for (const RecoveredTable &table : recovery.tables) {
            if (table.isWhole() && table.recovered > 0)
                whole += QStringLiteral("%1: %2").arg(words::thingName(table.table, m_language), QString::number(table.recovered));
        }
        if (whole.isEmpty())
            return;
        m_lines += QString();
        m_lines += text(QT_TRANSLATE_NOOP("recovery", "Recovered whole: %1"), {whole.join(QStringLiteral(", "))});
    }

    void addDifferences(const Recovery &recovery)
    {
        if (recovery.differences.empty())
            return;
        m_lines += QString();
        m_lines += text(QT_TRANSLATE_NOOP("recovery", "What “check” finds in the new book, as a consequence of what is lost:"));
        for (const Discrepancy &each : recovery.differences)
            m_lines += QStringLiteral("  %1: %2").arg(words::thingName(each.thing, m_language), onOneLine(each.where));
    }

    Language m_language;
    QStringList m_lines;
};

Status writeRecoveryFile(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::fileNotWritten, {file.errorString()});
    return success();
}

} // namespace

QJsonObject recoveryJson(const Recovery &recovery)
{
    QJsonArray tables, rows, differences;
    for (const RecoveredTable &table : recovery.tables)
        tables.append(QJsonObject{{QStringLiteral("table"), table.table},
                                  {QStringLiteral("recovered"), table.recovered},
                                  {QStringLiteral("lost"), table.lost},
                                  {QStringLiteral("set_aside"), table.setAside},
                                  {QStringLiteral("changed"), table.changed},
                                  {QStringLiteral("may_lack_more"), table.mayLackMore}});
    for (const LostRow &row : recovery.rows)
        rows.append(QJsonObject{{QStringLiteral("table"), row.table},
                                {QStringLiteral("id"), row.row},
                                {QStringLiteral("label"), orNull(row.label)},
                                {QStringLiteral("owner_table"), orNull(row.ownerTable)},
                                {QStringLiteral("owner"), orNull(row.owner)},
                                {QStringLiteral("reason"), lossCode(row.reason)},
                                {QStringLiteral("detail"), orNull(row.detail)}});
    for (const Discrepancy &each : recovery.differences)
        differences.append(QJsonObject{{QStringLiteral("thing"), each.thing}, {QStringLiteral("where"), each.where}});
    return QJsonObject{{QStringLiteral("from"), recovery.from},
                       {QStringLiteral("to"), recovery.to},
                       {QStringLiteral("whole"), recovery.isWhole()},
                       {QStringLiteral("version"), recovery.version},
                       {QStringLiteral("recovered"), recovery.recovered()},
                       {QStringLiteral("lost"), recovery.lost()},
                       {QStringLiteral("broken_pages"), recovery.brokenPages},
                       {QStringLiteral("unassigned_rows"), recovery.unassignedRows},
                       {QStringLiteral("history_kept"), recovery.trailKept},
                       {QStringLiteral("journal_left"), recovery.journalLeft},
                       {QStringLiteral("tables"), tables},
                       {QStringLiteral("rows"), rows},
                       {QStringLiteral("differences"), differences}};
}

QString recoveryText(const Recovery &recovery, Language language)
{
    return RecoveryLines(language).of(recovery);
}

Result<RecoveryFiles> writeRecoveryFiles(const Recovery &recovery, Language language)
{
    const QFileInfo book(recovery.to);
    const QString beginning = book.absolutePath() + u'/' + book.completeBaseName() + QStringLiteral(".recovery");
    const RecoveryFiles files{beginning + QStringLiteral(".txt"), beginning + QStringLiteral(".json")};
    SOMO_TRY(writeRecoveryFile(files.text, recoveryText(recovery, language).toUtf8()));
    SOMO_TRY(writeRecoveryFile(files.json, QJsonDocument(recoveryJson(recovery)).toJson(QJsonDocument::Indented)));
    return files;
}

} // namespace somo
