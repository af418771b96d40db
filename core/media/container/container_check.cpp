#include "core/media/container/container_check.h"

#include "core/base/source_messages.h"
#include "core/files/picture_sequence.h"
#include "core/media/container/container_formats.h"

#include <array>
#include <cstring>
#include <string_view>

namespace tessera::media {

namespace {

using Check = void (*)(ContainerBytes&, ContainerCheck&);

struct Signature {
    std::size_t offset;
    std::string_view text;
    Check check;
};

constexpr std::array signatures{
    Signature{0, "\x1A\x45\xDF\xA3", checkMatroska},
    Signature{0, "OggS", checkOgg},
    Signature{0, "RIFF", checkRiff},
    Signature{4, "ftyp", checkBoxes},
    Signature{4, "moov", checkBoxes},
    Signature{4, "mdat", checkBoxes},
    Signature{4, "wide", checkBoxes},
    Signature{0, "GIF8", checkGif},
    Signature{0, "\x89PNG", checkPng},
    Signature{0, "\x30\x26\xB2\x75\x8E\x66\xCF\x11", checkAsf},
    Signature{0, "FLV", checkFlash},
};

Check checkFor(ContainerBytes& bytes) {
    for (const Signature& signature : signatures) {
        const auto head = bytes.at(static_cast<std::int64_t>(signature.offset), signature.text.size());
        if (head.size() == signature.text.size() &&
            std::memcmp(head.data(), signature.text.data(), head.size()) == 0) {
            return signature.check;
        }
    }
    return transportPacketBytes(bytes) > 0 ? checkTransportStream : nullptr;
}

}  // namespace

ContainerCheck checkContainer(const std::filesystem::path& path, const std::stop_token& stop) {
    ContainerCheck check;
    if (files::isSequence(path)) {
        return check;
    }
    ContainerBytes bytes(path, stop);
    check.fileBytes = bytes.size();
    if (const Check found = checkFor(bytes)) {
        found(bytes, check);
    }
    return check;
}

std::vector<Message> warningsOf(const ContainerCheck& check) {
    std::vector<Message> warnings;
    if (check.missingBytes > 0) {
        const std::int64_t whole = check.fileBytes + check.missingBytes;
        warnings.push_back(message::FileCutShort(Bytes{check.missingBytes}, Bytes{whole}));
    } else if (check.endsOpen) {
        warnings.push_back(message::FileEndsOpen());
    }
    if (check.badSums > 0) {
        warnings.push_back(message::ChecksumsDoNotFit(check.badSums, check.sums));
    }
    if (check.lostPlaces > 0) {
        warnings.push_back(message::StructureBroken(check.lostPlaces));
    }
    if (check.gaps > 0) {
        warnings.push_back(message::PacketsMissing(check.gaps));
    }
    return warnings;
}

}  // namespace tessera::media
