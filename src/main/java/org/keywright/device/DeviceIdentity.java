package org.keywright.device;

/**
 * What a USB device says about itself.
 *
 * @param id vendor and product
 * @param release {@code bcdDevice}, binary-coded decimal as sent: 0x0936; 0 where the system does
 *     not tell
 * @param manufacturer its string, empty if it has none
 * @param product its string, empty if it has none
 * @param serial its string, empty if it has none
 */
public record DeviceIdentity(
        UsbId id, int release, String manufacturer, String product, String serial) {

    /** Nothing but the id is known. */
    public static DeviceIdentity of(UsbId id) {
        return new DeviceIdentity(id, 0, "", "", "");
    }

    /** What to call it: its product's name, else its id. */
    public String title() {
        return product.isBlank() ? id.toString() : product;
    }
}
