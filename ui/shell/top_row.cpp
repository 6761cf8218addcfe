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
    m_user = new QToolButton(this);
    m_user->setObjectName(QStringLiteral("whoWrites"));
    m_user->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_user->hide();
    connect(m_user, &QToolButton::clicked, this, &TopRow::userAsked);
    layout->addWidget(m_user);
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
    m_user->setVisible(open);
    m_languages->setVisible(!open);
}

void TopRow::setUser(const QString &name)
{
    constexpr qsizetype most = 28;
    m_user->setText(name.size() > most ? QString(name.left(most - 1) + QChar(0x2026)) : name);
    m_user->setProperty("whole", name);
    nameUser();
}

void TopRow::nameUser()
{
    const QString words = tr("Who is using Somo here: %1").arg(m_user->property("whole").toString());
    m_user->setToolTip(words.toHtmlEscaped());
    m_user->setAccessibleName(words);
}

QWidget *TopRow::user() const
{
    return m_user;
}

void TopRow::setLanguage(Language language)
{
    if (QAbstractButton *button = m_languageGroup->button(int(language)))
        button->setChecked(true);
}

void TopRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_sample || !m_user)
        return;
    m_sample->setText(tr("SAMPLE BOOK"));
    nameUser();
}

} // namespace somo
