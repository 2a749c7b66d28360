// What code in a keymap may call, and the functions it may define to be called.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "key_events.h"

#if defined(LAYER_STATE_8BIT)
typedef uint8_t layer_state_t;
#define MAX_LAYER 8
#elif defined(LAYER_STATE_32BIT)
typedef uint32_t layer_state_t;
#define MAX_LAYER 32
#else
typedef uint16_t layer_state_t;
#define MAX_LAYER 16
#endif

typedef union {
    uint8_t raw;
    struct {
        bool num_lock : 1;
        bool caps_lock : 1;
        bool scroll_lock : 1;
        bool compose : 1;
        bool kana : 1;
    };
} led_t;

// Time, in milliseconds; waiting keeps the USB connection served.
uint16_t timer_read(void);
uint32_t timer_read32(void);
uint16_t timer_elapsed(uint16_t since);
uint32_t timer_elapsed32(uint32_t since);
void wait_ms(uint16_t milliseconds);

// Keys and modifiers of the report.
void register_code(uint8_t keycode);
void unregister_code(uint8_t keycode);
void tap_code(uint8_t keycode);
void register_code16(uint16_t keycode);
void unregister_code16(uint16_t keycode);
void tap_code16(uint16_t keycode);
void register_mods(uint8_t mods);
void unregister_mods(uint8_t mods);
uint8_t get_mods(void);
void clear_keyboard(void);

// Layers.
extern layer_state_t layer_state;
extern layer_state_t default_layer_state;
void layer_on(uint8_t layer);
void layer_off(uint8_t layer);
void layer_invert(uint8_t layer);
void layer_move(uint8_t layer);
void layer_clear(void);
void default_layer_set(layer_state_t state);
bool layer_state_is(uint8_t layer);
uint8_t get_highest_layer(layer_state_t state);

// Lights on the host's side, and resets.
led_t host_keyboard_led_state(void);
void reset_keyboard(void);
void soft_reset_keyboard(void);

// May be defined by a keyboard or keymap; the core brings empty ones.
void keyboard_pre_init_kb(void);
void keyboard_pre_init_user(void);
void keyboard_post_init_kb(void);
void keyboard_post_init_user(void);
void matrix_init_kb(void);
void matrix_init_user(void);
void matrix_scan_kb(void);
void matrix_scan_user(void);
void housekeeping_task_kb(void);
void housekeeping_task_user(void);
bool process_record_kb(uint16_t keycode, keyrecord_t *record);
bool process_record_user(uint16_t keycode, keyrecord_t *record);
void post_process_record_kb(uint16_t keycode, keyrecord_t *record);
void post_process_record_user(uint16_t keycode, keyrecord_t *record);
layer_state_t layer_state_set_kb(layer_state_t state);
layer_state_t layer_state_set_user(layer_state_t state);
layer_state_t default_layer_state_set_kb(layer_state_t state);
layer_state_t default_layer_state_set_user(layer_state_t state);
bool led_update_kb(led_t state);
bool led_update_user(led_t state);
bool encoder_update_kb(uint8_t index, bool clockwise);
bool encoder_update_user(uint8_t index, bool clockwise);
