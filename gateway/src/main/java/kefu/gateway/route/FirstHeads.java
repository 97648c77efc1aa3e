package kefu.gateway.route;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Puts {@link FirstHead} on every connection that is accepted, by the extension point Netty has for this: the server knows no
 * deadline for headers, and hands a connection to nobody before they are complete.
 */
public final class FirstHeads extends ChannelInitializerExtension {

    private final Duration patience =
            ConfigProvider.getConfig().getValue("kefu.gateway.load.head-timeout", Duration.class);

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addFirst(new FirstHead(patience));
    }

    /** Netty looks for extensions only where it is told to, before the first server listens. */
    @ApplicationScoped
    static class Switch implements HttpServerOptionsCustomizer {

        @Override
        public void customizeHttpServer(HttpServerOptions options) {
            System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
        }
    }
}
