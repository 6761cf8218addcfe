// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/simulated_lines.h"
#include "core/words/formats.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace somo {

class PageHost;
class WhatIfModel;
class WhatIfSale;

/// "What if one more were sold": how much of what the policies count, a product group, a channel, and what the statement
/// would say then, line by line, as soon as one of them changes. Nothing is written, and the panel says so.
class WhatIfPanel : public QWidget {
    Q_OBJECT
public:
    WhatIfPanel(PageHost &host, QWidget *parent);
    /// `revenue` is what the slider is measured by.
    void begin(PersonId person, const Period &period, Money revenue);
    void retranslate();

signals:
    void backAsked();
    /// What was asked last stands here.
    void settled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Choices;
    struct Outcome;
    void askChoices();
    void simulate();
    void show(const Outcome &outcome);

    PageHost &m_host;
    QLabel *m_title;
    QLabel *m_lead;
    WhatIfSale *m_sale;
    QLabel *m_result;
    WhatIfModel *m_model;
    QTableView *m_table;
    QLabel *m_nothingWritten;
    QPushButton *m_back;
    PersonId m_person;
    Period m_period;
    bool m_hasChoices = false;
    Latest m_latestChoices;
    Latest m_latest;
};

} // namespace somo
