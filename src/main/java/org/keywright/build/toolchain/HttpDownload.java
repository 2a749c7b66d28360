package org.keywright.build.toolchain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongConsumer;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;

/** Fetches one file over HTTP; whether it is the right one is proven by its hash, elsewhere. */
final class HttpDownload {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration STALL = Duration.ofSeconds(60);

    /** More than any toolchain, for files whose size nobody published. */
    private static final long LARGEST = 1L << 30;

    private HttpDownload() {}

    /**
     * Fetches a file.
     *
     * @param file what to fetch
     * @param place where to write it
     * @param received hears how many bytes there are so far
     */
    static void fetch(BundleFile file, Path place, LongConsumer received, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(file.address())).timeout(PATIENCE).build();
        try (HttpClient client = client()) {
            HttpResponse<InputStream> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body();
                    StallGuard guard = new StallGuard(body, STALL, cancellation)) {
                if (answer.statusCode() != 200) {
                    throw new IOException(file.address() + " answered " + answer.statusCode());
                }
                copy(
                        file,
                        body,
                        place,
                        done -> {
                            guard.moved();
                            received.accept(done);
                        },
                        cancellation);
            } finally {
                client.shutdownNow();
            }
        } catch (IOException e) {
            // A download is stopped by closing its stream, which looks like a broken one.
            cancellation.check();
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BuildStoppedException(Cancellation.Reason.ASKED);
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build();
    }

    private static void copy(
            BundleFile file,
            InputStream body,
            Path place,
            LongConsumer received,
            Cancellation cancellation)
            throws IOException, BuildStoppedException {
        long limit = file.bytes() < 0 ? LARGEST : file.bytes();
        long done = 0;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(place)) {
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                cancellation.check();
                done += n;
                if (done > limit) {
                    throw new ToolchainDamagedException(
                            file.name() + " is longer than it should be");
                }
                out.write(buffer, 0, n);
                received.accept(done);
            }
        }
    }
}
