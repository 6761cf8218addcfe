// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/bulk_panel.h"

#include "core/insight/insight_words.h"
#include "core/words/error_words.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/write_keys.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace somo {

namespace {

constexpr int bulkRest = 150; // ms that typing rests before it is looked what would happen

bool isTypedChange(BulkAction action, const OwnField *own)
{
    if (action == BulkAction::setOwnField)
        return own && own->kind != u"choice" && own->kind != u"yesno";
    return action == BulkAction::addTag || action == BulkAction::setGroup;
}

} // namespace

BulkPanel::BulkPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_what(new QComboBox(this))
    , m_value(new QStackedWidget(this))
    , m_chosen(new QComboBox(this))
    , m_typed(new QLineEdit(this))
    , m_error(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_rows(new QLabel(this))
    , m_apply(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.inside);
    layout->setSpacing(sizes.gap);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_value->addWidget(m_chosen);
    m_value->addWidget(m_typed);
    m_value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QWidget *fields[] = {m_what, m_value};
    for (int i = 0; i < 2; ++i) {
        m_labels[i] = new QLabel(this);
        m_labels[i]->setProperty("role", QStringLiteral("label"));
        layout->addWidget(m_labels[i]);
        layout->addWidget(fields[i]);
    }
    m_error->setProperty("role", QStringLiteral("error"));
    for (QLabel *label : {m_error, m_counts, m_rows}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_apply);
    layout->addLayout(buttons);
    m_what->setObjectName(QStringLiteral("bulkWhat"));
    m_chosen->setObjectName(QStringLiteral("bulkChosen"));
    m_typed->setObjectName(QStringLiteral("bulkTyped"));
    m_error->setObjectName(QStringLiteral("bulkError"));
    m_counts->setObjectName(QStringLiteral("bulkCounts"));
    m_rows->setObjectName(QStringLiteral("bulkRows"));
    m_apply->setObjectName(QStringLiteral("bulkApply"));
    m_apply->setProperty("primary", true);
    m_close->setObjectName(QStringLiteral("bulkClose"));
    for (QComboBox *box : {m_what, m_chosen}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_rest.setSingleShot(true);
    m_rest.setInterval(bulkRest);
    connect(&m_rest, &QTimer::timeout, this, &BulkPanel::askPreview);
    connect(m_what, qOverload<int>(&QComboBox::currentIndexChanged), this, [this](int) {
        if (!m_filling)
            fillValues();
    });
    connect(m_chosen, qOverload<int>(&QComboBox::currentIndexChanged), this, [this](int) {
        if (!m_filling)
            askPreview();
    });
    connect(m_typed, &QLineEdit::textChanged, this, [this] {
        // What was looked at is not what stands there now.
        m_preview.reset();
        m_awaits = false;
        m_rest.start();
        fillPreview();
    });
    connect(m_typed, &QLineEdit::returnPressed, this, &BulkPanel::apply);
    connect(m_apply, &QPushButton::clicked, this, &BulkPanel::apply);
    addWriteKeys(this, [this] { apply(); });
    connect(m_close, &QPushButton::clicked, this, &BulkPanel::closeAsked);
}

QWidget *BulkPanel::firstField() const
{
    return m_what;
}

void BulkPanel::setChoices(const FilterChoices &choices, const words::ReportWords &words, Day today)
{
    m_choices = choices;
    m_words = words;
    m_today = today;
    fillActions();
}

void BulkPanel::start(std::vector<CustomerId> customers)
{
    m_customers = std::move(customers);
    m_typed->clear();
    m_preview.reset();
    m_title->setText(tr("Change %n customer(s)", nullptr, int(m_customers.size())));
    fillValues();
}

void BulkPanel::fillActions()
{
    const int before = m_what->currentIndex();
    m_filling = true;
    m_what->clear();
    const auto add = [this](const QString &name, BulkAction action, OwnFieldId own = {}) {
        m_what->addItem(name, int(action));
        m_what->setItemData(m_what->count() - 1, own.value, Qt::UserRole + 1);
    };
    add(tr("Add a tag"), BulkAction::addTag);
    add(tr("Take a tag away"), BulkAction::removeTag);
    add(tr("Set who looks after them"), BulkAction::setKeeper);
    add(tr("Set the segment"), BulkAction::setSegment);
    add(tr("Set the group"), BulkAction::setGroup);
    add(tr("Set the stage"), BulkAction::setStage);
    add(tr("Set the region"), BulkAction::setProvince);
    for (const OwnField &field : m_choices.ownFields) {
        if (!field.retired)
            add(tr("Set: %1").arg(field.name), BulkAction::setOwnField, field.id);
    }
    m_what->setCurrentIndex(std::clamp(before, 0, m_what->count() - 1));
    m_filling = false;
    fillValues();
}

void BulkPanel::fillValues()
{
    m_action = BulkAction(m_what->currentData().toInt());
    m_own = OwnFieldId{m_what->currentData(Qt::UserRole + 1).toLongLong()};
    const QVariant before = m_chosen->currentData();
    m_filling = true;
    m_chosen->clear();
    const auto named = [this](const std::vector<NamedRow> &rows, const QString &none) {
        if (!none.isEmpty())
            m_chosen->addItem(none, qint64(0));
        for (const NamedRow &row : rows)
            m_chosen->addItem(row.name, row.id);
    };
    switch (m_action) {
    case BulkAction::setKeeper: named(m_choices.people, tr("nobody")); break;
    case BulkAction::setSegment: named(m_choices.segments, tr("none")); break;
    case BulkAction::setProvince: named(m_choices.provinces, tr("none")); break;
    case BulkAction::removeTag: named(m_choices.tags, {}); break;
    case BulkAction::setStage:
        for (const insight::Stage stage : {insight::Stage::lead, insight::Stage::contacted, insight::Stage::qualified})
            m_chosen->addItem(insight::stageWord(stage, m_words), insight::stageText(stage));
        break;
    case BulkAction::setOwnField:
        m_chosen->addItem(tr("nothing"), QString());
        if (const auto own = std::ranges::find(m_choices.ownFields, m_own, &OwnField::id); own != m_choices.ownFields.end()) {
            for (const FilterValue &value : filter_words::valuesOf(CustomerField::ownField, own->code, m_choices, m_words))
                m_chosen->addItem(value.name, value.code);
        }
        break;
    case BulkAction::addTag:
    case BulkAction::setGroup: break;
    }
    m_chosen->setCurrentIndex(std::max(0, m_chosen->findData(before)));
    m_filling = false;
    const auto own = std::ranges::find(m_choices.ownFields, m_own, &OwnField::id);
    m_value->setCurrentIndex(isTypedChange(m_action, own == m_choices.ownFields.end() ? nullptr : &*own) ? 1 : 0);
    askPreview();
}

std::optional<BulkChange> BulkPanel::change()
{
    BulkChange change;
    change.action = m_action;
    change.day = m_today;
    const bool isTypedValue = m_value->currentIndex() == 1;
    change.text = isTypedValue ? m_typed->text().trimmed() : m_chosen->currentData().toString();
    const qint64 id = m_chosen->currentData().toLongLong();
    switch (m_action) {
    case BulkAction::setKeeper: change.keeper = PersonId{id}; break;
    case BulkAction::setSegment: change.segment = SegmentId{id}; break;
    case BulkAction::setProvince: change.province = ProvinceId{id}; break;
    case BulkAction::removeTag: change.text = m_chosen->currentText(); break;
    case BulkAction::setOwnField: {
        const auto own = std::ranges::find(m_choices.ownFields, m_own, &OwnField::id);
        if (own == m_choices.ownFields.end())
            return std::nullopt;
        const auto value = own_fields::fromText(*own, change.text, m_words.formats().currency());
        if (!value) {
            say(words::errorText(value.error(), m_words.language()));
            return std::nullopt;
        }
        change.own = *value;
        change.own.field = own->id;
        break;
    }
    case BulkAction::addTag:
    case BulkAction::setGroup:
    case BulkAction::setStage: break;
    }
    say({});
    const bool needsText = m_action == BulkAction::addTag || m_action == BulkAction::removeTag;
    return needsText && change.text.isEmpty() ? std::nullopt : std::optional(change);
}

void BulkPanel::askPreview()
{
    m_rest.stop();
    m_preview.reset();
    const auto asked = change();
    m_awaits = asked && !m_customers.empty();
    if (m_awaits)
        emit previewAsked(*asked);
    fillPreview();
}

void BulkPanel::setPreview(const BulkPreview &preview)
{
    if (!std::exchange(m_awaits, false))
        return; // of a change that is no longer meant
    m_preview = preview;
    fillPreview();
}

QString BulkPanel::shownValue(const QString &value) const
{
    if (value.isEmpty())
        return QStringLiteral("–");
    const auto stage = m_action == BulkAction::setStage ? insight::stageFromText(value) : std::nullopt;
    return stage ? insight::stageWord(*stage, m_words) : value;
}

void BulkPanel::fillPreview()
{
    m_counts->setVisible(m_preview.has_value());
    m_rows->setVisible(m_preview && !m_preview->first.empty());
    m_apply->setText(m_preview ? tr("Change %n customer(s)", nullptr, int(m_preview->changed)) : tr("Change"));
    if (!m_preview)
        return;
    const Formats &formats = m_words.formats();
    m_counts->setText(m_preview->changed == 0 ? tr("Nothing would change: it stands so already.")
                                              : tr("Would change: %1. Stands so already: %2.").arg(formats.count(m_preview->changed), formats.count(m_preview->unchanged)));
    QStringList lines;
    // A tag comes or goes, whatever else a customer is tagged with: whose it is says all.
    const bool isTag = m_action == BulkAction::addTag || m_action == BulkAction::removeTag;
    for (const BulkRow &row : m_preview->first)
        lines << (isTag ? row.name : tr("%1: %2, then %3").arg(row.name, shownValue(row.before), shownValue(row.after)));
    if (const qint64 more = m_preview->changed - qint64(m_preview->first.size()); more > 0)
        lines << tr("and %1 more").arg(formats.count(more));
    m_rows->setText(lines.join(u'\n'));
}

// Pressed before the preview came: it comes first, and the next press does it.
void BulkPanel::apply()
{
    const auto asked = change();
    if (!asked) {
        if (m_value->currentIndex() == 1)
            m_typed->setFocus(Qt::OtherFocusReason);
        if (m_error->isHidden())
            say(tr("Say which one."));
        return;
    }
    if (!m_preview)
        return askPreview();
    if (m_preview->changed == 0)
        return;
    const QString value = m_action == BulkAction::removeTag ? asked->text : m_preview->first.empty() ? QString() : m_preview->first.front().after;
    const qint64 changed = std::exchange(m_preview, std::nullopt)->changed; // once: pressed again, it is looked anew
    emit applyAsked(*asked, shownValue(value), changed);
}

void BulkPanel::say(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

void BulkPanel::retranslate()
{
    const QString labels[] = {tr("What"), tr("To")};
    for (int i = 0; i < 2; ++i)
        m_labels[i]->setText(labels[i]);
    m_what->setAccessibleName(labels[0]);
    m_chosen->setAccessibleName(labels[1]);
    m_typed->setAccessibleName(labels[1]);
    m_close->setText(tr("Back to the list"));
    m_close->setToolTip(tr("Esc"));
    m_apply->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_title->setText(tr("Change %n customer(s)", nullptr, int(m_customers.size())));
    fillActions();
    fillPreview();
}

} // namespace somo
