// What is read of a file of RIFE's weights, under short names.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/rife/model.h"

namespace tessera::interpolation::rife {

using models::rife::BlockShape;
using models::rife::Head;
using models::rife::Model;
using models::rife::Parameter;
using models::rife::Shape;
using models::rife::Shapes;
using models::rife::Structure;

}  // namespace tessera::interpolation::rife
