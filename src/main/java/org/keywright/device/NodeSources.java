package org.keywright.device;

/** One source of each kind of node. */
public record NodeSources(UsbSource usb, HidSource hid, SerialSource serial, DriveSource drives) {}
