// Names of pins (B0, F7, ...) and what can be done with one.
//
// A pin is one byte: the I/O address of its port's input register in the upper half, its bit in
// the lower. On every AVR with USB, input, direction and output register follow each other.
// Source: ATmega16U4/32U4 datasheet (Atmel 7766), section 10.4, and its register summary.
#pragma once

#include <avr/io.h>
#include <stdbool.h>
#include <stdint.h>

typedef uint8_t pin_t;

#define NO_PIN            ((pin_t)0xFF)
#define PIN_AT(port, bit) ((pin_t)((port) << 4 | (bit)))

#ifdef PORTA
#define A0 PIN_AT(0x0, 0)
#define A1 PIN_AT(0x0, 1)
#define A2 PIN_AT(0x0, 2)
#define A3 PIN_AT(0x0, 3)
#define A4 PIN_AT(0x0, 4)
#define A5 PIN_AT(0x0, 5)
#define A6 PIN_AT(0x0, 6)
#define A7 PIN_AT(0x0, 7)
#endif
#define B0 PIN_AT(0x3, 0)
#define B1 PIN_AT(0x3, 1)
#define B2 PIN_AT(0x3, 2)
#define B3 PIN_AT(0x3, 3)
#define B4 PIN_AT(0x3, 4)
#define B5 PIN_AT(0x3, 5)
#define B6 PIN_AT(0x3, 6)
#define B7 PIN_AT(0x3, 7)
#define C0 PIN_AT(0x6, 0)
#define C1 PIN_AT(0x6, 1)
#define C2 PIN_AT(0x6, 2)
#define C3 PIN_AT(0x6, 3)
#define C4 PIN_AT(0x6, 4)
#define C5 PIN_AT(0x6, 5)
#define C6 PIN_AT(0x6, 6)
#define C7 PIN_AT(0x6, 7)
#define D0 PIN_AT(0x9, 0)
#define D1 PIN_AT(0x9, 1)
#define D2 PIN_AT(0x9, 2)
#define D3 PIN_AT(0x9, 3)
#define D4 PIN_AT(0x9, 4)
#define D5 PIN_AT(0x9, 5)
#define D6 PIN_AT(0x9, 6)
#define D7 PIN_AT(0x9, 7)
#ifdef PORTE
#define E0 PIN_AT(0xC, 0)
#define E1 PIN_AT(0xC, 1)
#define E2 PIN_AT(0xC, 2)
#define E3 PIN_AT(0xC, 3)
#define E4 PIN_AT(0xC, 4)
#define E5 PIN_AT(0xC, 5)
#define E6 PIN_AT(0xC, 6)
#define E7 PIN_AT(0xC, 7)
#endif
#ifdef PORTF
#define F0 PIN_AT(0xF, 0)
#define F1 PIN_AT(0xF, 1)
#define F2 PIN_AT(0xF, 2)
#define F3 PIN_AT(0xF, 3)
#define F4 PIN_AT(0xF, 4)
#define F5 PIN_AT(0xF, 5)
#define F6 PIN_AT(0xF, 6)
#define F7 PIN_AT(0xF, 7)
#endif

// The input, direction and output registers of a pin's port, in this order.
static inline volatile uint8_t *pin_port(pin_t pin) {
    return (volatile uint8_t *)(uintptr_t)(__SFR_OFFSET + (pin >> 4));
}

static inline uint8_t pin_bit(pin_t pin) {
    return (uint8_t)(1 << (pin & 7));
}

static inline void gpio_set_pin_input(pin_t pin) {
    pin_port(pin)[1] &= (uint8_t)~pin_bit(pin);
    pin_port(pin)[2] &= (uint8_t)~pin_bit(pin);
}

static inline void gpio_set_pin_input_high(pin_t pin) {
    pin_port(pin)[1] &= (uint8_t)~pin_bit(pin);
    pin_port(pin)[2] |= pin_bit(pin);
}

static inline void gpio_set_pin_output(pin_t pin) {
    pin_port(pin)[1] |= pin_bit(pin);
}

static inline void gpio_write_pin_high(pin_t pin) {
    pin_port(pin)[2] |= pin_bit(pin);
}

static inline void gpio_write_pin_low(pin_t pin) {
    pin_port(pin)[2] &= (uint8_t)~pin_bit(pin);
}

static inline void gpio_write_pin(pin_t pin, bool high) {
    if (high) {
        gpio_write_pin_high(pin);
    } else {
        gpio_write_pin_low(pin);
    }
}

static inline bool gpio_read_pin(pin_t pin) {
    return pin_port(pin)[0] & pin_bit(pin);
}
