// What differs between the supported chips: clocks, pads, endpoint memory, bootloader place.
//
// Sources: datasheets ATmega16U4/32U4 (Atmel 7766), ATmega8U2/16U2/32U2 (Atmel 7799) and
// AT90USB64x/128x (Atmel 7593), chapters "PLL", "USB controller" and "Boot loader support".
#pragma once

#include <avr/io.h>

#if defined(__AVR_ATmega32U4__) || defined(__AVR_ATmega16U4__)
// 16 MHz divided by two feeds the PLL; its output of 48 MHz goes straight to the USB controller.
#define CHIP_PLL_ON        (_BV(PINDIV) | _BV(PLLE))
#define CHIP_PLL_FREQUENCY _BV(PDIV2)
#define CHIP_PAD_REGULATOR _BV(UVREGE)
#define CHIP_USB_ON        (_BV(USBE) | _BV(OTGPADE))
#elif defined(__AVR_ATmega32U2__) || defined(__AVR_ATmega16U2__) || defined(__AVR_AT90USB162__)
#define CHIP_PLL_ON (_BV(PLLP0) | _BV(PLLE))
#define CHIP_USB_ON _BV(USBE)
#elif defined(__AVR_AT90USB1286__) || defined(__AVR_AT90USB1287__)
#define CHIP_PLL_ON        (_BV(PLLP2) | _BV(PLLP0) | _BV(PLLE))
#define CHIP_PAD_REGULATOR (_BV(UIMOD) | _BV(UVREGE))
#define CHIP_USB_ON        (_BV(USBE) | _BV(OTGPADE))
#elif defined(__AVR_AT90USB646__) || defined(__AVR_AT90USB647__)
#define CHIP_PLL_ON        (_BV(PLLP2) | _BV(PLLP1) | _BV(PLLE))
#define CHIP_PAD_REGULATOR (_BV(UIMOD) | _BV(UVREGE))
#define CHIP_USB_ON        (_BV(USBE) | _BV(OTGPADE))
#else
#error "This chip is not supported by the built-in firmware core"
#endif

#if F_CPU != 16000000UL
#error "The built-in firmware core needs a 16 MHz clock"
#endif
