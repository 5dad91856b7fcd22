package tiaowen.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up and lets through only addresses of the public internet. The client connects to the
 * very addresses that were checked, so that a name that means something else a moment later gains
 * nothing.
 */
final class PublicAddresses implements DnsResolver {
    /** Networks of IPv4 that are not the public internet, by RFC 6890 and its successors. */
    private static final List<Network> INSIDE =
            List.of(
                    new Network("0.0.0.0", 8),
                    new Network("10.0.0.0", 8),
                    new Network("100.64.0.0", 10),
                    new Network("127.0.0.0", 8),
                    new Network("169.254.0.0", 16),
                    new Network("172.16.0.0", 12),
                    new Network("192.0.0.0", 24),
                    new Network("192.0.2.0", 24),
                    new Network("192.168.0.0", 16),
                    new Network("198.18.0.0", 15),
                    new Network("198.51.100.0", 24),
                    new Network("203.0.113.0", 24),
                    new Network("224.0.0.0", 3),
                    // and of IPv6: only 2000::/3 is given out
                    new Network("::", 3),
                    new Network("4000::", 2),
                    new Network("8000::", 1),
                    new Network("2001::", 23),
                    new Network("2001:db8::", 32),
                    new Network("2002::", 16),
                    new Network("3fff::", 20));

    /** A name means an address that is not the public internet. */
    static final class Inside extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Inside(String host) {
            super(host);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = InetAddress.getAllByName(host);
        for (var address : found) if (isInside(address)) throw new Inside(host);
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return host;
    }

    static boolean isInside(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress()) return true;
        return INSIDE.stream().anyMatch(network -> network.holds(address));
    }

    /** An address and how many bits of it count. */
    private static final class Network {
        private final byte[] start;
        private final int bits;

        Network(String start, int bits) {
            this.start = literal(start);
            this.bits = bits;
        }

        /** Numbers are not looked up anywhere. */
        private static byte[] literal(String address) {
            try {
                return InetAddress.getByName(address).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(address, e);
            }
        }

        boolean holds(InetAddress address) {
            var bytes = address.getAddress();
            if (bytes.length != start.length) return false;
            int whole = bits / 8;
            if (!Arrays.equals(bytes, 0, whole, start, 0, whole)) return false;
            int shift = 8 - bits % 8;
            return shift == 8 || (bytes[whole] & 0xFF) >> shift == (start[whole] & 0xFF) >> shift;
        }
    }
}
