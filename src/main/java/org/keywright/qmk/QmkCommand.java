package org.keywright.qmk;

/** A sub-command of QMK's command line. */
interface QmkCommand {

    /** The words it takes. */
    Syntax syntax();

    /**
     * Does it.
     *
     * @return whether all went well; if not, the messages have been printed
     */
    boolean run(Call call);
}
