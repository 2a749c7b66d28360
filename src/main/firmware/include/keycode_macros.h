// Keycodes that are put together from parts: a key with modifiers, a key with a layer.
//
// The ranges are those of keycodes.h; modifiers are five bits, the fifth meaning "the right one".
#pragma once

#include "keycodes.h"

enum modifier_parts {
    MOD_LCTL = 0x01,
    MOD_LSFT = 0x02,
    MOD_LALT = 0x04,
    MOD_LGUI = 0x08,
    MOD_RCTL = 0x11,
    MOD_RSFT = 0x12,
    MOD_RALT = 0x14,
    MOD_RGUI = 0x18,
    MOD_MEH = MOD_LCTL | MOD_LSFT | MOD_LALT,
    MOD_HYPR = MOD_MEH | MOD_LGUI,
};

// The same modifiers as the bits of a keyboard report.
#define MOD_BIT(code)  (1 << ((code)&0x07))
#define MOD_MASK_CTRL  0x11
#define MOD_MASK_SHIFT 0x22
#define MOD_MASK_ALT   0x44
#define MOD_MASK_GUI   0x88
#define MOD_MASK_CS    (MOD_MASK_CTRL | MOD_MASK_SHIFT)
#define MOD_MASK_CA    (MOD_MASK_CTRL | MOD_MASK_ALT)
#define MOD_MASK_CG    (MOD_MASK_CTRL | MOD_MASK_GUI)
#define MOD_MASK_SA    (MOD_MASK_SHIFT | MOD_MASK_ALT)
#define MOD_MASK_SG    (MOD_MASK_SHIFT | MOD_MASK_GUI)
#define MOD_MASK_AG    (MOD_MASK_ALT | MOD_MASK_GUI)
#define MOD_MASK_CSA   (MOD_MASK_CS | MOD_MASK_ALT)
#define MOD_MASK_CSG   (MOD_MASK_CS | MOD_MASK_GUI)
#define MOD_MASK_CAG   (MOD_MASK_CA | MOD_MASK_GUI)
#define MOD_MASK_SAG   (MOD_MASK_SA | MOD_MASK_GUI)
#define MOD_MASK_CSAG  (MOD_MASK_CSA | MOD_MASK_GUI)

// A key pressed together with modifiers.
#define QK_WITH(mods, kc) (((mods) << 8) | (kc))
#define QK_LCTL           0x0100
#define QK_LSFT           0x0200
#define QK_LALT           0x0400
#define QK_LGUI           0x0800
#define QK_RCTL           0x1100
#define QK_RSFT           0x1200
#define QK_RALT           0x1400
#define QK_RGUI           0x1800

// Layers.
#define TO(layer)      (QK_TO | ((layer)&0x1F))
#define MO(layer)      (QK_MOMENTARY | ((layer)&0x1F))
#define DF(layer)      (QK_DEF_LAYER | ((layer)&0x1F))
#define PDF(layer)     (QK_PERSISTENT_DEF_LAYER | ((layer)&0x1F))
#define TG(layer)      (QK_TOGGLE_LAYER | ((layer)&0x1F))
#define OSL(layer)     (QK_ONE_SHOT_LAYER | ((layer)&0x1F))
#define TT(layer)      (QK_LAYER_TAP_TOGGLE | ((layer)&0x1F))
#define LM(layer, mod) (QK_LAYER_MOD | (((layer)&0x0F) << 5) | ((mod)&0x1F))
#define LT(layer, kc)  (QK_LAYER_TAP | (((layer)&0x0F) << 8) | ((kc)&0xFF))

// Modifiers: for the next key only, or on hold with a key on tap.
#define OSM(mod)    (QK_ONE_SHOT_MOD | ((mod)&0x1F))
#define MT(mod, kc) (QK_MOD_TAP | (((mod)&0x1F) << 8) | ((kc)&0xFF))

#include "modifier_macros.h"
#include "shifted_keys.h"

#define KC_HYPR HYPR(KC_NO)
#define KC_MEH  MEH(KC_NO)

// Where a keyboard's or keymap's own keycodes begin.
#define SAFE_RANGE QK_USER
