package kefu.local.artifact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kefu.local.Console;
import kefu.local.Failure;
import kefu.local.Layout;
import kefu.local.process.PrivateFiles;
import kefu.local.process.Shell;

/** Programs that live in modules of their own (the demo, the bench): built when their sources changed, then run. */
public final class Programs {
    private static final String CLASSPATH = "target/program.classpath";

    private final Layout layout;
    private final Console console;

    public Programs(Layout layout, Console console) {
        this.layout = layout;
        this.console = console;
    }

    /** Runs the main class of a module with the terminal of the launcher; answers its exit code. */
    public int run(String module, String mainClass, Map<String, String> environment, List<String> arguments) {
        String classpath = classpath(module, mainClass);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-cp", classpath, mainClass));
        command.addAll(arguments);
        return Shell.show(layout.root(), environment, command);
    }

    private String classpath(String module, String mainClass) {
        Path root = layout.root();
        Path source = root.resolve(module).resolve("src/main/java").resolve(mainClass.replace('.', '/') + ".java");
        if (!Files.exists(source)) {
            throw new Failure("There is no " + mainClass + " in " + module + " yet.");
        }
        Path target = root.resolve(module).resolve("target");
        String fingerprint = Fingerprint.of(
                root,
                List.of(
                        root.resolve("pom.xml"),
                        root.resolve(module).resolve("pom.xml"),
                        root.resolve(module).resolve("src"),
                        root.resolve("platform").resolve("src").resolve("main")));
        Path mark = target.resolve("program.fingerprint");
        Path dependencies = root.resolve(module).resolve(CLASSPATH);
        try {
            if (!Files.exists(mark) || !Files.readString(mark).equals(fingerprint)) {
                console.progress("building " + module);
                build(module);
                PrivateFiles.write(mark, fingerprint);
            }
            return target.resolve("classes")
                    + java.io.File.pathSeparator
                    + Files.readString(dependencies).strip();
        } catch (IOException e) {
            throw new Failure("Cannot build " + module + ": " + e.getMessage(), e);
        }
    }

    // Compiled only, for what a program drives is packaged by itself. The module's own pom writes the class path down
    // on the way.
    private void build(String module) {
        new Maven(layout.root())
                .run("build " + module, List.of("-q", "-am", "-pl", module, "-Dkefu.packaged", "process-classes"));
    }
}
