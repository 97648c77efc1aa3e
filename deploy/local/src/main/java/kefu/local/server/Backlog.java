package kefu.local.server;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a service has still to do: timers that are due, events it has not sent, events it has not read.
 *
 * @param timers due and not fired
 * @param unsent events waiting in the outbox
 * @param unread events of others waiting for it
 * @param nextDue when the next waiting timer is due
 */
record Backlog(long timers, long unsent, long unread, Optional<Instant> nextDue) {

    static Backlog of(int managementPort) {
        String timers = ask(managementPort, "/operator/timers");
        return new Backlog(
                number(timers, "due"),
                number(ask(managementPort, "/operator/outbox"), "lag"),
                number(ask(managementPort, "/operator/inbox"), "lag"),
                text(timers, "nextDue").map(Instant::parse));
    }

    boolean empty() {
        return timers == 0 && unsent == 0 && unread == 0;
    }

    String told() {
        return timers + " timers due, " + unsent + " events unsent, " + unread + " events unread";
    }

    // A service without timers or events has no such page; then there is nothing to wait for.
    private static String ask(int port, String path) {
        return Management.get(port, path)
                .filter(answer -> answer.status() == 200)
                .map(Management.Answer::body)
                .orElse("");
    }

    static long number(String json, String field) {
        Matcher matcher = Pattern.compile("\"" + field + "\"\\s*:\\s*(\\d+)").matcher(json);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    static Optional<String> text(String json, String field) {
        Matcher matcher =
                Pattern.compile("\"" + field + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
