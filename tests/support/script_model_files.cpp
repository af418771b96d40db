// Writes TorchScript models into a folder: for tests that run Tessera as a program and know no LibTorch themselves.
#include "tests/support/script_models.h"

#include <cstdio>
#include <fstream>

namespace {

using tessera::tests::blendForward;
using tessera::tests::scriptDescriptor;
using tessera::tests::writeScript;

const std::string middleInputs = R"("prev", "next")";

// A forward() of two pictures that answers with `answer`, an expression of them.
std::string answering(const std::string& answer) {
    return "def forward(self, prev: Tensor, next: Tensor) -> Tensor:\n    return " + answer + "\n";
}

void writeAll(const std::filesystem::path& folder) {
    writeScript(folder / "blend.pt", blendForward,
                scriptDescriptor("test-blend", R"(, "name": "Test blend", "alignment": 32)"));
    writeScript(folder / "other_blend.pt", std::string(blendForward) + "    # another file\n",
                scriptDescriptor("test-blend", R"(, "license": "BSD")"));
    writeScript(folder / "middle.pt", answering("(prev + next) / 2"),
                scriptDescriptor("test-middle", "", middleInputs));
    writeScript(folder / "beside.pt", blendForward, "");
    std::ofstream(folder / "beside.json") << scriptDescriptor("test-beside");
    writeScript(folder / "undescribed.pt", blendForward, "");
    writeScript(folder / "misdescribed.pt", blendForward, R"({"schema": 1, "id": "x", "inputs": []})");
    writeScript(folder / "arity.pt", blendForward, scriptDescriptor("arity", "", middleInputs));
    writeScript(folder / "nan.pt", answering("prev / (next * 0) * 0"),
                scriptDescriptor("nan", "", middleInputs));
    writeScript(folder / "shape.pt", answering("prev[:, :, 1:, 1:]"),
                scriptDescriptor("shape", "", middleInputs));
    writeScript(folder / "throws.pt",
                "def forward(self, prev: Tensor, next: Tensor) -> Tensor:\n"
                "    assert prev.size(0) != 1, 'needs a fast card'\n    return prev\n",
                scriptDescriptor("throws", "", middleInputs));
    // Passes the trial with its small tile and fails in a conversion.
    writeScript(folder / "late_nan.pt", answering("prev if prev.size(3) <= 64 else prev / (next * 0) * 0"),
                scriptDescriptor("late-nan", "", middleInputs));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: script_model_files FOLDER\n");
        return 2;
    }
    writeAll(argv[1]);
    return 0;
}
