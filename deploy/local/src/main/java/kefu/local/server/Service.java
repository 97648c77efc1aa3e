package kefu.local.server;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The services of the suite and where each is found; ports are shifted by the layout's offset. */
public enum Service {
    TICKET("ticket-service", 8081, 9001, "tickets"),
    CUSTOMER("customer-archive-service", 8082, 9002, "customers"),
    CALLBACK("callback-service", 8083, 9003, "callbacks"),
    BILLING("billing-service", 8084, 9004, "invoices"),
    GATEWAY("gateway", 8080, 9000, "processes");

    private final String module;
    private final int port;
    private final int managementPort;
    private final String resource;

    Service(String module, int port, int managementPort, String resource) {
        this.module = module;
        this.port = port;
        this.managementPort = managementPort;
        this.resource = resource;
    }

    /** The services behind the gateway: what the gateway leads to. */
    public static List<Service> behindGateway() {
        return List.of(TICKET, CUSTOMER, CALLBACK, BILLING);
    }

    /** The service of this name: {@code ticket-service}, or {@code ticket} for short. */
    public static Optional<Service> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(service -> service.module.equals(wanted)
                        || service.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    /** The Maven module, the process and the log are all called this. */
    public String module() {
        return module;
    }

    /** The schema it owns, and the account it owns it with. */
    public String schema() {
        return "kefu_" + name().toLowerCase(Locale.ROOT);
    }

    /** One of its routes. */
    String route() {
        return "/api/v1/" + resource;
    }

    public int port(int offset) {
        return port + offset;
    }

    public int managementPort(int offset) {
        return managementPort + offset;
    }
}
