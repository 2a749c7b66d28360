// With RETRO_TAPPING, a key held past the tapping term still taps if nothing else was pressed.
#pragma once

#include "quantum.h"

#ifdef RETRO_TAPPING
// To be told of every event at the time it happens.
void retro_tapping_event(const keyevent_t *event);

// To be told of the press and release of a tap-hold key after it was acted upon, with the key it
// has for a tap (KC_NO when that is a layer or modifier).
void retro_tapping(uint8_t keycode, const keyrecord_t *record);
#else
static inline void retro_tapping_event(const keyevent_t *event) {
    (void)event;
}
static inline void retro_tapping(uint8_t keycode, const keyrecord_t *record) {
    (void)keycode;
    (void)record;
}
#endif
