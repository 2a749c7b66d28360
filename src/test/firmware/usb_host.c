// The simulated host: control transfers, enumeration, and reading of reports.
#include "usb_host.h"

#include "gaps.h"

#include <simavr/avr_usb.h>
#include <stdio.h>
#include <string.h>

// Registers and bits, the same on every AVR with USB.
enum { UDCON = 0xE0, UDINT = 0xE1, RMWKUP = 1, SUSPI = 0, WAKEUPI = 4 };

// Types of descriptors, and where their fields are.
enum { INTERFACE = 4, ENDPOINT = 5, HID = 0x21, REPORT = 0x22 };
enum { SIZE = 0, TYPE = 1, NUMBER = 2, PROTOCOL = 7, REPORT_SIZE = 7, ADDRESS = 2 };

#define PATIENCE_US 500000
#define STEP_US     20
#define SETUP_US    3000

// What comes from each endpoint; none of those that are not read.
static const char *titles[KNOWN_ENDPOINTS];

int usb_packet(machine_t *machine, uint32_t what, uint8_t endpoint, uint8_t *data, uint32_t *size) {
    struct avr_io_usb packet = {.pipe = endpoint, .sz = *size, .buf = data};
    int result = avr_ioctl(machine->avr, what, &packet);
    *size = packet.sz;
    return result;
}

// Repeats a packet of endpoint 0 until the device takes it; false when it refuses.
static bool insist(machine_t *machine, uint32_t what, uint8_t *data, uint32_t *size) {
    uint32_t wanted = *size;
    for (unsigned waited = 0; waited < PATIENCE_US; waited += STEP_US) {
        *size = wanted;
        int result = usb_packet(machine, what, 0, data, size);
        if (result == AVR_IOCTL_USB_STALL) {
            return false;
        }
        if (result == AVR_IOCTL_USB_OK) {
            machine_run(machine, STEP_US);
            return true;
        }
        machine_run(machine, STEP_US);
    }
    fail("the device does not answer on endpoint 0");
}

// A real controller holds back the data until the setup packet has been read; simavr's lets it
// overwrite the packet. So the firmware is given more time than its main loop ever takes.
static void setup(machine_t *machine, request_t request) {
    uint8_t bytes[8];
    uint32_t size = sizeof bytes;
    memcpy(bytes, &request, sizeof bytes);
    if (!insist(machine, AVR_IOCTL_USB_SETUP, bytes, &size)) {
        fail("the device refused a setup packet");
    }
    machine_run(machine, SETUP_US);
}

int usb_control_in(machine_t *machine, request_t request, uint8_t *data) {
    setup(machine, request);
    uint32_t total = 0;
    uint32_t size;
    do {
        uint8_t packet[USB_PACKET];
        size = 0;
        if (!insist(machine, AVR_IOCTL_USB_READ, packet, &size)) {
            return -1;
        }
        memcpy(data + total, packet, size);
        total += size;
    } while (size == 8 && total < request.length);
    size = 0;
    insist(machine, AVR_IOCTL_USB_WRITE, data, &size);
    return (int)total;
}

int usb_control_out(machine_t *machine, request_t request, uint8_t *data) {
    setup(machine, request);
    uint8_t nothing[USB_PACKET];
    uint32_t size = request.length;
    if (size > 0 && !insist(machine, AVR_IOCTL_USB_WRITE, data, &size)) {
        return -1;
    }
    size = 0;
    if (!insist(machine, AVR_IOCTL_USB_READ, nothing, &size)) {
        return -1;
    }
    machine_run(machine, 200);
    return request.length;
}

static int descriptor(machine_t *machine, uint8_t type, uint8_t index, uint16_t extra,
                      uint8_t *data, uint16_t length) {
    uint8_t recipient = type >= 0x21 ? 0x81 : 0x80;
    request_t request = {recipient, 6, (uint16_t)(type << 8 | index), extra, length};
    return usb_control_in(machine, request, data);
}

// UTF-16 as UTF-8, for characters of the basic plane.
static void print_string(machine_t *machine, uint8_t index) {
    uint8_t data[256];
    int size = descriptor(machine, 3, index, 0x0409, data, 255);
    putchar('"');
    for (int i = 2; i + 1 < size; i += 2) {
        unsigned c = data[i] | data[i + 1] << 8;
        if (c < 0x80) {
            putchar((int)c);
        } else if (c < 0x800) {
            printf("%c%c", 0xC0 | c >> 6, 0x80 | (c & 0x3F));
        } else {
            printf("%c%c%c", 0xE0 | c >> 12, 0x80 | (c >> 6 & 0x3F), 0x80 | (c & 0x3F));
        }
    }
    putchar('"');
}

static void print_bytes(const char *title, const uint8_t *data, int size) {
    fputs(title, stdout);
    for (int i = 0; i < size; i++) {
        printf(" %02x", data[i]);
    }
    putchar('\n');
}

static void attach_seen(avr_irq_t *irq, uint32_t value, void *attached) {
    (void)irq;
    *(bool *)attached = value;
}

void usb_reset(machine_t *machine) {
    avr_ioctl(machine->avr, AVR_IOCTL_USB_RESET, NULL);
    machine_run(machine, 10000);
}

void usb_attach(machine_t *machine) {
    bool attached = false;
    avr_irq_t *irq = avr_io_getirq(machine->avr, AVR_IOCTL_USB_GETIRQ(), USB_IRQ_ATTACH);
    avr_irq_register_notify(irq, attach_seen, &attached);
    for (unsigned waited = 0; !attached; waited++) {
        if (waited > 3000) {
            fail("the device did not attach within 3 s");
        }
        machine_run(machine, 1000);
    }
    avr_irq_unregister_notify(irq, attach_seen, &attached);
    machine_run(machine, 10000);
    usb_reset(machine);
}

static void tell_device(machine_t *machine) {
    uint8_t data[256];
    if (descriptor(machine, 1, 0, 0, data, 18) != 18) {
        fail("no device descriptor");
    }
    printf("device %02x%02x:%02x%02x %02x%02x ", data[9], data[8], data[11], data[10], data[13],
           data[12]);
    uint8_t manufacturer = data[14], product = data[15];
    print_string(machine, manufacturer);
    putchar(' ');
    print_string(machine, product);
    putchar('\n');
}

static void tell_report_descriptor(machine_t *machine, uint8_t interface, const uint8_t *hid) {
    uint8_t report[512];
    uint16_t size = (uint16_t)(hid[REPORT_SIZE] | hid[REPORT_SIZE + 1] << 8);
    int came = descriptor(machine, REPORT, 0, interface, report, size);
    printf("report-descriptor %d bytes %d of %d\n", interface, came, size);
}

// What is read from an endpoint is told by what its interface is: a keyboard that a BIOS knows, or
// anything else.
static void remember_endpoint(uint8_t address, bool keyboard) {
    uint8_t number = address & 0x7F;
    if (address & 0x80 && number < KNOWN_ENDPOINTS) {
        titles[number] = keyboard ? "keyboard" : "shared";
    }
}

static void tell_interfaces(machine_t *machine, const uint8_t *data, int total) {
    uint8_t interface = 0;
    bool keyboard = false;
    for (int at = data[SIZE]; at + 1 < total && data[at + SIZE] > 1; at += data[at + SIZE]) {
        const uint8_t *here = data + at;
        if (here[TYPE] == INTERFACE) {
            interface = here[NUMBER];
            keyboard = here[PROTOCOL] == 1;
        } else if (here[TYPE] == HID) {
            tell_report_descriptor(machine, interface, here);
        } else if (here[TYPE] == ENDPOINT) {
            remember_endpoint(here[ADDRESS], keyboard);
        }
    }
}

static void tell_configuration(machine_t *machine) {
    uint8_t data[512];
    descriptor(machine, 2, 0, 0, data, 9);
    int total = data[2] | data[3] << 8;
    if (total > (int)sizeof data || descriptor(machine, 2, 0, 0, data, (uint16_t)total) != total) {
        fail("the configuration descriptor is cut short");
    }
    printf("interfaces %d power %d\n", data[4], data[8] * 2);
    tell_interfaces(machine, data, total);
}

void usb_enumerate(machine_t *machine) {
    uint8_t data[512];
    usb_attach(machine);
    descriptor(machine, 1, 0, 0, data, 64);
    usb_reset(machine); // as most hosts do once they know the size of packets
    usb_control_out(machine, (request_t){0x00, 5, 7, 0, 0}, data);
    tell_device(machine);
    tell_configuration(machine);
    if (usb_control_out(machine, (request_t){0x00, 9, 1, 0, 0}, data) < 0) {
        fail("SET_CONFIGURATION was refused");
    }
    usb_control_out(machine, (request_t){0x21, 10, 0, 0, 0}, data);
}

// simavr has no such events; their flags are set in the registers instead.
void usb_suspend(machine_t *machine) {
    machine->avr->data[UDINT] |= 1 << SUSPI;
}

void usb_resume(machine_t *machine) {
    machine->avr->data[UDINT] |= 1 << WAKEUPI;
}

bool usb_remote_wakeup(const machine_t *machine) {
    return machine->avr->data[UDCON] & 1 << RMWKUP;
}

void usb_poll_reports(machine_t *machine) {
    for (uint8_t endpoint = 1; endpoint < KNOWN_ENDPOINTS; endpoint++) {
        uint8_t data[USB_PACKET];
        uint32_t size = 0;
        if (titles[endpoint] &&
            usb_packet(machine, AVR_IOCTL_USB_READ, endpoint, data, &size) == AVR_IOCTL_USB_OK &&
            size > 0) {
            print_bytes(titles[endpoint], data, (int)size);
        }
    }
}
