// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/commission_page.h"

#include "ui/commission/commission_month.h"
#include "ui/commission/statement_view.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/progress_strip.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace somo {

CommissionPage::CommissionPage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_parts(new QStackedWidget(this))
    , m_month(new CommissionMonth(host, m_parts))
    , m_statement(new StatementView(host, m_parts))
{
    setObjectName(QStringLiteral("commissionPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(currentMetrics().edge, 0, currentMetrics().edge, currentMetrics().inside);
    layout->addWidget(m_parts);
    m_parts->addWidget(m_month);
    m_parts->addWidget(m_statement);
    connect(m_month, &CommissionMonth::headerChanged, this, &Page::headerChanged);
    connect(m_month, &CommissionMonth::settled, this, &Page::settled);
    connect(m_month, &CommissionMonth::personAsked, this, [this](PersonId person) { this->host().showPage(PageId::commission, person.value); });
    connect(m_statement, &StatementView::headerChanged, this, &Page::headerChanged);
    connect(m_statement, &StatementView::settled, this, &Page::settled);
    connect(m_statement, &StatementView::backAsked, this, &CommissionPage::stepOut);
    CommissionPage::retranslate();
}

QString CommissionPage::title() const
{
    return showsPerson() && !m_statement->personName().isEmpty() ? m_statement->personName() : tr("Commission");
}

QString CommissionPage::trail() const
{
    return showsPerson() ? tr("Commission") : QString();
}

bool CommissionPage::goBack()
{
    if (!showsPerson())
        return false;
    if (m_statement->goBack())
        return true;
    open(0);
    refresh();
    return true;
}

// Out of asking, trying and the orders behind first, then to where the statement was opened from.
void CommissionPage::stepOut()
{
    if (!m_statement->goBack())
        emit backAsked();
}

// Esc comes here from whatever of the statement doesn't take it.
void CommissionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && showsPerson() && !host().progress().stopShown())
        return stepOut();
    Page::keyPressEvent(event);
}

void CommissionPage::open(qint64 id)
{
    m_person = PersonId{id};
    m_parts->setCurrentWidget(showsPerson() ? static_cast<QWidget *>(m_statement) : m_month);
    if (showsPerson())
        m_statement->showPerson(m_person);
    emit headerChanged();
}

void CommissionPage::refresh()
{
    if (showsPerson())
        m_statement->refresh();
    else
        m_month->refresh();
}

QList<QAction *> CommissionPage::headerActions() const
{
    return showsPerson() ? m_statement->headerActions() : m_month->headerActions();
}

bool CommissionPage::print()
{
    return output().print();
}

bool CommissionPage::savePdf()
{
    return output().save(QStringLiteral("pdf"));
}

ReportActions &CommissionPage::output() const
{
    return showsPerson() ? m_statement->output() : m_month->output();
}

QWidget *CommissionPage::firstFocus()
{
    return showsPerson() ? m_statement->firstFocus() : m_month->firstFocus();
}

bool CommissionPage::mayClose()
{
    if (!m_month->mayClose()) {
        open(0); // the bonus that is being typed stands there
        return false;
    }
    if (m_statement->mayClose())
        return true;
    m_statement->showBegun();
    host().tell(tr("A question is written and not sent: send it, or discard it."));
    return false;
}

void CommissionPage::retranslate()
{
    m_month->retranslate();
    m_statement->retranslate();
}

} // namespace somo
