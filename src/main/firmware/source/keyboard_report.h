// The keys and modifiers that are down, as the host sees them.
#pragma once

#include "quantum.h"

void add_key(uint8_t code);
void del_key(uint8_t code);
bool is_key_pressed(uint8_t code);

// Modifiers are down for three reasons: a modifier key is held; a keycode such as LSFT(KC_1) needs
// one for itself (weak); a one-shot modifier waits for the next key.
void add_mods(uint8_t mods);
void del_mods(uint8_t mods);
void add_weak_mods(uint8_t mods);
void del_weak_mods(uint8_t mods);
void clear_weak_mods(void);
uint8_t get_weak_mods(void);
void set_oneshot_mods(uint8_t mods);
void add_oneshot_mods(uint8_t mods);
void del_oneshot_mods(uint8_t mods);
uint8_t get_oneshot_mods(void);

// Sends the report if it differs from the one sent before.
void send_keyboard_report(void);

// Sends it even if it does not.
void keyboard_report_repeat(void);

// To a host that is new to us no key is down yet: what is, will be sent.
void keyboard_report_forget(void);

// Forgets one-shot modifiers that have waited too long.
void oneshot_mods_task(void);

uint8_t keyboard_report_copy(uint8_t *buffer);

#ifdef NKRO_ENABLE
// Whether all keys may be down at once; the host must not have asked for the boot protocol.
bool nkro_active(void);
#endif
