// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/own_pay_query.h"
#include "core/words/formats.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace somo {

/// With what a file is matched: the person, the agreed policy and its payer, and whether one unit of rounding passes.
class MatchChoices : public QWidget {
    Q_OBJECT
public:
    explicit MatchChoices(QWidget *parent);
    /// `author`: whose name stands in the trail; that person is the first choice.
    void setChoices(const OwnPayChoices &choices, const QString &author);
    /// Whether a file is open, which another may replace.
    void setHasFile(bool has);
    PersonId person() const;
    /// Its code; empty: all that pay the person.
    QString policy() const;
    bool letsRoundingPass() const;
    void retranslate(const Formats &formats);
    QWidget *firstFocus();

signals:
    void changed();
    void fileAsked();
    void columnsAsked();

private:
    void fillPolicies();
    QString policyName(const OwnPayChoice &choice) const;

    OwnPayChoices m_choices;
    Formats m_formats;
    QPushButton *m_other = nullptr;
    QPushButton *m_columns = nullptr;
    QLabel *m_personLabel = nullptr;
    QComboBox *m_person = nullptr;
    QLabel *m_policyLabel = nullptr;
    QComboBox *m_policy = nullptr;
    QCheckBox *m_rounding = nullptr;
};

} // namespace somo
