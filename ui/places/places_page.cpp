// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/places_page.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/common/word_match.h"
#include "ui/places/channels_part.h"
#include "ui/places/credit_rules_part.h"
#include "ui/places/regions_part.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace somo {

PlacesPage::PlacesPage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_words(new QLineEdit(this))
    , m_channels(new ChannelsPart(host, this))
    , m_regions(new RegionsPart(host, this))
    , m_rules(new CreditRulesPart(host, this))
    , m_newChannel(new QAction(somoIcon(QStringLiteral("plus")), {}, this))
    , m_newRegion(new QAction(somoIcon(QStringLiteral("plus")), {}, this))
    , m_newArea(new QAction(somoIcon(QStringLiteral("plus")), {}, this))
{
    setObjectName(QStringLiteral("placesPage"));
    m_newChannel->setObjectName(QStringLiteral("newChannel"));
    m_newRegion->setObjectName(QStringLiteral("newRegion"));
    m_newArea->setObjectName(QStringLiteral("newArea"));
    const Metrics sizes = currentMetrics();
    m_words->setObjectName(QStringLiteral("placesFilter"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(somoIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.edge, 0, sizes.edge, sizes.inside);
    layout->setSpacing(sizes.gap);
    layout->addWidget(m_words);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(sizes.gap);
    cards->addWidget(m_channels, 1);
    cards->addWidget(m_regions, 1);
    layout->addLayout(cards, 3);
    layout->addWidget(m_rules, 2);
    m_rules->setMinimumHeight(sizes.scaled(150));
    connectParts();
    PlacesPage::retranslate();
}

void PlacesPage::connectParts()
{
    connect(m_newChannel, &QAction::triggered, m_channels, &ChannelsPart::addChannel);
    connect(m_newRegion, &QAction::triggered, m_regions, &RegionsPart::addRegion);
    connect(m_newArea, &QAction::triggered, m_regions, &RegionsPart::addArea);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QStringList words = typedWords(text);
        m_channels->sift(words);
        m_regions->sift(words);
    });
    connect(m_channels, &ChannelsPart::clearAsked, m_words, &QLineEdit::clear);
    connect(m_regions, &RegionsPart::clearAsked, m_words, &QLineEdit::clear);
}

QString PlacesPage::title() const
{
    return tr("Channels and regions");
}

QWidget *PlacesPage::firstFocus()
{
    return m_channels->view();
}

void PlacesPage::refresh()
{
    host().workspace().read<Places>(
        this, m_asked, [](Database &database, const BookSettings &) { return loadPlaces(database); },
        [this](const Result<Places> &answer) {
            if (answer)
                take(*answer);
            else
                host().showProblem(answer.error());
        });
}

void PlacesPage::take(const Places &places)
{
    m_channels->fill(places);
    m_regions->fill(places);
    const bool alone = isPersonal(host().workspace().settings());
    m_rules->setVisible(!alone);
    if (!alone)
        m_rules->refresh();
    emit settled();
}

bool PlacesPage::mayClose()
{
    return m_channels->settle() && m_regions->settle();
}

void PlacesPage::openFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void PlacesPage::clearFilter()
{
    m_words->clear();
}

bool PlacesPage::eventFilter(QObject *watched, QEvent *event)
{
    // From the words straight into what they leave.
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            const bool channels = m_channels->view()->model()->rowCount() > 0;
            (channels ? static_cast<QWidget *>(m_channels->view()) : m_regions->tree())->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void PlacesPage::retranslate()
{
    m_newChannel->setText(tr("New channel"));
    m_newRegion->setText(tr("New region"));
    m_newArea->setText(tr("New area"));
    m_words->setPlaceholderText(tr("Name or code of a channel, region or area; accents aren't needed"));
    m_words->setAccessibleName(tr("Find channels, regions and areas"));
    m_words->setToolTip(tr("Search (Ctrl+F); clear: Ctrl+Shift+F"));
    m_channels->retranslate();
    m_regions->retranslate();
    m_rules->retranslate();
}

} // namespace somo
