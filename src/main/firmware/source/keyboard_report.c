// The keys and modifiers that are down, as the host sees them: at most six keys at once.
#include "keyboard_report.h"

#include "nkro.h"
#include "timer.h"
#include "usb.h"

#define KEYS 6

static uint8_t keys[KEYS];
static uint8_t real_mods;
static uint8_t weak_mods;
static uint8_t oneshot_mods;
static uint16_t oneshot_mods_since;
static uint8_t sent[KEYBOARD_SIZE];

void add_key(uint8_t code) {
    nkro_set(code, true);
    if (is_key_pressed(code)) {
        return;
    }
    for (uint8_t i = 0; i < KEYS; i++) {
        if (!keys[i]) {
            keys[i] = code;
            return;
        }
    }
}

void del_key(uint8_t code) {
    nkro_set(code, false);
    for (uint8_t i = 0; i < KEYS; i++) {
        if (keys[i] == code) {
            keys[i] = 0;
        }
    }
}

bool is_key_pressed(uint8_t code) {
    return code && memchr(keys, code, KEYS);
}

static bool any_key(void) {
    for (uint8_t i = 0; i < KEYS; i++) {
        if (keys[i]) {
            return true;
        }
    }
    return false;
}

void add_mods(uint8_t mods) {
    real_mods |= mods;
}
void del_mods(uint8_t mods) {
    real_mods &= (uint8_t)~mods;
}
uint8_t get_mods(void) {
    return real_mods;
}
void add_weak_mods(uint8_t mods) {
    weak_mods |= mods;
}
void del_weak_mods(uint8_t mods) {
    weak_mods &= (uint8_t)~mods;
}
void clear_weak_mods(void) {
    weak_mods = 0;
}
uint8_t get_weak_mods(void) {
    return weak_mods;
}

void set_oneshot_mods(uint8_t mods) {
    oneshot_mods = mods;
    oneshot_mods_since = timer_read();
}

// The time begins anew only when there is a new one.
void add_oneshot_mods(uint8_t mods) {
    if (mods & ~oneshot_mods) {
        set_oneshot_mods(oneshot_mods | mods);
    }
}
void del_oneshot_mods(uint8_t mods) {
    if (oneshot_mods & mods) {
        set_oneshot_mods(oneshot_mods & (uint8_t)~mods);
    }
}
uint8_t get_oneshot_mods(void) {
    return oneshot_mods;
}

void oneshot_mods_task(void) {
#if ONESHOT_TIMEOUT > 0
    if (oneshot_mods && timer_elapsed(oneshot_mods_since) >= ONESHOT_TIMEOUT + 0U) {
        oneshot_mods = 0;
    }
#endif
}

// A one-shot modifier is used up by the first report that holds a key.
static uint8_t take_mods(void) {
    uint8_t mods = real_mods | weak_mods | oneshot_mods;
    if (any_key()) {
        oneshot_mods = 0;
    }
    return mods;
}

static void send(bool even_if_same) {
    uint8_t report[KEYBOARD_SIZE] = {take_mods(), 0};
#ifdef NKRO_ENABLE
    if (nkro_active()) {
        nkro_send(report[0], even_if_same);
        return;
    }
#endif
    memcpy(report + 2, keys, KEYS);
    if (even_if_same || memcmp(report, sent, sizeof report) != 0) {
        memcpy(sent, report, sizeof report);
        usb_send(KEYBOARD_ENDPOINT, report, sizeof report);
    }
}

void send_keyboard_report(void) {
    send(false);
}

void keyboard_report_repeat(void) {
    send(true);
}

void keyboard_report_forget(void) {
    memset(sent, 0, sizeof sent);
}

uint8_t keyboard_report_copy(uint8_t *buffer) {
    memcpy(buffer, sent, sizeof sent);
    return sizeof sent;
}
