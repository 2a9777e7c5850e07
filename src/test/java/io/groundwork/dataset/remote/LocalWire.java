package io.groundwork.dataset.remote;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.io.DetachedSocketFactory;
import org.jspecify.annotations.Nullable;

/** Hosts with whatever addresses a test gives them; connections to any of them end at a server of the test. */
final class LocalWire implements DnsResolver, DetachedSocketFactory {

    final List<String> connected = new ArrayList<>();
    private final Map<String, List<InetAddress>> addresses = new HashMap<>();
    private final int port;

    LocalWire(int port) {
        this.port = port;
    }

    LocalWire host(String name, String... numbers) throws UnknownHostException {
        List<InetAddress> all = new ArrayList<>();
        for (String number : numbers) {
            all.add(InetAddress.getByName(number));
        }
        addresses.put(name, all);
        return this;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        List<InetAddress> found = addresses.get(host.toLowerCase(Locale.ROOT));
        if (found == null) {
            throw new UnknownHostException(host);
        }
        return found.toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    @Override
    public Socket create(@Nullable Proxy proxy) {
        return new Socket() {
            @Override
            public void connect(SocketAddress wanted, int millis) throws IOException {
                InetSocketAddress asked = (InetSocketAddress) wanted;
                connected.add(asked.getAddress().getHostAddress() + ":" + asked.getPort());
                super.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), millis);
            }
        };
    }
}
