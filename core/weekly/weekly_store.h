// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/weekly/weekly_report.h"

namespace somo {

/// Writes weekly reports and the metrics that a team makes for them; all of it runs inside Book::write.
namespace weekly {

/// What is entered into a report; what isn't given stays as it is.
struct Entry {
    struct Figure {
        QString metric; // "activities" or an own metric's code
        Day from; // the first day of its part of the week
        std::optional<qint64> value; // in the metric's unit; nothing takes the figure away
    };
    PersonId person;
    Day week; // its Monday
    std::optional<QString> helped;
    std::optional<QString> inTheWay;
    std::vector<Figure> figures;
    /// As it was when the changing began: nothing is written where somebody, perhaps in a second window, wrote it since. A report
    /// with an id of 0 says that there was none; nothing: not asked.
    std::optional<WeeklyReport> opened = {};
};

/// How long each of the two sentences may be, in letters.
inline constexpr int longestSentence = 2'000;

/// A report is written by the person it is about; a lead reads. `author` 0 is somebody unnamed, who may write where the
/// book has one person. Refused: weeklyByOthers, rowNotFound.
Status checkAuthor(Database &database, PersonId person, PersonId author);

/// Begins the report of a person's week, or goes on with it. Refused: rowNotFound (the person), weekNotMonday, dateOutOfRange,
/// textTooLong, unknownMetric, metricNotEntered, weeklyPartOutside, weeklyValueBelowZero, numberTooLarge, weeklySent, rowChangedSince.
Result<WeeklyReportId> save(Database &database, const Entry &entry);
/// From now on the team reads it and its figures count (rules §3); one that nothing was written into says that there was
/// nothing to add. `moment`: ms UTC. Refused: rowNotFound, weekNotMonday, dateOutOfRange, weeklySent.
Status send(Database &database, PersonId person, Day week, qint64 moment);
/// It is the person's alone again, can be changed, and its figures count no more. Refused: weeklyNotSent.
Status takeBack(Database &database, PersonId person, Day week);

/// A metric of the team's own. Refused: codeMissing, textTooLong, ownMetricCode, codeTaken (Somo's own words, too).
Status addMetric(Database &database, const QString &code, const QString &name, MetricUnit unit);
/// The same where a name alone was typed: the code is made of it. Refused: codeMissing where the name is empty, textTooLong.
Result<QString> addMetricByName(Database &database, const QString &name, MetricUnit unit);
/// Another name; the code stays, because files and targets name it. `opened`: the version of the row that was seen; 0: not
/// asked. Refused: ownMetricMissing, textTooLong, rowChangedSince.
Status renameMetric(Database &database, const QString &code, const QString &name, qint64 opened = 0);
/// Another unit, while nothing was entered or aimed for. Refused: ownMetricMissing, ownMetricUnitUsed.
Status setMetricUnit(Database &database, const QString &code, MetricUnit unit);
/// Takes one away that nothing was entered or aimed for. Refused: ownMetricMissing, ownMetricUsed.
Status removeMetric(Database &database, const QString &code);

} // namespace weekly

} // namespace somo
