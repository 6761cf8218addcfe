// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/empty_part.h"

#include "ui/common/theme/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

EmptyPart::EmptyPart(const QString &textName, const QString &mainName, const QString &importName, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_main(new QPushButton(this))
    , m_import(new QPushButton(this))
{
    m_text->setObjectName(textName);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_main->setObjectName(mainName);
    m_import->setObjectName(importName);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(currentMetrics().inside);
    layout->addStretch(1);
    layout->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_main);
    buttons->addWidget(m_import);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(2);
    connect(m_main, &QPushButton::clicked, this, &EmptyPart::mainAsked);
    connect(m_import, &QPushButton::clicked, this, &EmptyPart::importAsked);
}

void EmptyPart::setWords(const QString &text, const QString &main, const QString &import, bool inBook)
{
    m_text->setText(text);
    m_main->setText(main);
    m_main->setProperty("primary", inBook);
    m_import->setText(import);
    m_import->setVisible(inBook);
}

} // namespace somo
