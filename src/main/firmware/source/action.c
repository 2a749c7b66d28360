// What a key does: from its keycode to reports and layers.
//
// The ranges of keycodes are those of keycodes.h. Every key that goes down keeps its keycode until
// it goes up, whatever happens to the layers in between.
#include "action.h"

#include "keyboard_report.h"
#include "layers.h"
#include "one_shot.h"
#include "retro_tapping.h"
#include "settings.h"
#include "special_keys.h"
#include "tapping.h"
#include "timer.h"

static uint8_t tap_part(uint16_t keycode) {
    return keycode & 0xFF;
}
static uint8_t layer_part(uint16_t keycode) {
    return keycode & 0x1F;
}

static bool in_range(uint16_t keycode, uint16_t first, uint16_t last) {
    return keycode >= first && keycode <= last;
}

static bool is_modifier(uint16_t keycode) {
    return in_range(keycode, KC_LEFT_CTRL, KC_RIGHT_GUI);
}

uint8_t report_mods(uint8_t keycode_mods) {
    uint8_t four = keycode_mods & 0x0F;
    return keycode_mods & 0x10 ? (uint8_t)(four << 4) : four;
}

static void set_mods(uint8_t mods, bool down) {
    if (down) {
        register_mods(mods);
    } else {
        unregister_mods(mods);
    }
}

static void set_layer(uint8_t layer, bool on) {
    if (on) {
        layer_on(layer);
    } else {
        layer_off(layer);
    }
}

// A tapped key goes up at the moment the finger does; hosts may need some time in between.
static void tapped_key(uint8_t keycode, bool pressed) {
    if (pressed) {
        register_code(keycode);
    } else {
        wait_ms(keycode == KC_CAPS_LOCK ? TAP_HOLD_CAPS_DELAY : TAP_CODE_DELAY);
        unregister_code(keycode);
    }
}

// Without a key for the tap the tap is that of a one-shot modifier.
static void mod_tap(uint16_t keycode, const keyrecord_t *record) {
    uint8_t mods = report_mods(keycode >> 8 & 0x1F);
    if (tap_part(keycode) == KC_NO) {
        one_shot_mods_key(mods, record->event.pressed, record->tap.count);
    } else if (record->tap.count) {
        tapped_key(tap_part(keycode), record->event.pressed);
    } else {
        set_mods(mods, record->event.pressed);
    }
}

static void layer_tap(uint16_t keycode, const keyrecord_t *record) {
    if (record->tap.count) {
        tapped_key(tap_part(keycode), record->event.pressed);
    } else {
        set_layer(keycode >> 8 & 0x0F, record->event.pressed);
    }
}

static void layer_with_mods(uint16_t keycode, bool pressed) {
    uint8_t layer = keycode >> 5 & 0x0F;
    uint8_t mods = report_mods(keycode & 0x1F);
    if (pressed) {
        layer_on(layer);
        register_mods(mods);
    } else {
        unregister_mods(mods);
        layer_off(layer);
    }
}

// On while held; with enough taps in a row the last release leaves it as it is.
static void tap_toggled_layer(uint8_t layer, const keyrecord_t *record) {
    uint8_t taps = record->tap.count;
    if (record->event.pressed ? taps < TAPPING_TOGGLE : taps <= TAPPING_TOGGLE) {
        layer_invert(layer);
    }
}

static void one_shot_layer(uint8_t layer, const keyrecord_t *record) {
    if (record->event.pressed) {
        one_shot_layer_pressed(layer, record->tap.count);
    } else {
        one_shot_layer_released(layer, record->tap.count);
    }
}

static void layer_key(uint16_t keycode, const keyrecord_t *record) {
    uint8_t layer = layer_part(keycode);
    bool pressed = record->event.pressed;
    switch (keycode & ~0x1F) {
        case QK_TO:
            if (pressed) {
                layer_move(layer);
            }
            break;
        case QK_MOMENTARY:
            set_layer(layer, pressed);
            break;
        case QK_DEF_LAYER:
            if (!pressed) {
                default_layer_set((layer_state_t)1 << layer);
            }
            break;
        case QK_PERSISTENT_DEF_LAYER:
            if (!pressed) {
                settings_set_default_layer(layer);
            }
            break;
        case QK_TOGGLE_LAYER:
            if (!pressed) {
                layer_invert(layer);
            }
            break;
        case QK_ONE_SHOT_LAYER:
            one_shot_layer(layer, record);
            break;
        case QK_ONE_SHOT_MOD:
            one_shot_mods_key(report_mods(keycode & 0x1F), pressed, record->tap.count);
            break;
        case QK_LAYER_TAP_TOGGLE:
            tap_toggled_layer(layer, record);
            break;
    }
}

static void act(uint16_t keycode, const keyrecord_t *record) {
    if (keycode <= QK_MODS_MAX) {
        if (record->event.pressed) {
            register_code16(keycode);
        } else {
            unregister_code16(keycode);
        }
    } else if (in_range(keycode, QK_MOD_TAP, QK_MOD_TAP_MAX)) {
        mod_tap(keycode, record);
    } else if (in_range(keycode, QK_LAYER_TAP, QK_LAYER_TAP_MAX)) {
        layer_tap(keycode, record);
    } else if (in_range(keycode, QK_LAYER_MOD, QK_LAYER_MOD_MAX)) {
        layer_with_mods(keycode, record->event.pressed);
    } else if (in_range(keycode, QK_TO, QK_PERSISTENT_DEF_LAYER_MAX)) {
        layer_key(keycode, record);
    }
}

static bool acts_as_modifier(uint16_t keycode, const keyrecord_t *record) {
    if (in_range(keycode, QK_ONE_SHOT_MOD, QK_ONE_SHOT_MOD_MAX)) {
        return true;
    }
    if (in_range(keycode, QK_MOD_TAP, QK_MOD_TAP_MAX)) {
        uint8_t key = tap_part(keycode);
        return record->tap.count == 0 || key == KC_NO || is_modifier(key);
    }
    return keycode <= QK_LAYER_TAP_MAX && is_modifier(tap_part(keycode));
}

static bool acts_on_layers(uint16_t keycode) {
    return in_range(keycode, QK_LAYER_TAP, QK_LAYER_TAP_MAX) ||
           in_range(keycode, QK_LAYER_MOD, QK_LAYER_TAP_TOGGLE_MAX);
}

// A one-shot layer is over once a key other than a modifier went down on it. Unless that key
// switches layers itself it goes up at once: no later layer change must keep it down.
static void act_with_one_shot(uint16_t keycode, keyrecord_t *record) {
    bool last_on_layer = record->event.pressed && !acts_as_modifier(keycode, record) &&
                         one_shot_layer_used() && !acts_on_layers(keycode);
    act(keycode, record);
    if (is_tap_hold(keycode)) {
        retro_tapping(keycode <= QK_LAYER_TAP_MAX ? tap_part(keycode) : KC_NO, record);
    }
    if (last_on_layer) {
        record->event.pressed = false;
        process_record(record);
    }
}

void process_record(keyrecord_t *record) {
    keypos_t key = record->event.key;
    uint16_t keycode;
    if (record->event.pressed) {
        keycode = hold_key_on_layer(key);
    } else {
        keycode = keycode_of_held_key(key);
    }
    bool done = !process_record_kb(keycode, record) || special_key(keycode, record);
    if (!done) {
        act_with_one_shot(keycode, record);
        post_process_record_kb(keycode, record);
    } else if (record->event.pressed) {
        one_shot_layer_used();
    }
}
