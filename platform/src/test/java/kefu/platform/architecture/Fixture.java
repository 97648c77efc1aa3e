package kefu.platform.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A few classes that break one rule, compiled aside: on the class path of the tests they would become routes and tables of
 * the application under test. A line {@code //// path/Name.java} begins each of its files.
 */
record Fixture(JavaClasses classes) {

    static Fixture of(String rule, Path folder) throws IOException {
        try (var source = Fixture.class.getResourceAsStream("/architecture/" + rule + ".fixture")) {
            if (source == null) {
                throw new AssertionError(rule + " has no violating fixture in src/test/resources/architecture");
            }
            compile(files(new String(source.readAllBytes(), StandardCharsets.UTF_8)), folder);
        }
        return new Fixture(new ClassFileImporter().importPath(folder));
    }

    List<String> namesBeginningWith(String word) {
        return classes.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.startsWith(word))
                .toList();
    }

    private static List<JavaFileObject> files(String text) {
        List<JavaFileObject> files = new ArrayList<>();
        for (String part : text.split("(?m)^//// ")) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                files.add(new Source(part.substring(0, end).strip(), part.substring(end)));
            }
        }
        return files;
    }

    private static void compile(List<JavaFileObject> files, Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter faults = new StringWriter();
        List<String> options = List.of(
                "-d", folder.toString(), "-proc:none", "-parameters", "-cp", System.getProperty("java.class.path"));
        if (!compiler.getTask(faults, null, null, options, null, files).call()) {
            throw new AssertionError("The fixture does not compile:\n" + faults);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
