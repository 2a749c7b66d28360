#include QMK_KEYBOARD_H
#if __has_include("keymap.h")
#    include "keymap.h"
#endif


const uint16_t PROGMEM keymaps[][MATRIX_ROWS][MATRIX_COLS] = {
    [0] = LAYOUT(KC_A, KC_B, KC_C, LSFT(KC_1), KC_EXLM, KC_LSFT, MO(1), LT(1,KC_SPC), LCTL_T(KC_Q), LSFT_T(KC_W), OSL(2), OSM(MOD_LSFT), TG(2), TT(3), DF(4), QK_MACRO_0, QK_MACRO_1, KC_VOLU, MS_UP, MS_RGHT, MS_BTN1, MS_WHLU, KC_PWR, QK_GESC, KC_D, KC_E, KC_F, KC_G, KC_H, QK_BOOT),
    [1] = LAYOUT(KC_1, KC_2, LCTL(KC_C), LM(3,MOD_LALT), HYPR(KC_NO), LCTL_T(KC_CAPS), _______, _______, _______, _______, _______, _______, TO(2), _______, _______, _______, _______, KC_MUTE, MS_DOWN, MS_ACL2, _______, _______, _______, NK_TOGG, PDF(4), _______, _______, _______, _______, EE_CLR),
    [2] = LAYOUT(KC_F1, KC_F2, XXXXXXX, MO(3), _______, _______, _______, _______, _______, _______, _______, _______, TO(0), _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______),
    [3] = LAYOUT(KC_P1, KC_P2, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______),
    [4] = LAYOUT(KC_X, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, _______, DF(0), _______, _______, _______, _______, _______, _______, _______, _______, _______, PDF(0), _______, _______, _______, _______, _______)
};

#if defined(ENCODER_ENABLE) && defined(ENCODER_MAP_ENABLE)
const uint16_t PROGMEM encoder_map[][NUM_ENCODERS][NUM_DIRECTIONS] = {
    [0] = {ENCODER_CCW_CW(KC_VOLD, KC_VOLU)},
    [1] = {ENCODER_CCW_CW(KC_LEFT, KC_RGHT)},
    [2] = {ENCODER_CCW_CW(_______, _______)},
    [3] = {ENCODER_CCW_CW(_______, _______)},
    [4] = {ENCODER_CCW_CW(_______, _______)}
};
#endif // defined(ENCODER_ENABLE) && defined(ENCODER_MAP_ENABLE)

#if defined(DIP_SWITCH_ENABLE) && defined(DIP_SWITCH_MAP_ENABLE)
const uint16_t PROGMEM dip_switch_map[NUM_DIP_SWITCHES][NUM_DIP_STATES] = {
    DIP_SWITCH_OFF_ON(DF(0), DF(4)),
    DIP_SWITCH_OFF_ON(KC_A, KC_B)
};
#endif // defined(DIP_SWITCH_ENABLE) && defined(DIP_SWITCH_MAP_ENABLE)

bool process_record_user(uint16_t keycode, keyrecord_t *record) {
    if (record->event.pressed) {
        switch (keycode) {
            case QK_MACRO_0:
                SEND_STRING("Hi!"SS_DELAY(50)SS_TAP(X_ENT));
                return false;
            case QK_MACRO_1:
                SEND_STRING(SS_DOWN(X_LCTL)SS_DOWN(X_LALT)SS_TAP(X_DEL)SS_UP(X_LALT)SS_UP(X_LCTL)SS_TAP(X_VOLD));
                return false;
        }
    }
    return true;
}

#ifdef OTHER_KEYMAP_C
#    include OTHER_KEYMAP_C
#endif // OTHER_KEYMAP_C
