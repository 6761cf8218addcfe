// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customer_edit.h"

#include "core/base/text.h"
#include "core/customers/customer_store.h"
#include "core/storage/row_changes.h"

#include <QRegularExpression>

namespace somo {

Status changeCustomerField(Database &database, const Customer &opened, const std::function<QString(const Customer &)> &field,
                           const std::function<void(Customer &)> &change)
{
    SOMO_TRY_ASSIGN(Customer now, customers::byId(database, opened.id));
    // Who changed it, and when, is said by the refusal.
    if (field(now) != field(opened))
        return unchangedSince(database, {QStringLiteral("customer"), opened.id.value, opened.version});
    change(now);
    return customers::update(database, now);
}

std::optional<BirthRead> birthFromText(const QString &text)
{
    const QString typed = cleanText(text);
    if (typed.isEmpty())
        return BirthRead{};
    static const QRegularExpression form(QStringLiteral("^(?:(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?|(\\d{4}))$"));
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    BirthRead read;
    const QString year = match.captured(4).isEmpty() ? match.captured(3) : match.captured(4);
    if (!year.isEmpty())
        read.year = year.toInt();
    if (!match.captured(1).isEmpty()) {
        read.day = match.captured(2).toInt() * 100 + match.captured(1).toInt();
        if (!isBirthDay(*read.day) || (read.year && !Day::fromParts(*read.year, *read.day / 100, *read.day % 100)))
            return std::nullopt;
    }
    return read;
}

QString birthText(const Customer &customer)
{
    QString text;
    if (customer.birthDay)
        text = QStringLiteral("%1/%2").arg(*customer.birthDay % 100, 2, 10, QLatin1Char('0')).arg(*customer.birthDay / 100, 2, 10, QLatin1Char('0'));
    if (customer.birthYear)
        text += (text.isEmpty() ? QString() : QStringLiteral("/")) + QString::number(*customer.birthYear);
    return text;
}

} // namespace somo
