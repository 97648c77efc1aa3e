package kefu.local.server;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a service has still to do: timers that are due, events it has not sent, events it has not read. One that does not say may
 * have anything to do.
 *
 * @param told whether it has said so
 * @param timers due and not fired
 * @param unsent events waiting in the outbox
 * @param unread events of others waiting for it
 * @param nextDue when the next waiting timer is due
 */
record Backlog(boolean told, long timers, long unsent, long unread, Optional<Instant> nextDue) {

    static Backlog of(int managementPort) {
        Optional<String> timers = ask(managementPort, "/operator/timers");
        Optional<String> outbox = ask(managementPort, "/operator/outbox");
        Optional<String> inbox = ask(managementPort, "/operator/inbox");
        return new Backlog(
                timers.isPresent() && outbox.isPresent() && inbox.isPresent(),
                number(timers.orElse(""), "due"),
                number(outbox.orElse(""), "lag"),
                number(inbox.orElse(""), "lag"),
                timers.flatMap(page -> text(page, "nextDue")).map(Instant::parse));
    }

    boolean empty() {
        return told && timers == 0 && unsent == 0 && unread == 0;
    }

    @Override
    public String toString() {
        return !told ? "no answer" : timers + " timers due, " + unsent + " events unsent, " + unread + " events unread";
    }

    // A service without timers or events has no such page; then there is nothing to wait for.
    private static Optional<String> ask(int port, String path) {
        return Management.get(port, path)
                .filter(answer -> answer.status() == 200 || answer.status() == 404)
                .map(answer -> answer.status() == 200 ? answer.body() : "");
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
