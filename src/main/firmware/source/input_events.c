// Everything that can be pressed, as one stream of events.
#include "input_events.h"

#include "matrix.h"
#include "tapping.h"
#include "timer.h"

static matrix_row_t reported[MATRIX_ROWS];

void input_event(keypos_t key, bool pressed) {
    tapping_event((keyevent_t){.key = key, .time = timer_read(), .pressed = pressed});
}

static void report_row(uint8_t row) {
    matrix_row_t now = matrix_get_row(row);
    matrix_row_t changed = now ^ reported[row];
    for (uint8_t col = 0; changed; col++, changed >>= 1) {
        if (changed & 1) {
            matrix_row_t bit = (matrix_row_t)1 << col;
            reported[row] ^= bit;
            input_event((keypos_t){col, row}, now & bit);
        }
    }
}

void input_task(void) {
    matrix_scan();
    for (uint8_t row = 0; row < MATRIX_ROWS; row++) {
        report_row(row);
    }
    matrix_scan_kb();
}
