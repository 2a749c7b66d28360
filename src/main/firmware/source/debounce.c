// Contacts that bounce: a change counts once no switch of the whole matrix has changed for
// DEBOUNCE milliseconds (symmetric, deferred, global).
#include "debounce.h"

#include "timer.h"

bool debounce(const matrix_row_t raw[], matrix_row_t debounced[], bool raw_changed) {
    static bool waiting;
    static uint16_t changed_at;
    const size_t size = MATRIX_ROWS * sizeof raw[0];
    if (raw_changed) {
        waiting = true;
        changed_at = timer_read();
    }
    if (!waiting || (DEBOUNCE > 0 && timer_elapsed(changed_at) < DEBOUNCE + 0U)) {
        return false;
    }
    waiting = false;
    bool changed = memcmp(raw, debounced, size) != 0;
    memcpy(debounced, raw, size);
    return changed;
}
