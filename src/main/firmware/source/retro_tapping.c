// With RETRO_TAPPING, a key held past the tapping term still taps if nothing else was pressed.
#include "retro_tapping.h"

#ifdef RETRO_TAPPING

static keypos_t last_press;
static bool alone; // the last press is that of a held tap-hold key

void retro_tapping_event(const keyrecord_t *record) {
    if (record->event.pressed) {
        last_press = record->event.key;
        alone = false;
    }
}

void retro_tapping(uint8_t keycode, const keyrecord_t *record) {
    keypos_t key = record->event.key;
    if (record->event.pressed) {
        alone = true;
    } else if (alone && key.row == last_press.row && key.col == last_press.col) {
        alone = false;
        tap_code(keycode);
    }
}

#endif
