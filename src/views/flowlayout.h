#pragma once

#include <QLayout>

namespace views {

/// Widgets beside each other like words of a text, in as many rows as it takes, or all in one.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// How a widget stands to the one before it.
    enum class Joint {
        Free, ///< may begin a row
        Glued, ///< on the same row where there is room
        NewLine, ///< begins a row
    };

    /// `wraps`: false = one row, as wide as it is.
    FlowLayout(bool wraps, QWidget *parent);
    ~FlowLayout() override;

    void setJoint(int index, Joint joint);
    void setSpacings(int horizontal, int vertical);
    /// How far rows that go on with a line are moved in.
    void setIndent(int indent);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    Qt::Orientations expandingDirections() const override { return {}; }

private:
    struct Entry
    {
        QLayoutItem *item;
        Joint joint = Joint::Free;
    };
    int arrange(const QRect &rect, bool apply) const;
    int widthOfGroup(qsizetype first) const;

    QList<Entry> m_entries;
    int m_between = 0;
    int m_rowGap = 0;
    int m_indent = 0;
    bool m_wraps;
};

} // namespace views
