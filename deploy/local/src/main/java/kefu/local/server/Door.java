package kefu.local.server;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kefu.local.Failure;
import kefu.local.Layout;
import kefu.local.identity.BearerToken;
import kefu.local.identity.Claims;
import kefu.local.identity.SigningKey;
import kefu.local.process.Waiting;

/**
 * The gateway as a caller meets it. One that has run on while the services behind it were gone leaves them alone for a moment
 * longer than they need, so the suite is not there for anybody before the door has led to each of them.
 */
final class Door {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LEFT_ALONE = 503;

    private final int port;
    private final String token;

    Door(int port, String token) {
        this.port = port;
        this.token = token;
    }

    /** The door of this suite, for somebody without any role: whom a service refuses, it has been asked. */
    static Door of(Layout layout) {
        Claims nobody = new Claims(
                "launcher",
                List.of(),
                "EMPLOYEE",
                Optional.empty(),
                InstantSource.system().instant(),
                PATIENCE);
        return new Door(
                Service.GATEWAY.port(layout.portOffset()), BearerToken.of(nobody, SigningKey.ensure(layout.state())));
    }

    /** Waits until a request gets to every service. */
    void awaitOpen() {
        for (Service service : Service.behindGateway()) {
            if (!Waiting.until(() -> leadsTo(service), () -> false, PATIENCE)) {
                throw new Failure("The gateway does not lead to " + service.module() + " although both are ready; see"
                        + " ./kefu logs gateway");
            }
        }
    }

    private boolean leadsTo(Service service) {
        return Management.get(port, service.route(), token)
                .filter(answer -> answer.status() != LEFT_ALONE)
                .isPresent();
    }
}
