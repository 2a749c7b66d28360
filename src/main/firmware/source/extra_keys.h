// Keys that are not on the keyboard page: volume, media, power.
#pragma once

#include "quantum.h"

// Presses or releases a system or consumer key (KC_PWR to KC_LPAD).
void extra_key(uint8_t keycode, bool pressed);

// Whether a keycode is one of them.
bool is_extra_key(uint8_t keycode);

// Releases both reports' keys.
void extra_keys_clear(void);

// Sends both reports again if one was lost.
void extra_keys_repeat(void);

uint8_t extra_report_copy(uint8_t id, uint8_t *buffer);
