// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/regions_part.h"

#include "ui/common/empty_part.h"
#include "ui/common/theme/fonts.h"
#include "ui/places/region_facts.h"
#include "ui/shell/list_row_form.h"
#include "ui/shell/page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

using Kind = RegionTree::Kind;

ListRowForm::Around aroundOf(const Places &places, ListKind kind)
{
    ListRowForm::Around around;
    around.areas = places.areas;
    if (kind == ListKind::area) {
        around.rows = places.areas;
        return around;
    }
    for (const RegionPlace &each : places.regions)
        around.rows.push_back({each.region.id.value, each.region.code, each.region.name});
    return around;
}

const Province *provinceOf(const Places &places, qint64 id)
{
    const auto found = std::ranges::find_if(places.regions, [id](const RegionPlace &each) { return each.region.id.value == id; });
    return found == places.regions.end() ? nullptr : &found->region;
}

} // namespace

RegionsPart::RegionsPart(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
{
    make();
    connectParts();
    showChosen();
    fillFoot();
}

void RegionsPart::make()
{
    setProperty("card", true);
    const Metrics sizes = currentMetrics();
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(1, sizes.small, 1, 1);
    inside->setSpacing(sizes.small);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setContentsMargins(sizes.inside, 0, sizes.gap, 0);
    m_title->setFixedHeight(sizes.cardTitle + 2); // as high as the head beside it
    inside->addWidget(m_title);
    m_parts = new QStackedWidget(this);
    m_tree = new RegionTree(m_parts);
    m_tree->setObjectName(QStringLiteral("regionTree"));
    m_tree->installEventFilter(this);
    m_empty = new EmptyPart(QStringLiteral("regionsEmpty"), QStringLiteral("regionsEmptyMain"), QStringLiteral("regionsEmptyImport"), m_parts);
    m_parts->addWidget(m_tree);
    m_parts->addWidget(m_empty);
    inside->addWidget(m_parts, 1);
    m_foot = new QLabel(this);
    m_foot->setObjectName(QStringLiteral("regionCount"));
    m_foot->setProperty("role", QStringLiteral("label"));
    m_foot->setContentsMargins(sizes.inside, 0, sizes.gap, 0);
    inside->addWidget(m_foot);
    m_form = new ListRowForm(m_host, QStringLiteral("region"), this);
    m_facts = new RegionFacts(this);
    inside->addWidget(m_form);
    inside->addWidget(m_facts);
}

void RegionsPart::connectParts()
{
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &RegionsPart::choose);
    connect(m_empty, &EmptyPart::mainAsked, this, [this] {
        if (m_tree->isEmpty())
            return addRegion();
        emit clearAsked();
    });
    connect(m_empty, &EmptyPart::importAsked, this, [this] { m_host.importFiles({}); });
    connect(m_form, &ListRowForm::added, this, [this](const ListRow &row) {
        m_adding = false;
        m_chosen = {row.kind == ListKind::area ? Kind::area : Kind::region, row.id};
        backToTree();
    });
    connect(m_form, &ListRowForm::written, this, &RegionsPart::backToTree);
    connect(m_form, &ListRowForm::nextAsked, this, [this] { m_form->row().kind == ListKind::area ? addArea() : addRegion(); });
    connect(m_form, &ListRowForm::thrownAway, this, [this] {
        m_adding = false;
        showChosen();
        backToTree();
    });
}

void RegionsPart::fill(const Places &places)
{
    m_known = true;
    m_places = places;
    m_selecting = true;
    m_tree->fill(places, m_host.formats());
    if (!m_adding && !m_tree->choose(m_chosen) && !m_form->isDirty())
        m_chosen = m_tree->current();
    m_selecting = false;
    showChosen();
    fillFoot();
}

bool RegionsPart::isOwn() const
{
    const Province *province = m_chosen.kind == Kind::region ? provinceOf(m_places, m_chosen.id) : nullptr;
    return (m_chosen.kind == Kind::area && m_chosen.id != 0) || (province && !province->shipped);
}

ListRow RegionsPart::chosenRow() const
{
    if (m_chosen.kind == Kind::area) {
        const auto area = std::ranges::find(m_places.areas, m_chosen.id, &NamedRow::id);
        return area == m_places.areas.end() ? ListRow() : ListRow{ListKind::area, area->id, area->code, area->name, {}, area->version};
    }
    const Province *province = provinceOf(m_places, m_chosen.id);
    return province ? ListRow{ListKind::region, province->id.value, province->code, province->name, province->area, province->version} : ListRow();
}

void RegionsPart::showChosen()
{
    const ListRow row = m_adding ? m_form->row() : chosenRow();
    const bool typed = m_form->isDirty();
    const bool own = m_adding || typed || isOwn();
    if (own && m_form->row().id == row.id && m_form->row().kind == row.kind)
        m_form->renew(row, aroundOf(m_places, row.kind));
    else if (isOwn() && !typed && row.id)
        m_form->showRow(row, aroundOf(m_places, row.kind));
    m_form->setVisible(own && m_known);
    const Province *province = own || m_chosen.kind != Kind::region ? nullptr : provinceOf(m_places, m_chosen.id);
    if (province)
        m_facts->showProvince(m_places, *province, m_host.formats());
    else
        m_facts->showWithoutArea();
    m_facts->setVisible(!own && (province || m_chosen.kind == Kind::area));
}

void RegionsPart::choose()
{
    const RegionTree::Node now = m_tree->current();
    if (m_selecting || now.kind == Kind::none || (now == m_chosen && !m_adding))
        return;
    // What was typed is kept before another one comes; what can't be kept holds the form.
    if (!m_form->settle()) {
        m_selecting = true;
        if (m_adding || !m_tree->choose(m_chosen))
            m_tree->setCurrentItem(nullptr);
        m_selecting = false;
        return;
    }
    m_adding = false;
    m_chosen = now;
    // What was settled is on its way already; the form is free for another row.
    const ListRow row = isOwn() ? chosenRow() : ListRow();
    m_form->showRow(row, aroundOf(m_places, row.kind));
    showChosen();
}

void RegionsPart::backToTree()
{
    if (!m_form->isDirty() && m_form->isAncestorOf(QApplication::focusWidget()))
        m_tree->setFocus(Qt::OtherFocusReason);
}

void RegionsPart::addRegion()
{
    // Into the area that is looked at.
    const Province *province = m_chosen.kind == Kind::region ? provinceOf(m_places, m_chosen.id) : nullptr;
    const AreaId area = province ? province->area : m_chosen.kind == Kind::area ? AreaId{m_chosen.id} : AreaId();
    add({ListKind::region, 0, {}, {}, area});
}

void RegionsPart::addArea()
{
    add({ListKind::area, 0, {}, {}, {}});
}

void RegionsPart::add(const ListRow &row)
{
    if (!m_form->settle())
        return;
    m_adding = true;
    m_selecting = true;
    m_tree->setCurrentItem(nullptr);
    m_selecting = false;
    m_form->showRow(row, aroundOf(m_places, row.kind));
    showChosen();
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

bool RegionsPart::settle()
{
    return m_form->settle();
}

void RegionsPart::sift(const QStringList &words)
{
    m_selecting = true;
    m_tree->sift(words);
    m_selecting = false;
    fillFoot();
}

bool RegionsPart::treeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if ((modifiers != Qt::NoModifier && modifiers != Qt::KeypadModifier) || !isOwn())
        return false;
    if (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_form->firstField()->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key == Qt::Key_Delete) {
        m_form->remove();
        return true;
    }
    return false;
}

bool RegionsPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (treeKey(key->key(), key->modifiers()))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void RegionsPart::fillFoot()
{
    const int all = m_tree->regions();
    const int shown = m_tree->shownRegions();
    const Formats formats = m_host.formats();
    const bool empty = m_tree->isEmpty();
    m_parts->setCurrentIndex(!m_known || (!empty && m_tree->showsAny()) ? 0 : 1);
    if (!m_known || empty)
        m_foot->clear();
    else if (shown == all)
        m_foot->setText(tr("%n region(s)", nullptr, all).replace(QString::number(all), formats.count(all)));
    else
        m_foot->setText(tr("%1 of %2 regions").arg(formats.count(shown), formats.count(all)));
    m_empty->setWords(empty ? tr("Regions are where customers live. Type the first one; imported orders bring theirs along.") : tr("No region matches the search."),
                      empty ? tr("New region") : tr("Clear search"), tr("Import a file…"), empty);
}

void RegionsPart::retranslate()
{
    m_title->setText(tr("Regions and areas"));
    m_tree->retranslate();
    m_form->retranslate();
    showChosen();
    fillFoot();
}

} // namespace somo
