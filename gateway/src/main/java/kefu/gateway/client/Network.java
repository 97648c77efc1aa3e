package kefu.gateway.client;

import java.net.InetAddress;
import java.util.Optional;

/** A range of addresses such as {@code 10.0.0.0/8} or {@code 2001:db8::/32}; a single address is a range of one. */
public record Network(byte[] prefix, int bits) {

    /** Reads a range; nothing that would have to be looked up is one. */
    public static Optional<Network> read(String text) {
        String[] parts = text.split("/", -1);
        try {
            byte[] address = InetAddress.ofLiteral(parts[0]).getAddress();
            int whole = address.length * 8;
            int bits = parts.length == 1 ? whole : Integer.parseInt(parts[1]);
            return parts.length <= 2 && bits >= 0 && bits <= whole && parts[0].indexOf('%') < 0
                    ? Optional.of(new Network(address, bits))
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    public boolean contains(InetAddress address) {
        byte[] other = address.getAddress();
        if (other.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((prefix[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
