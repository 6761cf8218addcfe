// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/policy_editor.h"

#include "core/commission/policy_check.h"
#include "core/commission/policy_check_query.h"
#include "core/words/error_words.h"
#include "ui/common/theme/fonts.h"
#include "ui/policies/bands_table.h"
#include "ui/policies/clause_list.h"
#include "ui/policies/clause_path.h"
#include "ui/policies/clause_questions.h"
#include "ui/policies/compare_part.h"
#include "ui/policies/example_box.h"
#include "ui/policies/fairness_list.h"
#include "ui/policies/opinions_part.h"
#include "ui/policies/pay_chart_data.h"
#include "ui/policies/pay_panel.h"
#include "ui/policies/policy_trial.h"
#include "ui/policies/trial_table.h"
#include "ui/shell/page.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>
#include <iterator>

namespace somo {

PolicyEditor::PolicyEditor(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_document(new PolicyDocument(this))
    , m_keeper(new PolicyKeeper(host, this))
{
    setObjectName(QStringLiteral("policyEditor"));
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.small);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(m_scroll);
    inside->setObjectName(QStringLiteral("scrolled"));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(metrics.gap);
    m_columns->addWidget(makeLeft(), 700);
    m_right = makeRight();
    m_right->installEventFilter(this);
    m_columns->addWidget(m_right, 478);
    m_scroll->setWidget(inside);
    layout->addWidget(m_scroll, 1);
    m_foot = new QLabel(this);
    m_foot->setObjectName(QStringLiteral("policyFoot"));
    m_foot->setProperty("role", QStringLiteral("label"));
    m_foot->setTextFormat(Qt::RichText);
    m_foot->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_foot, &QLabel::linkActivated, this, [this] { goToFirstRefusal(); });
    layout->addWidget(m_foot);
    connectParts();
}

QWidget *PolicyEditor::makeLeft()
{
    const Metrics metrics = currentMetrics();
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap);
    m_compare = new ComparePart(left);
    m_compare->hide();
    m_clauses = new ClauseList(left);
    m_questions = new ClauseQuestions(left);
    m_questions->hide();
    m_bands = new BandsTable(left);
    m_example = new ExampleBox(left);
    m_middle = new QBoxLayout(QBoxLayout::LeftToRight);
    m_middle->setSpacing(metrics.gap);
    m_middle->addWidget(m_bands, 1);
    m_middle->addWidget(m_example);
    m_example->setMinimumWidth(metrics.scaled(218));
    m_trialTable = new TrialTable(left);
    m_trial = new PolicyTrial(m_host, m_trialTable, this);
    m_opinions = new OpinionsPart(left);
    column->addWidget(m_compare);
    column->addWidget(m_clauses);
    column->addWidget(m_questions);
    column->addLayout(m_middle);
    column->addWidget(m_opinions);
    column->addWidget(m_trialTable, 1);
    return left;
}

QWidget *PolicyEditor::makeRight()
{
    auto *right = new QFrame;
    right->setProperty("card", true);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_pay = new PayPanel(right);
    column->addWidget(m_pay, 1);
    auto *line = new QFrame(right);
    line->setObjectName(QStringLiteral("railLine"));
    line->setFixedHeight(1);
    column->addWidget(line);
    m_fair = new FairnessList(right);
    column->addWidget(m_fair);
    return right;
}

void PolicyEditor::connectParts()
{
    connect(m_keeper, &PolicyKeeper::loaded, this, &PolicyEditor::take);
    connect(m_keeper, &PolicyKeeper::refused, this, &PolicyEditor::showRefusal);
    connect(m_keeper, &PolicyKeeper::saved, this, [this] {
        m_savedAt = QDateTime::currentMSecsSinceEpoch();
        showFoot();
        m_keeper->refresh(); // opinions on another text are gone
    });
    connect(m_document, &PolicyDocument::changed, this, &PolicyEditor::showAll);
    connect(m_document, &PolicyDocument::edited, this, [this] { m_keeper->save(m_document->policy()); });
    connect(m_clauses, &ClauseList::changed, m_document, &PolicyDocument::change);
    connect(m_clauses, &ClauseList::currentChanged, this, [this](const QString &clause) {
        if (const BandsOwner owner = ClausePath::of(clause).owner(policy()); owner.kind != BandsOwner::Kind::none && !(owner == m_owner)) {
            m_owner = owner;
            showBands();
            m_example->show(scale(), formats());
            showFigures();
        }
        showQuestions();
    });
    connect(m_bands, &BandsTable::changed, this, [this](const std::vector<PayBand> &bands) { changeBands(bands, -1); });
    connect(m_bands, &BandsTable::addAsked, this, [this](int after) {
        changeBands(bandAddedAfter(*bandsOf(policy(), m_owner), size_t(after), usualEnd(scale(), formats().currency())), after + 1);
    });
    connect(m_bands, &BandsTable::removeAsked, this, [this](int band) { changeBands(bandRemoved(*bandsOf(policy(), m_owner), size_t(band)), std::max(0, band - 1)); });
    connect(m_example, &ExampleBox::baseChanged, this, &PolicyEditor::showFigures);
    connect(m_fair, &FairnessList::repairAsked, this, [this](const Policy &repaired) {
        if (isReadOnly())
            emit nextVersionAsked(repaired);
        else
            m_document->change(repaired);
    });
    connect(m_trial, &PolicyTrial::yearChanged, this, &PolicyEditor::askTrial);
    connect(m_trial, &PolicyTrial::came, this, &PolicyEditor::showFigures);
    connect(m_trial, &PolicyTrial::settled, this, &PolicyEditor::settled);
    connect(m_opinions, &OpinionsPart::given, this, &PolicyEditor::giveOpinion);
    connect(&m_host.workspace(), &Workspace::authorChanged, this, &PolicyEditor::showToReader);
    connectQuestions();
    connect(m_compare, &ComparePart::closeAsked, m_compare, &QWidget::hide);
}

Formats PolicyEditor::formats() const
{
    return m_host.formats();
}

void PolicyEditor::open(PolicyThing thing)
{
    if (thing == m_keeper->thing() && m_loaded)
        return refresh();
    m_loaded = false;
    m_savedAt = 0;
    m_trial->forget();
    m_refusal.reset();
    m_questions->hide();
    m_compare->hide();
    m_keeper->open(thing);
}

void PolicyEditor::refresh()
{
    m_keeper->refresh();
}

void PolicyEditor::take(const PolicySheet &sheet)
{
    const bool first = !m_loaded;
    const bool otherBook = sheet.newestOther != m_sheet.newestOther; // orders, people … may be others
    m_sheet = sheet;
    m_loaded = true;
    const bool readOnly = !sheet.isDraft() || m_host.workspace().isReadOnly();
    if (first || readOnly != m_document->isReadOnly()) {
        m_document->open(sheet.policy, readOnly); // shows it
    } else if (!(sheet.policy == policy())) {
        m_document->follow(sheet.policy);
    } else {
        showClauses();
        showSheet();
    }
    if (otherBook && !first)
        askTrial();
    emit loaded();
}

void PolicyEditor::showAll()
{
    if (!m_loaded)
        return;
    m_owner = presentOwner(policy(), m_owner);
    check();
    showClauses();
    showBands();
    m_example->show(scale(), formats());
    showFigures();
    showSheet();
    askTrial();
}

/// What others said, and the moment of the newest text.
void PolicyEditor::showSheet()
{
    showCompare();
    showQuestions();
    const bool asked = !m_opinions->isHidden();
    const bool runs = m_sheet.stored && m_host.workspace().today() <= policy().days.last;
    const bool asks = (m_sheet.draft && m_sheet.draft->isProposed()) || !m_sheet.opinions.given.empty() || (runs && !m_sheet.opinions.waiting.empty());
    m_opinions->setVisible(asks && !isPersonal(m_host.workspace().settings())); // nobody to agree with in a book of one
    if (asks || asked)
        m_opinions->show(m_sheet.opinions, m_host.workspace().author(), formats(), m_host.workspace().settings().offsetMinutes, m_host.workspace().isReadOnly());
    showFoot();
}

void PolicyEditor::check()
{
    const Status sound = checkPolicy(policy());
    takeRefusal(sound ? std::nullopt : std::optional(sound.error()));
    if (!sound || isReadOnly())
        return;
    m_host.workspace().read<bool>(
        this, m_checkAsked,
        [policy = policy()](Database &database, const BookSettings &settings) -> Result<bool> {
            SOMO_TRY_ASSIGN(const PolicyChange change, checkPolicyInBook(database, settings, policy));
            return change != PolicyChange::none;
        },
        [this, checked = policy()](const Result<bool> &answer) {
            if (!(checked == policy()))
                return;
            const auto before = m_refusal;
            takeRefusal(answer ? std::nullopt : std::optional(answer.error()));
            if (before.has_value() == m_refusal.has_value() && (!before || before->reason == m_refusal->reason))
                return;
            showClauses();
            showBands();
        });
}

void PolicyEditor::takeRefusal(const std::optional<Error> &error)
{
    m_refusal = error ? std::optional(placedRefusal(*error, policy(), m_host.language())) : std::nullopt;
}

void PolicyEditor::showRefusal(const Error &error)
{
    takeRefusal(error);
    showClauses();
    showBands();
    goToFirstRefusal();
}

bool PolicyEditor::goToFirstRefusal()
{
    if (!m_refusal)
        return true;
    m_clauses->choose(m_refusal->clause);
    if (m_refusal->band >= 0 && m_refusal->owner == m_owner)
        m_bands->goTo(m_refusal->band);
    m_scroll->ensureWidgetVisible(m_clauses, 0, 0);
    return false;
}

void PolicyEditor::showClauses()
{
    ClausesShown shown{policy(), {formats(), m_sheet.choices, isPersonal(m_host.workspace().settings())}, isReadOnly(), {}, {}, !m_host.workspace().isReadOnly()};
    for (const PolicyQuestion &each : m_sheet.questions) {
        QString &note = shown.notes[each.clause];
        note += (note.isEmpty() ? QString() : QStringLiteral("\n")) + ClauseQuestions::said(each, formats(), m_host.workspace().settings().offsetMinutes);
    }
    if (m_refusal)
        shown.errors[m_refusal->clause] = m_refusal->reason;
    m_clauses->show(shown);
    showFoot();
}

PayScale PolicyEditor::scale() const
{
    if (m_owner.kind == BandsOwner::Kind::rule)
        return payScaleOf(policy(), policy().rules[m_owner.index]);
    return m_owner.kind == BandsOwner::Kind::pool ? payScaleOf(policy(), policy().pools[m_owner.index]) : PayScale();
}

void PolicyEditor::showBands()
{
    const bool any = bandsOf(policy(), m_owner) != nullptr;
    m_bands->setVisible(any);
    m_example->setVisible(any);
    if (!any)
        return;
    BandsShown shown;
    const QString clause = clauseOf(policy(), m_owner);
    shown.title = tr("Clause %1: the bands").arg(m_clauses->numberOf(clause));
    shown.scale = scale();
    shown.form.unit = shown.scale.edges;
    shown.form.forEach = paysForEach(policy(), m_owner);
    shown.form.mayBeFlat = !shown.form.forEach && methodOf(policy(), m_owner) == BandMethod::slab;
    shown.form.readOnly = isReadOnly();
    shown.form.formats = formats();
    if (m_refusal && m_refusal->owner == m_owner) {
        shown.error = m_refusal->band >= 0 ? m_refusal->reason : QString();
        shown.errorBand = m_refusal->band;
        shown.errorOfStart = m_refusal->ofStart;
    }
    m_bands->show(shown);
}

void PolicyEditor::changeBands(const std::vector<PayBand> &bands, int focus)
{
    m_document->change(withBands(policy(), m_owner, bands));
    if (focus >= 0)
        m_bands->goTo(focus);
}

/// Chart and fairness check, which follow the example and the newest trial as well.
void PolicyEditor::showFigures()
{
    if (!m_loaded)
        return;
    const BookSettings &settings = m_host.workspace().settings();
    const auto fairness = checkFairness(policy(), settings.fiscalStart);
    m_fairness = fairness ? *fairness : Fairness();
    addIncomeRatios(m_fairness, m_trial->incomes(), settings);
    const auto repairs = m_host.workspace().isReadOnly() ? FairnessList::Repairs::none : isReadOnly() ? FairnessList::Repairs::inNextVersion : FairnessList::Repairs::inDraft;
    m_fair->show(m_fairness, settings, m_host.language(), repairs);
    arrange();
    const PayScale shown = scale();
    m_pay->show(payChartData(shown, m_fairness.findings, clauseOf(policy(), m_owner), m_example->base(), formats()), baseUnitWords(shown, formats()),
                payChartRows(shown, formats()), payChartColumns(shown, formats()));
}

void PolicyEditor::showCompare()
{
    if (m_compare->isHidden())
        return;
    m_compare->show(policy(), m_sheet.versions, m_host.workspace().today(), formats(), m_sheet.choices.names());
}

void PolicyEditor::connectQuestions()
{
    connect(m_clauses, &ClauseList::questionAsked, this, [this] {
        m_questions->setVisible(true);
        showQuestions();
        m_questions->goToForm();
    });
    connect(m_questions, &ClauseQuestions::closeAsked, m_questions, &QWidget::hide);
    connect(m_questions, &ClauseQuestions::asked, this, [this](PersonId person, bool seemsWrong, const QString &words) {
        PolicyQuestion question;
        question.person = person;
        question.code = policy().code;
        question.clause = m_clauses->current();
        question.versionFirst = policy().days.first;
        question.seemsWrong = seemsWrong;
        question.question = words;
        m_keeper->ask(question, questionDone());
    });
    connect(m_questions, &ClauseQuestions::answered, this,
            [this](const PolicyQuestion &question, QuestionOutcome outcome, const QString &words) { m_keeper->answer(question, words, outcome, questionDone()); });
}

PolicyKeeper::Done PolicyEditor::questionDone()
{
    return [this](const std::optional<Error> &refused) {
        if (refused)
            m_questions->refuse(words::errorText(*refused, m_host.language()));
        else
            m_questions->taken();
    };
}

/// Those about the highlighted clause, where the card stands open.
void PolicyEditor::showQuestions()
{
    const int number = m_clauses->numberOf(m_clauses->current());
    if (m_questions->isHidden())
        return;
    ClauseQuestionsShown shown{number, m_clauses->current(), {}, m_sheet.choices.of(QStringLiteral("person")), m_host.workspace().author(), formats(),
                               m_host.workspace().settings().offsetMinutes, m_host.workspace().isReadOnly()};
    std::ranges::copy_if(m_sheet.questions, std::back_inserter(shown.questions), [&](const PolicyQuestion &each) { return each.clause == shown.clause; });
    m_questions->setVisible(number > 0);
    m_questions->show(shown);
}

bool PolicyEditor::isComparing() const
{
    return !m_compare->isHidden();
}

void PolicyEditor::toggleCompare()
{
    m_compare->setVisible(m_compare->isHidden());
    showCompare();
    m_scroll->ensureVisible(0, 0);
}

void PolicyEditor::askTrial()
{
    m_trial->ask(policy(), m_sheet);
}

/// Another reader sees other people's pay; what stood there for the one before goes at once.
void PolicyEditor::showToReader()
{
    if (!m_loaded)
        return;
    m_trial->forget();
    showFigures();
    askTrial();
}

void PolicyEditor::giveOpinion(PersonId person, bool agrees, const QString &words)
{
    QString name;
    for (const NamedRow &row : m_sheet.choices.of(QStringLiteral("person"))) {
        if (row.id == person.value)
            name = row.name;
    }
    m_keeper->giveOpinion(policy(), person, name, agrees, words, [this](const std::optional<Error> &refused) {
        if (refused)
            m_opinions->answer(words::errorText(*refused, m_host.language()));
        else
            m_opinions->taken();
    });
}

void PolicyEditor::showFoot()
{
    QStringList said;
    const int offset = m_host.workspace().settings().offsetMinutes * 60;
    const auto clock = [offset](qint64 moment) { return QDateTime::fromMSecsSinceEpoch(moment, Qt::OffsetFromUTC, offset).toString(QStringLiteral("HH:mm")); };
    if (m_sheet.isDraft())
        said += m_savedAt > 0 ? tr("Draft written %1").arg(clock(m_savedAt)) : tr("Draft written %1 by %2").arg(formats().moment(QDateTime::fromMSecsSinceEpoch(m_sheet.draft->moment, Qt::OffsetFromUTC, offset)), m_sheet.draft->author);
    else
        said += tr("In force, and so only to read; changes come with a new version.");
    const auto given = m_sheet.opinions.given.size();
    if (const auto all = given + m_sheet.opinions.waiting.size(); all > 0 && (m_sheet.isDraft() ? m_sheet.draft->isProposed() : given > 0))
        said += tr("%1/%2 people have answered").arg(given).arg(all);
    QString text = said.join(QStringLiteral("     ")).toHtmlEscaped().replace(QStringLiteral("     "), QStringLiteral(" &nbsp; &nbsp; "));
    if (m_refusal && !isReadOnly()) {
        const int number = m_clauses->numberOf(m_refusal->clause);
        const QString wrong = number > 0 ? tr("1 thing to put right: clause %1").arg(number) : tr("1 thing to put right");
        text = QStringLiteral("<a href=\"wrong\">%1</a> &nbsp; &nbsp; ").arg(wrong.toHtmlEscaped()) + text;
    }
    m_foot->setText(text);
}

QWidget *PolicyEditor::firstFocus() const
{
    return m_clauses->firstFocus();
}

void PolicyEditor::retranslate()
{
    m_bands->retranslate();
    m_example->retranslate();
    m_trialTable->retranslate();
    m_clauses->retranslate();
    m_compare->retranslate();
    m_pay->retranslate();
    m_fair->retranslate();
    m_opinions->retranslate();
    m_questions->retranslate();
    showAll();
}

/// Side by side where both have room; else the chart below the sentences.
void PolicyEditor::arrange()
{
    const Metrics metrics = currentMetrics();
    const bool wide = width() >= metrics.scaled(1100);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_pay->setMinimumHeight(wide ? 0 : metrics.scaled(330));
    // Beside the clauses chart and findings keep to what is seen, however long the clauses are, and are never cut: a finding
    // takes as many lines as it needs in this width.
    const int seen = std::max(m_scroll->viewport()->height(), m_right->layout()->totalMinimumHeightForWidth(m_right->width()));
    m_right->setMinimumHeight(wide ? seen : 0);
    m_right->setMaximumHeight(wide ? seen : QWIDGETSIZE_MAX);
    m_columns->setAlignment(m_right, wide ? Qt::AlignTop : Qt::Alignment()); // no request for another layout where nothing changes
}

void PolicyEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Other findings, or another width for them, need another height.
bool PolicyEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_right && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        arrange();
    return QWidget::eventFilter(watched, event);
}

// Undo and redo belong to the policy's own steps as long as it has some, then to the book.
bool PolicyEditor::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::event(event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo) && m_document->canUndo();
    const bool redo = (key->matches(QKeySequence::Redo) || (key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier)) && m_document->canRedo();
    if ((!undo && !redo) || isReadOnly())
        return QWidget::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        undo ? m_document->undo() : m_document->redo();
    return true;
}

} // namespace somo
