package io.groundwork.dataset.remote;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Tells addresses that anyone on the internet could reach from those of this machine and its neighbours. */
final class PublicAddress {

    /** Special blocks of RFC 6890 and its followers. */
    private static final List<Block> SPECIAL = List.of(
            Block.of(8, 0),
            Block.of(8, 10),
            Block.of(10, 100, 64),
            Block.of(8, 127),
            Block.of(16, 169, 254),
            Block.of(12, 172, 16),
            Block.of(24, 192, 0, 0),
            Block.of(24, 192, 0, 2),
            Block.of(24, 192, 88, 99),
            Block.of(16, 192, 168),
            Block.of(15, 198, 18),
            Block.of(24, 198, 51, 100),
            Block.of(24, 203, 0, 113),
            Block.of(3, 224));

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address instanceof Inet6Address) {
            return isPublic(address.getAddress());
        }
        return SPECIAL.stream().noneMatch(block -> block.holds(address.getAddress()));
    }

    /** Global unicast only (2000::/3); addresses that carry one of version 4 in them are judged by that. */
    private static boolean isPublic(byte[] address) {
        if (startsWith(address, 0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return is(version4(address, 12));
        }
        if ((address[0] & 0xE0) != 0x20) {
            return false;
        }
        if (startsWith(address, 0x20, 0x02)) {
            return is(version4(address, 2));
        }
        boolean special = startsWith(address, 0x20, 0x01, 0x0D, 0xB8)
                || (startsWith(address, 0x20, 0x01) && (address[2] & 0xFE) == 0)
                || startsWith(address, 0x3F, 0xFF);
        return !special;
    }

    private static boolean startsWith(byte[] address, int... start) {
        for (int i = 0; i < start.length; i++) {
            if ((address[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static InetAddress version4(byte[] address, int at) {
        try {
            return Inet4Address.getByAddress(Arrays.copyOfRange(address, at, at + 4));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All addresses whose first bits are these. */
    private record Block(int bits, int start) {

        static Block of(int bits, int... bytes) {
            int start = 0;
            for (int i = 0; i < 4; i++) {
                start = (start << 8) | (i < bytes.length ? bytes[i] : 0);
            }
            return new Block(bits, start);
        }

        boolean holds(byte[] address) {
            int number = 0;
            for (byte each : address) {
                number = (number << 8) | (each & 0xFF);
            }
            return (number ^ start) >>> (32 - bits) == 0;
        }
    }
}
