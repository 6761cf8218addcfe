// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings.h"
#include "core/words/formats.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace somo {

class ValueField;

/// The days that count otherwise than their weekday, and a line to add some. What is asked for goes out as the text that
/// the setting "holidays" takes ("+2026-12-24:0.5=Giáng sinh").
class HolidayList : public QWidget {
    Q_OBJECT
public:
    explicit HolidayList(QWidget *parent = nullptr);
    void setHolidays(const std::vector<Holiday> &holidays, Day today, const Formats &formats);

signals:
    void asked(const QString &text, const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();
    void add();
    void remove();
    void retranslate();
    std::vector<Holiday> m_holidays;
    Day m_today;
    Formats m_formats;
    QTreeWidget *m_list = nullptr;
    ValueField *m_first = nullptr;
    ValueField *m_last = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_weight = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_labels[4] = {};
    QLabel *m_error = nullptr;
};

} // namespace somo
