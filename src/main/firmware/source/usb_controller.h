// What the other USB files need of the controller.
#pragma once

#include "usb.h"

// Values of UECFG0X: transfer type in the upper bits, direction in the lowest.
#define USB_ENDPOINT_CONTROL      0x00
#define USB_ENDPOINT_INTERRUPT_IN 0xC1

void usb_allocate_endpoint(uint8_t number, uint8_t configuration, uint8_t size);

// Stops and restarts the controller's clock around a suspension.
void usb_freeze_clock(void);
void usb_unfreeze_clock(void);
