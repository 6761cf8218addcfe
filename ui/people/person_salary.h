// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "ui/shell/row_form.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace somo {

class FieldBox;
class PageHost;
class ValueField;

/// The base salary of one person since which days. It is read from the book, and stands on the screen, only once
/// somebody asks for it; another person's stays closed.
class PersonSalary : public QWidget, public FormPart {
    Q_OBJECT
public:
    explicit PersonSalary(PageHost &host, QWidget *parent);

    void show(const Person &person);
    /// The book changed.
    void renew();
    void retranslate();
    void writePart() override { set(); }

private:
    void make();
    void setOpen(bool open);
    void read();
    void set();
    void fill();

    PageHost &m_host;
    Person m_person;
    std::vector<Salary> m_salaries;
    Latest m_asked;
    bool m_open = false;
    QLabel *m_title = nullptr;
    QPushButton *m_toggle = nullptr;
    QWidget *m_inside = nullptr;
    QLabel *m_lines = nullptr;
    ValueField *m_amount = nullptr;
    ValueField *m_day = nullptr;
    FieldBox *m_amountBox = nullptr;
    FieldBox *m_dayBox = nullptr;
    QPushButton *m_set = nullptr;
};

} // namespace somo
