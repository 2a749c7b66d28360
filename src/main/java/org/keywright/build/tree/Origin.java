package org.keywright.build.tree;

import java.nio.file.Path;

/** Where a firmware source comes from. */
public sealed interface Origin {

    /** The word for the kind: {@code folder}, {@code zip} or {@code git}. */
    String kind();

    /** Where it lies, for a person. */
    String place();

    /**
     * A folder of the user's, used where it is.
     *
     * @param folder absolute
     */
    record Folder(Path folder) implements Origin {
        @Override
        public String kind() {
            return "folder";
        }

        @Override
        public String place() {
            return folder.toString();
        }
    }

    /**
     * A zip that was unpacked.
     *
     * @param file its name when it was added
     */
    record Zip(String file) implements Origin {
        @Override
        public String kind() {
            return "zip";
        }

        @Override
        public String place() {
            return file;
        }
    }

    /**
     * A git repository.
     *
     * @param url as {@link GitUrl} accepts it
     * @param wanted a branch, a tag, a full ref or a full commit id; empty for the server's default
     */
    record Git(String url, String wanted) implements Origin {
        @Override
        public String kind() {
            return "git";
        }

        @Override
        public String place() {
            return url;
        }
    }
}
