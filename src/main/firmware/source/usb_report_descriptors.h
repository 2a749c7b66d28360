// The layout of every report, in the language of HID.
//
// Sources: HID 1.11 specification, 6.2.2 and appendix B.1; HID usage tables 1.3.
#pragma once

#include "usb.h"

// clang-format off

// Eight modifier bits, a reserved byte, six keys; and five lights coming back.
#define KEYBOARD_REPORT_DESCRIPTOR                                                        \
    0x05, 0x01,       /* usage page: generic desktop */                                   \
    0x09, 0x06,       /* usage: keyboard */                                               \
    0xA1, 0x01,       /* collection: application */                                       \
    0x05, 0x07,       /*   usage page: keys */                                            \
    0x19, 0xE0,       /*   usages: the modifiers */                                       \
    0x29, 0xE7,                                                                           \
    0x15, 0x00,       /*   values 0 to 1 */                                               \
    0x25, 0x01,                                                                           \
    0x75, 0x01,       /*   eight of one bit */                                            \
    0x95, 0x08,                                                                           \
    0x81, 0x02,       /*   input: variables */                                            \
    0x75, 0x08,       /*   one reserved byte */                                           \
    0x95, 0x01,                                                                           \
    0x81, 0x01,       /*   input: constant */                                             \
    0x05, 0x08,       /*   usage page: lights */                                          \
    0x19, 0x01,       /*   usages: Num Lock to Kana */                                    \
    0x29, 0x05,                                                                           \
    0x75, 0x01,       /*   five of one bit */                                             \
    0x95, 0x05,                                                                           \
    0x91, 0x02,       /*   output: variables */                                           \
    0x75, 0x03,       /*   three bits to fill the byte */                                 \
    0x95, 0x01,                                                                           \
    0x91, 0x01,       /*   output: constant */                                            \
    0x05, 0x07,       /*   usage page: keys */                                            \
    0x19, 0x00,       /*   usages: all */                                                 \
    0x29, 0xFF,                                                                           \
    0x15, 0x00,       /*   values 0 to 255 */                                             \
    0x26, 0xFF, 0x00,                                                                     \
    0x75, 0x08,       /*   six of one byte */                                             \
    0x95, 0x06,                                                                           \
    0x81, 0x00,       /*   input: array */                                                \
    0xC0

// Eight buttons, movement, both wheels.
#ifdef MOUSEKEY_ENABLE
#    define MOUSE_PART                                                                    \
    0x05, 0x01,       /* usage page: generic desktop */                                   \
    0x09, 0x02,       /* usage: mouse */                                                  \
    0xA1, 0x01,       /* collection: application */                                       \
    0x85, REPORT_ID_MOUSE,                                                                \
    0x09, 0x01,       /*   usage: pointer */                                              \
    0xA1, 0x00,       /*   collection: physical */                                        \
    0x05, 0x09,       /*     usage page: buttons */                                       \
    0x19, 0x01,       /*     usages: 1 to 8 */                                            \
    0x29, 0x08,                                                                           \
    0x15, 0x00,       /*     values 0 to 1 */                                             \
    0x25, 0x01,                                                                           \
    0x75, 0x01,       /*     eight of one bit */                                          \
    0x95, 0x08,                                                                           \
    0x81, 0x02,       /*     input: variables */                                          \
    0x05, 0x01,       /*     usage page: generic desktop */                               \
    0x09, 0x30,       /*     usage: X */                                                  \
    0x09, 0x31,       /*     usage: Y */                                                  \
    0x09, 0x38,       /*     usage: wheel */                                              \
    0x15, 0x81,       /*     values -127 to 127 */                                        \
    0x25, 0x7F,                                                                           \
    0x75, 0x08,       /*     three of one byte */                                         \
    0x95, 0x03,                                                                           \
    0x81, 0x06,       /*     input: variables, relative */                                \
    0x05, 0x0C,       /*     usage page: consumer */                                      \
    0x0A, 0x38, 0x02, /*     usage: horizontal wheel */                                   \
    0x95, 0x01,       /*     one of one byte */                                           \
    0x81, 0x06,       /*     input: variable, relative */                                 \
    0xC0,                                                                                 \
    0xC0,
#else
#    define MOUSE_PART
#endif

// One usage of two bytes each.
#ifdef EXTRAKEY_ENABLE
#    define EXTRAKEY_PART                                                                 \
    0x05, 0x01,       /* usage page: generic desktop */                                   \
    0x09, 0x80,       /* usage: system control */                                         \
    0xA1, 0x01,       /* collection: application */                                       \
    0x85, REPORT_ID_SYSTEM,                                                               \
    0x19, 0x01,       /*   usages: up to the last system control */                       \
    0x2A, 0xB7, 0x00,                                                                     \
    0x15, 0x01,       /*   values: the same */                                            \
    0x26, 0xB7, 0x00,                                                                     \
    0x75, 0x10,       /*   one of two bytes */                                            \
    0x95, 0x01,                                                                           \
    0x81, 0x00,       /*   input: array */                                                \
    0xC0,                                                                                 \
    0x05, 0x0C,       /* usage page: consumer */                                          \
    0x09, 0x01,       /* usage: consumer control */                                       \
    0xA1, 0x01,       /* collection: application */                                       \
    0x85, REPORT_ID_CONSUMER,                                                             \
    0x19, 0x01,       /*   usages: 1 to 0x2A0 */                                          \
    0x2A, 0xA0, 0x02,                                                                     \
    0x15, 0x01,       /*   values: the same */                                            \
    0x26, 0xA0, 0x02,                                                                     \
    0x75, 0x10,       /*   one of two bytes */                                            \
    0x95, 0x01,                                                                           \
    0x81, 0x00,       /*   input: array */                                                \
    0xC0,
#else
#    define EXTRAKEY_PART
#endif

// Eight modifier bits, then one bit for each of 240 keys.
#ifdef NKRO_ENABLE
#    define NKRO_PART                                                                     \
    0x05, 0x01,       /* usage page: generic desktop */                                   \
    0x09, 0x06,       /* usage: keyboard */                                               \
    0xA1, 0x01,       /* collection: application */                                       \
    0x85, REPORT_ID_NKRO,                                                                 \
    0x05, 0x07,       /*   usage page: keys */                                            \
    0x19, 0xE0,       /*   usages: the modifiers */                                       \
    0x29, 0xE7,                                                                           \
    0x15, 0x00,       /*   values 0 to 1 */                                               \
    0x25, 0x01,                                                                           \
    0x75, 0x01,       /*   eight of one bit */                                            \
    0x95, 0x08,                                                                           \
    0x81, 0x02,       /*   input: variables */                                            \
    0x19, 0x00,       /*   usages: 0 to 239 */                                            \
    0x29, 0xEF,                                                                           \
    0x95, 0xF0,       /*   240 of one bit */                                              \
    0x81, 0x02,       /*   input: variables */                                            \
    0xC0,
#else
#    define NKRO_PART
#endif

#define SHARED_REPORT_DESCRIPTOR MOUSE_PART EXTRAKEY_PART NKRO_PART

// clang-format on

#define KEYBOARD_REPORT_DESCRIPTOR_SIZE sizeof((uint8_t[]){KEYBOARD_REPORT_DESCRIPTOR})
#define SHARED_REPORT_DESCRIPTOR_SIZE   sizeof((uint8_t[]){SHARED_REPORT_DESCRIPTOR})
