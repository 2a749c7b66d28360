// Reports on their way to the host, and the host's questions about them.
#pragma once

#include "quantum.h"

// Writes the present report of an interface (and report id, where there are ids) into buffer;
// its size, or 0 when there is no such report.
uint8_t usb_current_report(uint8_t interface, uint8_t id, uint8_t *buffer);

// Repeats what the host may have lost, and what it wants repeated while nothing changes.
void usb_reports_task(void);
