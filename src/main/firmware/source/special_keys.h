// Keys that act on the keyboard itself rather than on the host.
#pragma once

#include "quantum.h"

// Carries out such a key; false when the keycode is none of them.
bool special_key(uint16_t keycode, const keyrecord_t *record);
