// Any bytes as a job, a record of a job folder, or a preset: an answer or an Error, nothing else.
#include "core/base/error.h"
#include "core/job/job_json.h"
#include "core/job/job_record.h"
#include "core/preset/preset.h"

#include <cstdint>
#include <string_view>

using namespace tessera;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    try {
        switch (data[0] % 6) {
            case 0:
                (void)job::jobToJson(job::jobFromJson(text));
                break;
            case 1:
                (void)job::toJson(job::jobRecordFromJson(text));
                break;
            case 2:
                (void)job::toJson(job::segmentRecordFromJson(text));
                break;
            case 3:
                (void)job::toJson(job::tileShapeFromJson(text));
                break;
            case 4:
                (void)job::toJson(job::identityFromJson(text));
                break;
            default:
                (void)preset::toJson(preset::presetFromJson(text));
        }
    } catch (const Error&) {
        return 0;
    }
    return 0;
}
