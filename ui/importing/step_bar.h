// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace somo {

/// The assistant's steps in a row: those behind ticked, the present one filled.
class StepBar : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(QWidget *parent);
    void setSteps(const QStringList &names);
    void setCurrent(int step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say();
    int widthOf(int step) const;
    QStringList m_names;
    int m_current = 0;
};

} // namespace somo
