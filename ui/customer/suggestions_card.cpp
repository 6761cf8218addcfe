// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/suggestions_card.h"

#include "core/care/care_store.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/customer/flow_layout.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

SuggestionsCard::SuggestionsCard(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
    , m_title(roleLabel(this, "cardTitle"))
    , m_zalo(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_again(new QPushButton(this))
{
    setObjectName(QStringLiteral("suggestionsCard"));
    setProperty("card", true);
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.inside);
    layout->setSpacing(sizes.gap);
    layout->addWidget(m_title);
    m_zalo->setObjectName(QStringLiteral("suggestZalo"));
    m_zalo->setIcon(somoIcon(QStringLiteral("chat")));
    m_zalo->setIconSize(iconBesideWords());
    m_none->setObjectName(QStringLiteral("suggestNothing"));
    m_again->setObjectName(QStringLiteral("suggestAgain"));
    auto *line = new QWidget(this);
    auto *flow = new FlowLayout(line);
    for (QPushButton *button : {m_zalo, m_none, m_again})
        flow->addWidget(button);
    layout->addWidget(line);
    connect(m_zalo, &QPushButton::clicked, this, &SuggestionsCard::zaloAsked);
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (!m_knowing.suggestions.empty())
            refuse(m_knowing.suggestions.front(), true);
    });
    connect(m_again, &QPushButton::clicked, this, &SuggestionsCard::wantAgain);
}

void SuggestionsCard::show(const CustomerData &data)
{
    if (data.customer.id != m_customer) {
        m_knowing = {};
        m_known = false;
    }
    m_customer = data.customer.id;
    m_name = data.customer.name;
    m_me = data.me;
    fill();
}

void SuggestionsCard::showKnowing(const CustomerKnowing &knowing)
{
    m_knowing = knowing;
    m_known = true;
    fill();
}

void SuggestionsCard::addSuggestion(const CustomerSuggestion &suggestion, QLayout *into)
{
    auto *title = roleLabel(m_rows, "cardTitle");
    title->setObjectName(QStringLiteral("suggestion"));
    title->setWordWrap(true);
    title->setText(suggestion.title);
    auto *reason = roleLabel(m_rows, "");
    reason->setObjectName(QStringLiteral("suggestionReason"));
    reason->setWordWrap(true);
    reason->setText(suggestion.reason);
    auto *no = new QPushButton(tr("Don't suggest this any more"), m_rows);
    no->setObjectName(QStringLiteral("suggestNoMore"));
    no->setProperty("link", true);
    no->setAccessibleName(tr("Don't suggest this any more: %1").arg(suggestion.title));
    into->addWidget(title);
    into->addWidget(reason);
    into->addWidget(no);
    into->setAlignment(no, Qt::AlignLeft);
    connect(no, &QPushButton::clicked, this, [this, suggestion] { refuse(suggestion, false); });
}

void SuggestionsCard::fill()
{
    m_title->setText(tr("What they may need"));
    const bool hadFocus = m_rows && m_rows->isAncestorOf(QApplication::focusWidget());
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(currentMetrics().small);
    for (const CustomerSuggestion &suggestion : m_knowing.suggestions)
        addSuggestion(suggestion, rows);
    const bool nothing = care::refuses(m_knowing.refusals, u"");
    if (m_knowing.suggestions.empty()) {
        auto *none = roleLabel(m_rows, "label");
        none->setObjectName(QStringLiteral("suggestNone"));
        none->setWordWrap(true);
        none->setText(!m_known                         ? QString()
                          : m_knowing.refusals.empty() ? tr("Too little is known yet to suggest anything.")
                                                       : tr("The customer doesn't need suggestions. It is noted, and none come up any more."));
        rows->addWidget(none);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_rows);
    m_zalo->setText(tr("Write on Zalo"));
    m_zalo->setVisible(!m_knowing.suggestions.empty());
    m_none->setText(tr("Suggest nothing"));
    m_none->setToolTip(tr("For this customer no suggestion comes up any more"));
    m_none->setVisible(!m_knowing.suggestions.empty());
    m_again->setText(tr("Suggest again"));
    m_again->setVisible(!m_knowing.refusals.empty() && (nothing || m_knowing.suggestions.empty()));
    // Filled anew under the keyboard: it stays in this card.
    if (!hadFocus)
        return;
    auto *first = m_rows->findChild<QPushButton *>(QStringLiteral("suggestNoMore"));
    if (QPushButton *next = first ? first : !m_again->isHidden() ? m_again : nullptr)
        next->setFocus(Qt::OtherFocusReason);
}

void SuggestionsCard::refuse(const CustomerSuggestion &suggestion, bool everything)
{
    care::ItemKey key;
    key.suggestion = suggestion.code;
    key.customer = m_customer;
    key.occasion = suggestion.occasion;
    key.occasionDay = m_host.workspace().today();
    key.dueOn = m_host.workspace().today();
    const QTime now = m_host.workspace().now().time();
    const care::Moment at{m_host.workspace().today(), now.hour() * 60 + now.minute()};
    m_host.workspace().write({QStringLiteral("care_declined"), {m_name}},
                             [key, at, me = m_me, everything](Database &database) {
                                 return care::decline(database, key, at, me, everything ? care::Refusal::everything : care::Refusal::thisOne);
                             },
                             this, [this](const Result<CommandOutcome> &done) {
                                 if (!done)
                                     return m_host.showProblem(done.error());
                                 m_host.say(tr("The customer doesn't need it. It is noted, and won't come up again."));
                             });
}

void SuggestionsCard::wantAgain()
{
    m_host.workspace().write({QStringLiteral("care_wanted_again"), {m_name}},
                             [customer = m_customer, refusals = m_knowing.refusals](Database &database) -> Status {
                                 for (const care::RefusalRow &refusal : refusals) {
                                     if (!refusal.script)
                                         SOMO_TRY(care::forgetRefusal(database, customer, {}, refusal.suggestion));
                                 }
                                 return success();
                             },
                             this, [this](const Result<CommandOutcome> &done) {
                                 if (!done)
                                     return m_host.showProblem(done.error());
                                 m_host.say(tr("Suggestions come up again."));
                             });
}

} // namespace somo
