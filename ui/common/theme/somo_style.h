// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace somo {

/// Fusion, made calm: a two pixel focus ring, our ticks, no etching, quiet scroll bars.
class SomoStyle : public QProxyStyle {
    Q_OBJECT
public:
    SomoStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
};

} // namespace somo
