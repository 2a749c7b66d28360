/**
 * The way to the models through the kernel of Linux: its driver {@code vhci-hcd} is a USB host
 * controller whose wire is a TCP connection (kernel documentation, {@code usb/usbip_protocol.rst}).
 */
@NullMarked
package org.keywright.bench.usbip;

import org.jspecify.annotations.NullMarked;
