// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/received_reader.h"
#include "core/words/formats.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace somo {

class ImportTable;

/// Which column of a received file holds what: each with sample values, where the headings' words don't say it, or say it
/// wrongly.
class ReceivedColumnsPart : public QWidget {
    Q_OBJECT
public:
    explicit ReceivedColumnsPart(QWidget *parent);
    void setColumns(const QString &fileName, const std::vector<ReceivedColumn> &columns);
    /// What a person chose, by number: a column that none chose is read as nothing.
    ReceivedMapping mapping() const;
    /// What is still to be chosen.
    std::vector<ReceivedField> missing() const;
    void retranslate(const Formats &formats);
    QWidget *firstFocus();

signals:
    /// The file is to be read that way.
    void readAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void fillLead();
    void choose(int column, std::optional<ReceivedField> field);
    QComboBox *makeChoice(int column);

    QString m_fileName;
    std::vector<ReceivedColumn> m_columns;
    Formats m_formats;
    QLabel *m_lead = nullptr;
    ImportTable *m_table = nullptr;
    QPushButton *m_read = nullptr;
};

} // namespace somo
