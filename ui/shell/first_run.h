// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace somo {

class FieldBox;

/// What a new book is asked at once (ui.md §9, First run); all of it can be changed in the settings, but the currency.
struct FirstRun {
    bool team = false;
    QString person; // at this computer; empty: not said
    QString teamName; // of a team; empty: named later
    QString currency = QStringLiteral("VND");
    int fiscalStart = 1;
    QString recogniseOn = QStringLiteral("completed");
};

/// The person at this computer becomes the first one of the book, and a team's lead.
Book::Work firstPeople(const FirstRun &answers);

/// "Just you, or a team?", the person's name, and the book's three defaults: one short sheet, Enter goes through.
class FirstRunSheet : public QDialog {
    Q_OBJECT
public:
    FirstRunSheet(const QString &bookName, QWidget *parent);
    FirstRun answers() const;

private:
    void buildDefaults(QVBoxLayout *layout);
    void fit();
    void finish();

    QRadioButton *m_alone = nullptr;
    QRadioButton *m_team = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_teamName = nullptr;
    FieldBox *m_nameBox = nullptr;
    FieldBox *m_teamBox = nullptr;
    QComboBox *m_currency = nullptr;
    QComboBox *m_start = nullptr;
    QComboBox *m_event = nullptr;
};

} // namespace somo
