// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/marketing/places_query.h"
#include "core/orders/credit_rule_query.h"
#include "ui/shell/workspace.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace somo {

class ImportTable;
class PageHost;

/// Who is credited with orders that name nobody: the rules in the order in which they are tried, a line for a new one, and what
/// they would do to orders of the book that name nobody.
class CreditRulesPart : public QFrame {
    Q_OBJECT
public:
    CreditRulesPart(PageHost &host, QWidget *parent);
    void refresh();
    void retranslate();
    ImportTable *table() const { return m_table; }

private:
    /// What the part shows, read in one go.
    struct Shown {
        std::vector<CreditRule> rules;
        std::vector<NamedRow> sources, people, areas, provinces;
        std::vector<RuleCredit> credits;
        qint64 uncredited = 0;
    };
    static Result<Shown> load(Database &database, const BookSettings &settings);
    void make();
    void take(const Shown &shown);
    void fill();
    void fillChoices();
    void add();
    void move(int by);
    void remove();
    void apply();
    CreditRuleId current() const;
    /// `typed`: emptied once it is written.
    void write(const CommandWords &words, const std::function<Status(Database &)> &change, QLineEdit *typed = nullptr);

    PageHost &m_host;
    Latest m_asked;
    Shown m_shown;
    QLabel *m_title = nullptr;
    ImportTable *m_table = nullptr;
    QLineEdit *m_source = nullptr;
    QComboBox *m_place = nullptr;
    QComboBox *m_person = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_apply = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace somo
