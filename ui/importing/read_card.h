// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"
#include "ui/importing/import_job.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace somo {

/// What was read of the files, and what of it is new: a card of names and figures beside the preview.
class ReadCard : public QFrame {
    Q_OBJECT
public:
    explicit ReadCard(QWidget *parent);
    void setAnswer(const ImportAnswer &answer, const Formats &formats);

private:
    void addRow(const QString &objectName, const QString &name, qint64 value, const Formats &formats);
    QLabel *m_title;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace somo
