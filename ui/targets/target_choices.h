// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/target_grid.h"
#include "core/marketing/named_store.h"
#include "core/words/formats.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QToolButton;

namespace somo {

/// The line above the grid: what is measured, whose, narrowed to what, by months, quarters or years, and of which year.
class TargetChoices : public QWidget {
    Q_OBJECT
public:
    TargetChoices(Day within, QWidget *parent);
    TargetGridAsk ask(Day today) const;
    /// What targets are narrowed by; nothing: by nothing.
    std::optional<Cut> cut() const;
    /// What they can be narrowed to.
    /// Without teams nobody chooses them.
    void setTeams(bool teams);
    void setNarrowed(const std::vector<NamedRow> &choices);
    /// The team's own metrics, offered after those that Somo knows.
    void setOwnMetrics(std::vector<Metric> own);
    void setYear(const QString &name);
    void retranslate(const Formats &formats);

signals:
    /// Another grid is asked for.
    void changed();

private:
    void makeKinds();
    void makeYear();
    void moveYear(int years);
    Metric metricOf(int number) const;
    void offerCuts();
    std::vector<Metric> m_own;
    QComboBox *m_metric = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_cut = nullptr;
    QComboBox *m_choice = nullptr;
    QButtonGroup *m_periods = nullptr;
    QToolButton *m_earlier = nullptr;
    QToolButton *m_later = nullptr;
    QLabel *m_year = nullptr;
    Day m_within;
};

} // namespace somo
