package kefu.local.artifact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kefu.local.Failure;
import kefu.local.process.Shell;

/** The project's own Maven wrapper, run with the JDK that runs the launcher. */
public final class Maven {
    private final Path root;

    public Maven(Path root) {
        this.root = root;
    }

    /** Runs quietly; when it fails, the end of what Maven said becomes the message. */
    public void run(String purpose, List<String> arguments) {
        List<String> line = new ArrayList<>(List.of("-B", "-ntp"));
        line.addAll(arguments);
        Shell.Result result = Shell.run(root, environment(), command(line));
        if (!result.ok()) {
            throw new Failure("Maven could not " + purpose + ":\n" + errors(result));
        }
    }

    /** Runs with its output on the terminal; answers its exit code. */
    public int show(List<String> arguments) {
        return Shell.show(root, environment(), command(arguments));
    }

    /** A property of the parent pom: the only place where versions are written. */
    public String property(String name) {
        return property(pom(), name);
    }

    /** The folders of all modules the parent pom names. */
    public List<Path> modules() {
        return Pattern.compile("<module>\\s*([^<\\s]+)\\s*</module>")
                .matcher(pom())
                .results()
                .map(found -> root.resolve(found.group(1)))
                .distinct()
                .toList();
    }

    private String pom() {
        try {
            return Files.readString(root.resolve("pom.xml"));
        } catch (IOException e) {
            throw new Failure(root + " is not the project: it has no readable pom.xml.", e);
        }
    }

    static String property(String pom, String name) {
        String tag = Pattern.quote(name);
        Matcher matcher =
                Pattern.compile("<" + tag + ">\\s*([^<\\s]+)\\s*</" + tag + ">").matcher(pom);
        if (!matcher.find()) {
            throw new Failure("The parent pom.xml names no " + name + ".");
        }
        return matcher.group(1);
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(root.resolve("mvnw").toString());
        command.addAll(arguments);
        return command;
    }

    // When a build asks for the servers, this Maven runs inside another one and must not take over its settings.
    private static Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"), "MAVEN_CMD_LINE_ARGS", "", "MAVEN_PROJECTBASEDIR", "");
    }

    private static String errors(Shell.Result result) {
        List<String> errors = result.output()
                .lines()
                .filter(line -> line.startsWith("[ERROR]") && line.length() > "[ERROR] ".length())
                .limit(15)
                .toList();
        return errors.isEmpty() ? result.tail(15) : String.join("\n", errors);
    }
}
