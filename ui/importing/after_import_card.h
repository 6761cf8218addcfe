// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"
#include "core/words/formats.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace somo {

/// What an import would do to the revenue of the months it touches.
class AfterImportCard : public QFrame {
    Q_OBJECT
public:
    explicit AfterImportCard(QWidget *parent);
    /// Hidden where no month changes.
    void setMonths(const std::map<int, PreviewedMonth> &months, const Formats &formats);

private:
    void addRow(const QString &name, const QString &value, bool total = false);
    void fillOne(int number, const PreviewedMonth &month, const Formats &formats);
    void fillSeveral(const std::map<int, PreviewedMonth> &months, const Formats &formats);
    QLabel *m_title;
    QWidget *m_rows = nullptr; // made anew with each preview
    QGridLayout *m_grid = nullptr;
};

} // namespace somo
