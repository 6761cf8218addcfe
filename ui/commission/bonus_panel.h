// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/bonus_store.h"
#include "ui/shell/workspace.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace somo {

class BonusForm;
class PageHost;

/// The bonuses by hand of a period: a form for the next one, and those given, each to be put right or taken away.
class BonusPanel : public QFrame {
    Q_OBJECT
public:
    explicit BonusPanel(PageHost &host, QWidget *parent = nullptr);
    /// Opens for the window's period; the keyboard goes to the form.
    void open();
    void refresh();
    void retranslate();
    bool mayClose() const;

signals:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Data {
        std::vector<StoredBonus> bonuses;
        std::vector<RosterPerson> people;
        QStringList policies;
    };
    void take(const Data &data);
    void fill();
    const StoredBonus *chosen() const;
    void change();
    void takeAway();

    PageHost &m_host;
    BonusForm *m_form;
    QLabel *m_given;
    QListWidget *m_list;
    QPushButton *m_change;
    QPushButton *m_remove;
    std::vector<StoredBonus> m_bonuses;
    bool m_begins = false;
    Latest m_asked;
};

} // namespace somo
