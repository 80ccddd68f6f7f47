# One folder, one target. The rule between the folders is checked by tests/layering.

# Files of FOLDER that end in one of the given patterns, less those below the EXCEPT folders.
function(wattplan_sources result folder)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "EXCEPT;PATTERNS")
    list(TRANSFORM arg_PATTERNS PREPEND ${PROJECT_SOURCE_DIR}/${folder}/)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${arg_PATTERNS})
    foreach(except IN LISTS arg_EXCEPT)
        list(FILTER files EXCLUDE REGEX "^${PROJECT_SOURCE_DIR}/${except}/")
    endforeach()
    set(${result} "${files}" PARENT_SCOPE)
endfunction()

function(wattplan_warnings target)
    target_compile_options(${target} PRIVATE
        $<$<COMPILE_LANGUAGE:CXX>:-Wall;-Wextra;-Wpedantic;-Wshadow>
        # GCC 12 sees an overlap in std::string::operator=(const char*) that is none (its bug 105651).
        $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wno-restrict>
        $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<BOOL:${WATTPLAN_WARNINGS_AS_ERRORS}>>:-Werror>)
endfunction()

# What nearly every source of ours includes. GCC 12 takes what it inlines from precompiled headers for our own code and
# warns of it, so this is for builds in which warnings are no errors.
set(wattplan_standard_headers "")
if(WATTPLAN_PRECOMPILED)
    set(wattplan_standard_headers
        <algorithm> <array> <cmath> <cstdint> <functional> <map> <memory> <optional> <set> <span> <string>
        <string_view> <tuple> <unordered_map> <utility> <variant> <vector> <fmt/core.h> <tl/expected.hpp>)
endif()

# Links what is there: a layer of ours whose folder has no source yet is no target yet.
function(wattplan_link target visibility)
    foreach(library IN LISTS ARGN)
        if(TARGET ${library} OR NOT library MATCHES "^wattplan_")
            target_link_libraries(${target} ${visibility} ${library})
        endif()
    endforeach()
endfunction()

# wattplan_layer(TARGET FOLDER [EXCEPT FOLDERS...] [PUBLIC LIBRARIES...] [PRIVATE LIBRARIES...])
# A static library of the folder's sources; its headers form a header set rooted at the project.
function(wattplan_layer target folder)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "EXCEPT;PUBLIC;PRIVATE")
    wattplan_sources(sources ${folder} PATTERNS *.cpp EXCEPT ${arg_EXCEPT})
    wattplan_sources(headers ${folder} PATTERNS *.h EXCEPT ${arg_EXCEPT})
    if(NOT sources)
        message(STATUS "${target}: no source in ${folder}/ yet")
        return()
    endif()
    add_library(${target} STATIC ${sources})
    target_sources(${target} PUBLIC
        FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${headers})
    wattplan_link(${target} PUBLIC ${arg_PUBLIC})
    wattplan_link(${target} PRIVATE ${arg_PRIVATE})
    wattplan_warnings(${target})
    target_precompile_headers(${target} PRIVATE ${wattplan_standard_headers})
endfunction()

# wattplan_program(TARGET FOLDER LINK LIBRARIES...)
function(wattplan_program target folder)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "LINK")
    wattplan_sources(sources ${folder} PATTERNS *.cpp *.h)
    if(NOT sources)
        message(STATUS "${target}: no source in ${folder}/ yet")
        return()
    endif()
    add_executable(${target} ${sources})
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${target} PRIVATE WATTPLAN_VERSION="${PROJECT_VERSION}")
    wattplan_link(${target} PRIVATE ${arg_LINK})
    wattplan_warnings(${target})
    install(TARGETS ${target})
endfunction()
