// Reading the tables of keymap.c.
#pragma once

#include "quantum.h"

// The keycode of a key on a layer; transparent where the keymap has no such layer or key.
uint16_t keycode_in_keymap(uint8_t layer, keypos_t key);
