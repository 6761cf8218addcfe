// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;

namespace somo {

/// Monday to Sunday, each a whole working day, half a one, or free.
class WorkingDays : public QWidget {
    Q_OBJECT
public:
    explicit WorkingDays(QWidget *parent = nullptr);
    void setDays(const std::array<int, 7> &weights);

signals:
    /// Chosen by a person: the canonical text of "working_days".
    void chosen(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose(int day, int weight);
    std::array<int, 7> m_weights{};
    std::array<QLabel *, 7> m_names{};
    std::array<QComboBox *, 7> m_boxes{};
};

} // namespace somo
