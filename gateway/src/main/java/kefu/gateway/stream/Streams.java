package kefu.gateway.stream;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kefu.gateway.feed.ChangesDesk;
import kefu.gateway.feed.Hearing;
import kefu.gateway.feed.Tail;
import kefu.gateway.feed.TypeFilter;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;

/** Everybody who follows this replica: not too many, not longer than their tokens live, and none when it ends. */
@ApplicationScoped
class Streams {

    private static final long LOOK_MILLIS = 1_000;

    private final StreamConfig config;
    private final LiveStream.Tools tools;
    private final Vertx vertx;
    /** Tokens live in real time, whatever the business clock of a rehearsal says. */
    private final InstantSource time = InstantSource.system();

    private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
    private volatile boolean ending;

    Streams(StreamConfig config, Tail tail, ChangesDesk desk, Hearing hearing, Frames frames, Vertx vertx) {
        this.config = config;
        this.tools = new LiveStream.Tools(tail, desk, hearing, frames, Infrastructure.getDefaultWorkerPool());
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        ending = false;
        vertx.setPeriodic(LOOK_MILLIS, timer -> streams.removeIf(stream -> !stream.look(seconds(), config)));
    }

    void drain(@Observes ShutdownDelayInitiatedEvent announced) {
        endAll();
    }

    void stop(@Observes ShutdownEvent ended) {
        endAll();
    }

    private void endAll() {
        ending = true;
        streams.forEach(LiveStream::end);
        streams.clear();
    }

    private long seconds() {
        return time.instant().getEpochSecond();
    }

    /** Refuses before anything is answered. */
    void requireRoom(Caller who) {
        if (ending || streams.size() >= config.most()) {
            throw CommonProblem.UNAVAILABLE.because("实时推送已满，请稍后再试", "No more streams at the moment: try again soon");
        }
        long his = streams.stream()
                .filter(stream -> stream.who().operator().equals(who.operator()))
                .limit(config.mostPerCaller())
                .count();
        if (his >= config.mostPerCaller()) {
            throw CommonProblem.TOO_MANY
                    .because("您的实时推送过多", "You have too many streams open")
                    .with("most", config.mostPerCaller());
        }
    }

    /** Follows from a position until the token ends. */
    void follow(RoutingContext at, Caller who, TypeFilter filter, long position, long expiresAt) {
        HttpServerResponse response = at.response();
        LiveStream stream = new LiveStream(at.request(), tools, who, filter, position, expiresAt);
        response.setWriteQueueMaxSize(64 * 1024);
        streams.add(stream);
        // The response itself has room for one who listens for its close, and the framework takes that place later.
        at.addEndHandler(_ -> forget(stream));
        if (response.closed()) {
            forget(stream);
            return;
        }
        response.write(Buffer.buffer("retry: " + config.comeBack().toMillis() + "\n\n"));
        tools.workers().execute(stream::goOn);
    }

    private void forget(LiveStream stream) {
        streams.remove(stream);
        stream.leave();
    }
}
