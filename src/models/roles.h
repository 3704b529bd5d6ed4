#pragma once

#include <Qt>

namespace models {

/// Roles beside Qt's own, the same in every model. A role a cell has no answer for gives an invalid QVariant.
enum Role : int {
    SortRole = Qt::UserRole + 1, ///< number or QString to sort by
    IdRole, ///< QString: the object's full ID (container ID, image ID, layer ID)
    StateRole, ///< int of core::ContainerState; in TaskModel int of models::Task::State, in HistoryModel
               ///< int of core::HistoryEntry::State
    HealthRole, ///< int of core::Health
    ExitCodeRole, ///< int, or invalid
    UrlsRole, ///< QStringList of addresses to open in a browser
    FilterRole, ///< QString a filter is matched against
    DimRole, ///< bool: quiet text
    MarkRole, ///< int of core::ConfigMark
    MonospaceRole, ///< bool: what a machine reads
    PathRole, ///< core::InspectPath
    ProgressRole, ///< double 0..1, -1 = not known
    KindRole, ///< int of core::InspectNode::Kind; in LayerModel int of core::LayerProgress::Phase
    CommandWordRole, ///< QString: the CLI's own word for this header or value, untranslated
    KeyRole, ///< QString: what a merge tells rows apart by (image rows: ID and name)
    AutomaticRole, ///< bool: a read that the window made by itself
};

} // namespace models
