// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/database.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace somo {

/// A region of rules §2: a province of today, one of before July 2025, or a region of the book's own.
struct Province {
    ProvinceId id;
    QString code;
    QString name;
    Day from; // null: always
    Day to = Day::fromNumber(99999999);
    AreaId area;
    ProvinceId successor; // of a province that is no more
    bool shipped = false;
    qint64 version = 0; // of the row that was read; 0: not read
};

/// The day from which Viet Nam has 34 provinces instead of 63 (Resolution 202/2025/QH15).
constexpr Day provinceReformDay = Day::fromNumber(20250701);

/// All regions of a book in memory (at most some hundreds), for looking texts up as files write them.
class ProvinceBook {
public:
    static Result<ProvinceBook> load(Database &database);

    /// The region that a text means on a day: by code of those in force, then by exact name of those in force, then,
    /// for shipped ones, by alias or folded name ("TP.HCM", "ha noi"); what was in force only before the day leads to
    /// its successor. Nothing: no such region. Refused: nameAmbiguous where two in force have the exact name.
    Result<std::optional<ProvinceId>> find(const QString &text, Day day) const;
    /// The region as it is called on that day: the successor of one that is no more then, else itself.
    ProvinceId onDay(ProvinceId province, Day day) const;
    const Province *byId(ProvinceId id) const;
    /// Takes in a region made after loading.
    void insert(const Province &province);

private:
    std::vector<Province> m_provinces;
    QHash<qint64, qsizetype> m_byId;
    QMultiHash<QString, qsizetype> m_byCode;
    QMultiHash<QString, qsizetype> m_byName;
    QMultiHash<QString, qsizetype> m_byKey;
};

/// What two spellings of a province have in common: folded, without "tỉnh", "thành phố", "TP." and without anything that
/// is neither letter nor digit. "TP. Hồ Chí Minh" → "hochiminh".
QString provinceKey(QStringView text);

/// A region of the book's own. Refused: codeMissing, codeTaken.
Result<ProvinceId> addProvince(Database &database, const Province &province, ImportId import = {});
/// Another name and the area above it, for a region of the book's own; one that Somo brings stays as it is. Refused:
/// codeMissing where the name is empty, textTooLong.
Status changeProvince(Database &database, ProvinceId province, const QString &name, AreaId area);
/// The area above a region.
Status setArea(Database &database, ProvinceId province, AreaId area);

} // namespace somo
