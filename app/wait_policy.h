// Makes idle tensor threads sleep, so that decoding, encoding and the window get the processor.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera::app {

// Call first in main(). Note [Passive waiting]: OpenMP's threads spin for a while after each parallel region,
// LibTorch has thousands of short ones, and the encoder's threads then compete with the spinning (measured: 6
// times slower on two busy processors). The policy is read from the environment when libgomp is loaded, which
// is before main(); so, unless the user has chosen, the program starts itself once more with the policy set.
// Returns when there is nothing to do.
void preferPassiveWaiting(char** argv);

}  // namespace tessera::app
