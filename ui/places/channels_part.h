// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/marketing/places_query.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace somo {

class ChannelsModel;
class EmptyPart;
class ListRowForm;
class PageHost;

/// The channels in their order, and below them the chosen one's name and code. F2 goes to the name, Alt+↑ and Alt+↓ or
/// dragging move a channel, Del takes out one that nothing names.
class ChannelsPart : public QFrame {
    Q_OBJECT
public:
    explicit ChannelsPart(PageHost &host, QWidget *parent);

    /// The channels as the book has them now; what is chosen and being typed stays.
    void fill(const Places &places);
    /// Folded words, as typedWords() gives them.
    void sift(const QStringList &words);
    void addChannel();
    bool settle();
    QTableView *view() const { return m_view; }
    void retranslate();

signals:
    void clearAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    QWidget *makeHead();
    void makeList();
    void connectParts();
    void choose();
    void select();
    void showChosen();
    void backToList();
    void move(int row, int before);
    void step(int by);
    bool listKey(int key, Qt::KeyboardModifiers modifiers);
    void fillFoot();
    void fit();

    PageHost &m_host;
    ChannelsModel *m_model = nullptr;
    QLabel *m_title = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QStackedWidget *m_parts = nullptr;
    QTableView *m_view = nullptr;
    EmptyPart *m_empty = nullptr;
    QLabel *m_foot = nullptr;
    ListRowForm *m_form = nullptr;
    ChannelId m_chosen; // 0 while a new channel is typed, or there is none
    std::vector<ChannelId> m_moved; // the order while moves are being written
    int m_moving = 0; // how many are
    bool m_adding = false;
    bool m_reveal = false; // a new channel comes with the next list
    bool m_known = false; // the book was read
    bool m_selecting = false; // by the part itself, not by the person
};

} // namespace somo
