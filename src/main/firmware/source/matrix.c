// The switches: which are closed, according to the way they are wired.
//
// Lines are selected one after the other by driving them low; closed switches then pull the lines
// that are read low. A selected line is an output, all others inputs with pull-ups, so that two
// lines never drive against each other.
#include "matrix.h"

#include <util/delay.h>

#include "debounce.h"

static matrix_row_t raw[MATRIX_ROWS];
static matrix_row_t debounced[MATRIX_ROWS];

#define COLUMN(number) ((matrix_row_t)1 << (number))

// Time for a signal to settle after a line was selected.
#define SETTLE_US 1

#ifdef MATRIX_MASKED
extern const matrix_row_t matrix_mask[];
#define MASKED(row, bits) ((bits)&matrix_mask[row])
#else
#define MASKED(row, bits) (bits)
#endif

static inline bool is_low(pin_t pin) {
    return pin != NO_PIN && !gpio_read_pin(pin);
}

static inline void make_input(pin_t pin) {
    if (pin != NO_PIN) {
        gpio_set_pin_input_high(pin);
    }
}

static inline void select_line(pin_t pin) {
    gpio_write_pin_low(pin);
    gpio_set_pin_output(pin);
    _delay_us(SETTLE_US);
}

// The lines that are read need time to rise again before the next one is selected.
static inline void unselect_line(pin_t pin) {
    gpio_set_pin_input_high(pin);
    _delay_us(MATRIX_IO_DELAY);
}

#if defined(DIRECT_PINS)

static const pin_t direct_pins[MATRIX_ROWS][MATRIX_COLS] PROGMEM = DIRECT_PINS;

static void init_pins(void) {
    for (uint8_t row = 0; row < MATRIX_ROWS; row++) {
        for (uint8_t col = 0; col < MATRIX_COLS; col++) {
            make_input(pgm_read_byte(&direct_pins[row][col]));
        }
    }
}

static void read_switches(matrix_row_t rows[]) {
    for (uint8_t row = 0; row < MATRIX_ROWS; row++) {
        for (uint8_t col = 0; col < MATRIX_COLS; col++) {
            if (is_low(pgm_read_byte(&direct_pins[row][col]))) {
                rows[row] |= COLUMN(col);
            }
        }
    }
}

#else

static const pin_t row_pins[MATRIX_ROWS] PROGMEM = MATRIX_ROW_PINS;
static const pin_t col_pins[MATRIX_COLS] PROGMEM = MATRIX_COL_PINS;

static inline pin_t row_pin(uint8_t row) {
    return pgm_read_byte(&row_pins[row]);
}
static inline pin_t col_pin(uint8_t col) {
    return pgm_read_byte(&col_pins[col]);
}

static void init_pins(void) {
    for (uint8_t row = 0; row < MATRIX_ROWS; row++) {
        make_input(row_pin(row));
    }
    for (uint8_t col = 0; col < MATRIX_COLS; col++) {
        make_input(col_pin(col));
    }
}

#if DIODE_DIRECTION == COL2ROW

static void read_switches(matrix_row_t rows[]) {
    for (uint8_t row = 0; row < MATRIX_ROWS; row++) {
        if (row_pin(row) == NO_PIN) {
            continue;
        }
        select_line(row_pin(row));
        for (uint8_t col = 0; col < MATRIX_COLS; col++) {
            if (is_low(col_pin(col))) {
                rows[row] |= COLUMN(col);
            }
        }
        unselect_line(row_pin(row));
    }
}

#else

static void read_switches(matrix_row_t rows[]) {
    for (uint8_t col = 0; col < MATRIX_COLS; col++) {
        if (col_pin(col) == NO_PIN) {
            continue;
        }
        select_line(col_pin(col));
        for (uint8_t row = 0; row < MATRIX_ROWS; row++) {
            if (is_low(row_pin(row))) {
                rows[row] |= COLUMN(col);
            }
        }
        unselect_line(col_pin(col));
    }
}

#endif
#endif

void matrix_init(void) {
    init_pins();
    matrix_init_kb();
}

void matrix_scan(void) {
    matrix_row_t now[MATRIX_ROWS] = {0};
    read_switches(now);
    bool changed = memcmp(now, raw, sizeof raw) != 0;
    memcpy(raw, now, sizeof raw);
    debounce(raw, debounced, changed);
}

matrix_row_t matrix_get_row(uint8_t row) {
    return MASKED(row, debounced[row]);
}

bool matrix_any_closed(void) {
    matrix_row_t now[MATRIX_ROWS] = {0};
    read_switches(now);
    for (uint8_t row = 0; row < MATRIX_ROWS; row++) {
        if (MASKED(row, now[row])) {
            return true;
        }
    }
    return false;
}
