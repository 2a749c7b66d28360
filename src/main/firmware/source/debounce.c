// Contacts that bounce: a change counts once no switch of the whole matrix has changed for
// DEBOUNCE milliseconds (symmetric, deferred, global).
#include "debounce.h"

#include "timer.h"

void debounce(const matrix_row_t raw[], matrix_row_t debounced[], bool raw_changed) {
    static bool waiting;
    static uint16_t changed_at;
    if (raw_changed) {
        waiting = true;
        changed_at = timer_read();
    }
    if (!waiting || (DEBOUNCE > 0 && timer_elapsed(changed_at) < DEBOUNCE + 0U)) {
        return;
    }
    waiting = false;
    memcpy(debounced, raw, MATRIX_ROWS * sizeof raw[0]);
}
