#include "core/verify/verification.h"

#include <algorithm>

namespace tessera::verify {

CheckResult Verification::result() const noexcept {
    CheckResult worst = CheckResult::Same;
    for (const Check& check : checks) {
        worst = std::max(worst, check.result);
    }
    return worst;
}

}  // namespace tessera::verify
