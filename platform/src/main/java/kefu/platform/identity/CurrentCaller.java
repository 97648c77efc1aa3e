package kefu.platform.identity;

import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The caller of this request, by the verified token (see {@link Callers}). Where an event or a timer acts, the acting part
 * is set by hand.
 */
@RequestScoped
public class CurrentCaller {

    private final JsonWebToken token;
    private final Callers callers;
    private @Nullable Caller caller;

    CurrentCaller(JsonWebToken token, Callers callers) {
        this.token = token;
        this.callers = callers;
    }

    public Caller get() {
        Caller known = caller;
        if (known == null) {
            known = callers.of(token);
            caller = known;
        }
        return known;
    }

    /** Says who acts where no token is involved: an event handler or a timer. */
    public void actAs(Caller actor) {
        caller = actor;
    }
}
