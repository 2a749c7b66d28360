package org.keywright.build.tree;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;
import org.eclipse.jgit.transport.UploadPack.RequestPolicy;

/** A git server on this computer that speaks the smart protocol over HTTP, and can misbehave. */
final class GitServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Repository> repositories = new ConcurrentHashMap<>();
    private final AtomicInteger packs = new AtomicInteger();
    private volatile RequestPolicy policy = RequestPolicy.ANY;
    private volatile boolean oldProtocol;
    private volatile UnaryOperator<byte[]> spoil = UnaryOperator.identity();
    private volatile boolean dies;

    GitServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String serve(String name, TestRepository repository) {
        repositories.put(name, repository.repository());
        return url(name);
    }

    String url(String name) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + name;
    }

    /** Only what branches and tags point to is given out, and protocol 2 is not spoken. */
    void onlyTips() {
        policy = RequestPolicy.ADVERTISED;
        oldProtocol = true;
    }

    /** Changes every pack before it is sent. */
    void spoilPacks(UnaryOperator<byte[]> change) {
        spoil = change;
    }

    /** Ends the connection in the middle of every pack from now on, or does so no more. */
    void dieInPacks(boolean really) {
        dies = really;
    }

    /** How many packs were asked for. */
    int packs() {
        return packs.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String name = path.replaceFirst("^/", "").replaceFirst("/(info/refs|git-up.*)$", "");
            Optional<Repository> repository = Optional.ofNullable(repositories.get(name));
            if (repository.isEmpty()) {
                exchange.sendResponseHeaders(404, -1);
            } else if (path.endsWith("/info/refs")) {
                advertise(exchange, repository.get());
            } else {
                upload(exchange, repository.get());
            }
        }
    }

    private void advertise(HttpExchange exchange, Repository repository) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PacketLineOut lines = new PacketLineOut(out);
        pack(exchange, repository)
                .sendAdvertisedRefs(new PacketLineOutRefAdvertiser(lines), "git-upload-pack");
        send(exchange, "application/x-git-upload-pack-advertisement", out.toByteArray());
    }

    private void upload(HttpExchange exchange, Repository repository) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if ("gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))) {
            body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pack(exchange, repository)
                .uploadWithExceptionPropagation(
                        new ByteArrayInputStream(body), out, OutputStream.nullOutputStream());
        byte[] answer = out.toByteArray();
        if (new String(answer, java.nio.charset.StandardCharsets.ISO_8859_1).contains("PACK")) {
            packs.incrementAndGet();
            answer = spoil.apply(answer);
        }
        send(exchange, "application/x-git-upload-pack-result", answer);
    }

    private UploadPack pack(HttpExchange exchange, Repository repository) {
        UploadPack pack = new UploadPack(repository);
        pack.setBiDirectionalPipe(false);
        pack.setRequestPolicy(policy);
        String protocol = exchange.getRequestHeaders().getFirst("Git-Protocol");
        if (protocol != null && !oldProtocol) {
            pack.setExtraParameters(List.of(protocol.split(":")));
        }
        return pack;
    }

    private void send(HttpExchange exchange, String type, byte[] answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, answer.length);
        boolean half = dies && type.endsWith("result") && answer.length > 300;
        exchange.getResponseBody().write(answer, 0, half ? answer.length / 2 : answer.length);
        exchange.getResponseBody().flush();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
