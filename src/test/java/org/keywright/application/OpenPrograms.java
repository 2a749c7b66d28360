package org.keywright.application;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.keywright.device.DeviceBus;
import org.keywright.device.access.RuleFile;

/**
 * The programs a test opens. They are closed after it and before its folder is deleted: what still
 * writes beside the user's work would otherwise write into a folder that is being deleted. As a
 * static field it closes them after the last test of the class.
 */
public final class OpenPrograms implements AfterEachCallback, AfterAllCallback {

    private final boolean eachItsOwn;
    private final Deque<Keywright> open = new ArrayDeque<>();

    private OpenPrograms(boolean eachItsOwn) {
        this.eachItsOwn = eachItsOwn;
    }

    /** Closes what a test opened after the test. */
    public static OpenPrograms ofEachTest() {
        return new OpenPrograms(true);
    }

    /** Closes what was opened after all tests of the class. */
    public static OpenPrograms ofAllTests() {
        return new OpenPrograms(false);
    }

    /** With the devices of this computer. */
    public Keywright open(Home home, UserFolders folders) {
        return keep(Keywright.open(home, folders));
    }

    /** With other devices. */
    public Keywright open(Home home, UserFolders folders, DeviceBus bus) {
        return keep(Keywright.open(home, folders, bus));
    }

    /** With other devices and another file of rules. */
    public Keywright open(Home home, UserFolders folders, DeviceBus bus, RuleFile rules) {
        return keep(Keywright.open(home, folders, bus, rules));
    }

    private Keywright keep(Keywright program) {
        open.push(program);
        return program;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (eachItsOwn) {
            closeAll();
        }
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        closeAll();
    }

    private void closeAll() {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
