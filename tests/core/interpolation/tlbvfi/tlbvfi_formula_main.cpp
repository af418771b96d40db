// tlbvfi_formula OUTPUT.pth [SEED]: a full-width checkpoint in the authors' structure, with weights from a formula.
#include "tests/support/tlbvfi_formula.h"

#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv) {
    if (argc < 2 || argc > 3) {
        std::fprintf(stderr, "Usage: tlbvfi_formula OUTPUT.pth [SEED]\n");
        return 2;
    }
    tessera::tests::writeTlbvfiCheckpoint(argv[1], {}, argc == 3 ? std::strtoull(argv[2], nullptr, 10) : 3);
    return 0;
}
