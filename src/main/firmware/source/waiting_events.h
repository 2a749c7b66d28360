// Events that wait until an earlier key is decided to be tapped or held.
#pragma once

#include "quantum.h"

// Whether there is no room for another one.
bool waiting_full(void);
void waiting_add(const keyrecord_t *record);

// The oldest event, or null.
const keyrecord_t *waiting_first(void);
void waiting_remove_first(void);

// The waiting press or release of a key, or null.
keyrecord_t *waiting_press_of(keypos_t key);
keyrecord_t *waiting_release_of(keypos_t key);
