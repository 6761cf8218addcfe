// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"
#include "ui/importing/import_job.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace somo {

class ImportTable;

/// The assistant's second step: left a file's columns with examples of each, right the field each goes to, and how the
/// first row is read by that. States of orders are mapped beside it.
class MappingStep : public QWidget {
    Q_OBJECT
public:
    explicit MappingStep(QWidget *parent);
    /// Whether the names, dates and shops given for files that were here already stay with them.
    enum class Typed {
        goes,
        stays,
    };
    void setFiles(std::vector<ChosenFile> files, int shown, const Formats &formats, Typed typed = Typed::goes);
    /// With their mappings as they stand here.
    const std::vector<ChosenFile> &files() const { return m_files; }
    int shown() const { return m_shown; }
    void showFile(int file);
    /// The header row was read anew.
    void replaceShown(ChosenFile file);
    /// What the shown file's first rows become.
    void setRead(const std::vector<ReadRow> &rows, const std::optional<Error> &problem);
    /// The profile of a file as it is mapped here.
    Profile profile(int file) const;
    /// The profiles to be kept, of files mapped by hand.
    std::vector<Profile> keptProfiles() const;
    /// Why the shown file can't be read yet, in words; empty: it can.
    QString missing(int file) const;
    void focusMissing();
    void retranslate(const Formats &formats);
    QWidget *firstFocus();

signals:
    /// Another mapping, or another file: its first rows are wanted.
    void mappingChanged();
    void headerRowAsked(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildSide();
    QComboBox *makeChoice(const QString &objectName, QWidget *parent);
    ChosenFile &current() { return m_files[size_t(m_shown)]; }
    void fill();
    void fillKinds();
    void fillDates();
    void fillShop();
    void fillColumns();
    void fillStatuses();
    void fillMissing();
    void choose(int column, std::optional<Field> field);
    void setKind(ImportKind kind);
    void setDates(DateOrder order);
    void changed();

    std::vector<ChosenFile> m_files;
    struct Keep {
        bool wanted = true;
        QString name;
        DateOrder dates = DateOrder::found;
        QString shop; // of a platform's several ones, which no file names
    };
    std::vector<Keep> m_keep; // beside m_files
    int m_shown = 0;
    bool m_filling = false;
    Formats m_formats;
    QLabel *m_fileLabel = nullptr;
    QComboBox *m_file = nullptr;
    QLabel *m_about = nullptr;
    ImportTable *m_columns = nullptr;
    QLabel *m_missing = nullptr;
    QLabel *m_kindLabel = nullptr;
    QComboBox *m_kind = nullptr;
    QLabel *m_headerLabel = nullptr;
    QSpinBox *m_header = nullptr;
    QLabel *m_datesLabel = nullptr;
    QComboBox *m_dates = nullptr;
    QLabel *m_shopLabel = nullptr;
    QLineEdit *m_shop = nullptr;
    QFrame *m_statusCard = nullptr;
    QLabel *m_statusTitle = nullptr;
    ImportTable *m_statuses = nullptr;
    QFrame *m_keepCard = nullptr;
    QCheckBox *m_keepIt = nullptr;
    QLineEdit *m_name = nullptr;
};

} // namespace somo
