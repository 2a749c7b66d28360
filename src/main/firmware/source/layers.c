// Which layers are on, and which of them a key belongs to.
#include "layers.h"

#include "keymap_lookup.h"

layer_state_t layer_state;
layer_state_t default_layer_state = 1;

// One byte for each key that is down: the layer it went down on.
#define ENCODER_KEYS 4
static uint8_t held[MATRIX_ROWS * MATRIX_COLS + ENCODER_KEYS];

// Encoders and switches go down and up at once, so that one place for each kind is enough.
static uint8_t *place(keypos_t key) {
    if (key.row < MATRIX_ROWS) {
        return &held[key.row * MATRIX_COLS + key.col];
    }
    return &held[MATRIX_ROWS * MATRIX_COLS + (key.row & (ENCODER_KEYS - 1))];
}

uint8_t layer_of_key(keypos_t key) {
    layer_state_t active = layer_state | default_layer_state;
    for (uint8_t layer = MAX_LAYER; layer-- > 0;) {
        if (active & ((layer_state_t)1 << layer) && keycode_in_keymap(layer, key) != KC_TRNS) {
            return layer;
        }
    }
    return 0;
}

uint16_t hold_key_on_layer(keypos_t key) {
    uint8_t layer = layer_of_key(key);
    *place(key) = layer;
    return keycode_in_keymap(layer, key);
}

uint16_t keycode_of_held_key(keypos_t key) {
    return keycode_in_keymap(*place(key), key);
}

static void set_layers(layer_state_t state) {
    layer_state = layer_state_set_kb(state);
}

static layer_state_t bit_of(uint8_t layer) {
    return layer < MAX_LAYER ? (layer_state_t)1 << layer : 0;
}

void layer_on(uint8_t layer) {
    set_layers(layer_state | bit_of(layer));
}
void layer_off(uint8_t layer) {
    set_layers(layer_state & (layer_state_t)~bit_of(layer));
}
void layer_invert(uint8_t layer) {
    set_layers(layer_state ^ bit_of(layer));
}
void layer_move(uint8_t layer) {
    set_layers(bit_of(layer));
}
void layer_clear(void) {
    set_layers(0);
}
bool layer_state_is(uint8_t layer) {
    return layer_state & bit_of(layer);
}

void default_layer_set(layer_state_t state) {
    default_layer_state = default_layer_state_set_kb(state);
}

void default_layer_restore(layer_state_t state) {
    default_layer_state = state;
}

uint8_t get_highest_layer(layer_state_t state) {
    uint8_t layer = 0;
    while (state >>= 1) {
        layer++;
    }
    return layer;
}
