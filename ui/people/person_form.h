// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_list_query.h"
#include "ui/shell/row_form.h"
#include "ui/shell/workspace.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace somo {

class FieldBox;
class PageHost;
class PersonRole;
class PersonSalary;
struct RolesSeen;
class PersonTeams;
class ValueField;

/// One person: name, code and active days; below them, once the person is in the book, teams and base salary.
class PersonForm : public RowForm {
    Q_OBJECT
public:
    explicit PersonForm(PageHost &host, QWidget *parent = nullptr);

    /// Nobody: the fields wait for a new person.
    void show(const PersonWithTeams *row, const std::vector<NamedRow> &teams);
    /// The same person as the book has them now; what is being typed stays.
    void renew(const PersonWithTeams &row, const std::vector<NamedRow> &teams);
    /// Who may do what in a book on a server, after show() or renew().
    void showRoles(const RolesSeen &roles);
    PersonId person() const { return m_person.id; }
    QWidget *firstField() const override;
    void retranslate();

signals:
    void added(somo::PersonId person);
    void rolesChanged();

protected:
    bool isNew() const override { return !person(); }
    QString fingerprint() const override;
    bool check() override;
    void write() override;
    void refuse(const Error &error) override;
    void takeNewer(Arrived arrived) override;

private:
    void make();
    void fill();
    Person typed() const;

    Person m_person; // as the book has it
    Latest m_askedNewer;
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
    PersonRole *m_role = nullptr;
};

} // namespace somo
