// The mouse that is moved with keys: the longer a key is held, the faster it goes.
//
// Pointer and wheel are the same thing twice, with different speeds: two axes, a first step when
// the key goes down, a pause, then steps at an interval, growing with their count. Of two opposite
// keys the one pressed last counts. Whenever a mouse key changes, what is held is sent at once.
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

typedef struct {
    int8_t x, y;
} step_t;

// The step that the held keys took when they went down, and how often it has been repeated.
typedef struct {
    step_t held;
    uint8_t repeats;
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
    } else if (acceleration & 4 || (mover->repeats && mover->repeats >= pace->time_to_max)) {
        size = full;
    } else if (mover->repeats == 0) {
        size = pace->delta;
    } else {
        size = full * mover->repeats / pace->time_to_max;
    }
    return size == 0 ? 1 : size > MAX_STEP ? MAX_STEP : (uint8_t)size;
}

static bool moves(step_t step) {
    return step.x || step.y;
}

static int8_t with_sign_of(int8_t held, uint8_t size) {
    return held < 0 ? -(int8_t)size : held > 0 ? (int8_t)size : 0;
}

// A diagonal step is as long as a straight one: each part is shortened by the root of a half.
static int8_t shortened(int8_t size) {
    int16_t scaled = size * 181;
    return (int8_t)((scaled + (scaled < 0 ? -128 : 128)) / 256);
}

static step_t repeated(const mover_t *mover, const pace_t *pace) {
    uint8_t size = step_size(mover, pace);
    step_t step = {with_sign_of(mover->held.x, size), with_sign_of(mover->held.y, size)};
    if (step.x && step.y) {
        step.x = shortened(step.x);
        step.y = shortened(step.y);
    }
    return step;
}

// Whatever a report moves has its pause begin anew.
static void send(step_t move, step_t roll) {
    mouse_report_t report = {REPORT_ID_MOUSE, buttons, move.x, move.y, roll.y, roll.x};
    if (moves(move)) {
        pointer.last_step_at = timer_read();
    }
    if (moves(roll)) {
        wheel.last_step_at = timer_read();
    }
    usb_send(SHARED_ENDPOINT, &report, sizeof report);
}

static void set_bit(uint8_t *bits, uint8_t number, bool on) {
    uint8_t bit = (uint8_t)(1 << number);
    *bits = on ? *bits | bit : *bits & (uint8_t)~bit;
}

static void move_key(mover_t *mover, const pace_t *pace, int8_t *axis, int8_t sign, bool pressed) {
    if (pressed) {
        *axis = with_sign_of(sign, step_size(mover, pace));
    } else if (with_sign_of(*axis, 1) == sign) {
        *axis = 0;
    }
    if (!moves(mover->held)) {
        mover->repeats = 0;
    }
}

static void change_held(uint8_t keycode, bool pressed) {
    switch (keycode) {
        case QK_MOUSE_CURSOR_UP:
            move_key(&pointer, &pointer_pace, &pointer.held.y, -1, pressed);
            break;
        case QK_MOUSE_CURSOR_DOWN:
            move_key(&pointer, &pointer_pace, &pointer.held.y, 1, pressed);
            break;
        case QK_MOUSE_CURSOR_LEFT:
            move_key(&pointer, &pointer_pace, &pointer.held.x, -1, pressed);
            break;
        case QK_MOUSE_CURSOR_RIGHT:
            move_key(&pointer, &pointer_pace, &pointer.held.x, 1, pressed);
            break;
        case QK_MOUSE_WHEEL_UP:
            move_key(&wheel, &wheel_pace, &wheel.held.y, 1, pressed);
            break;
        case QK_MOUSE_WHEEL_DOWN:
            move_key(&wheel, &wheel_pace, &wheel.held.y, -1, pressed);
            break;
        case QK_MOUSE_WHEEL_LEFT:
            move_key(&wheel, &wheel_pace, &wheel.held.x, -1, pressed);
            break;
        case QK_MOUSE_WHEEL_RIGHT:
            move_key(&wheel, &wheel_pace, &wheel.held.x, 1, pressed);
            break;
    }
}

bool is_mouse_key(uint8_t keycode) {
    return keycode >= QK_MOUSE_CURSOR_UP && keycode <= QK_MOUSE_ACCELERATION_2;
}

void mouse_key(uint8_t keycode, bool pressed) {
    if (keycode >= QK_MOUSE_ACCELERATION_0) {
        set_bit(&acceleration, keycode - QK_MOUSE_ACCELERATION_0, pressed);
    } else if (keycode >= QK_MOUSE_BUTTON_1 && keycode <= QK_MOUSE_BUTTON_8) {
        set_bit(&buttons, keycode - QK_MOUSE_BUTTON_1, pressed);
    } else {
        change_held(keycode, pressed);
    }
    send(pointer.held, wheel.held);
}

// Whether it is time for the next step; counts it.
static bool step_due(mover_t *mover, const pace_t *pace) {
    uint16_t pause = mover->repeats ? pace->interval : pace->delay;
    if (!moves(mover->held) || timer_elapsed(mover->last_step_at) <= pause) {
        return false;
    }
    if (mover->repeats < UINT8_MAX) {
        mover->repeats++;
    }
    return true;
}

void mouse_task(void) {
    bool move = step_due(&pointer, &pointer_pace);
    bool roll = step_due(&wheel, &wheel_pace);
    if (move || roll) {
        step_t none = {0, 0};
        send(move ? repeated(&pointer, &pointer_pace) : none,
             roll ? repeated(&wheel, &wheel_pace) : none);
    }
}

void mouse_clear(void) {
    if (moves(pointer.held) || moves(wheel.held) || buttons) {
        pointer = wheel = (mover_t){0};
        buttons = 0;
        send(pointer.held, wheel.held);
    }
}

uint8_t mouse_report_copy(uint8_t *buffer) {
    mouse_report_t report = {.id = REPORT_ID_MOUSE, .buttons = buttons};
    memcpy(buffer, &report, sizeof report);
    return sizeof report;
}
