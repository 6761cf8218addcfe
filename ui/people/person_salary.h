// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/pay_reader.h"
#include "core/people/person.h"
#include "ui/shell/row_form.h"
#include "ui/shell/workspace.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace somo {

class ConflictSheet;
class FieldBox;
class PageHost;
class ValueField;

/// The base salary of one person since which days. It is read from the book, and stands on the screen, only once
/// somebody asks for it, and only where it is theirs to see (rules §10); another person's stays closed. It is set by leads,
/// or by anybody where nobody leads.
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
    /// What the book has for this reader.
    struct Known {
        PayReader reader;
        std::vector<Salary> salaries; // none where they are not theirs to see
    };
    void make();
    void setOpen(bool open);
    /// `then`: once it is shown.
    void read(std::function<void()> then = {});
    void set();
    void write(const Salary &salary);
    void meet(const Error &error, const Salary &mine, const std::vector<Salary> &opened);
    QString amountOn(const std::vector<Salary> &salaries, Day day) const;
    void fill();
    bool maySet() const;
    QString lines() const;
    QString note() const;

    PageHost &m_host;
    Person m_person;
    Known m_known;
    Latest m_asked;
    bool m_open = false;
    ConflictSheet *m_conflict = nullptr;
    QLabel *m_title = nullptr;
    QPushButton *m_toggle = nullptr;
    QWidget *m_inside = nullptr;
    QLabel *m_lines = nullptr;
    QLabel *m_note = nullptr;
    ValueField *m_amount = nullptr;
    ValueField *m_day = nullptr;
    FieldBox *m_amountBox = nullptr;
    FieldBox *m_dayBox = nullptr;
    QPushButton *m_set = nullptr;
};

} // namespace somo
