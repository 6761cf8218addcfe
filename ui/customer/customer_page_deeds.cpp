// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a customer from their page.
#include "ui/customer/customer_page.h"

#include "core/customers/person_file.h"
#include "core/exchange/output_file.h"
#include "core/report/person_file_report.h"
#include "core/report/render.h"
#include "ui/common/notice_strip.h"
#include "ui/customer/consent_sheet.h"
#include "ui/customer/erase_sheet.h"
#include "ui/customer/note_line.h"
#include "ui/customer/request_sheet.h"
#include "ui/customer/timeline_card.h"
#include "ui/shell/prompts.h"
#include "ui/why/why_popover.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace somo {

void CustomerPage::showSheet(ActionSheet *sheet)
{
    m_middle->setCurrentWidget(sheet);
    sheet->firstField()->setFocus(Qt::OtherFocusReason);
}

void CustomerPage::closeSheet()
{
    if (m_middle->currentIndex() == 0)
        return;
    m_middle->setCurrentIndex(0);
    m_timeline->list()->setFocus(Qt::OtherFocusReason);
}

void CustomerPage::editConsent()
{
    m_consentSheet->begin(m_data);
    showSheet(m_consentSheet);
}

void CustomerPage::enterRequest()
{
    m_requestSheet->begin(m_data);
    showSheet(m_requestSheet);
}

void CustomerPage::erase()
{
    m_eraseSheet->begin(m_data);
    showSheet(m_eraseSheet);
}

void CustomerPage::merge()
{
    emit mergeAsked(m_customer);
}

void CustomerPage::call()
{
    contact(care::Channel::call);
}

void CustomerPage::zalo()
{
    contact(care::Channel::zalo);
}

void CustomerPage::contact(care::Channel channel)
{
    if (m_data.contactHidden)
        return host().tell(tr("Only those who serve this customer see how to reach them."));
    const care::ContactAddress address = care::contactAddress(channel, m_data.customer.phoneTyped, m_data.customer.email, m_data.customer.address, {}, {});
    if (address.url.isEmpty())
        return host().tell(tr("There is no phone number that can be called. Add one at the left (F2)."));
    m_channel = channel;
    m_address = address.url;
    m_addressShown = address.shown;
    sayContact();
    m_contact->show();
    m_contact->findChild<QPushButton *>(QStringLiteral("contactOpen"))->setFocus(Qt::OtherFocusReason);
}

void CustomerPage::sayContact()
{
    const bool isCall = m_channel == care::Channel::call;
    QString words = isCall ? tr("This calls %1.").arg(m_addressShown) : tr("This opens %1.").arg(m_addressShown);
    const QString code = isCall ? QStringLiteral("call") : QStringLiteral("zalo");
    for (const Consent &consent : m_data.consents) {
        if (consent.channel == code && consent.state == u"no")
            words += u' ' + tr("They said no to this on %1.").arg(host().formats().date(consent.from));
    }
    m_contact->setWords(words, isCall ? tr("Call") : tr("Open Zalo"), tr("Leave it"));
}

// What was said is noted next, as what it was.
void CustomerPage::openContact()
{
    m_contact->hide();
    host().prompts().openAddress(m_address);
    m_middle->setCurrentIndex(0);
    m_timeline->note()->expect(m_channel == care::Channel::call ? QStringLiteral("call") : QStringLiteral("message"));
}

void CustomerPage::newOrder()
{
    if (!m_data.customer.id)
        return;
    OrderSheet sheet;
    sheet.order.customer = m_customer;
    sheet.order.province = m_data.customer.province;
    sheet.customer = {m_customer.value, m_data.customer.code, m_data.customer.name};
    sheet.phone = m_data.customer.phoneTyped;
    sheet.province = m_data.province;
    emit newOrderAsked(sheet);
}

void CustomerPage::showOrders()
{
    emit ordersAsked(m_customer, m_data.customer.name);
}

void CustomerPage::showMore()
{
    const auto *button = window()->findChild<QPushButton *>(QStringLiteral("customerMore"));
    m_menu->popup(button ? button->mapToGlobal(QPoint(0, button->height())) : mapToGlobal(QPoint(width() / 2, 0)));
}

void CustomerPage::goToNote()
{
    m_middle->setCurrentIndex(0);
    m_timeline->note()->field()->setFocus(Qt::ShortcutFocusReason);
}

namespace {

/// JSON where the name says so, a page or a workbook likewise, else text.
Result<QByteArray> personFileContent(const PersonFile &file, const BookSettings &settings, const QString &path, Language language, const QDateTime &moment, Day today)
{
    if (path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return QJsonDocument(personFileJson(file, settings.currency, today)).toJson();
    const ReportForm form = reportFormFromEnding(QFileInfo(path).suffix()).value_or(ReportForm::text);
    return reportAs(form, personFileReport(file, settings, language, moment));
}

} // namespace

void CustomerPage::savePersonFile()
{
    if (!m_customer)
        return;
    const auto path = host().prompts().fileToSave(tr("Save the whole file of %1").arg(m_data.customer.name), QStringLiteral("%1.html").arg(m_data.customer.code),
                                                  tr("To read (*.html);;Text (*.txt);;Excel workbook (*.xlsx);;JSON (*.json)"));
    if (!path)
        return;
    host().workspace().read<QByteArray>(
        this, m_askedFile,
        [customer = m_customer, path = *path, language = host().language(), moment = host().workspace().now(), today = host().workspace().today()](
            Database &database, const BookSettings &settings) -> Result<QByteArray> {
            SOMO_TRY_ASSIGN(const PersonFile file, personFile(database, customer, settings.currency));
            return personFileContent(file, settings, path, language, moment, today);
        },
        [this, path = *path](const Result<QByteArray> &content) {
            if (!content)
                return host().showProblem(content.error());
            const Status may = mayBeWritten(path, {host().workspace().place()});
            if (const Status saved = may ? writeWhole(path, *content) : may; !saved)
                return host().showProblem(saved.error());
            host().sayWritten(path);
            noteLook(QStringLiteral("person_file"));
        });
}

void CustomerPage::why(QWidget *at, const QString &title, const QString &reason)
{
    if (!m_why)
        m_why = new WhyPopover(this);
    WhyTree tree;
    tree.title = title;
    for (const QString &line : reason.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        WhyLine each;
        each.text = line;
        tree.lines.push_back(each);
    }
    m_why->setTree(tree);
    m_why->showAt(at->mapToGlobal(QPoint(0, at->height())));
}

} // namespace somo
