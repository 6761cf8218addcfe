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
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
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
constexpr int labelsOfField = 3; // name, value, words

/// What an order comes to stands apart from what it is made of.
bool isTotal(const quick::Entry &entry, const quick::Field &field)
{
    return entry.kind == quick::EntryKind::order && (field.name == u"total" || field.name == u"paid" || field.name == u"owed");
}

QLabel *keyLabel(const QString &key, QWidget *parent)
{
    auto *label = new QLabel(key, parent);
    label->setProperty("role", QStringLiteral("keys"));
    return label;
}

} // namespace

QuickLine::QuickLine(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
    , m_line(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_enterDoes(new QLabel(this))
    , m_escapeDoes(new QLabel(this))
    , m_scroll(new QScrollArea(this))
{
    const Metrics metrics = currentMetrics();
    setObjectName(QStringLiteral("quickLine"));
    setProperty("card", true);
    m_line->setObjectName(QStringLiteral("quickText"));
    m_line->setMaxLength(int(quick::longestText));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.inside, metrics.small, metrics.inside, metrics.gap);
    column->addWidget(m_line);
    column->addLayout(makeHint());
    column->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    showEntry({});
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

/// What is still open at the left, the keys and what they do now at the right.
QHBoxLayout *QuickLine::makeHint()
{
    const Metrics metrics = currentMetrics();
    m_hint->setObjectName(QStringLiteral("quickHint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_enterDoes->setObjectName(QStringLiteral("quickEnter"));
    m_escapeDoes->setObjectName(QStringLiteral("quickEscape"));
    for (QLabel *does : {m_enterDoes, m_escapeDoes})
        does->setProperty("role", QStringLiteral("label"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.small);
    row->addWidget(m_hint, 1);
    row->addWidget(keyLabel(QStringLiteral("Enter"), this));
    row->addWidget(m_enterDoes);
    row->addSpacing(metrics.gap);
    row->addWidget(keyLabel(QStringLiteral("Esc"), this));
    row->addWidget(m_escapeDoes);
    return row;
}

void QuickLine::showHint(const QString &text, const QString &enter)
{
    m_hint->setText(text);
    m_enterDoes->setText(enter);
    m_escapeDoes->setText(tr("closes"));
    setAccessibleDescription(QStringLiteral("%1 Enter: %2; Esc: %3").arg(text, enter, m_escapeDoes->text()));
}

/// How wide those of the fields are below each other.
int QuickLine::widthOf(size_t from, size_t to) const
{
    std::array<int, labelsOfField> widths{};
    for (size_t row = from; row < to; ++row) {
        for (size_t part = 0; part < widths.size(); ++part)
            widths[part] = std::max(widths[part], m_fieldRows[row][part]->sizeHint().width());
    }
    return widths[0] + widths[1] + widths[2] + (labelsOfField - 1) * m_fields->horizontalSpacing();
}

/// Two columns of fields where both have room, each read from above.
void QuickLine::placeFields()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_scroll->verticalScrollBar()->sizeHint().width();
    const size_t all = m_fieldRows.size(), half = (all + 1) / 2;
    const int between = currentMetrics().edge;
    const bool inTwo = all > 1 && widthOf(0, half) + widthOf(half, all) + between + 2 * m_fields->horizontalSpacing() <= room;
    const size_t rows = inTwo ? half : all;
    if (std::exchange(m_rowsPlaced, rows) == rows)
        return;
    m_fields->setColumnMinimumWidth(labelsOfField, inTwo ? between : 0);
    for (size_t i = 0; i < all; ++i) {
        const int column = i < rows ? 0 : labelsOfField + 1;
        for (size_t part = 0; part < m_fieldRows[i].size(); ++part)
            m_fields->addWidget(m_fieldRows[i][part], int(i % rows), column + int(part));
    }
}

/// As high as what is said, and never more of the window than leaves the page to be seen.
void QuickLine::fit()
{
    placeFields();
    constexpr int partOfWindow = 3;
    const int wanted = m_understood->sizeHint().height();
    m_scroll->setFixedHeight(std::min(wanted, std::max(window()->height() / partOfWindow, currentMetrics().row * partOfWindow)));
}

void QuickLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void QuickLine::open()
{
    window()->installEventFilter(this); // once: what was installed before gives way
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
        // Another window, or what is said has got its size only now that it shows.
        if (event->type() == (watched == m_understood ? QEvent::LayoutRequest : QEvent::Resize) && isVisible())
            fit();
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
    showEntry({});
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
    m_fieldRows.clear();
    m_rowsPlaced = 0;
    delete std::exchange(m_totals, nullptr);
    m_understood = new QWidget;
    m_understood->installEventFilter(this);
    auto *column = new QVBoxLayout(m_understood);
    column->setContentsMargins(0, 0, 0, 0);
    m_asked = new QGridLayout;
    m_fields = new QGridLayout;
    for (QGridLayout *grid : {m_asked, m_fields}) {
        grid->setHorizontalSpacing(currentMetrics().inside);
        column->addLayout(grid);
    }
    m_asked->setColumnStretch(labelsOfField, 1);
    m_fields->setColumnStretch(2 * labelsOfField + 1, 1);
    column->addStretch(1);
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
    const bool says = !m_text.trimmed().isEmpty();
    // What is open stands first, and is not told twice.
    QSet<QString> open;
    int row = 0;
    for (const quick::Question &question : says ? entry.questions : std::vector<quick::Question>()) {
        addQuestion(question, row++);
        open.insert(question.field);
    }
    for (const quick::Field &field : says ? entry.fields : std::vector<quick::Field>()) {
        if (open.contains(field.name) && field.value.isEmpty())
            continue;
        if (isTotal(entry, field))
            addTotal(field);
        else
            addField(field);
    }
    // Filled before it is shown: labels that come to a widget that shows have no size at first.
    m_scroll->setWidget(m_understood); // the one before goes
    m_understood->setAutoFillBackground(false); // which setWidget() turns on
    m_scroll->setVisible(says);
    if (m_totals) {
        static_cast<QHBoxLayout *>(m_totals->layout())->addStretch(1);
        layout()->addWidget(m_totals);
        m_totals->show();
    }
    fit();
    if (!says)
        showHint(tr("As you would tell a colleague: who, what, how much, when."), tr("writes"));
    else if (entry.isReady())
        showHint(tr("Nothing is left to answer."), tr("writes"));
    else
        showHint(tr("%n to answer.", nullptr, int(entry.questions.size())), tr("goes there"));
}

QuickLine::FieldRow QuickLine::labelsOf(const quick::Field &field, QWidget *parent) const
{
    const words::ReportWords words(m_host.language(), m_host.workspace().settings().currency);
    const QString value = quick::fieldValue(field, words);
    FieldRow row;
    for (QLabel *&label : row) {
        label = new QLabel(parent);
        label->setTextFormat(Qt::PlainText);
    }
    const auto &[name, shown, from] = row;
    name->setText(quick::fieldName(field.name, words));
    name->setProperty("role", QStringLiteral("label"));
    shown->setText(field.isAssumed ? tr("%1 (assumed)").arg(value) : value);
    shown->setObjectName(QStringLiteral("quick.") + field.name);
    shown->setAccessibleName(QString(name->text() + QStringLiteral(": ") + shown->text()));
    from->setText(wordsOf(field.from));
    return row;
}

void QuickLine::addField(const quick::Field &field)
{
    const words::ReportWords words(m_host.language(), m_host.workspace().settings().currency);
    if (!quick::fieldValue(field, words).isEmpty()) // else its question says so
        m_fieldRows.push_back(labelsOf(field, m_understood));
}

/// It stays in sight however much there is to scroll.
void QuickLine::addTotal(const quick::Field &field)
{
    const words::ReportWords words(m_host.language(), m_host.workspace().settings().currency);
    if (quick::fieldValue(field, words).isEmpty())
        return;
    const Metrics metrics = currentMetrics();
    if (!m_totals) {
        m_totals = new QWidget;
        m_totals->setObjectName(QStringLiteral("quickTotals"));
        auto *made = new QHBoxLayout(m_totals);
        made->setContentsMargins(0, 0, 0, 0);
        made->setSpacing(metrics.gap);
    }
    auto *row = static_cast<QHBoxLayout *>(m_totals->layout());
    if (row->count() > 0)
        row->addSpacing(metrics.edge);
    const FieldRow labels = labelsOf(field, m_totals);
    labels[1]->setProperty("role", QStringLiteral("cardTitle"));
    for (QLabel *label : labels) {
        row->addWidget(label);
        label->setVisible(!label->text().isEmpty());
    }
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
    name->setProperty("role", QStringLiteral("label"));
    m_asked->addWidget(name, row, 0);
    m_asked->addWidget(asked, row, 1);
    m_asked->addWidget(from, row, 2);
    m_asked->addWidget(choice, row, labelsOfField, Qt::AlignLeft);
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
