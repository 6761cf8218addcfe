// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_actions.h"

#include "ui/common/theme/icons.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace somo {

ReportActions::ReportActions(PageHost &host, QWidget *page, const QString &name, Make make)
    : QObject(page)
    , m_page(page)
    , m_make(std::move(make))
    , m_output(host, this)
    , m_print(new QAction(somoIcon(QStringLiteral("print")), {}, this))
    , m_save(new QAction(somoIcon(QStringLiteral("export")), {}, this))
{
    for (QAction *action : {m_print, m_save})
        action->setPriority(QAction::LowPriority);
    m_print->setObjectName(QStringLiteral("print") + name);
    m_save->setObjectName(QStringLiteral("save") + name);
    connect(m_print, &QAction::triggered, this, &ReportActions::print);
    connect(m_save, &QAction::triggered, this, &ReportActions::chooseFile);
}

void ReportActions::setTips(const QString &print, const QString &save)
{
    m_print->setText(tr("Print"));
    m_print->setToolTip(print);
    m_save->setText(tr("Export"));
    m_save->setToolTip(save);
}

void ReportActions::setEnabled(bool enabled)
{
    m_print->setEnabled(enabled);
    m_save->setEnabled(enabled);
}

bool ReportActions::print()
{
    if (!m_print->isEnabled())
        return false;
    m_make([this](const ReportToWrite &what) { m_output.print(what); });
    return true;
}

bool ReportActions::save(const QString &ending)
{
    if (!m_save->isEnabled())
        return false;
    m_make([this, ending](const ReportToWrite &what) { m_output.save(what, ending); });
    return true;
}

void ReportActions::chooseFile()
{
    auto *menu = new QMenu(m_page);
    menu->setObjectName(m_save->objectName() + QStringLiteral("Menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ReportFileKind &kind : ReportOutput::fileKinds()) {
        QAction *action = menu->addAction(ReportOutput::filesName(kind));
        action->setObjectName(m_save->objectName() + kind.ending.toString());
        connect(action, &QAction::triggered, this, [this, ending = kind.ending.toString()] { save(ending); });
    }
    const auto *button = m_page->window()->findChild<QPushButton *>(m_save->objectName());
    menu->popup(button && button->isVisible() ? button->mapToGlobal(QPoint(0, button->height())) : m_page->mapToGlobal(QPoint()));
}

} // namespace somo
