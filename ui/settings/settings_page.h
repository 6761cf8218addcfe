// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings.h"
#include "ui/settings/setting_specs.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QPointer>

#include <array>
#include <vector>

class QActionGroup;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace somo {

class BackupList;
class HolidayList;
class OwnMetricList;
class SettingRow;
class WorkingDays;

/// One page of titled sections: how the window looks on this computer, and the book's settings with what each changes.
/// A change is written at once and can be taken back like any other.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(PageHost &host, QWidget *parent = nullptr);
    /// The window's own choices; what is chosen here is chosen there.
    void setLooks(QActionGroup *languages, QActionGroup *themes, QActionGroup *textSizes);
    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() override;
    void openFilter() override;
    void clearFilter() override;

signals:
    /// A copy is to be put in the place of the open book.
    void restoreAsked(const QString &file, const QString &passphrase);

protected:
    void retranslate() override;

private:
    /// A card with its rows.
    struct Section {
        QFrame *card = nullptr;
        QLabel *title = nullptr;
        QList<SettingRow *> rows;
    };
    struct BookRow {
        const SettingSpec *spec = nullptr;
        SettingRow *row = nullptr;
    };
    struct LookRow {
        QPointer<QActionGroup> actions;
        QComboBox *box = nullptr;
        SettingRow *row = nullptr;
    };
    Section &addSection();
    void buildLooks();
    void buildBook();
    void buildCalendar();
    void buildOwnMetrics();
    void buildBackups();
    QWidget *makeControl(const SettingSpec &spec);
    void fillLook(LookRow &look);
    void fillBook();
    void fillBookRow(const BookRow &book);
    void write(const BookRow &book, const QString &value);
    void writeCalendar(SettingRow *row, const QString &key, const QString &value, const QString &sentence);
    void setAuthor();
    bool isOffered(const SettingRow *row) const;
    void narrow();
    QString problem(const BookRow &book, const Error &error) const;

    QLineEdit *m_search = nullptr;
    QLabel *m_nothing = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    std::vector<Section> m_sections;
    std::array<LookRow, 3> m_looks;
    QLineEdit *m_author = nullptr;
    SettingRow *m_authorRow = nullptr;
    std::vector<BookRow> m_book;
    WorkingDays *m_days = nullptr;
    SettingRow *m_daysRow = nullptr;
    HolidayList *m_holidays = nullptr;
    SettingRow *m_holidaysRow = nullptr;
    OwnMetricList *m_own = nullptr;
    SettingRow *m_ownRow = nullptr;
    BackupList *m_backups = nullptr;
    SettingRow *m_backupRow = nullptr;
    Latest m_asked;
};

} // namespace somo
