// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/year_trial_reader.h"
#include "ui/policies/policy_sheet.h"
#include "ui/shell/workspace.h"

#include <QObject>

#include <vector>

namespace somo {

class PageHost;
class TrialTable;

/// Tries a policy over a past year, as far as whoever uses Somo may read what it pays (rules §10), and shows that in its table.
class PolicyTrial : public QObject {
    Q_OBJECT
public:
    PolicyTrial(PageHost &host, TrialTable *table, QObject *parent);
    /// Asks anew for that text, which belongs to the sheet. An answer about an older text is left aside.
    void ask(const Policy &policy, const PolicySheet &sheet);
    /// Nothing of the newest answer stays: another policy is opened, or somebody else reads.
    void forget();
    /// Revenue and income of those tried; of whom the reader may not see, without a name.
    const std::vector<TriedIncome> &incomes() const { return m_incomes; }

signals:
    void came();
    /// Also where there is no answer.
    void settled();
    /// Another year was chosen.
    void yearChanged();

private:
    DayRange days(const Policy &policy) const;
    void take(const TrialReading &trial, const PolicySheet &sheet);

    PageHost &m_host;
    TrialTable *m_table;
    Policy m_policy; // that was asked for last
    bool m_fiscal = false; // the fiscal year before this one, not the last twelve months
    std::vector<TriedIncome> m_incomes;
    Latest m_asked;
};

} // namespace somo
