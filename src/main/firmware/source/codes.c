// Pressing and releasing a key by its keycode, for keys and for macros alike.
#include "action.h"
#include "extra_keys.h"
#include "keyboard_report.h"
#include "mouse.h"

static bool is_modifier(uint8_t code) {
    return code >= KC_LEFT_CTRL && code <= KC_RIGHT_GUI;
}
static bool is_keyboard_key(uint8_t code) {
    return code >= KC_A && code <= KC_EXSEL;
}

void register_mods(uint8_t mods) {
    if (mods) {
        add_mods(mods);
        send_keyboard_report();
    }
}

void unregister_mods(uint8_t mods) {
    if (mods) {
        del_mods(mods);
        send_keyboard_report();
    }
}

// A key that is down already goes up first: with other modifiers it would not be noticed.
static void press_key(uint8_t code) {
    if (is_key_pressed(code)) {
        del_key(code);
        send_keyboard_report();
    }
    add_key(code);
    send_keyboard_report();
}

static void other_page(uint8_t code, bool pressed) {
#ifdef EXTRAKEY_ENABLE
    if (is_extra_key(code)) {
        extra_key(code, pressed);
    }
#endif
#ifdef MOUSEKEY_ENABLE
    if (is_mouse_key(code)) {
        mouse_key(code, pressed);
    }
#endif
    (void)code;
    (void)pressed;
}

void register_code(uint8_t code) {
    if (is_modifier(code)) {
        register_mods(MOD_BIT(code));
    } else if (is_keyboard_key(code)) {
        press_key(code);
    } else {
        other_page(code, true);
    }
}

void unregister_code(uint8_t code) {
    if (is_modifier(code)) {
        unregister_mods(MOD_BIT(code));
    } else if (is_keyboard_key(code)) {
        del_key(code);
        send_keyboard_report();
    } else {
        other_page(code, false);
    }
}

void tap_code(uint8_t code) {
    register_code(code);
    wait_ms(code == KC_CAPS_LOCK ? TAP_HOLD_CAPS_DELAY : TAP_CODE_DELAY);
    unregister_code(code);
}

// Modifiers that come with a key leave with it; modifiers without a key are like modifier keys.
static bool mods_only(uint8_t code) {
    return code == KC_NO || is_modifier(code);
}

void register_code16(uint16_t keycode) {
    uint8_t mods = report_mods(keycode >> 8 & 0x1F);
    uint8_t code = keycode & 0xFF;
    if (mods) {
        if (mods_only(code)) {
            add_mods(mods);
        } else {
            add_weak_mods(mods);
        }
        send_keyboard_report();
    }
    register_code(code);
}

void unregister_code16(uint16_t keycode) {
    uint8_t mods = report_mods(keycode >> 8 & 0x1F);
    uint8_t code = keycode & 0xFF;
    unregister_code(code);
    if (mods) {
        if (mods_only(code)) {
            del_mods(mods);
        } else {
            del_weak_mods(mods);
        }
        send_keyboard_report();
    }
}

void tap_code16(uint16_t keycode) {
    register_code16(keycode);
    wait_ms((keycode & 0xFF) == KC_CAPS_LOCK ? TAP_HOLD_CAPS_DELAY : TAP_CODE_DELAY);
    unregister_code16(keycode);
}

void clear_keyboard(void) {
    clear_weak_mods();
    set_oneshot_mods(0);
    del_mods(get_mods());
    for (uint8_t code = KC_A; code <= KC_EXSEL; code++) {
        del_key(code);
    }
    send_keyboard_report();
#ifdef EXTRAKEY_ENABLE
    extra_keys_clear();
#endif
#ifdef MOUSEKEY_ENABLE
    mouse_clear();
#endif
}
