// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/profile.h"
#include "core/words/formats.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace somo {

class ImportTable;

/// The files that are recognised: those of the book first, then the shipped ones, with the exports that each was made for
/// and what it reads. One can be copied into a file, changed there and taken back; the book's own can be deleted.
class ProfileList : public QWidget {
    Q_OBJECT
public:
    explicit ProfileList(QWidget *parent);
    void setProfiles(std::vector<Profile> kept, const Formats &formats);
    void retranslate(const Formats &formats);

signals:
    void copyAsked(const somo::Profile &profile);
    void takeAsked();
    void deleteAsked(const QString &name);

private:
    const Profile *current() const;
    bool isKept(int row) const { return row >= 0 && size_t(row) < m_kept; }
    void fill();
    void showCurrent();
    QString madeFor(const Profile &profile) const;
    QString reads(const Profile &profile) const;
    std::vector<Profile> m_profiles;
    size_t m_kept = 0; // the first so many are the book's
    Formats m_formats;
    ImportTable *m_table = nullptr;
    QLabel *m_reads = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace somo
