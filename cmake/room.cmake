# A room of core: one folder, one library. Its link line says which rooms it may know; tests/structure/tst_walls.cpp holds
# every include against it.
#
#   room(files                          # core/files -> tessera_files
#       SOURCES file_sync.cpp …
#       ROOMS base                      # rooms that it includes from
#       LIBRARIES PkgConfig::FFMPEG     # what else it is linked with
#       TORCH)                          # works with tensors: becomes part of the engine, not of core
#
# Rooms are object libraries: they end up in two shared libraries (core/CMakeLists.txt).
function(room name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "TORCH" "" "SOURCES;ROOMS;LIBRARIES")
    set(target tessera_${name})
    add_library(${target} OBJECT ${arg_SOURCES})
    list(TRANSFORM arg_ROOMS PREPEND tessera_ OUTPUT_VARIABLE rooms)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})  # one spelling: "core/tiling/tile_grid.h"
    target_link_libraries(${target} PRIVATE build_flags PUBLIC ${rooms} ${arg_LIBRARIES})
    if(arg_TORCH)
        target_link_libraries(${target} PUBLIC tessera_torch)
        torch_headers(${target})
        set_property(GLOBAL APPEND PROPERTY tessera_engine_rooms ${target})
    else()
        set_property(GLOBAL APPEND PROPERTY tessera_core_rooms ${target})
    endif()
endfunction()

# Precompiled LibTorch headers: one set for all libraries and one for all programs, which are compiled differently.
function(torch_headers target)
    get_target_property(type ${target} TYPE)
    set(set tessera_torch_headers_of_libraries)
    if(type STREQUAL EXECUTABLE)
        set(set tessera_torch_headers_of_programs)
    endif()
    get_property(owner GLOBAL PROPERTY ${set})
    if(owner)
        target_precompile_headers(${target} REUSE_FROM ${owner})
    else()
        target_precompile_headers(${target} PRIVATE <torch/types.h> <ATen/ATen.h>)
        set_property(GLOBAL PROPERTY ${set} ${target})
    endif()
endfunction()
