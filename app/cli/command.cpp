#include "app/cli/command.h"

#include "widgets/text/sentences.h"

namespace wattplan::cli {

namespace {

int exitCodeOf(ErrorCode code) {
    switch (code) {
        case ErrorCode::fileNotFound:
        case ErrorCode::fileNotReadable:
        case ErrorCode::fileNotWritable:
        case ErrorCode::fileIsDirectory:
        case ErrorCode::fileLocked:
        case ErrorCode::diskFull:
            return fileTrouble;
        default:
            return badInput;
    }
}

}  // namespace

Outcome refusal(const Error& error) {
    return {exitCodeOf(error.code), {}, text::sentenceAt(error)};
}

Outcome refusal(const QString& sentence) {
    return {badInput, {}, sentence};
}

Result<Format> formatOf(const Request& request) {
    if (request.format == "table") return Format::table;
    if (request.format == "json") return Format::json;
    if (request.format == "csv") return Format::csv;
    return tl::unexpected(
        Error{ErrorCode::unknownChoice, "--format", "", {request.format, "table, json, csv"}});
}

}  // namespace wattplan::cli
