// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/care_page.h"

#include "core/care/care_words.h"
#include "core/care/script_templates.h"
#include "core/deals/stage_store.h"
#include "core/marketing/named_store.h"
#include "core/people/person_lookup.h"
#include "core/words/error_words.h"
#include "ui/care/ahead_model.h"
#include "ui/care/preview_card.h"
#include "ui/care/script_editor.h"
#include "ui/care/scripts_model.h"
#include "ui/common/delegates/fit_columns.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/empty_part.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/fields/form_card.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

constexpr int lookAhead = 30; // days

care::Moment nowOf(const Workspace &workspace)
{
    constexpr int minutesOfHour = 60;
    const QTime time = workspace.now().time();
    return {workspace.today(), time.hour() * minutesOfHour + time.minute()};
}

/// Whether the script as it was changed is what can't be taken; else something else went wrong.
bool isOfTheScript(ErrorCode code)
{
    return code == ErrorCode::careScriptRefused || code == ErrorCode::careScriptValue || code == ErrorCode::codeTaken;
}

} // namespace

CarePage::CarePage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_model(new ScriptsModel(this))
    , m_aheadModel(new AheadModel(this))
    , m_cache(std::make_shared<insight::InsightCache>())
    , m_new(new QAction(somoIcon(QStringLiteral("plus")), {}, this))
{
    setObjectName(QStringLiteral("carePage"));
    m_new->setObjectName(QStringLiteral("newScript"));
    const Metrics sizes = currentMetrics();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(sizes.edge, 0, sizes.edge, sizes.inside);
    layout->setSpacing(sizes.gap);
    layout->addWidget(makeList(), 5);
    m_empty = new EmptyPart(QStringLiteral("careEmpty"), QStringLiteral("careFirst"), QStringLiteral("careImport"), this);
    m_empty->hide();
    layout->addWidget(m_empty, 16);
    layout->addWidget(makeScript(), 16);
    connect(m_new, &QAction::triggered, this, &CarePage::offerTemplates);
    connect(m_empty, &EmptyPart::mainAsked, this, &CarePage::offerTemplates);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CarePage::showScript);
    connect(m_editor, &ScriptEditor::changed, this, &CarePage::save);
    connect(m_preview, &PreviewCard::tried, this, &CarePage::noteTried);
    connect(m_toggle, &QPushButton::clicked, this, &CarePage::toggle);
    for (const auto signal : {&Workspace::opened, &Workspace::closed})
        connect(&this->host().workspace(), signal, this, [this] { m_cache = std::make_shared<insight::InsightCache>(); });
    CarePage::retranslate();
}

QFrame *CarePage::makeList()
{
    m_listCard = new QFrame(this);
    m_listCard->setProperty("card", true);
    m_listCard->setMinimumWidth(currentMetrics().scaled(280)); // whether a script is on is seen on the smallest screen too
    auto *inside = new QVBoxLayout(m_listCard);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    m_list = makeListTable(m_model, m_listCard);
    m_list->setObjectName(QStringLiteral("scriptList"));
    m_list->installEventFilter(this);
    inside->addWidget(m_list, 1);
    auto *foot = new QFrame(m_listCard);
    foot->setObjectName(QStringLiteral("listFoot"));
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(currentMetrics().gap, currentMetrics().small, currentMetrics().gap, currentMetrics().small);
    m_toggle = new QPushButton(foot);
    m_toggle->setObjectName(QStringLiteral("toggleScript"));
    line->addWidget(m_toggle);
    line->addStretch(1);
    inside->addWidget(foot);
    return m_listCard;
}

QWidget *CarePage::makeScript()
{
    m_script = new QWidget(this);
    auto *layout = new QVBoxLayout(m_script);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().gap);
    auto *top = new QHBoxLayout;
    top->setSpacing(currentMetrics().gap);
    m_editor = new ScriptEditor(m_script);
    top->addWidget(makeFormCard(m_editor, m_script), 5);
    m_preview = new PreviewCard(host(), m_script);
    top->addWidget(makeFormCard(m_preview, m_script), 3);
    layout->addLayout(top, 3);
    m_foot = new QLabel(m_script);
    m_foot->setObjectName(QStringLiteral("scriptProblem"));
    m_foot->setProperty("role", QStringLiteral("error"));
    m_foot->setWordWrap(true);
    m_foot->setTextFormat(Qt::PlainText);
    m_foot->hide();
    layout->addWidget(m_foot);
    layout->addWidget(makeAhead(), 2);
    return m_script;
}

QFrame *CarePage::makeAhead()
{
    m_aheadCard = new QFrame(m_script);
    m_aheadCard->setProperty("card", true);
    auto *inside = new QVBoxLayout(m_aheadCard);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    const Metrics sizes = currentMetrics();
    m_aheadTitle = new QLabel(m_aheadCard);
    m_aheadTitle->setProperty("role", QStringLiteral("cardTitle"));
    m_aheadTitle->setContentsMargins(sizes.inside, sizes.small, sizes.inside, sizes.small);
    m_held = new QLabel(m_aheadCard);
    m_held->setObjectName(QStringLiteral("careHeld"));
    m_held->setProperty("role", QStringLiteral("label"));
    m_held->setWordWrap(true);
    m_held->setTextFormat(Qt::PlainText);
    m_held->setContentsMargins(sizes.inside, 0, sizes.inside, sizes.small);
    m_aheadList = makeListTable(m_aheadModel, m_aheadCard);
    m_aheadList->setObjectName(QStringLiteral("aheadList"));
    m_aheadList->installEventFilter(this);
    inside->addWidget(m_aheadTitle);
    inside->addWidget(m_held);
    inside->addWidget(m_aheadList, 1);
    connect(m_aheadList, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const care::AheadRow *row = m_aheadModel->at(index.row()))
            host().showPage(PageId::customer, row->key.customer.value);
    });
    return m_aheadCard;
}

QString CarePage::title() const
{
    return tr("Care");
}

QList<QAction *> CarePage::headerActions() const
{
    return host().workspace().isReadOnly() ? QList<QAction *>() : QList<QAction *>{m_new};
}

QWidget *CarePage::firstFocus()
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty;
}

void CarePage::open(qint64 id)
{
    const int row = m_model->rowOf(care::ScriptId{id});
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
    refresh();
}

qint64 CarePage::thing() const
{
    const care::StoredScript *script = current();
    return script ? script->id.value : 0;
}

Result<CarePage::Answer> CarePage::load(Database &database, const BookSettings &settings)
{
    const ReadView view(database);
    SOMO_TRY(view.begun());
    Answer answer;
    SOMO_TRY_ASSIGN(answer.scripts, care::scripts(database, settings.currency));
    SOMO_TRY_ASSIGN(const std::vector<DealStage> stages, dealStages(database));
    for (const DealStage &stage : stages)
        answer.choices.dealStages.push_back({stage.code, stage.name});
    SOMO_TRY_ASSIGN(const std::vector<NamedRow> channels, named::all(database, NamedKind::channel));
    for (const NamedRow &channel : channels)
        answer.choices.channels.push_back({channel.code, channel.name});
    return answer;
}

void CarePage::refresh()
{
    host().workspace().read<Answer>(this, m_asked, load, [this](const Result<Answer> &answer) {
        if (!answer)
            return host().showProblem(answer.error());
        take(*answer);
    });
}

const care::StoredScript *CarePage::current() const
{
    return m_model->at(m_list->currentIndex().row());
}

void CarePage::take(const Answer &answer)
{
    m_choices = answer.choices;
    const care::ScriptId before = m_shown;
    m_model->setScripts(answer.scripts, host().formats());
    const auto wanted = std::ranges::find(m_model->scripts(), m_wanted, [](const care::StoredScript &each) { return each.script.code; });
    int row = wanted == m_model->scripts().end() ? m_model->rowOf(before) : int(wanted - m_model->scripts().begin());
    if (row < 0 && m_model->rowCount() > 0)
        row = 0;
    m_wanted.clear();
    if (row >= 0 && row != m_list->currentIndex().row())
        m_list->setCurrentIndex(m_model->index(row, 0));
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_script->setVisible(!isEmpty);
    m_listCard->setVisible(!isEmpty);
    showScript();
    fit();
    emit headerChanged();
    if (isEmpty)
        emit settled();
}

void CarePage::showScript()
{
    const care::StoredScript *script = current();
    m_foot->hide();
    m_toggle->setEnabled(script && !host().workspace().isReadOnly());
    if (!script)
        return;
    m_shown = script->id;
    m_toggle->setText(script->active ? tr("Turn off") : tr("Turn on"));
    m_editor->show(script->script, m_choices, host().formats(), host().workspace().isReadOnly());
    m_preview->show(*script);
    askAhead();
}

void CarePage::askAhead()
{
    const care::StoredScript *script = current();
    if (!script)
        return;
    host().workspace().read<Ahead>(
        this, m_askedAhead,
        [script = *script, at = nowOf(host().workspace()), cache = m_cache](Database &database, const BookSettings &settings) -> Result<Ahead> {
            const ReadView view(database); // who comes up and what waits, of one moment
            SOMO_TRY(view.begun());
            Ahead ahead;
            const care::TodayAsk ask{at, {}, {}, cache.get()};
            SOMO_TRY_ASSIGN(ahead.rows, care::ahead(database, settings, ask, lookAhead, script.script, script.id));
            SOMO_TRY_ASSIGN(care::TodayList list, care::todayOf(database, settings, ask, script.script, script.id));
            ahead.held = std::move(list.held);
            return ahead;
        },
        [this](const Result<Ahead> &ahead) {
            if (!ahead)
                return host().showProblem(ahead.error());
            takeAhead(*ahead);
        });
}

void CarePage::takeAhead(const Ahead &ahead)
{
    const words::ReportWords words(host().language(), host().formats().currency());
    m_aheadModel->setRows(ahead.rows, host().workspace().today(), host().formats());
    const QString waits = care::heldSentence(ahead.held, words);
    m_held->setText(waits.isEmpty() ? tr("Nothing is held back today.") : tr("Today: %1").arg(waits));
    m_aheadTitle->setText(ahead.rows.empty() ? tr("Nobody comes up in the next 30 days") : tr("Who comes up in the next 30 days: %1").arg(host().formats().count(qint64(ahead.rows.size()))));
    if (!ahead.rows.empty())
        m_preview->propose(ahead.rows.front().key.customer, ahead.rows.front().customerName);
    fit();
    emit settled();
}

void CarePage::write(const CommandWords &words, Book::Work work, const QString &said)
{
    host().workspace().write(words, std::move(work), this, [this, said](const Result<CommandOutcome> &done) {
        if (done)
            return host().say(said);
        if (done.error().code != ErrorCode::careNotTried)
            return host().showProblem(done.error());
        host().tell(words::problemText(done.error(), host().language()));
        m_preview->customerField()->setFocus(Qt::OtherFocusReason);
    });
}

void CarePage::save(const care::Script &script)
{
    const care::StoredScript *stored = current();
    if (!stored)
        return;
    const bool turnsOff = stored->active;
    // The next change may be asked for before the list was read again, and must not clash with this one.
    const auto written = std::make_shared<care::StoredScript>(*stored);
    host().workspace().write(
        {QStringLiteral("care_script_saved"), {script.name}},
        [script, written, id = stored->id, version = stored->version, currency = host().workspace().settings().currency, author = host().workspace().author()](Database &database) -> Status {
            const auto person = people::findByWords(database, author);
            const auto saved = care::saveScript(database, currency, script, id, person ? *person : PersonId(), version);
            if (!saved)
                return saved.error();
            SOMO_TRY_ASSIGN(*written, care::scriptOf(database, currency, script.code));
            return success();
        },
        this, [this, script, written, turnsOff](const Result<CommandOutcome> &done) {
            if (done) {
                m_model->replace(*written);
                m_foot->hide();
                m_editor->accept();
                return host().say(turnsOff ? tr("Written: %1. Read the preview, then turn it on again.").arg(script.name) : tr("Written: %1").arg(script.name));
            }
            if (!isOfTheScript(done.error().code))
                return host().showProblem(done.error());
            const QString problem = words::problemText(done.error(), host().language());
            m_editor->refuse(problem);
            m_foot->setText(problem);
            m_foot->setVisible(!m_editor->isEditing());
        });
}

void CarePage::toggle()
{
    const care::StoredScript *script = current();
    if (!script || host().workspace().isReadOnly())
        return;
    const bool on = !script->active;
    write({on ? QStringLiteral("care_script_on") : QStringLiteral("care_script_off"), {script->script.name}},
          [id = script->id, on, version = script->version, currency = host().workspace().settings().currency](Database &database) { return care::setActive(database, currency, id, on, version); },
          on ? tr("On: %1").arg(script->script.name) : tr("Off: %1").arg(script->script.name));
}

void CarePage::noteTried(care::ScriptId script, qint64 version)
{
    const int row = m_model->rowOf(script);
    if (row < 0)
        return;
    const QString name = m_model->at(row)->script.name;
    write({QStringLiteral("care_script_tried"), {name}},
          [script, version, today = host().workspace().today(), currency = host().workspace().settings().currency](Database &database) {
              return care::noteTried(database, currency, script, today, version);
          },
          tr("Read: %1. It can be turned on now.").arg(name));
    m_toggle->setFocus(Qt::OtherFocusReason);
}

void CarePage::remove()
{
    const care::StoredScript *script = current();
    if (!script || host().workspace().isReadOnly())
        return;
    write({QStringLiteral("care_script_removed"), {script->script.name}},
          [id = script->id, version = script->version, currency = host().workspace().settings().currency](Database &database) { return care::removeScript(database, currency, id, version); },
          tr("Taken away: %1").arg(script->script.name));
}

void CarePage::offerTemplates()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("templateMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Language language = languageFromCode(host().workspace().settings().language).value_or(Language::vietnamese);
    for (const care::Script &script : care::scriptTemplates(language)) {
        QAction *action = menu->addAction(script.name);
        action->setObjectName(QStringLiteral("template_") + script.code);
        connect(action, &QAction::triggered, this, [this, script] { add(script); });
    }
    menu->popup(mapToGlobal(QPoint(width() / 2, 0)));
}

/// Another one from the same beginning gets a code and a name of its own.
void CarePage::add(care::Script script)
{
    const QString code = script.code;
    const QString name = script.name;
    const auto isKnown = [&] { return std::ranges::any_of(m_model->scripts(), [&](const care::StoredScript &each) { return each.script.code == script.code; }); };
    for (int number = 2; isKnown(); ++number) {
        script.code = QStringLiteral("%1_%2").arg(code).arg(number);
        script.name = QStringLiteral("%1 (%2)").arg(name).arg(number);
    }
    m_wanted = script.code;
    write({QStringLiteral("care_script_saved"), {script.name}},
          [script, currency = host().workspace().settings().currency, author = host().workspace().author()](Database &database) -> Status {
              const auto person = people::findByWords(database, author);
              const auto saved = care::saveScript(database, currency, script, {}, person ? *person : PersonId());
              return saved ? success() : Status(saved.error());
          },
          tr("Written: %1. It is off until you have read its preview.").arg(script.name));
}

void CarePage::fit()
{
    fitColumns(*m_list, std::initializer_list<int>{ScriptsModel::NameColumn, ScriptsModel::StateColumn});
    fitColumns(*m_aheadList, std::initializer_list<int>{AheadModel::CustomerColumn, AheadModel::WhyColumn, AheadModel::DayColumn, AheadModel::ChannelColumn, AheadModel::HeldColumn, AheadModel::StepColumn});
}

bool CarePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && (watched == m_list || watched == m_aheadList))
        fit();
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && key->key() == Qt::Key_Space) {
            toggle();
            return true;
        }
        if (isPlain && key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
        if (isPlain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2)) {
            m_editor->firstFocus()->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void CarePage::retranslate()
{
    m_new->setText(tr("New script"));
    m_new->setToolTip(tr("Begin with one of several and put it into your own words"));
    m_list->setAccessibleName(tr("Scripts"));
    m_list->setToolTip(tr("Space turns a script on or off, Enter goes to its sentences, Del takes it away"));
    m_toggle->setToolTip(tr("Space in the list"));
    m_aheadList->setAccessibleName(tr("Who comes up in the next 30 days"));
    m_empty->setWords(tr("A script says when something may be useful to a customer, and what to say. Begin with one and put it into your own words."), tr("New script"), {}, false);
    m_editor->retranslate();
    m_preview->retranslate();
    showScript();
}

} // namespace somo
