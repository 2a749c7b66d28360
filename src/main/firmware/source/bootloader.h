// Leaving the firmware.
#pragma once

// Starts the bootloader; does not return.
void bootloader_jump(void) __attribute__((noreturn));

// Starts the firmware anew, as if plugged in again; does not return.
void restart(void) __attribute__((noreturn));
