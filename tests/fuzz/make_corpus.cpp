// make_corpus FOLDER: whole records and model files, which the fuzzers damage.
#include "core/base/job_messages.h"
#include "core/base/source_messages.h"
#include "core/job/record/job_json.h"
#include "core/job/record/job_record.h"
#include "core/models/model_manifest.h"
#include "core/models/tlbvfi_options.h"
#include "core/preset/preset.h"
#include "tests/fuzz/record_kind.h"
#include "tests/support/checkpoint_writer.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

using namespace tessera;
using tests::RecordKind;

namespace {

namespace fs = std::filesystem;

constexpr const char* descriptor =
    R"({"schema":1,"id":"soft","name":"Soft","license":"MIT","inputs":["prev","next","t","scale","steps"],)"
    R"("range":[-1,1],"alignment":32,"border":16,"timestep":"any"})";

void write(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

job::JobRecord someJob() {
    job::JobRecord record;
    record.spec.input = "/films/in \xF0\x9F\x8E\xAC.mkv";
    record.spec.output = "/films/out.mkv";
    record.spec.factor = Rational{5, 2};
    record.spec.to = Rational{7, 2};
    record.spec.scenes.cutEdits = {{12, true}, {40, false}};
    record.spec.encoder.quality = 18;
    record.versions = job::recordVersions();
    record.input = {123456, 1'700'000'000, std::string(64, 'a')};
    record.mask = record.input;
    record.times = {Rational(1, 24000), {0, 1001, 2002, 3003, 5005}};
    record.warnings = {message::FramesWithoutTime(1)};
    record.segmentEnds = {4, 9};
    return record;
}

job::SegmentRecord someSegment() {
    job::SegmentRecord record;
    record.index = 3;
    record.checksum = std::string(64, 'b');
    record.file = job::segmentFileName(record.index, record.checksum);
    record.bytes = 4096;
    record.frames = 20;
    record.generated = 10;
    record.device = "CPU, 2 threads";
    record.seams = {10, 10.1, 1.2, 7};
    record.notes = {message::FewerAtOnce(2)};
    return record;
}

models::InstalledModel someModel() {
    models::InstalledModel model;
    model.file.info.id = "model";
    model.file.path = "/models/model/soft.pt";
    model.file.bytes = 100;
    model.file.descriptor = descriptor;
    model.file.checksum = std::string(64, 'c');
    return model;
}

void writeRecords(const fs::path& folder) {
    fs::create_directories(folder);
    const auto add = [&folder](RecordKind kind, const std::string& text) {
        const auto number = static_cast<unsigned char>(kind);
        write(folder / std::to_string(number), std::string(1, static_cast<char>(number)) + text);
    };
    add(RecordKind::Job, job::jobToJson(someJob().spec));
    add(RecordKind::JobFolder, job::toJson(someJob()));
    add(RecordKind::Segment, job::toJson(someSegment()));
    add(RecordKind::Tiles, job::toJson(tiling::TileShape{512, 512, 64}));
    add(RecordKind::Identity, job::toJson(someJob().input));
    add(RecordKind::Preset, preset::toJson(preset::builtInPresets().front()));
    add(RecordKind::Descriptor, descriptor);
    add(RecordKind::ModelOptions, models::optionsText({}));
    add(RecordKind::Manifest, models::manifestText(someModel()));
}

std::string safetensors(const std::string& header, const std::string& numbers) {
    std::string length(8, '\0');
    length[0] = static_cast<char>(header.size());
    return length + header + numbers;
}

void writeWeights(const fs::path& folder) {
    fs::create_directories(folder);
    tests::CheckpointWriter checkpoint(folder / "checkpoint");
    const int floats = checkpoint.addFloats({1, -2, 3.5F, 0, 1e-30F, 6});
    checkpoint.addTensor("model", "a.weight", floats, {2, 3});
    checkpoint.addTensor("model", "b.weight", floats, {6});
    checkpoint.addTensor("model", "count", checkpoint.addLongs({42}), {});
    checkpoint.addTensor("ema", "b", checkpoint.addFloats({0.5F}), {1});
    checkpoint.finish();
    tests::CheckpointWriter bare(folder / "bare");
    bare.addTensor("", "a", bare.addFloats({1, 2}), {2, 1});
    bare.finish();
    write(
        folder / "safetensors",
        safetensors(R"({"__metadata__":{"format":"pt"},"b":{"dtype":"F16","shape":[2],"data_offsets":[4,8]},)"
                    R"("a":{"dtype":"F32","shape":[],"data_offsets":[0,4]}})",
                    std::string(8, '\1')));
    tests::ZipWriter script(folder / "script");
    script.add("m/data.pkl", "\x80\x02N.");
    script.add("m/constants.pkl", "\x80\x02N.");
    script.add("m/extra/tessera.json", descriptor);
    script.finish();
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: make_corpus FOLDER\n");
        return 2;
    }
    writeRecords(fs::path(argv[1]) / "records");
    writeWeights(fs::path(argv[1]) / "weights");
    return 0;
}
