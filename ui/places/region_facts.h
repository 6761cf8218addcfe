// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/marketing/places_query.h"

#include <QWidget>

class QLabel;

namespace somo {

class Formats;

/// What can only be read: a province that Somo brings, or what "without area" means.
class RegionFacts : public QWidget {
    Q_OBJECT
public:
    explicit RegionFacts(QWidget *parent);
    void showProvince(const Places &places, const Province &province, const Formats &formats);
    void showWithoutArea();

private:
    void put(const QString &title, const QStringList &sentences);
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace somo
