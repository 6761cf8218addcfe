// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace somo {

/// A field of one's own that customers or deals have.
struct OwnField {
    OwnFieldId id;
    QString subject = QStringLiteral("customer"); // customer | deal
    QString code;
    QString name;
    QString kind = QStringLiteral("text"); // text | number | money | date | yesno | choice
    QStringList choices; // of kind choice, in their order
    int position = 0;
    bool trait = false; // figures are cut by it
    bool retired = false; // kept, and not asked for any more
    qint64 version = 0; // of the row that was read: an update is refused where it bears another by then; 0: not asked
};

/// What stands in such a field; both empty: nothing.
struct OwnValue {
    OwnFieldId field;
    std::optional<QString> text; // of text and choice
    std::optional<qint64> number; // number: thousandths; money: minor units; date: yyyymmdd; yesno: 0 or 1
    bool isEmpty() const { return !text && !number; }
    friend bool operator==(const OwnValue &, const OwnValue &) = default;
};

namespace own_fields {

bool isKind(QStringView kind);

/// Reads what was typed into a field: dates as YYYY-MM-DD or D/M/YYYY, yes and no in both languages, numbers as people of that
/// currency write them. Empty text: no value. Refused: ownValueBad (field, text, what is expected).
Result<OwnValue> fromText(const OwnField &field, const QString &text, const Currency &currency);
/// The canonical text, which fromText reads again: dates ISO, numbers with a point, "yes" and "no"; empty for no value.
QString toText(const OwnField &field, const OwnValue &value, const Currency &currency);

} // namespace own_fields

} // namespace somo
