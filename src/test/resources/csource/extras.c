// What people write beside layers, in the ways they write it; made for this test.
#include QMK_KEYBOARD_H

enum layers { _BASE, _NAV, _SYM };
enum dances { TD_QUOTE, TD_NAV, TD_LOCK, TD_CODE, TD_HOLD };
enum combos { JK_ESC, DF_TAB, AS_CODE, LOST };
enum characters { UE, SNOW };

#define HRM_J RSFT_T(KC_J)
#define PAIR(name, code) [name] = COMBO(name##_keys, code)

const uint16_t PROGMEM keymaps[][MATRIX_ROWS][MATRIX_COLS] = {
    [_BASE] = LAYOUT(TD(TD_QUOTE), TD(TD_NAV), UM(SNOW)),
};

tap_dance_action_t tap_dance_actions[] = {
    [TD_QUOTE] = ACTION_TAP_DANCE_DOUBLE(KC_QUOT, KC_DQUO),
    [TD_LOCK]  = ACTION_TAP_DANCE_LAYER_TOGGLE(KC_LSFT, _SYM),
    [TD_NAV]   = ACTION_TAP_DANCE_LAYER_MOVE(KC_SPC, _NAV),
    [TD_CODE]  = ACTION_TAP_DANCE_FN_ADVANCED(NULL, dance_finished, dance_reset),
    [TD_HOLD]  = ACTION_TAP_DANCE_TAP_HOLD(KC_A, LCTL(KC_A)),
};

const uint16_t PROGMEM jk_keys[] = {HRM_J, KC_K, COMBO_END};
const uint16_t df_keys[] PROGMEM = {KC_D, LT(_NAV, KC_F), COMBO_END};
const uint16_t PROGMEM as_keys[] = {KC_A, KC_S, COMBO_END};

combo_t key_combos[] = {
    [JK_ESC] = COMBO(jk_keys, KC_ESC),
    [DF_TAB] = COMBO(df_keys, MO(_SYM)),
    [AS_CODE] = COMBO_ACTION(as_keys),
    COMBO(nowhere, KC_A),
};

const key_override_t delete = ko_make_basic(MOD_MASK_SHIFT, KC_BSPC, KC_DEL);
const key_override_t media = ko_make_with_layers_and_negmods(
    MOD_MASK_CTRL | MOD_BIT(KC_LALT), KC_UP, KC_VOLU, (1 << _BASE) | (1 << _SYM), MOD_MASK_SG);
const key_override_t either =
    ko_make_with_layers_negmods_and_options(MOD_MASK_CA, KC_1, KC_F1, ~0, 0, ko_option_one_mod);
const key_override_t structure = {
    .trigger_mods = MOD_BIT_RSHIFT, .trigger = KC_2, .replacement = KC_AT, .layers = ~0,
    .enabled = &overrides_on, .options = ko_option_no_reregister_trigger};

const key_override_t **key_overrides = (const key_override_t *[]){
    &delete, &media, &either, &structure, &missing, NULL};

const uint32_t unicode_map[] PROGMEM = {
    [UE]   = 0x00FC,
    [SNOW] = 0x2744,
};
