/**
 * What keeps this user from a device that is plugged in, and what to do about it: permissions,
 * drivers, other programs.
 *
 * <p>Not opening anything: what is said here is seen from outside.
 */
@NullMarked
package org.keywright.device.access;

import org.jspecify.annotations.NullMarked;
