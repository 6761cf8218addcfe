// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/words/formats.h"

#include <QLineEdit>

#include <optional>

namespace somo {

/// A field for one amount, day, quantity or share as people type it. What is typed is never rewritten before the field is
/// left; then it stands in the book's format, an amount in words as well, or what is wrong is said and the text stays.
class ValueField : public QLineEdit {
    Q_OBJECT
public:
    enum class Kind {
        money, // minor units
        price, // UnitPrice's value
        quantity, // thousandths
        share, // millionths
        day, // yyyymmdd
    };
    explicit ValueField(Kind kind, QWidget *parent = nullptr);

    void setFormats(const Formats &formats);
    /// What a day without month or year is near to, and what a day too far ahead is measured by.
    void setToday(Day today) { m_today = today; }
    /// Days to come are nothing to ask about: the first day of a policy.
    void setMayLieAhead(bool may) { m_mayLieAhead = may; }
    void setRequired(bool required) { m_required = required; }
    /// Refuses values below this.
    void setLeast(qint64 least) { m_least = least; }

    /// Nothing: empty, or not understood.
    std::optional<qint64> value() const { return m_value; }
    Day day() const { return Day::fromNumber(int(m_value.value_or(0))); }
    /// Takes the place of what stands there.
    void setValue(std::optional<qint64> value);
    /// One sentence that says what is wrong and what would be right; empty where nothing is.
    QString error() const { return m_error; }
    /// An error that only others can know ("earlier than the order"); goes away when the field is edited.
    void setError(const QString &error);
    /// Reads what stands there now; true where it is in order.
    bool commit();

signals:
    /// Another value was taken from what was typed.
    void valueChanged();
    void errorChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Read {
        std::optional<qint64> value;
        QString error;
    };
    Read read(const QString &text) const;
    Read readNumber(const QString &text) const;
    Read readDay(const QString &text) const;
    QString shown(qint64 value) const;
    void show(const QString &error);
    bool isAmount() const;
    QString inWords() const;
    void describe();

    Kind m_kind;
    Formats m_formats{Language::vietnamese};
    Day m_today = Day::fromNumber(20260101);
    std::optional<qint64> m_least;
    std::optional<qint64> m_value;
    QString m_error;
    mutable QString m_doubted; // asked about once: left again as it is, it is meant so
    bool m_required = false;
    bool m_mayLieAhead = false;
};

/// A red or plain edge, and for screen readers the sentence itself.
void markField(QWidget *field, const QString &error);

} // namespace somo
