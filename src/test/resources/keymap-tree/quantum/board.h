#pragma once
#include <stdint.h>
#define PROGMEM
#define MATRIX_ROWS 1
#define MATRIX_COLS 2
#define LAYOUT(a, b) { { a, b } }
enum { KC_A = 4, KC_B, KC_Z = 29 };
extern const uint16_t keymaps[][MATRIX_ROWS][MATRIX_COLS];
