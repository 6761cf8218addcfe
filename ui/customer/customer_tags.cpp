// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customer_tags.h"

#include "core/customers/tag_store.h"
#include "core/insight/insight_words.h"
#include "core/words/error_words.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/common/why_key.h"
#include "ui/customer/flow_layout.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace somo {

namespace {

QToolButton *makeTagChip(QWidget *parent, const char *name)
{
    auto *chip = new QToolButton(parent);
    chip->setObjectName(QString::fromLatin1(name));
    chip->setProperty("chip", true);
    chip->setFocusPolicy(Qt::StrongFocus);
    return chip;
}

} // namespace

CustomerTags::CustomerTags(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_stage(makeTagChip(this, "customerStage"))
    , m_segment(makeTagChip(this, "customerRfm"))
    , m_add(new QToolButton(this))
    , m_field(new CompletionField(this))
{
    auto *flow = new FlowLayout(this);
    m_add->setObjectName(QStringLiteral("addTag"));
    m_add->setIcon(somoIcon(QStringLiteral("tag")));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_field->setObjectName(QStringLiteral("tagEdit"));
    m_field->setMinimumWidth(currentMetrics().scaled(140));
    m_field->hide();
    m_field->installEventFilter(this);
    for (QWidget *each : std::initializer_list<QWidget *>{m_stage, m_segment, m_add, m_field})
        flow->addWidget(each);
    for (QToolButton *each : {m_stage, m_segment})
        keepWhyKey(each);
    connect(m_stage, &QToolButton::clicked, this, [this] { emit stageAsked(m_stage); });
    connect(m_segment, &QToolButton::clicked, this, [this] { emit segmentAsked(m_segment); });
    connect(m_add, &QToolButton::clicked, this, &CustomerTags::begin);
    connect(m_field, &CompletionField::picked, this, &CustomerTags::put);
    connect(m_field, &CompletionField::entered, this, &CustomerTags::put);
}

void CustomerTags::show(const CustomerData &data, const CustomerKnowing &knowing)
{
    if (data.customer.id != m_customer)
        end();
    m_customer = data.customer.id;
    m_name = data.customer.name;
    const words::ReportWords words(m_host.language(), m_host.workspace().settings().currency);
    m_stage->setText(insight::stageWord(data.stage.stage, words));
    m_stage->setAccessibleName(tr("Stage: %1").arg(m_stage->text()));
    m_stage->setToolTip(insight::stageReason(data.stage, words));
    std::vector<Choice> choices;
    for (const Tag &tag : data.allTags) {
        if (std::ranges::find(data.tags, tag.id, &Tag::id) == data.tags.end())
            choices.push_back({tag.id.value, {}, tag.name, {}});
    }
    m_field->setChoices(std::move(choices));
    m_tags = data.tags;
    fill(knowing);
}

void CustomerTags::fill(const CustomerKnowing &knowing)
{
    const words::ReportWords words(m_host.language(), m_host.workspace().settings().currency);
    const bool known = knowing.rfm && knowing.rfm->segment;
    m_segment->setVisible(known);
    if (known) {
        m_segment->setText(insight::segmentWord(knowing.rfm->segment, words));
        m_segment->setAccessibleName(tr("Segment by what they buy: %1").arg(m_segment->text()));
        m_segment->setToolTip(insight::segmentMeaning(*knowing.rfm->segment, words));
    }
    bool hadFocus = false;
    for (QToolButton *chip : m_chips) {
        hadFocus = hadFocus || chip->hasFocus();
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const Tag &tag : m_tags) {
        QToolButton *chip = makeTagChip(this, "customerTag");
        chip->setText(tag.name + QStringLiteral(" ×"));
        chip->setAccessibleName(tr("Tag: %1").arg(tag.name));
        chip->setToolTip(tr("Takes the tag away (Del)"));
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, tag] { take(tag); });
        m_chips.push_back(chip);
        layout()->addWidget(chip);
        chip->show();
    }
    // Adding stands last.
    for (QWidget *each : std::initializer_list<QWidget *>{m_add, m_field}) {
        layout()->removeWidget(each);
        layout()->addWidget(each);
    }
    QWidget *before = m_segment;
    for (QToolButton *chip : m_chips)
        setTabOrder(std::exchange(before, chip), chip);
    setTabOrder(before, m_add);
    if (hadFocus)
        m_add->setFocus(Qt::OtherFocusReason);
    m_add->setText(tr("Tag"));
    m_add->setAccessibleName(tr("Add a tag"));
    m_add->setToolTip(tr("Add a tag"));
    m_field->setAccessibleName(tr("Add a tag"));
    m_field->setNewText(tr("Add “%1” as a new tag"));
    updateGeometry();
}

void CustomerTags::begin()
{
    m_field->setChoice(std::nullopt);
    m_add->hide();
    m_field->show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void CustomerTags::end()
{
    const bool hadFocus = m_field->hasFocus();
    m_add->show();
    if (hadFocus)
        m_add->setFocus(Qt::OtherFocusReason);
    m_field->hide();
}

void CustomerTags::put()
{
    if (m_field->isHidden())
        return;
    if (m_field->isUndecided())
        return m_field->setError(tr("Pick a tag from the list (F4), or press Alt+Enter to make it."));
    const std::optional<Choice> choice = m_field->choice();
    end();
    if (!choice)
        return;
    m_host.workspace().write(
        {QStringLiteral("tag_put"), {m_name, choice->text}},
        [customer = m_customer, choice](Database &database) -> Status {
            TagId tag{choice->id};
            if (!tag) {
                SOMO_TRY_ASSIGN(tag, tags::findOrAdd(database, choice->text));
            }
            return tags::put(database, customer, tag);
        },
        this, [this, text = choice->text](const Result<CommandOutcome> &done) {
            if (!done)
                return m_host.showProblem(done.error());
            m_host.say(tr("Tagged with “%1”.").arg(text));
        });
}

void CustomerTags::take(const Tag &tag)
{
    m_host.workspace().write({QStringLiteral("tag_taken"), {m_name, tag.name}},
                             [customer = m_customer, tag](Database &database) { return tags::take(database, customer, tag.id); }, this,
                             [this, tag](const Result<CommandOutcome> &done) {
                                 if (!done)
                                     return m_host.showProblem(done.error());
                                 m_host.say(tr("Took the tag “%1” away.").arg(tag.name));
                             });
}

bool CustomerTags::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_field && key == Qt::Key_Escape && !m_field->isOpen()) {
        end();
        return true;
    }
    if (key == Qt::Key_Delete && watched != m_field) {
        static_cast<QToolButton *>(watched)->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace somo
