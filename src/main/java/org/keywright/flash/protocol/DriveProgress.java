package org.keywright.flash.protocol;

import java.util.function.IntConsumer;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashStoppedException;

/**
 * Tells of a file on its way to a drive in bytes of the image.
 *
 * <p>A bootloader that counts what is missing would take the next file for the rest of a broken
 * one, so a user's wish to stop waits until the file is there.
 *
 * @param progress hears it
 * @param file bytes of the whole file
 * @param image bytes of the image in it
 */
record DriveProgress(FlashProgress progress, int file, long image) implements IntConsumer {

    @Override
    public void accept(int written) {
        try {
            progress.at(file == 0 ? image : image * written / file);
        } catch (FlashStoppedException later) {
            return;
        }
    }
}
