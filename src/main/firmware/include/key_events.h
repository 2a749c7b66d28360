// What happens to a key, as it travels from the matrix to the report.
#pragma once

#include <stdbool.h>
#include <stdint.h>

// One row of switches, bit 0 being column 0.
#if MATRIX_COLS <= 8
typedef uint8_t matrix_row_t;
#elif MATRIX_COLS <= 16
typedef uint16_t matrix_row_t;
#elif MATRIX_COLS <= 32
typedef uint32_t matrix_row_t;
#else
#error "MATRIX_COLS: at most 32 columns"
#endif

// Where a key is; encoders and other inputs without a switch use rows past the matrix.
typedef struct {
    uint8_t col;
    uint8_t row;
} keypos_t;

#define KEYLOC_ENCODER_CW     253
#define KEYLOC_ENCODER_CCW    252
#define KEYLOC_DIP_SWITCH_ON  251
#define KEYLOC_DIP_SWITCH_OFF 250

// A switch that opened or closed; time is in milliseconds and wraps.
typedef struct {
    keypos_t key;
    uint16_t time;
    bool pressed;
} keyevent_t;

// What the tap-or-hold decision found out: count 0 is a hold.
typedef struct {
    bool interrupted : 1;
    uint8_t count : 4;
} tap_t;

typedef struct {
    keyevent_t event;
    tap_t tap;
} keyrecord_t;
