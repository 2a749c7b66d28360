package org.keywright.keyboard;

/**
 * How the keyboard introduces itself on the bus (USB 2.0, 9.6.1); -1 where unknown.
 *
 * @param vendorId idVendor, 16 bits
 * @param productId idProduct, 16 bits
 * @param deviceVersion bcdDevice as QMK writes it, {@code 1.0.0}; may be empty
 */
public record UsbIdentity(int vendorId, int productId, String deviceVersion) {}
