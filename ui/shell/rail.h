// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QFrame>

class QAbstractButton;
class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace somo {

/// The pages at the left, as icon and word; icons alone where there is little room. Only pages that exist are shown.
class Rail : public QFrame {
    Q_OBJECT
public:
    using Page = PageId;
    explicit Rail(QWidget *parent = nullptr);
    void setCurrent(Page page);
    /// Which pages have been used, beside those of day one; the others wait under "More pages", without those of teams
    /// where there is no team.
    void setUsed(const QList<Page> &pages, bool teams);
    /// The person's wish (Ctrl+B); narrow windows show icons alone anyway.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

signals:
    void chosen(somo::PageId page);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeButton(const QString &icon, const QString &objectName);
    QAbstractButton *buttonFor(Page page) const;
    void fillMore();
    void retranslate();
    QButtonGroup *m_group = nullptr;
    QToolButton *m_more = nullptr;
    QList<Page> m_used;
    bool m_teams = true;
    bool m_folded = false;
};

} // namespace somo
