# torch_headers_and_libs: LibTorch, the distribution's or the one in CMAKE_PREFIX_PATH (2.x, with or without CUDA).
find_package(Torch REQUIRED)
add_library(tessera_torch INTERFACE)
target_include_directories(tessera_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
# LibTorch's own libraries may pull in others (Debian's OpenCV brings Qt 5): --as-needed keeps those we do not call out.
target_link_libraries(tessera_torch INTERFACE ${TORCH_LIBRARIES})
string(REGEX MATCH "_GLIBCXX_USE_CXX11_ABI=0" old_abi "${TORCH_CXX_FLAGS}")
if(old_abi)
    message(FATAL_ERROR "This LibTorch uses the pre-C++11 ABI and cannot be linked with Qt. "
                        "Use the download named 'cxx11 ABI'.")
endif()
if(TARGET torch_cuda)
    target_compile_definitions(tessera_torch INTERFACE TESSERA_HAS_CUDA=1)
endif()
