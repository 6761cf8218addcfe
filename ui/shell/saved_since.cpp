// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/saved_since.h"

#include "core/storage/trail.h"
#include "core/words/command_words.h"
#include "ui/shell/page.h"

namespace somo {

SavedSince::SavedSince(PageHost &host, QObject *parent)
    : QObject(parent)
    , m_host(host)
{
}

void SavedSince::begin()
{
    m_opened = QDateTime::currentMSecsSinceEpoch();
    m_before.reset();
    m_host.workspace().read<qint64>(
        this, m_begun, [](Database &database, const BookSettings &) { return newestSeq(database); },
        [this](const Result<qint64> &newest) {
            if (newest)
                m_before = *newest;
        });
}

void SavedSince::ask()
{
    using Commands = std::vector<LoggedCommand>;
    m_host.workspace().read<Commands>(
        this, m_asked, [](Database &database, const BookSettings &) { return loggedCommands(database, 0, 1); },
        [this](const Result<Commands> &newest) {
            if (newest)
                emit said(sentence(*newest));
            else
                m_host.showProblem(newest.error());
        });
}

QString SavedSince::sentence(const std::vector<LoggedCommand> &newest) const
{
    // By the trail's order: a clock that was set back dates what was written since before the opening.
    const bool isSince = !newest.empty() && (m_before ? newest.front().seq > *m_before : newest.front().moment >= m_opened);
    if (!isSince)
        return tr("Everything is saved; nothing was written since the book was opened, %1.").arg(timeOf(m_opened));
    const CommandWords &words = newest.front().words;
    return tr("Everything is saved since %1 (%2).").arg(timeOf(newest.front().moment), words::commandText(words.code, words.args, m_host.language()));
}

// Of today the time alone.
QString SavedSince::timeOf(qint64 moment) const
{
    const int offset = m_host.workspace().settings().offsetMinutes * 60;
    const auto at = QDateTime::fromMSecsSinceEpoch(moment, Qt::OffsetFromUTC, offset);
    const bool today = at.date() == QDateTime::currentDateTimeUtc().toOffsetFromUtc(offset).date();
    return today ? at.toString(QStringLiteral("HH:mm")) : m_host.formats().moment(at);
}

} // namespace somo
