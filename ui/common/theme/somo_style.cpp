// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme/somo_style.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace somo {

namespace {

/// The chevron of a combo box. A style sheet can only draw a file there, and a file has one colour for both themes.
class ComboArrow : public QWidget {
public:
    explicit ComboArrow(QComboBox *box)
        : QWidget(box)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        box->installEventFilter(this);
        stand();
        show();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
            stand();
        return QWidget::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent *) override
    {
        const int side = std::min(width(), currentMetrics().scaled(14));
        const QPixmap arrow = iconPixmap(QStringLiteral("down"), currentTheme().colour(isEnabled() ? Token::text2 : Token::text3), side, devicePixelRatioF());
        QPainter(this).drawPixmap((width() - side) / 2, (height() - side) / 2, arrow);
    }

private:
    void stand()
    {
        const int wide = currentMetrics().scaled(20);
        const int left = layoutDirection() == Qt::RightToLeft ? 2 : parentWidget()->width() - wide - 2;
        setGeometry(left, 2, wide, parentWidget()->height() - 4);
    }
};

constexpr const char *roomBehindIcon = "roomBehindIcon";

// Qt puts 4 pixels between a button's icon and its words, a tool button 2. A size of its own, or what stands the other way
// round, is left.
void keepIconFromWords(QAbstractButton *button)
{
    const auto *tool = qobject_cast<QToolButton *>(button);
    const bool hasBoth = !button->icon().isNull() && !button->text().isEmpty() && (!tool || tool->toolButtonStyle() == Qt::ToolButtonTextBesideIcon);
    const int side = button->style()->pixelMetric(QStyle::PM_ButtonIconSize, nullptr, button);
    const bool isOurs = button->iconSize() == QSize(side, side) || button->iconSize() == button->property(roomBehindIcon).toSize();
    if (!hasBoth || !isOurs || button->layoutDirection() == Qt::RightToLeft)
        return;
    const QSize beside = iconBesideWords() + QSize(tool ? currentMetrics().scaled(2) : 0, 0);
    button->setProperty(roomBehindIcon, beside);
    button->setIconSize(beside);
}

} // namespace

SomoStyle::SomoStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void SomoStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Theme &theme = currentTheme();
    switch (element) {
    case PE_FrameFocusRect: {
        if (qobject_cast<const QAbstractButton *>(widget) && !qobject_cast<const QCheckBox *>(widget) && !qobject_cast<const QRadioButton *>(widget))
            return; // the style sheet draws a button's edge as its ring already
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.colour(Token::accent), 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const bool on = option->state & State_On;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(theme.colour(on ? Token::accent : Token::control));
        painter->setBrush(theme.colour(on ? Token::accent : Token::surface));
        const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->drawRoundedRect(box, 3, 3);
        if (on) {
            const int size = option->rect.width();
            painter->drawPixmap(option->rect.topLeft(), iconPixmap(QStringLiteral("check"), theme.colour(Token::onAccent), size,
                                                                   painter->device()->devicePixelRatioF()));
        }
        painter->restore();
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int SomoStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return currentMetrics().scaled(12);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return currentMetrics().icon;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_MenuBarItemSpacing:
        return 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void SomoStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *button = qobject_cast<QAbstractButton *>(widget); button && (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget)))
        keepIconFromWords(button);
    auto *box = qobject_cast<QComboBox *>(widget);
    const auto isArrow = [](const QObject *child) { return dynamic_cast<const ComboArrow *>(child) != nullptr; };
    if (box && std::ranges::none_of(box->children(), isArrow)) // a new style sheet polishes again
        new ComboArrow(box);
    // What a book holds is text: a name that looks like markup is shown as it stands, in labels and in the label that shows
    // tooltips. A label that is meant to hold markup says so itself.
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

int SomoStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: // the words say it
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon SomoStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // Of the theme's colour; and a menu bar asks for it at each start, for which Fusion reads a row of pictures.
    if (which == SP_ToolBarHorizontalExtensionButton)
        return somoIcon(QStringLiteral("right"));
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace somo
