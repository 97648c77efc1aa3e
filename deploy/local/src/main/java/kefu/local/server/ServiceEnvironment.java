package kefu.local.server;

import java.util.LinkedHashMap;
import java.util.Map;
import kefu.local.Layout;
import kefu.local.identity.SigningKey;
import kefu.local.process.Ports;
import kefu.local.time.ClockFile;

/** What a service is told when it starts: the same names a container would be given. */
final class ServiceEnvironment {
    private ServiceEnvironment() {}

    static Map<String, String> of(Service service, Layout layout, Backends backends) {
        int offset = layout.portOffset();
        SuiteSecrets secrets = SuiteSecrets.in(layout.state());
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_HOST", Ports.LOOPBACK);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(service.port(offset)));
        environment.put("QUARKUS_MANAGEMENT_HOST", Ports.LOOPBACK);
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(service.managementPort(offset)));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", backends.kafka());
        environment.put("KEFU_CLOCK_FILE", ClockFile.in(layout.state()).toString());
        environment.put(
                "KEFU_IDENTITY_JWKS",
                SigningKey.jwksFile(layout.state()).toUri().toString());
        environment.put("KEFU_CURSOR_SECRET", secrets.cursor());
        environment.put(
                "KEFU_FILES_DIRECTORY",
                layout.state().resolve("files").resolve(service.module()).toString());
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", backends.jdbcUrl(service.schema()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.schema());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.mysql(service.schema()));
        if (service == Service.GATEWAY) {
            environment.putAll(upstreams(offset));
            environment.put("KEFU_SEALING_SECRET", secrets.sealing());
        } else {
            environment.put(
                    "KEFU_IDENTITY_MACHINES_JWKS",
                    "http://" + Ports.LOOPBACK + ":" + Service.GATEWAY.port(offset) + "/oauth2/jwks");
        }
        return environment;
    }

    private static Map<String, String> upstreams(int offset) {
        Map<String, String> upstreams = new LinkedHashMap<>();
        for (Service service : Service.behindGateway()) {
            upstreams.put(
                    "KEFU_GATEWAY_UPSTREAMS_" + service.name() + "_URL",
                    "http://" + Ports.LOOPBACK + ":" + service.port(offset));
        }
        return upstreams;
    }
}
