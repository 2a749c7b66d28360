// The mouse that is moved with keys: the longer a key is held, the faster it goes.
//
// Pointer and wheel are the same thing twice, with different speeds: two axes, a first step when
// the key goes down, a pause, then steps at an interval, growing with their count.
#include "mouse.h"

#include "mouse_config.h"
#include "timer.h"
#include "usb.h"

typedef struct {
    uint8_t id;
    uint8_t buttons;
    int8_t x, y, wheel, pan;
} mouse_report_t;

typedef struct {
    uint8_t delta;
    uint8_t max_speed;
    uint8_t time_to_max; // in steps
    uint16_t delay;
    uint16_t interval;
} pace_t;

// Which of the keys for its four directions are held, and how long they have been moving it.
typedef struct {
    bool negative_x, positive_x, negative_y, positive_y;
    uint8_t steps;
    uint16_t last_step_at;
} mover_t;

static const pace_t pointer_pace = {MOUSEKEY_MOVE_DELTA, MOUSEKEY_MAX_SPEED, MOUSEKEY_TIME_TO_MAX,
                                    MOUSEKEY_DELAY, MOUSEKEY_INTERVAL};
static const pace_t wheel_pace = {MOUSEKEY_WHEEL_DELTA, MOUSEKEY_WHEEL_MAX_SPEED,
                                  MOUSEKEY_WHEEL_TIME_TO_MAX, MOUSEKEY_WHEEL_DELAY,
                                  MOUSEKEY_WHEEL_INTERVAL};

static mover_t pointer, wheel;
static uint8_t buttons;
static uint8_t acceleration; // bit n: the key for acceleration n is held

#define MAX_STEP 127

static uint8_t step_size(const mover_t *mover, const pace_t *pace) {
    uint16_t full = (uint16_t)pace->delta * pace->max_speed;
    uint16_t size;
    if (acceleration & 1) {
        size = full / 4;
    } else if (acceleration & 2) {
        size = full / 2;
    } else if (acceleration & 4 || (mover->steps && mover->steps >= pace->time_to_max)) {
        size = full;
    } else if (mover->steps == 0) {
        size = pace->delta;
    } else {
        size = full * mover->steps / pace->time_to_max;
    }
    return size == 0 ? 1 : size > MAX_STEP ? MAX_STEP : (uint8_t)size;
}

static bool moving(const mover_t *mover) {
    return mover->negative_x || mover->positive_x || mover->negative_y || mover->positive_y;
}

static int8_t along(bool negative, bool positive, uint8_t size) {
    return (int8_t)(positive - negative) * (int8_t)size;
}

// A diagonal step is as long as a straight one: each part is shortened by the root of a half.
static int8_t shortened(int8_t size) {
    int16_t scaled = size * 181;
    return (int8_t)((scaled + (scaled < 0 ? -128 : 128)) / 256);
}

// One step of pointer or wheel.
static void step(const mover_t *mover, const pace_t *pace, int8_t *x, int8_t *y) {
    uint8_t size = step_size(mover, pace);
    *x = along(mover->negative_x, mover->positive_x, size);
    *y = along(mover->negative_y, mover->positive_y, size);
    if (*x && *y) {
        *x = shortened(*x) ? shortened(*x) : (*x > 0 ? 1 : -1);
        *y = shortened(*y) ? shortened(*y) : (*y > 0 ? 1 : -1);
    }
}

static void send(bool move_pointer, bool move_wheel) {
    mouse_report_t report = {.id = REPORT_ID_MOUSE, .buttons = buttons};
    if (move_pointer) {
        step(&pointer, &pointer_pace, &report.x, &report.y);
    }
    if (move_wheel) {
        int8_t down;
        step(&wheel, &wheel_pace, &report.pan, &down);
        report.wheel = (int8_t)-down;
    }
    usb_send(SHARED_ENDPOINT, &report, sizeof report);
}

// The held state of the direction that a key stands for.
static bool *direction(uint8_t keycode) {
    switch (keycode) {
        case QK_MOUSE_CURSOR_UP:
            return &pointer.negative_y;
        case QK_MOUSE_CURSOR_DOWN:
            return &pointer.positive_y;
        case QK_MOUSE_CURSOR_LEFT:
            return &pointer.negative_x;
        case QK_MOUSE_CURSOR_RIGHT:
            return &pointer.positive_x;
        case QK_MOUSE_WHEEL_UP:
            return &wheel.negative_y;
        case QK_MOUSE_WHEEL_DOWN:
            return &wheel.positive_y;
        case QK_MOUSE_WHEEL_LEFT:
            return &wheel.negative_x;
        case QK_MOUSE_WHEEL_RIGHT:
            return &wheel.positive_x;
        default:
            return NULL;
    }
}

bool is_mouse_key(uint8_t keycode) {
    return keycode >= QK_MOUSE_CURSOR_UP && keycode <= QK_MOUSE_ACCELERATION_2;
}

static void set_bit(uint8_t *bits, uint8_t number, bool on) {
    uint8_t bit = (uint8_t)(1 << number);
    *bits = on ? *bits | bit : *bits & (uint8_t)~bit;
}

static void move_key(mover_t *mover, bool *held, bool pressed) {
    *held = pressed;
    if (!moving(mover)) {
        mover->steps = 0;
    }
    if (pressed) {
        mover->last_step_at = timer_read();
        send(mover == &pointer, mover == &wheel);
    } else if (!moving(mover)) {
        send(false, false);
    }
}

void mouse_key(uint8_t keycode, bool pressed) {
    if (keycode >= QK_MOUSE_ACCELERATION_0) {
        set_bit(&acceleration, keycode - QK_MOUSE_ACCELERATION_0, pressed);
        return;
    }
    if (keycode >= QK_MOUSE_BUTTON_1 && keycode <= QK_MOUSE_BUTTON_8) {
        set_bit(&buttons, keycode - QK_MOUSE_BUTTON_1, pressed);
        send(false, false);
        return;
    }
    bool *held = direction(keycode);
    move_key(keycode >= QK_MOUSE_WHEEL_UP ? &wheel : &pointer, held, pressed);
}

// Whether it is time for the next step; counts it.
static bool step_due(mover_t *mover, const pace_t *pace) {
    uint16_t pause = mover->steps ? pace->interval : pace->delay;
    if (!moving(mover) || timer_elapsed(mover->last_step_at) <= pause) {
        return false;
    }
    mover->last_step_at = timer_read();
    if (mover->steps < UINT8_MAX) {
        mover->steps++;
    }
    return true;
}

void mouse_task(void) {
    bool move_pointer = step_due(&pointer, &pointer_pace);
    bool move_wheel = step_due(&wheel, &wheel_pace);
    if (move_pointer || move_wheel) {
        send(move_pointer, move_wheel);
    }
}

void mouse_clear(void) {
    if (moving(&pointer) || moving(&wheel) || buttons) {
        pointer = wheel = (mover_t){0};
        buttons = 0;
        send(false, false);
    }
}

uint8_t mouse_report_copy(uint8_t *buffer) {
    mouse_report_t report = {.id = REPORT_ID_MOUSE, .buttons = buttons};
    memcpy(buffer, &report, sizeof report);
    return sizeof report;
}
