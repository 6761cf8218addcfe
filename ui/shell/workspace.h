// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/board.h"
#include "core/report/kpi_report.h"
#include "core/storage/book.h"
#include "ui/importing/import_job.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace somo {

/// The orders behind a figure with their exact sum.
struct OrdersBehind {
    std::vector<OrderBehind> rows;
    Money total;
    bool whole = true; // false: there are more rows than a list holds
};

/// Reads on its own thread with its own connection. Each kind of question has a number; an older question than the
/// newest is not even asked.
class BookReader;

/// The one class that holds a book: it opens it, looks every 250 ms whether anybody changed it, and hands out figures.
/// Nothing here waits for the database; an answer older than the newest question is dropped.
class Workspace : public QObject {
    Q_OBJECT
public:
    /// Fills a new, empty book with the sample team; the program that is composed says how.
    using SampleMaker = std::function<Status(Book &, Day)>;
    Workspace(Day today, SampleMaker sampleMaker, QObject *parent = nullptr);
    ~Workspace() override;

    Day today() const { return m_today; }
    bool isOpen() const { return m_book != nullptr; }
    QString place() const;
    const BookSettings &settings() const;

    Status open(const QString &place);
    Status create(const QString &place, const NewBook &asked);
    /// Makes and fills the sample book beside the window, then opens it; failed() where that can't be.
    void createSample(const QString &place);
    void close();

    void askBoard(const BoardAsk &ask);
    void askOrders(const LedgerAsk &ask);
    void askReport(const KpiReportAsk &ask);

    /// Reads order files beside the window; imported() says what they would do, or did. One at a time.
    void importOrders(const QStringList &files, bool trial);
    /// Takes imports back; failed() where something has been changed since.
    void takeBack(const std::vector<ImportId> &imports);

signals:
    void opened();
    void closed();
    /// Somebody wrote into the book, in this window or elsewhere.
    void changed();
    void boardReady(const somo::BoardData &board);
    void trendReady(const somo::BoardTrend &trend);
    void ordersReady(const somo::OrdersBehind &orders);
    void reportReady(const somo::Report &report);
    void imported(const somo::ImportAnswer &answer);
    void failed(const somo::Error &error);

private:
    void begin(std::unique_ptr<Book> book);
    void poll();
    template <typename Answer>
    void ask(std::atomic<quint64> &newest, std::function<Result<Answer>(Database &, const BookSettings &)> question,
             void (Workspace::*ready)(const Answer &));

    Day m_today;
    SampleMaker m_sampleMaker;
    std::unique_ptr<Book> m_book;
    qint64 m_stamp = 0;
    QTimer m_timer;
    QThread m_thread;
    BookReader *m_reader = nullptr;
    void work(std::function<void()> job);
    QThread *m_maker = nullptr; // of the sample book
    QThread *m_worker = nullptr; // of an import
    std::stop_source m_stop;
    std::atomic<quint64> m_newestBoard{0}, m_newestTrend{0}, m_newestOrders{0}, m_newestReport{0};
};

} // namespace somo
