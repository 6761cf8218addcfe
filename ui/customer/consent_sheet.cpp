// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/consent_sheet.h"

#include "core/base/text.h"
#include "core/customers/consent_store.h"
#include "core/customers/timeline_words.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QGridLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace somo {

namespace {

const char *const sheetChannels[] = {"zalo", "call", "sms", "email", "visit"};
const char *const sheetStates[] = {"yes", "no", "later"};
const char *const sheetPurposes[] = {"care", "marketing"};

QString consentCode(const CompletionField &list, const char *const *codes)
{
    return QString::fromLatin1(codes[list.id() - 1]);
}

} // namespace

ConsentSheet::ConsentSheet(PageHost &host, QWidget *parent)
    : ActionSheet(host, QStringLiteral("consentSheet"), parent)
{
    m_channel = new CompletionField(this);
    m_state = new CompletionField(this);
    m_purpose = new CompletionField(this);
    m_from = new ValueField(ValueField::Kind::day, this);
    m_notBefore = new ValueField(ValueField::Kind::day, this);
    m_from->setRequired(true);
    m_notBefore->setMayLieAhead(true);
    m_fields = {m_channel, m_state, m_purpose, m_from, m_notBefore, new QLineEdit(this), new QLineEdit(this), new QLineEdit(this)};
    const char *names[] = {"consentChannel", "consentState", "consentPurpose", "consentFrom", "consentNotBefore", "consentAfter", "consentSource", "consentProof"};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(currentMetrics().inside);
    grid->setVerticalSpacing(currentMetrics().gap);
    for (int i = 0; i < FieldCount; ++i) {
        m_fields[i]->setObjectName(QString::fromLatin1(names[i]));
        m_boxes[i] = new FieldBox(m_fields[i], this);
        const bool wide = i >= Source;
        grid->addWidget(m_boxes[i], wide ? 3 + i - Source : i / 2, wide ? 0 : i % 2, 1, wide ? 2 : 1);
        if (auto *list = qobject_cast<CompletionField *>(m_fields[i])) {
            connect(list, &CompletionField::picked, this, [this, i] { goOn(i); });
            connect(list, &CompletionField::entered, this, [this, i] { goOn(i); });
        } else {
            connect(m_fields[i], &QLineEdit::returnPressed, this, [this, i] { goOn(i); });
        }
    }
    body()->addLayout(grid);
    m_withdraw = addButton(QStringLiteral("withdrawConsent"));
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentSheet::withdraw);
}

void ConsentSheet::goOn(int from)
{
    if (from == Proof)
        return act();
    m_fields[size_t(from) + 1]->setFocus(Qt::TabFocusReason);
    m_fields[size_t(from) + 1]->selectAll();
}

void ConsentSheet::begin(const CustomerData &data)
{
    m_customer = data.customer.id;
    m_name = data.customer.name;
    m_me = data.me;
    retranslate();
    for (ValueField *day : {m_from, m_notBefore})
        day->setToday(host().workspace().today());
    m_channel->setChoice(std::nullopt);
    m_state->setChoice(std::nullopt);
    const words::ReportWords words(host().language(), host().workspace().settings().currency);
    m_purpose->setChoice(Choice{1, {}, consentPurposeWord(QStringLiteral("care"), words), {}});
    m_from->setValue(host().workspace().today().number());
    m_notBefore->setValue(std::nullopt);
    for (const Field field : {After, Source, Proof})
        m_fields[field]->setText({});
    for (FieldBox *box : m_boxes)
        box->setError({});
    setError({});
}

QWidget *ConsentSheet::firstField()
{
    return m_channel;
}

std::optional<int> ConsentSheet::minute(bool &ok) const
{
    const QString text = cleanText(m_fields[After]->text());
    ok = true;
    if (text.isEmpty())
        return std::nullopt;
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:\\s*(?:[:hg.]|gio|giờ)\\s*(\\d{2})?)?$"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    ok = match.hasMatch() && match.captured(2).toInt() < 60 && minutes < 24 * 60;
    return ok ? std::optional(minutes) : std::nullopt;
}

bool ConsentSheet::commit()
{
    for (const auto &[list, field] : {std::pair{m_channel, Channel}, std::pair{m_state, State}, std::pair{m_purpose, Purpose}}) {
        if (list->id() == 0)
            return m_boxes[field]->refuse(tr("Pick one from the list (F4)."));
    }
    for (const auto &[day, field] : {std::pair{m_from, From}, std::pair{m_notBefore, NotBefore}}) {
        if (!day->commit())
            return m_boxes[field]->refuse(day->error());
    }
    if (consentCode(*m_state, sheetStates) == u"later" && !m_notBefore->value())
        return m_boxes[NotBefore]->refuse(tr("From which day on? Type it like 01/12."));
    bool ok = false;
    (void)minute(ok);
    return ok || m_boxes[After]->refuse(tr("Type an hour like 17 or 17:30, or leave it empty."));
}

void ConsentSheet::act()
{
    if (!commit())
        return;
    Consent consent;
    consent.customer = m_customer;
    consent.channel = consentCode(*m_channel, sheetChannels);
    consent.state = consentCode(*m_state, sheetStates);
    consent.purpose = consentCode(*m_purpose, sheetPurposes);
    consent.from = m_from->day();
    consent.notBefore = m_notBefore->day();
    bool ok = false;
    consent.afterMinute = minute(ok);
    consent.source = cleanText(m_fields[Source]->text());
    consent.proof = cleanText(m_fields[Proof]->text());
    consent.person = m_me;
    send({QStringLiteral("consent_added"), {m_name}},
         [consent](Database &database) -> Status {
             const auto added = consent::add(database, consent);
             return added ? success() : Status(added.error());
         },
         tr("Noted what %1 said.").arg(m_name));
}

void ConsentSheet::withdraw()
{
    send({QStringLiteral("consent_withdrawn"), {m_name}},
         [customer = m_customer, day = host().workspace().today(), source = cleanText(m_fields[Source]->text()), me = m_me](Database &database) -> Status {
             const auto rows = consent::withdrawAll(database, customer, day, source, me);
             return rows ? success() : Status(rows.error());
         },
         tr("%1 gets no messages any more. It is noted.").arg(m_name));
}

void ConsentSheet::retranslate()
{
    const words::ReportWords words(host().language(), host().workspace().settings().currency);
    setWords(tr("What did %1 say?").arg(m_name), tr("Note it"), tr("Leave it"));
    m_withdraw->setText(tr("They want none at all"));
    m_withdraw->setToolTip(tr("Notes a no for everything they had agreed to"));
    const QString labels[] = {tr("By"), tr("They said"), tr("For"), tr("Said on"), tr("Not before (optional)"), tr("After what hour (optional)"), tr("Where they said it (optional)"), tr("In what words (optional)")};
    for (int i = 0; i < FieldCount; ++i)
        m_boxes[i]->setLabel(labels[i]);
    for (ValueField *day : {m_from, m_notBefore})
        day->setFormats(host().formats());
    for (CompletionField *list : {m_channel, m_state, m_purpose})
        list->setPlaceholderText(tr("from the list (F4)"));
    const auto fill = [](CompletionField *list, const char *const *codes, int count, const auto &word) {
        std::vector<Choice> choices;
        for (int i = 0; i < count; ++i)
            choices.push_back({i + 1, {}, word(QString::fromLatin1(codes[i])), {}});
        list->setChoices(std::move(choices));
    };
    fill(m_channel, sheetChannels, 5, [&](const QString &code) { return consentChannelWord(code, words); });
    fill(m_state, sheetStates, 3, [&](const QString &code) { return consentStateWord(code, words); });
    fill(m_purpose, sheetPurposes, 2, [&](const QString &code) { return consentPurposeWord(code, words); });
}

} // namespace somo
