package io.groundwork.dataset.remote;

import io.groundwork.dataset.FileStorage;
import io.groundwork.dataset.FileTooLarge;
import io.groundwork.dataset.MediaSettings;
import io.groundwork.dataset.document.FileRefused;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.io.DetachedSocketFactory;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Fetches files by their address into the storage; whatever stands in the way is {@link FileRefused}. */
@Component
public class RemoteFiles {

    private static final int MOST_REDIRECTS = 3;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final FileStorage storage;
    private final MediaSettings settings;
    private final AllowedHosts hosts;
    private final Supplier<CloseableHttpClient> making;
    private @Nullable CloseableHttpClient client;

    @Autowired
    RemoteFiles(FileStorage storage, MediaSettings settings) {
        this(storage, settings, new PublicHosts(), proxy -> new java.net.Socket(java.net.Proxy.NO_PROXY));
    }

    RemoteFiles(FileStorage storage, MediaSettings settings, PublicHosts names, DetachedSocketFactory sockets) {
        this.storage = storage;
        this.settings = settings;
        this.hosts = new AllowedHosts(settings.hosts());
        this.making = () -> RemoteClient.of(names, sockets, settings.remoteTime());
    }

    /** Whether the name is the address of something elsewhere. */
    public static boolean isAddress(String name) {
        return name.regionMatches(true, 0, "http://", 0, 7) || name.regionMatches(true, 0, "https://", 0, 8);
    }

    /** Refuses an address that would not be fetched, without asking anybody. */
    public void require(String address) {
        hosts.require(AllowedHosts.parsed(address));
    }

    public FileStorage.Stored fetch(String address) {
        long end = System.nanoTime() + settings.remoteTime().toNanos();
        URI at = AllowedHosts.parsed(address);
        try {
            for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
                hosts.require(at);
                Answer answer = ask(at, end);
                if (answer.stored() != null) {
                    return answer.stored();
                }
                at = at.resolve(answer.redirect(address));
            }
        } catch (FileTooLarge large) {
            throw new FileRefused("dataset.media.remote-large", address, settings.remoteBytes() >> 20);
        } catch (UnknownHostException nobody) {
            throw new FileRefused("dataset.media.remote-unknown", at.getHost());
        } catch (IOException broken) {
            throw failed(address, end, broken);
        }
        throw new FileRefused("dataset.media.remote-redirects", address, MOST_REDIRECTS);
    }

    private Answer ask(URI at, long end) throws IOException {
        HttpGet request = new HttpGet(at);
        request.setHeader("Accept", "image/*, video/*");
        CompletableFuture.delayedExecutor(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS)
                .execute(request::cancel);
        return client().execute(request, this::read);
    }

    /** Made with the first file to fetch: many installations never fetch one. */
    private synchronized CloseableHttpClient client() {
        if (client == null) {
            client = making.get();
        }
        return client;
    }

    private Answer read(ClassicHttpResponse response) throws IOException {
        HttpEntity body = response.getEntity();
        if (response.getCode() == 200 && body != null) {
            return new Answer(200, null, storage.put(body.getContent(), settings.remoteBytes()));
        }
        Header location = response.getFirstHeader("Location");
        return new Answer(response.getCode(), location == null ? null : location.getValue(), null);
    }

    private FileRefused failed(String address, long end, IOException broken) {
        if (broken instanceof SocketTimeoutException || System.nanoTime() >= end) {
            return new FileRefused(
                    "dataset.media.remote-slow", address, settings.remoteTime().toSeconds());
        }
        return new FileRefused("dataset.media.remote-failed", address, String.valueOf(broken.getMessage()));
    }

    @PreDestroy
    synchronized void close() throws IOException {
        if (client != null) {
            client.close();
        }
    }

    private record Answer(int status, @Nullable String location, FileStorage.@Nullable Stored stored) {

        /** Where the answer sends us; any other answer is {@link FileRefused}. */
        URI redirect(String asked) {
            if (!REDIRECTS.contains(status) || location == null) {
                throw new FileRefused("dataset.media.remote-status", asked, status);
            }
            return AllowedHosts.parsed(location.strip());
        }
    }
}
