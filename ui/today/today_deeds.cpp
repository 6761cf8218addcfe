// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_deeds.h"

#include "core/care/care_store.h"
#include "core/care/care_words.h"
#include "core/service/promise_store.h"
#include "core/today/today_words.h"
#include "ui/shell/page.h"
#include "ui/shell/prompts.h"
#include "ui/shell/workspace.h"

#include <QClipboard>
#include <QGuiApplication>

namespace somo {

TodayDeeds::TodayDeeds(PageHost &host, QObject *parent)
    : QObject(parent)
    , m_host(host)
{
}

care::Moment TodayDeeds::now() const
{
    const QTime time = m_host.workspace().now().time();
    return {m_host.workspace().today(), time.hour() * 60 + time.minute()};
}

QString TodayDeeds::nameOf(const PromiseRow &row) const
{
    const words::ReportWords words(m_host.language(), m_host.formats().currency());
    return promiseText(row, m_host.workspace().today(), m_person, words).plain();
}

bool TodayDeeds::begin(const QString &line)
{
    if (m_begun.contains(line))
        return false;
    m_begun.insert(line);
    return true;
}

bool TodayDeeds::begin(const PromiseRow &row)
{
    return begin(QStringLiteral("promise %1").arg(row.promise.id.value));
}

bool TodayDeeds::begin(const care::Item &item)
{
    const care::ItemKey &key = item.key;
    return begin(QStringLiteral("care %1 %2 %3 %4 %5").arg(key.customer.value).arg(key.script.value).arg(key.step).arg(key.suggestion, key.occasion));
}

void TodayDeeds::write(const CommandWords &words, Book::Work work, const QString &said)
{
    m_host.workspace().write(words, std::move(work), this, [this, said](const Result<CommandOutcome> &done) {
        if (!done) {
            m_begun.clear(); // it may be tried again
            m_host.showProblem(done.error());
        } else {
            m_host.say(said);
        }
    });
}

void TodayDeeds::keep(const PromiseRow &row)
{
    if (!begin(row))
        return;
    const QString name = nameOf(row);
    write({QStringLiteral("promise_done"), {name}},
          [promise = row.promise, today = now().day](Database &database) { return promises::setDone(database, promise.id, today, {}, promise.version); }, tr("Kept: %1").arg(name));
}

void TodayDeeds::letGo(const PromiseRow &row)
{
    if (!begin(row))
        return;
    const QString name = nameOf(row);
    write({QStringLiteral("promise_let_go"), {name}},
          [promise = row.promise, today = now().day, outcome = tr("no longer needed")](Database &database) {
              return promises::setDone(database, promise.id, today, outcome, promise.version);
          },
          tr("No longer needed: %1").arg(name));
}

void TodayDeeds::putOff(const PromiseRow &row, Day until)
{
    if (!begin(row))
        return;
    const QString name = nameOf(row);
    write({QStringLiteral("promise_put_off"), {name, until.toIso()}},
          [promise = row.promise, until](Database &database) { return promises::putOff(database, promise.id, until, promise.version); },
          tr("Put off to %1: %2").arg(m_host.formats().date(until), name));
}

void TodayDeeds::say(const care::Item &item)
{
    if (!begin(item))
        return;
    QGuiApplication::clipboard()->setText(item.text);
    if (!item.address.url.isEmpty())
        m_host.prompts().openAddress(item.address.url);
    care::Done done;
    done.key = item.key;
    done.channel = item.channel;
    done.at = now();
    done.person = m_person;
    done.text = item.text;
    if (item.trigger == care::Trigger::orderCompleted)
        done.order = item.occasion.order;
    const words::ReportWords words(m_host.language(), m_host.formats().currency());
    const QString channel = care::channelWord(item.channel, words);
    write({QStringLiteral("care_done"), {item.customerName, care::channelText(item.channel)}},
          [done](Database &database) -> Status {
              const auto noted = care::done(database, done);
              return noted ? success() : Status(noted.error());
          },
          tr("Noted for %1: %2. The text is on the clipboard.").arg(item.customerName, channel));
}

void TodayDeeds::decline(const care::Item &item)
{
    if (!begin(item))
        return;
    write({QStringLiteral("care_declined"), {item.customerName}},
          [key = item.key, at = now(), person = m_person](Database &database) { return care::decline(database, key, at, person); },
          tr("%1 doesn’t need it. Noted; it won’t come up again.").arg(item.customerName));
}

void TodayDeeds::putOff(const care::Item &item, Day until)
{
    if (!begin(item))
        return;
    write({QStringLiteral("care_put_off"), {item.customerName, until.toIso()}},
          [key = item.key, at = now(), until, person = m_person](Database &database) { return care::putOff(database, key, at, until, person); },
          tr("Put off to %1: %2").arg(m_host.formats().date(until), item.customerName));
}

} // namespace somo
