// The control endpoint: which request is answered how.
//
// Sources: USB 2.0 specification, chapter 9; HID 1.11 specification, chapter 7.
#include "usb_control.h"

#include "indicators.h"
#include "usb_controller.h"
#include "usb_descriptors.h"
#include "usb_reports.h"
#include "usb_transfer.h"

// The request's type, recipient and direction together with its number.
#define REQUEST(type, number) ((uint16_t)((type) << 8 | (number)))

enum requests {
    GET_DEVICE_STATUS = REQUEST(0x80, 0),
    GET_INTERFACE_STATUS = REQUEST(0x81, 0),
    GET_ENDPOINT_STATUS = REQUEST(0x82, 0),
    CLEAR_DEVICE_FEATURE = REQUEST(0x00, 1),
    CLEAR_ENDPOINT_FEATURE = REQUEST(0x02, 1),
    SET_DEVICE_FEATURE = REQUEST(0x00, 3),
    SET_ENDPOINT_FEATURE = REQUEST(0x02, 3),
    SET_ADDRESS = REQUEST(0x00, 5),
    GET_DESCRIPTOR = REQUEST(0x80, 6),
    GET_HID_DESCRIPTOR = REQUEST(0x81, 6),
    GET_CONFIGURATION = REQUEST(0x80, 8),
    SET_CONFIGURATION = REQUEST(0x00, 9),
    GET_INTERFACE = REQUEST(0x81, 10),
    SET_INTERFACE = REQUEST(0x01, 11),
    HID_GET_REPORT = REQUEST(0xA1, 1),
    HID_GET_IDLE = REQUEST(0xA1, 2),
    HID_GET_PROTOCOL = REQUEST(0xA1, 3),
    HID_SET_REPORT = REQUEST(0x21, 9),
    HID_SET_IDLE = REQUEST(0x21, 10),
    HID_SET_PROTOCOL = REQUEST(0x21, 11),
};

enum features { ENDPOINT_HALT = 0, DEVICE_REMOTE_WAKEUP = 1 };

static void answer_byte(const usb_setup_t *setup, uint8_t byte) {
    control_answer(setup, &byte, 1);
}

static void answer_word(const usb_setup_t *setup, uint16_t word) {
    control_answer(setup, &word, 2);
}

static void get_descriptor(const usb_setup_t *setup) {
    descriptor_t descriptor = usb_descriptor(setup->value, setup->index);
    if (descriptor.data) {
        control_answer_P(setup, descriptor.data, descriptor.size);
    } else {
        control_stall();
    }
}

static void set_address(const usb_setup_t *setup) {
    UDADDR = setup->value & 0x7F;
    control_acknowledge();
    control_wait_sent();
    UDADDR |= _BV(ADDEN);
}

static void set_configuration(const usb_setup_t *setup) {
    if (setup->value > 1) {
        control_stall();
        return;
    }
    usb.configuration = (uint8_t)setup->value;
    usb.boot_protocol = false;
    usb.idle_rate = 0;
    if (usb.configuration) {
        usb_allocate_endpoint(KEYBOARD_ENDPOINT, USB_ENDPOINT_INTERRUPT_IN, KEYBOARD_SIZE);
#ifdef SHARED_INTERFACE
        usb_allocate_endpoint(SHARED_ENDPOINT, USB_ENDPOINT_INTERRUPT_IN, SHARED_SIZE);
#endif
        UERST = _BV(KEYBOARD_ENDPOINT) | _BV(SHARED_ENDPOINT);
        UERST = 0;
        UENUM = 0;
    }
    control_acknowledge();
    usb_host_is_new();
}

// The endpoint named by the request, or 0 when there is none to halt.
static uint8_t halting_endpoint(const usb_setup_t *setup) {
    uint8_t number = setup->index & 0x0F;
    bool known = number == KEYBOARD_ENDPOINT;
#ifdef SHARED_INTERFACE
    known = known || number == SHARED_ENDPOINT;
#endif
    return known && usb.configuration ? number : 0;
}

static void get_endpoint_status(const usb_setup_t *setup) {
    UENUM = halting_endpoint(setup);
    bool halted = UECONX & _BV(STALLRQ);
    UENUM = 0;
    answer_word(setup, halted);
}

// Clearing a halt also starts the data toggle anew (USB 2.0, 9.4.5).
static void halt_endpoint(const usb_setup_t *setup, bool halt) {
    uint8_t number = halting_endpoint(setup);
    if (setup->value != ENDPOINT_HALT || !number) {
        control_stall();
        return;
    }
    UENUM = number;
    UECONX = halt ? _BV(STALLRQ) | _BV(EPEN) : _BV(STALLRQC) | _BV(RSTDT) | _BV(EPEN);
    UENUM = 0;
    control_acknowledge();
}

static void set_remote_wakeup(const usb_setup_t *setup, bool allowed) {
    if (setup->value != DEVICE_REMOTE_WAKEUP) {
        control_stall();
        return;
    }
    usb.remote_wakeup = allowed;
    control_acknowledge();
}

// Only the keyboard has an output report: the lights. With a report id it would be two bytes.
static void set_report(const usb_setup_t *setup) {
    uint8_t data[2];
    if (!control_receive(data, sizeof data)) {
        return;
    }
    control_acknowledge();
    if (setup->index == 0) {
        usb.leds = data[setup->length > 1];
        indicators_update();
    }
}

static void get_report(const usb_setup_t *setup) {
    uint8_t report[SHARED_SIZE > KEYBOARD_SIZE ? SHARED_SIZE : KEYBOARD_SIZE];
    uint8_t size = usb_current_report(setup->index, setup->value & 0xFF, report);
    if (size) {
        control_answer(setup, report, size);
    } else {
        control_stall();
    }
}

static void set_idle(const usb_setup_t *setup) {
    if (setup->index == 0) {
        usb.idle_rate = setup->value >> 8;
    }
    control_acknowledge();
}

static void set_protocol(const usb_setup_t *setup) {
    if (setup->index != 0) {
        control_stall();
        return;
    }
    usb.boot_protocol = setup->value == 0;
    control_acknowledge();
    usb_reports_lost();
}

static void hid_request(const usb_setup_t *setup) {
    switch (REQUEST(setup->type, setup->request)) {
        case HID_GET_REPORT:
            get_report(setup);
            break;
        case HID_GET_IDLE:
            answer_byte(setup, usb.idle_rate);
            break;
        case HID_GET_PROTOCOL:
            answer_byte(setup, !usb.boot_protocol);
            break;
        case HID_SET_REPORT:
            set_report(setup);
            break;
        case HID_SET_IDLE:
            set_idle(setup);
            break;
        case HID_SET_PROTOCOL:
            set_protocol(setup);
            break;
        default:
            control_stall();
    }
}

void usb_control_request(void) {
    usb_setup_t setup;
    control_read_setup(&setup);
    switch (REQUEST(setup.type, setup.request)) {
        case GET_DESCRIPTOR:
        case GET_HID_DESCRIPTOR:
            get_descriptor(&setup);
            break;
        case SET_ADDRESS:
            set_address(&setup);
            break;
        case GET_CONFIGURATION:
            answer_byte(&setup, usb.configuration);
            break;
        case SET_CONFIGURATION:
            set_configuration(&setup);
            break;
        case GET_DEVICE_STATUS:
            answer_word(&setup, usb.remote_wakeup ? 2 : 0);
            break;
        case GET_INTERFACE_STATUS:
            answer_word(&setup, 0);
            break;
        case GET_ENDPOINT_STATUS:
            get_endpoint_status(&setup);
            break;
        case SET_DEVICE_FEATURE:
            set_remote_wakeup(&setup, true);
            break;
        case CLEAR_DEVICE_FEATURE:
            set_remote_wakeup(&setup, false);
            break;
        case SET_ENDPOINT_FEATURE:
            halt_endpoint(&setup, true);
            break;
        case CLEAR_ENDPOINT_FEATURE:
            halt_endpoint(&setup, false);
            break;
        case GET_INTERFACE:
            answer_byte(&setup, 0);
            break;
        case SET_INTERFACE:
            if (setup.value == 0) {
                control_acknowledge();
            } else {
                control_stall();
            }
            break;
        default:
            hid_request(&setup);
    }
}
