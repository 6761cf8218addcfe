// SPDX-License-Identifier: GPL-3.0-or-later
// What the customers' page does beside the list: a glance, a change of many, two made one, the provinces.
#include "core/customers/bulk_change_query.h"
#include "core/customers/bulk_change_store.h"
#include "core/customers/customer_apart_store.h"
#include "core/customers/customer_merge_query.h"
#include "core/customers/customer_merge_store.h"
#include "core/ledger/ledger_derivation.h"
#include "ui/customers/bulk_panel.h"
#include "ui/customers/customer_list.h"
#include "ui/customers/customers_page.h"
#include "ui/customers/merge_part.h"
#include "ui/customers/province_part.h"

#include <QStackedWidget>

#include <utility>

namespace somo {

namespace {

constexpr size_t mostPairs = 500;
constexpr int eventsSeen = 3;

struct MergeSides {
    MergePreview preview;
    std::vector<MergeLine> lines;
};

} // namespace

void CustomersPage::togglePreview()
{
    showSide(m_side->currentIndex() == PreviewSide ? FormSide : PreviewSide);
    askGlance();
}

void CustomersPage::askGlance()
{
    if (m_side->currentIndex() != PreviewSide)
        return;
    host().workspace().read<CustomerGlance>(
        this, m_askedGlance,
        [customer = m_chosen, event = recognitionEventOf(host().workspace().settings()), today = host().workspace().today(), cache = m_cache](
            Database &database, const BookSettings &) -> Result<CustomerGlance> {
            CustomerGlance glance;
            SOMO_TRY_ASSIGN(const std::vector<CustomerListRow> rows, customers::rows(database, std::span(&customer, 1), event, today));
            glance.row = rows.front();
            if (!glance.row.id)
                return glance;
            SOMO_TRY_ASSIGN(const auto outlooks, insight::customerOutlooks(database, std::span(&customer, 1), today, *cache));
            if (!outlooks.empty())
                glance.outlook = outlooks.front();
            SOMO_TRY_ASSIGN(TimelinePage events, customers::timeline(database, customer, event, TimelineFilter::all, {}, eventsSeen));
            glance.events = std::move(events.rows);
            return glance;
        },
        [this](const Result<CustomerGlance> &glance) {
            if (glance)
                m_preview->show(*glance, reportWords());
            else
                host().showProblem(glance.error());
        });
}

void CustomersPage::startBulk()
{
    if (!m_form->settle())
        return;
    m_bulk->setChoices(m_list->choices(), reportWords(), host().workspace().today());
    m_bulk->start(m_list->wanted());
    showSide(BulkSide);
    m_bulk->firstField()->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::askBulk(const BulkChange &change)
{
    host().workspace().read<BulkPreview>(
        this, m_askedBulk,
        [customers = m_bulk->customers(), change, currency = host().formats().currency()](Database &database, const BookSettings &) {
            return customers::bulkPreview(database, customers, change, currency);
        },
        [this](const Result<BulkPreview> &preview) {
            if (preview)
                m_bulk->setPreview(*preview);
            else
                host().showProblem(preview.error());
        });
}

void CustomersPage::applyBulk(const BulkChange &change, const QString &value, qint64 changed)
{
    host().workspace().write(
        bulkWords(change, value, changed),
        [customers = m_bulk->customers(), change](Database &database) -> Status {
            const auto done = customers::applyBulk(database, customers, change);
            return done ? success() : Status(done.error());
        },
        this, [this, changed](const Result<CommandOutcome> &outcome) {
            if (!outcome)
                return host().showProblem(outcome.error());
            host().say(tr("Changed %n customer(s).", nullptr, int(changed)));
            showSide(FormSide);
            m_list->firstFocus()->setFocus(Qt::OtherFocusReason);
            refresh();
        });
}

void CustomersPage::showTwins()
{
    showTwinsOf({});
}

void CustomersPage::showTwinsOf(CustomerId customer)
{
    if (!m_form->settle())
        return;
    showPart(MergePlace);
    goToPairs(customer);
}

void CustomersPage::goToPairs(CustomerId choose)
{
    m_pairOf = choose;
    askPairs();
}

// The book may change while somebody compares two: then the keyboard stays where it is.
void CustomersPage::askPairs()
{
    struct Pairs {
        std::vector<DuplicatePair> proposed;
        std::vector<ApartPair> apart;
    };
    host().workspace().read<Pairs>(
        this, m_askedPairs,
        [](Database &database, const BookSettings &) -> Result<Pairs> {
            Pairs pairs;
            SOMO_TRY_ASSIGN(pairs.proposed, customers::duplicatePairs(database, mostPairs));
            SOMO_TRY_ASSIGN(pairs.apart, customers::apartPairs(database));
            return pairs;
        },
        [this](const Result<Pairs> &pairs) {
            if (!pairs)
                return host().showProblem(pairs.error());
            m_merge->setPairs(pairs->proposed);
            m_merge->setApart(pairs->apart, host().formats());
            m_merge->choose(m_pairOf.value_or(CustomerId()));
            if (std::exchange(m_pairOf, std::nullopt) && m_parts->currentIndex() == MergePlace)
                m_merge->firstFocus()->setFocus(Qt::OtherFocusReason);
            emit settled();
        });
}

void CustomersPage::askSides(CustomerId keep, CustomerId gone)
{
    host().workspace().read<MergeSides>(
        this, m_askedSides,
        [keep, gone, words = reportWords()](Database &database, const BookSettings &) -> Result<MergeSides> {
            MergeSides sides;
            SOMO_TRY_ASSIGN(sides.preview, customers::mergePreview(database, keep, gone));
            SOMO_TRY_ASSIGN(sides.lines, customers::mergeLines(database, sides.preview, sides.preview.proposed, words));
            return sides;
        },
        [this](const Result<MergeSides> &sides) {
            if (sides)
                m_merge->setSides(sides->preview, sides->lines, reportWords());
            else
                host().showProblem(sides.error());
        });
}

void CustomersPage::merge(const CustomerMerge &merge, const QString &keepCode, const QString &goneCode, const QString &goneName)
{
    host().workspace().write(
        {QStringLiteral("customers_merged"), {keepCode, goneCode}}, [merge](Database &database) { return customers::merge(database, merge); }, this,
        [this, keepCode, goneName](const Result<CommandOutcome> &outcome) {
            if (!outcome)
                return host().showProblem(outcome.error());
            host().say(tr("%1 is one with %2 now.").arg(goneName, keepCode));
            goToPairs({});
        });
}

void CustomersPage::keepApart(const NamedRow &first, const NamedRow &second)
{
    const CustomerId one{first.id}, other{second.id};
    host().workspace().write(
        {QStringLiteral("customers_apart"), {first.code, second.code}},
        [one, other, today = host().workspace().today()](Database &database) { return customers::keepApart(database, one, other, today); }, this,
        [this, first, second](const Result<CommandOutcome> &outcome) {
            if (!outcome)
                return host().showProblem(outcome.error());
            host().say(tr("%1 and %2 are two people. Noted; they won’t come up again.").arg(first.name, second.name));
            goToPairs({});
        });
}

void CustomersPage::proposeAgain(const NamedRow &first, const NamedRow &second)
{
    const CustomerId one{first.id}, other{second.id};
    host().workspace().write(
        {QStringLiteral("customers_apart_gone"), {first.code, second.code}}, [one, other](Database &database) { return customers::forgetApart(database, one, other); }, this,
        [this, first, second](const Result<CommandOutcome> &outcome) {
            if (!outcome)
                return host().showProblem(outcome.error());
            host().say(tr("%1 and %2 may be one person.").arg(first.name, second.name));
            goToPairs(CustomerId{first.id});
        });
}

void CustomersPage::showProvinces()
{
    if (!m_form->settle())
        return;
    showPart(ProvincePlace);
    askProvinces();
    m_provinceTable->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::askProvinces()
{
    using Figures = std::vector<ProvinceFigure>;
    const Day today = host().workspace().today();
    const DayRange days{customers::yearRevenueFrom(today), today};
    host().workspace().read<Figures>(
        this, m_askedProvinces,
        [event = recognitionEventOf(host().workspace().settings()), days, today](Database &database, const BookSettings &) {
            return customers::provinceFigures(database, event, days, today);
        },
        [this, days](const Result<Figures> &figures) {
            if (!figures)
                return host().showProblem(figures.error());
            m_provinceTable->setFigures(*figures, days, host().formats());
            emit settled();
        });
}

void CustomersPage::showProvince(const QString &code)
{
    showPart(ListPart);
    CustomerFilter filter;
    if (code.isEmpty())
        filter.conditions.push_back({CustomerField::province, CustomerTest::empty, {}, {}});
    else
        filter.conditions.push_back({CustomerField::province, CustomerTest::is, {}, {code}});
    m_list->bar()->setFilter(filter);
    m_list->firstFocus()->setFocus(Qt::OtherFocusReason);
}

} // namespace somo
