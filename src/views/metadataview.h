#pragma once

#include "core/errortext.h"
#include "core/inspect.h"

#include <QWidget>

#include <memory>

namespace models {
class ConfigDiffModel;
class InspectTreeModel;
} // namespace models

namespace views {

class MetadataPages;

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
    ~MetadataView() override;

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

Q_SIGNALS:
    void comparisonWanted(const QString &imageId, const QString &imageName);
    void retryWanted();

private:
    std::unique_ptr<MetadataPages> m_pages;
};

} // namespace views
