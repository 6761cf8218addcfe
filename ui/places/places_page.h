// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/marketing/places_query.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QLineEdit;

namespace somo {

class ChannelsPart;
class CreditRulesPart;
class RegionsPart;

/// Where is sold: the channels, and beside them the regions under their areas; one search sifts both. Below them, who is credited
/// with orders by where they come from.
class PlacesPage : public Page {
    Q_OBJECT
public:
    explicit PlacesPage(PageHost &host, QWidget *parent = nullptr);
    QString title() const override;
    void refresh() override;
    QList<QAction *> headerActions() const override { return {m_newChannel, m_newRegion, m_newArea}; }
    QWidget *firstFocus() override;
    bool mayClose() override;
    void openFilter() override;
    void clearFilter() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void take(const Places &places);

    QLineEdit *m_words = nullptr;
    ChannelsPart *m_channels = nullptr;
    RegionsPart *m_regions = nullptr;
    CreditRulesPart *m_rules = nullptr; // below them; not in a book of one person
    QAction *m_newChannel = nullptr;
    QAction *m_newRegion = nullptr;
    QAction *m_newArea = nullptr;
    Latest m_asked;
};

} // namespace somo
