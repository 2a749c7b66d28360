package org.keywright.generate;

import org.keywright.mapping.CString;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** {@code version.h}: what a firmware says about its own making. */
public final class VersionHeader {

    private final SourceText out = new SourceText();

    private VersionHeader() {}

    /** The file. */
    public static Checked<GeneratedText> write(FirmwareVersion version) {
        return new VersionHeader().written(version);
    }

    private Checked<GeneratedText> written(FirmwareVersion version) {
        Banner.writeC(out, "the firmware tree");
        out.line("#pragma once");
        out.line("");
        define("QMK_VERSION", version.version());
        define("QMK_BUILDDATE", version.built());
        out.line("#define QMK_VERSION_BCD " + version.digits());
        define("QMK_GIT_HASH", version.hash());
        define("CHIBIOS_VERSION", version.chibios());
        define("CHIBIOS_CONTRIB_VERSION", version.chibiosContrib());
        define("QMK_USERSPACE_VERSION", version.userspace());
        return out.finish();
    }

    private void define(String name, String text) {
        CString.literal(text)
                .ifPresentOrElse(
                        literal -> out.line("#define " + name + " " + literal),
                        () ->
                                out.report(
                                        Problem.error(
                                                "unfit-value",
                                                new Location.OnOption(name),
                                                "The version cannot be written in C.",
                                                "Give the version another name.")));
    }
}
