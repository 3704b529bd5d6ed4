#pragma once

#include "core/inspect.h"
#include "course/taughtfields.h"

#include <QWidget>

class QFrame;
class QGridLayout;
class QLabel;

namespace views {

class TaughtCard;

/// The four taught fields of a metadata document as cards: word, value, and an explanation to open under
/// them.
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
    void explain(course::TaughtField field, bool on);
    void retranslate();
    void arrange();

    QGridLayout *m_grid;
    QList<TaughtCard *> m_cards;
    QFrame *m_explanation;
    QLabel *m_explanationText;
    core::Config m_config;
    course::TaughtPlace m_place = course::TaughtPlace::Image;
    std::optional<course::TaughtField> m_explained;
    int m_columns = 0;
};

} // namespace views
