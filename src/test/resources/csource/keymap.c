// A keymap with everything that an import has to understand; written for this test.
#include QMK_KEYBOARD_H
#include "keymap_german.h"

enum layers { _BASE, _FN, _ADJUST };

enum keycodes { HELLO = SAFE_RANGE, WORLD };

enum dances { TD_ESC, TD_CAPS };

#define CTL_ESC LCTL_T(KC_ESC)
#define FN_SPC  LT(_FN, KC_SPC)
#define HOLD(layer, key) LT(layer, key)
#define ROW_1   KC_Q, KC_W, KC_E
#define LAYOUT_rows(...) LAYOUT(__VA_ARGS__)

const uint16_t PROGMEM keymaps[][MATRIX_ROWS][MATRIX_COLS] = {
    /* Base
     * ,-----.
     */
    [_BASE] = LAYOUT_rows(
        ROW_1,
        CTL_ESC, FN_SPC, HOLD(_FN, KC_A), // never a , comma
        MO(_ADJUST), TD(TD_CAPS), HELLO),

    [_ADJUST] = LAYOUT(
        _______, XXXXXXX, KC_TRNS,
        MT(MOD_LCTL | MOD_LSFT, KC_B), TO(_BASE), (KC_C),
        DF(_BASE + 1), WORLD, unheard_of(KC_A, "x")),
    [_FN] = LAYOUT(
        KC_1, KC_2, KC_3, KC_4, KC_5, KC_6, KC_7, KC_8, 0
    )
};

#if defined(ENCODER_MAP_ENABLE)
const uint16_t PROGMEM encoder_map[][NUM_ENCODERS][NUM_DIRECTIONS] = {
    [_BASE] = { ENCODER_CCW_CW(KC_VOLD, KC_VOLU), { KC_PGDN, KC_PGUP } },
    [_FN]   = { ENCODER_CCW_CW(_______, LT(_ADJUST, KC_A)), ENCODER_CCW_CW(KC_LEFT, KC_RGHT) },
};
#endif

#if defined(DIP_SWITCH_MAP_ENABLE)
const uint16_t PROGMEM dip_switch_map[NUM_DIP_SWITCHES][NUM_DIP_STATES] = {
    DIP_SWITCH_OFF_ON(DF(_BASE), DF(_FN)),
};
#endif

bool process_record_user(uint16_t keycode, keyrecord_t *record) {
    if (keycode == HELLO && record->event.pressed) {
        SEND_STRING("keymaps[] = { LAYOUT(KC_A) };");
    }
    return true;
}
