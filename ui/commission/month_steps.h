// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/month_query.h"
#include "core/words/formats.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QToolButton;

namespace somo {

class NoticeStrip;
class PeriodStateLine;

/// A step of a period that the window can take.
enum class PeriodStep {
    calculate,
    approve,
    close,
    reopen,
};

/// Where the period stands and the way on: its state, who took the last step, the buttons of the next ones, and for a closed
/// period whether it is shown as it was closed or as it would be today. Closing is asked about once: it can't be undone.
class MonthSteps : public QWidget {
    Q_OBJECT
public:
    explicit MonthSteps(QWidget *parent = nullptr);
    /// `locked` says why no step can be taken; empty: they can.
    void setData(const CommissionMonthData &data, const QString &locked, const Formats &formats, int offsetMinutes);
    /// Why a step could not be taken, or what it did; empty: nothing is said.
    void say(const QString &words, bool isError);
    /// No step can be taken while one is on its way.
    void setBusy(bool busy);
    QWidget *next() const;

signals:
    void stepAsked(somo::PeriodStep step);
    /// A closed period as it would be today, or as it was closed.
    void todayAsked(bool today);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void make();
    void fit();
    void fill();
    void press();
    PeriodStep nextStep() const;
    QString nextText() const;

    PeriodStateLine *m_state;
    QLabel *m_last;
    QLabel *m_lastBelow; // the same, where there is no room beside the steps
    QWidget *m_views; // of a closed period
    QButtonGroup *m_chosen;
    QPushButton *m_reopen;
    QPushButton *m_again;
    QPushButton *m_next;
    NoticeStrip *m_confirm;
    QLabel *m_said;
    CommissionMonthData m_data;
    QString m_locked;
    Formats m_formats{Language::vietnamese};
    bool m_busy = false;
};

} // namespace somo
