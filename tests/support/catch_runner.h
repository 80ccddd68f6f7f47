#pragma once

/// Runs the executable's Catch2 tests; returns what main() should.
int runCatchTests(int argc, char** argv);
