package kefu.local.server;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kefu.local.Console;
import kefu.local.Layout;
import kefu.local.artifact.Packages;
import kefu.local.identity.SigningKey;
import kefu.local.process.Together;

/**
 * The whole suite on this machine. Bringing up what runs already changes nothing; a service whose sources changed is
 * restarted; taking down follows the stream: the gateway first, the database last.
 */
public final class Suite {
    private final Layout layout;
    private final Console console;
    private final Packages packages;

    public Suite(Layout layout, Console console) {
        this.layout = layout;
        this.console = console;
        this.packages = new Packages(layout, console);
    }

    /** All services, whether they run or not. */
    public List<JavaService> services() {
        return Stream.of(Service.values())
                .map(service -> new JavaService(service, layout))
                .toList();
    }

    /** Brings everything up and waits until it is ready. */
    public void up(Backends backends) {
        backends.remember(layout);
        new Preflight(layout).check(backends, services());
        SigningKey.ensure(layout.state());
        BackendServers servers = new BackendServers(layout, console, backends);
        Packages.Built built = Together.with(servers::up, () -> packages.ensure(modules()));
        servers.requireAccounts(built.of(Service.TICKET.module()));
        start(built, backends);
        Door.of(layout).awaitOpen();
    }

    /** Takes everything of ours down; says whether anything ran. Given servers are left alone. */
    public boolean down() {
        boolean doors = stop(services().stream().filter(this::isGateway).toList());
        boolean rest = stop(services().stream().filter(each -> !isGateway(each)).toList());
        boolean servers = new BackendServers(layout, console, Backends.of(layout)).down();
        return doors || rest || servers;
    }

    private void start(Packages.Built built, Backends backends) {
        List<String> unheard = new GivenSettings(System.getenv()).unheard();
        if (!unheard.isEmpty()) {
            console.progress("the services are not told of " + String.join(", ", unheard)
                    + "; KEFU_SERVICE_SETTINGS tells them of settings");
        }
        stop(services().stream()
                .filter(service -> !service.runsFrom(built.of(service.module())))
                .toList());
        List<Runnable> starting = new ArrayList<>();
        for (JavaService service : services()) {
            if (service.daemon().find().isEmpty()) {
                console.progress("starting " + service.module());
                service.start(built.of(service.module()), backends);
            }
            starting.add(service::awaitReady);
        }
        Together.run(starting);
    }

    private boolean stop(List<JavaService> services) {
        List<Runnable> stopping = services.stream()
                .filter(service -> service.daemon().lastPid().isPresent())
                .map(service -> (Runnable) () -> stop(service))
                .toList();
        Together.run(stopping);
        return !stopping.isEmpty();
    }

    private void stop(JavaService service) {
        // One that died has nothing to stop, but its pid file must not be taken for a death again.
        if (service.daemon().find().isPresent()) {
            console.progress("stopping " + service.module());
        }
        service.stop();
    }

    private static List<String> modules() {
        return Stream.of(Service.values()).map(Service::module).toList();
    }

    private boolean isGateway(JavaService service) {
        return service.service() == Service.GATEWAY;
    }
}
