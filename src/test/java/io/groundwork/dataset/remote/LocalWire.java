package io.groundwork.dataset.remote;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hosts with whatever addresses a test gives them; connections to any of them end at a server of the test. */
final class LocalWire implements Wire {

    final List<String> connected = new ArrayList<>();
    private final Map<String, List<InetAddress>> addresses = new HashMap<>();
    private final DirectWire direct = new DirectWire();
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
    public List<InetAddress> resolve(String host) throws IOException {
        List<InetAddress> found = addresses.get(host);
        if (found == null) {
            throw new UnknownHostException(host);
        }
        return found;
    }

    @Override
    public Socket connect(InetAddress address, int wanted, int millis) throws IOException {
        connected.add(address.getHostAddress() + ":" + wanted);
        return direct.connect(InetAddress.getLoopbackAddress(), port, millis);
    }

    @Override
    public Socket secure(Socket plain, String host, int wanted) throws IOException {
        return direct.secure(plain, host, wanted);
    }
}
