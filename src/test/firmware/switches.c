// The simulated switches, and the wires between them and the chip.
//
// A closed switch with a diode lets current flow one way only: the line at the diode's near end
// reads low when the chip drives the line at its far end low, and not the other way round.
#include "switches.h"

#include <simavr/avr_ioport.h>
#include <string.h>

pin_name_t parse_pin(const char *text) {
    if (strncmp(text, "NO_PIN", 6) == 0) {
        return (pin_name_t){0, 0};
    }
    if (text[0] < 'A' || text[0] > 'F' || text[1] < '0' || text[1] > '7') {
        fail("not a pin: %s", text);
    }
    return (pin_name_t){text[0], (uint8_t)(text[1] - '0')};
}

static avr_ioport_state_t port_state(const machine_t *machine, char port) {
    avr_ioport_state_t state = {0};
    avr_ioctl(machine->avr, AVR_IOCTL_IOPORT_GETSTATE(port), &state);
    return state;
}

bool pin_level(const machine_t *machine, pin_name_t pin) {
    avr_ioport_state_t state = port_state(machine, pin.port);
    unsigned bit = 1u << pin.bit;
    return state.ddr & bit ? state.port & bit : state.pin & bit;
}

static bool driven_low(const machine_t *machine, pin_name_t pin) {
    avr_ioport_state_t state = port_state(machine, pin.port);
    unsigned bit = 1u << pin.bit;
    return pin.port && (state.ddr & bit) && !(state.port & bit);
}

static void pull(const machine_t *machine, pin_name_t pin, bool low) {
    avr_ioport_state_t state = port_state(machine, pin.port);
    if (pin.port && !(state.ddr & (1u << pin.bit))) {
        avr_irq_t *irq = avr_io_getirq(machine->avr, AVR_IOCTL_IOPORT_GETIRQ(pin.port), pin.bit);
        avr_raise_irq(irq, !low);
    }
}

static bool is_low(const switches_t *s, const pin_name_t far[], unsigned lines,
                   bool (*closed)(const switches_t *, unsigned, unsigned), unsigned near) {
    for (unsigned i = 0; i < lines; i++) {
        if (closed(s, near, i) && driven_low(s->machine, far[i])) {
            return true;
        }
    }
    return false;
}

static bool closed_in_col(const switches_t *s, unsigned col, unsigned row) {
    return s->closed[row][col];
}

static bool closed_in_row(const switches_t *s, unsigned row, unsigned col) {
    return s->closed[row][col];
}

static void answer_matrix(switches_t *s) {
    for (unsigned i = 0; i < MOST_LINES; i++) {
        switch (s->wiring) {
            case COL2ROW:
                pull(s->machine, s->cols[i], is_low(s, s->rows, MOST_LINES, closed_in_col, i));
                break;
            case ROW2COL:
                pull(s->machine, s->rows[i], is_low(s, s->cols, MOST_LINES, closed_in_row, i));
                break;
            case DIRECT:
                for (unsigned col = 0; col < MOST_LINES; col++) {
                    pull(s->machine, s->direct[i][col], s->closed[i][col]);
                }
                break;
        }
    }
}

static void answer(switches_t *s) {
    if (s->busy) {
        return;
    }
    s->busy = true;
    answer_matrix(s);
    for (unsigned i = 0; i < MOST_LINES; i++) {
        if (s->grounded[i].port) {
            pull(s->machine, s->grounded[i], true);
        }
    }
    s->busy = false;
}

static void pins_changed(avr_irq_t *irq, uint32_t value, void *switches) {
    (void)irq;
    (void)value;
    answer(switches);
}

// simavr restores pull-ups after each write to a port; its last signal then is the whole port's.
void switches_connect(switches_t *switches, machine_t *machine) {
    switches->machine = machine;
    for (char port = 'A'; port <= 'F'; port++) {
        avr_irq_t *irq =
            avr_io_getirq(machine->avr, AVR_IOCTL_IOPORT_GETIRQ(port), IOPORT_IRQ_PIN_ALL);
        if (irq) {
            avr_irq_register_notify(irq, pins_changed, switches);
        }
    }
    answer(switches);
}

void switches_set(switches_t *switches, unsigned row, unsigned col, bool closed) {
    if (row >= MOST_LINES || col >= MOST_LINES) {
        fail("no such key: %u %u", row, col);
    }
    switches->closed[row][col] = closed;
    if (switches->machine) {
        answer(switches);
    }
}

void switches_ground(switches_t *switches, pin_name_t pin, bool low) {
    for (unsigned i = 0; i < MOST_LINES; i++) {
        pin_name_t *place = &switches->grounded[i];
        bool here = place->port == pin.port && place->bit == pin.bit;
        if (low ? !place->port : here) {
            *place = low ? pin : (pin_name_t){0, 0};
            break;
        }
    }
    pull(switches->machine, pin, low);
    answer(switches);
}
