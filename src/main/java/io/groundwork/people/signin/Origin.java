package io.groundwork.people.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Where a try comes from: an IPv4 address, or the network of an IPv6 address, since one caller has all addresses of it. */
final class Origin {

    private static final int NETWORK_BYTES = 8;

    private Origin() {}

    static String of(String address) {
        return address.contains(":") ? network(address) : address;
    }

    private static String network(String address) {
        try {
            InetAddress known = InetAddress.getByName(address);
            if (!(known instanceof Inet6Address)) {
                return known.getHostAddress();
            }
            byte[] network = Arrays.copyOf(Arrays.copyOf(known.getAddress(), NETWORK_BYTES), known.getAddress().length);
            return InetAddress.getByAddress(network).getHostAddress() + "/64";
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
