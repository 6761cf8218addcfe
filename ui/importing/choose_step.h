// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/words/formats.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace somo {

class ImportTable;
class ProfileList;
class TabRow;

/// The assistant's first step: a place to drop files, what was imported lately, and which files are recognised.
class ChooseStep : public QWidget {
    Q_OBJECT
public:
    explicit ChooseStep(QWidget *parent);
    void setImports(std::vector<LoggedImport> imports, const Formats &formats, int offsetMinutes);
    ProfileList *profiles() const { return m_profiles; }
    void retranslate(const Formats &formats);
    QWidget *firstFocus();

signals:
    void chooseAsked();
    void undoAsked(somo::ImportId import);

private:
    void fill();
    void fillUndo();
    void showTab(int tab);
    std::vector<LoggedImport> m_imports;
    Formats m_formats;
    int m_offsetMinutes = 0;
    QLabel *m_lead = nullptr;
    QLabel *m_kinds = nullptr;
    QPushButton *m_choose = nullptr;
    TabRow *m_tabs = nullptr;
    int m_tab = 0;
    QLabel *m_empty = nullptr;
    ImportTable *m_table = nullptr;
    QPushButton *m_undo = nullptr;
    ProfileList *m_profiles = nullptr;
};

} // namespace somo
