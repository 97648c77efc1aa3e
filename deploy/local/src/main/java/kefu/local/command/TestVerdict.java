package kefu.local.command;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kefu.local.Console;
import kefu.local.Failure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What a run of all tests came to, said last: modules are tested beside each other, so a failure stands thousands of lines
 * above the end of what Maven prints. Read from the reports Surefire leaves in every module.
 *
 * @param passed tests that passed at once, or were skipped
 * @param failed one line for each test that failed: class, method and the beginning of its message
 * @param flaky the same for each that failed and passed when it was repeated
 */
record TestVerdict(int passed, List<String> failed, List<String> flaky) {
    private static final int MESSAGE = 300;

    /** What the reports say that these modules wrote since {@code start}. */
    static TestVerdict of(List<Path> modules, Instant start) {
        TestVerdict verdict = new TestVerdict(0, new ArrayList<>(), new ArrayList<>());
        for (Path module : modules) {
            for (Path report : reports(module, start)) {
                verdict = verdict.with(report);
            }
        }
        return verdict;
    }

    /** Says it: red tests as trouble, flakes and the number of the green ones as progress. */
    void tell(Console console) {
        flaky.forEach(line -> console.progress("flaky, passed when repeated: " + line));
        failed.forEach(line -> console.trouble("failed: " + line));
        console.progress(passed + " tests passed, " + failed.size() + " failed, " + flaky.size() + " were flaky");
    }

    private TestVerdict with(Path report) {
        int green = passed;
        NodeList cases = parsed(report).getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            Optional<String> fault = said(test, "failure", "error");
            Optional<String> flake = said(test, "flakyFailure", "flakyError");
            fault.or(() -> flake).ifPresent((fault.isPresent() ? failed : flaky)::add);
            green += fault.isPresent() || flake.isPresent() ? 0 : 1;
        }
        return new TestVerdict(green, failed, flaky);
    }

    private static Optional<String> said(Element test, String... tags) {
        return Stream.of(tags)
                .map(tag -> (Element) test.getElementsByTagName(tag).item(0))
                .filter(Objects::nonNull)
                .findFirst()
                .map(fault -> line(test, fault));
    }

    private static String line(Element test, Element fault) {
        String said = fault.getAttribute("message").isEmpty() ? fault.getTextContent() : fault.getAttribute("message");
        String message = said.strip().replaceAll("\\s+", " ");
        return test.getAttribute("classname") + "." + test.getAttribute("name") + ": "
                + (message.length() > MESSAGE ? message.substring(0, MESSAGE) + "…" : message);
    }

    /** The reports of one module, in the order of their names; none where nothing was tested. */
    private static List<Path> reports(Path module, Instant start) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all =
                Files.newDirectoryStream(module.resolve("target/surefire-reports"), "TEST-*.xml")) {
            for (Path report : all) {
                if (!Files.getLastModifiedTime(report).toInstant().isBefore(start)) {
                    found.add(report);
                }
            }
        } catch (IOException nothingTested) {
            return List.of();
        }
        Collections.sort(found);
        return found;
    }

    private static Document parsed(Path report) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new Failure("The report " + report + " cannot be read: " + e.getMessage(), e);
        }
    }
}
