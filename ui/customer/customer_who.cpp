// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customer_who.h"

#include "core/base/text.h"
#include "core/insight/insight_words.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/customer/customer_edit.h"
#include "ui/customer/customer_tags.h"
#include "ui/customer/who_codes.h"
#include "ui/shell/page.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace somo {

namespace {

/// Files and people write it in their own ways (as core/insight reads it).
QString knownGender(const QString &typed)
{
    const QString text = folded(typed);
    if (text == u"m" || text == u"male" || text == u"nam")
        return QStringLiteral("male");
    if (text == u"f" || text == u"female" || text == u"nu")
        return QStringLiteral("female");
    return {};
}

} // namespace

CustomerWho::CustomerWho(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
{
    setObjectName(QStringLiteral("customerWho"));
    setProperty("card", true);
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.gap);
    layout->setSpacing(sizes.small);
    for (int field = 0; field < FieldCount; ++field)
        layout->addWidget(makeLine(Field(field)));
    m_ownLayout = new QVBoxLayout;
    m_ownLayout->setSpacing(sizes.small);
    layout->addLayout(m_ownLayout);
    m_tags = new CustomerTags(host, this);
    layout->addWidget(m_tags);
    m_codes = roleLabel(this, "fine");
    m_codes->setObjectName(QStringLiteral("customerCodes"));
    m_codes->setWordWrap(true);
    layout->addWidget(m_codes);
    m_all = new QToolButton(this);
    m_all->setObjectName(QStringLiteral("customerAllFields"));
    m_all->setCheckable(true);
    m_all->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QToolButton::toggled, this, &CustomerWho::showLines);
    connect(m_tags, &CustomerTags::stageAsked, this, [this](QWidget *at) {
        const words::ReportWords words(m_host.language(), m_host.workspace().settings().currency);
        emit whyAsked(at, tr("Why “%1”?").arg(insight::stageWord(m_data.stage.stage, words)), insight::stageReason(m_data.stage, words));
    });
    connect(m_tags, &CustomerTags::segmentAsked, this, [this](QWidget *at) {
        const words::ReportWords words(m_host.language(), m_host.workspace().settings().currency);
        if (m_knowing.rfm && m_knowing.rfm->segment)
            emit whyAsked(at, tr("Why “%1”?").arg(insight::segmentWord(m_knowing.rfm->segment, words)),
                          insight::segmentMeaning(*m_knowing.rfm->segment, words) + QLatin1Char('\n') + m_knowing.rfmReason);
    });
}

CustomerLine *CustomerWho::makeLine(Field field)
{
    struct Look {
        const char *name;
        CustomerLine::Kind kind;
        const char *icon;
    };
    static constexpr Look looks[] = {
        {"whoName", CustomerLine::Kind::text, ""},        {"whoPhone", CustomerLine::Kind::text, "phone"},   {"whoEmail", CustomerLine::Kind::text, "mail"},
        {"whoAddress", CustomerLine::Kind::text, "pin"},  {"whoKind", CustomerLine::Kind::list, "customers"}, {"whoGroup", CustomerLine::Kind::list, "team"},
        {"whoKeeper", CustomerLine::Kind::list, "care"},  {"whoKeeperFrom", CustomerLine::Kind::day, ""},     {"whoProvince", CustomerLine::Kind::list, ""},
        {"whoSegment", CustomerLine::Kind::list, ""},     {"whoGender", CustomerLine::Kind::list, ""},        {"whoBirth", CustomerLine::Kind::text, ""},
        {"whoStage", CustomerLine::Kind::list, ""},
    };
    const Look &look = looks[field];
    auto *line = new CustomerLine(QString::fromLatin1(look.name), look.kind, QString::fromLatin1(look.icon), this);
    m_lines[field] = line;
    line->setStrong(field == Phone); // what is looked for most
    line->setLabelBefore();
    connect(line, &CustomerLine::committed, this, [this, field](const LineValue &value) { write(field, value); });
    return line;
}

QString CustomerWho::fieldLabel(Field field) const
{
    switch (field) {
    case Name: return tr("Name");
    case Phone: return tr("Phone");
    case Email: return tr("E-mail");
    case Address: return tr("Address");
    case Kind: return tr("Kind");
    case Group: return tr("Group");
    case Keeper: return tr("Looked after by");
    case KeeperFrom: return tr("Looked after since");
    case Province: return tr("Region");
    case Segment: return tr("Segment");
    case Gender: return tr("Gender");
    case Birth: return tr("Birthday");
    case StageSaid: return tr("Before the first order");
    case FieldCount: break;
    }
    return {};
}

void CustomerWho::show(const CustomerData &data)
{
    if (data.customer.id != m_data.customer.id) {
        m_all->setChecked(false);
        m_knowing = {}; // of somebody else
        for (CustomerLine *line : lines())
            line->abandon(); // what was typed was sent when the other one was opened
    }
    m_data = data;
    retranslate();
}

void CustomerWho::showKnowing(const CustomerKnowing &knowing)
{
    m_knowing = knowing;
    m_tags->show(m_data, m_knowing);
}

std::vector<Choice> CustomerWho::wordChoices(const char *const *list, int count) const
{
    const auto word = [](QStringView code) -> QString {
        if (code == u"external")
            return tr("external: buys, or may");
        if (code == u"internal")
            return tr("internal: a colleague");
        if (code == u"female")
            return tr("female");
        if (code == u"male")
            return tr("male");
        if (code == u"lead")
            return tr("known by name");
        if (code == u"contacted")
            return tr("we have talked");
        return tr("it fits them");
    };
    std::vector<Choice> choices;
    for (int i = 0; i < count; ++i)
        choices.push_back({i + 1, {}, word(QString::fromLatin1(list[i])), {}});
    return choices;
}

void CustomerWho::fillLine(Field field, const QString &text, const LineValue &value, const QString &second)
{
    m_lines[field]->show(text, value, second);
}

namespace {

std::vector<Choice> whoRowChoices(const std::vector<NamedRow> &rows)
{
    std::vector<Choice> choices;
    for (const NamedRow &row : rows)
        choices.push_back({row.id, {}, row.name, row.code == row.name ? QString() : row.code});
    return choices;
}

LineValue whoChosen(qint64 id, const QString &text)
{
    return {id == 0 ? QString() : text, id, {}};
}

LineValue whoPlain(const QString &text)
{
    return {text, 0, {}};
}

/// The choice of that code; where it is none of them, the text as it stands.
LineValue whoChosenCode(const std::vector<Choice> &choices, const char *const *codes, const QString &code)
{
    for (const Choice &choice : choices) {
        if (code == QLatin1String(codes[choice.id - 1]))
            return {choice.text, choice.id, {}};
    }
    return {code, 0, {}};
}

} // namespace

void CustomerWho::fillLines()
{
    const Customer &customer = m_data.customer;
    const Formats formats = m_host.formats();
    fillLine(Name, customer.name, whoPlain(customer.name));
    const QString hidden = tr("Only those who serve this customer see how to reach them.");
    const QString dots = m_data.phoneEnd.isEmpty() ? QStringLiteral("•••") : QStringLiteral("••• ") + m_data.phoneEnd;
    fillLine(Phone, m_data.contactHidden ? dots : customer.phoneTyped, whoPlain(customer.phoneTyped), m_data.contactHidden ? hidden : QString());
    fillLine(Email, customer.email, whoPlain(customer.email));
    fillLine(Address, customer.address, whoPlain(customer.address));
    fillLine(Birth, birthText(customer), whoPlain(birthText(customer)));
    for (const Field field : {Phone, Email, Address, Birth})
        m_lines[field]->lock(m_data.contactHidden ? hidden : QString());

    const std::vector<Choice> kinds = wordChoices(who::customerKinds, 2);
    const LineValue kind = whoChosenCode(kinds, who::customerKinds, customer.kind);
    m_lines[Kind]->setChoices(kinds);
    fillLine(Kind, kind.text, kind);
    QStringList groups{tr("came with a request"), tr("a colleague who helps the work"), tr("hires and pays"), tr("my circle, and my reputation")};
    for (const QString &group : m_data.groups) {
        if (!groups.contains(group))
            groups << group;
    }
    std::vector<Choice> groupChoices;
    for (qsizetype i = 0; i < groups.size(); ++i)
        groupChoices.push_back({i + 1, {}, groups[i], {}});
    m_lines[Group]->setChoices(std::move(groupChoices), tr("Add “%1” as a new group"));
    fillLine(Group, customer.group, {customer.group, customer.group.isEmpty() ? 0 : groups.indexOf(customer.group) + 1, {}});

    m_lines[Keeper]->setChoices(whoRowChoices(m_data.people));
    fillLine(Keeper, m_data.keeper, whoChosen(customer.keeper.value, m_data.keeper), customer.keeperFrom.isNull() ? QString() : tr("since %1").arg(formats.date(customer.keeperFrom)));
    fillLine(KeeperFrom, customer.keeperFrom.isNull() ? QString() : formats.date(customer.keeperFrom),
             {{}, 0, customer.keeperFrom.isNull() ? std::nullopt : std::optional<qint64>(customer.keeperFrom.number())});
    m_lines[Province]->setChoices(whoRowChoices(m_data.choices.provinces));
    fillLine(Province, m_data.province, whoChosen(customer.province.value, m_data.province));
    m_lines[Segment]->setChoices(whoRowChoices(m_data.choices.segments), tr("Add “%1” as a new segment"));
    fillLine(Segment, m_data.segment, whoChosen(customer.segment.value, m_data.segment));
    const std::vector<Choice> genders = wordChoices(who::customerGenders, 2);
    const QString known = knownGender(customer.gender);
    const LineValue gender = known.isEmpty() ? LineValue{customer.gender, 0, {}} : whoChosenCode(genders, who::customerGenders, known);
    m_lines[Gender]->setChoices(genders, tr("Write “%1”"));
    fillLine(Gender, gender.text, gender);
    const std::vector<Choice> stages = wordChoices(who::saidStages, 3);
    const LineValue stage = customer.stageSaid.isEmpty() ? LineValue() : whoChosenCode(stages, who::saidStages, customer.stageSaid);
    m_lines[StageSaid]->setChoices(stages);
    fillLine(StageSaid, stage.text, stage);
}

void CustomerWho::fillOwn()
{
    std::vector<OwnFieldId> fields;
    for (const OwnShown &own : m_data.own)
        fields.push_back(own.field.id);
    if (fields != m_ownShown) {
        m_ownShown = fields;
        for (OwnLine *line : m_own) {
            line->hide();
            line->deleteLater();
        }
        m_own.clear();
        for (const OwnShown &own : m_data.own) {
            auto *line = new OwnLine(own.field, this);
            connect(line, &OwnLine::ownCommitted, this, [this, line](const OwnField &field, const OwnValue &value) { writeOwn(line, field, value); });
            m_ownLayout->addWidget(line);
            m_own.push_back(line);
        }
    }
    for (size_t i = 0; i < m_own.size(); ++i)
        m_own[i]->showOwn(m_data.own[i], m_host.formats(), m_host.workspace().today());
}

std::vector<CustomerLine *> CustomerWho::lines() const
{
    std::vector<CustomerLine *> all(m_lines.begin(), m_lines.end());
    all.insert(all.end(), m_own.begin(), m_own.end());
    return all;
}

void CustomerWho::showLines()
{
    const bool all = m_all->isChecked();
    const auto always = [this](const CustomerLine *line) {
        return line == m_lines[Phone] || line == m_lines[Email] || line == m_lines[Address] || line == m_lines[Kind] || line == m_lines[Group] || line == m_lines[Keeper];
    };
    for (CustomerLine *line : lines()) {
        const bool twice = line == m_lines[Name] || line == m_lines[KeeperFrom]; // said elsewhere on the page
        line->setVisible(all || always(line) || line->isEditing() || (!line->isEmpty() && !twice));
    }
    m_all->setText(all ? tr("Fewer fields") : tr("All fields"));
    m_all->setToolTip(all ? tr("Only what is known") : tr("Those that are empty too"));
}

bool CustomerWho::settle()
{
    const auto all = lines();
    return std::all_of(all.begin(), all.end(), [](CustomerLine *line) { return line->settle(); });
}

QWidget *CustomerWho::firstField() const
{
    return m_lines[Phone]->text();
}

void CustomerWho::retranslate()
{
    const Formats formats = m_host.formats();
    for (int field = 0; field < FieldCount; ++field) {
        m_lines[field]->setFormats(formats, m_host.workspace().today());
        m_lines[field]->setLabel(fieldLabel(Field(field)));
    }
    fillLines();
    fillOwn();
    showLines();
    m_tags->show(m_data, m_knowing);
    m_codes->setText(m_data.aliases.isEmpty() ? QString() : tr("Also known as %1").arg(m_data.aliases.join(QStringLiteral(", "))));
    m_codes->setVisible(!m_data.aliases.isEmpty());
}

} // namespace somo
