package kefu.callback.undertaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kefu.callback.attempt.CallbackConcluded;
import kefu.platform.casework.Caseworker;
import kefu.platform.json.Json;

/** Moves on what waited for a callback, in the transaction in which the callback ended. */
@ApplicationScoped
class CallbackWatch {

    private static final String COMPLETED = "callback.completed.v1";

    private final Undertakings undertakings;
    private final UndertakingRoom room;
    private final Caseworker caseworker;

    CallbackWatch(Undertakings undertakings, UndertakingRoom room, Caseworker caseworker) {
        this.undertakings = undertakings;
        this.room = room;
        this.caseworker = caseworker;
    }

    void onConcluded(@Observes CallbackConcluded ended) {
        undertakings
                .findWaitingFor(ended.callback())
                .flatMap(waiting -> caseworker.findHeld(room, waiting.id()))
                .ifPresent(waiting -> caseworker.happened(room, waiting, COMPLETED, Json.object()));
    }
}
