// Knobs that turn: two contacts each, whose order of opening and closing tells the direction.
//
// Every turn from one pair of states to the next is a quarter of a pulse; ENCODER_RESOLUTION of
// them make one step. A jump over a state says nothing about the direction and is not counted.
#include "encoder.h"

#include "input_events.h"
#include "timer.h"

#ifndef ENCODER_RESOLUTION
#define ENCODER_RESOLUTION 4
#endif
#ifndef ENCODER_MAP_KEY_DELAY
#define ENCODER_MAP_KEY_DELAY TAP_CODE_DELAY
#endif

static const pin_t pins_a[NUM_ENCODERS] PROGMEM = ENCODER_A_PINS;
static const pin_t pins_b[NUM_ENCODERS] PROGMEM = ENCODER_B_PINS;
#ifdef ENCODER_RESOLUTIONS
static const uint8_t resolutions[NUM_ENCODERS] PROGMEM = ENCODER_RESOLUTIONS;
#endif

typedef struct {
    uint8_t state;   // bit 0: contact A, bit 1: contact B
    int8_t quarters; // turned since the last step, clockwise positive
} encoder_t;

static encoder_t encoders[NUM_ENCODERS];

static uint8_t resolution(uint8_t number) {
#ifdef ENCODER_RESOLUTIONS
    return pgm_read_byte(&resolutions[number]);
#else
    (void)number;
    return ENCODER_RESOLUTION;
#endif
}

static uint8_t read_state(uint8_t number) {
    return (uint8_t)(gpio_read_pin(pgm_read_byte(&pins_a[number])) |
                     gpio_read_pin(pgm_read_byte(&pins_b[number])) << 1);
}

void encoder_init(void) {
    for (uint8_t i = 0; i < NUM_ENCODERS; i++) {
        gpio_set_pin_input_high(pgm_read_byte(&pins_a[i]));
        gpio_set_pin_input_high(pgm_read_byte(&pins_b[i]));
    }
    wait_ms(1);
    for (uint8_t i = 0; i < NUM_ENCODERS; i++) {
        encoders[i].state = read_state(i);
    }
}

// Clockwise, contact A closes before contact B: from rest at 3 the states are 2, 0, 1, 3.
static int8_t quarter(uint8_t from, uint8_t to) {
    static const uint8_t place[4] = {2, 3, 1, 0};
    switch ((place[to] - place[from]) & 3) {
        case 1:
            return 1;
        case 3:
            return -1;
        default:
            return 0;
    }
}

static void step(uint8_t number, bool clockwise) {
#ifdef ENCODER_DIRECTION_FLIP
    clockwise = !clockwise;
#endif
#ifdef ENCODER_MAP_ENABLE
    keypos_t key = {number, clockwise ? KEYLOC_ENCODER_CW : KEYLOC_ENCODER_CCW};
    input_event(key, true);
    wait_ms(ENCODER_MAP_KEY_DELAY);
    input_event(key, false);
#else
    encoder_update_kb(number, clockwise);
#endif
}

// Whether the knob rests in a detent: there, quarters that got lost on the way do not matter.
static bool rests(uint8_t state) {
#ifdef ENCODER_DEFAULT_POS
    return state == ENCODER_DEFAULT_POS;
#else
    (void)state;
    return false;
#endif
}

static void update(uint8_t number) {
    encoder_t *encoder = &encoders[number];
    uint8_t now = read_state(number);
    if (now == encoder->state) {
        return;
    }
    encoder->quarters += quarter(encoder->state, now);
    encoder->state = now;
    int8_t whole = (int8_t)resolution(number);
    int8_t turned = encoder->quarters;
    if (rests(now)) {
        encoder->quarters = 0;
        whole = 1;
    } else if (turned >= whole || turned <= -whole) {
        encoder->quarters %= whole;
    }
    if (turned >= whole) {
        step(number, true);
    } else if (turned <= -whole) {
        step(number, false);
    }
}

void encoder_task(void) {
    for (uint8_t i = 0; i < NUM_ENCODERS; i++) {
        update(i);
    }
}

bool encoder_update_kb(uint8_t index, bool clockwise) {
    if (!encoder_update_user(index, clockwise)) {
        return false;
    }
#ifdef EXTRAKEY_ENABLE
    tap_code(clockwise ? KC_AUDIO_VOL_UP : KC_AUDIO_VOL_DOWN);
#endif
    return true;
}

__attribute__((weak)) bool encoder_update_user(uint8_t index, bool clockwise) {
    (void)index;
    (void)clockwise;
    return true;
}
