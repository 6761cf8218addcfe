// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/needs_card.h"

#include "core/exchange/quick_names_query.h"
#include "core/words/error_words.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/customer/customer_edit.h"
#include "ui/shell/page.h"

#include <QVBoxLayout>

#include <algorithm>

namespace somo {

NeedsCard::NeedsCard(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
    , m_title(roleLabel(this, "cardTitle"))
    , m_none(roleLabel(this, "label"))
    , m_note(new CustomerLine(QStringLiteral("customerNeedsNote"), CustomerLine::Kind::text, {}, this))
    , m_fromTitle(roleLabel(this, "cardTitle"))
    , m_from(new CustomerLine(QStringLiteral("customerCameFrom"), CustomerLine::Kind::list, QStringLiteral("customers"), this))
{
    setObjectName(QStringLiteral("needsCard"));
    setProperty("card", true);
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.gap);
    layout->setSpacing(sizes.small);
    m_none->setWordWrap(true);
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_none, m_note, m_fromTitle, m_from})
        layout->addWidget(each);
    m_from->setOpens(true);
    m_from->setAsk([this](const QString &typed) { findCustomers(typed); });
    connect(m_from, &CustomerLine::openAsked, this, [this] { emit customerAsked(CustomerId{m_data.cameFrom.id}); });
    connect(m_from, &CustomerLine::committed, this, [this](const LineValue &value) {
        if (value.id == m_data.customer.id.value)
            return m_from->refuse(tr("Nobody comes on their own word. Pick another customer."));
        send(m_from, [opened = m_data.customer, from = CustomerId{value.id}](Database &database) {
            return changeCustomerField(database, opened, [](const Customer &c) { return QString::number(c.cameFrom.value); }, [from](Customer &c) { c.cameFrom = from; });
        });
    });
    connect(m_note, &CustomerLine::committed, this, [this](const LineValue &value) {
        send(m_note, [opened = m_data.customer, text = value.text](Database &database) {
            return changeCustomerField(database, opened, [](const Customer &c) { return c.note; }, [text](Customer &c) { c.note = text; });
        });
    });
}

void NeedsCard::send(CustomerLine *line, Book::Work work)
{
    m_host.workspace().write({QStringLiteral("customer_changed"), {m_data.customer.name}}, std::move(work), line, [this, line, customer = m_data.customer.id, name = m_data.customer.name](const Result<CommandOutcome> &done) {
        const bool stands = customer == m_data.customer.id; // else another customer's words are in the line
        if (!done)
            return stands ? line->refuse(words::errorText(done.error(), m_host.language())) : m_host.showProblem(done.error());
        if (stands)
            line->written();
        m_host.say(tr("Changed: %1.").arg(name));
    });
}

void NeedsCard::findCustomers(const QString &typed)
{
    using Found = std::vector<quick::Known>;
    m_host.workspace().read<Found>(
        this, m_asked,
        [typed, today = m_host.workspace().today()](Database &database, const BookSettings &) -> Result<Found> {
            quick::BookNames names(database, today);
            Found found = names.customers(typed);
            SOMO_TRY(names.status());
            return found;
        },
        [this, typed](const Result<Found> &found) {
            if (!found)
                return;
            std::vector<Choice> choices;
            for (const quick::Known &each : *found) {
                if (each.id != m_data.customer.id.value)
                    choices.push_back({each.id, each.code, each.name, {}});
            }
            m_from->list()->offer(typed, std::move(choices));
        });
}

bool NeedsCard::settle()
{
    return m_note->settle() && m_from->settle();
}

void NeedsCard::fillHeard()
{
    if (m_heard) {
        m_heard->hide();
        m_heard->deleteLater();
    }
    m_heard = new QWidget(this);
    auto *lines = new QVBoxLayout(m_heard);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(currentMetrics().small);
    const Formats formats = m_host.formats();
    const int year = m_host.workspace().today().year();
    for (const HeardNote &note : m_data.heard) {
        auto *said = roleLabel(m_heard, "");
        said->setObjectName(QStringLiteral("heardNote"));
        said->setWordWrap(true);
        said->setText(QStringLiteral("“%1”").arg(note.words));
        auto *when = roleLabel(m_heard, "fine");
        when->setText(note.person.isEmpty() ? tr("heard on %1").arg(formats.date(note.day, year)) : tr("%1 heard it on %2").arg(note.person, formats.date(note.day, year)));
        when->setWordWrap(true);
        lines->addWidget(said);
        lines->addWidget(when);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_heard);
    m_heard->setVisible(!m_data.heard.empty());
    m_none->setVisible(m_data.heard.empty());
}

void NeedsCard::show(const CustomerData &data)
{
    if (data.customer.id != m_data.customer.id) {
        m_note->abandon(); // what was typed was sent when the other customer was opened
        m_from->abandon();
    }
    m_data = data;
    m_title->setText(tr("What they need"));
    m_none->setText(tr("What they say they need stands here, once it is noted (Ctrl+L)."));
    fillHeard();
    m_note->setLabel(tr("Good to know"));
    m_note->show(data.customer.note, {data.customer.note, 0, {}});
    m_fromTitle->setText(tr("Who introduced them"));
    m_from->setLabel(tr("Who introduced them"));
    m_from->show(data.cameFrom.name, {data.cameFrom.name, data.cameFrom.id, {}});
}

} // namespace somo
