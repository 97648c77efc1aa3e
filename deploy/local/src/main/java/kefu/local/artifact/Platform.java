package kefu.local.artifact;

import java.util.Locale;
import kefu.local.Failure;

/**
 * The kind of machine, as far as the servers' artifacts care.
 *
 * @param system {@code linux} or {@code mac}
 * @param processor {@code x86_64} or {@code aarch64}
 */
public record Platform(String system, String processor) {

    /** This machine; refused when there is no MySQL artifact for it. */
    public static Platform here() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String osName, String osArch) {
        return new Platform(system(osName), processor(osArch));
    }

    /** The classifier of the MySQL artifact. */
    public String classifier() {
        return system + "-" + processor;
    }

    boolean isLinux() {
        return system.equals("linux");
    }

    private static String system(String osName) {
        String name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("linux")) {
            return "linux";
        }
        if (name.startsWith("mac")) {
            return "mac";
        }
        throw new Failure("There is no MySQL artifact for " + osName
                + "; run Kefu on Linux or macOS, or with ./kefu up --external.");
    }

    private static String processor(String osArch) {
        return switch (osArch.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64", "x64" -> "x86_64";
            case "aarch64", "arm64" -> "aarch64";
            default ->
                throw new Failure("There is no MySQL artifact for a " + osArch
                        + " processor; use ./kefu up --external with a MySQL elsewhere.");
        };
    }
}
