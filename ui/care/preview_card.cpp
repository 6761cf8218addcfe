// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/preview_card.h"

#include "core/care/care_words.h"
#include "core/ledger/completion_query.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/page.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

PreviewCard::PreviewCard(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
    , m_title(new QLabel(this))
    , m_customer(new CompletionField(this))
    , m_note(new QLabel(this))
    , m_text(new QLabel(this))
    , m_tried(new QPushButton(this))
{
    setObjectName(QStringLiteral("previewCard"));
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.gap, metrics.inside, metrics.gap);
    layout->setSpacing(metrics.small);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_customer->setObjectName(QStringLiteral("previewCustomer"));
    m_customer->setAsk([this](const QString &typed) { askCustomers(typed); });
    m_note->setObjectName(QStringLiteral("previewNote"));
    m_note->setProperty("role", QStringLiteral("label"));
    m_text->setObjectName(QStringLiteral("previewText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel *label : {m_note, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_tried->setObjectName(QStringLiteral("previewTried"));
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_customer, m_note, m_text})
        layout->addWidget(each);
    layout->addWidget(m_tried, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_customer, &CompletionField::picked, this, &PreviewCard::read);
    connect(m_customer, &CompletionField::unpicked, this, &PreviewCard::read);
    connect(m_tried, &QPushButton::clicked, this, [this] {
        if (m_script && m_isShown)
            emit tried(m_script->id, m_script->version);
    });
    PreviewCard::retranslate();
}

void PreviewCard::askCustomers(const QString &typed)
{
    using Hits = std::vector<CustomerHit>;
    constexpr int offered = 8;
    m_host.workspace().read<Hits>(
        this, m_askedCustomers, [typed](Database &database, const BookSettings &) { return completeCustomers(database, typed, offered); },
        [this, typed](const Result<Hits> &hits) {
            if (!hits)
                return;
            std::vector<Choice> choices;
            for (const CustomerHit &hit : *hits)
                choices.push_back({hit.id.value, {}, hit.name, hit.provinceName});
            m_customer->offer(typed, std::move(choices));
        });
}

void PreviewCard::show(const care::StoredScript &script)
{
    m_script = script;
    read();
}

void PreviewCard::propose(CustomerId customer, const QString &name)
{
    if (m_customer->choice() || !m_customer->text().isEmpty())
        return;
    m_customer->setChoice(Choice{customer.value, {}, name, {}});
    read();
}

void PreviewCard::read()
{
    m_isShown = false;
    m_tried->setVisible(false);
    if (!m_script || m_customer->id() == 0) {
        m_note->setText(tr("Choose a customer to see what the script would say to them."));
        m_note->show();
        m_text->clear();
        m_text->hide();
        return;
    }
    const QTime time = m_host.workspace().now().time();
    constexpr int minutesOfHour = 60;
    const care::Moment at{m_host.workspace().today(), time.hour() * minutesOfHour + time.minute()};
    m_host.workspace().read<care::Preview>(
        this, m_askedPreview,
        [script = *m_script, customer = CustomerId{m_customer->id()}, at](Database &database, const BookSettings &settings) {
            return care::preview(database, settings, at, script.script, script.id, customer);
        },
        [this, customer = m_customer->id()](const Result<care::Preview> &preview) {
            // Meanwhile the customer may have been taken out of the field again.
            if (m_customer->id() != customer)
                return;
            if (!preview)
                return m_host.showProblem(preview.error());
            take(*preview);
        });
}

QString PreviewCard::partText(const care::Preview::Part &part) const
{
    const words::ReportWords words(m_host.language(), m_host.formats().currency());
    QStringList head{tr("Step %1").arg(part.step + 1)};
    if (part.channel)
        head += care::channelWord(*part.channel, words);
    if (!part.address.shown.isEmpty())
        head += part.address.shown;
    if (part.held)
        head += care::heldWord(*part.held, words);
    QStringList lines{head.join(QStringLiteral(" · "))};
    if (!part.subject.isEmpty())
        lines += tr("Subject: %1").arg(part.subject);
    lines += part.text;
    if (!part.missing.isEmpty())
        lines += tr("Nothing is known for {%1}; it is left out.").arg(part.missing.join(QStringLiteral("}, {")));
    return lines.join(QLatin1Char('\n'));
}

void PreviewCard::take(const care::Preview &preview)
{
    const words::ReportWords words(m_host.language(), m_host.formats().currency());
    QStringList notes;
    if (preview.occasion) {
        notes += care::occasionWords(m_script->script.trigger, *preview.occasion, m_host.workspace().today(), words);
        notes += tr("The first step comes up on %1.").arg(m_host.formats().date(preview.occasion->first));
    } else {
        notes += tr("Within a year nothing has started it for this customer.");
    }
    if (!preview.fits)
        notes += tr("The conditions don’t hold for this customer.");
    if (preview.refused)
        notes += tr("The customer doesn’t want it; it doesn’t come up with them.");
    notes.removeAll(QString());
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->show();
    QStringList parts;
    for (const care::Preview::Part &part : preview.parts)
        parts += partText(part);
    m_text->setText(parts.join(QStringLiteral("\n\n")));
    m_text->show();
    m_isShown = true;
    m_tried->setVisible(m_script->triedOn.isNull() && !m_host.workspace().isReadOnly());
}

void PreviewCard::retranslate()
{
    m_title->setText(tr("How it reads"));
    m_customer->setPlaceholderText(tr("Customer"));
    m_customer->setAccessibleName(tr("Customer of the preview"));
    m_tried->setText(tr("I have read it"));
    m_tried->setToolTip(tr("Then the script can be turned on."));
    read();
}

} // namespace somo
