package kefu.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final String TABLE_HEAD =
            "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode";

    @Test
    void aPortSomebodyListensOnIsNotFreeAndItsHolderIsNamed() throws IOException {
        try (ServerSocket held = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = held.getLocalPort();

            assertThat(Ports.isFree(port)).isFalse();
            assertThat(Ports.answers(port)).isTrue();
            assertThat(PortHolder.describe(port))
                    .contains(Long.toString(ProcessHandle.current().pid()))
                    .contains("java");
        }
    }

    @Test
    void freePortsAreDifferentAndFree() {
        List<Integer> ports = Ports.free(3);

        assertThat(ports).doesNotHaveDuplicates().allMatch(Ports::isFree);
    }

    @Test
    void theHolderIsFoundAmongListeningSocketsOnly() {
        List<String> table = List.of(
                TABLE_HEAD,
                "   0: 0100007F:33FA 0100007F:9C40 01 00000000:00000000 00:00000000 00000000     0        0 111 1 0",
                "   1: 0100007F:33FA 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 222 1 0");

        assertThat(PortHolder.inode(table, 13306)).contains("222");
        assertThat(PortHolder.inode(table, 19092)).isEmpty();
    }
}
