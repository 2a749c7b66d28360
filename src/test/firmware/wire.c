// Transfers that somebody else asks for, one line each.
#include "wire.h"

#include "gaps.h"
#include "usb_host.h"

#include <simavr/avr_usb.h>
#include <stdio.h>

#define FRAME_US  1000
#define MOST_DATA 1024

// The bytes of a line from that word on, counted from 0.
static uint32_t parse_bytes(const char *text, unsigned word, uint8_t *data, uint32_t most) {
    int used;
    unsigned value;
    for (unsigned i = 0; i < word; i++) {
        if (sscanf(text, "%*s%n", &used) == EOF) {
            return 0;
        }
        text += used;
    }
    uint32_t size = 0;
    while (size < most && sscanf(text, "%x%n", &value, &used) == 1) {
        data[size++] = (uint8_t)value;
        text += used;
    }
    return size;
}

static void answer(const char *word, const uint8_t *data, uint32_t size) {
    fputs(word, stdout);
    for (uint32_t i = 0; i < size; i++) {
        printf(" %02x", data[i]);
    }
    putchar('\n');
}

void wire_control(machine_t *machine, const char *line) {
    unsigned type, request, value, index, length;
    uint8_t data[MOST_DATA] = {0};
    if (sscanf(line, "%*s %x %x %x %x %x", &type, &request, &value, &index, &length) != 5 ||
        length > MOST_DATA - USB_PACKET) {
        fail("not a control transfer: %s", line);
    }
    request_t setup = {(uint8_t)type, (uint8_t)request, (uint16_t)value, (uint16_t)index,
                       (uint16_t)length};
    bool in = type & 0x80;
    if (!in && parse_bytes(line, 6, data, MOST_DATA) != length) {
        fail("another length than was said: %s", line);
    }
    int size = in ? usb_control_in(machine, setup, data) : usb_control_out(machine, setup, data);
    answer(size < 0 ? "stall" : "control", data, in && size > 0 ? (uint32_t)size : 0);
}

static uint8_t parse_endpoint(const char *line) {
    unsigned endpoint;
    if (sscanf(line, "%*s %x", &endpoint) != 1 || endpoint == 0 || endpoint >= KNOWN_ENDPOINTS) {
        fail("not an endpoint: %s", line);
    }
    return (uint8_t)endpoint;
}

void wire_in(machine_t *machine, const char *line) {
    uint8_t data[USB_PACKET];
    uint32_t size = 0;
    machine_run(machine, FRAME_US);
    int result = usb_packet(machine, AVR_IOCTL_USB_READ, parse_endpoint(line), data, &size);
    bool came = result == AVR_IOCTL_USB_OK && size > 0;
    answer(came ? "in" : "nak", data, came ? size : 0);
}

void wire_out(machine_t *machine, const char *line) {
    uint8_t data[USB_PACKET];
    uint32_t size = parse_bytes(line, 2, data, sizeof data);
    machine_run(machine, FRAME_US);
    int result = usb_packet(machine, AVR_IOCTL_USB_WRITE, parse_endpoint(line), data, &size);
    answer(result == AVR_IOCTL_USB_OK ? "out" : "nak", data, 0);
}
