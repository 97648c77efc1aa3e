package kefu.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestServersFileTest {
    private static final TestServers PAIR = new TestServers("127.0.0.1", 3306, "kefu_test", "secret", "127.0.0.1:9092");

    @TempDir
    Path state;

    @Test
    void thePairIsFoundAgain() {
        file().write(PAIR);

        assertThat(file().read()).contains(PAIR);
    }

    @Test
    void aMissingOrBrokenFileMeansNoPair() throws IOException {
        assertThat(file().read()).isEmpty();

        Files.writeString(state.resolve("servers.properties"), "mysql.port=none\n");
        assertThat(file().read()).isEmpty();
    }

    private TestServersFile file() {
        return new TestServersFile(state);
    }
}
