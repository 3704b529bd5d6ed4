#pragma once

#include "core/apicall.h"
#include "core/command.h"
#include "core/shell.h"

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QLabel;
class QToolButton;

namespace views {

class CommandArea;
class CommandStrip;
class CommandToken;
class CommandWords;
class FieldLights;

/// The docker commands that equal what a window is about to do or shows, with every word explained.
class CommandLine : public QFrame
{
    Q_OBJECT

public:
    enum class Look {
        Block, ///< in a dialog: wraps, a few rows high, explanation below
        Bar, ///< one row, cut at its end; the explanation floats above it
    };
    static constexpr int mostWords = 100;

    /// `name`: its object name, and the prefix of those inside: "stopDialog.mirror".
    CommandLine(const QString &name, Look look, QWidget *parent = nullptr);
    ~CommandLine() override;

    /// `deeds`: what is done; their requests to the engine that ShellChoice knows are offered for copying.
    void setMirror(const core::Mirror &mirror, const QList<core::Deed> &deeds = {});
    const core::Mirror &mirror() const { return m_mirror; }
    /// Secrets are dots again: what is shown next is about something else.
    void hideSecrets();
    /// The commands of these deeds one after the other.
    void setDeeds(const QList<core::Deed> &deeds, const core::NameOf &nameOf = {});
    /// Requests to offer for copying; none: they are not offered.
    void setApiCalls(const QList<core::ApiCall> &calls, const core::Endpoint &endpoint,
                     const QString &apiVersion);
    /// Lights the words of a part of a form; row -1: of all its rows. An empty `field`: none.
    void setLit(const QString &field, int row = -1);
    /// For forms: which widgets stand for which words.
    FieldLights *lights();
    /// Tab comes here after `widget`.
    void putAfter(QWidget *widget);

    /// As text for the shell chosen; empty when it cannot express them.
    QString text() const;

Q_SIGNALS:
    void wordHovered(const core::CommandWord &word); ///< pointed at, or the focus is on it
    void wordLeft();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Requests
    {
        QList<core::ApiCall> calls;
        core::Endpoint endpoint;
        QString apiVersion;
    };
    void buildBlock();
    void buildBar();
    void refresh();
    void tell();
    void retranslate();
    void describeInfo();
    void copied();

    Look m_look;
    QLabel *m_title = nullptr; ///< Block only
    QToolButton *m_info;
    QToolButton *m_eye;
    QToolButton *m_copy;
    CommandArea *m_area;
    CommandWords *m_words;
    CommandStrip *m_note = nullptr; ///< Block only
    QPointer<CommandStrip> m_strip;
    QTimer m_copiedTimer;
    core::Mirror m_mirror;
    QList<core::Deed> m_deeds;
    std::optional<Requests> m_requests;
    QString m_problem; ///< why the chosen shell cannot express it, or may change it
    std::unique_ptr<FieldLights> m_lights;
    bool m_pointed = false;
};

/// All of them one after the other.
core::Mirror mirrorOf(const QList<core::Deed> &deeds, const core::NameOf &nameOf = {});

} // namespace views
