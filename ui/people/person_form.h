// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_list_query.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace somo {

class FieldBox;
class PageHost;
class PersonSalary;
class PersonTeams;
class ValueField;

/// One person: name, code and active days; below them, once the person is in the book, teams and base salary.
class PersonForm : public QWidget {
    Q_OBJECT
public:
    explicit PersonForm(PageHost &host, QWidget *parent = nullptr);

    /// Nobody: the fields wait for a new person.
    void show(const PersonWithTeams *row, const std::vector<NamedRow> &teams);
    /// The same person as the book has them now; what is being typed stays.
    void renew(const PersonWithTeams &row, const std::vector<NamedRow> &teams);
    PersonId person() const { return m_person.id; }
    bool isDirty() const;
    /// Writes what was typed; false where something is wrong, which then stands under its field.
    bool save();
    QWidget *firstField() const;
    void retranslate();

signals:
    void added(somo::PersonId person);

private:
    void make();
    QString fingerprint() const;
    Person typed() const;
    bool check();
    void refuse(const Error &error);
    void add(const Person &person);
    void change(const Person &person);
    /// Whether what was written in that round stands, and is still what the form shows.
    bool wrote(const Result<CommandOutcome> &done, int round);

    PageHost &m_host;
    Person m_person; // as the book has it
    QString m_clean; // the fields as they were filled
    int m_round = 0; // counts what was shown, so that answers about the one before are told apart
    bool m_writing = false;
    QLabel *m_title = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_code = nullptr;
    ValueField *m_from = nullptr;
    ValueField *m_to = nullptr;
    FieldBox *m_nameBox = nullptr;
    FieldBox *m_codeBox = nullptr;
    FieldBox *m_fromBox = nullptr;
    FieldBox *m_toBox = nullptr;
    QPushButton *m_save = nullptr;
    PersonTeams *m_teams = nullptr;
    PersonSalary *m_salary = nullptr;
};

} // namespace somo
