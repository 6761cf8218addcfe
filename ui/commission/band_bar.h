// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace somo {

/// A rule's bands side by side, each with its rate above it and its start below, and where the base stands.
class BandBar : public QWidget {
    Q_OBJECT
public:
    struct Band {
        double from = 0;
        QString fromText;
        QString rate;
    };
    struct Shown {
        std::vector<Band> bands; // none: nothing is drawn
        double base = 0;
        QString baseText;
        int current = -1; // the band that is explained
    };
    explicit BandBar(QWidget *parent);
    /// `words` says the same for those who can't see it.
    void show(const Shown &shown, const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double reach() const;
    Shown m_shown;
};

} // namespace somo
