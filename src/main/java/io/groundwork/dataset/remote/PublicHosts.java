package io.groundwork.dataset.remote;

import io.groundwork.dataset.document.FileRefused;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.jspecify.annotations.Nullable;

/**
 * Looks hosts up, and takes only those of which every address is public. A connection goes to one of the addresses
 * that were looked at here, so that a name which changes its address in between gains nothing.
 */
final class PublicHosts implements DnsResolver {

    private final DnsResolver names;

    PublicHosts() {
        this(SystemDefaultDnsResolver.INSTANCE);
    }

    PublicHosts(DnsResolver names) {
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        for (InetAddress address : addresses) {
            if (!PublicAddress.is(address)) {
                throw new FileRefused("dataset.media.remote-private", host, address.getHostAddress());
            }
        }
        return addresses;
    }

    @Override
    public @Nullable String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }
}
