// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_list_query.h"
#include "core/words/command_words.h"
#include "ui/shell/row_form.h"
#include "ui/shell/workspace.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace somo {

class CompletionField;
class ConflictSheet;
class FieldBox;
class PageHost;
class TeamLine;
class ValueField;

/// The teams of one person over time, and a move to another team from a day on.
class PersonTeams : public QWidget, public FormPart {
    Q_OBJECT
public:
    explicit PersonTeams(PageHost &host, QWidget *parent);

    /// Another person: what was typed goes away.
    void show(const PersonWithTeams &row, const std::vector<NamedRow> &teams);
    /// The same person as the book has them now; what is being typed stays.
    void renew(const PersonWithTeams &row, const std::vector<NamedRow> &teams);
    void retranslate();
    void writePart() override { move(); }

private:
    void make();
    void move();
    void leave();
    bool readDay(const QString &missing);
    /// What is done to the stays that were opened.
    using Move = std::function<Status(Database &, const std::vector<Membership> &opened)>;
    void write(const CommandWords &words, const QString &mine, Day day, const Move &work);
    void meet(const Error &error, const QString &before, const CommandWords &words, const QString &mine, Day day, const Move &work);
    QString teamOn(Day day) const;
    void fillLine();
    QString teamName(TeamId team) const;

    PageHost &m_host;
    PersonWithTeams m_row;
    std::vector<NamedRow> m_teams;
    Latest m_askedNewer;
    ConflictSheet *m_conflict = nullptr;
    QLabel *m_title = nullptr;
    TeamLine *m_line = nullptr;
    QLabel *m_stays = nullptr;
    CompletionField *m_team = nullptr;
    ValueField *m_day = nullptr;
    FieldBox *m_teamBox = nullptr;
    FieldBox *m_dayBox = nullptr;
    QCheckBox *m_lead = nullptr;
    QPushButton *m_move = nullptr;
    QPushButton *m_leave = nullptr;
};

} // namespace somo
