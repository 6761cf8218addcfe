// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/policies_page.h"

#include "core/commission/policy_diff.h"
#include "core/commission/policy_draft_store.h"
#include "core/commission/policy_json.h"
#include "core/commission/policy_templates.h"
#include "core/exchange/output_file.h"
#include "core/report/policy_report.h"
#include "core/words/error_words.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/history/row_history.h"
#include "ui/policies/policy_editor.h"
#include "ui/policies/policy_keeper.h"
#include "ui/policies/policy_list.h"
#include "ui/shell/progress_strip.h"
#include "ui/shell/prompts.h"

#include <QAction>
#include <QCursor>
#include <QDateTime>
#include <QFile>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace somo {

PoliciesPage::PoliciesPage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_new(makeAction("newPolicy", "plus"))
    , m_import(makeAction("importPolicy", "import"))
    , m_main(makeAction("policyMain", "policy"))
    , m_compare(makeAction("comparePolicy", "columns"))
    , m_more(makeAction("morePolicy", "menu"))
    , m_output(new ReportActions(host, this, QStringLiteral("Policy"), [this](ReportActions::Use use) { makePaper(std::move(use)); }))
{
    setObjectName(QStringLiteral("policiesPage"));
    m_main->setProperty("primary", true);
    m_new->setProperty("primary", true);
    m_main->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_main->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_main);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.edge, 0, metrics.edge, metrics.inside);
    m_parts = new QStackedWidget(this);
    m_list = new PolicyList(m_parts);
    m_editor = new PolicyEditor(host, m_parts);
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_editor);
    // All versions of a code are one policy; a draft has no history of its own before it is one.
    m_whoChanged = addHistoryAction(host, this, [this]() -> HistoryOf {
        const PolicyListRow *row = m_list->current();
        const QString code = showsOne() ? m_editor->policy().code : row ? row->policy.code : QString();
        if (code.isEmpty())
            return {};
        return {code, [code](Database &database) { return thingNamed(database, QStringLiteral("policy"), code); }};
    });
    layout->addWidget(m_parts);
    connectParts();
    PoliciesPage::retranslate();
}

QAction *PoliciesPage::makeAction(const char *name, const char *icon)
{
    auto *action = new QAction(somoIcon(QString::fromLatin1(icon)), {}, this);
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

void PoliciesPage::connectParts()
{
    connect(m_list, &PolicyList::opened, this, [this](PolicyThing thing) {
        open(thing.thing());
        m_editor->firstFocus()->setFocus();
    });
    connect(m_list, &PolicyList::templateChosen, this, &PoliciesPage::beginWith);
    connect(m_list, &PolicyList::removeAsked, this, [this] {
        if (const PolicyListRow *row = m_list->current(); row && row->thing.draft)
            remove(row->thing, row->policy);
    });
    connect(m_editor, &PolicyEditor::loaded, this, [this] {
        fillActions();
        sayHeader();
        const QWidget *at = window()->focusWidget();
        if (isVisible() && (!at || !at->isVisible()))
            m_editor->firstFocus()->setFocus();
    });
    connect(m_editor, &PolicyEditor::settled, this, &PoliciesPage::settled);
    connect(m_editor, &PolicyEditor::nextVersionAsked, this, &PoliciesPage::beginNextVersion);
    connect(&m_editor->keeper(), &PolicyKeeper::gone, this, &PoliciesPage::showList);
    connect(&m_editor->keeper(), &PolicyKeeper::applied, this, [this](PolicyVersionId version) { open(version.value); });
    connect(m_new, &QAction::triggered, m_list, &PolicyList::goToTemplates);
    connect(m_import, &QAction::triggered, this, &PoliciesPage::importFile);
    connect(m_main, &QAction::triggered, this, &PoliciesPage::doMain);
    connect(m_compare, &QAction::triggered, m_editor, &PolicyEditor::toggleCompare);
    connect(m_more, &QAction::triggered, this, &PoliciesPage::showMore);
}

bool PoliciesPage::showsOne() const
{
    return !(m_thing == PolicyThing());
}

QString PoliciesPage::title() const
{
    return showsOne() && m_editor->isLoaded() ? m_editor->policy().name : tr("Policies");
}

QString PoliciesPage::trail() const
{
    return showsOne() ? tr("Policies") : QString();
}

QString PoliciesPage::note() const
{
    if (!showsOne() || !m_editor->isLoaded())
        return {};
    const Policy &policy = m_editor->policy();
    if (!m_editor->sheet().isDraft())
        return tr("version %1").arg(policy.version);
    return m_editor->sheet().draft->isProposed() ? tr("draft of version %1 · proposed").arg(policy.version) : tr("draft of version %1 · not in force").arg(policy.version);
}

bool PoliciesPage::goBack()
{
    if (!showsOne())
        return false;
    showList();
    m_list->firstFocus()->setFocus();
    return true;
}

// Esc comes here from whatever of the policy doesn't take it: out of the comparison first, then out of the policy. What is
// typed into a field is not left by it.
void PoliciesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier || !showsOne() || host().progress().stopShown())
        return Page::keyPressEvent(event);
    const QWidget *at = window()->focusWidget();
    if (m_editor->isComparing())
        m_editor->toggleCompare();
    else if (!at || !at->testAttribute(Qt::WA_InputMethodEnabled))
        emit backAsked();
}

qint64 PoliciesPage::thing() const
{
    return m_thing.thing();
}

void PoliciesPage::open(qint64 id)
{
    if (id == 0)
        return showList();
    m_thing = PolicyThing::of(id);
    m_parts->setCurrentWidget(m_editor);
    m_editor->open(m_thing);
    sayHeader();
}

void PoliciesPage::showList()
{
    m_thing = {};
    m_parts->setCurrentWidget(m_list);
    askList();
    sayHeader();
}

void PoliciesPage::refresh()
{
    if (showsOne())
        m_editor->refresh();
    else
        askList();
}

void PoliciesPage::askList()
{
    host().workspace().read<PolicyListing>(this, m_asked, loadPolicyListing, [this](const Result<PolicyListing> &answer) {
        if (!answer)
            return host().showProblem(answer.error());
        m_list->show(*answer, host().workspace().settings(), host().formats(), host().workspace().today(), host().workspace().isReadOnly());
        emit settled();
    });
}

QList<QAction *> PoliciesPage::headerActions() const
{
    if (!showsOne())
        return {m_new, m_import};
    if (!m_editor->isLoaded())
        return {};
    return QList<QAction *>{m_compare} + m_output->actions() + QList<QAction *>{m_more, m_main};
}

QWidget *PoliciesPage::firstFocus()
{
    return showsOne() ? m_editor->firstFocus() : m_list->firstFocus();
}

/// Keeps a policy as a new draft and opens it.
void PoliciesPage::begin(const Policy &policy)
{
    const BookSettings settings = host().workspace().settings();
    const auto draft = std::make_shared<PolicyDraftId>();
    host().workspace().write(
        {QStringLiteral("policy_draft_saved"), {policy.code}},
        [policy, settings, draft, author = host().workspace().author()](Database &database) {
            const auto saved = savePolicyDraft(database, settings, {}, policy, author, QDateTime::currentMSecsSinceEpoch());
            if (!saved)
                return Status(saved.error());
            *draft = saved->id;
            return success();
        },
        this, [this, draft, name = policy.name](const Result<CommandOutcome> &done) {
            if (!done)
                return host().showProblem(done.error());
            host().say(tr("A draft was begun: %1").arg(name));
            open(PolicyThing{*draft, {}}.thing());
        });
}

void PoliciesPage::beginWith(const QString &templateName)
{
    host().workspace().read<std::optional<Policy>>(
        this, m_beginning,
        [templateName, language = host().language(), today = host().workspace().today()](Database &database, const BookSettings &settings) {
            return policyFromTemplateIn(database, templateName, settings, language, today);
        },
        [this](const Result<std::optional<Policy>> &made) {
            if (!made)
                host().showProblem(made.error());
            else if (*made)
                begin(**made);
        });
}

/// The next version says that; it starts with the first period that is still to come, and with why it is there.
void PoliciesPage::beginNextVersion(const Policy &text)
{
    const auto reason = host().prompts().line(tr("New version of %1").arg(m_editor->policy().name), tr("Why it is changed"), {});
    if (!reason)
        return;
    Policy next = text;
    next.reason = reason->trimmed();
    for (const StoredPolicy &each : m_editor->sheet().versions) {
        if (each.policy.code == next.code)
            next.version = std::max(next.version, each.policy.version);
    }
    ++next.version;
    const int fiscalStart = host().workspace().settings().fiscalStart;
    const Day today = host().workspace().today();
    const Period following = Period::of(next.period, std::max(today, next.days.first), fiscalStart).next();
    next.days.first = following.first();
    next.days.last = std::max(next.days.last, Period::of(PeriodKind::year, following.first(), fiscalStart).days().last);
    begin(next);
}

void PoliciesPage::importFile()
{
    const auto file = host().prompts().fileToOpen(tr("Import a policy"), tr("Policies (*.json)"));
    if (!file)
        return;
    QFile source(*file);
    if (!source.open(QIODevice::ReadOnly)) {
        Error unreadable = failure(ErrorCode::fileUnreadable, {source.errorString()});
        unreadable.place.file = *file;
        return host().showProblem(unreadable);
    }
    const auto policy = policyFromJson(source.readAll(), host().workspace().settings(), *file);
    if (!policy)
        return host().showProblem(policy.error());
    begin(*policy);
}

void PoliciesPage::saveFile()
{
    const Policy &policy = m_editor->policy();
    const auto file = host().prompts().fileToSave(tr("Save the policy as a file"), policy.code + QStringLiteral(".json"), tr("Policies (*.json)"));
    if (!file)
        return;
    const Status may = mayBeWritten(*file, {host().workspace().place()});
    const Status written = !may ? may : writeWhole(*file, policyToJson(policy, host().workspace().settings().currency));
    if (!written)
        return host().showProblem(written.error());
    host().sayWritten(*file);
}

/// The page to read, agree to and sign; a draft's as it was kept last.
void PoliciesPage::makePaper(ReportActions::Use use)
{
    const PolicyThing thing = m_thing;
    const Policy &policy = m_editor->policy();
    host().workspace().read<Report>(
        this, m_paperAsked,
        [thing, code = policy.code, version = policy.version, today = host().workspace().today(), language = host().language()](
            Database &database, const BookSettings &settings) -> Result<Report> {
            SOMO_TRY_ASSIGN(const PolicyPage page, thing.draft ? loadDraftPage(database, settings, thing.draft, today) : loadPolicyPage(database, settings, code, version, today));
            return policyReport(settings, page, language);
        },
        [this, name = QStringLiteral("%1-v%2").arg(policy.code.toLower()).arg(policy.version), use = std::move(use)](const Result<Report> &made) {
            if (!made)
                return host().showProblem(made.error());
            use({*made, name});
        });
}

bool PoliciesPage::print()
{
    return showsOne() && m_editor->isLoaded() && m_output->print();
}

bool PoliciesPage::savePdf()
{
    return showsOne() && m_editor->isLoaded() && m_output->save(QStringLiteral("pdf"));
}

void PoliciesPage::remove(PolicyThing thing, const Policy &policy)
{
    host().workspace().write(
        {QStringLiteral("policy_draft_deleted"), {policy.code}}, [draft = thing.draft](Database &database) { return deletePolicyDraft(database, draft); }, this,
        [this, name = policy.name](const Result<CommandOutcome> &done) {
            if (!done)
                return host().showProblem(done.error());
            host().say(tr("The draft was deleted: %1").arg(name));
            showList();
        });
}

void PoliciesPage::doMain()
{
    if (!showsOne() || !m_editor->isLoaded())
        return;
    if (!m_editor->sheet().isDraft())
        return beginNextVersion(m_editor->policy());
    if (m_editor->sheet().draft->isProposed() || isPersonal(host().workspace().settings()))
        return putInForce();
    if (!m_editor->goToFirstRefusal())
        return;
    const Policy policy = m_editor->policy();
    m_editor->keeper().propose(policy, [this, policy](const std::optional<Error> &refused) {
        if (refused)
            return m_editor->showRefusal(*refused);
        host().say(tr("Proposed to the team: %1").arg(policy.name));
    });
}

void PoliciesPage::putInForce()
{
    if (!m_editor->goToFirstRefusal())
        return;
    const Policy policy = m_editor->policy();
    m_editor->keeper().apply(policy, [this, policy](const std::optional<Error> &refused) {
        if (refused)
            return m_editor->showRefusal(*refused);
        host().say(tr("In force from %1: %2").arg(host().formats().date(policy.days.first), policy.name));
    });
}

void PoliciesPage::showMore()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("moreMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *name, const QString &text, auto run) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, run);
    };
    menu->addAction(m_whoChanged);
    add("savePolicyFile", tr("Export as a policy file (JSON)…"), [this] { saveFile(); });
    const bool writes = !host().workspace().isReadOnly();
    if (writes && m_editor->sheet().isDraft()) {
        if (!m_editor->sheet().draft->isProposed() && !isPersonal(host().workspace().settings()))
            add("applyPolicy", tr("Put in force without asking"), [this] { putInForce(); });
        add("deleteDraft", tr("Delete the draft"), [this] { remove(m_thing, m_editor->policy()); });
    }
    if (writes && m_editor->sheet().isDraft())
        add("copyPolicy", tr("Another draft like this one"), [this] { begin(m_editor->policy()); });
    const auto *button = window()->findChild<QWidget *>(m_more->objectName());
    menu->popup(button && button->isVisible() ? button->mapToGlobal(QPoint(0, button->height())) : QCursor::pos());
}

QString PoliciesPage::compareText() const
{
    const StoredPolicy *before = m_editor->isLoaded() ? comparedVersion(m_editor->policy(), m_editor->sheet().versions, host().workspace().today()) : nullptr;
    if (!before)
        return tr("Compare");
    return before->policy.code == m_editor->policy().code ? tr("Against version %1").arg(before->policy.version) : tr("Against %1").arg(before->policy.code);
}

// The header makes its buttons anew: only where it says something else, so that whoever stands on one stays there.
void PoliciesPage::sayHeader()
{
    const QStringList says{title(), note(), QString::number(headerActions().size())};
    if (says == m_headerSays)
        return;
    m_headerSays = says;
    emit headerChanged();
}

void PoliciesPage::fillActions()
{
    m_compare->setText(compareText());
    const bool draft = m_editor->isLoaded() && m_editor->sheet().isDraft();
    const bool ready = draft && (m_editor->sheet().draft->isProposed() || isPersonal(host().workspace().settings())); // alone, nobody is asked
    m_main->setText(!draft ? tr("New version from this one") : ready ? tr("Put in force") : tr("Send to the team"));
    m_main->setToolTip(!draft ? tr("Begins a draft of the next version; it starts with a period to come") : ready ? tr("From its first day on it counts") : tr("Those whom it covers read it, and agree or object by name"));
    for (QAction *action : {m_main, m_new, m_import})
        action->setEnabled(!host().workspace().isReadOnly());
}

void PoliciesPage::retranslate()
{
    m_new->setText(tr("New"));
    m_new->setToolTip(tr("Begins with a template"));
    m_import->setText(tr("From a file"));
    m_import->setToolTip(tr("Begins a draft with a policy's JSON document"));
    m_compare->setToolTip(tr("What it says otherwise than another version"));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Export as a file, delete the draft …"));
    m_output->setTips(tr("Prints the policy as a page to read and sign"), tr("Exports that page as PDF, Excel, web page or CSV"));
    fillActions();
    m_list->retranslate();
    m_editor->retranslate();
}

} // namespace somo
