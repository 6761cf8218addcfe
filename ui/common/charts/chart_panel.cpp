// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts/chart_panel.h"

#include "ui/common/charts/chart_table.h"
#include "ui/common/table_copy.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#ifdef SOMO_WITH_CHARTS
#include "ui/common/charts/bar_chart_view.h"
#include "ui/common/charts/line_chart_view.h"
#endif

#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

/// What the marks mean, right of the title: it gives way before the title does and shows itself whole when pointed at.
class ChartNote : public QWidget {
public:
    explicit ChartNote(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(QStringLiteral("chartNote"));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    void setText(const QString &text)
    {
        m_text = text;
        m_then.clear();
        m_legend = false;
        changed(text);
    }
    void setLegend(const QString &now, const QString &then)
    {
        m_text = now;
        m_then = then;
        m_legend = true;
        changed(then.isEmpty() ? now : now + QStringLiteral(" · ") + then);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics text(roleFont(TextRole::label));
        int width = text.horizontalAdvance(m_text) + 2;
        if (m_legend)
            width += swatch() + (m_then.isEmpty() ? 0 : thenWidth() + 4);
        return {width, text.height()};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QFont font = roleFont(TextRole::label);
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(currentTheme().colour(Token::text2));
        if (!m_legend) {
            painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(m_text, Qt::ElideRight, width()));
            return;
        }
        // The full bars are those of the page's period: what is compared with keeps the room, and is not cut.
        const bool both = m_then.isEmpty() || sizeHint().width() <= width();
        int left = std::max(0, width() - (both ? sizeHint().width() : thenWidth() + 2));
        if (both)
            left = drawEntry(painter, left, m_text, true) + 4;
        if (!m_then.isEmpty())
            drawEntry(painter, left, m_then, false);
    }

private:
    int swatch() const { return currentMetrics().scaled(15); }
    int thenWidth() const { return swatch() + QFontMetrics(roleFont(TextRole::label)).horizontalAdvance(m_then); }
    int drawEntry(QPainter &painter, int left, const QString &words, bool full)
    {
        const int side = currentMetrics().scaled(9);
        const QRectF box(left + 0.5, (height() - side) / 2.0, side, side);
        painter.save();
        painter.setPen(full ? QPen(Qt::NoPen) : QPen(currentTheme().colour(Token::ghost), 1));
        painter.setBrush(full ? QBrush(currentTheme().series(0)) : QBrush(Qt::NoBrush));
        painter.drawRect(box);
        painter.restore();
        const int from = left + swatch();
        const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, std::max(0, width() - from));
        painter.drawText(QRect(from, 0, width() - from, height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
        return from + painter.fontMetrics().horizontalAdvance(shown);
    }
    void changed(const QString &whole)
    {
        setToolTip(whole);
        setAccessibleName(whole);
        updateGeometry();
        update();
    }
    QString m_text;
    QString m_then;
    bool m_legend = false;
};

namespace {

/// As high as what it shows, not as the highest of its pages.
class ChartStack : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QStackedWidget::sizeHint(); }
    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint(); }
};

} // namespace

ChartPanel::ChartPanel(QWidget *parent)
    : QFrame(parent)
    , m_model(new ChartTableModel(this))
{
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.small, metrics.inside, metrics.gap);
    layout->setSpacing(0);

    m_head = new QWidget(this);
    m_head->setMinimumHeight(metrics.cardTitle);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(metrics.small);
    m_title = new QLabel(m_head);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_note = new ChartNote(m_head);
    m_toggle = new QToolButton(m_head);
    m_toggle->setObjectName(QStringLiteral("chartAsTable"));
    m_toggle->setCheckable(true);
    m_toggle->setIconSize(QSize(metrics.icon, metrics.icon));
    m_toggle->setIcon(somoIcon(QStringLiteral("table")));
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addWidget(m_toggle);
    layout->addWidget(m_head);

    m_stack = new ChartStack(this);
    layout->addWidget(m_stack, 1);

    connect(m_toggle, &QToolButton::toggled, this, &ChartPanel::setShowsTable);
    auto *copy = new QShortcut(QKeySequence::Copy, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, &ChartPanel::copyFigures);
#ifndef SOMO_WITH_CHARTS
    m_toggle->hide();
#endif
    retranslate();
}

// Made when it is first wanted: most charts are never looked at as tables.
QTableView *ChartPanel::table()
{
    if (m_table)
        return m_table;
    m_table = makeChartTable(m_model, m_stack);
    m_table->setAccessibleName(accessibleName());
    m_stack->addWidget(m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit activated(index.data(ChartTableModel::IdRole).toLongLong(), index.siblingAtColumn(0).data().toString());
    });
    return m_table;
}

void ChartPanel::setChartParts(bool chart)
{
    m_note->setVisible(chart);
#ifdef SOMO_WITH_CHARTS
    m_toggle->setVisible(chart);
#endif
    if (m_controls)
        m_controls->setVisible(!chart);
}

void ChartPanel::setContent(QWidget *content, QWidget *controls, const QString &title)
{
    m_barData.reset();
    m_lineData.reset();
    setAccessibleName(title);
    if (m_stack->indexOf(content) < 0) {
        m_stack->addWidget(content);
        auto *head = static_cast<QHBoxLayout *>(m_head->layout());
        head->insertWidget(head->indexOf(m_note) + 1, controls, 0, Qt::AlignRight);
        head->setStretchFactor(controls, 1);
        m_controls = controls;
    }
    setChartParts(false);
    m_stack->setCurrentWidget(content);
    m_stack->updateGeometry();
}

QImage ChartPanel::picture() const
{
    constexpr double finer = 2;
    QImage image(size() * finer, QImage::Format_RGB32);
    image.setDevicePixelRatio(finer);
    image.fill(currentTheme().colour(Token::surface));
    const_cast<ChartPanel *>(this)->render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

void ChartPanel::copyFigures()
{
    if (const auto *shown = qobject_cast<const QTableView *>(m_stack->currentWidget()))
        copyTable(*shown);
    else if (m_barData || m_lineData)
        copyTable(*table());
}

void ChartPanel::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *figures = menu.addAction(tr("Copy the figures"));
    figures->setShortcut(QKeySequence::Copy);
    QAction *image = menu.addAction(tr("Copy as a picture"));
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen == figures)
        copyFigures();
    else if (chosen == image)
        QGuiApplication::clipboard()->setImage(picture());
}

void ChartPanel::setTitleWidget(QWidget *widget)
{
    m_title->hide();
    static_cast<QHBoxLayout *>(m_head->layout())->insertWidget(0, widget);
}

ChartPanel::Look ChartPanel::Look::present()
{
    return {currentTheme().isDark(), currentMetrics().base};
}

void ChartPanel::showChart(QWidget *chart)
{
    m_chart = chart;
    m_madeIn = Look::present();
    if (m_stack->indexOf(chart) < 0)
        m_stack->addWidget(chart);
    m_stack->setCurrentWidget(showsTable() ? table() : chart);
}

void ChartPanel::setData(const BarChartData &data)
{
    m_barData = data;
    m_lineData.reset();
    m_title->setText(data.title);
    const bool compared = std::ranges::any_of(data.items, [](const ChartItem &item) { return item.comparison.has_value(); });
    if (data.legend)
        m_note->setLegend(data.valueTitle, compared ? data.comparisonTitle : QString());
    else
        m_note->setText(data.note);
    setAccessibleName(data.title);
    if (m_table)
        m_table->setAccessibleName(data.title);
    m_model->setChart(data);
    setChartParts(true);
#ifdef SOMO_WITH_CHARTS
    if (!m_bars) {
        m_bars = new BarChartView(m_stack);
        m_bars->setObjectName(QStringLiteral("barChart"));
        connect(m_bars, &BarChartView::activated, this, [this](int index) {
            const ChartItem item = m_barData->items[size_t(index)];
            emit activated(item.id, item.label);
        });
    }
    m_bars->setData(data);
    showChart(m_bars);
#else
    showChart(table());
#endif
}

void ChartPanel::setData(const LineChartData &data)
{
    m_lineData = data;
    m_barData.reset();
    m_title->setText(data.title);
    m_note->setText(data.note);
    setAccessibleName(data.title);
    if (m_table)
        m_table->setAccessibleName(data.title);
    m_model->setChart(data);
    setChartParts(true);
#ifdef SOMO_WITH_CHARTS
    if (!m_line) {
        m_line = new LineChartView(m_stack);
        m_line->setObjectName(QStringLiteral("lineChart"));
        connect(m_line, &LineChartView::activated, this, [this](int index) {
            const Day day = m_lineData->points[size_t(index)].day;
            emit activated(day.number(), m_lineData->formats.date(day));
        });
    }
    m_line->setData(data);
    showChart(m_line);
#else
    showChart(table());
#endif
}

bool ChartPanel::showsTable() const
{
    return m_toggle->isChecked();
}

void ChartPanel::setShowsTable(bool table)
{
    m_toggle->setChecked(table);
    m_stack->setCurrentWidget(table || !m_chart ? this->table() : m_chart);
    m_stack->updateGeometry();
    retranslate();
}

void ChartPanel::retranslate()
{
    const QString words = showsTable() ? tr("Show as chart") : tr("Show as table");
    m_toggle->setToolTip(words);
    m_toggle->setAccessibleName(words);
}

// The charts hold colours and sizes of the theme they were made in. Being styled for the first time is no change of it.
void ChartPanel::rebuild()
{
    if (m_madeIn == Look::present())
        return;
    if (m_barData)
        setData(BarChartData(*m_barData));
    else if (m_lineData)
        setData(LineChartData(*m_lineData));
}

void ChartPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &ChartPanel::rebuild, Qt::QueuedConnection);
}

} // namespace somo
