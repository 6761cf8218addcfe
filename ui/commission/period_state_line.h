// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/closing_store.h"
#include "core/words/formats.h"

#include <QWidget>

#include <array>

class QLabel;

namespace somo {

/// Open › calculated › approved › closed, with the present state marked, and who took the last step when. For every page
/// that shows a period's pay.
class PeriodStateLine : public QWidget {
    Q_OBJECT
public:
    explicit PeriodStateLine(QWidget *parent = nullptr);
    void setStanding(const PeriodStanding &standing, const Formats &formats, int offsetMinutes);
    /// "Approved on 05/10/2026 09:12 by Trần Thu Hà"; empty while nobody did anything.
    QString lastStep() const;

private:
    QString stepText(PeriodState state) const;

    static constexpr std::array states{PeriodState::open, PeriodState::calculated, PeriodState::approved, PeriodState::closed};
    std::array<QLabel *, states.size()> m_words{};
    PeriodStanding m_standing;
    Formats m_formats{Language::vietnamese};
    int m_offsetMinutes = 0;
};

} // namespace somo
