#pragma once

#include "core/endpoint.h"
#include "engine/surroundings.h"

#include <QList>

namespace engine {

/// Where the engines of known products usually are on this system, as far as something is found there. The
/// name is the product's, with the profile or machine in brackets when it is not the usual one. Nothing is
/// connected.
QList<core::Endpoint> wellKnownPlaces(const Surroundings &surroundings);

} // namespace engine
