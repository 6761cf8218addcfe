// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_form.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/marketing/named_maker.h"
#include "core/words/error_words.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/theme/fonts.h"
#include "ui/customers/customer_facts.h"
#include "ui/shell/page.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace somo {

namespace {

constexpr size_t mostTwins = 3;

std::vector<Choice> choicesOf(const std::vector<NamedRow> &rows)
{
    std::vector<Choice> choices;
    choices.reserve(rows.size());
    for (const NamedRow &row : rows)
        choices.push_back({row.id, {}, row.name, row.code == row.name ? QString() : row.code});
    return choices;
}

} // namespace

CustomerForm::CustomerForm(PageHost &host, QWidget *parent)
    : RowForm(host, parent)
{
    make();
    connectFields();
}

void CustomerForm::make()
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.inside);
    layout->setSpacing(sizes.inside);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("customerTitle"));
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(sizes.inside);
    grid->setVerticalSpacing(sizes.gap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_segment = new CompletionField(this);
    m_province = new CompletionField(this);
    const char *names[] = {"customerName", "customerCode", "customerPhone", "customerEmail", "customerSegment", "customerProvince", "customerAddress", "customerNote"};
    struct Place {
        int row, column, width;
    };
    constexpr Place places[] = {{}, {}, {1, 0, 1}, {1, 1, 1}, {3, 0, 1}, {3, 1, 1}, {4, 0, 2}, {5, 0, 2}};
    for (int i = 0; i < FieldCount; ++i) {
        m_fields[i] = i == SegmentField ? m_segment : i == ProvinceField ? m_province : new QLineEdit(this);
        m_fields[i]->setObjectName(QString::fromLatin1(names[i]));
        m_boxes[i] = new FieldBox(m_fields[i], this);
        if (i >= PhoneField)
            grid->addWidget(m_boxes[i], places[i].row, places[i].column, 1, places[i].width);
    }
    auto *first = new QHBoxLayout;
    first->setSpacing(sizes.inside);
    first->addWidget(m_boxes[NameField], 5);
    first->addWidget(m_boxes[CodeField], 2);
    grid->addLayout(first, 0, 0, 1, 2);
    m_twins = new CustomerTwins(this);
    grid->addWidget(m_twins, 2, 0, 1, 2);
    layout->addLayout(grid);
    m_internal = new QCheckBox(this);
    m_internal->setObjectName(QStringLiteral("customerInternal"));
    layout->addWidget(m_internal, 0, Qt::AlignLeft);
    m_hint = new QLabel(this);
    m_hint->setProperty("role", QStringLiteral("fine"));
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    m_throwAway = new QPushButton(this);
    m_throwAway->setObjectName(QStringLiteral("throwCustomerAway"));
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("saveCustomer"));
    m_save->setProperty("primary", true);
    auto *line = new QHBoxLayout;
    line->setSpacing(sizes.gap);
    line->addStretch(1);
    line->addWidget(m_throwAway);
    line->addWidget(m_save);
    layout->addLayout(line);
    m_facts = new CustomerFacts(this);
    layout->addWidget(m_facts);
    layout->addStretch(1);
}

void CustomerForm::connectFields()
{
    for (int i = 0; i < FieldCount; ++i) {
        if (auto *list = qobject_cast<CompletionField *>(m_fields[i])) {
            connect(list, &CompletionField::picked, this, [this, i] { goOn(i); });
            connect(list, &CompletionField::entered, this, [this, i] { goOn(i); });
        } else {
            connect(m_fields[i], &QLineEdit::returnPressed, this, [this, i] { goOn(i); });
        }
        connect(m_fields[i], &QLineEdit::textChanged, this, &CustomerForm::edited);
    }
    connect(m_internal, &QCheckBox::toggled, this, &CustomerForm::edited);
    connect(m_twins, &CustomerTwins::due, this, &CustomerForm::askTwins);
    connect(m_twins, &CustomerTwins::asked, this, &CustomerForm::customerAsked);
    connect(m_facts, &CustomerFacts::ordersAsked, this, [this] { emit ordersAsked(customer(), m_sheet.customer.name); });
    connect(m_save, &QPushButton::clicked, this, &CustomerForm::save);
    connect(m_throwAway, &QPushButton::clicked, this, &CustomerForm::throwAway);
}

// Enter goes on to the next field, and in the last one writes; a code is seldom typed.
void CustomerForm::goOn(int from)
{
    if (from == NoteField)
        return void(save());
    QLineEdit *next = field(from == NameField ? PhoneField : from + 1);
    next->setFocus(Qt::TabFocusReason);
    next->selectAll();
}

void CustomerForm::edited()
{
    m_throwAway->setVisible(isDirty());
    m_twins->fieldsChanged();
}

void CustomerForm::show(const CustomerSheet &sheet)
{
    begin();
    ++m_shown;
    m_sheet = sheet;
    fillChoices();
    restore();
    m_twins->show({}, !customer());
    askTwins();
}

void CustomerForm::renew(const CustomerSheet &sheet)
{
    m_sheet.facts = sheet.facts;
    m_sheet.choices = sheet.choices;
    fillChoices();
    if (!isDirty() && !isWriting()) {
        m_sheet.customer = sheet.customer;
        fill();
        askTwins();
    }
    retranslate();
}

void CustomerForm::fillChoices()
{
    m_segment->setChoices(choicesOf(m_sheet.choices.segments));
    m_province->setChoices(choicesOf(m_sheet.choices.provinces));
}

void CustomerForm::fill()
{
    const Customer &customer = m_sheet.customer;
    // Only what is another now: a field that somebody stands in keeps its cursor.
    const auto set = [this](int which, const QString &text) {
        if (field(which)->text() != text)
            field(which)->setText(text);
    };
    set(NameField, customer.name);
    set(PhoneField, customer.phoneTyped);
    set(EmailField, customer.email);
    set(CodeField, customer.code);
    set(AddressField, customer.address);
    set(NoteField, customer.note);
    const auto choose = [](CompletionField *list, qint64 id, const QString &name) {
        if (list->id() != id || list->isUndecided() || list->text() != (id == 0 ? QString() : name))
            list->setChoice(id == 0 ? std::nullopt : std::optional(Choice{id, {}, name, {}}));
    };
    choose(m_segment, customer.segment.value, m_sheet.facts.segment);
    choose(m_province, customer.province.value, m_sheet.facts.province);
    m_internal->setChecked(customer.kind == u"internal");
    keepClean();
    m_throwAway->hide();
    retranslate();
}

QString CustomerForm::fingerprint() const
{
    QStringList texts;
    for (const QLineEdit *edit : m_fields)
        texts << edit->text();
    texts << QString::number(m_segment->id()) << QString::number(m_province->id()) << QString::number(m_internal->isChecked());
    return texts.join(u'\n');
}

Customer CustomerForm::typed() const
{
    Customer customer = m_sheet.customer;
    customer.name = cleanText(field(NameField)->text());
    customer.phoneTyped = cleanText(field(PhoneField)->text());
    customer.email = cleanText(field(EmailField)->text());
    if (!customer.id)
        customer.code = cleanText(field(CodeField)->text());
    customer.address = cleanText(field(AddressField)->text());
    customer.note = cleanText(field(NoteField)->text());
    customer.segment = SegmentId{m_segment->id()};
    customer.province = ProvinceId{m_province->id()};
    customer.kind = m_internal->isChecked() ? QStringLiteral("internal") : QStringLiteral("external");
    return customer;
}

bool CustomerForm::checkList(int which, const QString &undecided)
{
    const auto *list = static_cast<const CompletionField *>(field(which));
    return !list->isUndecided() || m_boxes[which]->refuse(undecided);
}

bool CustomerForm::check()
{
    const Customer now = typed();
    const Customer &before = m_sheet.customer;
    if (now.name.isEmpty())
        return m_boxes[NameField]->refuse(tr("Type the customer's name."));
    // What a file once brought may stay as it is.
    if (!now.phoneTyped.isEmpty() && now.phoneTyped != before.phoneTyped && !isMasked(now.phoneTyped) && !normalisedPhone(now.phoneTyped))
        return m_boxes[PhoneField]->refuse(tr("This is no phone number. Type it like 0912 345 678, or leave it empty."));
    if (!now.email.isEmpty() && now.email != before.email && !isMasked(now.email) && normalisedEmail(now.email).isEmpty())
        return m_boxes[EmailField]->refuse(tr("This is no e-mail address. Type it like lan@example.vn, or leave it empty."));
    if (!checkList(SegmentField, tr("Pick the segment from the list (F4), or press Alt+Enter to make it.")))
        return false;
    const std::optional<Choice> &segment = m_segment->choice();
    if (segment && segment->id == 0 && std::ranges::find(m_sheet.choices.segments, segment->text, &NamedRow::name) != m_sheet.choices.segments.end())
        return m_boxes[SegmentField]->refuse(tr("There is a segment “%1” already; pick it from the list (F4).").arg(segment->text));
    return checkList(ProvinceField, tr("Pick the region from the list (F4)."));
}

void CustomerForm::write()
{
    const Customer customer = typed();
    const auto made = std::make_shared<CustomerId>(customer.id);
    const QString segment = m_segment->choice() && m_segment->id() == 0 ? m_segment->choice()->text : QString();
    send(
        {customer.id ? QStringLiteral("customer_changed") : QStringLiteral("customer_added"), {customer.name}},
        [customer, segment, made](Database &database) -> Status {
            Customer written = customer;
            if (!segment.isEmpty()) {
                SOMO_TRY_ASSIGN(written.segment.value, named::addByName(database, NamedKind::segment, segment));
            }
            if (written.id)
                return customers::update(database, written);
            if (written.code.isEmpty()) {
                SOMO_TRY_ASSIGN(written.code, customers::nextCode(database));
            }
            SOMO_TRY_ASSIGN(*made, customers::add(database, written));
            return success();
        },
        [this, customer, made] {
            m_sheet.customer = customer;
            m_sheet.customer.id = *made;
            ++m_sheet.customer.version; // as the store moves it
            m_throwAway->setVisible(isDirty());
            retranslate();
            if (!customer.id)
                emit added(*made);
        });
}

void CustomerForm::refuse(const Error &error)
{
    const bool ofCode = error.code == ErrorCode::codeTaken || error.code == ErrorCode::codeMissing;
    m_boxes[ofCode ? CodeField : NameField]->refuse(words::errorText(error, host().language()));
}

void CustomerForm::restore()
{
    for (FieldBox *box : m_boxes)
        box->setError({});
    fill();
}

void CustomerForm::takeNewer(Arrived arrived)
{
    host().workspace().read<Customer>(
        this, m_askedNewer, [customer = customer()](Database &database, const BookSettings &) { return customers::byId(database, customer); },
        [this, arrived = std::move(arrived), shown = m_shown](const Result<Customer> &newer) {
            if (shown != m_shown)
                return;
            if (!newer)
                return host().showProblem(newer.error());
            m_sheet.customer = *newer;
            const auto nameIn = [](const std::vector<NamedRow> &rows, qint64 id) {
                const auto row = std::ranges::find(rows, id, &NamedRow::id);
                return row == rows.end() ? QString() : row->name;
            };
            m_sheet.facts.segment = nameIn(m_sheet.choices.segments, newer->segment.value);
            m_sheet.facts.province = nameIn(m_sheet.choices.provinces, newer->province.value);
            arrived([this] { fill(); });
        });
}

void CustomerForm::askTwins()
{
    using Twins = std::vector<CustomerTwin>;
    host().workspace().read<Twins>(
        this, m_askedTwins, [customer = typed()](Database &database, const BookSettings &) { return customers::twins(database, customer, mostTwins); },
        [this, shown = m_shown](const Result<Twins> &twins) {
            if (!twins || shown != m_shown)
                return;
            m_twins->show(*twins, !customer());
            // Tab goes on to them where they stand.
            QWidget *before = field(EmailField);
            for (QPushButton *open : m_twins->buttons())
                setTabOrder(std::exchange(before, open), open);
        });
}

QWidget *CustomerForm::firstField() const
{
    return field(NameField);
}

void CustomerForm::retranslate()
{
    const bool isNew = this->isNew();
    m_title->setText(isNew ? tr("New customer") : m_sheet.customer.name);
    const QString labels[] = {tr("Name"), tr("Code"), tr("Phone"), tr("E-mail"), tr("Segment"), tr("Region"), tr("Address"), tr("Note")};
    for (int i = 0; i < FieldCount; ++i)
        m_boxes[i]->setLabel(labels[i]);
    for (int i = PhoneField; i < FieldCount; ++i)
        field(i)->setPlaceholderText(tr("optional"));
    m_segment->setNewText(tr("Add “%1” as a new segment"));
    field(CodeField)->setReadOnly(!isNew);
    field(CodeField)->setPlaceholderText(isNew ? tr("made by itself") : QString());
    field(CodeField)->setToolTip(isNew ? QString() : tr("Files name customers by their code, so it stays."));
    m_internal->setText(tr("Internal: a colleague, not a buyer"));
    m_hint->setText(tr("Region and segment also go to this customer's orders that have none yet."));
    m_save->setText(isNew ? tr("Add") : tr("Save"));
    nameKeys(m_save);
    m_throwAway->setText(tr("Throw away"));
    m_throwAway->setToolTip(tr("The fields become what they were before"));
    m_facts->setVisible(!isNew);
    m_facts->show(m_sheet.facts, host().formats());
}

} // namespace somo
