// What the device says it is: device, configuration and string descriptors.
//
// Sources: USB 2.0 specification, 9.6; HID 1.11 specification, 6.2 and appendix E.
#include "usb_descriptors.h"

#include "usb_report_descriptors.h"

enum descriptor_types {
    DEVICE = 1,
    CONFIGURATION = 2,
    STRING = 3,
    INTERFACE = 4,
    ENDPOINT = 5,
    HID = 0x21,
    HID_REPORT = 0x22,
};

enum strings { LANGUAGES, MANUFACTURER_STRING, PRODUCT_STRING, SERIAL_STRING };

#ifdef SERIAL_NUMBER
#define SERIAL_INDEX SERIAL_STRING
#else
#define SERIAL_INDEX 0
#endif

#define WORD(value) (uint8_t)((value)&0xFF), (uint8_t)((value) >> 8)

static const uint8_t device_descriptor[] PROGMEM = {
    18,
    DEVICE,
    WORD(0x0200), // USB 2.0
    0,
    0, // the class is each interface's affair
    0,
    CONTROL_SIZE,
    WORD(VENDOR_ID),
    WORD(PRODUCT_ID),
    WORD(DEVICE_VER),
    MANUFACTURER_STRING,
    PRODUCT_STRING,
    SERIAL_INDEX,
    1, // configuration
};

#define INTERFACE_SIZE            25
#define CONFIGURATION_HEADER_SIZE 9
#ifdef SHARED_INTERFACE
#define INTERFACES 2
#else
#define INTERFACES 1
#endif
#define CONFIGURATION_SIZE (CONFIGURATION_HEADER_SIZE + INTERFACES * INTERFACE_SIZE)

// Place of the HID descriptor inside an interface's bytes.
#define HID_OFFSET 9
#define HID_SIZE   9

// Subclass 1 with protocol 1 is a keyboard that a BIOS understands.
#define INTERFACE_BYTES(number, subclass, protocol, report_size, endpoint, size)                   \
    9, INTERFACE, number, 0, 1, 3, subclass, protocol, 0, 9, HID, WORD(0x0111), 0, 1, HID_REPORT,  \
        WORD(report_size), 7, ENDPOINT, 0x80 | endpoint, 3, WORD(size), USB_POLLING_INTERVAL_MS

// Bus-powered, able to wake the host; current in units of 2 mA.
static const uint8_t configuration_descriptor[] PROGMEM = {
    9,
    CONFIGURATION,
    WORD(CONFIGURATION_SIZE),
    INTERFACES,
    1,
    0,
    0xA0,
    USB_MAX_POWER_CONSUMPTION / 2,
    INTERFACE_BYTES(0, 1, 1, KEYBOARD_REPORT_DESCRIPTOR_SIZE, KEYBOARD_ENDPOINT, KEYBOARD_SIZE),
#ifdef SHARED_INTERFACE
    INTERFACE_BYTES(1, 0, 0, SHARED_REPORT_DESCRIPTOR_SIZE, SHARED_ENDPOINT, SHARED_SIZE),
#endif
};

static const uint8_t keyboard_report_descriptor[] PROGMEM = {KEYBOARD_REPORT_DESCRIPTOR};
#ifdef SHARED_INTERFACE
static const uint8_t shared_report_descriptor[] PROGMEM = {SHARED_REPORT_DESCRIPTOR};
#endif

// Strings are UTF-16, as wide literals are on this chip; the generated names are UTF-8.
#define WIDE_LITERAL(text) L##text
#define WIDE(text)         WIDE_LITERAL(text)
#define STRING_DESCRIPTOR(name, text)                                                              \
    _Static_assert(sizeof(text) <= 254, #name ": at most 126 UTF-16 units");                       \
    static const struct {                                                                          \
        uint8_t size;                                                                              \
        uint8_t type;                                                                              \
        wchar_t units[sizeof(text) / sizeof(wchar_t)];                                             \
    } name PROGMEM = {sizeof(text), STRING, text}

static const uint8_t languages[] PROGMEM = {4, STRING, WORD(0x0409)}; // English (US)
STRING_DESCRIPTOR(manufacturer, WIDE(MANUFACTURER));
STRING_DESCRIPTOR(product, WIDE(PRODUCT));
#ifdef SERIAL_NUMBER
STRING_DESCRIPTOR(serial, WIDE(SERIAL_NUMBER));
#endif

#define FOUND(bytes, length) ((descriptor_t){(bytes), (length)})
#define NOT_FOUND            FOUND(NULL, 0)

static descriptor_t string_descriptor(uint8_t number) {
    switch (number) {
        case LANGUAGES:
            return FOUND(languages, sizeof languages);
        case MANUFACTURER_STRING:
            return FOUND(&manufacturer, sizeof(WIDE(MANUFACTURER)));
        case PRODUCT_STRING:
            return FOUND(&product, sizeof(WIDE(PRODUCT)));
#ifdef SERIAL_NUMBER
        case SERIAL_STRING:
            return FOUND(&serial, sizeof(WIDE(SERIAL_NUMBER)));
#endif
        default:
            return NOT_FOUND;
    }
}

static descriptor_t report_descriptor(uint16_t interface) {
    switch (interface) {
        case 0:
            return FOUND(keyboard_report_descriptor, sizeof keyboard_report_descriptor);
#ifdef SHARED_INTERFACE
        case 1:
            return FOUND(shared_report_descriptor, sizeof shared_report_descriptor);
#endif
        default:
            return NOT_FOUND;
    }
}

static descriptor_t hid_descriptor(uint16_t interface) {
    if (interface >= INTERFACES) {
        return NOT_FOUND;
    }
    uint16_t start = CONFIGURATION_HEADER_SIZE + interface * INTERFACE_SIZE + HID_OFFSET;
    return FOUND(configuration_descriptor + start, HID_SIZE);
}

descriptor_t usb_descriptor(uint16_t value, uint16_t index) {
    switch (value >> 8) {
        case DEVICE:
            return FOUND(device_descriptor, sizeof device_descriptor);
        case CONFIGURATION:
            return FOUND(configuration_descriptor, sizeof configuration_descriptor);
        case STRING:
            return string_descriptor(value & 0xFF);
        case HID:
            return hid_descriptor(index);
        case HID_REPORT:
            return report_descriptor(index);
        default:
            return NOT_FOUND;
    }
}
