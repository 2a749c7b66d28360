// Keys that do one thing when tapped and another when held.
#pragma once

#include "quantum.h"

// Takes every key event in order; passes it on, now or later, with its tap count.
void tapping_event(keyevent_t event);

// Lets time pass: a key held long enough is a hold.
void tapping_task(void);

// Whether a keycode needs the decision at all.
bool is_tap_hold(uint16_t keycode);
