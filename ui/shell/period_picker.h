// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/words/formats.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QMenu;
class QToolButton;

namespace somo {

/// ◀ period ▶ and month | quarter | year. The button drops a year's months with its quarters beside; typing "9/26" or
/// "q3" into the field at its top works as well.
class PeriodPicker : public QWidget {
    Q_OBJECT
public:
    explicit PeriodPicker(QWidget *parent = nullptr);
    void setPeriod(const Period &period);
    const Period &period() const { return m_period; }
    void setToday(Day today) { m_today = today; }
    void setFormats(const Formats &formats);
    void step(int periods);
    void goToToday();
    /// The style sheet's least width would let the names of the kinds be cut; the title gives way first.
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The person chose another period.
    void periodChosen(const somo::Period &period);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const Period &period);
    void chooseKind(int id);
    void openMenu();
    void fillMenu(QMenu &menu, QGridLayout &grid);
    QString refusal(const QString &typed) const;
    void retranslate();
    Period m_period;
    Day m_today;
    Formats m_formats{Language::vietnamese};
    QToolButton *m_back = nullptr;
    QToolButton *m_name = nullptr;
    QToolButton *m_on = nullptr;
    QButtonGroup *m_kinds = nullptr;
};

} // namespace somo
