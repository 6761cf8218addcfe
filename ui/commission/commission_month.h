// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QWidget>

class QAction;

namespace somo {

class PageHost;

/// A period's run: its state, what stands in the way, and everybody's pay.
class CommissionMonth : public QWidget {
    Q_OBJECT
public:
    explicit CommissionMonth(PageHost &host, QWidget *parent = nullptr);
    void refresh();
    void retranslate();
    QList<QAction *> headerActions() const { return {}; }
    QWidget *firstFocus() { return this; }

signals:
    void headerChanged();
    void settled();
    void personAsked(PersonId person);

private:
    PageHost &m_host;
};

} // namespace somo
