// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_filter.h"

#include "core/words/thing_words.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace somo {

namespace {

/// Days begin where the book is.
qint64 momentOfDay(Day day, int daysOn, int offsetMinutes)
{
    return day.isNull() ? 0 : QDateTime(day.toDate().addDays(daysOn), QTime(0, 0), Qt::OffsetFromUTC, offsetMinutes * 60).toMSecsSinceEpoch();
}

} // namespace

HistoryFilter::HistoryFilter(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_by(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_fromLabel(new QLabel(this))
    , m_toLabel(new QLabel(this))
    , m_from(new ValueField(ValueField::Kind::day, this))
    , m_to(new ValueField(ValueField::Kind::day, this))
{
    const Metrics metrics = currentMetrics();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics.gap);
    m_words->setObjectName(QStringLiteral("historyWords"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(somoIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_by->setObjectName(QStringLiteral("historyBy"));
    m_kind->setObjectName(QStringLiteral("historyKind"));
    m_from->setObjectName(QStringLiteral("historyFrom"));
    m_to->setObjectName(QStringLiteral("historyTo"));
    line->addWidget(m_words, 1);
    line->addWidget(m_by);
    line->addWidget(m_kind);
    for (const auto &[label, field] : {std::pair(m_fromLabel, m_from), std::pair(m_toLabel, m_to)}) {
        label->setProperty("role", QStringLiteral("label"));
        label->setBuddy(field);
        field->setMaximumWidth(metrics.scaled(110));
        line->addWidget(label);
        line->addWidget(field);
        connect(field, &ValueField::valueChanged, this, &HistoryFilter::changed);
    }
    // Words are looked for when the fingers rest: they are compared with every entry.
    m_typed.setSingleShot(true);
    m_typed.setInterval(120);
    connect(&m_typed, &QTimer::timeout, this, &HistoryFilter::changed);
    connect(m_words, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    for (QComboBox *choice : {m_by, m_kind}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(12);
        connect(choice, &QComboBox::activated, this, &HistoryFilter::changed);
    }
    m_by->addItem({}, QString());
    fillKinds();
}

void HistoryFilter::fillKinds()
{
    const QString chosen = m_kind->currentData().toString();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("Everything"), QString());
    for (const QString &kind : trailKinds())
        m_kind->addItem(words::thingName(kind, m_formats.language()), kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
}

void HistoryFilter::setFormats(const Formats &formats, Day today)
{
    m_formats = formats;
    for (ValueField *field : {m_from, m_to}) {
        field->setFormats(formats);
        field->setToday(today);
    }
    retranslate();
}

void HistoryFilter::setAuthors(const QStringList &authors)
{
    const QString chosen = m_by->currentData().toString();
    const QSignalBlocker quiet(m_by);
    while (m_by->count() > 1)
        m_by->removeItem(1);
    for (const QString &author : authors)
        m_by->addItem(author, author);
    m_by->setCurrentIndex(std::max(0, m_by->findData(chosen)));
}

TrailAsk HistoryFilter::ask(Language language, int offsetMinutes) const
{
    TrailAsk ask;
    ask.text = m_words->text();
    ask.language = language;
    ask.author = m_by->currentData().toString();
    ask.kind = m_kind->currentData().toString();
    ask.since = momentOfDay(m_from->day(), 0, offsetMinutes);
    ask.until = momentOfDay(m_to->day(), 1, offsetMinutes);
    return ask;
}

bool HistoryFilter::isEmpty() const
{
    return m_words->text().trimmed().isEmpty() && m_by->currentIndex() <= 0 && m_kind->currentIndex() <= 0 && m_from->day().isNull() && m_to->day().isNull();
}

void HistoryFilter::clear()
{
    if (isEmpty())
        return;
    const QSignalBlocker quiet(this);
    m_words->clear();
    m_typed.stop();
    m_by->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_from->setValue(std::nullopt);
    m_to->setValue(std::nullopt);
    blockSignals(false);
    emit changed();
}

void HistoryFilter::retranslate()
{
    fillKinds();
    m_by->setItemText(0, tr("Everybody"));
    m_words->setPlaceholderText(tr("Words of the change, in any order (Ctrl+F)"));
    m_words->setAccessibleName(tr("Words of the change, in any order"));
    m_by->setAccessibleName(tr("Who"));
    m_kind->setAccessibleName(tr("Kind of thing"));
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To"));
    m_from->setAccessibleName(tr("From which day"));
    m_to->setAccessibleName(tr("To which day"));
}

} // namespace somo
