// The other form of the keyboard report, without the limit of six keys.
#pragma once

#include "quantum.h"

#ifdef NKRO_ENABLE
void nkro_set(uint8_t code, bool pressed);
void nkro_send(uint8_t mods, bool even_if_same);
void nkro_switch(bool on);
bool nkro_switched_on(void);
#else
static inline void nkro_set(uint8_t code, bool pressed) {
    (void)code;
    (void)pressed;
}
#endif
