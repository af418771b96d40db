// tlbvfi_formula OUTPUT.pth [SEED] [--narrow]: a checkpoint in the authors' structure, with weights from a formula. Full
// width, or as narrow as tests can wait for.
#include "tests/support/tlbvfi_formula.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

int main(int argc, char** argv) {
    std::vector<const char*> arguments(argv + 1, argv + argc);
    const bool narrow =
        std::erase_if(arguments, [](std::string_view text) { return text == "--narrow"; }) > 0;
    if (arguments.empty() || arguments.size() > 2) {
        std::fprintf(stderr, "Usage: tlbvfi_formula OUTPUT.pth [SEED] [--narrow]\n");
        return 2;
    }
    const std::uint64_t seed = arguments.size() == 2 ? std::strtoull(arguments[1], nullptr, 10) : 3;
    tessera::tests::writeTlbvfiCheckpoint(
        arguments[0], narrow ? tessera::tests::narrowTlbvfi() : tessera::tests::TlbvfiConfig{}, seed);
    return 0;
}
