// SPDX-License-Identifier: GPL-3.0-or-later
// How the form is written, and what it says where it can't be.
#include "ui/orders/order_form.h"

#include "core/orders/order_merge.h"
#include "core/orders/order_store.h"
#include "core/words/error_words.h"
#include "ui/orders/order_credits.h"
#include "ui/orders/order_foot.h"
#include "ui/orders/order_head.h"
#include "ui/orders/order_lines.h"
#include "ui/orders/order_money.h"
#include "ui/orders/order_returns.h"
#include "ui/orders/order_side.h"
#include "ui/orders/order_steps.h"
#include "ui/orders/order_words.h"
#include "ui/shell/conflict_sheet.h"

#include <algorithm>

namespace somo {

QList<std::pair<QWidget *, QString>> OrderForm::errors() const
{
    QList<std::pair<QWidget *, QString>> all;
    const auto add = [&all](QWidget *field, const QString &sentence) {
        if (field)
            all.push_back({field, sentence});
    };
    add(m_steps->firstError(), m_steps->error());
    add(m_head->firstError(), m_head->error());
    add(m_lines->firstError(), m_lines->error());
    add(m_money->firstError(), m_money->error());
    add(m_credits->firstError(), m_credits->error());
    add(m_returns->firstError(), m_returns->error());
    return all;
}

void OrderForm::fillFoot()
{
    const auto wrong = errors();
    QString text = m_problem;
    if (!wrong.isEmpty()) {
        const QString sentence = wrong.front().second;
        text = wrong.size() == 1 ? sentence : tr("%n thing(s) to mend. %1", nullptr, int(wrong.size())).arg(sentence);
    }
    m_foot->setWrong(text);
}

void OrderForm::goToError()
{
    const auto wrong = errors();
    if (wrong.isEmpty())
        return;
    wrong.front().first->setFocus(Qt::TabFocusReason);
    m_right->ensureWidgetVisible(wrong.front().first);
}

// What is wrong between the fields rather than in one of them.
QString OrderForm::otherError()
{
    Order order = orderAsTyped();
    if (const Status status = orders::checkContent(order); !status)
        return words::problemText(status.error(), m_host.language());
    return {};
}

bool OrderForm::commit()
{
    const bool parts[] = {m_steps->commit(), m_head->commit(), m_lines->commit(), m_money->commit(), m_credits->commit(), m_returns->commit()};
    const bool good = std::all_of(std::begin(parts), std::end(parts), [](bool part) { return part; });
    m_problem = good ? otherError() : QString();
    fillFoot();
    return good && m_problem.isEmpty();
}

CommandWords OrderForm::words(const OrderEntry &entry) const
{
    const Order &now = entry.order;
    const Order &before = m_sheet.order;
    QString code = QStringLiteral("order_changed");
    if (!now.id)
        code = QStringLiteral("order_added");
    else if (m_returns->hasNew())
        code = QStringLiteral("order_returned");
    else if (now.status != before.status)
        code = stepCommand(now.status);
    else if (now.payments.size() > before.payments.size())
        code = QStringLiteral("order_paid");
    return {code, {now.code.isEmpty() ? m_choices.nextCode : now.code}};
}

void OrderForm::write(bool andNext)
{
    if (m_writing || m_loading)
        return;
    if (!commit()) {
        goToError();
        return;
    }
    if (order() && !isDirty()) {
        emit leaveAsked();
        return;
    }
    OrderEntry typed = entryMeeting();
    if (!typed.order.id && typed.order.code.isEmpty())
        typed.order.code = m_choices.nextCode;
    m_writing = true;
    const auto saved = std::make_shared<OrderSaved>();
    m_host.workspace().write(
        words(typed),
        [typed, saved](Database &database) -> Status {
            SOMO_TRY_ASSIGN(*saved, orders::saveEntry(database, typed));
            return success();
        },
        this, [this, saved, andNext](const Result<CommandOutcome> &done) { wrote(done, *saved, andNext); });
}

void OrderForm::writeMeeting(Meeting meeting)
{
    m_meeting = meeting;
    m_strip->hide();
    write(false);
}

void OrderForm::askNewer()
{
    m_host.workspace().read<NewerOrder>(
        this, m_askedSheet, [order = order(), version = m_sheet.version](Database &database, const BookSettings &) { return newerOrder(database, order, version); },
        [this](const Result<NewerOrder> &newer) {
            if (newer && newer->sheet.order.id == order())
                tellNewer(*newer);
        });
}

void OrderForm::tellNewer(const NewerOrder &newer)
{
    m_newer = newer;
    m_meeting = Meeting::asks;
    const Formats formats = m_host.formats();
    m_strip->tell(orderChangedBy(newer.edits, formats, m_host.workspace().settings().offsetMinutes * 60),
                  orderConflict(m_sheet, newer.sheet, orderAsTyped(), formats));
}

void OrderForm::wrote(const Result<CommandOutcome> &done, const OrderSaved &saved, bool andNext)
{
    m_writing = false;
    if (!done) {
        // Another window took the code meanwhile: the next one does as well, unless this one was typed.
        if (done.error().code == ErrorCode::orderCodeTaken && m_head->code().isEmpty() && !m_codeRetried) {
            m_codeRetried = true;
            m_host.workspace().read<OrderChoices>(
                this, m_askedChoices, [day = m_head->day()](Database &database, const BookSettings &) { return orderChoices(database, day); },
                [this, andNext](const Result<OrderChoices> &choices) {
                    if (!choices)
                        return m_host.showProblem(choices.error());
                    takeChoices(*choices);
                    write(andNext);
                });
            return;
        }
        return refused(done.error());
    }
    if (saved.changedSince)
        return askNewer();
    m_baseline = fingerprint();
    m_sheet.order.id = saved.id;
    tellTitle();
    emit written(saved, andNext);
}

void OrderForm::refused(const Error &error)
{
    const QString sentence = words::errorText(error, m_host.language());
    if (error.code == ErrorCode::orderCodeTaken)
        m_head->setCodeError(sentence);
    else
        m_problem = sentence;
    fillFoot();
    goToError();
}

} // namespace somo
