// Reading the tables of keymap.c, whose sizes only its own compilation unit knows.
//
// This is the one file that is compiled again when a key changes.
#include "keymap.c"

#include "keymap_lookup.h"

#define LAYER_COUNT (sizeof keymaps / sizeof keymaps[0])
_Static_assert(LAYER_COUNT > 0, "The keymap has no layers");
_Static_assert(LAYER_COUNT <= MAX_LAYER, "The keymap has too many layers");

#ifdef DIP_SWITCH_MAP_ENABLE
static uint16_t dip_switch_keycode(uint8_t number, uint8_t state) {
    return pgm_read_word(&dip_switch_map[number][state]);
}
#endif

#if defined(ENCODER_ENABLE) && defined(ENCODER_MAP_ENABLE)
_Static_assert(sizeof encoder_map / sizeof encoder_map[0] <= LAYER_COUNT,
               "The encoder map has more layers than the keymap");

static uint16_t encoder_keycode(uint8_t layer, uint8_t number, uint8_t direction) {
    if (layer >= sizeof encoder_map / sizeof encoder_map[0]) {
        return KC_TRNS;
    }
    return pgm_read_word(&encoder_map[layer][number][direction]);
}
#endif

uint16_t keycode_in_keymap(uint8_t layer, keypos_t key) {
    if (layer >= LAYER_COUNT) {
        return KC_TRNS;
    }
    if (key.row < MATRIX_ROWS && key.col < MATRIX_COLS) {
        return pgm_read_word(&keymaps[layer][key.row][key.col]);
    }
    switch (key.row) {
#if defined(ENCODER_ENABLE) && defined(ENCODER_MAP_ENABLE)
        case KEYLOC_ENCODER_CW:
            return encoder_keycode(layer, key.col, 0);
        case KEYLOC_ENCODER_CCW:
            return encoder_keycode(layer, key.col, 1);
#endif
#ifdef DIP_SWITCH_MAP_ENABLE
        case KEYLOC_DIP_SWITCH_ON:
            return dip_switch_keycode(key.col, 0);
        case KEYLOC_DIP_SWITCH_OFF:
            return dip_switch_keycode(key.col, 1);
#endif
        default:
            return KC_TRNS;
    }
}
