// Which layers are on, and which of them a key belongs to.
#pragma once

#include "quantum.h"

// The layer whose keycode a key has now: the highest active one that is not transparent there.
uint8_t layer_of_key(keypos_t key);

// The keycode of a key that went down earlier, whatever has happened to the layers since.
uint16_t keycode_of_held_key(keypos_t key);

// Remembers that a key goes down on the layer it has now; returns its keycode there.
uint16_t hold_key_on_layer(keypos_t key);

// The default layer without its hooks, for settings read at start.
void default_layer_restore(layer_state_t state);
