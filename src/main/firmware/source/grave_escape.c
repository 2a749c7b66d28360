// One key for two: Escape, and with Shift or GUI held, the grave accent.
//
// The settings GRAVE_ESC_..._OVERRIDE name a modifier with which it is always Escape.
#include "grave_escape.h"

#include "keyboard_report.h"

static uint8_t always_escape(void) {
    uint8_t mods = 0;
#ifdef GRAVE_ESC_ALT_OVERRIDE
    mods |= MOD_MASK_ALT;
#endif
#ifdef GRAVE_ESC_CTRL_OVERRIDE
    mods |= MOD_MASK_CTRL;
#endif
#ifdef GRAVE_ESC_GUI_OVERRIDE
    mods |= MOD_MASK_GUI;
#endif
#ifdef GRAVE_ESC_SHIFT_OVERRIDE
    mods |= MOD_MASK_SHIFT;
#endif
    return mods;
}

void grave_escape(bool pressed) {
    static uint8_t held;
    if (pressed) {
        uint8_t mods = get_mods();
        bool grave = (mods & MOD_MASK_SG) && !(mods & always_escape());
        held = grave ? KC_GRAVE : KC_ESCAPE;
        add_key(held);
    } else {
        del_key(held);
    }
    send_keyboard_report();
}
