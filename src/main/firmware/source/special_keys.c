// Keys that act on the keyboard itself rather than on the host: bootloader, restart, settings.
#include "special_keys.h"

#include "bootloader.h"
#include "grave_escape.h"
#include "nkro.h"
#include "one_shot.h"
#include "settings.h"

// Settings are read at start only, so the keyboard starts again.
static void clear_settings(void) {
    settings_clear();
    soft_reset_keyboard();
}

static bool on_press(uint16_t keycode) {
    switch (keycode) {
        case QK_BOOTLOADER:
            reset_keyboard();
            return true;
        case QK_REBOOT:
            soft_reset_keyboard();
            return true;
        case QK_CLEAR_EEPROM:
            clear_settings();
            return true;
        case QK_ONE_SHOT_ON:
            one_shot_enable(true);
            return true;
        case QK_ONE_SHOT_OFF:
            one_shot_enable(false);
            return true;
        case QK_ONE_SHOT_TOGGLE:
            one_shot_enable(!one_shot_enabled());
            return true;
#ifdef NKRO_ENABLE
        case QK_MAGIC_NKRO_ON:
            nkro_switch(true);
            return true;
        case QK_MAGIC_NKRO_OFF:
            nkro_switch(false);
            return true;
        case QK_MAGIC_TOGGLE_NKRO:
            nkro_switch(!nkro_switched_on());
            return true;
#endif
        default:
            return false;
    }
}

bool special_key(uint16_t keycode, const keyrecord_t *record) {
#ifdef GRAVE_ESC_ENABLE
    if (keycode == QK_GRAVE_ESCAPE) {
        grave_escape(record->event.pressed);
        return true;
    }
#endif
    return record->event.pressed && on_press(keycode);
}
