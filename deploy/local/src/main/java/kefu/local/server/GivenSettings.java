package kefu.local.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kefu.local.Failure;

/**
 * What the services are told by the environment of the launcher: only what somebody means to tell them. A variable that was
 * left there for something else changes no service.
 */
final class GivenSettings {

    /** What somebody who tries a front end or a proxy on a suite of his own needs. */
    private static final Set<String> HANDED_ON = Set.of("KEFU_CORS_ORIGINS", "KEFU_GATEWAY_TRUSTED_PROXIES");

    private static final String JVM = "KEFU_SERVICE_JVM";
    private static final String SETTINGS = "KEFU_SERVICE_SETTINGS";
    private static final Set<String> OF_THE_LAUNCHER =
            Set.of("KEFU_HOME", "KEFU_CACHE", "KEFU_PORT_OFFSET", "KEFU_JDKS", "KEFU_PACKAGED", JVM, SETTINGS);

    private final Map<String, String> environment;

    GivenSettings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The options of the JVM, where ours are not wanted. */
    Optional<List<String>> jvm() {
        return Optional.of(words(JVM)).filter(options -> !options.isEmpty());
    }

    /** Settings by the names they have in the documents, which go before all others. */
    List<String> settings() {
        return words(SETTINGS).stream().map(GivenSettings::setting).toList();
    }

    /** Variables the services read themselves. */
    Map<String, String> handedOn() {
        Map<String, String> handedOn = new TreeMap<>(environment);
        handedOn.keySet().retainAll(HANDED_ON);
        return handedOn;
    }

    /** Variables that look as if they were meant for a service, which hears of none of them. */
    List<String> unheard() {
        Predicate<String> known = OF_THE_LAUNCHER::contains;
        return environment.keySet().stream()
                .filter(name -> name.startsWith("KEFU_") || name.startsWith("QUARKUS_"))
                .filter(known.or(HANDED_ON::contains).negate())
                .sorted()
                .toList();
    }

    private List<String> words(String name) {
        String text = environment.getOrDefault(name, "").strip();
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String setting(String word) {
        if (word.indexOf('=') < 1) {
            throw new Failure(SETTINGS + " says '" + word + "', which is no NAME=VALUE.");
        }
        return "-D" + word;
    }
}
