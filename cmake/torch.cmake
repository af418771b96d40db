# tessera_torch: LibTorch's headers and libraries, of whatever make.
#
#   -DTESSERA_TORCH=DIR             a LibTorch: the unpacked zip, or the folder that pip put the Python package "torch" into
#   -DTorch_DIR, CMAKE_PREFIX_PATH  as find_package(Torch) takes them
#   otherwise                       the distribution's
#
# LibTorch's own CMake files serve where it computes on CPUs alone. Those of a build for CUDA ask for NVIDIA's toolkit and
# compiler, of which nothing is needed here: such a LibTorch is searched by ourselves. Its libraries for cards are not linked:
# the engine loads them when it runs and finds a driver (core/inference/compute/accelerators.cpp), so that one build works
# with and without.
set(TESSERA_TORCH "" CACHE PATH "A LibTorch: the unpacked zip, or the folder of the Python package torch")

# The folder with libtorch_cpu below any of these; "" when there is none.
function(find_torch_folder result)
    set(${result} "" PARENT_SCOPE)
    foreach(place ${ARGN})
        foreach(folder ${place}/torch/lib ${place}/lib ${place}/libtorch/lib)
            if(EXISTS ${folder}/libtorch_cpu${CMAKE_SHARED_LIBRARY_SUFFIX})
                get_filename_component(folder ${folder} ABSOLUTE)
                set(${result} ${folder} PARENT_SCOPE)
                return()
            endif()
        endforeach()
    endforeach()
endfunction()

# Every function of LibTorch that takes a string says which ABI it has.
function(refuse_old_abi library)
    file(STRINGS ${library} strings REGEX "__cxx11" LIMIT_COUNT 1)
    if(NOT strings AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
        message(FATAL_ERROR "The LibTorch in ${library} has the ABI of before C++11 and cannot be linked with Qt. "
                            "Use the download named \"cxx11 ABI\", or any version from 2.7.")
    endif()
endfunction()

# The version that the headers in a folder say.
function(torch_version_of headers result)
    set(version "")
    foreach(header torch/headeronly/version.h torch/csrc/api/include/torch/version.h)
        if(NOT version AND EXISTS ${headers}/${header})
            foreach(part MAJOR MINOR PATCH)
                file(STRINGS ${headers}/${header} line REGEX "define TORCH_VERSION_${part} [0-9]+" LIMIT_COUNT 1)
                string(REGEX MATCH "[0-9]+$" number "${line}")
                string(APPEND version "${number}.")
            endforeach()
        endif()
    endforeach()
    string(REGEX REPLACE "\\.+$" "" version "${version}")
    set(${result} ${version} PARENT_SCOPE)
endfunction()

set(torch_places ${TESSERA_TORCH})
if(NOT TESSERA_TORCH)
    set(torch_places ${CMAKE_PREFIX_PATH})
    if(Torch_DIR)
        list(PREPEND torch_places ${Torch_DIR}/../../..)
    endif()
endif()
find_torch_folder(torch_folder ${torch_places})
set(torch_cards "")
foreach(kind cuda hip xpu)
    if(torch_folder AND EXISTS ${torch_folder}/libtorch_${kind}${CMAKE_SHARED_LIBRARY_SUFFIX})
        list(APPEND torch_cards ${kind})
    endif()
endforeach()

add_library(tessera_torch INTERFACE)
set(torch_root "")  # the folder that holds all that it loads, where that is none of the system's
if(TESSERA_TORCH OR torch_cards)
    set(torch_headers ${torch_folder}/../include)
    set(torch_libraries ${torch_folder}/libtorch_cpu${CMAKE_SHARED_LIBRARY_SUFFIX}
                        ${torch_folder}/libc10${CMAKE_SHARED_LIBRARY_SUFFIX})
    foreach(part ${torch_libraries} ${torch_headers}/ATen/ATen.h)
        if(NOT torch_folder OR NOT EXISTS ${part})
            message(FATAL_ERROR "There is no whole LibTorch in \"${TESSERA_TORCH}${Torch_DIR}\": ${part} is missing. "
                                "Name another with -DTESSERA_TORCH=DIR.")
        endif()
    endforeach()
    get_filename_component(torch_headers ${torch_headers} ABSOLUTE)
    refuse_old_abi(${torch_folder}/libc10${CMAKE_SHARED_LIBRARY_SUFFIX})
    torch_version_of(${torch_headers} torch_version)
    message(STATUS "LibTorch ${torch_version} in ${torch_folder}, for: cpu ${torch_cards}")
    target_include_directories(tessera_torch SYSTEM INTERFACE
        ${torch_headers} ${torch_headers}/torch/csrc/api/include)
    target_link_libraries(tessera_torch INTERFACE ${torch_libraries})
    get_filename_component(torch_root ${torch_folder}/.. ABSOLUTE)
    # The Python package keeps the libraries that its own need in sibling folders, one of each maker's package.
    file(GLOB torch_siblings LIST_DIRECTORIES true ${torch_folder}/../../nvidia/*/lib)
    if(torch_siblings)
        get_filename_component(torch_root ${torch_folder}/../.. ABSOLUTE)
    endif()
    foreach(sibling ${torch_siblings})
        target_link_options(tessera_torch INTERFACE -Wl,-rpath-link,${sibling})
    endforeach()
else()
    find_package(Torch REQUIRED)
    torch_version_of(${TORCH_INSTALL_PREFIX}/include torch_version)
    message(STATUS "LibTorch ${torch_version} in ${TORCH_INSTALL_PREFIX}, for: cpu")
    if(NOT TORCH_INSTALL_PREFIX MATCHES "^/usr")
        set(torch_root ${TORCH_INSTALL_PREFIX})
    endif()
    target_include_directories(tessera_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
    # LibTorch's own libraries may pull in others (Debian's OpenCV brings Qt 5): --as-needed keeps those we do not call out.
    target_link_libraries(tessera_torch INTERFACE ${TORCH_LIBRARIES})
    find_library(torch_c10 c10 HINTS ${TORCH_INSTALL_PREFIX}/lib NO_CACHE)
    refuse_old_abi(${torch_c10})
endif()
