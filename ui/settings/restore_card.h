// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/restore_preview.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace somo {

class PageHost;

/// What a copy holds and what restoring it would lose, and the two ways from there. A sealed copy is asked its passphrase first.
class RestoreCard : public QFrame {
    Q_OBJECT
public:
    explicit RestoreCard(PageHost &host, QWidget *parent = nullptr);
    /// Looks at the copy beside the window.
    void look(const QString &file);
    void retranslate();

signals:
    void restoreAsked(const QString &file, const QString &passphrase);
    /// Kept as it is; the card is hidden already.
    void leftAlone();
    /// What was asked about stands there.
    void looked();

private:
    void ask();
    void came(const Result<RestorePreview> &preview);
    void fill();
    QString text() const;
    void leave();

    PageHost &m_host;
    QString m_file;
    QString m_passphrase; // which opened it
    std::optional<Result<RestorePreview>> m_preview;
    int m_asked = 0; // the newest question
    QLabel *m_words = nullptr;
    QLineEdit *m_secret = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_leave = nullptr;
};

} // namespace somo
