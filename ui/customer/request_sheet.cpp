// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/request_sheet.h"

#include "core/base/text.h"
#include "core/customers/privacy_request_store.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

namespace {

const char *const requestKinds[] = {"see", "correct", "withdraw", "erase"};

QString requestKindWord(const QString &kind)
{
    if (kind == u"see")
        return RequestSheet::tr("to see what is kept");
    if (kind == u"correct")
        return RequestSheet::tr("to have it corrected");
    if (kind == u"withdraw")
        return RequestSheet::tr("to withdraw what they agreed to");
    return RequestSheet::tr("to be erased");
}

} // namespace

RequestSheet::RequestSheet(PageHost &host, QWidget *parent)
    : ActionSheet(host, QStringLiteral("requestSheet"), parent)
    , m_openLayout(new QVBoxLayout)
    , m_kind(new CompletionField(this))
    , m_day(new ValueField(ValueField::Kind::day, this))
    , m_note(new QLineEdit(this))
{
    body()->addLayout(m_openLayout);
    m_kind->setObjectName(QStringLiteral("requestKind"));
    m_day->setObjectName(QStringLiteral("requestDay"));
    m_day->setRequired(true);
    m_note->setObjectName(QStringLiteral("requestNote"));
    m_kindBox = new FieldBox(m_kind, this);
    m_dayBox = new FieldBox(m_day, this);
    m_noteBox = new FieldBox(m_note, this);
    for (FieldBox *box : {m_kindBox, m_dayBox, m_noteBox})
        body()->addWidget(box);
    const auto on = [this](QWidget *next) {
        return [next] { next->setFocus(Qt::TabFocusReason); };
    };
    connect(m_kind, &CompletionField::picked, this, on(m_day));
    connect(m_kind, &CompletionField::entered, this, on(m_day));
    connect(m_day, &QLineEdit::returnPressed, this, on(m_note));
    connect(m_note, &QLineEdit::returnPressed, this, [this] { act(); });
}

void RequestSheet::begin(const CustomerData &data)
{
    m_customer = data.customer.id;
    m_name = data.customer.name;
    m_me = data.me;
    m_day->setToday(host().workspace().today());
    m_day->setValue(host().workspace().today().number());
    m_kind->setChoice(std::nullopt);
    m_note->setText({});
    setError({});
    renew(data);
    retranslate();
}

void RequestSheet::renew(const CustomerData &data)
{
    if (data.customer.id != m_customer)
        return;
    m_requests = data.requests;
    fillOpen();
}

void RequestSheet::fillOpen()
{
    if (m_open) {
        m_open->hide();
        m_open->deleteLater();
    }
    m_open = new QWidget(this);
    auto *rows = new QVBoxLayout(m_open);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(currentMetrics().small);
    const Formats formats = host().formats();
    for (const privacy::RequestRow &row : m_requests) {
        const PrivacyRequest &request = row.request;
        auto *line = new QHBoxLayout;
        auto *said = roleLabel(m_open, "");
        said->setObjectName(QStringLiteral("requestRow"));
        said->setWordWrap(true);
        const QString what = requestKindWord(request.kind);
        if (request.answeredOn.isNull())
            said->setText(tr("Asked on %1 %2. To be answered by %3.").arg(formats.date(request.receivedOn), what, formats.date(request.dueOn)));
        else if (request.outcome == u"refused")
            said->setText(tr("Asked on %1 %2. Turned down on %3.").arg(formats.date(request.receivedOn), what, formats.date(request.answeredOn)));
        else
            said->setText(tr("Asked on %1 %2. Done on %3.").arg(formats.date(request.receivedOn), what, formats.date(request.answeredOn)));
        line->addWidget(said, 1);
        if (request.answeredOn.isNull()) {
            auto *done = new QPushButton(tr("Done"), m_open);
            done->setObjectName(QStringLiteral("requestDone"));
            done->setAccessibleName(tr("Done: %1").arg(said->text()));
            auto *refused = new QPushButton(tr("Turned down"), m_open);
            refused->setObjectName(QStringLiteral("requestRefused"));
            refused->setAccessibleName(tr("Turned down: %1").arg(said->text()));
            connect(done, &QPushButton::clicked, this, [this, request] { answer(request, QStringLiteral("done")); });
            connect(refused, &QPushButton::clicked, this, [this, request] { answer(request, QStringLiteral("refused")); });
            line->addWidget(refused);
            line->addWidget(done);
        }
        rows->addLayout(line);
    }
    m_openLayout->addWidget(m_open);
    m_open->setVisible(!m_requests.empty());
}

void RequestSheet::answer(const PrivacyRequest &request, const QString &outcome)
{
    PrivacyRequest answered = request;
    answered.answeredOn = host().workspace().today();
    answered.outcome = outcome;
    send({QStringLiteral("privacy_request_answered"), {m_name}}, [answered](Database &database) { return privacy::answerRequest(database, answered); }, tr("The answer is noted."));
}

QWidget *RequestSheet::firstField()
{
    return m_kind;
}

void RequestSheet::act()
{
    if (m_kind->id() == 0)
        return void(m_kindBox->refuse(tr("Pick one from the list (F4).")));
    if (!m_day->commit())
        return void(m_dayBox->refuse(m_day->error()));
    PrivacyRequest request;
    request.customer = m_customer;
    request.kind = QString::fromLatin1(requestKinds[m_kind->id() - 1]);
    request.receivedOn = m_day->day();
    request.note = cleanText(m_note->text());
    request.person = m_me;
    const QString by = host().formats().date(request.receivedOn.addDays(privacyRequestDays));
    send({QStringLiteral("privacy_request_added"), {m_name}},
         [request](Database &database) -> Status {
             const auto added = privacy::addRequest(database, request);
             return added ? success() : Status(added.error());
         },
         tr("The request is in the register. To be answered by %1.").arg(by));
}

void RequestSheet::retranslate()
{
    setWords(tr("What does %1 ask for?").arg(m_name), tr("Enter the request"), tr("Leave it"));
    m_kindBox->setLabel(tr("They ask"));
    m_dayBox->setLabel(tr("It came on"));
    m_day->setFormats(host().formats());
    m_noteBox->setLabel(tr("Note (optional)"));
    m_day->setFormats(host().formats());
    m_kind->setPlaceholderText(tr("from the list (F4)"));
    std::vector<Choice> kinds;
    for (int i = 0; i < 4; ++i)
        kinds.push_back({i + 1, {}, requestKindWord(QString::fromLatin1(requestKinds[i])), {}});
    m_kind->setChoices(std::move(kinds));
    fillOpen();
}

} // namespace somo
