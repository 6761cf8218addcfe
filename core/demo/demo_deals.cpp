// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_deals.h"

#include "core/catalog/product_store.h"
#include "core/customers/customer_store.h"
#include "core/deals/deal_store.h"
#include "core/deals/stage_store.h"
#include "core/demo/demo_data.h"
#include "core/people/people_store.h"

#include <algorithm>
#include <array>

namespace somo {

namespace {

constexpr int demoDealCount = 48;
constexpr int demoDealDays = 150; // over which they were opened

constexpr std::array demoDealNames{u"Quà Tết cho nhân viên", u"Trà cho phòng họp",       u"Hộp quà tri ân khách", u"Nhập hàng quý sau",
                                   u"Bộ ấm chén khai trương", u"Trà cho quán mới",        u"Quà hội nghị",         u"Trà mời khách ở sảnh"};
constexpr std::array demoNextSteps{u"Gửi mẫu trà", u"Gọi hỏi số lượng", u"Gửi báo giá", u"Hẹn gặp ở cửa hàng", u"Chốt ngày giao", u"Gửi ảnh hộp in tên"};

/// Who of the customers buys in such amounts.
std::vector<size_t> dealCustomers(const DemoSales &sales)
{
    std::vector<size_t> found;
    for (size_t i = 0; i < sales.customers.size(); ++i) {
        const DemoCustomer &customer = sales.customers[i];
        if ((customer.business || customer.dealer) && customer.person < demoPeopleNow)
            found.push_back(i);
    }
    return found;
}

/// Takes a deal on, stage by stage, as far as it had come by today.
Status letDealGoOn(Database &database, DealId deal, Day from, Day today, const std::vector<DealStage> &open, const std::vector<LostReason> &reasons, DemoRandom &random)
{
    Day day = from;
    for (size_t at = 1; at <= open.size(); ++at) {
        day = day.addDays(random.between(2, 16));
        if (today < day || random.chance(120))
            return success();
        const bool isLast = at == open.size();
        if (random.chance(isLast ? 380 : 110)) {
            const LostReasonId why = reasons[size_t(random.below(int(reasons.size())))].id;
            return deals::lose(database, deal, day, why, {});
        }
        SOMO_TRY(isLast ? deals::win(database, deal, day) : deals::moveTo(database, deal, open[at].id, day));
    }
    return success();
}

Result<Deal> demoDeal(Database &database, const DemoSales &sales, const std::vector<size_t> &customers, Day today, DemoRandom &random)
{
    const DemoCustomer &customer = sales.customers[customers[size_t(random.below(int(customers.size())))]];
    const DemoProduct &product = demoProducts()[size_t(random.below(int(demoProducts().size())))];
    Deal deal;
    deal.name = demoText(demoDealNames[size_t(random.below(int(demoDealNames.size())))]);
    SOMO_TRY_ASSIGN(deal.customer, customers::findByCode(database, customer.code));
    SOMO_TRY_ASSIGN(deal.person, people::find(database, demoText(demoPeople()[customer.person].code)));
    SOMO_TRY_ASSIGN(deal.product, products::find(database, demoText(product.code)));
    deal.amount = Money::fromMinorUnits(qint64(product.price) * random.between(10, 80));
    deal.openedOn = today.addDays(-random.between(3, demoDealDays));
    const Day hoped = deal.openedOn.addDays(random.between(25, 70)), soon = today.addDays(random.between(2, 30));
    deal.expectedOn = std::max(hoped, soon);
    if (random.chance(750)) {
        deal.nextStep = demoText(demoNextSteps[size_t(random.below(int(demoNextSteps.size())))]);
        deal.nextOn = today.addDays(random.between(0, 9));
    }
    return deal;
}

} // namespace

Status addDemoDeals(Database &database, const DemoSales &sales, Day today)
{
    const std::vector<size_t> customers = dealCustomers(sales);
    if (customers.empty())
        return success();
    SOMO_TRY(stages::ensureShipped(database));
    SOMO_TRY_ASSIGN(std::vector<DealStage> open, dealStages(database));
    std::erase_if(open, [](const DealStage &stage) { return stage.kind != DealStageKind::open; });
    SOMO_TRY_ASSIGN(const std::vector<LostReason> reasons, lostReasons(database));
    DemoRandom random(quint64(today.number()) << 24 ^ demoDealCount); // of its own: the sales stay what they are
    for (int i = 0; i < demoDealCount; ++i) {
        SOMO_TRY_ASSIGN(const Deal deal, demoDeal(database, sales, customers, today, random));
        SOMO_TRY_ASSIGN(const DealId id, deals::add(database, deal));
        SOMO_TRY(letDealGoOn(database, id, deal.openedOn, today, open, reasons, random));
    }
    return success();
}

} // namespace somo
