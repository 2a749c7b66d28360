// The shapes of the tables for encoders and DIP switches in keymap.c.
#pragma once

#include "pins.h"

#define NUM_DIRECTIONS 2
#define ENCODER_CCW_CW(ccw, cw)                                                                    \
    { (cw), (ccw) }

#ifdef ENCODER_A_PINS
#define NUM_ENCODERS (sizeof((pin_t[])ENCODER_A_PINS) / sizeof(pin_t))
#endif

#define NUM_DIP_STATES 2
#define DIP_SWITCH_OFF_ON(off, on)                                                                 \
    { (on), (off) }

#ifdef DIP_SWITCH_PINS
#define NUM_DIP_SWITCHES (sizeof((pin_t[])DIP_SWITCH_PINS) / sizeof(pin_t))
#endif
