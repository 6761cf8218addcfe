// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/list_row_form.h"

#include "core/base/text.h"
#include "core/marketing/named_maker.h"
#include "core/words/command_words.h"
#include "core/words/error_words.h"
#include "core/words/formats.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace somo {

namespace {

QString useText(const ListUse &use, const Formats &formats)
{
    const int number = int(use.count);
    QString text;
    switch (use.user) {
    case ListUser::orders: text = ListRowForm::tr("%n order(s)", nullptr, number); break;
    case ListUser::customers: text = ListRowForm::tr("%n customer(s)", nullptr, number); break;
    case ListUser::people: text = ListRowForm::tr("%n person(s)", nullptr, number); break;
    case ListUser::regions: text = ListRowForm::tr("%n region(s)", nullptr, number); break;
    case ListUser::targets: text = ListRowForm::tr("%n target(s)", nullptr, number); break;
    }
    return text.replace(QString::number(number), formats.count(use.count));
}

/// "channel_added": how the trail says what was done to a row of a list.
QString commandCode(ListKind kind, const char *what)
{
    return listKindText(kind) + QLatin1Char('_') + QString::fromLatin1(what);
}

} // namespace

QString keptText(const QString &name, const std::vector<ListUse> &uses, const Formats &formats)
{
    QStringList parts;
    for (const ListUse &use : uses)
        parts << useText(use, formats);
    return ListRowForm::tr("“%1” is in use and stays: %2. It can be renamed.").arg(name, parts.join(QStringLiteral(", ")));
}

ListRowForm::ListRowForm(PageHost &host, const QString &prefix, QWidget *parent, Shape shape)
    : RowForm(host, parent)
    , m_nameOnly(shape == Shape::nameOnly)
{
    make(prefix);
    connectFields();
    fill();
}

void ListRowForm::make(const QString &prefix)
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.inside);
    layout->setSpacing(sizes.gap);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_name = new QLineEdit(this);
    m_name->setObjectName(prefix + QStringLiteral("Name"));
    m_code = new QLineEdit(this);
    m_code->setObjectName(prefix + QStringLiteral("Code"));
    m_area = new CompletionField(this);
    m_area->setObjectName(prefix + QStringLiteral("Area"));
    m_nameBox = new FieldBox(m_name, this);
    m_codeBox = new FieldBox(m_code, this);
    m_areaBox = new FieldBox(m_area, this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m_nameOnly ? 0 : sizes.inside);
    grid->setVerticalSpacing(sizes.gap);
    grid->addWidget(m_nameBox, 0, 0);
    grid->addWidget(m_codeBox, 0, 1);
    grid->addWidget(m_areaBox, 1, 0, 1, 2);
    grid->setColumnStretch(0, m_nameOnly ? 1 : 3);
    grid->setColumnStretch(1, m_nameOnly ? 0 : 2);
    layout->addWidget(m_title);
    layout->addLayout(grid);
    layout->addLayout(makeButtons(prefix));
}

QHBoxLayout *ListRowForm::makeButtons(const QString &prefix)
{
    QString stem = prefix;
    stem[0] = stem[0].toUpper();
    m_remove = new QPushButton(this);
    m_remove->setObjectName(QStringLiteral("remove") + stem);
    m_throwAway = new QPushButton(this);
    m_throwAway->setObjectName(QStringLiteral("throw%1Away").arg(stem));
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("save") + stem);
    m_save->setProperty("primary", true);
    auto *line = new QHBoxLayout;
    line->setSpacing(currentMetrics().gap);
    line->addWidget(m_remove);
    line->addStretch(1);
    line->addWidget(m_throwAway);
    line->addWidget(m_save);
    return line;
}

void ListRowForm::connectFields()
{
    for (QLineEdit *field : {m_name, m_code})
        connect(field, &QLineEdit::returnPressed, this, [this, field] { goOn(field); });
    connect(m_area, &CompletionField::picked, this, &ListRowForm::save);
    connect(m_area, &CompletionField::entered, this, &ListRowForm::save);
    for (QLineEdit *field : {m_name, m_code, static_cast<QLineEdit *>(m_area)})
        connect(field, &QLineEdit::textChanged, this, &ListRowForm::fillButtons);
    connect(m_save, &QPushButton::clicked, this, &ListRowForm::save);
    connect(m_throwAway, &QPushButton::clicked, this, &ListRowForm::throwAway);
    connect(m_remove, &QPushButton::clicked, this, &ListRowForm::remove);
}

void ListRowForm::goOn(const QLineEdit *from)
{
    QLineEdit *next = nullptr;
    if (from == m_name && isNew() && !m_codeBox->isHidden())
        next = m_code;
    else if (!m_areaBox->isHidden())
        next = m_area;
    if (!next)
        return void(save());
    next->setFocus(Qt::TabFocusReason);
    next->selectAll();
}

void ListRowForm::showRow(const ListRow &row, Around around)
{
    begin();
    m_row = row;
    m_around = std::move(around);
    restore();
}

void ListRowForm::renew(const ListRow &row, Around around)
{
    m_around = std::move(around);
    if (isDirty() || isWriting()) {
        retranslate();
        return;
    }
    m_row = row;
    fill();
}

void ListRowForm::fill()
{
    std::vector<Choice> choices;
    for (const NamedRow &area : m_around.areas)
        choices.push_back({area.id, {}, area.name, area.code == area.name ? QString() : area.code});
    m_area->setChoices(std::move(choices));
    // Only what is another now: a field that somebody stands in keeps its cursor.
    const auto set = [](QLineEdit *field, const QString &text) {
        if (field->text() == text)
            return;
        field->setText(text);
        field->setCursorPosition(0);
    };
    set(m_name, m_row.name);
    set(m_code, m_row.code);
    const auto area = std::ranges::find(m_around.areas, m_row.area.value, &NamedRow::id);
    const std::optional<Choice> choice = area == m_around.areas.end() ? std::nullopt : std::optional(Choice{area->id, {}, area->name, {}});
    if (m_area->isUndecided() || m_area->id() != m_row.area.value || m_area->text() != (choice ? choice->text : QString()))
        m_area->setChoice(choice);
    keepClean();
    retranslate();
}

void ListRowForm::restore()
{
    for (FieldBox *box : {m_nameBox, m_codeBox, m_areaBox})
        box->setError({});
    fill();
}

QString ListRowForm::fingerprint() const
{
    return QStringList{m_name->text(), m_code->text(), m_area->text(), QString::number(m_area->id())}.join(u'\n');
}

ListRow ListRowForm::typed() const
{
    ListRow row = m_row;
    row.name = cleanText(m_name->text());
    if (isNew())
        row.code = cleanText(m_code->text());
    if (row.kind == ListKind::region)
        row.area = AreaId{m_area->id()};
    return row;
}

bool ListRowForm::check()
{
    const ListRow row = typed();
    if (row.name.isEmpty())
        return m_nameBox->refuse(missingName());
    if (const NamedRow *twin = named::twinOf(m_around.rows, row.name, row.id))
        return m_nameBox->refuse(takenName(twin->name));
    if (row.kind != ListKind::region)
        return true;
    if (m_area->isUndecided())
        return m_areaBox->refuse(tr("Pick the area from the list (F4), or press Alt+Enter to make it."));
    const std::optional<Choice> &area = m_area->choice();
    if (const NamedRow *twin = area && area->id == 0 ? named::twinOf(m_around.areas, area->text) : nullptr)
        return m_areaBox->refuse(tr("There is an area “%1” already; pick it from the list (F4).").arg(twin->name));
    return true;
}

void ListRowForm::write()
{
    const ListRow row = typed();
    const QString area = row.kind == ListKind::region && m_area->choice() && m_area->id() == 0 ? m_area->choice()->text : QString();
    const bool renamed = row.id && row.name != m_row.name && row.area == m_row.area && area.isEmpty();
    const CommandWords words = renamed ? CommandWords{commandCode(row.kind, "renamed"), {m_row.name, row.name}}
                                       : CommandWords{commandCode(row.kind, row.id ? "changed" : "added"), {row.name}};
    const auto made = std::make_shared<qint64>(row.id);
    send(
        words,
        [row, area, made](Database &database) -> Status {
            ListRow written = row;
            if (!area.isEmpty()) {
                SOMO_TRY_ASSIGN(written.area.value, lists::add(database, {ListKind::area, 0, {}, area, {}}));
            }
            if (written.id)
                return lists::change(database, written);
            SOMO_TRY_ASSIGN(*made, lists::add(database, written));
            return success();
        },
        [this, row, made, words] {
            m_row = row;
            m_row.id = *made;
            ++m_row.version; // as the store moves it
            retranslate();
            host().say(words::commandText(words.code, words.args, host().language()) + QLatin1Char('.'));
            if (row.id)
                emit written();
            else
                emit added(m_row);
        });
}

void ListRowForm::takeNewer(Arrived arrived)
{
    host().workspace().read<ListRow>(
        this, m_askedNewer, [row = m_row](Database &database, const BookSettings &) { return lists::byId(database, row.kind, row.id); },
        [this, arrived = std::move(arrived), asked = m_row](const Result<ListRow> &newer) {
            if (asked.id != m_row.id || asked.kind != m_row.kind)
                return;
            if (!newer)
                return host().showProblem(newer.error());
            m_row = *newer;
            arrived([this] { fill(); });
        });
}

void ListRowForm::refuse(const Error &error)
{
    if (error.code == ErrorCode::nameAmbiguous)
        m_nameBox->refuse(takenName(error.args.value(0)));
    else if (error.code == ErrorCode::codeTaken)
        m_codeBox->refuse(words::errorText(error, host().language()));
    else
        m_nameBox->refuse(words::errorText(error, host().language()));
}

void ListRowForm::remove()
{
    if (isNew() || isWriting())
        return;
    restore(); // what was typed for it goes with it
    const ListRow row = m_row;
    const auto uses = std::make_shared<std::vector<ListUse>>();
    const CommandWords words{commandCode(row.kind, "removed"), {row.name}};
    host().workspace().write(
        words,
        [row, uses](Database &database) -> Status {
            SOMO_TRY_ASSIGN(*uses, lists::removeUnused(database, row.kind, row.id));
            return success();
        },
        this, [this, row, uses, words](const Result<CommandOutcome> &done) {
            if (!done)
                return host().showProblem(done.error());
            if (!uses->empty())
                return host().tell(keptText(row.name, *uses, host().formats()));
            host().say(words::commandText(words.code, words.args, host().language()) + QLatin1Char('.'));
        });
}

void ListRowForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && (isDirty() || isNew()))
        return throwAway();
    RowForm::keyPressEvent(event);
}

QWidget *ListRowForm::firstField() const
{
    return m_name;
}

void ListRowForm::fillButtons()
{
    const bool unwritten = isNew() || isDirty();
    if (!unwritten && (m_save->hasFocus() || m_throwAway->hasFocus()))
        m_name->setFocus(Qt::OtherFocusReason); // the keyboard stays in the form when its button goes
    m_save->setVisible(unwritten);
    m_throwAway->setVisible(unwritten);
    m_remove->setVisible(!m_nameOnly && !isNew());
}

QString ListRowForm::title() const
{
    switch (m_row.kind) {
    case ListKind::channel: return isNew() ? tr("New channel") : tr("Channel");
    case ListKind::team: return isNew() ? tr("New team") : tr("Team");
    case ListKind::area: return isNew() ? tr("New area") : tr("Area");
    case ListKind::region: break;
    }
    return isNew() ? tr("New region") : tr("Region");
}

QString ListRowForm::missingName() const
{
    switch (m_row.kind) {
    case ListKind::channel: return tr("Type the channel's name.");
    case ListKind::team: return tr("Type the team's name.");
    case ListKind::area: return tr("Type the area's name.");
    case ListKind::region: break;
    }
    return tr("Type the region's name.");
}

QString ListRowForm::takenName(const QString &name) const
{
    switch (m_row.kind) {
    case ListKind::channel: return tr("There is a channel “%1” already. Type another name.").arg(name);
    case ListKind::team: return tr("There is a team “%1” already. Type another name.").arg(name);
    case ListKind::area: return tr("There is an area “%1” already. Type another name.").arg(name);
    case ListKind::region: break;
    }
    return tr("There is a region “%1” already. Type another name.").arg(name);
}

void ListRowForm::retranslate()
{
    m_title->setText(title());
    m_nameBox->setLabel(m_nameOnly ? tr("Name of the team") : tr("Name"));
    m_codeBox->setLabel(tr("Code"));
    m_codeBox->setVisible(!m_nameOnly);
    m_code->setReadOnly(!isNew());
    m_code->setPlaceholderText(isNew() ? tr("made by itself") : QString());
    m_code->setToolTip(isNew() ? QString() : tr("Files name it by this code, so it stays."));
    m_areaBox->setLabel(tr("Area (optional)"));
    m_areaBox->setVisible(m_row.kind == ListKind::region);
    m_area->setNewText(tr("Make the area “%1”"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Only what nothing names can be removed (Del)"));
    m_throwAway->setText(tr("Throw away"));
    m_throwAway->setToolTip(tr("The fields become what they were before (Esc)"));
    m_save->setText(isNew() ? tr("Add") : tr("Save"));
    nameKeys(m_save);
    fillButtons();
}

} // namespace somo
