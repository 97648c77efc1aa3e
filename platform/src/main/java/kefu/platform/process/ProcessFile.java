package kefu.platform.process;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of definitions as found: its name for faults, and its text. */
record ProcessFile(String name, String text) {

    private static final Pattern BLOCK = Pattern.compile("(?:.*/)?([^/]+)\\.block\\.ya?ml");

    /** The name of the block it holds, if it is no definition but steps that several have alike. */
    Optional<String> block() {
        Matcher named = BLOCK.matcher(name);
        return named.matches() ? Optional.of(named.group(1)) : Optional.empty();
    }

    /** What the service ships under {@code processes/}, from folders and jars alike. */
    static List<ProcessFile> shipped(ClassLoader loader) {
        List<ProcessFile> files = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths(loader, "processes", folder -> files.addAll(in(folder, "processes/")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** What operators have put into a directory. */
    static List<ProcessFile> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("The directory of processes does not exist: " + folder);
        }
        return in(folder, folder + "/");
    }

    private static List<ProcessFile> in(Path folder, String prefix) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.getFileName().toString().matches(".*\\.ya?ml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new ProcessFile(prefix + file.getFileName(), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new IllegalStateException(file + " is not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
