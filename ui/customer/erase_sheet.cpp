// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/erase_sheet.h"

#include "core/words/error_words.h"
#include "ui/common/role_label.h"
#include "ui/shell/page.h"
#include "ui/shell/prompts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace somo {

EraseSheet::EraseSheet(PageHost &host, QWidget *parent)
    : ActionSheet(host, QStringLiteral("eraseSheet"), parent)
    , m_goes(roleLabel(this, ""))
    , m_stays(roleLabel(this, ""))
{
    m_goes->setObjectName(QStringLiteral("eraseGoes"));
    m_stays->setObjectName(QStringLiteral("eraseStays"));
    findChild<QPushButton *>(QStringLiteral("eraseSheetMain"))->setProperty("destroys", true);
    for (QLabel *label : {m_goes, m_stays}) {
        label->setWordWrap(true);
        body()->addWidget(label);
    }
}

QWidget *EraseSheet::firstField()
{
    // The harmless one.
    return findChild<QPushButton *>(QStringLiteral("eraseSheetLeave"));
}

void EraseSheet::begin(const CustomerData &data)
{
    m_customer = data.customer.id;
    m_name = data.customer.name;
    m_preview.reset();
    m_erasing = false;
    setError({});
    retranslate();
    host().workspace().read<ErasurePreview>(
        this, m_asked, [customer = m_customer](Database &database, const BookSettings &) { return privacy::erasurePreview(database, customer); },
        [this](const Result<ErasurePreview> &preview) {
            if (!preview)
                return setError(words::errorText(preview.error(), host().language()));
            m_preview = *preview;
            fill();
        });
}

void EraseSheet::fill()
{
    if (!m_preview) {
        m_goes->setText(tr("Looking what hangs on this customer …"));
        m_stays->clear();
        return;
    }
    const Formats formats = host().formats();
    m_goes->setText(tr("These go for good: name, phone, e-mail, address, birthday, note, tags, own fields, consent; words of notes (%1), files (%2), entries in the history of changes (%3). "
                       "This can't be taken back.")
                        .arg(formats.count(m_preview->notes), formats.count(m_preview->attachments), formats.count(m_preview->images)));
    m_stays->setText(tr("These stay: their orders (%1) with their days and amounts, so that no figure changes; they stand under a code without a name. Copies of this book made before still hold "
                        "the customer; those that Somo made are listed afterwards and are yours to delete. Copies that were carried elsewhere, on a stick, another computer or a cloud, aren’t known to Somo.")
                         .arg(formats.count(m_preview->orders)));
}

void EraseSheet::act()
{
    if (!m_preview || m_erasing)
        return;
    m_erasing = true;
    setError({});
    const auto done = std::make_shared<Erasure>();
    host().workspace().administer(
        [customer = m_customer, today = host().workspace().today(), author = host().workspace().author(), done](Book &book) -> Result<CommandOutcome> {
            SOMO_TRY_ASSIGN(*done, privacy::eraseCustomer(book, customer, today, author));
            return CommandOutcome{};
        },
        this, [this, done](const Result<CommandOutcome> &outcome) {
            m_erasing = false;
            if (!outcome)
                return setError(words::errorText(outcome.error(), host().language()));
            if (!done->backups.isEmpty())
                host().prompts().problem(tr("Copies that still hold the customer"), tr("Delete them yourself where they are not needed:") + QLatin1Char('\n') + done->backups.join(QLatin1Char('\n')));
            emit closed();
            emit erased(done->placeholder);
        });
}

void EraseSheet::retranslate()
{
    setWords(tr("Forget %1 for good?").arg(m_name), tr("Forget %1").arg(m_name), tr("Keep them"));
    fill();
}

} // namespace somo
