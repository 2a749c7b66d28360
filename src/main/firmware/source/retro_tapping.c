// With RETRO_TAPPING, a key held past the tapping term still taps if nothing else was pressed.
#include "retro_tapping.h"

#ifdef RETRO_TAPPING

static bool alone; // the last press was that of a held tap-hold key

void retro_tapping_event(const keyrecord_t *record) {
    if (record->event.pressed) {
        alone = false;
    }
}

void retro_tapping(uint8_t keycode, const keyrecord_t *record) {
    if (record->event.pressed) {
        alone = true;
    } else if (alone) {
        alone = false;
        tap_code(keycode);
    }
}

#endif
