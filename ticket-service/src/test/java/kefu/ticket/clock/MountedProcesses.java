package kefu.ticket.clock;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;

/** The service as an operator runs it who has mounted a process of his own. */
public class MountedProcesses implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "kefu.processes.dir",
                Path.of("src/test/mounted").toAbsolutePath().toString());
    }
}
