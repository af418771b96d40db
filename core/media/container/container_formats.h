// One check for each kind of container; each throws nothing and stops early when asked to.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/container/container_bytes.h"
#include "core/media/container/container_findings.h"

namespace tessera::media {

void checkMatroska(ContainerBytes& bytes, ContainerCheck& check);  // sizes, CRC-32 of its elements
void checkOgg(ContainerBytes& bytes, ContainerCheck& check);  // CRC and number of each page, closing pages
void checkTransportStream(ContainerBytes& bytes, ContainerCheck& check);  // counters, error bits
void checkRiff(ContainerBytes& bytes, ContainerCheck& check);             // AVI and WebP: sizes
void checkBoxes(ContainerBytes& bytes, ContainerCheck& check);            // MP4 and MOV: sizes
void checkGif(ContainerBytes& bytes, ContainerCheck& check);              // its blocks, end mark
void checkPng(ContainerBytes& bytes, ContainerCheck& check);    // PNG and APNG: CRC of each chunk, end mark
void checkAsf(ContainerBytes& bytes, ContainerCheck& check);    // the size that its header names
void checkFlash(ContainerBytes& bytes, ContainerCheck& check);  // FLV: sizes

// Bytes from 188 on, 0 when this is no transport stream: the distance of its packets.
[[nodiscard]] int transportPacketBytes(ContainerBytes& bytes);

}  // namespace tessera::media
