// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/attachment.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace somo {

class PageHost;

/// Whose files are shown, and who attaches one.
struct FilesOwner {
    CustomerId customer;
    DealId deal; // instead of a customer
    PersonId me;
};

/// Files kept with a customer or a deal. One is only ever saved to a place that somebody chooses, and never opened from here: what a file
/// does is its sender's will.
class FilesCard : public QFrame {
    Q_OBJECT
public:
    /// `kind`: "customer" or "deal"; the names of what stands on it tell the two apart.
    FilesCard(PageHost &host, const QString &kind, QWidget *parent);
    void show(const FilesOwner &owner, const std::vector<Attachment> &files);

public slots:
    void attach();
    void saveFile(somo::AttachmentId file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QString &path);
    void remove(const Attachment &file);
    void fill();

    PageHost &m_host;
    bool m_isOfDeal;
    FilesOwner m_owner;
    std::vector<Attachment> m_files;
    QLabel *m_title;
    QPushButton *m_attach;
    QWidget *m_rows = nullptr;
};

} // namespace somo
