// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/first_run.h"

#include <QStringList>

#include <functional>
#include <optional>

class QPrinter;
class QWidget;

namespace somo {

class PageHost;
class PasswordKeeper;

/// Whatever asks the person something goes through this; tests pass one that answers by a script.
class Prompts {
public:
    virtual ~Prompts() = default;
    /// Nothing: the person thought better of it.
    virtual std::optional<QString> fileToOpen(const QString &title, const QString &filter) = 0;
    /// Several at once; empty: thought better of it.
    virtual QStringList filesToOpen(const QString &title, const QString &filter)
    {
        const auto one = fileToOpen(title, filter);
        return one ? QStringList{*one} : QStringList();
    }
    virtual std::optional<QString> fileToSave(const QString &title, const QString &suggestion, const QString &filter) = 0;
    /// A folder that is there. Nothing: thought better of it.
    virtual std::optional<QString> folder(const QString &) { return std::nullopt; }
    virtual std::optional<QString> line(const QString &title, const QString &label, const QString &suggestion) = 0;
    /// Whose name stands beside what is written into the host's book, and why that is asked; `present` is marked at first.
    virtual std::optional<QString> name(PageHost &, const QString &why, const QString &present) { return line({}, why, present); }
    /// What a new book is asked at once; nothing: thought better of it.
    virtual std::optional<FirstRun> firstRun(const QString &) { return FirstRun(); }
    /// Whose name stands beside what is written into this team's book, of these; empty: just looking; nothing: not asked.
    virtual std::optional<QString> user(const QStringList &) { return std::nullopt; }
    /// The place of a team's book on a server, found there with its password held; nothing: thought better of it.
    virtual std::optional<QString> server(PasswordKeeper &, const QString &) { return std::nullopt; }
    /// The way of the open book to a server, and whom to invite there.
    virtual void share(PageHost &, PasswordKeeper &) {}
    /// Who may do what in the open book on a server; calls that function where the book is wanted as a file.
    virtual void team(PageHost &, const std::function<void()> &) {}
    virtual void problem(const QString &title, const QString &text) = 0;
    /// Why a book wasn't opened (title, text), and whether what can be read of it shall go into a new one (the deed's words).
    virtual bool recovery(const QString &, const QString &, const QString &) { return false; }
    /// Opens an address with the program that the system has for it: a customer's Zalo, a number to call, an e-mail.
    virtual void openAddress(const QString &) {}
    /// What finds the names of the printers. It may take long, is called beside the window, and outlives this object.
    virtual std::function<QStringList()> printerFinder()
    {
        return [] { return QStringList(); };
    }
    /// Sets the printer up as it is wanted; false: thought better of it.
    virtual bool printer(QPrinter &, const QString &) { return false; }
};

/// By Qt's dialogs.
class WidgetPrompts : public Prompts {
public:
    explicit WidgetPrompts(QWidget *parent)
        : m_parent(parent)
    {
    }
    std::optional<QString> fileToOpen(const QString &title, const QString &filter) override;
    QStringList filesToOpen(const QString &title, const QString &filter) override;
    std::optional<QString> fileToSave(const QString &title, const QString &suggestion, const QString &filter) override;
    std::optional<QString> folder(const QString &title) override;
    std::optional<QString> line(const QString &title, const QString &label, const QString &suggestion) override;
    std::optional<QString> name(PageHost &host, const QString &why, const QString &present) override;
    std::optional<FirstRun> firstRun(const QString &bookName) override;
    std::optional<QString> user(const QStringList &people) override;
    std::optional<QString> server(PasswordKeeper &passwords, const QString &place) override;
    void share(PageHost &host, PasswordKeeper &passwords) override;
    void team(PageHost &host, const std::function<void()> &backIntoFile) override;
    void problem(const QString &title, const QString &text) override;
    bool recovery(const QString &title, const QString &text, const QString &deed) override;
    void openAddress(const QString &url) override;
    std::function<QStringList()> printerFinder() override;
    bool printer(QPrinter &printer, const QString &title) override;

private:
    QWidget *m_parent;
};

} // namespace somo
