// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/customer_scenes.h"

#include "core/care/care_query.h"
#include "core/customers/attachment_store.h"
#include "core/customers/consent_store.h"
#include "core/customers/customer_filter.h"
#include "core/customers/customer_timeline_query.h"
#include "core/customers/own_field_store.h"
#include "core/customers/privacy_request_store.h"
#include "core/customers/tag_store.h"
#include "core/deals/deal_query.h"
#include "core/deals/deal_store.h"
#include "core/ledger/ledger_derivation.h"
#include "core/service/activity_store.h"
#include "core/service/promise_store.h"
#include "ui/customers/customer_list.h"
#include "ui/customers/customers_page.h"
#include "ui/policies/clause_word.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QCoreApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace somo {

namespace {

constexpr int restMs = 700; // for what is asked a moment after the page stands

/// The customer of whom a sample has most to tell: of those with most orders who was talked with most.
/// 0 where the book can't be read.
CustomerId liveliest(Database &database, const BookSettings &settings)
{
    constexpr size_t looked = 80;
    constexpr int most = 60;
    const RecognitionEvent event = recognitionEventOf(settings);
    CustomerListAsk ask;
    ask.sort = CustomerSort::orders;
    ask.descending = true;
    const auto keys = customers::keys(database, ask, event);
    CustomerId best;
    size_t bestRows = 0;
    for (size_t i = 0; keys && i < std::min(looked, keys->rows.size()); ++i) {
        const auto page = customers::timeline(database, keys->rows[i], event, TimelineFilter::exchange, {}, most);
        if (page && page->rows.size() > bestRows) {
            best = keys->rows[i];
            bestRows = page->rows.size();
        }
    }
    return best;
}

/// One command, written before this returns.
bool writeNow(MainWindow &window, Workspace &workspace, const CommandWords &words, Book::Work work)
{
    constexpr int mostMs = 20'000;
    QEventLoop loop;
    bool good = false;
    workspace.write(words, std::move(work), &loop, [&](const Result<CommandOutcome> &done) {
        good = done.ok();
        loop.quit();
    });
    QTimer::singleShot(mostMs, &loop, &QEventLoop::quit);
    loop.exec();
    settle(window, restMs);
    return good;
}

void typeKey(QWidget *widget, int key)
{
    if (!widget)
        return;
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
    }
}

void pressAction(const MainWindow &window, const char *name)
{
    press(window.findChild<QAction *>(QString::fromLatin1(name)));
}

Status addMarks(Database &database, const Customer &customer)
{
    for (const QString &name : {QStringLiteral("Quà biếu"), QStringLiteral("Trà ướp sen")}) {
        SOMO_TRY_ASSIGN(const TagId tag, tags::findOrAdd(database, name));
        SOMO_TRY(tags::put(database, customer.id, tag));
    }
    OwnField taste;
    taste.code = QStringLiteral("vi_tra");
    taste.name = QStringLiteral("Vị trà thích");
    taste.kind = QStringLiteral("choice");
    taste.choices = {QStringLiteral("Sen"), QStringLiteral("Nhài"), QStringLiteral("Ô long")};
    taste.trait = true;
    OwnValue value;
    SOMO_TRY_ASSIGN(value.field, own_fields::add(database, taste));
    value.text = taste.choices.front();
    return own_fields::set(database, customer.id, value);
}

Status addConsents(Database &database, const Customer &customer, Day today)
{
    constexpr int sixInTheEvening = 18 * 60;
    Consent said;
    said.customer = customer.id;
    said.person = customer.keeper;
    said.from = today.addDays(-20);
    said.source = QStringLiteral("Zalo");
    said.proof = QStringLiteral("“Em cứ nhắn Zalo cho chị nhé”");
    SOMO_TRY(consent::add(database, said));
    said.channel = QStringLiteral("call");
    said.state = QStringLiteral("later");
    said.notBefore = today.addDays(3);
    said.afterMinute = sixInTheEvening;
    said.source = QStringLiteral("ở cửa hàng");
    said.proof.clear();
    SOMO_TRY(consent::add(database, said));
    said.purpose = QStringLiteral("marketing");
    said.channel = QStringLiteral("sms");
    said.state = QStringLiteral("no");
    said.notBefore = {};
    said.afterMinute = {};
    SOMO_TRY(consent::add(database, said));
    PrivacyRequest request;
    request.customer = customer.id;
    request.receivedOn = today.addDays(-4);
    request.note = QStringLiteral("Muốn xem shop đang giữ gì về mình");
    request.person = customer.keeper;
    SOMO_TRY(privacy::addRequest(database, request));
    return success();
}

Status addWords(Database &database, const Customer &customer, Day today)
{
    Activity heard;
    heard.customer = customer.id;
    heard.person = customer.keeper;
    heard.day = today.addDays(-2);
    heard.note = QStringLiteral("Cuối năm cần khoảng 40 hộp quà, thích hộp gỗ in tên.");
    SOMO_TRY(activities::add(database, heard));
    Promise ours;
    ours.customer = customer.id;
    ours.person = customer.keeper;
    ours.madeOn = today.addDays(-2);
    ours.dueOn = today.addDays(2);
    ours.kind = QStringLiteral("message");
    ours.words = QStringLiteral("Gửi ảnh mẫu hộp gỗ");
    SOMO_TRY(promises::add(database, ours));
    Promise theirs = ours;
    theirs.byWhom = QStringLiteral("customer");
    theirs.dueOn = today.addDays(5);
    theirs.words = QStringLiteral("Trả lời số lượng hộp quà");
    SOMO_TRY(promises::add(database, theirs));
    Attachment file;
    file.customer = customer.id;
    file.name = QStringLiteral("Báo giá 40 hộp quà.txt");
    file.mediaType = QStringLiteral("text/plain");
    file.addedOn = today.addDays(-1);
    file.person = customer.keeper;
    SOMO_TRY(attachments::add(database, file, QByteArray("Hộp gỗ in tên, 40 hộp × 520.000 đ = 20.800.000 đ\n")));
    return success();
}

/// Somebody with the same phone, as a second shop would have entered them.
Status addTwin(Database &database, const Customer &customer)
{
    Customer twin;
    SOMO_TRY_ASSIGN(twin.code, customers::nextCode(database));
    twin.name = customer.name;
    twin.phoneTyped = customer.phoneTyped;
    twin.province = customer.province;
    twin.address = QStringLiteral("Số 18 ngõ 52 phố Hàng Chai");
    twin.note = QStringLiteral("Lấy hàng ở hội chợ");
    SOMO_TRY(customers::add(database, twin));
    return success();
}

/// Nobody has said or sold anything yet.
Status addNew(Database &database, CustomerId &made)
{
    Customer fresh;
    SOMO_TRY_ASSIGN(fresh.code, customers::nextCode(database));
    fresh.name = QStringLiteral("Vũ Thu Trang");
    SOMO_TRY_ASSIGN(made, customers::add(database, fresh));
    return success();
}

} // namespace

void showNoCustomers(MainWindow &window, const WriteSheet &write)
{
    const std::pair<PageId, const char *> pages[] = {
        {PageId::customer, "customer-nobody"}, {PageId::pipeline, "pipeline-empty"}, {PageId::care, "care-empty"}, {PageId::insight, "insight-empty"}};
    for (const auto &[page, name] : pages) {
        window.showPage(page);
        settle(window, restMs);
        write(QString::fromLatin1(name));
    }
}

bool showCustomer(MainWindow &window, Workspace &workspace, const WriteSheet &write)
{
    const auto database = Database::open(workspace.place(), Database::Access::readOnly);
    const CustomerId whom = database ? liveliest(**database, workspace.settings()) : CustomerId();
    if (!whom)
        return false;
    const auto known = customers::byId(**database, whom);
    if (!known)
        return false;
    const auto fresh = std::make_shared<CustomerId>();
    const bool written = writeNow(window, workspace, {QStringLiteral("customer_changed"), {known->name}}, [customer = *known, fresh, today = workspace.today()](Database &book) -> Status {
        SOMO_TRY(addMarks(book, customer));
        SOMO_TRY(addConsents(book, customer, today));
        SOMO_TRY(addWords(book, customer, today));
        SOMO_TRY(addTwin(book, customer));
        return addNew(book, *fresh);
    });
    window.showPage(PageId::customer, whom.value);
    settle(window);
    write(QStringLiteral("customer"));
    click(window, "timelineExchange");
    wait(restMs);
    write(QStringLiteral("customer-exchange"));
    click(window, "timelineAll");
    pressAction(window, "customerCall");
    write(QStringLiteral("customer-call"));
    click(window, "contactLeave");
    struct Asked {
        const char *action, *leave, *name;
    };
    for (const Asked &asked : {Asked{"customerConsent", "consentSheetLeave", "customer-consent"}, Asked{"customerRequest", "requestSheetLeave", "customer-privacy"},
                               Asked{"customerErase", "eraseSheetLeave", "customer-erase"}}) {
        pressAction(window, asked.action);
        wait(restMs);
        write(QString::fromLatin1(asked.name));
        click(window, asked.leave);
    }
    window.showPage(PageId::customer, fresh->value);
    settle(window);
    write(QStringLiteral("customer-new"));
    return written;
}

void showCustomerList(MainWindow &window, Workspace &workspace, const WriteSheet &write)
{
    window.showPage(PageId::customers);
    settle(window);
    auto *page = static_cast<CustomersPage *>(window.page(PageId::customers));
    const auto *list = page->findChild<CustomerList *>();
    CustomerFilter filter;
    for (const char *words : {"orders>=3", "keeper=AN", "contact not_since 30d"}) {
        if (const auto condition = customerConditionFromText(QString::fromLatin1(words)))
            filter.conditions.push_back(*condition);
    }
    filter.sort = CustomerSort::yearRevenue;
    filter.descending = true;
    list->bar()->setFilter(filter);
    settle(window);
    write(QStringLiteral("customers-chips"));
    click(window, "customerConditions");
    write(QStringLiteral("customers-conditions"));
    click(window, "customerConditions");
    auto *table = page->findChild<QTableView *>(QStringLiteral("customerList"));
    typeKey(table, Qt::Key_Space);
    wait(restMs);
    write(QStringLiteral("customers-preview"));
    typeKey(table, Qt::Key_Space);
    click(window, "customerBulk");
    if (auto *typed = page->findChild<QLineEdit *>(QStringLiteral("bulkTyped")))
        typed->setText(QStringLiteral("Hỏi thăm tháng này"));
    wait(restMs);
    write(QStringLiteral("customers-bulk"));
    click(window, "bulkClose");
    page->clearFilter();
    settle(window);
    const auto database = Database::open(workspace.place(), Database::Access::readOnly);
    page->showTwinsOf(database ? liveliest(**database, workspace.settings()) : CustomerId());
    settle(window);
    wait(restMs);
    write(QStringLiteral("customers-merge"));
    click(window, "mergeClose");
    pressAction(window, "customerProvinces");
    settle(window);
    write(QStringLiteral("customers-provinces"));
    click(window, "provinceClose");
}

bool showPipeline(MainWindow &window, Workspace &workspace, const WriteSheet &write)
{
    const Period present = window.period();
    window.showPage(PageId::pipeline);
    settle(window);
    write(QStringLiteral("pipeline"));
    click(window, "dealsAsTable");
    wait(restMs);
    write(QStringLiteral("pipeline-table"));
    click(window, "dealsFlow");
    window.showPeriod(Period::of(PeriodKind::year, workspace.today(), workspace.settings().fiscalStart));
    settle(window);
    write(QStringLiteral("pipeline-conversion"));
    window.showPeriod(present);
    click(window, "dealsStages");
    settle(window, restMs);
    write(QStringLiteral("pipeline-stages"));
    click(window, "dealsAsBoard");
    const auto database = Database::open(workspace.place(), Database::Access::readOnly);
    const auto open = database ? deals::list(**database, {}) : Result<std::vector<DealRow>>(database.error());
    if (!open || open->size() < 2)
        return false;
    window.showPage(PageId::pipeline, open->front().deal.id.value);
    settle(window);
    write(QStringLiteral("pipeline-form"));
    const DealRow &lost = open->back();
    const Day day = std::max(workspace.today(), lost.stageSince);
    const bool written = writeNow(window, workspace, {QStringLiteral("deal_lost"), {lost.deal.name}},
                                  [deal = lost.deal.id, day](Database &book) { return deals::lose(book, deal, day, {}, {}); });
    window.showPage(PageId::pipeline, lost.deal.id.value);
    settle(window);
    write(QStringLiteral("pipeline-lost"));
    return written;
}

void showCare(MainWindow &window, Workspace &workspace, const WriteSheet &write)
{
    window.showPage(PageId::care);
    settle(window);
    write(QStringLiteral("care"));
    const auto database = Database::open(workspace.place(), Database::Access::readOnly);
    const auto scripts = database ? care::scripts(**database, workspace.settings().currency) : Result<std::vector<care::StoredScript>>(database.error());
    if (!scripts)
        return;
    const auto show = [&](care::ScriptId script) {
        window.showPage(PageId::care, script.value);
        settle(window);
        wait(restMs);
    };
    for (const care::StoredScript &each : *scripts) {
        if (each.triedOn.isNull()) {
            show(each.id);
            write(QStringLiteral("care-preview"));
        } else if (each.script.trigger == care::Trigger::birthday) {
            show(each.id);
            write(QStringLiteral("care-ahead"));
        }
    }
    for (const care::StoredScript &each : *scripts) {
        if (each.script.steps.size() < 2)
            continue;
        show(each.id);
        for (ClauseWord *word : window.page(PageId::care)->findChildren<ClauseWord *>()) {
            if (!word->isVisible() || word->field() != u"steps[1].text")
                continue;
            word->click();
            write(QStringLiteral("care-editor"));
            return;
        }
    }
}

} // namespace somo
