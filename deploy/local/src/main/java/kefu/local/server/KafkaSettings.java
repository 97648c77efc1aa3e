package kefu.local.server;

import java.nio.file.Path;
import java.util.Base64;
import kefu.local.process.Ports;
import kefu.local.process.Secrets;

/** The configuration of a broker that is alone in its cluster. */
final class KafkaSettings {
    private KafkaSettings() {}

    static String server(int port, int controllerPort, Path data) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@%1$s:%3$d
                listeners=PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d
                advertised.listeners=PLAINTEXT://%1$s:%2$d
                controller.listener.names=CONTROLLER
                log.dirs=%4$s

                # Alone in its cluster: nobody else could hold a copy.
                default.replication.factor=1
                offsets.topic.replication.factor=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                min.insync.replicas=1

                num.partitions=3
                offsets.topic.num.partitions=1
                transaction.state.log.num.partitions=1
                # A consumer that starts alone need not wait for others.
                group.initial.rebalance.delay.ms=0
                # Small index files and a small cleaner: many short-lived topics on one small machine.
                log.index.size.max.bytes=1048576
                log.cleaner.dedupe.buffer.size=8388608
                num.network.threads=2
                num.io.threads=4
                """.formatted(Ports.LOOPBACK, port, controllerPort, data);
    }

    static String logging() {
        return """
                handlers=java.util.logging.ConsoleHandler
                java.util.logging.ConsoleHandler.level=ALL
                java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n
                .level=WARNING
                kafka.server.KafkaRaftServer.level=INFO
                kafka.log.LogManager.level=INFO
                """;
    }

    /** Kafka's own form of a UUID; one that begins with a dash would be taken for an option. */
    static String newClusterId() {
        return "k"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Secrets.bytes(16))
                        .substring(1);
    }
}
