// What the device says it is.
#pragma once

#include "quantum.h"

// Bytes in flash; data is null when there is no such descriptor.
typedef struct {
    const void *data;
    uint16_t size;
} descriptor_t;

// Value and index are those of the host's request (USB 2.0, 9.4.3).
descriptor_t usb_descriptor(uint16_t value, uint16_t index);
