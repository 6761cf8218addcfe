// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customer_filter_words.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace somo {

/// One condition as it is put together: a field, how it is asked, and for what.
class ConditionPanel : public QWidget {
    Q_OBJECT
public:
    explicit ConditionPanel(QWidget *parent);

    void setChoices(const FilterChoices &choices, const words::ReportWords &words, Day today);
    void retranslate();
    QWidget *firstField() const;

signals:
    void conditionMade(const somo::CustomerCondition &condition);

private:
    void fillFields();
    void fillKeys();
    void fillTests();
    void fillValues();
    void add();
    CustomerField field() const;
    CustomerTest test() const;
    QString key() const;
    QString ownKind() const;
    /// What was typed, as a condition keeps it; nothing where it can't be read.
    std::optional<QString> typedValue() const;
    void say(const QString &error);

    FilterChoices m_choices;
    words::ReportWords m_words{Language::vietnamese, Currency()};
    Day m_today;
    bool m_filling = false;
    QLabel *m_labels[4] = {};
    QComboBox *m_field = nullptr;
    QComboBox *m_key = nullptr;
    QComboBox *m_test = nullptr;
    QStackedWidget *m_value = nullptr;
    QComboBox *m_chosen = nullptr;
    QLineEdit *m_typed = nullptr;
    QWidget *m_none = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace somo
