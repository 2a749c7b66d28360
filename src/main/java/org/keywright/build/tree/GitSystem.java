package org.keywright.build.tree;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The surroundings that JGit sees: no configuration of this user or machine.
 *
 * <p>Left alone, JGit starts {@code git} to learn where the machine's configuration is, and obeys
 * what it says: other addresses, proxies with passwords, programs for filters. A fetch shall do the
 * same on every machine and start nothing.
 */
final class GitSystem extends SystemReader.Delegate {

    private static final SystemReader USUAL = SystemReader.getInstance();

    private GitSystem() {
        super(USUAL);
    }

    /** Must be called before anything else is asked of JGit. */
    static void settle() {
        if (!(SystemReader.getInstance() instanceof GitSystem)) {
            SystemReader.setInstance(new GitSystem());
        }
    }

    @Override
    public String getenv(String variable) {
        return variable.startsWith("GIT_") ? null : super.getenv(variable);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public StoredConfig getUserConfig() {
        return new Nothing(new Config(), FS.DETECTED);
    }

    /** A configuration in no file. */
    private static final class Nothing extends FileBasedConfig {

        Nothing(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // there is nothing to load
        }

        @Override
        public void save() {
            // JGit writes down how exact a disk's clock is; it can measure that again
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
