// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace somo {

/// A strip under the page's header, on every page, while something runs beside the window for more than a moment: what it
/// is, how far it is, and the way to stop it. The page stays usable. Of several things the newest is shown.
class ProgressStrip : public QFrame {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent);
    /// Something began; the number is its name until end(). Without `stop` it can't be stopped.
    int begin(const QString &words, std::function<void()> stop = nullptr);
    /// How far it is: 0 to 1, below 0 where nobody knows.
    void tell(int running, const QString &words, double part = -1);
    void end(int running);
    /// Stops it, if it can be stopped.
    void stop(int running);
    /// Stops what is shown, as Esc does; false where nothing is shown that could be stopped.
    bool stopShown();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Running {
        int number = 0;
        QString words;
        double part = -1;
        std::function<void()> stop;
        bool stopping = false;
    };
    Running *find(int number);
    void fill();
    void retranslate();
    std::vector<Running> m_running;
    int m_last = 0;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer m_wait; // what is over soon is never shown
};

/// What runs beside the window as long as this lives.
class RunningNote {
public:
    RunningNote(ProgressStrip &strip, const QString &words, std::function<void()> stop = nullptr)
        : m_strip(&strip)
        , m_number(strip.begin(words, std::move(stop)))
    {
    }
    ~RunningNote()
    {
        if (m_strip)
            m_strip->end(m_number);
    }
    RunningNote(const RunningNote &) = delete;
    RunningNote &operator=(const RunningNote &) = delete;
    void tell(const QString &words, double part = -1) { m_strip->tell(m_number, words, part); }
    void stop() { m_strip->stop(m_number); }

private:
    QPointer<ProgressStrip> m_strip; // a closing window takes it away before its pages
    int m_number;
};

} // namespace somo
