// A layer or modifier for the next key only.
//
// The layer stays on for two reasons: its key is still down, or no other key has been pressed yet.
// When neither holds any more it goes off. Enough taps in a row lock it.
#include "one_shot.h"

#include "keyboard_report.h"
#include "layers.h"
#include "timer.h"

static uint8_t layer;
static bool key_down, unused, locked;
static uint16_t since;
static uint8_t locked_mods;
static bool disabled;

bool one_shot_layer_active(void) {
    return key_down || unused || locked;
}

static void give_up_layer(void) {
    key_down = unused = locked = false;
    layer_off(layer);
}

void one_shot_layer_pressed(uint8_t new_layer, uint8_t taps) {
    if (locked) {
        give_up_layer();
        return;
    }
    if (ONESHOT_TAP_TOGGLE > 1 && taps >= ONESHOT_TAP_TOGGLE) {
        return;
    }
    if (one_shot_layer_active() && layer != new_layer) {
        give_up_layer();
    }
    layer = new_layer;
    key_down = true;
    unused = !disabled;
    since = timer_read();
    layer_on(layer);
}

void one_shot_layer_released(uint8_t taps) {
    if (!key_down && !unused) {
        return;
    }
    key_down = false;
    if (ONESHOT_TAP_TOGGLE > 1 && taps >= ONESHOT_TAP_TOGGLE) {
        locked = true;
        unused = false;
    } else if (taps > 1) {
        unused = false;
    }
    if (!one_shot_layer_active()) {
        give_up_layer();
    }
}

bool one_shot_layer_used(void) {
    bool was_unused = unused;
    unused = false;
    if (!was_unused || one_shot_layer_active()) {
        return false;
    }
    give_up_layer();
    return true;
}

void one_shot_task(void) {
    oneshot_mods_task();
#if ONESHOT_TIMEOUT > 0
    if (unused && !key_down && timer_elapsed(since) >= ONESHOT_TIMEOUT + 0U) {
        give_up_layer();
    }
#endif
}

static void mods_pressed(uint8_t mods, uint8_t taps) {
    if (taps == 0 || disabled) {
        register_mods(mods);
    } else if (ONESHOT_TAP_TOGGLE > 1 && taps == ONESHOT_TAP_TOGGLE) {
        del_oneshot_mods(mods);
        locked_mods |= mods;
        register_mods(mods);
    } else if (taps == 1) {
        if (locked_mods & mods) {
            locked_mods &= (uint8_t)~mods;
            unregister_mods(mods);
        } else {
            add_oneshot_mods(mods);
        }
    }
}

void one_shot_mods_key(uint8_t mods, bool pressed, uint8_t taps) {
    if (pressed) {
        mods_pressed(mods, taps);
    } else if (taps == 0 || disabled) {
        locked_mods &= (uint8_t)~mods;
        unregister_mods(mods);
        del_oneshot_mods(mods);
    }
}

void one_shot_enable(bool on) {
    disabled = !on;
}

bool one_shot_enabled(void) {
    return !disabled;
}
