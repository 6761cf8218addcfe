// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/credit_rules_part.h"

#include "core/kpi/roster_query.h"
#include "core/orders/credit_rule_store.h"
#include "core/words/command_words.h"
#include "ui/common/theme/fonts.h"
#include "ui/importing/import_table.h"
#include "ui/shell/page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace somo {

namespace {

constexpr qint64 keeperChoice = -1;
constexpr qint64 areaMark = 1'000'000'000'000; // areas and provinces stand in one list

QString nameIn(const std::vector<NamedRow> &rows, qint64 id)
{
    const auto found = std::ranges::find(rows, id, &NamedRow::id);
    return found == rows.end() ? QString() : found->name;
}

} // namespace

CreditRulesPart::CreditRulesPart(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
{
    make();
    retranslate();
}

void CreditRulesPart::make()
{
    setProperty("card", true);
    const Metrics sizes = currentMetrics();
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.gap);
    inside->setSpacing(sizes.small);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_table = new ImportTable(QStringLiteral("creditRules"), this);
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("creditRulesNote"));
    m_note->setProperty("role", QStringLiteral("label"));
    m_note->setWordWrap(true);
    m_source = new QLineEdit(this);
    m_source->setObjectName(QStringLiteral("creditRuleSource"));
    m_place = new QComboBox(this);
    m_place->setObjectName(QStringLiteral("creditRulePlace"));
    m_person = new QComboBox(this);
    m_person->setObjectName(QStringLiteral("creditRulePerson"));
    const auto button = [this](const char *name) {
        auto *made = new QPushButton(this);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_add = button("addCreditRule");
    m_up = button("creditRuleUp");
    m_down = button("creditRuleDown");
    m_remove = button("removeCreditRule");
    m_apply = button("applyCreditRules");
    auto *line = new QHBoxLayout;
    line->setSpacing(sizes.small);
    for (QWidget *each : {static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_person)})
        line->addWidget(each, 1);
    line->addWidget(m_add);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(sizes.small);
    for (QPushButton *each : {m_up, m_down, m_remove})
        foot->addWidget(each);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_apply);
    inside->addWidget(m_title);
    inside->addWidget(m_table, 1);
    inside->addLayout(line);
    inside->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, &CreditRulesPart::add);
    connect(m_source, &QLineEdit::returnPressed, this, &CreditRulesPart::add);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &CreditRulesPart::remove);
    connect(m_apply, &QPushButton::clicked, this, &CreditRulesPart::apply);
}

void CreditRulesPart::retranslate()
{
    m_title->setText(tr("Who is credited with orders that name nobody"));
    m_table->setAccessibleName(tr("Credit rules, the first that fits decides"));
    m_source->setPlaceholderText(tr("Source, such as shopee or shopee/shop-a; empty: any"));
    m_source->setAccessibleName(tr("Source of the orders"));
    m_place->setAccessibleName(tr("Region of the orders"));
    m_person->setAccessibleName(tr("Credited to"));
    m_add->setText(tr("Add the rule"));
    m_up->setText(tr("Earlier"));
    m_down->setText(tr("Later"));
    m_remove->setText(tr("Remove"));
    fill();
}

Result<CreditRulesPart::Shown> CreditRulesPart::load(Database &database, const BookSettings &settings)
{
    Shown shown;
    SOMO_TRY_ASSIGN(shown.rules, creditRules(database));
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    for (const RosterPerson &person : roster.people)
        shown.people.push_back({person.id.value, person.code, person.name});
    SOMO_TRY_ASSIGN(const Places places, loadPlaces(database));
    shown.areas = places.areas;
    for (const RegionPlace &place : places.regions)
        shown.provinces.push_back({place.region.id.value, place.region.code, place.region.name});
    SOMO_TRY_ASSIGN(shown.credits, creditsByRules(database, settings.fiscalStart));
    SOMO_TRY_ASSIGN(shown.uncredited, ordersWithoutCredit(database, {firstKnownDay, lastKnownDay}));
    return shown;
}

void CreditRulesPart::refresh()
{
    m_host.workspace().read<Shown>(
        this, m_asked, [](Database &database, const BookSettings &settings) { return load(database, settings); },
        [this](const Result<Shown> &shown) {
            if (shown)
                take(*shown);
            else
                m_host.showProblem(shown.error());
        });
}

void CreditRulesPart::take(const Shown &shown)
{
    m_shown = shown;
    fillChoices();
    fill();
}

void CreditRulesPart::fillChoices()
{
    const auto refill = [](QComboBox *box, const QString &first, qint64 firstData, const std::function<void()> &rest) {
        const QVariant before = box->currentData();
        box->clear();
        box->addItem(first, firstData);
        rest();
        box->setCurrentIndex(std::max(0, box->findData(before)));
    };
    refill(m_place, tr("Any region"), 0, [this] {
        for (const NamedRow &area : m_shown.areas)
            m_place->addItem(area.name, area.id + areaMark);
        for (const NamedRow &province : m_shown.provinces)
            m_place->addItem(province.name, province.id);
    });
    refill(m_person, tr("The customer's keeper"), keeperChoice, [this] {
        for (const NamedRow &person : m_shown.people)
            m_person->addItem(person.name, person.id);
    });
}

void CreditRulesPart::fill()
{
    m_table->setHeaders({tr("Source"), tr("Region"), tr("Credited to"), tr("Valid")});
    const int before = std::max(0, m_table->currentRow());
    m_table->setRowCount(int(m_shown.rules.size()));
    const Formats formats = m_host.formats();
    for (int row = 0; row < int(m_shown.rules.size()); ++row) {
        const CreditRule &rule = m_shown.rules[size_t(row)];
        const QString source = rule.shop.isEmpty() ? rule.platform : QString(rule.platform + u'/' + rule.shop);
        m_table->setText(row, 0, source.isEmpty() ? tr("Any source") : source);
        const QString place = rule.province ? nameIn(m_shown.provinces, rule.province.value) : nameIn(m_shown.areas, rule.area.value);
        m_table->setText(row, 1, place.isEmpty() ? tr("Any region") : place);
        m_table->setText(row, 2, rule.toKeeper ? tr("The customer's keeper") : nameIn(m_shown.people, rule.person.value));
        QStringList valid;
        if (!rule.valid.first.isNull())
            valid += tr("from %1").arg(formats.date(rule.valid.first));
        if (rule.valid.last <= lastKnownDay)
            valid += tr("until %1").arg(formats.date(rule.valid.last));
        m_table->setText(row, 3, valid.join(QStringLiteral(", ")));
    }
    m_table->fitColumns(0);
    if (!m_shown.rules.empty())
        m_table->setCurrentCell(std::min(before, int(m_shown.rules.size()) - 1), 0);
    for (QPushButton *each : {m_up, m_down, m_remove})
        each->setVisible(!m_shown.rules.empty());
    const auto closed = std::ranges::count_if(m_shown.credits, &RuleCredit::inClosedPeriod);
    const qint64 open = qint64(m_shown.credits.size()) - closed;
    m_apply->setText(tr("Credit %1 orders by the rules").arg(formats.count(open)));
    m_apply->setVisible(open > 0);
    QStringList note{tr("Rules act on imports. Orders that name nobody: %1.").arg(formats.count(m_shown.uncredited))};
    if (closed > 0)
        note += tr("Left out, as they count in a closed period: %1.").arg(formats.count(closed));
    m_note->setText(note.join(QLatin1Char(' ')));
}

CreditRuleId CreditRulesPart::current() const
{
    const int row = m_table->currentRow();
    return row < 0 || size_t(row) >= m_shown.rules.size() ? CreditRuleId() : m_shown.rules[size_t(row)].id;
}

void CreditRulesPart::write(const CommandWords &words, const std::function<Status(Database &)> &change, QLineEdit *typed)
{
    const QString said = typed ? typed->text() : QString();
    m_host.workspace().write(words, change, this, [this, words, typed, said](const Result<CommandOutcome> &done) {
        if (!done)
            return m_host.showProblem(done.error());
        if (typed && typed->text() == said)
            typed->clear();
        if (done->seq != 0)
            m_host.say(words::commandText(words.code, words.args, m_host.language()) + QLatin1Char('.'));
        refresh();
    });
}

void CreditRulesPart::add()
{
    CreditRule rule;
    rule.platform = platformOf(m_source->text().trimmed());
    rule.shop = shopOf(m_source->text().trimmed());
    const qint64 place = m_place->currentData().toLongLong(), person = m_person->currentData().toLongLong();
    if (place > areaMark)
        rule.area = AreaId{place - areaMark};
    else
        rule.province = ProvinceId{place};
    rule.toKeeper = person == keeperChoice;
    rule.person = rule.toKeeper ? PersonId() : PersonId{person};
    write(
        {QStringLiteral("credit_rule_saved"), {}},
        [rule](Database &database) -> Status {
            SOMO_TRY(credit_rules::save(database, rule));
            return success();
        },
        m_source);
}

void CreditRulesPart::move(int by)
{
    const CreditRuleId rule = current();
    const int place = m_table->currentRow() + by;
    if (!rule || place < 0 || place >= int(m_shown.rules.size()))
        return;
    m_table->setCurrentCell(place, 0);
    write({QStringLiteral("credit_rule_moved"), {}}, [rule, place](Database &database) { return credit_rules::move(database, rule, place); });
}

void CreditRulesPart::remove()
{
    if (const CreditRuleId rule = current())
        write({QStringLiteral("credit_rule_removed"), {}}, [rule](Database &database) { return credit_rules::remove(database, rule); });
}

/// What the note and the button said: orders in closed periods are left to the person's own hand.
void CreditRulesPart::apply()
{
    write({QStringLiteral("orders_credited_by_rules"), {}}, [credits = m_shown.credits](Database &database) -> Status {
        SOMO_TRY(credit_rules::apply(database, credits, false));
        return success();
    });
}

} // namespace somo
