package kefu.local.process;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Generated secrets: passwords and keys are never part of the project, each machine makes its own. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

    private Secrets() {}

    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** A password of letters and digits, which no file, statement or shell needs to quote. */
    public static String password() {
        return RANDOM.ints(32, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
