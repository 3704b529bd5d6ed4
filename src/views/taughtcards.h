#pragma once

#include "core/inspect.h"
#include "course/taughtfields.h"

#include <QWidget>

namespace views {

class TaughtCard;

/// The four taught fields of a metadata document as cards: word, value, and an explanation to open.
class TaughtCards : public QWidget
{
    Q_OBJECT

public:
    explicit TaughtCards(QWidget *parent = nullptr);

    void setConfig(const core::Config &config, course::TaughtPlace place);

Q_SIGNALS:
    /// A card was clicked or pressed: show this place of the document.
    void chosen(const core::InspectPath &path);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void arrange();

    QList<TaughtCard *> m_cards;
    core::Config m_config;
    course::TaughtPlace m_place = course::TaughtPlace::Image;
};

} // namespace views
