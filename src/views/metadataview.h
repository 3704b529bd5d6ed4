#pragma once

#include "core/errortext.h"
#include "core/inspect.h"

#include <QLatin1StringView>
#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace views {

class ComparePage;
class EmptyState;
class FindLine;
enum class FindStep;
class JsonView;
class MetadataTree;
class TaughtCards;

/// What `docker inspect` says about one container or one image: as a tree with the four taught fields pinned
/// above it, as JSON text, and for a container side by side with its image.
///
/// Setting the same id again is a refresh: scroll, selection, expansion, search and view stay.
class MetadataView : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Tree, Json, Compare };

    explicit MetadataView(QWidget *parent = nullptr);

    void setContainer(const core::ContainerInspect &container);
    void setImage(const core::ImageInspect &image);
    /// The answer to comparisonWanted(); dropped when the shown container is not made from this image.
    void setComparison(const core::ImageInspect &image);
    void setComparisonError(const core::ErrorText &error);
    /// Nothing is known yet about `name`; what was shown before is gone.
    void setLoading(const QString &name);
    void setError(const core::ErrorText &error);
    void clear();

    Page page() const;
    /// Compare is refused for an image.
    void setPage(Page page);
    /// The arguments of the command for the node that is current in the tree; empty when there is none.
    QStringList nodeCommand() const;

Q_SIGNALS:
    void nodeCommandChanged();
    void comparisonWanted(const QString &imageId, const QString &imageName);
    void retryWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class State { Empty, Loading, Failed, Shown };
    /// The document shown, be it of a container or of an image.
    struct Subject
    {
        QString id;
        QString name; ///< what a command calls it
        QString imageId; ///< containers only
        QString imageName; ///< containers only
        core::Config config;
        bool isContainer = false;
    };

    QWidget *makeToolBar();
    QWidget *makeTreePage();
    QPushButton *makePageButton(Page page, QLatin1StringView name);
    void connectAll();
    void showSubject(const Subject &subject, const core::InspectNode &root, const QString &json);
    void setState(State state);
    void showState();
    void describeState();
    void wantComparison();
    void compare();
    void find(FindStep step);
    void retranslate();

    QButtonGroup *m_pageButtons;
    QPushButton *m_treeButton;
    QPushButton *m_jsonButton;
    QPushButton *m_compareButton;
    QPushButton *m_copyButton;
    FindLine *m_find;
    QStackedWidget *m_body;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    TaughtCards *m_cards;
    MetadataTree *m_tree;
    JsonView *m_json;
    ComparePage *m_comparePage;
    QTimer m_busyTimer;

    State m_state = State::Empty;
    Subject m_subject;
    core::ImageInspect m_image; ///< the comparison, empty when not known
    QString m_askedImage; ///< asked for since the subject was set, answered or not
    core::ErrorText m_error;
    QString m_loadingName;
};

} // namespace views
