// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_conflict.h"

#include "core/orders/order_merge.h"
#include "ui/orders/order_words.h"

#include <QDateTime>

namespace somo {

namespace {

QString partName(OrderPart part)
{
    switch (part) {
    case OrderPart::code: return ConflictSheet::tr("Code");
    case OrderPart::day: return ConflictSheet::tr("Date of the order");
    case OrderPart::status: return ConflictSheet::tr("Status");
    case OrderPart::paidOn: return ConflictSheet::tr("Paid on");
    case OrderPart::channel: return ConflictSheet::tr("Channel");
    case OrderPart::campaign: return ConflictSheet::tr("Campaign");
    case OrderPart::referrer: return ConflictSheet::tr("Referred by");
    case OrderPart::payer: return ConflictSheet::tr("Payer");
    case OrderPart::customer: return ConflictSheet::tr("Customer");
    case OrderPart::province: return ConflictSheet::tr("Region");
    case OrderPart::discount: return ConflictSheet::tr("Discount");
    case OrderPart::shipping: return ConflictSheet::tr("Shipping");
    case OrderPart::tax: return ConflictSheet::tr("Tax");
    case OrderPart::fee: return ConflictSheet::tr("Fee");
    case OrderPart::note: return ConflictSheet::tr("Note");
    case OrderPart::lines: return ConflictSheet::tr("Lines");
    case OrderPart::credits: return ConflictSheet::tr("Credited to");
    case OrderPart::payments: return ConflictSheet::tr("Payments");
    case OrderPart::returns: break;
    }
    return ConflictSheet::tr("Returns");
}

/// What stands in a part, in words. Names come with a sheet; what is only typed has none yet.
class PartWords {
public:
    PartWords(const OrderSheet &opened, const OrderSheet &theirs, const Formats &formats)
        : m_opened(opened)
        , m_theirs(theirs)
        , m_formats(formats)
    {
    }

    QString text(const Order &order, OrderPart part) const
    {
        switch (part) {
        case OrderPart::code: return order.code;
        case OrderPart::day: return day(order.orderedOn) + (order.atMinute ? QStringLiteral(" %1:%2").arg(*order.atMinute / 60, 2, 10, QLatin1Char('0')).arg(*order.atMinute % 60, 2, 10, QLatin1Char('0')) : QString());
        case OrderPart::status: return statusText(order);
        case OrderPart::paidOn: return day(order.paidOn);
        case OrderPart::channel: return named(order.channel.value, m_opened.order.channel.value, m_opened.channel, m_theirs.order.channel.value, m_theirs.channel);
        case OrderPart::campaign: return named(order.campaign.value, m_opened.order.campaign.value, m_opened.campaign, m_theirs.order.campaign.value, m_theirs.campaign);
        case OrderPart::customer: return named(order.customer.value, m_opened.customer.id, m_opened.customer.name, m_theirs.customer.id, m_theirs.customer.name);
        case OrderPart::province: return named(order.province.value, m_opened.order.province.value, m_opened.province, m_theirs.order.province.value, m_theirs.province);
        case OrderPart::referrer: return named(order.referrer.value, m_opened.order.referrer.value, m_opened.referrer, m_theirs.order.referrer.value, m_theirs.referrer);
        case OrderPart::payer: return named(order.payer.value, m_opened.order.payer.value, m_opened.payer, m_theirs.order.payer.value, m_theirs.payer);
        case OrderPart::discount: return m_formats.money(order.discount);
        case OrderPart::shipping: return m_formats.money(order.shipping);
        case OrderPart::tax: return m_formats.money(order.tax);
        case OrderPart::fee: return m_formats.money(order.fee);
        case OrderPart::note: return order.note;
        case OrderPart::lines: return linesText(order);
        case OrderPart::credits: return creditsText(order);
        case OrderPart::payments: return paymentsText(order);
        case OrderPart::returns: break;
        }
        return ConflictSheet::tr("%n return(s)", nullptr, int(order.returns.size()));
    }

private:
    QString day(Day day) const { return day.isNull() ? QString() : m_formats.date(day); }
    static QString another() { return ConflictSheet::tr("another one"); }
    static QString named(qint64 id, qint64 first, const QString &firstName, qint64 second, const QString &secondName)
    {
        return id == 0 ? QString() : id == first ? firstName : id == second ? secondName : another();
    }
    QString statusText(const Order &order) const
    {
        const Day at = order.status == OrderStatus::cancelled ? order.cancelledOn
            : order.status == OrderStatus::completed          ? order.completedOn
            : order.status == OrderStatus::shipped            ? order.shippedOn
                                                              : order.confirmedOn;
        return at.isNull() || order.status == OrderStatus::draft ? statusName(order.status) : QStringLiteral("%1 (%2)").arg(statusName(order.status), m_formats.date(at));
    }
    QString productName(const OrderLine &line) const
    {
        for (const OrderSheet *sheet : {&m_theirs, &m_opened}) {
            for (const NamedRow &product : sheet->products) {
                if (line.product && product.id == line.product.value)
                    return product.name;
            }
        }
        return line.name.isEmpty() ? another() : line.name;
    }
    QString linesText(const Order &order) const
    {
        QStringList lines;
        for (const OrderLine &line : order.lines)
            lines << m_formats.quantity(line.quantity) + QStringLiteral(" × ") + productName(line);
        return lines.join(QStringLiteral(", "));
    }
    QString creditsText(const Order &order) const
    {
        QStringList names;
        for (const OrderCredit &credit : order.credits) {
            QString name = another();
            for (const OrderSheet *sheet : {&m_theirs, &m_opened}) {
                for (const NamedRow &person : sheet->people)
                    name = person.id == credit.person.value ? person.name : name;
            }
            names << (credit.share == Rate{Rate::whole} ? name : name + QLatin1Char(' ') + m_formats.rate(credit.share));
        }
        return names.join(QStringLiteral(", "));
    }
    QString paymentsText(const Order &order) const
    {
        QStringList texts;
        for (const Payment &payment : order.payments)
            texts << QStringLiteral("%1 (%2)").arg(m_formats.money(payment.amount), day(payment.day));
        return texts.join(QStringLiteral(", "));
    }

    const OrderSheet &m_opened;
    const OrderSheet &m_theirs;
    const Formats &m_formats;
};

} // namespace

Result<NewerOrder> newerOrder(Database &database, OrderId order, qint64 version)
{
    NewerOrder newer;
    SOMO_TRY_ASSIGN(newer.sheet, orderSheet(database, order));
    SOMO_TRY_ASSIGN(newer.edits, changesSince(database, QStringLiteral("sales_order"), order.value, version));
    return newer;
}

QString orderChangedBy(const std::vector<RowEdit> &edits, const Formats &formats, int offset)
{
    if (edits.empty())
        return ConflictSheet::tr("Somebody changed this order after you opened it.");
    QStringList people;
    for (const RowEdit &edit : edits)
        people << edit.author;
    people.removeDuplicates();
    const auto moment = QDateTime::fromMSecsSinceEpoch(edits.back().moment, Qt::OffsetFromUTC, offset);
    return ConflictSheet::tr("%1 changed this order on %2, after you opened it.").arg(people.join(QStringLiteral(", ")), formats.moment(moment));
}

std::vector<ConflictField> orderConflict(const OrderSheet &opened, const OrderSheet &theirs, const Order &mine, const Formats &formats)
{
    const PartWords words(opened, theirs, formats);
    std::vector<ConflictField> fields;
    for (const OrderPart part : orders::differingParts(opened.order, theirs.order))
        fields.push_back({partName(part), words.text(opened.order, part), words.text(theirs.order, part), words.text(mine, part)});
    for (const OrderPart part : orders::differingParts(opened.order, mine)) {
        const QString label = partName(part);
        const bool known = std::any_of(fields.begin(), fields.end(), [&](const ConflictField &field) { return field.label == label; });
        if (!known)
            fields.push_back({label, words.text(opened.order, part), words.text(opened.order, part), words.text(mine, part)});
    }
    return fields;
}

} // namespace somo
