// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/merge_part.h"

#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/write_keys.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace somo {

namespace {

/// Two names side by side tell nothing where they are cut: rows go on in a second line.
void fitMergeRows(QTableView &view)
{
    QFont bold = view.font();
    bold.setBold(true);
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        int high = currentMetrics().row;
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            const QModelIndex index = view.model()->index(row, column);
            if (index.data(WrapsRole).toBool())
                high = std::max(high, CellDelegate::heightOf(index.data().toString(), index.data(EmphasisRole).toBool() ? bold : view.font(), view.columnWidth(column)));
        }
        view.setRowHeight(row, high);
    }
}

} // namespace

MergePart::MergePart(QWidget *parent)
    : QWidget(parent)
    , m_pairs(new PairsModel(this))
    , m_apart(new ApartModel(this))
    , m_sides(new MergeModel(this))
{
    make();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_keep = m_gone = {};
        if (const DuplicatePair *pair = m_pairs->pair(m_list->currentIndex().row())) {
            m_keep = CustomerId{pair->first.id};
            m_gone = CustomerId{pair->second.id};
        }
        askSides();
    });
    connect(m_table, &QTableView::clicked, m_sides, &MergeModel::take);
    connect(m_swap, &QPushButton::clicked, this, &MergePart::swap);
    connect(m_merge, &QPushButton::clicked, this, &MergePart::merge);
    connect(m_different, &QPushButton::clicked, this, &MergePart::keepApart);
    connect(m_again, &QPushButton::clicked, this, &MergePart::proposeAgain);
    connect(m_close, &QPushButton::clicked, this, &MergePart::closeAsked);
    addWriteKeys(this, [this] { merge(); });
    for (QTableView *view : {m_list, m_apartList, m_table}) {
        view->installEventFilter(this);
        // Once more when all sections have their widths: a header that stretches tells of each on its way there.
        connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, [view] { fitMergeRows(*view); });
        connect(view->horizontalHeader(), &QHeaderView::sectionResized, view, [view] { fitMergeRows(*view); }, Qt::QueuedConnection);
        connect(view->model(), &QAbstractItemModel::modelReset, this, [view] { fitMergeRows(*view); });
        connect(view->model(), &QAbstractItemModel::dataChanged, this, [view] { fitMergeRows(*view); });
    }
}

void MergePart::make()
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes.gap);
    layout->addWidget(makeLeft(), 5);
    auto *right = new QFrame(this);
    right->setProperty("card", true);
    m_right = right;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(1, 1, 1, sizes.inside);
    m_table = makeListTable(m_sides, right);
    m_table->setObjectName(QStringLiteral("mergeSides"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(MergeModel::FieldColumn, QHeaderView::ResizeToContents); // the two sides get the room
    m_along = new QLabel(right);
    m_along->setObjectName(QStringLiteral("mergeAlong"));
    m_along->setProperty("role", QStringLiteral("label"));
    m_along->setWordWrap(true);
    m_along->setContentsMargins(sizes.inside, 0, sizes.inside, 0);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(sizes.inside, 0, sizes.inside, 0);
    buttons->setSpacing(sizes.gap);
    m_close = new QPushButton(right);
    m_close->setObjectName(QStringLiteral("mergeClose"));
    m_swap = new QPushButton(right);
    m_swap->setObjectName(QStringLiteral("mergeSwap"));
    m_merge = new QPushButton(right);
    m_merge->setObjectName(QStringLiteral("mergeNow"));
    m_merge->setProperty("primary", true);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_swap);
    buttons->addWidget(m_merge);
    rightLayout->addWidget(m_table, 1);
    rightLayout->addWidget(m_along);
    rightLayout->addLayout(buttons);
    layout->addWidget(right, 6);
}

QWidget *MergePart::makeLeft()
{
    const Metrics sizes = currentMetrics();
    auto *left = new QFrame(this);
    left->setProperty("card", true);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(1, sizes.gap, 1, sizes.inside);
    const auto addLead = [&](const char *name) {
        auto *lead = new QLabel(left);
        lead->setObjectName(QString::fromLatin1(name));
        lead->setWordWrap(true);
        lead->setContentsMargins(sizes.inside, 0, sizes.inside, 0);
        layout->addWidget(lead);
        return lead;
    };
    const auto addTable = [&](QAbstractItemModel *model, const char *name, int stretch) {
        QTableView *table = makeListTable(model, left);
        table->setObjectName(QString::fromLatin1(name));
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setSortingEnabled(false);
        layout->addWidget(table, stretch);
        return table;
    };
    const auto addButton = [&](const char *name) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(sizes.inside, 0, sizes.inside, 0);
        auto *button = new QPushButton(left);
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
        row->addStretch(1);
        layout->addLayout(row);
        return button;
    };
    m_lead = addLead("mergeLead");
    m_list = addTable(m_pairs, "mergePairs", 3);
    m_different = addButton("mergeApart");
    m_apartLead = addLead("mergeApartLead");
    m_apartList = addTable(m_apart, "mergeApartPairs", 1);
    m_again = addButton("mergeAgain");
    return left;
}

void MergePart::setPairs(std::vector<DuplicatePair> pairs)
{
    // What is chosen between the two stays as long as neither was changed meanwhile.
    const auto stands = [this](const NamedRow &row) {
        const MergePreview &preview = m_sides->preview();
        return (row.id == m_keep.value && row.version == preview.keep.version) || (row.id == m_gone.value && row.version == preview.gone.version);
    };
    const auto kept = std::ranges::find_if(pairs, [&](const DuplicatePair &pair) { return stands(pair.first) && stands(pair.second); });
    const int row = kept == pairs.end() ? -1 : int(kept - pairs.begin());
    const QSignalBlocker quiet(m_list->selectionModel());
    m_pairs->setPairs(std::move(pairs));
    if (row >= 0) {
        m_list->setCurrentIndex(m_pairs->index(row, 0));
    } else {
        m_keep = m_gone = {};
        m_sides->clear();
    }
    fill();
}

void MergePart::setApart(std::vector<ApartPair> pairs, const Formats &formats)
{
    const ApartPair *before = m_apart->pair(m_apartList->currentIndex().row());
    const auto same = [&](const ApartPair &pair) { return before && pair.first.id == before->first.id && pair.second.id == before->second.id; };
    const auto kept = std::ranges::find_if(pairs, same);
    const int row = kept == pairs.end() ? 0 : int(kept - pairs.begin());
    m_apart->setPairs(std::move(pairs), formats);
    m_apartList->setCurrentIndex(m_apart->index(row, 0));
    fill();
}

// The two that stand side by side; of the pair, whichever of them is to stay.
void MergePart::keepApart()
{
    if (const DuplicatePair *pair = m_pairs->pair(m_list->currentIndex().row()))
        emit apartAsked(pair->first, pair->second);
}

void MergePart::proposeAgain()
{
    if (const ApartPair *pair = m_apart->pair(m_apartList->currentIndex().row()))
        emit againAsked(pair->first, pair->second);
}

void MergePart::choose(CustomerId customer)
{
    if (!customer && m_list->currentIndex().isValid() && m_keep)
        return; // it stands there already
    for (int row = 0; row < m_pairs->rowCount(); ++row) {
        const DuplicatePair &pair = *m_pairs->pair(row);
        if (customer && pair.first.id != customer.value && pair.second.id != customer.value)
            continue;
        m_list->setCurrentIndex(m_pairs->index(row, 0));
        return;
    }
    fill();
}

QWidget *MergePart::firstFocus() const
{
    return m_pairs->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_close;
}

void MergePart::askSides()
{
    if (m_keep && m_gone)
        emit sidesAsked(m_keep, m_gone);
    else
        m_sides->clear();
    fill();
}

void MergePart::setSides(const MergePreview &preview, std::vector<MergeLine> lines, const words::ReportWords &words)
{
    if (preview.keep.id != m_keep || preview.gone.id != m_gone)
        return; // another pair was chosen meanwhile
    m_words = words;
    m_sides->setSides(preview, std::move(lines), words);
    fill();
}

void MergePart::swap()
{
    std::swap(m_keep, m_gone);
    askSides();
}

void MergePart::merge()
{
    const MergePreview &preview = m_sides->preview();
    if (!preview.keep.id || preview.keep.id != m_keep || preview.gone.id != m_gone)
        return; // the two that were chosen are still to come
    emit mergeAsked({preview.keep.id, preview.gone.id, m_sides->result(), preview.gone.version, {}}, preview.keep.code, preview.gone.code, preview.gone.name);
}

void MergePart::fill()
{
    const bool any = m_pairs->rowCount() > 0;
    m_lead->setText(any ? tr("The same phone or e-mail, or the same name in the same region. Perhaps they are one person, perhaps not.")
                        : tr("Nobody seems to be in the book twice."));
    m_list->setVisible(any);
    const bool anyApart = m_apart->rowCount() > 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_apartLead, m_apartList, m_again})
        part->setVisible(anyApart);
    const MergePreview &preview = m_sides->preview();
    const bool shows = bool(preview.keep.id);
    m_table->setVisible(shows);
    m_swap->setVisible(shows);
    m_different->setVisible(shows);
    m_merge->setVisible(shows);
    m_along->setVisible(shows);
    if (!shows)
        return;
    const CustomerReferences &of = preview.ofGone;
    const Formats &formats = m_words.formats();
    m_along->setText(tr("Comes along from %1: %2 orders, %3 talks and notes, %4 promises, %5 deals. Tags and own fields are joined; undo takes all of it back.")
                         .arg(preview.gone.code, formats.count(of.orders), formats.count(of.activities), formats.count(of.promises), formats.count(of.deals)));
    m_merge->setText(tr("Make them one"));
    m_merge->setToolTip(tr("Ctrl+Enter"));
}

void MergePart::retranslate(const words::ReportWords &words)
{
    m_words = words;
    m_list->setAccessibleName(tr("Who may be one person"));
    m_table->setAccessibleName(tr("Both side by side; Space takes a value"));
    m_swap->setText(tr("Keep the other one"));
    m_apartList->setAccessibleName(tr("Said to be two people"));
    m_apartLead->setText(tr("Said to be two people, and no longer proposed:"));
    m_different->setText(tr("They are two people"));
    m_different->setToolTip(tr("Del: these two don’t come up again"));
    m_again->setText(tr("They may be one"));
    m_again->setToolTip(tr("Del: these two may come up again"));
    m_close->setText(tr("Back to the list"));
    m_close->setToolTip(tr("Esc"));
    m_sides->retranslate(words);
    fill();
}

bool MergePart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_table && key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Space || isEnter)) {
            m_sides->take(m_table->currentIndex());
            return true;
        }
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier && watched != m_table) {
            watched == m_list ? keepApart() : proposeAgain();
            return true;
        }
        if (watched == m_list && isEnter && key->modifiers() == Qt::NoModifier && m_table->isVisible()) {
            m_table->setFocus(Qt::TabFocusReason);
            m_table->setCurrentIndex(m_sides->index(0, MergeModel::KeepColumn));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace somo
