// What simavr 1.6 lacks of the chip's USB controller, for firmware that expects all of it.
//
// The chip has seven endpoints: firmware that looks at the last two would end simavr. Here they
// can be selected, and are never there. And a chip forgets what is left of a control packet as
// soon as the firmware says that it has read it; simavr would send that back with the answer.
#include "gaps.h"

#include <stdbool.h>

// Registers and bits, the same on every AVR with USB.
enum { UEINTX = 0xE8, UENUM = 0xE9, UEDATX = 0xF1, UEBCLX = 0xF2, RXOUTI = 2, RXSTPI = 3 };

typedef struct {
    avr_io_read_t read;
    void *read_parameter;
    avr_io_write_t write;
    void *write_parameter;
} original_t;

static original_t originals[UEBCLX - UEINTX + 1];

static bool unknown_endpoint(const avr_t *avr) {
    return avr->data[UENUM] >= KNOWN_ENDPOINTS;
}

static uint8_t original_read(avr_t *avr, avr_io_addr_t address) {
    original_t *original = &originals[address - UEINTX];
    return original->read ? original->read(avr, address, original->read_parameter)
                          : avr->data[address];
}

static void original_write(avr_t *avr, avr_io_addr_t address, uint8_t value) {
    original_t *original = &originals[address - UEINTX];
    if (original->write) {
        original->write(avr, address, value, original->write_parameter);
    } else {
        avr->data[address] = value;
    }
}

static uint8_t read_register(avr_t *avr, avr_io_addr_t address, void *parameter) {
    (void)parameter;
    if (address == UENUM) {
        return avr->data[UENUM];
    }
    return unknown_endpoint(avr) ? 0 : original_read(avr, address);
}

static void forget_packet(avr_t *avr, uint8_t flags) {
    uint8_t cleared = (uint8_t)(original_read(avr, UEINTX) & ~flags);
    if (avr->data[UENUM] == 0 && cleared & (1 << RXOUTI | 1 << RXSTPI)) {
        while (original_read(avr, UEBCLX) > 0) {
            original_read(avr, UEDATX);
        }
    }
}

static void write_register(avr_t *avr, avr_io_addr_t address, uint8_t value, void *parameter) {
    (void)parameter;
    if (address == UENUM) {
        avr->data[UENUM] = value;
    } else if (!unknown_endpoint(avr)) {
        if (address == UEINTX) {
            forget_packet(avr, value);
        }
        original_write(avr, address, value);
    }
}

void gaps_fill(machine_t *machine) {
    avr_t *avr = machine->avr;
    for (avr_io_addr_t address = UEINTX; address <= UEBCLX; address++) {
        avr_io_addr_t io = AVR_DATA_TO_IO(address);
        originals[address - UEINTX] = (original_t){avr->io[io].r.c, avr->io[io].r.param,
                                                   avr->io[io].w.c, avr->io[io].w.param};
        avr->io[io].r.c = read_register;
        avr->io[io].w.c = write_register;
    }
}
