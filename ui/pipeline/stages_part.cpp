// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/stages_part.h"

#include "core/base/text.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/fit_columns.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/theme/fonts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace somo {

namespace {

constexpr int reasonKind = -1; // of the list of kinds: no stage, but a reason

/// A stage that is only shown is made with all that Somo ships as soon as something is done to one.
Result<DealStageId> storedStage(Database &database, const StageListModel::Line &line)
{
    if (line.stage)
        return line.stage;
    SOMO_TRY(stages::ensureShipped(database));
    SOMO_TRY_ASSIGN(const std::optional<DealStage> made, dealStage(database, line.code));
    return made ? Result<DealStageId>(made->id) : Result<DealStageId>(failure(ErrorCode::rowNotFound, {QStringLiteral("deal_stage"), line.code}));
}

} // namespace

void StageListModel::setLines(const std::vector<DealStage> &stages, const std::vector<LostReason> &reasons)
{
    beginResetModel();
    m_lines.clear();
    for (const DealStage &stage : stages)
        m_lines.push_back({stage.id, {}, stage.code, stage.name, stage.kind, stage.retired, stage.version});
    for (const LostReason &reason : reasons)
        m_lines.push_back({{}, reason.id, reason.code, reason.name, DealStageKind::lost, reason.retired, reason.version});
    endResetModel();
}

QString StageListModel::kindText(const Line &line)
{
    if (line.reason)
        return tr("Reason for losing");
    switch (line.kind) {
    case DealStageKind::open: return tr("Open");
    case DealStageKind::won: return tr("Won");
    case DealStageKind::lost: return tr("Lost");
    }
    return {};
}

QVariant StageListModel::data(const QModelIndex &index, int role) const
{
    const Line *line = at(index.row());
    if (!line)
        return {};
    if (role == QuietRole)
        return line->retired;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case NameColumn: return line->name;
    case KindColumn: return kindText(*line);
    case UseColumn: return line->retired ? tr("out of use") : tr("in use");
    default: return {};
    }
}

QVariant StageListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case KindColumn: return tr("Kind");
    case UseColumn: return tr("Use");
    default: return {};
    }
}

StagesPart::StagesPart(QWidget *parent)
    : QWidget(parent)
    , m_model(new StageListModel(this))
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, sizes.gap);
    layout->setSpacing(sizes.gap);
    m_view = makeListTable(m_model, this);
    m_view->setObjectName(QStringLiteral("dealStages"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    layout->addWidget(m_view, 1);
    auto *entry = new QHBoxLayout, *acts = new QHBoxLayout;
    for (QHBoxLayout *line : {entry, acts})
        line->setContentsMargins(sizes.gap, 0, sizes.gap, 0);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("stageName"));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("stageKind"));
    for (const int kind : {int(DealStageKind::open), int(DealStageKind::won), int(DealStageKind::lost), reasonKind})
        m_kind->addItem({}, kind);
    entry->addWidget(m_name, 1);
    entry->addWidget(m_kind);
    const auto button = [&](QPushButton *&made, const char *name, QHBoxLayout *line) {
        made = new QPushButton(this);
        made->setObjectName(QString::fromLatin1(name));
        line->addWidget(made);
    };
    button(m_add, "addStage", entry);
    button(m_rename, "renameStage", acts);
    button(m_up, "stageUp", acts);
    button(m_down, "stageDown", acts);
    button(m_use, "stageUse", acts);
    acts->addStretch(1);
    layout->addLayout(entry);
    layout->addLayout(acts);
    connect(m_add, &QPushButton::clicked, this, &StagesPart::add);
    connect(m_name, &QLineEdit::returnPressed, this, &StagesPart::add);
    connect(m_rename, &QPushButton::clicked, this, &StagesPart::rename);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_use, &QPushButton::clicked, this, &StagesPart::setUse);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StagesPart::fillButtons);
    retranslate();
}

void StagesPart::setLists(const std::vector<DealStage> &stages, const std::vector<LostReason> &reasons)
{
    const StageListModel::Line *before = current();
    const QString code = before ? before->code : QString();
    const bool isReason = before && before->reason;
    m_model->setLines(stages, reasons);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const StageListModel::Line *line = m_model->at(row);
        if (!code.isEmpty() && line->code == code && bool(line->reason) == isReason)
            m_view->setCurrentIndex(m_model->index(row, 0));
    }
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0)); // what the buttons are for
    fillButtons();
    fit();
}

const StageListModel::Line *StagesPart::current() const
{
    return m_model->at(m_view->currentIndex().row());
}

QWidget *StagesPart::firstFocus() const
{
    return m_view;
}

void StagesPart::add()
{
    const QString name = cleanText(m_name->text());
    if (name.isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    const int kind = m_kind->currentData().toInt();
    m_name->clear();
    if (kind == reasonKind) {
        emit stepAsked({QStringLiteral("lost_reason_added"), {name}}, [name](Database &database) -> Status {
            const auto added = stages::addReason(database, name);
            return added ? success() : Status(added.error());
        });
        return;
    }
    emit stepAsked({QStringLiteral("deal_stage_added"), {name}}, [name, kind](Database &database) -> Status {
        const auto added = stages::add(database, name, DealStageKind(kind));
        return added ? success() : Status(added.error());
    });
}

/// The chosen one takes the name in the field.
void StagesPart::rename()
{
    const StageListModel::Line *line = current();
    const QString name = cleanText(m_name->text());
    if (!line)
        return;
    if (name.isEmpty()) {
        m_name->setText(line->name);
        m_name->setFocus(Qt::OtherFocusReason);
        m_name->selectAll();
        return;
    }
    m_name->clear();
    const StageListModel::Line known = *line;
    emit stepAsked({known.reason ? QStringLiteral("lost_reason_renamed") : QStringLiteral("deal_stage_renamed"), {known.name, name}}, [known, name](Database &database) -> Status {
        if (known.reason)
            return stages::renameReason(database, known.reason, name, known.version);
        SOMO_TRY_ASSIGN(const DealStageId stage, storedStage(database, known));
        return stages::rename(database, stage, name, known.version);
    });
}

void StagesPart::move(int steps)
{
    const StageListModel::Line *line = current();
    if (!line || line->reason)
        return;
    const int row = m_view->currentIndex().row();
    // Before the one above, or before the one behind the next one.
    const StageListModel::Line *other = m_model->at(steps < 0 ? row - 1 : row + 1);
    if (!other || other->reason || other->kind != line->kind)
        return;
    const StageListModel::Line *behind = m_model->at(row + 2);
    const bool isLast = steps > 0 && (!behind || behind->reason || behind->kind != line->kind);
    const StageListModel::Line moved = *line, before = isLast ? moved : steps < 0 ? *other : *behind;
    emit stepAsked({QStringLiteral("deal_stage_moved"), {moved.name}}, [moved, before, isLast](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const DealStageId stage, storedStage(database, moved));
        SOMO_TRY_ASSIGN(const DealStageId next, storedStage(database, before));
        return stages::moveBefore(database, stage, isLast ? DealStageId() : next);
    });
}

void StagesPart::setUse()
{
    const StageListModel::Line *line = current();
    if (!line)
        return;
    const bool retired = !line->retired;
    if (line->reason) {
        emit stepAsked({retired ? QStringLiteral("lost_reason_retired") : QStringLiteral("lost_reason_restored"), {line->name}},
                       [reason = line->reason, retired](Database &database) { return stages::setReasonRetired(database, reason, retired); });
        return;
    }
    emit stepAsked({retired ? QStringLiteral("deal_stage_retired") : QStringLiteral("deal_stage_restored"), {line->name}},
                   [known = *line, retired](Database &database) -> Status {
                       SOMO_TRY_ASSIGN(const DealStageId stage, storedStage(database, known));
                       return stages::setRetired(database, stage, retired);
                   });
}

void StagesPart::fillButtons()
{
    const StageListModel::Line *line = current();
    m_rename->setEnabled(line);
    m_use->setEnabled(line);
    m_use->setText(line && line->retired ? tr("Take into use") : tr("Take out of use"));
    for (QPushButton *button : {m_up, m_down})
        button->setEnabled(line && !line->reason);
}

void StagesPart::fit()
{
    constexpr int columns[] = {StageListModel::NameColumn, StageListModel::KindColumn, StageListModel::UseColumn};
    fitColumns(*m_view, columns);
}

bool StagesPart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_view) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool moves = key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (moves)
            move(key->key() == Qt::Key_Up ? -1 : 1);
        else if (key->key() == Qt::Key_F2)
            rename();
        else if (key->key() == Qt::Key_Delete)
            setUse();
        else
            return QWidget::eventFilter(watched, event);
        return true;
    }
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        fit();
    return QWidget::eventFilter(watched, event);
}

void StagesPart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

void StagesPart::retranslate()
{
    m_view->setAccessibleName(tr("Stages and reasons for losing"));
    m_view->setToolTip(tr("F2 renames, Ctrl+↑ and Ctrl+↓ move, Del takes out of use or into use again"));
    m_name->setPlaceholderText(tr("Name of a new stage or reason"));
    m_name->setAccessibleName(tr("Name of a stage or reason"));
    m_kind->setAccessibleName(tr("Kind"));
    const QString kinds[] = {tr("Open"), tr("Won"), tr("Lost"), tr("Reason for losing")};
    for (int at = 0; at < m_kind->count(); ++at)
        m_kind->setItemText(at, kinds[at]);
    m_add->setText(tr("Add"));
    m_rename->setText(tr("Rename"));
    m_rename->setToolTip(tr("F2; the name stands in the field above"));
    m_up->setText(tr("Earlier"));
    m_up->setToolTip(tr("Ctrl+↑"));
    m_down->setText(tr("Later"));
    m_down->setToolTip(tr("Ctrl+↓"));
    fillButtons();
    emit m_model->headerDataChanged(Qt::Horizontal, 0, StageListModel::ColumnCount - 1);
}

} // namespace somo
