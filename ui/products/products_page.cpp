// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/products_page.h"

#include "core/kpi/kpi_words.h"
#include "core/ledger/ledger_derivation.h"
#include "ui/common/delegates/fit_columns.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/empty_part.h"
#include "ui/common/fields/form_card.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/products/product_cell_editor.h"
#include "ui/products/product_form.h"
#include "ui/products/product_groups.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace somo {

ProductsPage::ProductsPage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_model(new ProductListModel(this))
    , m_groups(new ProductGroups(host, this))
    , m_new(new QAction(somoIcon(QStringLiteral("plus")), {}, this))
{
    setObjectName(QStringLiteral("productsPage"));
    m_new->setObjectName(QStringLiteral("newProduct"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(currentMetrics().edge, 0, currentMetrics().edge, currentMetrics().inside);
    layout->setSpacing(currentMetrics().gap);
    layout->addWidget(m_groups, 3);
    makeList();
    makeForm();
    connectParts();
    ProductsPage::retranslate();
}

void ProductsPage::makeList()
{
    const Metrics sizes = currentMetrics();
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, sizes.gap, 1, 1);
    m_words = new QLineEdit(card);
    m_words->setObjectName(QStringLiteral("productFilter"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(somoIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(sizes.gap, 0, sizes.gap, 0);
    line->addWidget(m_words);
    inside->addLayout(line);
    m_parts = new QStackedWidget(card);
    m_view = makeListTable(m_model, m_parts);
    m_view->setObjectName(QStringLiteral("productList"));
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setSortIndicator(ProductListModel::NameColumn, Qt::AscendingOrder);
    m_view->installEventFilter(this);
    m_cell = new ProductCellEditor(host(), *m_view, *m_model);
    m_parts->addWidget(m_view);
    makeEmpty();
    inside->addWidget(m_parts, 1);
    m_foot = new QLabel(card);
    m_foot->setObjectName(QStringLiteral("productCount"));
    m_foot->setProperty("role", QStringLiteral("label"));
    m_foot->setContentsMargins(sizes.gap, 0, sizes.gap, sizes.small);
    inside->addWidget(m_foot);
    static_cast<QHBoxLayout *>(layout())->addWidget(card, 9);
}

void ProductsPage::makeEmpty()
{
    m_empty = new EmptyPart(QStringLiteral("productsEmpty"), QStringLiteral("productsEmptyMain"), QStringLiteral("productsEmptyImport"), m_parts);
    m_parts->addWidget(m_empty);
}

void ProductsPage::makeForm()
{
    m_form = new ProductForm(host(), this);
    m_form->show({}, {});
    auto *card = makeFormCard(m_form, this);
    card->setMinimumWidth(qMax(currentMetrics().scaled(290), m_form->minimumSizeHint().width() + currentMetrics().edge + 2));
    static_cast<QHBoxLayout *>(layout())->addWidget(card, 5);
}

void ProductsPage::connectParts()
{
    connect(m_new, &QAction::triggered, this, &ProductsPage::addProduct);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        sifted();
    });
    connect(m_groups, &ProductGroups::chosen, this, [this](qint64 group) {
        m_model->setGroup(group);
        sifted();
    });
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) { m_model->sortBy(column, order); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProductsPage::choose);
    connect(m_view, &QTableView::doubleClicked, this, &ProductsPage::editCell);
    connect(m_empty, &EmptyPart::mainAsked, this, [this] {
        if (m_model->list().products.empty())
            return addProduct();
        m_words->clear();
        m_groups->choose(ProductListModel::AllGroups);
    });
    connect(m_empty, &EmptyPart::importAsked, this, [this] { host().importFiles({}); });
    connect(m_form, &ProductForm::added, this, [this](ProductId product) {
        m_adding = false;
        m_chosen = product;
        ask();
    });
    connect(m_form, &ProductForm::nextAsked, this, &ProductsPage::addProduct);
    connect(m_form, &ProductForm::thrownAway, this, [this] {
        if (!std::exchange(m_adding, false))
            return;
        m_chosen = ProductId{m_model->idAt(0)};
        select(m_chosen);
        askSheet();
    });
}

QString ProductsPage::title() const
{
    return tr("Products");
}

QWidget *ProductsPage::firstFocus()
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_form->firstField();
}

void ProductsPage::open(qint64 id)
{
    if (id != 0 && settleAll()) {
        m_adding = false;
        m_chosen = ProductId{id};
        m_words->clear();
        m_model->setGroup(ProductListModel::AllGroups);
        m_groups->choose(ProductListModel::AllGroups);
    }
    refresh();
}

void ProductsPage::refresh()
{
    ask();
}

void ProductsPage::ask()
{
    host().workspace().read<Answer>(
        this, m_asked,
        [chosen = m_chosen, day = host().workspace().today(), period = host().period()](Database &database, const BookSettings &settings) -> Result<Answer> {
            Transaction view(database, Transaction::Kind::read); // the list and what was sold, of one moment
            SOMO_TRY(view.begun());
            Answer answer;
            answer.of = chosen;
            answer.period = period;
            answer.event = recognitionEventOf(settings);
            SOMO_TRY_ASSIGN(answer.sold, soldByProduct(database, period, answer.event));
            SOMO_TRY_ASSIGN(answer.list, products::list(database, day));
            if (const auto sheet = products::sheet(database, chosen))
                answer.sheet = *sheet;
            else if (sheet.error().code != ErrorCode::rowNotFound)
                return sheet.error();
            return answer;
        },
        [this](const Result<Answer> &answer) {
            if (answer)
                take(*answer);
            else
                host().showProblem(answer.error());
        });
}

void ProductsPage::take(const Answer &answer)
{
    m_selecting = true;
    m_model->setList(answer.list, answer.sold, soldMeaning(answer), host().formats());
    m_groups->fill(*m_model);
    m_selecting = false;
    // Before the first answer there was no list to stand in.
    if (!std::exchange(m_known, true) && m_model->rowCount() > 0 && m_form->firstField()->hasFocus() && !m_form->isDirty())
        m_view->setFocus(Qt::OtherFocusReason);
    fillFoot();
    fit();
    if (m_adding) {
        m_form->renew({}, m_model->list().groups);
    } else if (!m_model->product(m_chosen)) {
        // None yet, or taken back meanwhile.
        m_chosen = ProductId{m_model->idAt(0)};
        select(m_chosen);
        return askSheet();
    } else {
        select(m_chosen);
        if (answer.of != m_chosen || !answer.sheet)
            return askSheet();
        showSheet(*answer.sheet);
    }
    emit settled();
}

QString ProductsPage::soldMeaning(const Answer &answer) const
{
    const Formats formats = host().formats();
    return tr("%1: units sold, less what came back in it. %2")
        .arg(formats.period(answer.period), recognitionSentence(answer.event, words::ReportWords(formats.language(), formats.currency())));
}

void ProductsPage::askSheet()
{
    if (!m_chosen) {
        if (m_form->product() && m_form->settle())
            m_form->show({}, m_model->list().groups);
        else
            m_form->renew({}, m_model->list().groups);
        emit settled();
        return;
    }
    host().workspace().read<ProductSheet>(
        this, m_askedSheet, [chosen = m_chosen](Database &database, const BookSettings &) { return products::sheet(database, chosen); },
        [this](const Result<ProductSheet> &sheet) {
            if (!sheet)
                return; // gone: the list that comes without it says so
            if (sheet->product.id == m_chosen && !m_adding)
                showSheet(*sheet);
            emit settled();
        });
}

void ProductsPage::showSheet(const ProductSheet &sheet)
{
    if (m_form->product() == sheet.product.id)
        m_form->renew(sheet, m_model->list().groups);
    else if (m_form->settle())
        m_form->show(sheet, m_model->list().groups);
}

void ProductsPage::select(ProductId product)
{
    const int row = m_model->rowOf(product.value);
    m_selecting = true;
    if (row < 0)
        m_view->setCurrentIndex({});
    else if (m_view->currentIndex().row() != row || !m_view->selectionModel()->isRowSelected(row))
        m_view->setCurrentIndex(m_model->index(row, 0));
    m_selecting = false;
}

void ProductsPage::choose()
{
    const ProductListRow *row = m_model->at(m_view->currentIndex().row());
    if (m_selecting || !row || (row->id == m_chosen && !m_adding))
        return;
    const ProductId chosen = row->id;
    // What was typed is kept before another product comes; what can't be kept holds its field.
    if (!settleAll()) {
        // A click selects its row only after that became the current one.
        QMetaObject::invokeMethod(this, [this] { select(m_adding ? ProductId() : m_chosen); }, Qt::QueuedConnection);
        return;
    }
    m_adding = false;
    m_chosen = chosen;
    askSheet();
}

bool ProductsPage::settleAll()
{
    return m_cell->settle() && m_form->settle();
}

// False where the current cell is not edited in its place.
bool ProductsPage::editCell()
{
    const QModelIndex cell = m_view->currentIndex();
    if (!ProductCellEditor::edits(cell.column()))
        return false;
    if (m_form->settle()) // the cell and the form are not typed in both at once
        m_cell->edit(cell);
    return true;
}

void ProductsPage::addProduct()
{
    if (!settleAll())
        return;
    m_adding = true;
    select({});
    ProductSheet empty;
    if (m_groups->group() > 0)
        empty.product.group = ProductGroupId{m_groups->group()}; // the group that is looked at
    m_form->show(empty, m_model->list().groups);
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

// Another choice of rows: what is shown in the form stays, and is marked where it is among them.
void ProductsPage::sifted()
{
    select(m_adding ? ProductId() : m_chosen);
    fillFoot();
    fit();
}

void ProductsPage::fillFoot()
{
    const qint64 shown = m_model->rowCount();
    const qint64 all = qint64(m_model->list().products.size());
    const Formats formats = host().formats();
    m_parts->setCurrentIndex(shown > 0 || !m_known ? 0 : 1);
    if (!m_known)
        m_foot->clear();
    else if (shown == all)
        m_foot->setText(tr("%n product(s)", nullptr, int(all)).replace(QString::number(all), formats.count(all)));
    else
        m_foot->setText(tr("%1 of %2 products").arg(formats.count(shown), formats.count(all)));
    m_empty->setWords(all == 0 ? tr("Products come with imported orders; a price list can be imported from Excel.") : tr("No row matches the filter."),
                      all == 0 ? tr("New product") : tr("Clear filter"), tr("Import a file…"), all == 0);
}

// What has no room stands in the form.
void ProductsPage::fit()
{
    using Model = ProductListModel;
    constexpr int byWorth[] = {Model::NameColumn, Model::PriceColumn, Model::CostColumn, Model::SoldColumn,
                               Model::UnitColumn, Model::CodeColumn,  Model::GroupColumn};
    fitColumns(*m_view, byWorth);
}

void ProductsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

bool ProductsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        // From the words straight into the list, and from the list into the form.
        if (watched == m_words && (enter || key->key() == Qt::Key_Down) && m_model->rowCount() > 0) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (watched == m_view && key->key() == Qt::Key_F2 && editCell())
            return true;
        if (watched == m_view && (enter || key->key() == Qt::Key_F2) && m_chosen) {
            m_form->firstField()->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (watched == m_view && key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            m_view->horizontalHeader()->setSortIndicator(std::max(0, m_view->currentIndex().column()),
                                                         key->key() == Qt::Key_Up ? Qt::AscendingOrder : Qt::DescendingOrder);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

bool ProductsPage::mayClose()
{
    return settleAll();
}

void ProductsPage::openFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void ProductsPage::clearFilter()
{
    m_words->clear();
    m_groups->choose(ProductListModel::AllGroups);
}

void ProductsPage::retranslate()
{
    m_new->setText(tr("New product"));
    m_words->setPlaceholderText(tr("Name, code, unit or group; accents aren't needed"));
    m_words->setAccessibleName(tr("Find products"));
    m_words->setToolTip(tr("Filter (Ctrl+F); clear: Ctrl+Shift+F"));
    m_view->setAccessibleName(tr("Products"));
    m_groups->retranslate();
    m_form->retranslate();
    fillFoot();
}

} // namespace somo
