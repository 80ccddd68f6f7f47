#include "core/evidence/hardware_count.h"

#include <catch2/catch.hpp>

using wattplan::evidence::countInHardware;

TEST_CASE("a count is read from the words of hardware", "[evidence]") {
    for (const char* text : {"2048xH800", "2,048 x H800", "2048 × H800", "H800 x 2048", "H800x2048",
                             "Nvidia A100 SXM4 (80 GB) x 2048", "2,048 NVIDIA H800 GPUs", "2048x MI300X",
                             "2048xMI300X", "昇腾910B × 2048"}) {
        INFO(text);
        CHECK(countInHardware(text) == 2048.0);
    }
    CHECK(countInHardware("16 × A100") == 16.0);
    CHECK(countInHardware("2x RTX 4090") == 2.0);
    CHECK(countInHardware("8x H100 80 GB") == 8.0);
}

TEST_CASE("a slice of TPU is named by its cores, of which v5e and v6e have one a chip", "[evidence]") {
    // Google Cloud, TPU v5p: 16x16x16 has 8,192 cores and 4,096 chips; TPU v5e: one core a chip.
    CHECK(countInHardware("TPU v5p-8192") == 4096.0);
    CHECK(countInHardware("TPU v4-512") == 256.0);
    CHECK(countInHardware("Cloud TPU v5e-8") == 8.0);
}

TEST_CASE("what is no count of accelerators is none", "[evidence]") {
    for (const char* text :
         {"", "A100", "H100 80GB", "80 GB A100", "A100-SXM4-80GB", "RTX 4090", "MI300X", "MI250X 128GB",
          "8x DGX A100", "16 nodes x 8 H100", "512 TPU v3 cores", "8x A100, 4x V100", "2x8 H100",
          "GB200 NVL72", "Xeon Platinum 8480", "p4d.24xlarge", "0 x H100"}) {
        INFO(text);
        CHECK_FALSE(countInHardware(text));
    }
}
