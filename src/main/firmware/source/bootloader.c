// Leaving the firmware: for the bootloader, or to start anew.
//
// A chip in the middle of work is no place to start a bootloader in. So the watchdog resets
// everything, and a note in memory that is not cleared at start tells what the reset was for.
// BOOTLOADER_KIND says how the bootloader wants to be called; see core.json.
//
// Sources: ATmega16U4/32U4 datasheet (Atmel 7766), chapters 8 "System control and reset" and 27
// "Boot loader support"; the published sources of the Arduino Leonardo bootloader for its note.
#include "bootloader.h"

#include <avr/interrupt.h>
#include <avr/wdt.h>
#include <util/delay.h>

#include "chip.h"
#include "usb.h"

#define KIND_JUMP     1 // reset, then jump to its first instruction
#define KIND_NOTE     2 // leave the note it looks for, then reset
#define KIND_HANDOVER 3 // switch everything off, then jump without a reset
#define KIND_RESET    4 // reset only: it always runs first

#ifndef BOOTLOADER_KIND
#define BOOTLOADER_KIND KIND_RESET
#endif
#ifndef BOOTLOADER_SIZE
#define BOOTLOADER_SIZE 0
#endif

// Program memory is counted in words of two bytes.
#define BOOTLOADER_WORD ((FLASHEND + 1UL - BOOTLOADER_SIZE) / 2)

#define WANTED 0xB007B007UL
static uint32_t note __attribute__((section(".noinit")));

static void start_bootloader_code(void) __attribute__((noreturn));
static void start_bootloader_code(void) {
    void (*bootloader)(void) = (void (*)(void))(uintptr_t)BOOTLOADER_WORD;
    bootloader();
    __builtin_unreachable();
}

// Runs before variables are set up. After a reset by the watchdog it is still running, and must
// be stopped before it strikes again.
void after_reset(void) __attribute__((naked, used, section(".init3")));
void after_reset(void) {
    uint8_t cause = MCUSR;
    MCUSR = 0;
    wdt_disable();
    if (BOOTLOADER_KIND == KIND_JUMP && (cause & _BV(WDRF)) && note == WANTED) {
        note = 0;
        start_bootloader_code();
    }
}

static void reset_by_watchdog(void) __attribute__((noreturn));
static void reset_by_watchdog(void) {
    wdt_enable(WDTO_60MS);
    for (;;) {
    }
}

// The host gets time to notice that the device is gone.
static void leave_bus(void) {
    clear_keyboard();
    usb_detach();
    _delay_ms(100);
    cli();
}

static void switch_everything_off(void) {
    TIMSK0 = 0;
    TCCR0B = 0;
    EIMSK = 0;
    PCICR = 0;
    SPCR = 0;
    EECR = 0;
    UCSR1B = 0;
    DDRB = DDRC = DDRD = 0;
    PORTB = PORTC = PORTD = 0;
#ifdef PORTE
    DDRE = PORTE = 0;
#endif
#ifdef PORTF
    DDRF = PORTF = 0;
#endif
}

void bootloader_jump(void) {
    leave_bus();
    if (BOOTLOADER_KIND == KIND_HANDOVER) {
        switch_everything_off();
        start_bootloader_code();
    }
    if (BOOTLOADER_KIND == KIND_NOTE) {
        *(volatile uint16_t *)0x0800 = 0x7777;
    }
    note = WANTED;
    reset_by_watchdog();
}

void restart(void) {
    leave_bus();
    note = 0;
    reset_by_watchdog();
}

void reset_keyboard(void) {
    bootloader_jump();
}

void soft_reset_keyboard(void) {
    restart();
}
