package kefu.gateway.edge;

import io.netty.channel.Channel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import kefu.gateway.route.GatewayConfig;

/**
 * Hangs up on who does not come to the point: a head has to be there within its time, and between two requests a connection
 * may be silent for longer, but not for ever. The server's own clock for silence starts anew with every byte, and it tells
 * nobody of a connection before that has a whole head: so each event loop is asked for the connections it has.
 */
@ApplicationScoped
class Heads {

    /** Before anything is refused. */
    private static final int ORDER = -30_000;

    private static final long LOOK_MILLIS = 1_000;

    private final GatewayConfig.Load config;
    private final Vertx vertx;

    Heads(GatewayConfig config, Vertx vertx) {
        this.config = config.load();
        this.vertx = vertx;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::note);
    }

    void registerToo(@Observes ManagementInterface management) {
        management.router().route().order(ORDER).handler(this::note);
    }

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(LOOK_MILLIS, _ -> vertx.nettyEventLoopGroup().forEach(this::look));
    }

    private void look(EventExecutor executor) {
        if (executor instanceof SingleThreadEventLoop loop) {
            loop.execute(() -> closeLate(loop));
        }
    }

    private void closeLate(SingleThreadEventLoop loop) {
        List<Channel> late = new ArrayList<>();
        loop.registeredChannelsIterator().forEachRemaining(channel -> {
            // Those we opened ourselves have no parent.
            if (channel.parent() != null && HeadClock.of(channel).isLate(config)) {
                late.add(channel);
            }
        });
        late.forEach(Channel::close);
    }

    private void note(RoutingContext at) {
        if (at.request().connection() instanceof ConnectionBase connection) {
            Channel channel = connection.channelHandlerContext().channel();
            HeadClock clock = HeadClock.of(channel);
            if (at.request().version() == HttpVersion.HTTP_2) {
                clock.followFrames(channel);
            } else {
                clock.headIsThere(at.response());
            }
        }
        at.next();
    }
}
