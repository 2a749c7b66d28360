// The control endpoint: questions and orders of the host.
#pragma once

// Serves the request that is waiting in endpoint 0.
void usb_control_request(void);
