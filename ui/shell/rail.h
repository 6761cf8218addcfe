// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;
class QToolButton;

namespace somo {

/// The pages at the left, as icon and word; icons alone where there is little room. Only pages that exist are shown.
class Rail : public QFrame {
    Q_OBJECT
public:
    enum class Page {
        board,
        report,
    };
    explicit Rail(QWidget *parent = nullptr);
    void setCurrent(Page page);
    /// The person's wish (Ctrl+B); narrow windows show icons alone anyway.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

signals:
    void chosen(somo::Rail::Page page);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *add(Page page, const char *icon, const char *objectName);
    void retranslate();
    QButtonGroup *m_group = nullptr;
    bool m_folded = false;
};

} // namespace somo
