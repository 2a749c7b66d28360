// With RETRO_TAPPING, a key held past the tapping term still taps if nothing else was pressed.
#pragma once

#include "quantum.h"

#ifdef RETRO_TAPPING
// To be told of every event before it is acted upon.
void retro_tapping_event(const keyrecord_t *record);

// To be told of the press and release of a tap-hold key that was decided to be held.
void retro_tapping(uint8_t keycode, const keyrecord_t *record);
#else
static inline void retro_tapping_event(const keyrecord_t *record) {
    (void)record;
}
static inline void retro_tapping(uint8_t keycode, const keyrecord_t *record) {
    (void)keycode;
    (void)record;
}
#endif
