// A layer or modifier for the next key only.
//
// The layer stays on for two reasons: its key is still down, or no other key has been pressed yet.
// When neither holds any more it goes off. Enough taps in a row lock it.
#include "one_shot.h"

#include "keyboard_report.h"
#include "layers.h"
#include "timer.h"

#define LOCKABLE (ONESHOT_TAP_TOGGLE > 1)

static uint8_t layer;
static bool key_down, unused, locked;
static uint16_t since;
static bool disabled;

bool one_shot_layer_active(void) {
    return key_down || unused || locked;
}

static void give_up_layer(void) {
    key_down = unused = locked = false;
    layer_off(layer);
}

// Ends one of the reasons; returns whether that was the last one, and the layer is off now.
static bool reason_gone(bool *reason) {
    bool was = *reason;
    *reason = false;
    if (!was || one_shot_layer_active()) {
        return false;
    }
    layer_off(layer);
    return true;
}

void one_shot_layer_pressed(uint8_t new_layer, uint8_t taps) {
    if (disabled) {
        layer_on(new_layer);
        return;
    }
    if (LOCKABLE && locked) {
        give_up_layer();
        layer_off(new_layer);
        return;
    }
    if (LOCKABLE && taps >= ONESHOT_TAP_TOGGLE) {
        return;
    }
    layer = new_layer;
    key_down = unused = true;
    since = timer_read();
    layer_on(layer);
}

void one_shot_layer_released(uint8_t released_layer, uint8_t taps) {
    if (disabled) {
        layer_off(released_layer);
        return;
    }
    if (LOCKABLE && taps >= ONESHOT_TAP_TOGGLE) {
        layer = released_layer;
        locked = true;
        key_down = unused = false;
        layer_on(layer);
        return;
    }
    if (layer != released_layer) { // another one took its place meanwhile
        layer_off(released_layer);
        return;
    }
    reason_gone(&key_down);
    if (!LOCKABLE && taps > 1) {
        reason_gone(&unused);
    }
}

bool one_shot_layer_used(void) {
    return reason_gone(&unused);
}

void one_shot_task(void) {
    oneshot_mods_task();
#if ONESHOT_TIMEOUT > 0
    if (unused && timer_elapsed(since) >= ONESHOT_TIMEOUT + 0U) {
        reason_gone(&unused);
    }
#endif
}

static void mods_pressed(uint8_t mods, uint8_t taps) {
    if (taps == 0 || disabled) {
        register_mods(mods);
    } else if (taps == 1) {
        add_oneshot_mods(mods);
    } else if (taps == ONESHOT_TAP_TOGGLE) {
        register_mods(mods); // which nothing takes back when the key goes up: locked
        del_oneshot_mods(mods);
    }
}

void one_shot_mods_key(uint8_t mods, bool pressed, uint8_t taps) {
    if (pressed) {
        mods_pressed(mods, taps);
        return;
    }
    bool unlocking = LOCKABLE && taps == 1 && (get_mods() & mods);
    if (taps == 0 || unlocking || disabled) {
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
