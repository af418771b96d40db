# build_flags: warnings, hardening and sanitizers for every target of this project.
add_library(build_flags INTERFACE)
target_compile_options(build_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    # GCC 12 sees overlapping copies in its own std::string at -O3 (a known false positive).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
    $<$<BOOL:${TESSERA_WERROR}>:-Werror>
)
if(TESSERA_SANITIZE)
    # Between a sanitizer's checks GCC sees uninitialised variables that are none.
    add_compile_definitions(TESSERA_SANITIZED)
    add_compile_options(-fsanitize=${TESSERA_SANITIZE} -fno-omit-frame-pointer -Wno-maybe-uninitialized)
    add_link_options(-fsanitize=${TESSERA_SANITIZE})
endif()
