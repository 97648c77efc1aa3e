package kefu.local.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kefu.local.Failure;
import kefu.local.Layout;
import kefu.local.process.Daemon;
import kefu.local.process.Disk;
import kefu.local.process.PortHolder;
import kefu.local.process.Ports;

/** What can be known before anything is started: a full disk and every port that somebody else holds, all at once. */
final class Preflight {
    private static final long STATE_MIB = 800;

    private final Layout layout;

    Preflight(Layout layout) {
        this.layout = layout;
    }

    void check(Backends backends, List<JavaService> services) {
        Disk.require(layout.state(), STATE_MIB, "The local suite");
        Map<Integer, Daemon> wanted = new LinkedHashMap<>();
        if (!backends.external()) {
            wanted.put(backends.mysqlPort(), MySqlServer.daemon(layout.state()));
            wanted.put(backends.kafkaPort(), KafkaBroker.daemon(layout.state()));
            wanted.put(Backends.controllerPort(layout), KafkaBroker.daemon(layout.state()));
        }
        for (JavaService service : services) {
            wanted.put(service.port(), service.daemon());
            wanted.put(service.managementPort(), service.daemon());
        }
        List<String> taken = new ArrayList<>();
        wanted.forEach((port, daemon) -> {
            if (daemon.find().isEmpty() && !Ports.isFree(port)) {
                taken.add(
                        "port " + port + ", wanted by " + daemon.name() + ", is held by " + PortHolder.describe(port));
            }
        });
        if (!taken.isEmpty()) {
            throw new Failure(String.join("\n  ", taken)
                    + "\nEnd what holds them, or shift all ports of the suite: KEFU_PORT_OFFSET=1000 ./kefu up");
        }
    }
}
