package kefu.gateway.stream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import kefu.gateway.feed.Change;
import kefu.gateway.feed.ChangesDesk;
import kefu.gateway.feed.Heard;
import kefu.gateway.feed.Hearing;
import kefu.gateway.feed.Tail;
import kefu.gateway.feed.TypeFilter;
import kefu.platform.identity.Caller;
import kefu.platform.web.HangUp;
import org.jboss.logging.Logger;

/**
 * One who follows. He is either live (the tail hands him what is new) or behind (pages are read for him from where he stands).
 * Whenever his connection takes no more he falls behind, and goes on when it does: nothing is kept for him meanwhile, and
 * nothing is lost or told twice within one stream.
 */
final class LiveStream implements Consumer<List<Heard>> {

    private static final Logger LOG = Logger.getLogger(LiveStream.class);
    private static final int PAGE = 200;

    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Tools tools;
    private final Caller who;
    private final TypeFilter filter;
    private final long expiresAt;
    private long position;
    private boolean live;
    private boolean joining;
    private boolean ended;
    private final List<Heard> meanwhile = new ArrayList<>();
    private long lastWritten = System.nanoTime();
    private long stuckSince;

    /** What all streams share. */
    record Tools(Tail tail, ChangesDesk desk, Hearing hearing, Frames frames, Executor workers) {}

    LiveStream(HttpServerRequest request, Tools tools, Caller who, TypeFilter filter, long position, long expiresAt) {
        this.request = request;
        this.response = request.response();
        this.tools = tools;
        this.who = who;
        this.filter = filter;
        this.position = position;
        this.expiresAt = expiresAt;
    }

    Caller who() {
        return who;
    }

    /** Goes on from where he stands: from memory if that is recent, else from the database until it is. */
    void goOn() {
        try {
            while (!isLive()) {
                prepareToJoin();
                Optional<List<Heard>> missed = tools.tail.join(reached(), this);
                if (missed.isPresent()) {
                    joined(missed.get());
                } else if (!readOn()) {
                    return;
                }
            }
        } catch (RuntimeException away) {
            LOG.debugf("A stream ends: %s", away.getMessage());
            end();
        }
    }

    private synchronized void prepareToJoin() {
        joining = true;
        meanwhile.clear();
    }

    private synchronized long reached() {
        return position;
    }

    private synchronized boolean isLive() {
        return live || ended;
    }

    private synchronized void joined(List<Heard> missed) {
        joining = false;
        live = !ended;
        if (!live) {
            tools.tail.leave(this);
            return;
        }
        take(missed);
        take(meanwhile);
        meanwhile.clear();
    }

    /** One page from the database; false if his connection takes no more for now. */
    private boolean readOn() {
        ChangesDesk.Part part = tools.desk.read(who, filter, reached(), PAGE);
        synchronized (this) {
            joining = false;
            for (Change change : part.changes()) {
                write(tools.frames.event(change));
            }
            position = part.reached();
            return !ended && !waitsForRoom();
        }
    }

    /** What is new, from the tail. */
    @Override
    public synchronized void accept(List<Heard> fresh) {
        if (joining) {
            meanwhile.addAll(fresh);
        } else if (live) {
            take(fresh);
        }
    }

    private void take(List<Heard> fresh) {
        for (Heard heard : fresh) {
            if (!live || heard.change().position() <= position) {
                continue;
            }
            if (waitsForRoom()) {
                live = false;
                tools.tail.leave(this);
                return;
            }
            if (filter.matches(heard.change().type()) && tools.hearing.hears(who, heard)) {
                write(tools.frames.event(heard.change()));
            }
            position = heard.change().position();
        }
    }

    /** Whether his connection takes no more; then he is asked again when it does. */
    private boolean waitsForRoom() {
        if (!response.writeQueueFull()) {
            stuckSince = 0;
            return false;
        }
        stuckSince = System.nanoTime();
        response.drainHandler(room -> {
            synchronized (this) {
                stuckSince = 0;
            }
            tools.workers.execute(this::goOn);
        });
        return true;
    }

    private void write(Buffer frame) {
        if (!ended) {
            response.write(frame);
            lastWritten = System.nanoTime();
        }
    }

    /** Looks after him now and then; false if he is to be forgotten. */
    synchronized boolean look(long nowSeconds, StreamConfig config) {
        if (ended) {
            return false;
        }
        if (nowSeconds >= expiresAt) {
            end();
            return false;
        }
        long now = System.nanoTime();
        if (stuckSince != 0 && now - stuckSince > config.patience().toNanos()) {
            LOG.infof("A stream of %s is cut: nothing was taken for %s", who.operator(), config.patience());
            leave();
            HangUp.cut(request);
            return false;
        }
        if (live && now - lastWritten > config.heartbeat().toNanos()) {
            write(tools.frames.beat(position));
        }
        return true;
    }

    /** Ends in good order; the client comes back by itself. */
    synchronized void end() {
        if (!ended) {
            leave();
            response.end();
        }
    }

    /** He has gone, or is not to be told anything more. */
    synchronized void leave() {
        ended = true;
        live = false;
        tools.tail.leave(this);
    }
}
