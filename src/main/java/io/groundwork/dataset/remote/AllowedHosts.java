package io.groundwork.dataset.remote;

import io.groundwork.dataset.document.FileRefused;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The hosts of which an installation fetches files: over https, or as each is written. */
final class AllowedHosts {

    private final Set<Place> places = new HashSet<>();

    /** @param hosts each a name, with {@code :port} where it is not the usual one, and with {@code http://} in front where there is no https */
    AllowedHosts(Collection<String> hosts) {
        for (String host : hosts) {
            String address = host.contains("://") ? host : "https://" + host;
            Place place = place(parsed(address.strip()));
            if (place == null) {
                throw new IllegalArgumentException("groundwork.media.hosts: " + host);
            }
            places.add(place);
        }
    }

    /** The place that an address leads to; {@link FileRefused} where nothing is fetched from it. */
    Place require(URI address) {
        Place place = place(address);
        if (place == null) {
            throw new FileRefused("dataset.media.remote-address", address);
        }
        if (!places.contains(place)) {
            boolean secure = places.contains(new Place(true, place.host(), 443));
            throw new FileRefused(
                    !place.secure() && secure ? "dataset.media.remote-insecure" : "dataset.media.remote-closed",
                    place.host());
        }
        return place;
    }

    static URI parsed(String address) {
        try {
            return new URI(address.replace(" ", "%20")).parseServerAuthority();
        } catch (URISyntaxException unreadable) {
            throw new FileRefused("dataset.media.remote-address", address);
        }
    }

    private static @Nullable Place place(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost();
        if (host == null || !List.of("http", "https").contains(scheme) || address.getUserInfo() != null) {
            return null;
        }
        boolean secure = scheme.equals("https");
        int port = address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
        return new Place(secure, IDN.toASCII(host).toLowerCase(Locale.ROOT), port);
    }

    /** Where to connect to, and whether that is encrypted. */
    record Place(boolean secure, String host, int port) {}
}
