// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mapping_step.h"

#include "core/exchange/saved_profiles.h"
#include "core/orders/credit_rule.h"
#include "core/words/error_words.h"
#include "core/words/field_words.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/importing/import_table.h"
#include "ui/importing/import_words.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace somo {

namespace {

enum Column {
    HeaderColumn,
    ExamplesColumn,
    FieldColumn,
    ReadColumn,
};

} // namespace

MappingStep::MappingStep(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    QVBoxLayout *inside = nullptr;
    QFrame *card = makeCard(this, inside);
    auto *head = new QHBoxLayout;
    m_fileLabel = roleLabel(card, "label");
    m_file = makeChoice(QStringLiteral("mappedFile"), card);
    m_about = roleLabel(card, "cardTitle");
    m_about->setObjectName(QStringLiteral("mappedAbout"));
    m_about->setMinimumWidth(1);
    head->addWidget(m_fileLabel);
    head->addWidget(m_file);
    head->addWidget(m_about, 1);
    inside->addLayout(head);
    m_columns = new ImportTable(QStringLiteral("mappedColumns"), card);
    inside->addWidget(m_columns, 1);
    m_missing = roleLabel(card, "message");
    m_missing->setObjectName(QStringLiteral("mappingMissing"));
    m_missing->setWordWrap(true);
    inside->addWidget(m_missing);
    layout->addWidget(card, 1);
    layout->addWidget(buildSide());
    connect(m_file, &QComboBox::activated, this, &MappingStep::showFile);
}

QComboBox *MappingStep::makeChoice(const QString &objectName, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(objectName);
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(14);
    choice->installEventFilter(this);
    choice->view()->installEventFilter(this);
    return choice;
}

QWidget *MappingStep::buildSide()
{
    const Metrics metrics = currentMetrics();
    auto *side = new QWidget(this);
    side->setFixedWidth(metrics.scaled(272));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    QVBoxLayout *inside = nullptr;
    QFrame *about = makeCard(side, inside);
    m_kindLabel = roleLabel(about, "label");
    m_kind = makeChoice(QStringLiteral("mappedKind"), about);
    m_kindLabel->setBuddy(m_kind);
    auto *header = new QHBoxLayout;
    m_headerLabel = roleLabel(about, "label");
    m_header = new QSpinBox(about);
    m_header->setObjectName(QStringLiteral("headerRow"));
    m_header->setRange(1, 15);
    m_header->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, or ↑ and ↓
    m_headerLabel->setBuddy(m_header);
    header->addWidget(m_headerLabel, 1);
    header->addWidget(m_header);
    m_datesLabel = roleLabel(about, "label");
    m_dates = makeChoice(QStringLiteral("mappedDates"), about);
    m_datesLabel->setBuddy(m_dates);
    m_shopLabel = roleLabel(about, "label");
    m_shop = new QLineEdit(about);
    m_shop->setObjectName(QStringLiteral("mappedShop"));
    m_shopLabel->setBuddy(m_shop);
    inside->addWidget(m_kindLabel);
    inside->addWidget(m_kind);
    inside->addLayout(header);
    inside->addWidget(m_datesLabel);
    inside->addWidget(m_dates);
    inside->addWidget(m_shopLabel);
    inside->addWidget(m_shop);
    layout->addWidget(about);

    m_statusCard = makeCard(side, inside);
    m_statusTitle = roleLabel(m_statusCard, "cardTitle");
    m_statuses = new ImportTable(QStringLiteral("mappedStatuses"), m_statusCard);
    m_statuses->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inside->addWidget(m_statusTitle);
    inside->addWidget(m_statuses, 1);
    layout->addWidget(m_statusCard, 1);

    m_keepCard = makeCard(side, inside);
    m_keepIt = new QCheckBox(m_keepCard);
    m_keepIt->setObjectName(QStringLiteral("keepProfile"));
    m_name = new QLineEdit(m_keepCard);
    m_name->setObjectName(QStringLiteral("profileName"));
    inside->addWidget(m_keepIt);
    inside->addWidget(m_name);
    layout->addWidget(m_keepCard);
    layout->addStretch(0);
    connect(m_kind, &QComboBox::activated, this, [this](int index) { setKind(ImportKind(m_kind->itemData(index).toInt())); });
    connect(m_header, &QSpinBox::valueChanged, this, [this](int row) {
        if (!m_filling)
            emit headerRowAsked(row);
    });
    connect(m_dates, &QComboBox::activated, this, [this](int index) { setDates(DateOrder(m_dates->itemData(index).toInt())); });
    connect(m_shop, &QLineEdit::textEdited, this, [this](const QString &shop) { m_keep[size_t(m_shown)].shop = shop.trimmed(); });
    connect(m_keepIt, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_filling)
            m_keep[size_t(m_shown)].wanted = on;
        m_name->setEnabled(on);
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) { m_keep[size_t(m_shown)].name = name; });
    return side;
}

void MappingStep::setFiles(std::vector<ChosenFile> files, int shown, const Formats &formats, Typed typed)
{
    const std::vector<ChosenFile> before = std::exchange(m_files, std::move(files));
    const std::vector<Keep> kept = std::exchange(m_keep, {});
    for (const ChosenFile &file : m_files) {
        const auto known = std::ranges::find(before, file.path, &ChosenFile::path);
        if (typed == Typed::stays && known != before.end())
            m_keep.push_back(kept[size_t(known - before.begin())]);
        else
            m_keep.push_back({!file.recognised, QFileInfo(file.path).completeBaseName(), DateOrder::found, file.profile ? shopOf(file.profile->source) : QString()});
    }
    m_formats = formats;
    m_shown = std::clamp(shown, 0, int(m_files.size()) - 1);
    fill();
    emit mappingChanged();
}

void MappingStep::showFile(int file)
{
    m_shown = file;
    fill();
    emit mappingChanged();
}

void MappingStep::replaceShown(ChosenFile file)
{
    current() = std::move(file);
    fill();
    emit mappingChanged();
}

Profile MappingStep::profile(int file) const
{
    const ChosenFile &chosen = m_files[size_t(file)];
    const QString name = m_keep[size_t(file)].name.trimmed();
    Profile made = chosen.profile ? changedProfile(*chosen.profile, chosen.mapping, chosen.sample)
                                  : profileOf(chosen.mapping, chosen.sample, name.isEmpty() ? QFileInfo(chosen.path).completeBaseName() : name);
    const QString &shop = m_keep[size_t(file)].shop;
    made.source = shop.isEmpty() ? platformOf(made.source) : sourceOfShop(made, shop);
    return made;
}

std::vector<Profile> MappingStep::keptProfiles() const
{
    std::vector<Profile> kept;
    for (size_t i = 0; i < m_files.size(); ++i) {
        const ChosenFile &file = m_files[i];
        const QString name = m_keep[i].name.trimmed();
        if (file.problem || !m_keep[i].wanted || name.isEmpty())
            continue;
        Profile made = profile(int(i));
        made.name = name;
        made.title = name;
        kept.push_back(std::move(made));
    }
    return kept;
}

QString MappingStep::missing(int file) const
{
    const ChosenFile &chosen = m_files[size_t(file)];
    if (chosen.problem)
        return {};
    // A recognised profile may take what no column says from elsewhere.
    if (chosen.profile && chosen.mapping == mappingOf(*chosen.profile, chosen.sample))
        return {};
    QStringList groups;
    const Profile made = profile(file);
    for (const std::vector<Field> &group : missingFields(chosen.mapping)) {
        if (std::ranges::any_of(group, [&](Field field) { return made.columns.contains(field); }))
            continue;
        QStringList names;
        for (const Field field : group)
            names += importFieldLabel(field, m_formats.language());
        groups += names.join(tr(" or "));
    }
    return groups.isEmpty() ? QString() : tr("Still to be chosen: %1").arg(groups.join(QStringLiteral("; ")));
}

void MappingStep::focusMissing()
{
    for (size_t column = 0; column < current().mapping.fields.size(); ++column) {
        if (!current().mapping.fields[column]) {
            m_columns->setCurrentCell(int(column), FieldColumn);
            if (QWidget *choice = m_columns->cellWidget(int(column), FieldColumn))
                choice->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QWidget *MappingStep::firstFocus()
{
    QWidget *first = m_columns->cellWidget(0, FieldColumn);
    return first ? first : m_columns;
}

void MappingStep::retranslate(const Formats &formats)
{
    m_formats = formats;
    m_fileLabel->setText(tr("File"));
    m_file->setAccessibleName(tr("The file whose columns are shown"));
    m_columns->setHeaders({tr("Column in the file"), tr("Examples"), tr("Goes to"), tr("Is read as")});
    m_columns->setAccessibleName(tr("The file's columns and where they go"));
    m_kindLabel->setText(tr("The file holds"));
    m_kind->setAccessibleName(m_kindLabel->text());
    m_headerLabel->setText(tr("Row with the headings"));
    m_header->setAccessibleName(m_headerLabel->text());
    m_datesLabel->setText(tr("Dates are written"));
    m_dates->setAccessibleName(m_datesLabel->text());
    m_shopLabel->setText(tr("Shop (optional)"));
    m_shop->setAccessibleName(m_shopLabel->text());
    m_shop->setToolTip(tr("Which shop of the platform the file is of, where there are several: the same order code in two shops is two orders."));
    m_statusTitle->setText(tr("What the states mean"));
    m_statuses->setHeaders({tr("In the file"), tr("In Somo")});
    m_statuses->setAccessibleName(m_statusTitle->text());
    m_keepIt->setText(tr("Recognise such files from now on"));
    m_name->setAccessibleName(tr("Name of the profile"));
    m_name->setPlaceholderText(tr("Name of the profile"));
    if (!m_files.empty()) {
        fill();
        emit mappingChanged();
    }
}

void MappingStep::fill()
{
    if (m_files.empty())
        return;
    m_filling = true;
    const bool several = m_files.size() > 1;
    m_file->clear();
    for (const ChosenFile &file : m_files)
        m_file->addItem(file.recognised ? tr("%1 (recognised)").arg(file.name()) : file.name());
    m_file->setCurrentIndex(m_shown);
    m_file->setVisible(several);
    m_fileLabel->setVisible(several);
    const ChosenFile &file = current();
    QStringList about;
    if (!several)
        about += file.name();
    about += tr("%n column(s)", nullptr, int(file.sample.columns.size()));
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_about->setToolTip(file.sample.description); // how it is written, for whoever wonders
    m_header->setValue(file.sample.headerRow);
    m_keepIt->setChecked(m_keep[size_t(m_shown)].wanted);
    m_name->setText(m_keep[size_t(m_shown)].name);
    m_name->setEnabled(m_keepIt->isChecked());
    fillKinds();
    fillDates();
    fillShop();
    fillColumns();
    fillStatuses();
    fillMissing();
    m_filling = false;
}

void MappingStep::fillKinds()
{
    m_kind->clear();
    // As people think of them, not in the order of reading.
    for (const ImportKind kind : {ImportKind::orders, ImportKind::customers, ImportKind::products, ImportKind::people, ImportKind::targets, ImportKind::payments,
                                  ImportKind::returns, ImportKind::activities, ImportKind::expenses, ImportKind::deals})
        m_kind->addItem(importKindLabel(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(current().mapping.kind)));
}

void MappingStep::fillDates()
{
    m_dates->clear();
    m_dates->addItem(tr("Found out from the file"), int(DateOrder::found));
    m_dates->addItem(tr("Day first: 31/10/2026"), int(DateOrder::dayFirst));
    m_dates->addItem(tr("Month first: 10/31/2026"), int(DateOrder::monthFirst));
    m_dates->addItem(tr("Year first: 2026-10-31"), int(DateOrder::yearFirst));
    m_dates->setCurrentIndex(int(m_keep[size_t(m_shown)].dates));
}

/// Documents are told apart by their source; lists of people and products belong to no shop.
void MappingStep::fillShop()
{
    const ImportKind kind = current().mapping.kind;
    const bool isOfShop = kind == ImportKind::orders || kind == ImportKind::payments || kind == ImportKind::returns;
    m_shopLabel->setVisible(isOfShop);
    m_shop->setVisible(isOfShop);
    m_shop->setText(m_keep[size_t(m_shown)].shop);
}

void MappingStep::fillColumns()
{
    const ChosenFile &file = current();
    const int columns = int(file.sample.columns.size());
    m_columns->setRowCount(0); // the choices of the file before go
    m_columns->setRowCount(columns);
    for (int column = 0; column < columns; ++column) {
        const SampledColumn &sampled = file.sample.columns[size_t(column)];
        const QString name = sampled.header.isEmpty() ? tr("column %1").arg(column + 1) : sampled.header;
        m_columns->setText(column, HeaderColumn, name)->setData(EmphasisRole, true);
        m_columns->setText(column, ExamplesColumn, sampled.examples.join(QStringLiteral(" · ")))->setData(QuietRole, true);
        m_columns->setText(column, FieldColumn, {});
        m_columns->setText(column, ReadColumn, {});
        QComboBox *choice = makeChoice(QStringLiteral("field%1").arg(column), m_columns);
        choice->addItem(tr("– not used –"), -1);
        for (const Field field : fieldsOf(file.mapping.kind))
            choice->addItem(importFieldLabel(field, m_formats.language()), int(field));
        const auto &mapped = file.mapping.fields[size_t(column)];
        choice->setCurrentIndex(mapped ? std::max(0, choice->findData(int(*mapped))) : 0);
        choice->setAccessibleName(tr("Where the column “%1” goes").arg(name));
        connect(choice, &QComboBox::activated, this, [this, column, choice](int index) {
            const int data = choice->itemData(index).toInt();
            choose(column, data < 0 ? std::nullopt : std::optional(Field(data)));
        });
        m_columns->setCellWidget(column, FieldColumn, choice);
    }
    m_columns->fitColumns(ExamplesColumn, 200);
}

void MappingStep::fillStatuses()
{
    ChosenFile &file = current();
    m_statuses->setRowCount(0);
    m_statuses->setRowCount(int(file.mapping.statuses.size()));
    for (int row = 0; row < int(file.mapping.statuses.size()); ++row) {
        const auto &[word, state] = file.mapping.statuses[size_t(row)];
        m_statuses->setText(row, 0, word);
        m_statuses->setText(row, 1, {});
        QComboBox *choice = makeChoice(QStringLiteral("status%1").arg(row), m_statuses);
        choice->setMinimumContentsLength(8);
        choice->addItem(tr("– not known –"), QString());
        for (const char *each : {"draft", "confirmed", "shipped", "completed", "cancelled"})
            choice->addItem(words::statusLabel(QString::fromLatin1(each), m_formats.language()), QString::fromLatin1(each));
        choice->setCurrentIndex(std::max(0, choice->findData(state)));
        choice->setAccessibleName(tr("What the state “%1” means").arg(word));
        connect(choice, &QComboBox::activated, this, [this, row, choice](int index) {
            current().mapping.statuses[size_t(row)].second = choice->itemData(index).toString();
            changed();
        });
        m_statuses->setCellWidget(row, 1, choice);
    }
    m_statusCard->setVisible(!file.mapping.statuses.empty());
    m_statuses->fitColumns(0);
}

void MappingStep::fillMissing()
{
    const QString said = missing(m_shown);
    m_missing->setText(said);
    m_missing->setVisible(!said.isEmpty());
}

void MappingStep::choose(int column, std::optional<Field> field)
{
    Mapping &mapping = current().mapping;
    // A field comes from one column: chosen for another one, it leaves the first.
    for (size_t other = 0; field && other < mapping.fields.size(); ++other) {
        if (int(other) == column || mapping.fields[other] != field)
            continue;
        mapping.fields[other].reset();
        if (auto *choice = qobject_cast<QComboBox *>(m_columns->cellWidget(int(other), FieldColumn)))
            choice->setCurrentIndex(0);
    }
    const bool wasStatus = mapping.fields[size_t(column)] == Field::orderStatus;
    mapping.fields[size_t(column)] = field;
    const bool status = field == Field::orderStatus;
    if (status || wasStatus) {
        mapping.statuses.clear();
        for (const QString &word : status ? current().sample.columns[size_t(column)].values : QStringList())
            mapping.statuses.emplace_back(word, proposeStatus(word));
        fillStatuses();
    }
    changed();
}

void MappingStep::setKind(ImportKind kind)
{
    if (kind == current().mapping.kind)
        return;
    current().mapping = proposeMapping(current().sample, kind);
    current().profile.reset();
    current().recognised = false;
    m_keep[size_t(m_shown)].wanted = true;
    fill();
    emit mappingChanged();
}

void MappingStep::setDates(DateOrder order)
{
    m_keep[size_t(m_shown)].dates = order;
    QString example;
    const Mapping &mapping = current().mapping;
    for (size_t column = 0; column < mapping.fields.size() && example.isEmpty(); ++column) {
        if (mapping.fields[column] && fieldType(*mapping.fields[column]) == FieldType::date)
            example = current().sample.columns[column].examples.value(0);
    }
    current().mapping.date = dateFormatLike(order, example);
    changed();
}

void MappingStep::changed()
{
    fillMissing();
    emit mappingChanged();
}

void MappingStep::setRead(const std::vector<ReadRow> &rows, const std::optional<Error> &problem)
{
    if (m_files.empty())
        return;
    const Mapping &mapping = current().mapping;
    for (int column = 0; column < int(mapping.fields.size()) && column < m_columns->rowCount(); ++column) {
        const auto &field = mapping.fields[size_t(column)];
        QString text;
        QString why;
        // The first row that says something; one that can't be read goes before all others.
        for (const ReadRow &row : rows) {
            const auto read = field ? row.fields.find(*field) : row.fields.end();
            if (read == row.fields.end())
                continue;
            if (read->second.problem) {
                text = read->second.problem->place.value;
                why = words::problemText(*read->second.problem, m_formats.language());
                break;
            }
            if (text.isEmpty())
                text = shownValue(*field, read->second.value, m_formats);
        }
        QTableWidgetItem *cell = m_columns->setText(column, ReadColumn, text);
        cell->setData(RefusedRole, !why.isEmpty());
        cell->setToolTip(why.isEmpty() ? text : QString(text + QStringLiteral("\n") + why));
        cell->setData(Qt::AccessibleDescriptionRole, why);
    }
    if (problem && missing(m_shown).isEmpty()) {
        m_missing->setText(words::problemText(*problem, m_formats.language()));
        m_missing->show();
    } else {
        fillMissing();
    }
    m_columns->fitColumns(ExamplesColumn, 200);
}

// A wheel over a choice that isn't being used scrolls the table; it must not change a mapping unseen.
bool MappingStep::eventFilter(QObject *watched, QEvent *event)
{
    auto *choice = qobject_cast<QComboBox *>(watched);
    if (choice && event->type() == QEvent::Wheel && !choice->hasFocus()) {
        event->ignore();
        return true;
    }
    // In an open list Esc means the list, not the whole step.
    if (!choice && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace somo
