// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/timeline_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace somo {

namespace {

struct TimelineWord {
    QStringView code;
    const char *source;
};

constexpr std::array timelineActivities{
    TimelineWord{u"call", QT_TRANSLATE_NOOP("report", "Phone call")},
    TimelineWord{u"message", QT_TRANSLATE_NOOP("report", "Message")},
    TimelineWord{u"visit", QT_TRANSLATE_NOOP("report", "Visit")},
    TimelineWord{u"meeting", QT_TRANSLATE_NOOP("report", "Meeting")},
    TimelineWord{u"note", QT_TRANSLATE_NOOP("report", "Note")},
};
constexpr std::array timelinePromises{
    TimelineWord{u"call", QT_TRANSLATE_NOOP("report", "to call")},
    TimelineWord{u"message", QT_TRANSLATE_NOOP("report", "to write a message")},
    TimelineWord{u"visit", QT_TRANSLATE_NOOP("report", "to come by")},
    TimelineWord{u"delivery", QT_TRANSLATE_NOOP("report", "to deliver")},
    TimelineWord{u"payment", QT_TRANSLATE_NOOP("report", "to pay")},
    TimelineWord{u"other", QT_TRANSLATE_NOOP("report", "something")},
};
constexpr std::array timelineMethods{
    TimelineWord{u"cash", QT_TRANSLATE_NOOP("report", "cash")},
    TimelineWord{u"transfer", QT_TRANSLATE_NOOP("report", "bank transfer")},
    TimelineWord{u"wallet", QT_TRANSLATE_NOOP("report", "wallet")},
    TimelineWord{u"card", QT_TRANSLATE_NOOP("report", "card")},
    TimelineWord{u"cod", QT_TRANSLATE_NOOP("report", "on delivery")},
};
constexpr std::array timelinePurposes{
    TimelineWord{u"care", QT_TRANSLATE_NOOP("report", "Care")},
    TimelineWord{u"marketing", QT_TRANSLATE_NOOP("report", "Offers")},
};
constexpr std::array timelineChannels{
    TimelineWord{u"zalo", QT_TRANSLATE_NOOP("report", "Zalo")},
    TimelineWord{u"call", QT_TRANSLATE_NOOP("report", "Phone call")},
    TimelineWord{u"sms", QT_TRANSLATE_NOOP("report", "SMS")},
    TimelineWord{u"email", QT_TRANSLATE_NOOP("report", "E-mail")},
    TimelineWord{u"visit", QT_TRANSLATE_NOOP("report", "Visit")},
};
constexpr std::array timelineConsents{
    TimelineWord{u"yes", QT_TRANSLATE_NOOP("report", "agreed")},
    TimelineWord{u"no", QT_TRANSLATE_NOOP("report", "no")},
    TimelineWord{u"later", QT_TRANSLATE_NOOP("report", "later")},
};
constexpr std::array timelineCareStates{
    TimelineWord{u"done", QT_TRANSLATE_NOOP("report", "done")},
    TimelineWord{u"declined", QT_TRANSLATE_NOOP("report", "the customer doesn't need it; it won't come up again")},
};
constexpr std::array timelineSuggestions{
    TimelineWord{u"next_purchase", QT_TRANSLATE_NOOP("report", "Next purchase")},
    TimelineWord{u"goes_with", QT_TRANSLATE_NOOP("report", "Goes with")},
    TimelineWord{u"birthday", QT_TRANSLATE_NOOP("report", "Birthday")},
};

/// What no list knows stands as it is: files bring words of their own.
template <typename List>
QString timelineWord(const List &list, const QString &code, const words::ReportWords &words)
{
    const auto found = std::ranges::find(list, QStringView(code), &TimelineWord::code);
    return found == list.end() ? code : words.text(found->source);
}

/// The parts that say something, with a dot between.
QString timelineParts(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said << part;
    }
    return said.join(QStringLiteral(" · "));
}

QString timelineTime(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString timelineGoods(const TimelineRow &row, const words::ReportWords &words)
{
    constexpr size_t most = 5;
    QStringList goods;
    for (size_t i = 0; i < row.goods.size() && i < most; ++i) {
        const QString count = words.formats().quantity(Quantity{std::abs(row.goods[i].quantity.thousandths)});
        goods << QStringLiteral("%1 × %2").arg(row.goods[i].name, count);
    }
    if (row.goods.size() > most)
        goods << words.text(QT_TRANSLATE_N_NOOP("report", "%n more kinds of goods"), int(row.goods.size() - most));
    return goods.join(QStringLiteral(", "));
}

/// "4 items"; of goods by weight the sum is no number of things, so the lines are counted.
QString timelineItems(const TimelineRow &row, const words::ReportWords &words)
{
    qint64 sum = 0;
    for (const TimelineGoods &goods : row.goods)
        sum += std::abs(goods.quantity.thousandths);
    const bool whole = std::ranges::all_of(row.goods, [](const TimelineGoods &goods) { return goods.quantity.thousandths % Quantity::one == 0; });
    const qint64 items = whole ? sum / Quantity::one : qint64(row.goods.size());
    return words.text(QT_TRANSLATE_N_NOOP("report", "%n items"), int(items));
}

QString timelineOrderState(const TimelineRow &row, const words::ReportWords &words)
{
    const Day day = row.otherDay.isNull() ? row.day : row.otherDay;
    const QString on = words.formats().date(day, row.day.year());
    switch (row.status) {
    case OrderStatus::draft: return words.text(QT_TRANSLATE_NOOP("report", "draft"));
    case OrderStatus::confirmed: return words.text(QT_TRANSLATE_NOOP("report", "confirmed %1"), {on});
    case OrderStatus::shipped: return words.text(QT_TRANSLATE_NOOP("report", "sent out %1"), {on});
    case OrderStatus::completed: return words.text(QT_TRANSLATE_NOOP("report", "completed %1"), {on});
    case OrderStatus::cancelled: return words.text(QT_TRANSLATE_NOOP("report", "cancelled %1"), {on});
    }
    return {};
}

void tellOrder(const TimelineRow &row, const words::ReportWords &words, TimelineText &text)
{
    if (row.isFreeReturn)
        text.title = words.text(QT_TRANSLATE_NOOP("report", "Return %1, not tied to an order"), {row.orderCode});
    else
        text.title = timelineParts({words.text(QT_TRANSLATE_NOOP("report", "Order %1"), {row.orderCode}), timelineItems(row, words), timelineOrderState(row, words)});
    text.second = timelineParts({timelineGoods(row, words), row.isLinked ? words.text(QT_TRANSLATE_NOOP("report", "counts under another code")) : QString(), row.detail});
}

void tellReturn(const TimelineRow &row, const words::ReportWords &words, TimelineText &text)
{
    text.title = words.text(QT_TRANSLATE_NOOP("report", "Return of order %1"), {row.orderCode});
    text.second = timelineParts({timelineGoods(row, words), row.detail});
}

void tellPayment(const TimelineRow &row, const words::ReportWords &words, TimelineText &text)
{
    const bool refund = row.amount && row.amount->minorUnits() < 0;
    text.title = refund ? words.text(QT_TRANSLATE_NOOP("report", "Refund for order %1"), {row.orderCode})
                        : words.text(QT_TRANSLATE_NOOP("report", "Payment for order %1"), {row.orderCode});
    if (!row.word.isEmpty())
        text.title += QStringLiteral(", ") + timelineWord(timelineMethods, row.word, words);
}

void tellDeal(const TimelineRow &row, const words::ReportWords &words, TimelineText &text)
{
    text.title = words.text(QT_TRANSLATE_NOOP("report", "Deal “%1”: %2"), {row.name, row.detail});
    // What it may bring is no money yet, so it stands in no column of money.
    text.second = timelineParts({row.amount ? words.formats().money(*row.amount) : QString(), row.person});
    text.amount.clear();
}

void tellConsent(const TimelineRow &row, const words::ReportWords &words, TimelineText &text)
{
    QString state = consentStateWord(row.word, words);
    if (row.minute)
        state += QStringLiteral(", ") + words.text(QT_TRANSLATE_NOOP("report", "after %1"), {timelineTime(*row.minute)});
    if (!row.otherDay.isNull())
        state += QStringLiteral(", ") + words.text(QT_TRANSLATE_NOOP("report", "not before %1"), {words.formats().date(row.otherDay)});
    text.title = words.text(QT_TRANSLATE_NOOP("report", "%1 by %2: %3"), {consentPurposeWord(row.name, words), consentChannelWord(row.detail, words), state});
    text.second = timelineParts({row.source, row.person});
}

void tellAttachment(const TimelineRow &row, const words::ReportWords &words, TimelineText &text)
{
    text.title = words.text(QT_TRANSLATE_NOOP("report", "File “%1”"), {row.name});
    text.second = timelineParts({row.orderCode.isEmpty() ? QString() : words.text(QT_TRANSLATE_NOOP("report", "Order %1"), {row.orderCode}), fileSize(row.bytes, words), row.person});
}

void tellCare(const TimelineRow &row, const words::ReportWords &words, TimelineText &text)
{
    const QString name = row.name.isEmpty() ? timelineWord(timelineSuggestions, row.source, words) : row.name;
    text.title = words.text(QT_TRANSLATE_NOOP("report", "%1: %2"), {name, timelineWord(timelineCareStates, row.word, words)});
    text.second = timelineParts({row.detail, row.person});
}

void tellActivity(const TimelineRow &row, const words::ReportWords &words, TimelineText &text)
{
    const QString order = row.orderCode.isEmpty() ? QString() : words.text(QT_TRANSLATE_NOOP("report", "Order %1"), {row.orderCode});
    const QString time = row.minute ? timelineTime(*row.minute) : QString();
    // What was heard is what matters of a note; of a call that it was one.
    if (row.word == u"note" && !row.detail.isEmpty()) {
        text.title = QStringLiteral("“%1”").arg(row.detail);
        text.second = timelineParts({row.person, time, order});
        return;
    }
    text.title = timelineParts({activityTitle(row.word, words), time});
    text.second = timelineParts({row.detail, order, row.person});
}

void tellPromise(const TimelineRow &row, const words::ReportWords &words, TimelineText &text)
{
    const QString what = row.name.isEmpty() ? timelineWord(timelinePromises, row.word, words) : row.name;
    if (row.isOpen) {
        text.title = row.byCustomer ? words.text(QT_TRANSLATE_NOOP("report", "The customer promised: %1"), {what})
                                    : words.text(QT_TRANSLATE_NOOP("report", "Promised: %1"), {what});
    } else {
        text.title = row.byCustomer ? words.text(QT_TRANSLATE_NOOP("report", "The customer kept: %1"), {what})
                                    : words.text(QT_TRANSLATE_NOOP("report", "Kept: %1"), {what});
    }
    const QString made = words.formats().date(row.otherDay, row.day.year());
    text.second = timelineParts({row.detail, row.person.isEmpty() ? words.text(QT_TRANSLATE_NOOP("report", "said on %1"), {made})
                                                           : words.text(QT_TRANSLATE_NOOP("report", "%1, said on %2"), {row.person, made})});
}

} // namespace

QString fileSize(qint64 bytes, const words::ReportWords &words)
{
    constexpr qint64 kilobyte = 1'000;
    constexpr qint64 megabyte = 1'000'000;
    if (bytes < kilobyte)
        return words.text(QT_TRANSLATE_NOOP("report", "%1 B"), {words.formats().count(bytes)});
    if (bytes < megabyte)
        return words.text(QT_TRANSLATE_NOOP("report", "%1 kB"), {words.formats().count(bytes / kilobyte)});
    const qint64 tenths = bytes / (megabyte / 10);
    return words.text(QT_TRANSLATE_NOOP("report", "%1 MB"), {words.formats().quantity(Quantity{tenths * Quantity::one / 10})});
}

QString activityTitle(const QString &kind, const words::ReportWords &words)
{
    return timelineWord(timelineActivities, kind, words);
}

QString consentPurposeWord(const QString &purpose, const words::ReportWords &words)
{
    return timelineWord(timelinePurposes, purpose, words);
}

QString consentChannelWord(const QString &channel, const words::ReportWords &words)
{
    return timelineWord(timelineChannels, channel, words);
}

QString consentStateWord(const QString &state, const words::ReportWords &words)
{
    return timelineWord(timelineConsents, state, words);
}

TimelineText timelineText(const TimelineRow &row, const words::ReportWords &words)
{
    TimelineText text;
    const Formats &formats = words.formats();
    text.when = row.isOpen ? words.text(QT_TRANSLATE_NOOP("report", "by %1"), {formats.date(row.day, row.otherDay.year())}) : formats.date(row.day);
    if (row.amount)
        text.amount = formats.amount(*row.amount);
    switch (row.kind) {
    case TimelineKind::order: tellOrder(row, words, text); break;
    case TimelineKind::payment: tellPayment(row, words, text); break;
    case TimelineKind::orderReturn: tellReturn(row, words, text); break;
    case TimelineKind::deal: tellDeal(row, words, text); break;
    case TimelineKind::consent: tellConsent(row, words, text); break;
    case TimelineKind::attachment: tellAttachment(row, words, text); break;
    case TimelineKind::care: tellCare(row, words, text); break;
    case TimelineKind::activity: tellActivity(row, words, text); break;
    case TimelineKind::promise: tellPromise(row, words, text); break;
    }
    return text;
}

} // namespace somo
