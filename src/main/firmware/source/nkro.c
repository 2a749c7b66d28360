// The other form of the keyboard report: one bit for each of 240 keys, so that all can be down.
#include "nkro.h"

#include "keyboard_report.h"
#include "settings.h"
#include "usb.h"

#define KEY_BYTES 30

typedef struct {
    uint8_t id;
    uint8_t mods;
    uint8_t keys[KEY_BYTES];
} nkro_report_t;

static nkro_report_t current = {.id = REPORT_ID_NKRO};
static nkro_report_t sent = {.id = REPORT_ID_NKRO};

void nkro_set(uint8_t code, bool pressed) {
    if (code >= KEY_BYTES * 8) {
        return;
    }
    uint8_t bit = (uint8_t)(1 << (code & 7));
    if (pressed) {
        current.keys[code >> 3] |= bit;
    } else {
        current.keys[code >> 3] &= (uint8_t)~bit;
    }
}

void nkro_send(uint8_t mods, bool even_if_same) {
    current.mods = mods;
    if (even_if_same || memcmp(&current, &sent, sizeof sent) != 0) {
        sent = current;
        usb_send(SHARED_ENDPOINT, &sent, sizeof sent);
    }
}

bool nkro_active(void) {
    return settings.nkro && !usb.boot_protocol;
}

bool nkro_switched_on(void) {
    return settings.nkro;
}

// Keys that are down would stay down in the report that is no longer sent: release them first.
void nkro_switch(bool on) {
    clear_keyboard();
    settings.nkro = on;
    settings_save();
}
