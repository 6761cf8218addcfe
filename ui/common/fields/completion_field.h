// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/fields/completion_popup.h"

#include <QLineEdit>
#include <QPointer>

#include <functional>

namespace somo {

/// A field for one thing out of many, found by folded parts of its name or code. The list is a popup only: what is typed is
/// never rewritten before something is picked (input methods type by Backspace and letter). Enter picks, Alt+Enter takes the
/// typed text as something new where that may be, F4 opens the list, Esc closes it.
class CompletionField : public QLineEdit {
    Q_OBJECT
public:
    explicit CompletionField(QWidget *parent = nullptr);
    ~CompletionField() override;

    /// Answered by offer(), at once or later.
    using Ask = std::function<void(const QString &typed)>;
    void setAsk(Ask ask) { m_ask = std::move(ask); }
    /// A fixed list that the field looks through by itself.
    void setChoices(std::vector<Choice> choices);
    /// How something new is called in the list ("Add “%1” as a new customer"); empty: nothing new may be made.
    void setNewText(const QString &text) { m_newText = text; }
    void offer(const QString &typed, std::vector<Choice> choices);

    /// What was picked; an id of 0 with a text is something new. Nothing where the field is empty or not decided.
    const std::optional<Choice> &choice() const { return m_choice; }
    void setChoice(const std::optional<Choice> &choice);
    /// The id picked, or 0.
    qint64 id() const { return m_choice ? m_choice->id : 0; }
    /// Something stands there that was neither picked nor called new.
    bool isUndecided() const;
    /// Waits for an answer that Enter was pressed for.
    bool isWaiting() const { return m_pickWhenOffered; }
    QString error() const { return m_error; }
    void setError(const QString &error);
    bool isOpen() const;

signals:
    void picked();
    /// The choice was taken back by editing the text.
    void unpicked();
    /// Enter where nothing is to be picked: on to the next field.
    void entered();
    void errorChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    CompletionPopup *popup();
    void search(const QString &typed);
    void pick(Choice choice);
    bool pickNew();
    void closeList();
    bool takesKey(QKeyEvent *event);

    Ask m_ask;
    std::vector<Choice> m_fixed;
    QString m_newText;
    std::optional<Choice> m_choice;
    QString m_error;
    QPointer<CompletionPopup> m_popup;
    QString m_asked;
    bool m_pickWhenOffered = false;
};

} // namespace somo
