# Slides are written by a script for Node.js and PptxGenJS, its library from the npm registry: side by side in deck/
# of the build tree. Without npm, or where its registry does not answer, the program is built all the same and offers
# no slides.
find_program(NPM_PROGRAM npm)
set(deck ${PROJECT_BINARY_DIR}/deck)
set(deck_sources deck.mjs package.json package-lock.json .npmrc)
list(TRANSFORM deck_sources PREPEND ${PROJECT_SOURCE_DIR}/resources/deck/)
if(NPM_PROGRAM)
    add_custom_command(OUTPUT ${deck}/made DEPENDS ${deck_sources} COMMENT "Fetching what writes slides"
        COMMAND ${CMAKE_COMMAND} -E copy ${deck_sources} ${deck}
        COMMAND ${NPM_PROGRAM} ci --prefix ${deck} --omit=dev --loglevel=error
                || ${CMAKE_COMMAND} -E echo "No answer of the npm registry: this build writes no slides."
        COMMAND ${CMAKE_COMMAND} -E touch ${deck}/made
        WORKING_DIRECTORY ${deck} VERBATIM)
    file(MAKE_DIRECTORY ${deck})
    add_custom_target(deck ALL DEPENDS ${deck}/made)
else()
    message(STATUS "No npm: this build writes no slides")
endif()
