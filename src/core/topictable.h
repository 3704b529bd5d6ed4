#pragma once

#include <span>

/// What topictext.cpp looks texts up in.
namespace core::topics {

struct Topic
{
    const char *key; ///< "rm --force", "rename NEW_NAME"; "* CONTAINER" counts for any verb
    char letter; ///< of a flag that has a short form, else 0
    const char *text; ///< to be translated
};

std::span<const Topic> general(); ///< docker itself, the engine as a whole
std::span<const Topic> acts(); ///< what makes and changes containers
std::span<const Topic> readings(); ///< what only looks at containers; images

} // namespace core::topics
