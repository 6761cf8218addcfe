// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/note_line.h"

#include "core/base/text.h"
#include "core/customers/timeline_words.h"
#include "core/exchange/quick_entry_store.h"
#include "core/exchange/quick_names_query.h"
#include "core/people/people_store.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/write_keys.h"
#include "ui/shell/page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace somo {

namespace {

/// The book's names, with the customer of the page found by the code whatever it looks like.
class NamesOnPage : public quick::BookNames {
public:
    NamesOnPage(Database &database, Day today, quick::Known customer)
        : BookNames(database, today)
        , m_customer(std::move(customer))
    {
    }
    std::vector<quick::Known> customers(const QString &words) override
    {
        return words == folded(m_customer.code) ? std::vector<quick::Known>{m_customer} : BookNames::customers(words);
    }

private:
    quick::Known m_customer;
};

} // namespace

NoteLine::NoteLine(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_field(new QLineEdit(this))
    , m_keys(roleLabel(this, "keys"))
    , m_hint(roleLabel(this, "fine"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().small);
    m_field->setObjectName(QStringLiteral("customerNoteLine"));
    m_field->setMaxLength(int(quick::longestText));
    m_hint->setObjectName(QStringLiteral("customerNoteHint"));
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(currentMetrics().gap);
    line->addWidget(m_field, 1);
    line->addWidget(m_keys);
    layout->addLayout(line);
    layout->addWidget(m_hint);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &NoteLine::ask);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { enter(false); });
    addWriteKeys(this, [this] { enter(true); });
    retranslate();
}

void NoteLine::show(const CustomerData &data)
{
    const bool isOther = data.customer.id != m_customer;
    if (isOther && !isEmpty())
        m_begun.insert(m_customer.value, m_field->text());
    m_customer = data.customer.id;
    m_code = data.customer.code;
    m_name = data.customer.name;
    if (isOther) {
        m_expected.clear();
        m_field->setText(m_begun.take(m_customer.value)); // nothing typed is lost by looking at somebody else
    }
    fillHint();
}

void NoteLine::expect(const QString &kind)
{
    m_expected = kind;
    fillHint();
    m_field->setFocus(Qt::OtherFocusReason);
}

void NoteLine::forget()
{
    m_begun.clear();
    m_expected.clear();
    m_field->setText({});
    m_customer = {};
}

bool NoteLine::isEmpty() const
{
    return m_field->text().trimmed().isEmpty();
}

void NoteLine::ask()
{
    m_isCurrent = false;
    m_wantsWrite = false; // Enter was meant for the words that stood there
    const QString text = m_field->text();
    if (text.trimmed().isEmpty()) {
        m_entry = {};
        return fillHint();
    }
    m_host.workspace().read<quick::Entry>(
        this, m_asked,
        [text, known = quick::Known{m_customer.value, m_code, m_name}, today = m_host.workspace().today()](Database &database, const BookSettings &settings) -> Result<quick::Entry> {
            NamesOnPage names(database, today, known);
            quick::Entry entry = quick::read(text, {today, settings.currency}, names, {{QStringLiteral("customer"), known.code}});
            SOMO_TRY(names.status());
            return entry;
        },
        [this, text](const Result<quick::Entry> &entry) {
            if (text != m_field->text())
                return;
            if (!entry) {
                m_wantsWrite = false;
                return m_host.showProblem(entry.error());
            }
            m_entry = *entry;
            m_text = text;
            m_isCurrent = true;
            fillHint();
            if (std::exchange(m_wantsWrite, false))
                enter(false);
        });
}

bool NoteLine::isUnderstood() const
{
    using Kind = quick::EntryKind;
    return m_isCurrent && m_entry.isReady() && m_entry.customer == m_customer && (m_entry.kind == Kind::promise || m_entry.kind == Kind::activity);
}

quick::Entry NoteLine::noteOf(const QString &text) const
{
    quick::Entry note;
    note.kind = quick::EntryKind::activity;
    note.customer = m_customer;
    note.day = m_host.workspace().today();
    note.action = m_expected.isEmpty() ? QStringLiteral("note") : m_expected;
    note.note = cleanText(text);
    return note;
}

QString NoteLine::hint() const
{
    const words::ReportWords words(m_host.language(), m_host.workspace().settings().currency);
    const Formats &formats = words.formats();
    if (isEmpty())
        return m_expected.isEmpty() ? QString() : tr("What was said? Enter writes it as: %1.").arg(activityTitle(m_expected, words));
    const QString verbatim = tr("Ctrl+Enter writes the words as they stand.");
    if (!isUnderstood())
        return tr("Enter writes it as: %1.").arg(activityTitle(noteOf({}).action, words));
    if (m_entry.kind == quick::EntryKind::promise) {
        const QString promise = m_entry.isByCustomer ? tr("Enter writes a promise of the customer, by %1.").arg(formats.date(m_entry.day))
                                                     : tr("Enter writes a promise, by %1.").arg(formats.date(m_entry.day));
        return promise + u' ' + verbatim;
    }
    const QString activity = tr("Enter writes it as: %1, %2.").arg(activityTitle(m_entry.action, words), formats.date(m_entry.day));
    return activity + u' ' + verbatim;
}

void NoteLine::fillHint()
{
    const QString text = hint();
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    m_field->setAccessibleDescription(text);
}

void NoteLine::enter(bool verbatim)
{
    if (isEmpty() || m_isWriting)
        return;
    if (!verbatim && !m_isCurrent) {
        m_wantsWrite = true;
        return;
    }
    if (verbatim || !isUnderstood())
        return write(noteOf(m_field->text()));
    quick::Entry entry = m_entry;
    // After a call or a message has been opened from here, a plain note is what was said in it.
    if (entry.kind == quick::EntryKind::activity && entry.action == u"note" && !m_expected.isEmpty())
        entry.action = m_expected;
    write(entry);
}

void NoteLine::write(const quick::Entry &entry)
{
    m_isWriting = true;
    const quick::Setting setting{m_host.workspace().today(), m_host.workspace().settings().currency};
    m_host.workspace().write(
        quick::commandOf(entry),
        [entry, author = m_host.workspace().author(), setting](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const PersonId person, people::find(database, author));
            const auto written = quick::write(database, entry, person, setting);
            return written ? success() : Status(written.error());
        },
        this,
        [this, typed = m_field->text(), customer = m_customer, promise = entry.kind == quick::EntryKind::promise](const Result<CommandOutcome> &done) {
            m_isWriting = false;
            // What was typed stays until it was written.
            if (!done)
                return m_host.showProblem(done.error());
            m_host.say(promise ? tr("The promise is written.") : tr("Written into the history."));
            if (m_begun.value(customer.value) == typed)
                m_begun.remove(customer.value);
            if (customer != m_customer || m_field->text() != typed)
                return;
            m_expected.clear();
            m_field->setText({}); // clear() would leave it to Ctrl+Z
        });
}

/// In an empty line Ctrl+Z is the book's, as in quick entry.
bool NoteLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride && m_field->text().isEmpty()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NoteLine::retranslate()
{
    m_field->setPlaceholderText(tr("Note a call, a promise, what was heard …"));
    m_field->setAccessibleName(tr("Note on this customer"));
    m_keys->setText(QStringLiteral("Ctrl L"));
    fillHint();
}

} // namespace somo
