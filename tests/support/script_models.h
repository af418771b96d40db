// TorchScript files made here, without Python: a blend with a descriptor, and others that go wrong in one way each.
#pragma once

#include <torch/script.h>

#include <filesystem>
#include <string>

namespace tessera::tests {

// A descriptor that fits `blend`; `more` replaces or adds members: R"(, "range": [0, 255])".
inline std::string scriptDescriptor(const std::string& id, const std::string& more = {},
                                    const std::string& inputs = R"("prev", "next", "t")") {
    return R"({"schema": 1, "id": ")" + id + R"(", "license": "MIT", "inputs": [)" + inputs + "]" + more +
           "}";
}

constexpr const char* blendForward = R"(
def forward(self, prev: Tensor, next: Tensor, t: float) -> Tensor:
    return prev + (next - prev) * (t * self.weight)
)";

// An archive with `forward` (which may use self.weight, a tensor holding 1) and the descriptor in it; "" leaves that out.
inline void writeScript(const std::filesystem::path& path, const std::string& forward,
                        const std::string& descriptor) {
    torch::jit::Module module("model");
    module.register_buffer("weight", torch::ones({1, 1, 1, 1}));
    module.define(forward);
    torch::jit::ExtraFilesMap extra;
    if (!descriptor.empty()) {
        extra["tessera.json"] = descriptor;
    }
    module.save(path.string(), extra);
}

}  // namespace tessera::tests
