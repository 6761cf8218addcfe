// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/deal_form.h"

#include "core/base/text.h"
#include "core/customers/customer_store.h"
#include "core/deals/deal_store.h"
#include "core/ledger/completion_query.h"
#include "core/words/error_words.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/write_keys.h"
#include "ui/history/row_history.h"
#include "ui/shell/page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

namespace {

constexpr int mostDealChoices = 8;

std::optional<Choice> dealChoice(qint64 id, const QString &name)
{
    return id ? std::optional(Choice{id, {}, name, {}}) : std::nullopt;
}

std::optional<qint64> dealDayNumber(Day day)
{
    return day.isNull() ? std::nullopt : std::optional(qint64(day.number()));
}

/// Writes a customer that was typed new.
Status addTypedCustomer(Database &database, const QString &name, Deal &deal)
{
    if (name.isEmpty())
        return success();
    Customer customer;
    customer.name = name;
    SOMO_TRY_ASSIGN(customer.code, customers::nextCode(database));
    SOMO_TRY_ASSIGN(deal.customer, customers::add(database, customer));
    return success();
}

} // namespace

DealForm::DealForm(PageHost &host, QWidget *parent)
    : RowForm(host, parent)
    , m_day(host.workspace().today())
{
    make();
    makeFoot();
    for (ValueField *day : {m_expected, m_nextOn}) {
        day->setToday(host.workspace().today());
        day->setMayLieAhead(true);
    }
    m_amount->setLeast(0);
    connectFields();
    retranslate();
    fill();
}

void DealForm::make()
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.inside);
    layout->setSpacing(sizes.gap);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("dealTitle"));
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(makeHistoryButton(this->host(), this, [this] { return historyOfRow(QStringLiteral("deal"), deal().value, m_opened.deal.name); }), 0, Qt::AlignLeft);
    const auto named = [](auto *field, const char *name) {
        field->setObjectName(QString::fromLatin1(name));
        return field;
    };
    m_reason = named(new CompletionField(this), "dealReason");
    m_lostNote = named(new QLineEdit(this), "dealLostNote");
    m_name = named(new QLineEdit(this), "dealName");
    m_customer = named(new CompletionField(this), "dealCustomer");
    m_amount = named(new ValueField(ValueField::Kind::money, this), "dealAmount");
    m_expected = named(new ValueField(ValueField::Kind::day, this), "dealExpected");
    m_next = named(new QLineEdit(this), "dealNext");
    m_nextOn = named(new ValueField(ValueField::Kind::day, this), "dealNextOn");
    m_product = named(new CompletionField(this), "dealProduct");
    m_person = named(new CompletionField(this), "dealPerson");
    m_note = named(new QLineEdit(this), "dealNote");
    const std::pair<QLineEdit *, FieldBox **> fields[] = {{m_reason, &m_reasonBox},     {m_lostNote, &m_lostNoteBox}, {m_name, &m_nameBox},       {m_customer, &m_customerBox},
                                                          {m_amount, &m_amountBox},     {m_expected, &m_expectedBox}, {m_next, &m_nextBox},       {m_nextOn, &m_nextOnBox},
                                                          {m_product, &m_productBox},   {m_person, &m_personBox},     {m_note, &m_noteBox}};
    for (const auto &[field, box] : fields) {
        *box = new FieldBox(field, this);
        layout->addWidget(*box);
    }
    layout->addStretch(1);
}

void DealForm::makeFoot()
{
    const Metrics sizes = currentMetrics();
    m_foot = new QWidget(this);
    auto *lines = new QVBoxLayout(m_foot);
    lines->setContentsMargins(sizes.inside, 0, sizes.inside, sizes.small);
    lines->setSpacing(sizes.small);
    m_order = new QPushButton(m_foot);
    m_order->setObjectName(QStringLiteral("dealOrder"));
    m_unlink = new QPushButton(m_foot);
    m_unlink->setObjectName(QStringLiteral("dealUnlink"));
    for (QPushButton *button : {m_order, m_unlink})
        lines->addWidget(button);
    auto *line = new QHBoxLayout;
    const std::pair<QPushButton **, const char *> buttons[] = {{&m_remove, "removeDeal"}, {&m_leave, "leaveDeal"}, {&m_save, "saveDeal"}};
    for (const auto &[button, name] : buttons) {
        *button = new QPushButton(m_foot);
        (*button)->setObjectName(QString::fromLatin1(name));
        line->addWidget(*button);
        if (button == &m_remove)
            line->addStretch(1);
    }
    lines->addLayout(line);
    m_save->setProperty("primary", true);
    addWriteKeys(m_foot, [this] { save(); });
}

void DealForm::connectFields()
{
    m_customer->setAsk([this](const QString &typed) { askCustomers(typed); });
    m_product->setAsk([this](const QString &typed) { askProducts(typed); });
    const auto go = [](QLineEdit *to) { return [to] { to->setFocus(Qt::TabFocusReason); }; };
    connect(m_reason, &CompletionField::entered, m_lostNote, go(m_lostNote));
    connect(m_lostNote, &QLineEdit::returnPressed, this, &DealForm::save);
    connect(m_name, &QLineEdit::returnPressed, m_customer, go(m_customer));
    connect(m_customer, &CompletionField::entered, m_amount, go(m_amount));
    connect(m_amount, &QLineEdit::returnPressed, m_expected, go(m_expected));
    connect(m_expected, &QLineEdit::returnPressed, m_next, go(m_next));
    connect(m_next, &QLineEdit::returnPressed, m_nextOn, go(m_nextOn));
    connect(m_nextOn, &QLineEdit::returnPressed, m_product, go(m_product));
    connect(m_product, &CompletionField::entered, this, [this] { (m_asksPeople ? static_cast<QLineEdit *>(m_person) : m_note)->setFocus(Qt::TabFocusReason); });
    connect(m_person, &CompletionField::entered, m_note, go(m_note));
    connect(m_note, &QLineEdit::returnPressed, this, &DealForm::save);
    connect(m_save, &QPushButton::clicked, this, &DealForm::save);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        if (isDirty())
            throwAway();
        emit leaveAsked();
    });
    connect(m_remove, &QPushButton::clicked, this, &DealForm::removeAsked);
    connect(m_order, &QPushButton::clicked, this, &DealForm::orderAsked);
    connect(m_unlink, &QPushButton::clicked, this, &DealForm::unlinkAsked);
}

void DealForm::setLists(const std::vector<LostReason> &reasons, const std::vector<NamedRow> &people)
{
    std::vector<Choice> offered;
    for (const LostReason &reason : reasons) {
        if (!reason.retired || reason.id == m_opened.deal.lostReason)
            offered.push_back({reason.id.value, {}, reason.name, {}});
    }
    m_reason->setChoices(std::move(offered));
    offered.clear();
    for (const NamedRow &person : people)
        offered.push_back({person.id, person.code, person.name, {}});
    m_person->setChoices(std::move(offered));
    m_asksPeople = people.size() > 1;
    m_personBox->setVisible(m_asksPeople);
}

void DealForm::begin(Day day)
{
    RowForm::begin();
    m_day = day;
    m_opened = {};
    fill();
    retranslate();
}

void DealForm::show(const DealRow &row)
{
    RowForm::begin();
    m_opened = row;
    fill();
    retranslate();
}

void DealForm::renew(const DealRow &row)
{
    if (isDirty() || isWriting())
        return;
    m_opened = row;
    fill();
    retranslate();
}

void DealForm::fill()
{
    const Deal &deal = m_opened.deal;
    m_name->setText(deal.name);
    m_customer->setChoice(dealChoice(deal.customer.value, m_opened.customer));
    m_amount->setValue(deal.amount ? std::optional(deal.amount->minorUnits()) : std::nullopt);
    m_expected->setValue(dealDayNumber(deal.expectedOn));
    m_next->setText(deal.nextStep);
    m_nextOn->setValue(dealDayNumber(deal.nextOn));
    m_product->setChoice(dealChoice(deal.product.value, m_opened.product));
    m_person->setChoice(dealChoice(deal.person.value, m_opened.person));
    m_reason->setChoice(dealChoice(deal.lostReason.value, m_opened.lostReason));
    m_lostNote->setText(deal.lostNote);
    m_note->setText(deal.note);
    m_reasonBox->setVisible(isLost());
    m_lostNoteBox->setVisible(isLost());
    clearErrors();
    fillButtons();
    keepClean();
}

std::vector<FieldBox *> DealForm::boxes() const
{
    return {m_nameBox, m_customerBox, m_amountBox, m_expectedBox, m_nextBox, m_nextOnBox, m_productBox, m_personBox, m_reasonBox, m_lostNoteBox, m_noteBox};
}

void DealForm::clearErrors()
{
    for (FieldBox *box : boxes())
        box->setError({});
}

void DealForm::fillButtons()
{
    m_remove->setVisible(!isNew());
    m_order->setVisible(m_opened.kind == DealStageKind::won && !isNew());
    m_unlink->setVisible(!m_opened.order.isEmpty());
    m_unlink->setText(tr("Take the order off the deal"));
    m_order->setText(m_opened.order.isEmpty() ? tr("Make its order") : tr("Open order %1").arg(m_opened.order));
}

void DealForm::restore()
{
    fill();
}

QWidget *DealForm::firstField() const
{
    return m_name;
}

QWidget *DealForm::closingField() const
{
    return isLost() ? static_cast<QWidget *>(m_reason) : m_order;
}

QString DealForm::fingerprint() const
{
    QStringList all;
    for (const FieldBox *box : boxes())
        all += box->field()->text();
    return all.join(u'\n');
}

void DealForm::askCustomers(const QString &typed)
{
    using Hits = std::vector<CustomerHit>;
    host().workspace().read<Hits>(
        this, m_askedCustomers, [typed](Database &database, const BookSettings &) { return completeCustomers(database, typed, mostDealChoices); },
        [this, typed](const Result<Hits> &hits) {
            if (!hits)
                return;
            std::vector<Choice> choices;
            for (const CustomerHit &hit : *hits)
                choices.push_back({hit.id.value, {}, hit.name, hit.provinceName});
            m_customer->offer(typed, std::move(choices));
        });
}

void DealForm::askProducts(const QString &typed)
{
    using Hits = std::vector<ProductHit>;
    host().workspace().read<Hits>(
        this, m_askedProducts, [typed, day = m_day](Database &database, const BookSettings &) { return completeProducts(database, typed, day, mostDealChoices); },
        [this, typed](const Result<Hits> &hits) {
            if (!hits)
                return;
            std::vector<Choice> choices;
            for (const ProductHit &hit : *hits)
                choices.push_back({hit.id.value, hit.code, hit.name, {}});
            m_product->offer(typed, std::move(choices));
        });
}

bool DealForm::check()
{
    if (cleanText(m_name->text()).isEmpty())
        return m_nameBox->refuse(tr("Say in a few words what the deal is about."));
    if (m_customer->isUndecided())
        return m_customerBox->refuse(tr("Choose a customer of the list, add what you typed (Alt+Enter), or leave it empty."));
    for (const auto &[field, box] : {std::pair(m_amount, m_amountBox), std::pair(m_expected, m_expectedBox), std::pair(m_nextOn, m_nextOnBox)}) {
        if (!field->commit())
            return box->refuse(field->error());
    }
    if (m_product->isUndecided())
        return m_productBox->refuse(tr("Choose a product of the list, or leave it empty."));
    if (m_person->isUndecided())
        return m_personBox->refuse(tr("Choose a person of the list, or leave it empty."));
    if (isLost() && m_reason->isUndecided())
        return m_reasonBox->refuse(tr("Choose a reason of the list, or leave it empty and write a line below."));
    return true;
}

Deal DealForm::typed() const
{
    Deal deal = m_opened.deal;
    deal.name = cleanText(m_name->text());
    deal.customer = CustomerId{m_customer->id()};
    const auto amount = m_amount->value();
    deal.amount = amount ? std::optional(Money::fromMinorUnits(*amount)) : std::nullopt;
    deal.expectedOn = m_expected->day();
    deal.nextStep = cleanText(m_next->text());
    deal.nextOn = m_nextOn->day();
    deal.product = ProductId{m_product->id()};
    deal.person = PersonId{m_person->id()};
    deal.lostReason = LostReasonId{m_reason->id()};
    deal.lostNote = cleanText(m_lostNote->text());
    deal.note = cleanText(m_note->text());
    if (isNew())
        deal.openedOn = m_day;
    return deal;
}

void DealForm::write()
{
    const Deal deal = typed();
    const QString newCustomer = m_customer->choice() && !deal.customer ? cleanText(m_customer->choice()->text) : QString();
    const bool adds = isNew(), says = isLost();
    const auto made = std::make_shared<DealId>(deal.id);
    send(
        {adds ? QStringLiteral("deal_added") : QStringLiteral("deal_changed"), {deal.name}},
        [deal, newCustomer, adds, says, made](Database &database) -> Status {
            Deal whole = deal;
            SOMO_TRY(addTypedCustomer(database, newCustomer, whole));
            if (adds) {
                whole.lostReason = {};
                whole.lostNote.clear();
                SOMO_TRY_ASSIGN(*made, deals::add(database, whole));
                return success();
            }
            SOMO_TRY(deals::update(database, whole));
            return says ? deals::setLostReason(database, whole.id, whole.lostReason, whole.lostNote) : success();
        },
        [this, name = deal.name, adds, made] {
            host().say(adds ? tr("Written: %1").arg(name) : tr("Changed: %1").arg(name));
            emit written(*made);
        });
}

void DealForm::takeNewer(Arrived arrived)
{
    host().workspace().read<DealRow>(
        this, m_askedNewer, [id = m_opened.deal.id](Database &database, const BookSettings &) { return deals::rowById(database, id); },
        [this, arrived = std::move(arrived), asked = m_opened.deal.id](const Result<DealRow> &newer) {
            if (asked != m_opened.deal.id)
                return;
            if (!newer)
                return host().showProblem(newer.error()); // taken away: what was typed stays in the fields
            m_opened = *newer;
            arrived([this] { fill(); });
        });
}

FieldBox *DealForm::boxOf(ErrorCode code) const
{
    switch (code) {
    case ErrorCode::amountBelowZero: return m_amountBox;
    case ErrorCode::dateOutOfRange:
    case ErrorCode::datesReversed: return m_expectedBox;
    case ErrorCode::textTooLong: return m_noteBox;
    default: return m_nameBox;
    }
}

void DealForm::refuse(const Error &error)
{
    boxOf(error.code)->refuse(words::errorText(error, host().language()));
}

void DealForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return RowForm::keyPressEvent(event);
    if (isDirty())
        throwAway();
    else
        emit leaveAsked();
}

QString DealForm::title() const
{
    if (isNew())
        return tr("New deal");
    if (m_opened.stageSince.isNull())
        return m_opened.stage;
    return tr("%1 since %2").arg(m_opened.stage, host().formats().date(m_opened.stageSince));
}

void DealForm::retranslate()
{
    for (ValueField *field : {m_amount, m_expected, m_nextOn})
        field->setFormats(host().formats());
    m_title->setText(title());
    m_nameBox->setLabel(tr("What it is about"));
    m_customerBox->setLabel(tr("Customer (optional)"));
    m_amountBox->setLabel(tr("Amount (optional)"));
    m_expectedBox->setLabel(tr("Expected on (optional)"));
    m_nextBox->setLabel(tr("Next step (optional)"));
    m_nextOnBox->setLabel(tr("Next step on (optional)"));
    m_productBox->setLabel(tr("Product (optional)"));
    m_personBox->setLabel(tr("Who works on it (optional)"));
    m_reasonBox->setLabel(tr("Why it was lost (optional)"));
    m_lostNoteBox->setLabel(tr("In a line of your own (optional)"));
    m_noteBox->setLabel(tr("Note (optional)"));
    m_customer->setNewText(tr("Add “%1” as a new customer"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Takes the deal out; it can be undone (Del on its card)"));
    m_leave->setText(tr("Leave it"));
    m_leave->setToolTip(tr("Esc"));
    m_save->setText(isNew() ? tr("Write it") : tr("Save"));
    nameKeys(m_save);
    fillButtons();
}

} // namespace somo
