package kefu.gateway.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kefu.platform.identity.Caller;

/**
 * Decides whether somebody hears of a change: his roles must admit the type, and no row the change speaks of may be kept from
 * him. It is judged by what is known of those rows now, so that a complaint that was withheld later takes its earlier events
 * along. The same for the feed, the stream and webhooks.
 */
@ApplicationScoped
public class Hearing {

    private final Circles circles;

    Hearing(Circles circles) {
        this.circles = circles;
    }

    /** Whether the caller hears of it. */
    public boolean hears(Caller who, Heard heard) {
        Change change = heard.change();
        if (!circles.admits(who, change.type())) {
            return false;
        }
        Guard subject = heard.guards().get(change.subject());
        if (subject == null ? circles.isNarrow(who, change.owner()) : !subject.admits(who)) {
            return false;
        }
        for (UUID id : change.mentions()) {
            Guard guard = heard.guards().get(id);
            if (guard != null && (guard.hides(who) || isKeptBack(who, change, guard))) {
                return false;
            }
        }
        return true;
    }

    /** Of a row of another service only who deals with such rows can be told too much; a technician's job names its customer. */
    private boolean isKeptBack(Caller who, Change change, Guard guard) {
        return !guard.owner().equals(change.owner()) && circles.admitsAnyOf(who, guard.owner()) && !guard.admits(who);
    }
}
