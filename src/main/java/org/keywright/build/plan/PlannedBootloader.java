package org.keywright.build.plan;

import org.keywright.build.bootloader.BootloaderPlan;

/**
 * What the makefiles make besides the firmware.
 *
 * @param plan how the bootloader is built
 * @param joined whether it is joined to the firmware in a file of both
 */
record PlannedBootloader(BootloaderPlan plan, boolean joined) {}
