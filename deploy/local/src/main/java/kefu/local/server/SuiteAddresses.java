package kefu.local.server;

import java.util.LinkedHashMap;
import java.util.Map;
import kefu.local.Layout;
import kefu.local.process.Ports;

/** Where the running suite is, as environment variables for the programs that talk to it from outside. */
public final class SuiteAddresses {
    private SuiteAddresses() {}

    public static Map<String, String> of(Layout layout) {
        Backends backends = Backends.of(layout);
        SuiteSecrets secrets = SuiteSecrets.in(layout.state());
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("KEFU_ROOT", layout.root().toString());
        addresses.put("KEFU_HOME", layout.state().toString());
        addresses.put("KEFU_PORT_OFFSET", Integer.toString(layout.portOffset()));
        addresses.put("KEFU_KAFKA", backends.kafka());
        for (Service service : Service.values()) {
            addresses.put("KEFU_URL_" + service.name(), url(service.port(layout.portOffset())));
            addresses.put("KEFU_MANAGEMENT_URL_" + service.name(), url(service.managementPort(layout.portOffset())));
            addresses.put("KEFU_JDBC_URL_" + service.name(), backends.jdbcUrl(service.schema()));
            addresses.put("KEFU_JDBC_USER_" + service.name(), service.schema());
            addresses.put("KEFU_JDBC_PASSWORD_" + service.name(), secrets.mysql(service.schema()));
        }
        return addresses;
    }

    private static String url(int port) {
        return "http://" + Ports.LOOPBACK + ":" + port;
    }
}
