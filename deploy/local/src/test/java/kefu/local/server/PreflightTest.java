package kefu.local.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import kefu.local.Failure;
import kefu.local.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @TempDir
    Path state;

    @Test
    void everyPortThatSomebodyElseHoldsIsToldAtOnceWithItsHolder() throws IOException {
        Layout layout = new Layout(state, state, state, freeOffset());
        JavaService ticket = new JavaService(Service.TICKET, layout);
        Backends backends = Backends.own(layout);
        try (ServerSocket service = held(ticket.port());
                ServerSocket database = held(backends.mysqlPort())) {
            assertThatThrownBy(() -> new Preflight(layout).check(backends, List.of(ticket)))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("port " + service.getLocalPort() + ", wanted by ticket-service, is held by")
                    .hasMessageContaining("port " + database.getLocalPort() + ", wanted by mysql, is held by")
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()))
                    .hasMessageContaining("KEFU_PORT_OFFSET");
        }
    }

    @Test
    void nothingIsInTheWayWhereNobodyListens() throws IOException {
        Layout layout = new Layout(state, state, state, freeOffset());

        assertThatCode(() -> new Preflight(layout)
                        .check(Backends.own(layout), List.of(new JavaService(Service.TICKET, layout))))
                .doesNotThrowAnyException();
    }

    private static ServerSocket held(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }

    /** An offset at which the wanted ports are free; other suites of this machine use small ones. */
    private static int freeOffset() {
        for (int offset = 30_000; offset < 40_000; offset += 7) {
            Layout layout = new Layout(Path.of("."), Path.of("."), Path.of("."), offset);
            JavaService ticket = new JavaService(Service.TICKET, layout);
            Backends own = Backends.own(layout);
            if (List.of(
                            ticket.port(),
                            ticket.managementPort(),
                            own.mysqlPort(),
                            own.kafkaPort(),
                            Backends.controllerPort(layout))
                    .stream()
                    .allMatch(kefu.local.process.Ports::isFree)) {
                return offset;
            }
        }
        throw new IllegalStateException("No free ports");
    }
}
