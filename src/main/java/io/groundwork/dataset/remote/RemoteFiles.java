package io.groundwork.dataset.remote;

import io.groundwork.dataset.FileStorage;
import io.groundwork.dataset.FileTooLarge;
import io.groundwork.dataset.MediaSettings;
import io.groundwork.dataset.document.FileRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Fetches files by their address into the storage; whatever stands in the way is {@link FileRefused}. */
@Component
public class RemoteFiles {

    private static final int MOST_REDIRECTS = 3;

    private final FileStorage storage;
    private final MediaSettings settings;
    private final AllowedHosts hosts;
    private final Wire wire;

    RemoteFiles(FileStorage storage, MediaSettings settings, Wire wire) {
        this.storage = storage;
        this.settings = settings;
        this.hosts = new AllowedHosts(settings.hosts());
        this.wire = wire;
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
        Deadline deadline = new Deadline(settings.remoteTime());
        URI at = AllowedHosts.parsed(address);
        try {
            for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
                AllowedHosts.Place place = hosts.require(at);
                try (Socket plain = connect(place, deadline);
                        Socket socket = place.secure() ? wire.secure(plain, place.host(), place.port()) : plain) {
                    HttpAnswer answer = HttpAnswer.to(at, place, socket, deadline);
                    if (answer.status() == 200) {
                        return storage.put(answer.body(), settings.remoteBytes());
                    }
                    at = at.resolve(answer.redirect(address));
                }
            }
        } catch (FileTooLarge large) {
            throw new FileRefused("dataset.media.remote-large", address, settings.remoteBytes() >> 20);
        } catch (SocketTimeoutException late) {
            throw new FileRefused(
                    "dataset.media.remote-slow", address, settings.remoteTime().toSeconds());
        } catch (UnknownHostException nobody) {
            throw new FileRefused("dataset.media.remote-unknown", at.getHost());
        } catch (IOException broken) {
            throw new FileRefused("dataset.media.remote-failed", address, String.valueOf(broken.getMessage()));
        }
        throw new FileRefused("dataset.media.remote-redirects", address, MOST_REDIRECTS);
    }

    /** All addresses of the host must be public, and the connection goes to one of those that were looked at. */
    private Socket connect(AllowedHosts.Place place, Deadline deadline) throws IOException {
        List<InetAddress> addresses = wire.resolve(place.host());
        for (InetAddress address : addresses) {
            if (!PublicAddress.is(address)) {
                throw new FileRefused("dataset.media.remote-private", place.host(), address.getHostAddress());
            }
        }
        IOException failure = new UnknownHostException(place.host());
        for (InetAddress address : addresses) {
            try {
                Socket socket = wire.connect(address, place.port(), deadline.millis());
                socket.setSoTimeout(deadline.millis());
                return socket;
            } catch (IOException unreachable) {
                failure = unreachable;
            }
        }
        throw failure;
    }
}
