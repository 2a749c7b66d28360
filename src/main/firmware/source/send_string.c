// Text to type, as a person at a keyboard with US layout would type it.
#include "quantum.h"

// For each ASCII character its keycode, and in the highest bit whether it needs Shift.
#define SHIFTED 0x80
#define _(key)  KC_##key
#define S_(key) (KC_##key | SHIFTED)

static const uint8_t ascii_keys[128] PROGMEM = {
    ['\b'] = _(BSPC), ['\t'] = _(TAB),  ['\n'] = _(ENT),  [27] = _(ESC),    [127] = _(DEL),
    [' '] = _(SPC),   ['!'] = S_(1),    ['"'] = S_(QUOT), ['#'] = S_(3),    ['$'] = S_(4),
    ['%'] = S_(5),    ['&'] = S_(7),    ['\''] = _(QUOT), ['('] = S_(9),    [')'] = S_(0),
    ['*'] = S_(8),    ['+'] = S_(EQL),  [','] = _(COMM),  ['-'] = _(MINS),  ['.'] = _(DOT),
    ['/'] = _(SLSH),  ['0'] = _(0),     ['1'] = _(1),     ['2'] = _(2),     ['3'] = _(3),
    ['4'] = _(4),     ['5'] = _(5),     ['6'] = _(6),     ['7'] = _(7),     ['8'] = _(8),
    ['9'] = _(9),     [':'] = S_(SCLN), [';'] = _(SCLN),  ['<'] = S_(COMM), ['='] = _(EQL),
    ['>'] = S_(DOT),  ['?'] = S_(SLSH), ['@'] = S_(2),    ['A'] = S_(A),    ['B'] = S_(B),
    ['C'] = S_(C),    ['D'] = S_(D),    ['E'] = S_(E),    ['F'] = S_(F),    ['G'] = S_(G),
    ['H'] = S_(H),    ['I'] = S_(I),    ['J'] = S_(J),    ['K'] = S_(K),    ['L'] = S_(L),
    ['M'] = S_(M),    ['N'] = S_(N),    ['O'] = S_(O),    ['P'] = S_(P),    ['Q'] = S_(Q),
    ['R'] = S_(R),    ['S'] = S_(S),    ['T'] = S_(T),    ['U'] = S_(U),    ['V'] = S_(V),
    ['W'] = S_(W),    ['X'] = S_(X),    ['Y'] = S_(Y),    ['Z'] = S_(Z),    ['['] = _(LBRC),
    ['\\'] = _(BSLS), [']'] = _(RBRC),  ['^'] = S_(6),    ['_'] = S_(MINS), ['`'] = _(GRV),
    ['a'] = _(A),     ['b'] = _(B),     ['c'] = _(C),     ['d'] = _(D),     ['e'] = _(E),
    ['f'] = _(F),     ['g'] = _(G),     ['h'] = _(H),     ['i'] = _(I),     ['j'] = _(J),
    ['k'] = _(K),     ['l'] = _(L),     ['m'] = _(M),     ['n'] = _(N),     ['o'] = _(O),
    ['p'] = _(P),     ['q'] = _(Q),     ['r'] = _(R),     ['s'] = _(S),     ['t'] = _(T),
    ['u'] = _(U),     ['v'] = _(V),     ['w'] = _(W),     ['x'] = _(X),     ['y'] = _(Y),
    ['z'] = _(Z),     ['{'] = S_(LBRC), ['|'] = S_(BSLS), ['}'] = S_(RBRC), ['~'] = S_(GRV),
};

static void type(char ascii, uint8_t interval) {
    uint8_t entry = (uint8_t)ascii < 128 ? pgm_read_byte(&ascii_keys[(uint8_t)ascii]) : 0;
    uint8_t key = entry & (uint8_t)~SHIFTED;
    if (!key) {
        return;
    }
    if (entry & SHIFTED) {
        register_code(KC_LEFT_SHIFT);
        wait_ms(interval);
    }
    register_code(key);
    wait_ms(interval);
    unregister_code(key);
    wait_ms(interval);
    if (entry & SHIFTED) {
        unregister_code(KC_LEFT_SHIFT);
        wait_ms(interval);
    }
}

void send_char(char ascii) {
    type(ascii, TAP_CODE_DELAY);
}

// Reads decimal digits up to the bar after them; returns the place of the bar.
static const char *wait_as_told(const char *digits) {
    uint16_t milliseconds = 0;
    char digit;
    while ((digit = pgm_read_byte(digits)) >= '0' && digit <= '9') {
        milliseconds = milliseconds * 10 + (uint16_t)(digit - '0');
        digits++;
    }
    wait_ms(milliseconds);
    return digits;
}

// Carries out the control sequence behind its first character; returns the place of its last.
static const char *control_sequence(const char *string) {
    char what = pgm_read_byte(string++);
    uint8_t key = pgm_read_byte(string);
    switch (what) {
        case 't':
            tap_code(key);
            return string;
        case 'd':
            register_code(key);
            return string;
        case 'u':
            unregister_code(key);
            return string;
        default:
            return wait_as_told(string);
    }
}

void send_string_with_delay_P(const char *string, uint8_t interval) {
    char next;
    for (; (next = pgm_read_byte(string)); string++) {
        if (next == 1) {
            string = control_sequence(string + 1);
            wait_ms(interval);
        } else {
            type(next, interval);
        }
    }
}

void send_string_P(const char *string) {
    send_string_with_delay_P(string, TAP_CODE_DELAY);
}
