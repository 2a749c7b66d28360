// Data stages of control transfers on endpoint 0.
#pragma once

#include <avr/pgmspace.h>

#include "quantum.h"

// The eight bytes that open every control transfer (USB 2.0, 9.3).
typedef struct {
    uint8_t type;
    uint8_t request;
    uint16_t value;
    uint16_t index;
    uint16_t length;
} usb_setup_t;

void control_read_setup(usb_setup_t *setup);

// Sends no more than the host asked for, and receives its confirmation.
void control_answer(const usb_setup_t *setup, const void *data, uint16_t size);
void control_answer_P(const usb_setup_t *setup, const void *data, uint16_t size);

// Receives up to size bytes of the host's data; false when the host went away.
bool control_receive(void *data, uint8_t size);

// Confirms a request without data from us.
void control_acknowledge(void);
void control_stall(void);

// Waits until the confirmation has left: only then may a new address be used.
void control_wait_sent(void);
