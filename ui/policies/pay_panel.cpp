// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/pay_panel.h"

#include "ui/common/delegates/list_table.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace somo {

/// A full line, a dashed one, and what they mean; cut at the end where there is no room, whole in the tooltip.
class PayLegend : public QWidget {
public:
    using QWidget::QWidget;
    void setWords(const QString &pay, const QString &rate, const QString &base)
    {
        m_pay = pay;
        m_rate = rate;
        m_base = base;
        setToolTip(QStringList{pay, rate, base}.join(QStringLiteral(" · ")));
        setAccessibleName(toolTip());
        update();
    }
    QSize sizeHint() const override { return {currentMetrics().scaled(200), QFontMetrics(roleFont(TextRole::fine)).height() + 2}; }
    // Its words get shorter in a small card; it never goes.
    QSize minimumSizeHint() const override { return {currentMetrics().scaled(100), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(roleFont(TextRole::fine));
        int left = draw(painter, 0, m_pay, QPen(currentTheme().series(0), 2));
        QPen dashed(currentTheme().series(1), 1.5);
        dashed.setDashPattern({3, 2});
        left = draw(painter, left, m_rate, dashed);
        drawText(painter, left, QStringLiteral("· ") + m_base);
    }

private:
    int drawText(QPainter &painter, int left, const QString &text) const
    {
        painter.setPen(currentTheme().colour(Token::text2));
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, width() - left));
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
        return left + painter.fontMetrics().horizontalAdvance(shown) + currentMetrics().gap;
    }
    int draw(QPainter &painter, int left, const QString &text, const QPen &pen) const
    {
        const int swatch = currentMetrics().scaled(18);
        painter.setPen(pen);
        painter.drawLine(QPointF(left, height() / 2.0), QPointF(left + swatch, height() / 2.0));
        return drawText(painter, left + swatch + 3, text);
    }
    QString m_pay;
    QString m_rate;
    QString m_base;
};

PayPanel::PayPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("payPanel"));
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, 0, metrics.inside, metrics.gap);
    layout->setSpacing(metrics.small);
    auto *head = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setMinimumHeight(metrics.cardTitle);
    m_toggle = new QToolButton(this);
    m_toggle->setObjectName(QStringLiteral("payAsTable"));
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setIcon(somoIcon(QStringLiteral("table")));
    m_toggle->setIconSize(QSize(metrics.icon, metrics.icon));
    head->addWidget(m_title, 1);
    head->addWidget(m_toggle);
    layout->addLayout(head);
    m_legend = new PayLegend(this);
    m_legend->setObjectName(QStringLiteral("payLegend"));
    layout->addWidget(m_legend);
    m_parts = new QStackedWidget(this);
    m_chart = new PayChart(m_parts);
    m_chart->setObjectName(QStringLiteral("payChart"));
    m_model = new QStandardItemModel(this);
    m_table = makeListTable(m_model, m_parts);
    m_table->setObjectName(QStringLiteral("payTable"));
    m_parts->addWidget(m_chart);
    m_parts->addWidget(m_table);
    layout->addWidget(m_parts, 1);
    connect(m_toggle, &QToolButton::toggled, this, &PayPanel::showTable);
    retranslate();
}

void PayPanel::show(const PayChartData &data, const QString &base, const QList<QStringList> &rows, const QStringList &columns)
{
    m_base = base;
    m_chart->setData(data);
    m_model->setColumnCount(int(columns.size()));
    m_model->setRowCount(int(rows.size()));
    for (int column = 0; column < int(columns.size()); ++column) {
        m_model->setHeaderData(column, Qt::Horizontal, columns[column]);
        m_model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        for (int row = 0; row < int(rows.size()); ++row) {
            auto *item = new QStandardItem(rows[row][column]);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_model->setItem(row, column, item);
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    retranslate();
}

void PayPanel::showTable(bool table)
{
    m_parts->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_chart);
    m_legend->setVisible(!table);
    retranslate();
}

void PayPanel::retranslate()
{
    m_title->setText(tr("How much is paid for how much"));
    m_table->setAccessibleName(m_title->text());
    m_legend->setWords(tr("pay (left)"), tr("rate of what is sold next (right)"), m_base);
    const QString text = m_toggle->isChecked() ? tr("Show the chart") : tr("Show as a table");
    m_toggle->setToolTip(text);
    m_toggle->setAccessibleName(text);
}

} // namespace somo
