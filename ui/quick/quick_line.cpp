// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/quick_line.h"

#include "core/exchange/quick_entry_store.h"
#include "core/exchange/quick_entry_words.h"
#include "core/exchange/quick_names_query.h"
#include "core/people/people_store.h"
#include "core/service/expense_query.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/page.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSet>

#include <algorithm>

namespace somo {

namespace {

/// What a written entry is said to be, and what the envelope of an expense leaves.
struct QuickWritten {
    quick::Written row;
    QString envelope;
};

Result<QString> envelopeOf(Database &database, const quick::Entry &entry, const quick::Written &row, const words::ReportWords &words)
{
    if (entry.kind != quick::EntryKind::expense)
        return QString();
    SOMO_TRY_ASSIGN(const std::vector<ExpenseSum> sums, expenseSums(database, entry.day));
    for (const ExpenseSum &sum : sums) {
        const auto left = sum.left();
        if (sum.category.id.value == row.category && left)
            return quick::envelopeSentence(sum.category.name, *left, *sum.category.envelope, words);
    }
    return QString();
}

constexpr int shortestChoice = 16; // letters

} // namespace

QuickLine::QuickLine(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
    , m_line(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_scroll(new QScrollArea(this))
{
    const Metrics metrics = currentMetrics();
    setObjectName(QStringLiteral("quickLine"));
    setProperty("card", true);
    m_line->setObjectName(QStringLiteral("quickText"));
    m_line->setMaxLength(int(quick::longestText));
    m_hint->setObjectName(QStringLiteral("quickHint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.inside, metrics.small, metrics.inside, metrics.small);
    column->addWidget(m_line);
    column->addWidget(m_hint);
    column->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    empty();
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_answers.clear();
        ask();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &QuickLine::enter);
    m_line->installEventFilter(this);
    // What was understood names rows of the book that it was read in.
    for (const auto signal : {&Workspace::opened, &Workspace::closed})
        connect(&host.workspace(), signal, this, &QuickLine::forget);
    retranslate();
    hide();
}

/// As high as what is said, and never more of the window than leaves the page to be seen.
void QuickLine::fitHeight()
{
    constexpr int partOfWindow = 3;
    const int wanted = m_understood->sizeHint().height();
    m_scroll->setFixedHeight(std::min(wanted, std::max(window()->height() / partOfWindow, currentMetrics().row * partOfWindow)));
}

void QuickLine::open()
{
    window()->removeEventFilter(this);
    window()->installEventFilter(this);
    QFrame::show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
    ask();
}

void QuickLine::retranslate()
{
    m_line->setPlaceholderText(tr("Lan buys 3 T-shirts 450k yesterday · Friday call Minh again · lunch 180k"));
    m_line->setAccessibleName(tr("Quick entry"));
    if (m_isCurrent)
        showEntry(m_entry);
}

void QuickLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    hide();
    emit closed();
}

/// In an empty line Ctrl+Z is the book's: there what was just written is taken back, as the strip at the foot says.
bool QuickLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line) {
        if (event->type() == QEvent::Resize && isVisible())
            fitHeight();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride && m_line->text().isEmpty()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void QuickLine::forget()
{
    const QSignalBlocker quiet(m_line);
    m_line->setText({});
    m_answers.clear();
    m_entry = {};
    m_text.clear();
    m_isCurrent = m_wantsWrite = false;
    empty();
    hide();
}

void QuickLine::ask()
{
    m_isCurrent = false;
    const QString text = m_line->text();
    const Day today = m_host.workspace().today();
    m_host.workspace().read<quick::Entry>(
        this, m_latest,
        [text, today, answers = m_answers](Database &database, const BookSettings &settings) -> Result<quick::Entry> {
            quick::BookNames names(database, today);
            quick::Entry entry = quick::read(text, {today, settings.currency}, names, answers);
            SOMO_TRY(names.status());
            return entry;
        },
        [this, text](const Result<quick::Entry> &answer) {
            if (!answer)
                return m_host.showProblem(answer.error());
            m_text = text;
            m_entry = *answer;
            m_isCurrent = true;
            showEntry(m_entry);
            emit settled();
            if (std::exchange(m_wantsWrite, false))
                enter();
        });
}

void QuickLine::empty()
{
    m_understood = new QWidget; // the one before goes with it
    m_rows = new QGridLayout(m_understood);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setColumnStretch(3, 1);
    m_scroll->setWidget(m_understood);
    m_understood->setAutoFillBackground(false); // which setWidget() turns on
    m_scroll->setVisible(!m_text.trimmed().isEmpty());
}

QString QuickLine::wordsOf(const std::vector<quick::Span> &from) const
{
    QStringList words;
    for (const quick::Span &span : from)
        words += QString(u'“' + m_text.mid(span.from, span.length) + u'”');
    return words.join(u' ');
}

void QuickLine::showEntry(const quick::Entry &entry)
{
    empty();
    if (m_text.trimmed().isEmpty()) {
        m_hint->setText(tr("Enter writes, Esc closes."));
        return;
    }
    // What is open stands first, and is not told twice.
    int row = 0;
    QSet<QString> open;
    for (const quick::Question &question : entry.questions) {
        addQuestion(question, row++);
        open.insert(question.field);
    }
    for (const quick::Field &field : entry.fields) {
        if (!open.contains(field.name) || !field.value.isEmpty())
            addField(field, row++);
    }
    fitHeight();
    m_hint->setText(entry.isReady() ? tr("Enter writes it.") : tr("%n to answer.", nullptr, int(entry.questions.size())));
    setAccessibleDescription(m_hint->text());
}

void QuickLine::addField(const quick::Field &field, int row)
{
    const words::ReportWords words(m_host.language(), m_host.workspace().settings().currency);
    const QString value = quick::fieldValue(field, words);
    if (value.isEmpty())
        return; // its question says so
    auto *name = new QLabel(quick::fieldName(field.name, words), m_understood);
    auto *shown = new QLabel(field.isAssumed ? tr("%1 (assumed)").arg(value) : value, m_understood);
    auto *from = new QLabel(wordsOf(field.from), m_understood);
    shown->setObjectName(QStringLiteral("quick.") + field.name);
    shown->setAccessibleName(QString(name->text() + QStringLiteral(": ") + shown->text()));
    for (QLabel *label : {name, shown, from})
        label->setTextFormat(Qt::PlainText);
    m_rows->addWidget(name, row, 0);
    m_rows->addWidget(shown, row, 1);
    m_rows->addWidget(from, row, 2);
}

void QuickLine::addQuestion(const quick::Question &question, int row)
{
    const words::ReportWords words(m_host.language(), m_host.workspace().settings().currency);
    auto *name = new QLabel(quick::fieldName(question.field, words), m_understood);
    auto *asked = new QLabel(quick::questionText(question, words), m_understood);
    auto *from = new QLabel(wordsOf(question.from), m_understood);
    auto *choice = new QComboBox(m_understood);
    choice->setObjectName(QStringLiteral("quickAsk.") + question.field);
    choice->setAccessibleName(QString(asked->text() + u' ' + from->text()).trimmed());
    // What no list can hold is typed.
    choice->setEditable(question.why != quick::Why::priceOpen && question.why != quick::Why::kindOpen && question.why != quick::Why::kindUnknown);
    choice->setMinimumContentsLength(shortestChoice);
    choice->addItem(QString());
    for (const quick::Choice &each : question.choices)
        choice->addItem(quick::choiceText(question, each, words), each.value);
    for (QLabel *label : {name, asked, from})
        label->setTextFormat(Qt::PlainText);
    m_rows->addWidget(name, row, 0);
    m_rows->addWidget(asked, row, 1);
    m_rows->addWidget(from, row, 2);
    m_rows->addWidget(choice, row, 3, Qt::AlignLeft);
    const QString field = question.field;
    connect(choice, &QComboBox::activated, this, [this, choice, field](int index) {
        const QString value = choice->itemData(index).toString();
        answer(field, value.isEmpty() ? choice->itemText(index) : value);
    });
    if (choice->lineEdit()) {
        choice->setInsertPolicy(QComboBox::NoInsert);
        connect(choice->lineEdit(), &QLineEdit::returnPressed, this, [this, choice, field] {
            const int known = choice->findText(choice->currentText());
            answer(field, known > 0 ? choice->itemData(known).toString() : choice->currentText());
        });
    }
}

void QuickLine::answer(const QString &field, const QString &value)
{
    if (value.trimmed().isEmpty())
        return;
    m_answers[field] = value.trimmed();
    m_line->setFocus();
    // The box that was answered goes with the next reading; not while its own signal runs.
    QMetaObject::invokeMethod(this, &QuickLine::ask, Qt::QueuedConnection);
}

void QuickLine::enter()
{
    if (m_line->text().trimmed().isEmpty() || m_isWriting)
        return;
    if (!m_isCurrent) {
        m_wantsWrite = true;
        return;
    }
    if (m_entry.isReady())
        return write();
    if (auto *first = m_understood->findChild<QComboBox *>()) {
        first->setFocus(Qt::TabFocusReason);
        m_scroll->ensureWidgetVisible(first);
    }
}

void QuickLine::write()
{
    const auto written = std::make_shared<QuickWritten>();
    const quick::Setting setting{m_host.workspace().today(), m_host.workspace().settings().currency};
    const words::ReportWords words(m_host.language(), setting.currency);
    m_isWriting = true;
    const QString typed = m_text;
    m_host.workspace().write(
        quick::commandOf(m_entry),
        [entry = m_entry, author = m_host.workspace().author(), setting, words, written](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const PersonId person, people::find(database, author));
            SOMO_TRY_ASSIGN(written->row, quick::write(database, entry, person, setting));
            SOMO_TRY_ASSIGN(written->envelope, envelopeOf(database, entry, written->row, words));
            return success();
        },
        this,
        [this, written, typed](const Result<CommandOutcome> &outcome) {
            m_isWriting = false;
            // What was typed stays until it was written.
            if (!outcome)
                return m_host.showProblem(outcome.error());
            const QString done = written->row.code.isEmpty() ? tr("Written.") : tr("Written: %1.").arg(written->row.code);
            m_host.say(written->envelope.isEmpty() ? done : QString(done + u' ' + written->envelope));
            if (m_line->text() == typed)
                finish();
        });
}

void QuickLine::finish()
{
    m_answers.clear();
    m_line->setText({}); // clear() would leave it to Ctrl+Z
    m_line->setFocus();
}

} // namespace somo
