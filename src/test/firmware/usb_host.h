// The simulated host: control transfers, enumeration, and reading of reports.
#pragma once

#include "machine.h"

#include <stdbool.h>

typedef struct {
    uint8_t type, request;
    uint16_t value, index, length;
} request_t;

enum { USB_PACKET = 64 };

// One packet at an endpoint, by simavr's name of what it is; simavr's answer.
int usb_packet(machine_t *machine, uint32_t what, uint8_t endpoint, uint8_t *data, uint32_t *size);

// Waits for the device to attach, and resets it; resets it.
void usb_attach(machine_t *machine);
void usb_reset(machine_t *machine);

// Runs a control transfer; the number of bytes that came, or -1 when the device refused.
int usb_control_in(machine_t *machine, request_t request, uint8_t *data);
int usb_control_out(machine_t *machine, request_t request, uint8_t *data);

// Waits for the device, gives it an address and a configuration, and tells what it says it is.
void usb_enumerate(machine_t *machine);

// Stops talking to the device as a sleeping host does, and begins again.
void usb_suspend(machine_t *machine);
void usb_resume(machine_t *machine);

// Whether the device has asked the host to wake up.
bool usb_remote_wakeup(const machine_t *machine);

// Reads and prints what has arrived at the endpoints of both interfaces.
void usb_poll_reports(machine_t *machine);
