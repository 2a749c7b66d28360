// Empty versions of the functions that a keyboard or keymap may define.
//
// The _kb ones call the _user ones, so that a keyboard can act before its keymaps do.
#include "quantum.h"

#define WEAK __attribute__((weak))

WEAK void keyboard_pre_init_user(void) {}
WEAK void keyboard_pre_init_kb(void) {
    keyboard_pre_init_user();
}
WEAK void keyboard_post_init_user(void) {}
WEAK void keyboard_post_init_kb(void) {
    keyboard_post_init_user();
}
WEAK void matrix_init_user(void) {}
WEAK void matrix_init_kb(void) {
    matrix_init_user();
}
WEAK void matrix_scan_user(void) {}
WEAK void matrix_scan_kb(void) {
    matrix_scan_user();
}
WEAK void housekeeping_task_user(void) {}
WEAK void housekeeping_task_kb(void) {
    housekeeping_task_user();
}

WEAK bool process_record_user(uint16_t keycode, keyrecord_t *record) {
    (void)keycode;
    (void)record;
    return true;
}
WEAK bool process_record_kb(uint16_t keycode, keyrecord_t *record) {
    return process_record_user(keycode, record);
}

WEAK void post_process_record_user(uint16_t keycode, keyrecord_t *record) {
    (void)keycode;
    (void)record;
}
WEAK void post_process_record_kb(uint16_t keycode, keyrecord_t *record) {
    post_process_record_user(keycode, record);
}

WEAK layer_state_t layer_state_set_user(layer_state_t state) {
    return state;
}
WEAK layer_state_t layer_state_set_kb(layer_state_t state) {
    return layer_state_set_user(state);
}
WEAK layer_state_t default_layer_state_set_user(layer_state_t state) {
    return state;
}
WEAK layer_state_t default_layer_state_set_kb(layer_state_t state) {
    return default_layer_state_set_user(state);
}

WEAK bool led_update_user(led_t state) {
    (void)state;
    return true;
}
WEAK bool led_update_kb(led_t state) {
    return led_update_user(state);
}
