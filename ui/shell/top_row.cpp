// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_row.h"

#include "ui/common/theme/fonts.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QToolButton>

namespace somo {

TopRow::TopRow(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics = currentMetrics();
    setObjectName(QStringLiteral("topRow"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(metrics.topRow);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.small, 0, metrics.inside, 0);
    layout->setSpacing(metrics.gap);
    m_bar = new QMenuBar(this);
    m_bar->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    layout->addWidget(m_bar);
    layout->addStretch(1);
    m_sample = new QLabel(tr("SAMPLE BOOK"), this);
    m_sample->setObjectName(QStringLiteral("sampleChip"));
    m_sample->setProperty("role", QStringLiteral("chip"));
    m_sample->setFixedHeight(metrics.scaled(20));
    m_book = new QLabel(this);
    m_book->setObjectName(QStringLiteral("bookName"));
    m_book->setTextFormat(Qt::PlainText);
    layout->addWidget(m_sample);
    layout->addWidget(m_book);
    m_languages = makeLanguages();
    layout->addWidget(m_languages);
}

QWidget *TopRow::makeLanguages()
{
    auto *box = new QWidget(this);
    auto *segments = new QHBoxLayout(box);
    segments->setContentsMargins(0, 0, 0, 0);
    segments->setSpacing(0);
    m_languageGroup = new QButtonGroup(this);
    // A language is named in itself.
    const std::tuple<Language, QString, QString> languages[] = {
        {Language::vietnamese, QStringLiteral("Tiếng Việt"), QStringLiteral("first")},
        {Language::english, QStringLiteral("English"), QStringLiteral("last")}};
    for (const auto &[language, name, place] : languages) {
        auto *button = new QToolButton(box);
        button->setText(name);
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("language_") + languageCode(language));
        button->setProperty("segment", true);
        button->setProperty("place", place);
        m_languageGroup->addButton(button, int(language));
        segments->addWidget(button);
    }
    connect(m_languageGroup, &QButtonGroup::idClicked, this, [this](int id) { emit languageChosen(Language(id)); });
    return box;
}

void TopRow::setBook(const QString &name, bool sample)
{
    const bool open = !name.isNull();
    m_book->setText(name);
    m_book->setVisible(open);
    m_sample->setVisible(open && sample);
    m_languages->setVisible(!open);
}

void TopRow::setLanguage(Language language)
{
    if (QAbstractButton *button = m_languageGroup->button(int(language)))
        button->setChecked(true);
}

void TopRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_sample)
        m_sample->setText(tr("SAMPLE BOOK"));
}

} // namespace somo
