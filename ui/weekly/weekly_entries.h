// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weekly/weekly_query.h"
#include "core/weekly/weekly_store.h"
#include "core/words/formats.h"

#include <QWidget>

namespace somo {

class FieldBox;
class ValueField;

/// The figures that a person enters for a week: a field for each metric, and for each part of a week in two months.
class WeeklyEntries : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Makes the fields that the form needs, where others stand there, and fills them with what the book has.
    void fill(const WeeklyForm &form, const Formats &formats);
    /// The labels anew.
    void retranslate(const Formats &formats);
    void setReadOnly(bool readOnly);
    /// All that is typed, as one text.
    QString typed() const;
    /// Whether all can be written; else the first field that can't says why and takes the keyboard.
    bool check();
    std::vector<weekly::Entry::Figure> figures() const;
    QWidget *firstField() const;
    /// Says something of the first field, for what nobody knows the field of.
    void refuse(const QString &error);

private:
    struct Field {
        Metric metric;
        size_t part = 0;
        std::optional<qint64> before; // of the whole week before
        FieldBox *box = nullptr;
        ValueField *value = nullptr;
    };
    bool hasFieldsFor(const WeeklyForm &form) const;
    void make(const WeeklyForm &form);
    std::optional<qint64> valueOf(const Field &field) const;

    std::vector<Field> m_fields;
    std::vector<DayRange> m_parts;
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
