package kefu.journeys;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A running suite: its gateway, its clock and its people. {@link #local} brings one up beside whatever else runs on this
 * machine; nothing else about it is local.
 */
public final class Suite implements AutoCloseable {

    private static final int PORT = 8080;

    private final Launcher launcher;
    private final URI gateway;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private Suite(Launcher launcher, URI gateway) {
        this.launcher = launcher;
        this.gateway = gateway;
    }

    /** Brings up a suite of its own, with empty data, in a home and on ports nobody else uses. */
    public static Suite local(String home, int portOffset) {
        Path root = Launcher.root();
        Launcher launcher = new Launcher(
                root,
                Map.of(
                        "KEFU_HOME", root.resolve(home).toString(),
                        "KEFU_PORT_OFFSET", Integer.toString(portOffset)));
        launcher.run("reset");
        launcher.run("up");
        return new Suite(launcher, URI.create("http://127.0.0.1:" + (PORT + portOffset)));
    }

    /** The suite that {@code ./kefu up} brought up. */
    public static Suite running() {
        int offset = Integer.parseInt(System.getenv().getOrDefault("KEFU_PORT_OFFSET", "0"));
        return new Suite(new Launcher(Launcher.root(), Map.of()), URI.create("http://127.0.0.1:" + (PORT + offset)));
    }

    /** Somebody with a token. */
    public Person person(String operator, String roles, String... more) {
        return new Person(http, gateway, token(operator, roles, more));
    }

    /** The bearer token itself, for programs. */
    public String token(String operator, String roles, String... more) {
        return tokens.computeIfAbsent(operator + roles + String.join(" ", more), key -> {
            String[] arguments = new String[5 + more.length];
            arguments[0] = "token";
            arguments[1] = "--operator";
            arguments[2] = operator;
            arguments[3] = "--roles";
            arguments[4] = roles;
            System.arraycopy(more, 0, arguments, 5, more.length);
            return launcher.run(arguments).strip();
        });
    }

    /** It is this moment now, for all services; what falls due on the way happens on the way. */
    public void itIs(String moment) {
        launcher.run("clock", moment);
    }

    /** A running process of the suite, by its name. */
    public ProcessHandle process(String name) {
        String status = status();
        Matcher line =
                Pattern.compile("(?m)^\\W*" + name + "\\b.*?\\bpid\\W+(\\d+)").matcher(status);
        if (!line.find()) {
            throw new IllegalStateException("No running " + name + " in\n" + status);
        }
        return ProcessHandle.of(Long.parseLong(line.group(1))).orElseThrow();
    }

    /** Starts whatever does not run. */
    public void up() {
        launcher.run("up");
    }

    /** What a shell needs to reach this suite: the launcher's home and ports, and the gateway's address. */
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(launcher.environment());
        environment.put("GATEWAY", gateway.toString());
        return environment;
    }

    /** What the launcher says of every process. */
    public String status() {
        try {
            return launcher.run("status");
        } catch (IllegalStateException somethingIsDown) {
            return String.valueOf(somethingIsDown.getMessage());
        }
    }

    @Override
    public void close() {
        launcher.run("reset");
    }
}
