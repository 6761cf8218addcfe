// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/kpi_sheet.h"
#include "core/storage/settings.h"
#include "core/words/formats.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace somo {

class FieldBox;

/// A target's verdict in words, and another value tried out on the periods behind it. Nothing is written.
class TargetTrialBox : public QWidget {
    Q_OBJECT
public:
    explicit TargetTrialBox(QWidget *parent = nullptr);
    /// `name` is the target in words. What is being typed for the same target stays.
    void show(const KpiRow &row, const QString &name, const BookSettings &settings, const Formats &formats);
    void retranslate();

private:
    void tryOut();
    KpiRow m_row;
    BookSettings m_settings;
    Formats m_formats{Language::vietnamese};
    QLabel *m_name = nullptr;
    QLabel *m_verdict = nullptr;
    QLineEdit *m_value = nullptr;
    FieldBox *m_box = nullptr;
    QLabel *m_result = nullptr;
};

} // namespace somo
