#pragma once

#define QMK_KEYCODES_VERSION "0.0.10"
#define QMK_KEYCODES_VERSION_BCD 0x00000010
#define QMK_KEYCODES_VERSION_MAJOR 0
#define QMK_KEYCODES_VERSION_MINOR 0
#define QMK_KEYCODES_VERSION_PATCH 10

enum qk_keycode_ranges {
    QK_BASIC = 0x0000,
    QK_BASIC_MAX = 0x00FF,
    QK_SMALL = 0x0100,
    QK_SMALL_MAX = 0x010F,
};

enum qk_keycode_defines {
    KC_TRNS = 0x0001,
    KC_A = 0x0004,
    KC_B = 0x0005,
    QK_FIRST = 0x0100,

    _______ = KC_TRNS,
    KC_BE = KC_B,
};

#define IS_QK_BASIC(code) ((code) >= QK_BASIC && (code) <= QK_BASIC_MAX)
#define IS_QK_SMALL(code) ((code) >= QK_SMALL && (code) <= QK_SMALL_MAX)

#define IS_INTERNAL_KEYCODE(code) ((code) >= KC_TRNS && (code) <= KC_TRNS)
#define IS_BASIC_KEYCODE(code) ((code) >= KC_A && (code) <= KC_B)
#define IS_MODIFIER_KEYCODE(code) ((code) >= QK_FIRST && (code) <= QK_FIRST)

#define INTERNAL_KEYCODE_RANGE KC_TRNS ... KC_TRNS
#define BASIC_KEYCODE_RANGE KC_A ... KC_B
#define MODIFIER_KEYCODE_RANGE QK_FIRST ... QK_FIRST
