# embed_files(TARGET BASE FOLDER FILES RELATIVE_PATHS...)
# Puts the files, byte for byte, into TARGET and defines wattplan::catalog::embeddedFiles(), their index sorted
# by name. The assembler copies them (.incbin), so size costs no compile time.
function(embed_files target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "BASE" "FILES")
    list(SORT arg_FILES)
    set(assembly ".section .rodata\n")
    set(declarations "")
    set(rows "")
    set(paths "")
    set(number 0)
    foreach(file IN LISTS arg_FILES)
        set(symbol wattplan_embedded_${number})
        string(APPEND assembly
            ".balign 16\n.global ${symbol}, ${symbol}_end\n"
            "${symbol}:\n.incbin \"${arg_BASE}/${file}\"\n${symbol}_end:\n.byte 0\n")
        string(APPEND declarations "extern const char ${symbol}[], ${symbol}_end[];\n")
        string(APPEND rows "        {\"${file}\", {${symbol}, std::size_t(${symbol}_end - ${symbol})}},\n")
        list(APPEND paths ${arg_BASE}/${file})
        math(EXPR number "${number} + 1")
    endforeach()
    string(APPEND assembly ".section .note.GNU-stack,\"\",%progbits\n")

    if(rows)
        set(body "    static const EmbeddedFile files[] = {\n${rows}    };\n    return files;\n")
    else()
        set(body "    return {};\n")
    endif()
    string(CONCAT index "#include \"core/catalog/embedded.h\"\n\n#include <cstddef>\n\n"
        "extern \"C\" {\n${declarations}}\n\n"
        "std::span<const wattplan::catalog::EmbeddedFile> wattplan::catalog::embeddedFiles() {\n${body}}\n")

    set(folder ${CMAKE_CURRENT_BINARY_DIR}/embedded)
    file(CONFIGURE OUTPUT ${folder}/files.S CONTENT "${assembly}" @ONLY)
    file(CONFIGURE OUTPUT ${folder}/index.cpp CONTENT "${index}" @ONLY)
    set_source_files_properties(${folder}/files.S PROPERTIES OBJECT_DEPENDS "${paths}")
    set_source_files_properties(${folder}/index.cpp PROPERTIES SKIP_AUTOGEN ON)
    target_sources(${target} PRIVATE ${folder}/files.S ${folder}/index.cpp)
endfunction()
