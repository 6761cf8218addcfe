// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/ledger/ledger_derivation.h"
#include "core/storage/recovery_report.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace somo::cli {

namespace {

class RecoverCommand : public Command {
public:
    QString name() const override { return QStringLiteral("recover"); }
    QString form() const override { return QStringLiteral("recover BOOK NEWBOOK"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Reads what can be read of a damaged book into a new one and lists what is lost in files beside it; exit 4 where something is. The damaged file isn’t touched.");
    }
    QString example() const override { return QStringLiteral("recover tea.somo tea-recovered.somo"); }
    Result<int> execute(Context &context, const Call &call) override
    {
        const QStringList names{QStringLiteral("BOOK"), QStringLiteral("NEWBOOK")};
        if (call.positions().size() < names.size())
            return context.usage(failure(ErrorCode::cliArgumentMissing, {names[call.positions().size()]}));
        if (call.positions().size() > names.size())
            return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[names.size()]}));
        SOMO_TRY_ASSIGN(const QString author, context.author());
        SOMO_TRY_ASSIGN(const Recovery recovery, recoverBook(call.positions()[0], call.positions()[1], {author, context.nowUtc()}, std::make_unique<LedgerDerivation>()));
        SOMO_TRY_ASSIGN(const RecoveryFiles files, writeRecoveryFiles(recovery, context.language()));
        QJsonObject json = recoveryJson(recovery);
        json[QStringLiteral("list")] = files.text;
        json[QStringLiteral("list_json")] = files.json;
        Answer answer;
        answer.json = json;
        answer.lead = recovery.isWhole()
            ? context.text(QT_TRANSLATE_NOOP("cli", "Recovered everything of %1 into %2."), {recovery.from, recovery.to})
            : context.text(QT_TRANSLATE_NOOP("cli", "Recovered %1 into %2; something is lost."), {recovery.from, recovery.to});
        answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Kind of row")), context.text(QT_TRANSLATE_NOOP("cli", "Recovered")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "Lost")), context.text(QT_TRANSLATE_NOOP("cli", "Set aside")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "Changed"))};
        answer.right = {false, true, true, true, true};
        for (const RecoveredTable &table : recovery.tables) {
            const QStringList figures{QString::number(table.recovered), QString::number(table.lost), QString::number(table.setAside), QString::number(table.changed)};
            if (table.recovered > 0 || !table.isWhole())
                answer.rows.push_back(QStringList{context.thing(table.table)} + figures);
            answer.csvRows.push_back(QStringList{table.table} + figures);
        }
        answer.csvHeaders = QStringList{QStringLiteral("table"), QStringLiteral("recovered"), QStringLiteral("lost"), QStringLiteral("set_aside"), QStringLiteral("changed")};
        answer.tail = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Row by row: %1"), {files.text})};
        SOMO_TRY(context.writeAnswer(answer));
        return recovery.isWhole() ? exitDone : exitSkipped;
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> recoverCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<RecoverCommand>());
    return commands;
}

} // namespace somo::cli
