// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QWidget>

class QAction;
class QLabel;

namespace somo {

class PageHost;

/// One person's statement of the window's period, with what explains it.
class StatementView : public QWidget {
    Q_OBJECT
public:
    explicit StatementView(PageHost &host, QWidget *parent = nullptr);
    void showPerson(PersonId person);
    /// Asks anew: the book changed, or the period or the language did.
    void refresh();
    void retranslate();
    QList<QAction *> headerActions() const { return {}; }
    QWidget *firstFocus() { return this; }
    /// Empty until it was read.
    QString personName() const { return m_name; }

signals:
    void headerChanged();
    /// Everything asked for stands here.
    void settled();
    void backAsked();

private:
    PageHost &m_host;
    PersonId m_person;
    QString m_name;
};

} // namespace somo
