// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/consent_card.h"

#include "core/customers/timeline_words.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

constexpr const char16_t *shownChannels[] = {u"zalo", u"call", u"sms", u"email"};
constexpr const char16_t *rareChannels[] = {u"visit"};

} // namespace

ConsentCard::ConsentCard(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
    , m_title(roleLabel(this, "cardTitle"))
    , m_edit(new QPushButton(this))
{
    setObjectName(QStringLiteral("consentCard"));
    setProperty("card", true);
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.gap);
    layout->setSpacing(sizes.small);
    m_edit->setObjectName(QStringLiteral("editConsent"));
    m_edit->setProperty("link", true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_edit);
    layout->addLayout(head);
    connect(m_edit, &QPushButton::clicked, this, &ConsentCard::editAsked);
}

void ConsentCard::addRow(const QString &channel, const Consent *consent)
{
    const words::ReportWords words(m_host.language(), m_host.workspace().settings().currency);
    const Formats &formats = words.formats();
    const int year = m_host.workspace().today().year();
    const int row = m_grid->rowCount();
    auto *name = roleLabel(m_rows, "");
    name->setText(consentChannelWord(channel, words));
    auto *state = roleLabel(m_rows, "state");
    auto *said = roleLabel(m_rows, "fine");
    said->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    said->setWordWrap(true);
    QString text = tr("not asked");
    bool agreed = false;
    if (consent) {
        agreed = consent->state == u"yes";
        text = consentStateWord(consent->state, words);
        if (consent->afterMinute)
            text = tr("after %1:%2").arg(*consent->afterMinute / 60).arg(*consent->afterMinute % 60, 2, 10, QLatin1Char('0'));
        if (!consent->notBefore.isNull())
            text = tr("from %1").arg(formats.date(consent->notBefore, year));
        if (consent->state == u"no")
            text = consentStateWord(consent->state, words);
        const QString day = formats.date(consent->from, year);
        said->setText(consent->source.isEmpty() ? day : tr("%1, %2").arg(day, consent->source));
        said->setToolTip(consent->proof);
    }
    state->setText(text);
    state->setProperty("role", agreed ? QStringLiteral("agreed") : QStringLiteral("plainChip"));
    name->setAccessibleName(tr("%1: %2").arg(name->text(), said->text().isEmpty() ? text : QString(text + QStringLiteral(", ") + said->text())));
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(state, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(said, row, 2);
}

void ConsentCard::show(const CustomerData &data)
{
    m_title->setText(tr("What they agreed to"));
    m_edit->setText(tr("Edit"));
    m_edit->setAccessibleName(tr("Edit what the customer agreed to"));
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(currentMetrics().gap);
    m_grid->setVerticalSpacing(currentMetrics().small);
    m_grid->setColumnStretch(2, 1);
    const words::ReportWords words(m_host.language(), m_host.workspace().settings().currency);
    const auto said = [&](const QString &purpose, const QString &channel) {
        const auto found = std::ranges::find_if(data.consents, [&](const Consent &each) { return each.purpose == purpose && each.channel == channel; });
        return found == data.consents.end() ? nullptr : &*found;
    };
    for (const char16_t *channel : shownChannels)
        addRow(QString::fromUtf16(channel), said(QStringLiteral("care"), QString::fromUtf16(channel)));
    for (const char16_t *channel : rareChannels) {
        if (const Consent *consent = said(QStringLiteral("care"), QString::fromUtf16(channel)))
            addRow(QString::fromUtf16(channel), consent);
    }
    const bool offers = std::ranges::any_of(data.consents, [](const Consent &each) { return each.purpose == u"marketing"; });
    if (offers) {
        auto *heading = roleLabel(m_rows, "label");
        heading->setText(consentPurposeWord(QStringLiteral("marketing"), words));
        m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 3);
        for (const Consent &consent : data.consents) {
            if (consent.purpose == u"marketing")
                addRow(consent.channel, &consent);
        }
    }
    layout()->addWidget(m_rows);
}

} // namespace somo
