// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/formats.h"

#include <QRegularExpression>

#include <algorithm>

namespace somo {

namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar noBreak(0x00A0);

constexpr int mostDecimals = 2;
constexpr int mostDecimalsOfBillions = 3;

constexpr const char *monthShort[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr const char *monthLong[] = {"January", "February", "March",     "April",   "May",      "June",
                                     "July",    "August",   "September", "October", "November", "December"};

QString two(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

constexpr Int128 powerOfTen(int places)
{
    Int128 power = 1;
    while (places-- > 0)
        power *= 10;
    return power;
}

} // namespace

Formats::Formats(Language language, Currency currency)
    : m_language(language)
    , m_currency(std::move(currency))
{
}

QChar Formats::group() const
{
    return QLatin1Char(m_language == Language::vietnamese ? '.' : ',');
}

QChar Formats::point() const
{
    return QLatin1Char(m_language == Language::vietnamese ? ',' : '.');
}

// English writes "12.5m" and "83.2%", Vietnamese "12,5 tr" and "83,2 %".
QString Formats::unitGap() const
{
    return m_language == Language::vietnamese ? QString(noBreak) : QString();
}

// The value is an integer with `decimals` places; all of them are shown.
QString Formats::number(qint64 value, int decimals) const
{
    QString digits = fixedText(value, decimals);
    const bool negative = digits.startsWith(QLatin1Char('-'));
    if (negative)
        digits.remove(0, 1);
    const qsizetype dot = digits.indexOf(QLatin1Char('.'));
    QString whole = dot < 0 ? digits : digits.left(dot);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, group());
    QString text = negative ? QString(minusSign) : QString();
    text += whole;
    if (dot >= 0) {
        text += point();
        text += digits.mid(dot + 1);
    }
    return text;
}

QString Formats::currencySign() const
{
    return m_currency.code == QLatin1String("VND") ? QStringLiteral("₫") : m_currency.code;
}

QString Formats::amount(Money amount) const
{
    return number(amount.minorUnits(), m_currency.decimals);
}

QString Formats::money(Money amount) const
{
    return this->amount(amount) + noBreak + currencySign();
}

Int128 Formats::unitSize(ShortForm::Unit unit) const
{
    const Int128 major = powerOfTen(m_currency.decimals);
    switch (unit) {
    case ShortForm::Unit::million:
        return major * 1'000'000;
    case ShortForm::Unit::billion:
        return major * 1'000'000'000;
    case ShortForm::Unit::full:
        break;
    }
    return major;
}

QString Formats::unitWord(ShortForm::Unit unit) const
{
    const bool vi = m_language == Language::vietnamese;
    switch (unit) {
    case ShortForm::Unit::million:
        return vi ? QStringLiteral("tr") : QStringLiteral("m");
    case ShortForm::Unit::billion:
        return vi ? QStringLiteral("tỷ") : QStringLiteral("bn");
    case ShortForm::Unit::full:
        break;
    }
    return {};
}

QString Formats::shortMoney(Money amount, ShortForm form) const
{
    if (form.unit == ShortForm::Unit::full)
        return this->amount(amount);
    const Int128 shown = roundedQuotient(Int128(amount.minorUnits()) * powerOfTen(form.decimals), unitSize(form.unit));
    // Nothing needs neither decimals nor a unit.
    if (amount.minorUnits() == 0)
        return QStringLiteral("0");
    const QString text = number(qint64(shown), form.decimals);
    return text + unitGap() + unitWord(form.unit);
}

QString Formats::shortMoney(Money amount) const
{
    ShortForm form = shortForm(std::span(&amount, 1));
    form.decimals = std::min(form.decimals, mostDecimals);
    return shortMoney(amount, form);
}

ShortForm Formats::shortForm(std::span<const Money> rows, std::optional<Money> total) const
{
    Int128 largest = 0;
    const auto meet = [&](Money amount) {
        const Int128 units = amount.minorUnits();
        largest = std::max(largest, units < 0 ? -units : units);
    };
    std::ranges::for_each(rows, meet);
    if (total)
        meet(*total);
    ShortForm form;
    if (largest >= unitSize(ShortForm::Unit::billion))
        form.unit = ShortForm::Unit::billion;
    else if (largest >= unitSize(ShortForm::Unit::million))
        form.unit = ShortForm::Unit::million;
    else
        return form;

    const Int128 size = unitSize(form.unit);
    const auto isExact = [&](int decimals) {
        const Int128 scale = powerOfTen(decimals);
        const auto shows = [&](Money amount) { return Int128(amount.minorUnits()) * scale % size == 0; };
        return std::ranges::all_of(rows, shows) && (!total || shows(*total));
    };
    const auto addsUp = [&](int decimals) {
        const Int128 scale = powerOfTen(decimals);
        Int128 shown = 0;
        for (const Money amount : rows)
            shown += roundedQuotient(Int128(amount.minorUnits()) * scale, size);
        return !total || shown == roundedQuotient(Int128(total->minorUnits()) * scale, size);
    };
    const int most = form.unit == ShortForm::Unit::billion ? mostDecimalsOfBillions : mostDecimals;
    while (form.decimals < most && !isExact(form.decimals))
        ++form.decimals;
    // A thousandth of a billion is a million: one decimal less still tells people apart, and a sum that fits is worth it.
    if (form.decimals == mostDecimalsOfBillions && !addsUp(form.decimals) && addsUp(form.decimals - 1))
        --form.decimals;
    return form;
}

QString Formats::percent(Rate rate, std::span<const Rate> marks) const
{
    constexpr qint64 step = 1000; // a tenth of a percent in millionths
    qint64 tenths = qint64(roundedQuotient(rate.millionths, step));
    for (const Rate mark : marks) {
        if (rate < mark && tenths * step >= mark.millionths)
            tenths = (mark.millionths - 1) / step;
        else if (rate >= mark && tenths * step < mark.millionths)
            tenths = (mark.millionths + step - 1) / step;
    }
    const QString text = number(tenths, 1);
    return text + unitGap() + QLatin1Char('%');
}

QString Formats::rate(Rate rate) const
{
    constexpr int most = 4;
    qint64 value = rate.millionths;
    int decimals = most;
    while (decimals > 0 && value % 10 == 0) {
        value /= 10;
        --decimals;
    }
    return number(value, decimals) + unitGap() + QLatin1Char('%');
}

QString Formats::count(qint64 value) const
{
    return number(value, 0);
}

QString Formats::quantity(Quantity quantity) const
{
    qint64 value = quantity.thousandths;
    int decimals = 3;
    while (decimals > 0 && value % 10 == 0) {
        value /= 10;
        --decimals;
    }
    return number(value, decimals);
}

QString Formats::date(Day day) const
{
    if (day.isNull())
        return {};
    if (m_language == Language::vietnamese)
        return QStringLiteral("%1/%2/%3").arg(two(day.dayOfMonth()), two(day.month())).arg(day.year());
    return QStringLiteral("%1 %2 %3").arg(day.dayOfMonth()).arg(QLatin1String(monthShort[day.month() - 1])).arg(day.year());
}

QString Formats::date(Day day, int yearOfList) const
{
    if (day.isNull() || day.year() != yearOfList)
        return date(day);
    if (m_language == Language::vietnamese)
        return two(day.dayOfMonth()) + QLatin1Char('/') + two(day.month());
    return QStringLiteral("%1 %2").arg(day.dayOfMonth()).arg(QLatin1String(monthShort[day.month() - 1]));
}

QString Formats::moment(const QDateTime &moment) const
{
    const QTime time = moment.time();
    return date(Day::fromDate(moment.date())) + noBreak + two(time.hour()) + QLatin1Char(':') + two(time.minute());
}

QString Formats::period(const Period &period) const
{
    const bool vi = m_language == Language::vietnamese;
    const int number = period.number();
    switch (period.kind()) {
    case PeriodKind::day:
        return date(period.first());
    case PeriodKind::week:
        return (vi ? QStringLiteral("Tuần %1/%2") : QStringLiteral("Week %1, %2")).arg(number % 100).arg(number / 100);
    case PeriodKind::month:
        if (vi)
            return QStringLiteral("Tháng %1/%2").arg(number % 100).arg(number / 100);
        return QStringLiteral("%1 %2").arg(QLatin1String(monthLong[number % 100 - 1])).arg(number / 100);
    case PeriodKind::quarter:
        return (vi ? QStringLiteral("Quý %1/%2") : QStringLiteral("Q%1 %2")).arg(number % 10).arg(number / 10);
    case PeriodKind::year:
        return (vi ? QStringLiteral("Năm %1") : QStringLiteral("%1")).arg(number);
    }
    return {};
}

QString Formats::periodInText(const Period &period) const
{
    const bool vi = m_language == Language::vietnamese;
    const int number = period.number();
    switch (period.kind()) {
    case PeriodKind::day:
        return date(period.first());
    case PeriodKind::week:
        return (vi ? QStringLiteral("tuần %1") : QStringLiteral("week %1")).arg(number % 100);
    case PeriodKind::month:
        return vi ? QStringLiteral("tháng %1").arg(number % 100) : QString::fromLatin1(monthLong[number % 100 - 1]);
    case PeriodKind::quarter:
        return (vi ? QStringLiteral("quý %1") : QStringLiteral("Q%1")).arg(number % 10);
    case PeriodKind::year:
        return (vi ? QStringLiteral("năm %1") : QStringLiteral("%1")).arg(number);
    }
    return {};
}

QString Formats::periodInText(const Period &period, int yearOfText) const
{
    if (period.first().year() == yearOfText)
        return periodInText(period);
    QString name = this->period(period);
    if (m_language == Language::vietnamese)
        name[0] = name[0].toLower();
    return name;
}

QString Formats::range(const DayRange &days) const
{
    const bool vi = m_language == Language::vietnamese;
    return (vi ? QStringLiteral("từ %1 đến %2") : QStringLiteral("%1 to %2"))
        .arg(date(days.first, days.last.year()), date(days.last));
}

QString Formats::shortRange(const DayRange &days, int yearOfList) const
{
    if (days.first == days.last)
        return date(days.last, yearOfList);
    const bool sameMonth = days.first.year() == days.last.year() && days.first.month() == days.last.month();
    const bool vi = m_language == Language::vietnamese;
    const QString first = sameMonth ? (vi ? two(days.first.dayOfMonth()) : QString::number(days.first.dayOfMonth()))
                                    : date(days.first, days.first.year() == days.last.year() ? days.first.year() : yearOfList);
    return QString(first + QChar(0x2013) + date(days.last, yearOfList));
}

std::optional<Period> periodFromTyping(QStringView text, const Period &near)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([qQ]?)(\\d{1,2}|\\d{4})(?:\\s*[/\\-. ]\\s*(\\d{2}|\\d{4}))?\\s*$"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const bool quarter = !match.captured(1).isEmpty();
    const int first = match.captured(2).toInt();
    int year = near.first().year();
    if (!match.captured(3).isEmpty()) {
        year = match.captured(3).toInt();
        if (year < 100)
            year += 2000;
    }
    const int fiscalStart = near.fiscalStart() > 0 ? near.fiscalStart() : 1;
    if (first > 99) {
        if (quarter || !match.captured(3).isEmpty())
            return std::nullopt;
        const auto found = Period::fromText(QString::number(first), fiscalStart);
        return found ? std::optional(*found) : std::nullopt;
    }
    const QString canonical = quarter ? QStringLiteral("%1-Q%2").arg(year).arg(first)
                                      : QStringLiteral("%1-%2").arg(year).arg(two(first));
    const auto found = Period::fromText(canonical, fiscalStart);
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace somo
