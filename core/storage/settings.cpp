// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings.h"

#include "core/base/text.h"
#include "core/storage/database.h"

#include <QDir>
#include <QHash>
#include <QMap>

#include <functional>

namespace somo {

namespace {

constexpr std::array<const char *, 7> weekdayNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
const QString holidaysKey = QStringLiteral("holidays");

Error badSetting(const QString &key, const QString &value, const QString &allowed)
{
    return failure(ErrorCode::badSetting, {key, value, allowed});
}

std::optional<qint64> decimal(const QString &value, int decimals)
{
    return exactDecimalFromText(value.toStdString(), decimals);
}

QString weekdaysText(const std::array<int, 7> &weights)
{
    QStringList parts;
    for (size_t i = 0; i < weights.size(); ++i) {
        const QString name = QString::fromLatin1(weekdayNames[i]);
        if (weights[i] == 1000)
            parts += name;
        else if (weights[i] > 0)
            parts += name + u':' + shortText(weights[i], 3);
    }
    return parts.join(u',');
}

std::optional<std::array<int, 7>> weekdaysFromText(const QString &text)
{
    std::array<int, 7> weights{};
    bool any = false;
    for (const QString &part : text.split(u',')) {
        const QString name = part.section(u':', 0, 0).trimmed().toLower();
        const qint64 weight = part.contains(u':') ? decimal(part.section(u':', 1).trimmed(), 3).value_or(-1) : 1000;
        const auto at = std::find_if(weekdayNames.begin(), weekdayNames.end(),
                                     [&](const char *each) { return name == QLatin1StringView(each); });
        if (at == weekdayNames.end() || weight < 0 || weight > 1000)
            return std::nullopt;
        weights[size_t(at - weekdayNames.begin())] = int(weight);
        any = any || weight > 0;
    }
    return any ? std::optional(weights) : std::nullopt;
}

QString offsetText(int minutes)
{
    const int size = std::abs(minutes);
    return QStringLiteral("%1%2:%3")
        .arg(QChar(minutes < 0 ? u'-' : u'+'))
        .arg(size / 60, 2, 10, QChar(u'0'))
        .arg(size % 60, 2, 10, QChar(u'0'));
}

std::optional<int> offsetFromText(const QString &text)
{
    const QTime time = QTime::fromString(text.mid(1), QStringLiteral("hh:mm"));
    if (!time.isValid() || (text[0] != u'+' && text[0] != u'-'))
        return std::nullopt;
    const int minutes = time.hour() * 60 + time.minute();
    const int offset = text[0] == u'-' ? -minutes : minutes;
    return offset >= -12 * 60 && offset <= 14 * 60 ? std::optional(offset) : std::nullopt;
}

/// One setting: how its text is made and read. `read` gives false for what is no value of it.
struct SettingKind {
    QString key;
    QString allowed;
    std::function<QString(const BookSettings &)> text;
    std::function<bool(BookSettings &, const QString &)> read;
};

SettingKind wordSetting(const char *key, QString BookSettings::*member, const QStringList &words)
{
    return {QString::fromLatin1(key), words.join(QStringLiteral(", ")), [member](const BookSettings &s) { return s.*member; },
            [member, words](BookSettings &s, const QString &value) {
                if (!words.contains(value))
                    return false;
                s.*member = value;
                return true;
            }};
}

SettingKind numberSetting(const char *key, int BookSettings::*member, int least, int most)
{
    return {QString::fromLatin1(key), QStringLiteral("%1–%2").arg(least).arg(most),
            [member](const BookSettings &s) { return QString::number(s.*member); },
            [=](BookSettings &s, const QString &value) {
                const std::optional<qint64> number = decimal(value, 0);
                if (!number || *number < least || *number > most)
                    return false;
                s.*member = int(*number);
                return true;
            }};
}

SettingKind percentSetting(const char *key, Rate BookSettings::*member)
{
    return {QString::fromLatin1(key), QStringLiteral("0–1000000"),
            [member](const BookSettings &s) { return shortText((s.*member).millionths, 4); },
            [member](BookSettings &s, const QString &value) {
                const std::optional<qint64> rate = decimal(value.endsWith(u'%') ? value.chopped(1).trimmed() : value, 4);
                if (!rate || *rate < 0 || *rate > 10'000'000'000)
                    return false;
                s.*member = Rate{*rate};
                return true;
            }};
}

SettingKind hundredthsSetting(const char *key, qint64 BookSettings::*member)
{
    return {QString::fromLatin1(key), QStringLiteral("0.00–1000000.00"),
            [member](const BookSettings &s) { return fixedText(s.*member, 2); },
            [member](BookSettings &s, const QString &value) {
                const std::optional<qint64> ratio = decimal(value, 2);
                if (!ratio || *ratio < 0 || *ratio > 100'000'000)
                    return false;
                s.*member = *ratio;
                return true;
            }};
}

SettingKind nameSetting()
{
    return {QStringLiteral("name"), QStringLiteral("1–200"), [](const BookSettings &s) { return s.name; },
            [](BookSettings &s, const QString &value) {
                if (value.size() > 200)
                    return false;
                s.name = value;
                return true;
            }};
}

SettingKind currencySetting()
{
    return {QStringLiteral("currency"), QStringLiteral("VND, USD, …"), [](const BookSettings &s) { return s.currency.code; },
            [](BookSettings &s, const QString &value) {
                auto currency = Currency::fromCode(value);
                if (!currency)
                    return false;
                s.currency = *currency;
                return true;
            }};
}

SettingKind offsetSetting()
{
    return {QStringLiteral("offset"), QStringLiteral("+07:00"), [](const BookSettings &s) { return offsetText(s.offsetMinutes); },
            [](BookSettings &s, const QString &value) {
                const std::optional<int> offset = offsetFromText(value);
                s.offsetMinutes = offset.value_or(s.offsetMinutes);
                return offset.has_value();
            }};
}

SettingKind workingDaysSetting()
{
    return {QStringLiteral("working_days"), QStringLiteral("mon,tue,wed,thu,fri,sat:0.5"),
            [](const BookSettings &s) { return weekdaysText(s.weekdayWeights); },
            [](BookSettings &s, const QString &value) {
                const auto weights = weekdaysFromText(value);
                s.weekdayWeights = weights.value_or(s.weekdayWeights);
                return weights.has_value();
            }};
}

constexpr int minutesOfHour = 60;
const QString noQuietHours = QStringLiteral("none");

QString clockText(int minute)
{
    return QTime(minute / minutesOfHour, minute % minutesOfHour).toString(QStringLiteral("hh:mm"));
}

std::optional<int> clockFromText(const QString &text)
{
    const QTime time = QTime::fromString(text.trimmed(), QStringLiteral("h:mm"));
    return time.isValid() ? std::optional(time.hour() * minutesOfHour + time.minute()) : std::nullopt;
}

SettingKind quietHoursSetting()
{
    return {QStringLiteral("quiet_hours"), QStringLiteral("21:00-08:00, none"),
            [](const BookSettings &s) -> QString { return s.quietFrom == s.quietTo ? noQuietHours : QString(clockText(s.quietFrom) + u'-' + clockText(s.quietTo)); },
            [](BookSettings &s, const QString &value) {
                const bool none = value == noQuietHours || value.toLower() == u"không";
                const auto from = clockFromText(value.section(u'-', 0, 0));
                const auto to = clockFromText(value.section(u'-', 1));
                if (!none && (!from || !to))
                    return false;
                s.quietFrom = none ? 0 : *from;
                s.quietTo = none ? 0 : *to;
                return true;
            }};
}

const QString besideBook = QStringLiteral("beside");

/// A folder that isn't there now may be there tomorrow: on a stick, on a drive of the network.
SettingKind copiesFolderSetting()
{
    return {QStringLiteral("copies_folder"), QStringLiteral("beside, /media/usb/somo"),
            [](const BookSettings &s) { return s.copiesFolder.isEmpty() ? besideBook : s.copiesFolder; },
            [](BookSettings &s, const QString &value) {
                const QString path = QDir::cleanPath(QDir::fromNativeSeparators(value));
                const bool beside = value == besideBook;
                // A name that ends in blanks is lost where the setting is read back, and on Windows at once.
                const bool staysAsItIs = cleanText(path) == path;
                if (!beside && (value.isEmpty() || value.size() > 1000 || !QDir::isAbsolutePath(path) || !staysAsItIs))
                    return false;
                s.copiesFolder = beside ? QString() : path;
                return true;
            }};
}

const std::vector<SettingKind> &settingKinds()
{
    static const std::vector<SettingKind> kinds{
        nameSetting(),
        wordSetting("kind", &BookSettings::kind, {QStringLiteral("team"), QStringLiteral("personal")}),
        currencySetting(),
        wordSetting("language", &BookSettings::language, {QStringLiteral("vi"), QStringLiteral("en")}),
        wordSetting("recognise_on", &BookSettings::recogniseOn,
                    {QStringLiteral("ordered"), QStringLiteral("confirmed"), QStringLiteral("completed"), QStringLiteral("paid")}),
        numberSetting("fiscal_year_start", &BookSettings::fiscalStart, 1, 12),
        offsetSetting(),
        workingDaysSetting(),
        percentSetting("success_from", &BookSettings::successFrom),
        percentSetting("exceeded_from", &BookSettings::exceededFrom),
        percentSetting("score_cap", &BookSettings::scoreCap),
        numberSetting("health_periods", &BookSettings::healthPeriods, 1, 24),
        percentSetting("gap_limit", &BookSettings::gapLimit),
        wordSetting("gap_measure", &BookSettings::gapMeasure, {QStringLiteral("revenue"), QStringLiteral("income"), QStringLiteral("score")}),
        hundredthsSetting("income_low", &BookSettings::incomeLowHundredths),
        hundredthsSetting("income_high", &BookSettings::incomeHighHundredths),
        quietHoursSetting(),
        copiesFolderSetting(),
    };
    return kinds;
}

const SettingKind *kindOf(const QString &key)
{
    for (const SettingKind &kind : settingKinds()) {
        if (kind.key == key)
            return &kind;
    }
    return nullptr;
}

/// Thresholds that would contradict each other.
Status consistent(const BookSettings &settings, const QString &key, const QString &value)
{
    if (settings.successFrom > settings.exceededFrom)
        return badSetting(key, value, QStringLiteral("success_from ≤ exceeded_from"));
    if (settings.incomeLowHundredths > settings.incomeHighHundredths)
        return badSetting(key, value, QStringLiteral("income_low ≤ income_high"));
    return success();
}

struct HolidayPart {
    Day first;
    Day last;
    QString name;
    int weight = 0;
};

std::optional<HolidayPart> holidayPart(const QString &text)
{
    HolidayPart part;
    part.name = cleanText(text.section(u'=', 1));
    QString days = text.section(u'=', 0, 0);
    if (days.contains(u':')) {
        const qint64 weight = decimal(days.section(u':', 1).trimmed(), 3).value_or(-1);
        if (weight < 0 || weight > 1000)
            return std::nullopt;
        part.weight = int(weight);
        days = days.section(u':', 0, 0);
    }
    const QStringList ends = days.split(QStringLiteral(".."));
    const std::optional<Day> first = Day::fromIso(ends.first().trimmed());
    const std::optional<Day> last = Day::fromIso(ends.last().trimmed());
    if (!first || !last || *last < *first || *first < firstKnownDay || *last > lastKnownDay || ends.size() > 2
        || first->daysTo(*last) > 366) {
        return std::nullopt;
    }
    part.first = *first;
    part.last = *last;
    return part;
}

QMap<QString, QString> storedTexts(Statement &rows)
{
    QMap<QString, QString> texts;
    while (rows.next())
        texts.insert(rows.text(0), rows.text(1));
    return texts;
}

Status storeText(Database &database, const QString &key, const QString &value, bool known)
{
    Statement keep(database, known ? QStringLiteral("UPDATE book_setting SET value = :value, version = version + 1 WHERE key = :key")
                                   : QStringLiteral("INSERT INTO book_setting (value, key) VALUES (:value, :key)"));
    keep.bind(u":value", value);
    keep.bind(u":key", key);
    return keep.run();
}

const QString readSettings = QStringLiteral("SELECT key, value FROM book_setting ORDER BY key");

} // namespace

QStringList settingKeys()
{
    QStringList keys;
    for (const SettingKind &kind : settingKinds())
        keys += kind.key;
    return keys << holidaysKey;
}

QString settingText(const BookSettings &settings, const QString &key)
{
    const SettingKind *kind = kindOf(key);
    return kind ? kind->text(settings) : QString();
}

Status applySetting(BookSettings &settings, const QString &key, const QString &value)
{
    const SettingKind *kind = kindOf(key);
    if (!kind)
        return failure(ErrorCode::unknownSetting, {key, settingKeys().join(QStringLiteral(", "))});
    const QString cleaned = cleanText(value);
    BookSettings changed = settings;
    if (cleaned.isEmpty() || !kind->read(changed, cleaned))
        return badSetting(key, value, kind->allowed);
    SOMO_TRY(consistent(changed, key, value));
    settings = changed;
    return success();
}

Result<std::vector<Holiday>> applyHolidays(std::vector<Holiday> present, const QString &value)
{
    const Error bad = badSetting(holidaysKey, value, QStringLiteral("2026-02-16..2026-02-20=Tết; +2026-12-24:0.5; -2026-12-24"));
    QMap<int, Holiday> days;
    QStringList parts;
    bool replaces = value.trimmed().isEmpty(); // an empty list is a list as well
    for (const QString &part : value.split(u';', Qt::SkipEmptyParts)) {
        parts += part.trimmed();
        replaces = replaces || (parts.last() != QString() && parts.last()[0] != u'+' && parts.last()[0] != u'-');
    }
    if (!replaces) {
        for (const Holiday &each : present)
            days.insert(each.day.number(), each);
    }
    for (QString text : parts) {
        const bool signedPart = text.startsWith(u'+') || text.startsWith(u'-');
        if (signedPart == replaces)
            return bad;
        const bool takes = text.startsWith(u'-');
        const std::optional<HolidayPart> part = holidayPart(signedPart ? text.mid(1) : text);
        if (!part)
            return bad;
        for (Day day = part->first; day <= part->last; day = day.addDays(1)) {
            if (takes)
                days.remove(day.number());
            else
                days.insert(day.number(), Holiday{day, part->name, part->weight});
        }
    }
    return std::vector<Holiday>(days.begin(), days.end());
}

QString holidaysText(const std::vector<Holiday> &holidays)
{
    QStringList parts;
    for (const Holiday &each : holidays) {
        const QString weight = each.weight ? u':' + shortText(each.weight, 3) : QString();
        const QString name = each.name.isEmpty() ? QString() : QString(u'=' + each.name);
        parts += each.day.toIso() + weight + name;
    }
    return parts.join(u';');
}

Result<BookSettings> loadSettings(Database &database)
{
    Statement rows(database, readSettings);
    SOMO_TRY(rows.run());
    const QMap<QString, QString> texts = storedTexts(rows);
    SOMO_TRY(rows.status());
    BookSettings settings;
    settings.sample = texts.value(QStringLiteral("sample")) == u"1";
    for (const SettingKind &kind : settingKinds()) {
        // A value of a later version that this one can't read leaves the standard in force.
        if (texts.contains(kind.key))
            (void)kind.read(settings, texts.value(kind.key));
    }
    return settings;
}

Status saveSettings(Database &database, const BookSettings &settings)
{
    Statement rows(database, readSettings);
    SOMO_TRY(rows.run());
    const QMap<QString, QString> texts = storedTexts(rows);
    SOMO_TRY(rows.status());
    const QString sampleKey = QStringLiteral("sample");
    if (settings.sample && !texts.contains(sampleKey))
        SOMO_TRY(storeText(database, sampleKey, QStringLiteral("1"), false));
    const BookSettings standard;
    for (const SettingKind &kind : settingKinds()) {
        const QString text = kind.text(settings);
        const bool known = texts.contains(kind.key);
        if (known ? texts.value(kind.key) != text : text != kind.text(standard))
            SOMO_TRY(storeText(database, kind.key, text, known));
    }
    return success();
}

Result<std::vector<Holiday>> loadHolidays(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT day, name, weight FROM holiday ORDER BY day"));
    SOMO_TRY(rows.run());
    std::vector<Holiday> holidays;
    while (rows.next())
        holidays.push_back({rows.day(0), rows.text(1), rows.integer(2)});
    SOMO_TRY(rows.status());
    return holidays;
}

Status saveHolidays(Database &database, const std::vector<Holiday> &holidays)
{
    SOMO_TRY_ASSIGN(const std::vector<Holiday> present, loadHolidays(database));
    QHash<int, Holiday> before;
    for (const Holiday &each : present)
        before.insert(each.day.number(), each);
    Statement insert(database, QStringLiteral("INSERT INTO holiday (day, name, weight) VALUES (:day, :name, :weight)"));
    Statement update(database, QStringLiteral("UPDATE holiday SET name = :name, weight = :weight, version = version + 1 WHERE day = :day"));
    for (const Holiday &each : holidays) {
        const bool known = before.contains(each.day.number());
        if (known && before.take(each.day.number()) == each)
            continue;
        Statement &keep = known ? update : insert;
        keep.bind(u":day", each.day);
        keep.bind(u":name", each.name);
        keep.bind(u":weight", each.weight);
        SOMO_TRY(keep.run());
    }
    Statement remove(database, QStringLiteral("DELETE FROM holiday WHERE day = :day"));
    for (const Holiday &each : present) {
        if (!before.contains(each.day.number()))
            continue;
        remove.bind(u":day", each.day);
        SOMO_TRY(remove.run());
    }
    return success();
}

Result<std::vector<SettingText>> listSettings(Database &database)
{
    SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
    SOMO_TRY_ASSIGN(const std::vector<Holiday> holidays, loadHolidays(database));
    const BookSettings standard;
    std::vector<SettingText> list;
    for (const SettingKind &kind : settingKinds())
        list.push_back({kind.key, kind.text(settings), kind.text(standard)});
    list.push_back({holidaysKey, holidaysText(holidays), QString()});
    return list;
}

} // namespace somo
