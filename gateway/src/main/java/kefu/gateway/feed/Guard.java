package kefu.gateway.feed;

import kefu.platform.identity.Caller;
import kefu.platform.json.Json;
import kefu.platform.visibility.Audience;

/**
 * Who may know of one aggregate, as its service said last.
 *
 * @param owner the service, as the first word of its event types
 */
record Guard(String owner, Audience audience) {

    static Guard of(String owner, String audience) {
        return new Guard(owner, Json.read(audience, Audience.class));
    }

    boolean admits(Caller who) {
        return audience.includes(who);
    }

    boolean hides(Caller who) {
        return audience.hiddenFrom().contains(who.operator());
    }

    /** Whether it keeps something from somebody by name: remembered even when nothing more is heard of the aggregate. */
    boolean lasting() {
        return !audience.hiddenFrom().isEmpty() || owner.equals("customer");
    }
}
