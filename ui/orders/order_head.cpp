// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_head.h"

#include "core/base/text.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace somo {

namespace {

constexpr int offeredCustomers = 10;

std::vector<Choice> choicesOf(const std::vector<NamedRow> &rows)
{
    std::vector<Choice> choices;
    for (const NamedRow &row : rows)
        choices.push_back({row.id, {}, row.name, row.code == row.name ? QString() : row.code});
    return choices;
}

std::optional<Choice> chosen(qint64 id, const QString &name)
{
    return id == 0 ? std::nullopt : std::optional(Choice{id, {}, name, {}});
}

} // namespace

OrderHead::OrderHead(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
{
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics.inside, metrics.gap, metrics.inside, metrics.gap);
    grid->setHorizontalSpacing(metrics.inside);
    grid->setVerticalSpacing(3);
    m_customer = new CompletionField(this);
    m_day = new ValueField(ValueField::Kind::day, this);
    m_channel = new CompletionField(this);
    m_campaign = new CompletionField(this);
    m_province = new CompletionField(this);
    m_phone = new QLineEdit(this);
    m_code = new QLineEdit(this);
    const char *names[] = {"orderCustomer", "orderDay", "orderChannel", "orderCampaign", "orderProvince", "orderPhone", "orderCode"};
    const QPoint places[] = {{0, 0}, {1, 0}, {2, 0}, {3, 0}, {0, 2}, {1, 2}, {2, 2}}; // column, row of the label
    for (int i = 0; i < FieldCount; ++i) {
        QLineEdit *edit = field(Field(i));
        edit->setObjectName(QString::fromLatin1(names[i]));
        m_labels[size_t(i)] = new QLabel(this);
        m_labels[size_t(i)]->setProperty("role", QStringLiteral("label"));
        m_labels[size_t(i)]->setTextFormat(Qt::PlainText);
        m_labels[size_t(i)]->setBuddy(edit);
        grid->addWidget(m_labels[size_t(i)], places[i].y(), places[i].x());
        grid->addWidget(edit, places[i].y() + 1, places[i].x());
    }
    m_day->setMinimumWidth(metrics.scaled(108));
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    grid->setColumnStretch(3, 3);
    m_error = new QLabel(this);
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setObjectName(QStringLiteral("headError"));
    m_error->setWordWrap(true);
    grid->addWidget(m_error, 4, 0, 1, 4);
    m_day->setRequired(true);
    connectFields();
    retranslate();
}

QLineEdit *OrderHead::field(Field which) const
{
    switch (which) {
    case CustomerField: return m_customer;
    case DayField: return m_day;
    case ChannelField: return m_channel;
    case CampaignField: return m_campaign;
    case ProvinceField: return m_province;
    case PhoneField: return m_phone;
    case CodeField:
    case FieldCount: break;
    }
    return m_code;
}

void OrderHead::connectFields()
{
    m_customer->setAsk([this](const QString &typed) { askCustomers(typed); });
    connect(m_customer, &CompletionField::picked, this, &OrderHead::customerPicked);
    connect(m_customer, &CompletionField::unpicked, this, &OrderHead::fill);
    for (int i = 0; i < FieldCount; ++i) {
        const auto which = Field(i);
        QLineEdit *edit = field(which);
        if (auto *completion = qobject_cast<CompletionField *>(edit)) {
            if (which != CustomerField)
                connect(completion, &CompletionField::picked, this, [this, which] { goOn(which); });
            connect(completion, &CompletionField::entered, this, [this, which] { goOn(which); });
            connect(completion, &CompletionField::errorChanged, this, &OrderHead::fill);
            connect(completion, &CompletionField::picked, this, &OrderHead::changed);
            connect(completion, &CompletionField::unpicked, this, &OrderHead::changed);
            continue;
        }
        connect(edit, &QLineEdit::returnPressed, this, [this, which] { goOn(which); });
        connect(edit, &QLineEdit::textEdited, this, &OrderHead::changed);
    }
    connect(m_day, &ValueField::valueChanged, this, &OrderHead::dayChanged);
    connect(m_day, &ValueField::errorChanged, this, &OrderHead::fill);
    connect(m_code, &QLineEdit::textEdited, this, [this] { setCodeError({}); });
}

void OrderHead::goOn(Field from)
{
    // What a known customer has needs no second look; the campaign is seldom there.
    static constexpr Field next[] = {DayField, ChannelField, CampaignField, FieldCount, PhoneField, DayField, FieldCount};
    Field to = next[from];
    const bool isNew = newCustomer().has_value();
    if (from == CustomerField && isNew)
        to = PhoneField;
    if (from == PhoneField)
        to = isNew ? ProvinceField : DayField;
    if (from == ProvinceField)
        to = DayField;
    if (to == FieldCount)
        emit finished();
    else
        field(to)->setFocus(Qt::TabFocusReason);
    if (to == DayField)
        m_day->selectAll();
}

void OrderHead::askCustomers(const QString &typed)
{
    using Hits = std::vector<CustomerHit>;
    m_host.workspace().read<Hits>(
        this, m_asked, [typed](Database &database, const BookSettings &) { return completeCustomers(database, typed, offeredCustomers); },
        [this, typed](const Result<Hits> &hits) {
            if (!hits)
                return;
            m_hits = *hits;
            std::vector<Choice> choices;
            for (const CustomerHit &hit : m_hits) {
                QStringList about;
                for (const QString &one : {hit.phone, hit.provinceName}) {
                    if (!one.isEmpty())
                        about << one;
                }
                choices.push_back({hit.id.value, {}, hit.name, about.join(QStringLiteral(" · "))});
            }
            m_customer->offer(typed, std::move(choices));
        });
}

void OrderHead::customerPicked()
{
    const auto hit = std::ranges::find(m_hits, m_customer->id(), [](const CustomerHit &one) { return one.id.value; });
    if (m_customer->id() != 0 && hit != m_hits.end()) {
        m_phone->setText(hit->phone);
        m_province->setChoice(chosen(hit->province.value, hit->provinceName));
    } else {
        m_phone->clear();
    }
    fill();
    emit changed();
    goOn(CustomerField);
}

void OrderHead::setChoices(const OrderChoices &choices)
{
    m_channel->setChoices(choicesOf(choices.channels));
    m_campaign->setChoices(choicesOf(choices.campaigns));
    m_province->setChoices(choicesOf(choices.provinces));
    m_code->setPlaceholderText(choices.nextCode);
}

void OrderHead::setSheet(const OrderSheet &sheet)
{
    const Order &order = sheet.order;
    m_codeFixed = bool(order.id);
    m_keptProvince = order.province;
    m_customer->setChoice(chosen(order.customer.value, sheet.customer.name));
    m_phone->setText(sheet.phone);
    m_day->setValue(order.orderedOn.isNull() ? std::nullopt : std::optional<qint64>(order.orderedOn.number()));
    m_channel->setChoice(chosen(order.channel.value, sheet.channel));
    m_campaign->setChoice(chosen(order.campaign.value, sheet.campaign));
    m_province->setChoice(chosen(order.province.value, sheet.province));
    m_code->setText(order.code);
    m_code->setReadOnly(m_codeFixed);
    m_codeError.clear();
    fill();
}

void OrderHead::setFormats(const Formats &formats)
{
    m_day->setFormats(formats);
    m_day->setToday(m_host.workspace().today());
}

Day OrderHead::day() const
{
    return m_day->value() ? m_day->day() : m_host.workspace().today();
}

std::optional<Customer> OrderHead::newCustomer() const
{
    const auto &choice = m_customer->choice();
    if (!choice || choice->id != 0)
        return std::nullopt;
    Customer customer;
    customer.name = choice->text;
    customer.phoneTyped = cleanText(m_phone->text());
    customer.province = ProvinceId{m_province->id()};
    return customer;
}

void OrderHead::writeInto(Order &order) const
{
    order.orderedOn = m_day->day();
    order.customer = CustomerId{m_customer->id()};
    order.channel = ChannelId{m_channel->id()};
    order.campaign = CampaignId{m_campaign->id()};
    order.province = ProvinceId{m_province->id()};
    order.code = code();
}

QString OrderHead::code() const
{
    return cleanText(m_code->text());
}

QString OrderHead::customerName() const
{
    return m_customer->choice() ? m_customer->choice()->text : QString();
}

bool OrderHead::commit()
{
    m_day->commit();
    for (CompletionField *completion : {m_customer, m_channel, m_campaign, m_province}) {
        if (completion->isUndecided() && completion->error().isEmpty())
            completion->setError(completion == m_customer ? tr("Pick the customer from the list (F4), or press Alt+Enter to add “%1”.").arg(completion->text())
                                                          : tr("“%1” is not in the list (F4).").arg(completion->text()));
    }
    fill();
    return firstError() == nullptr;
}

void OrderHead::setCodeError(const QString &error)
{
    m_codeError = error;
    markField(m_code, error);
    fill();
}

void OrderHead::setDayError(const QString &error)
{
    m_day->setError(error);
}

QWidget *OrderHead::firstError() const
{
    for (CompletionField *completion : {m_customer, m_channel, m_campaign, m_province}) {
        if (!completion->error().isEmpty())
            return completion;
    }
    if (!m_day->error().isEmpty())
        return m_day;
    return m_codeError.isEmpty() ? nullptr : m_code;
}

QString OrderHead::error() const
{
    const QWidget *wrong = firstError();
    return wrong ? wrong->toolTip() : QString();
}

QWidget *OrderHead::firstField() const
{
    return m_customer;
}

QString OrderHead::fingerprint() const
{
    QStringList texts;
    for (int i = 0; i < FieldCount; ++i)
        texts << field(Field(i))->text();
    return texts.join(u'\n');
}

void OrderHead::fill()
{
    // The phone of somebody known is mended in the customer's page, not in passing.
    const bool isNew = newCustomer().has_value();
    m_phone->setReadOnly(!isNew);
    m_phone->setFocusPolicy(isNew ? Qt::StrongFocus : Qt::ClickFocus);
    m_labels[CustomerField]->setText(isNew ? tr("Customer · new") : tr("Customer"));
    m_error->setText(error());
    m_error->setVisible(!m_error->text().isEmpty());
}

void OrderHead::retranslate()
{
    const QString labels[] = {tr("Customer"), tr("Order date"), tr("Channel"), tr("Campaign"), tr("Region"), tr("Phone"), tr("Order code")};
    for (int i = 0; i < FieldCount; ++i) {
        m_labels[size_t(i)]->setText(labels[i]);
        field(Field(i))->setAccessibleName(labels[i]);
    }
    for (CompletionField *optional : {m_channel, m_campaign, m_province})
        optional->setPlaceholderText(tr("none"));
    m_customer->setNewText(tr("Add “%1” as a new customer"));
    m_customer->setPlaceholderText(tr("name, code or phone; empty: a passer-by"));
    fill();
}

} // namespace somo
