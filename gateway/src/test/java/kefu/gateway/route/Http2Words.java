package kefu.gateway.route;

/** HTTP/2 as a caller says it who was written for the occasion: frames as text, one byte a letter, for {@link RawSocket}. */
final class Http2Words {

    static final int DATA = 0;
    static final int HEADERS = 1;
    static final int PING = 6;
    static final int CONTINUATION = 9;

    /** Flags of HEADERS. */
    static final int END_STREAM = 1;

    static final int END_HEADERS = 4;

    private static final int SETTINGS = 4;
    private static final int LONGEST_PLAIN = 127;

    private Http2Words() {}

    /** What a caller begins with who knows that he is understood. */
    static String hello() {
        return "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(SETTINGS, 0, 0, "");
    }

    static String frame(int type, int flags, int stream, String payload) {
        return beginning(payload.length(), type, flags, stream) + payload;
    }

    /** Of a frame whose payload is still to come. */
    static String beginning(int length, int type, int flags, int stream) {
        return "" + (char) (length >> 16) + (char) (length >> 8 & 0xff) + (char) (length & 0xff) + (char) type
                + (char) flags + "\0\0" + (char) (stream >> 8) + (char) (stream & 0xff);
    }

    /** A request in the plainest words of RFC 7541: each field by its letters, none remembered. */
    static String request(String method, String path, String bearer) {
        return field(":method", method)
                + field(":scheme", "http")
                + field(":authority", "kefu")
                + field(":path", path)
                + field("authorization", bearer)
                + field("content-type", "application/json");
    }

    static String field(String name, String value) {
        return "\0" + text(name) + text(value);
    }

    private static String text(String letters) {
        StringBuilder said = new StringBuilder();
        int length = letters.length();
        if (length < LONGEST_PLAIN) {
            said.append((char) length);
        } else {
            said.append((char) LONGEST_PLAIN);
            for (length -= LONGEST_PLAIN; length >= 128; length /= 128) {
                said.append((char) (length % 128 + 128));
            }
            said.append((char) length);
        }
        return said.append(letters).toString();
    }
}
