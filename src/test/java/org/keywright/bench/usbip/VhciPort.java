package org.keywright.bench.usbip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywright.bench.Speed;

/** One port of the kernel's virtual host controller, given a TCP connection as its wire. */
final class VhciPort {

    private static final Path CONTROLLER = Path.of("/sys/devices/platform/vhci_hcd.0");
    private static final String FREE = "004";

    private final SocketChannel kernelEnd;
    private final Socket deviceEnd;

    private VhciPort(SocketChannel kernelEnd, Socket deviceEnd) {
        this.kernelEnd = kernelEnd;
        this.deviceEnd = deviceEnd;
    }

    /** Connects a socket with itself; nothing is attached yet. */
    static VhciPort wire() throws IOException {
        InetAddress home = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try (var server = new java.net.ServerSocket(0, 1, home)) {
            SocketChannel client = SocketChannel.open(StandardProtocolFamily.INET);
            // Without it a request waits until the one before was acknowledged, which takes 40 ms.
            client.setOption(StandardSocketOptions.TCP_NODELAY, true);
            client.connect(new InetSocketAddress(home, server.getLocalPort()));
            return new VhciPort(client, server.accept());
        }
    }

    /** The end that the device's side reads. */
    Socket deviceEnd() {
        return deviceEnd;
    }

    /** Hands the other end to the kernel, which asks the device who it is. */
    void attach(int deviceNumber, Speed speed) throws IOException {
        int socket = descriptor();
        synchronized (VhciPort.class) { // between the look and the order nobody else may take it
            String order =
                    "%d %d %d %d".formatted(freePort(), socket, deviceNumber, speed.number());
            Files.writeString(CONTROLLER.resolve("attach"), order);
        }
    }

    void close() {
        try {
            kernelEnd.close();
            deviceEnd.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        return Files.readAllLines(CONTROLLER.resolve("status")).stream()
                .map(line -> line.trim().split("\\s+"))
                .filter(columns -> columns[0].equals("hs") && columns[2].equals(FREE))
                .map(columns -> Integer.parseInt(columns[1]))
                .findFirst()
                .orElseThrow(() -> new IOException("no free port at the virtual host controller"));
    }

    /** The number the kernel knows our end by, found by the socket's inode. */
    private int descriptor() throws IOException {
        int port = ((InetSocketAddress) kernelEnd.getLocalAddress()).getPort();
        String local = ":%04X".formatted(port);
        String inode =
                Files.readAllLines(Path.of("/proc/self/net/tcp")).stream()
                        .map(line -> line.trim().split("\\s+"))
                        .filter(columns -> columns[1].endsWith(local))
                        .map(columns -> columns[9])
                        .findFirst()
                        .orElseThrow(() -> new IOException("our own socket is not listed"));
        return find("socket:[" + inode + "]")
                .orElseThrow(() -> new IOException("our own socket has no number"));
    }

    private static Optional<Integer> find(String target) throws IOException {
        List<Path> open;
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            open = all.toList();
        }
        return open.stream()
                .filter(p -> leadsTo(p, target))
                .map(p -> Integer.parseInt(p.getFileName().toString()))
                .findFirst();
    }

    private static boolean leadsTo(Path link, String target) {
        try {
            return Files.readSymbolicLink(link).toString().equals(target);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }
}
