// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/book_rescue.h"

#include "core/ledger/ledger_derivation.h"
#include "core/words/error_words.h"
#include "ui/shell/progress_strip.h"
#include "ui/shell/prompts.h"
#include "ui/shell/work_beside.h"
#include "ui/shell/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace somo {

BookRescue::BookRescue(PageHost &host, QObject *parent)
    : QObject(parent)
    , m_host(host)
{
}

BookRescue::~BookRescue() = default;

bool BookRescue::mayHelp(const QString &place, const Error &refused)
{
    if (isServerPlace(place))
        return false;
    switch (refused.code) {
    case ErrorCode::bookDamaged:
    case ErrorCode::bookTruncated:
    case ErrorCode::foreignSchema: return true;
    // Its first page may be what is broken.
    case ErrorCode::notABook: return QFileInfo(place).suffix().compare(u"somo", Qt::CaseInsensitive) == 0;
    default: return false;
    }
}

void BookRescue::offer(const QString &place, const Error &refused)
{
    const QString way = tr("What can still be read of it can be brought into a new book; the file itself stays as it is.");
    const bool wanted = !m_running && m_host.prompts().recovery(tr("The book was not opened"), words::errorText(refused, m_host.language()) + QStringLiteral("\n\n") + way,
                                                                tr("Recover into a new book…"));
    if (!wanted)
        return;
    const QString suggestion = QStringLiteral("%1 %2.somo").arg(QFileInfo(place).completeBaseName(), tr("recovered"));
    const auto file = m_host.prompts().fileToSave(tr("Where the recovered book is kept"), suggestion, tr("Somo books (*.somo)"));
    if (!file)
        return;
    recover(place, file->endsWith(QLatin1String(".somo"), Qt::CaseInsensitive) ? *file : *file + QStringLiteral(".somo"));
}

void BookRescue::recover(const QString &from, const QString &to)
{
    m_running = std::make_unique<RunningNote>(m_host.progress(), tr("Recovering what can be read of the book…"));
    const RecoveryAsked asked{m_host.workspace().author(), QDateTime::currentMSecsSinceEpoch()};
    workBeside<Result<Done>>(
        this,
        [from, to, asked, language = m_host.language()]() -> Result<Done> {
            SOMO_TRY_ASSIGN(Recovery recovery, recoverBook(from, to, asked, std::make_unique<LedgerDerivation>()));
            SOMO_TRY_ASSIGN(const RecoveryFiles files, writeRecoveryFiles(recovery, language));
            return Done{std::move(recovery), files};
        },
        [this](const Result<Done> &done) {
            m_running.reset();
            tell(done);
        });
}

void BookRescue::tell(const Result<Done> &done)
{
    if (!done)
        return m_host.showProblem(done.error());
    const Recovery &recovery = done->recovery;
    emit recovered(recovery.to);
    if (recovery.isWhole())
        return m_host.say(tr("Everything in the book was recovered: %1 rows.").arg(m_host.formats().count(recovery.recovered())));
    m_host.prompts().problem(tr("Not everything could be recovered"),
                             tr("%1 rows were recovered, %2 are lost or were set aside. Which ones stands in %3. The damaged file is as it was.")
                                 .arg(m_host.formats().count(recovery.recovered()), m_host.formats().count(recovery.lost()),
                                      QDir::toNativeSeparators(done->files.text)));
}

} // namespace somo
