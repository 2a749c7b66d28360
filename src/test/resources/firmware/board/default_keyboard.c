#include "default_keyboard.h"

#ifdef MATRIX_MASKED
__attribute__((weak)) const matrix_row_t matrix_mask[] = {
    0b111111,
    0b111111,
    0b111111,
    0b111111,
    0b111111,
};
#endif // MATRIX_MASKED

#ifdef CHORDAL_HOLD
__attribute__((weak)) const char chordal_hold_layout[MATRIX_ROWS][MATRIX_COLS] PROGMEM = LAYOUT(
    'L', 'L', 'L', 'R', 'R', 'R',
    'L', 'L', 'L', 'R', 'R', 'R',
    'L', 'L', 'L', 'R', 'R', 'R',
    'L', 'L', 'L', 'R', 'R', 'R',
    'L', 'L', 'L', 'R', 'R', 'R'
);
#endif // CHORDAL_HOLD
