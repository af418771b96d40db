// Any bytes as a job, a record of a job folder, a preset, or what a model says of itself: an answer or an Error, nothing
// else.
#include "core/base/error.h"
#include "core/job/record/job_json.h"
#include "core/job/record/job_record.h"
#include "core/job/record/segment_plan.h"
#include "core/media/input/timeline.h"
#include "core/models/model_manifest.h"
#include "core/models/script_descriptor.h"
#include "core/models/tlbvfi_options.h"
#include "core/preset/preset.h"
#include "tests/fuzz/record_kind.h"

#include <cstdint>
#include <string>

using namespace tessera;
using tests::RecordKind;

namespace {

// What is read must be writable, and mean the same again.
void readAndWrite(RecordKind kind, const std::string& text) {
    switch (kind) {
        case RecordKind::Job:
            (void)job::jobFromJson(job::jobToJson(job::jobFromJson(text)));
            break;
        case RecordKind::JobFolder:
            (void)job::jobRecordFromJson(job::toJson(job::jobRecordFromJson(text)));
            break;
        case RecordKind::Segment:
            (void)job::segmentRecordFromJson(job::toJson(job::segmentRecordFromJson(text)));
            break;
        case RecordKind::Tiles:
            (void)job::tileShapeFromJson(job::toJson(job::tileShapeFromJson(text)));
            break;
        case RecordKind::Identity:
            (void)job::identityFromJson(job::toJson(job::identityFromJson(text)));
            break;
        case RecordKind::Preset:
            (void)preset::presetFromJson(preset::toJson(preset::presetFromJson(text)));
            break;
        case RecordKind::Descriptor:
            (void)models::parseDescriptor(text, "a test");
            break;
        case RecordKind::ModelOptions:
            (void)models::optionsText(models::parseOptions(text, "a test"));
            break;
        case RecordKind::Manifest:
            (void)models::manifestText(models::parseManifest(text, "/models/model"));
            break;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const auto kind = static_cast<RecordKind>(data[0] % tests::recordKinds);
    try {
        readAndWrite(kind, {reinterpret_cast<const char*>(data) + 1, size - 1});
    } catch (const Error&) {
        return 0;
    }
    return 0;
}
