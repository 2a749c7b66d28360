package org.keywright.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywright.device.DeviceIdentity;
import org.keywright.keyboard.BoardSummary;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which keyboards of the tree in use are plugged in. Where devices cannot be listed, none are.
 *
 * <p>A device is told by its vendor and product id. Several keyboards may share them; those whose
 * release number and name are the device's come first.
 */
public final class PluggedIn {

    private static final Logger LOG = LoggerFactory.getLogger(PluggedIn.class);
    private static final int MOST_CANDIDATES = 5;
    private static final long LARGEST_KEYMAP = 4L << 20;

    private final Devices devices;
    private final Boards boards;
    private final Settings settings;

    PluggedIn(Devices devices, Boards boards, Settings settings) {
        this.devices = devices;
        this.boards = boards;
        this.settings = settings;
    }

    /**
     * A keyboard that is plugged in.
     *
     * @param title what it calls itself, else its id
     * @param candidates ids of the keyboards that it may be, the likeliest first; at least one
     * @param more how many further ones share its id
     * @param last the keymap opened last for one of them
     */
    public record Keyboard(String title, List<String> candidates, int more, Optional<Path> last) {
        public Keyboard {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Those plugged in now; reads files and may load a library, so it is asked in the background.
     */
    public List<Keyboard> now() {
        List<Keyboard> found = new ArrayList<>();
        Map<String, Path> recent = Map.of();
        for (DeviceIdentity device : identities()) {
            List<BoardSummary> fitting = fitting(device);
            if (!fitting.isEmpty()) {
                recent = recent.isEmpty() ? recent() : recent;
                found.add(keyboard(device, fitting, recent));
            }
        }
        return found;
    }

    /** Tells of everything that comes or goes; where that cannot be known, of nothing. */
    public Watch watch(Runnable listener) {
        try {
            return devices.watch(event -> listener.run())::close;
        } catch (RuntimeException | LinkageError unlisted) {
            LOG.info("devices cannot be watched", unlisted);
            return () -> {};
        }
    }

    private List<DeviceIdentity> identities() {
        Map<String, DeviceIdentity> byId = new LinkedHashMap<>();
        try {
            for (Devices.Seen seen : devices.list()) {
                if (seen.bootloader().isEmpty()) {
                    seen.node().usb().ifPresent(d -> byId.merge(key(d), d, PluggedIn::fuller));
                }
            }
        } catch (RuntimeException | LinkageError unlisted) {
            LOG.info("devices cannot be listed", unlisted);
        }
        return List.copyOf(byId.values());
    }

    private static String key(DeviceIdentity device) {
        return device.id() + " " + device.serial();
    }

    /** Not every way in to a device tells everything. */
    private static DeviceIdentity fuller(DeviceIdentity one, DeviceIdentity other) {
        return one.product().isBlank() || one.release() == 0 ? other : one;
    }

    private List<BoardSummary> fitting(DeviceIdentity device) {
        return boards.all().stream()
                .filter(board -> board.usb().vendorId() == device.id().vendor())
                .filter(board -> board.usb().productId() == device.id().product())
                .sorted(Comparator.comparingInt(board -> -likelihood(board, device)))
                .toList();
    }

    private static int likelihood(BoardSummary board, DeviceIdentity device) {
        int release = release(board.usb().deviceVersion());
        return (board.name().equalsIgnoreCase(device.product()) ? 2 : 0)
                + (release > 0 && release == device.release() ? 1 : 0);
    }

    /** {@code 1.0.3} as bcdDevice: 0x0103; 0 if it is not of that form. */
    private static int release(String version) {
        if (!version.matches("\\d{1,2}\\.\\d\\.\\d")) {
            return 0;
        }
        return Integer.parseInt(version.replace(".", ""), 16);
    }

    private static Keyboard keyboard(
            DeviceIdentity device, List<BoardSummary> fitting, Map<String, Path> recent) {
        List<String> all = fitting.stream().map(BoardSummary::id).toList();
        return new Keyboard(
                device.title(),
                all.stream().limit(MOST_CANDIDATES).toList(),
                Math.max(0, all.size() - MOST_CANDIDATES),
                all.stream().filter(recent::containsKey).map(recent::get).findFirst());
    }

    /** The newest of the recent keymaps by keyboard. */
    private Map<String, Path> recent() {
        Map<String, Path> newest = new HashMap<>();
        for (Path file : settings.recentFiles()) {
            keyboardOf(file).ifPresent(id -> newest.putIfAbsent(id, file));
        }
        return newest;
    }

    private static Optional<String> keyboardOf(Path file) {
        try {
            if (Files.size(file) > LARGEST_KEYMAP) {
                return Optional.empty();
            }
            return JsonReader.read(file.toString(), Files.readAllBytes(file))
                    .value()
                    .flatMap(JsonDocument::table)
                    .flatMap(keymap -> keymap.findText("keyboard"));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
