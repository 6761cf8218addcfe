// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customer_data.h"
#include "ui/shell/workspace.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace somo {

class PageHost;

/// Files kept with a customer. One is only ever saved to a place that somebody chooses, and never opened from here: what a file
/// does is its sender's will.
class FilesCard : public QFrame {
    Q_OBJECT
public:
    FilesCard(PageHost &host, QWidget *parent);
    void show(const CustomerData &data);

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
    CustomerId m_customer;
    PersonId m_me;
    std::vector<Attachment> m_files;
    QLabel *m_title;
    QPushButton *m_attach;
    QWidget *m_rows = nullptr;
    Latest m_asked;
};

} // namespace somo
