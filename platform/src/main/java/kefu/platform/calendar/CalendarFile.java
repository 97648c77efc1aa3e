package kefu.platform.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a working calendar from YAML: zone, week, later changes of it, and the special days year by year. Whatever it does
 * not understand is a {@link CalendarFault} with file, line and reason; nothing is skipped.
 */
public final class CalendarFile {

    static final String BUILT_IN = "calendars/cn.yaml";

    private static final Set<String> WEEK_KEYS =
            Set.of(WeekHoursReader.WORKDAYS, WeekHoursReader.HOURS, WeekHoursReader.WEEKLY);

    private CalendarFile() {}

    /** The calendar that comes with the suite: mainland China, nine to six. */
    public static WorkingCalendar builtIn() {
        return load(BUILT_IN);
    }

    /** A file of the operator's, or one on the class path. */
    static WorkingCalendar load(String location) {
        try (InputStream resource = CalendarFile.class.getClassLoader().getResourceAsStream(location)) {
            Path file = Path.of(location);
            if (Files.isRegularFile(file)) {
                return parse(location, Files.readString(file));
            }
            if (resource == null) {
                throw new CalendarFault(location, 0, "no such file, neither on disk nor on the class path");
            }
            return parse(location, new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the text of a calendar; the name is only used in faults. */
    public static WorkingCalendar parse(String name, String yaml) {
        YamlEntry root = new YamlEntry(name, compose(name, yaml));
        Map<String, YamlEntry> top = root.map();
        Map<String, YamlEntry> years = top.entrySet().stream()
                .filter(entry -> entry.getKey().matches("\\d{4}"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        refuseUnknown(top, years.keySet());
        YamlEntry zone = top.get("zone");
        if (zone == null) {
            throw root.fault("'zone' is needed, such as Asia/Shanghai");
        }
        return new WorkingCalendar(new Days(zone.as(ZoneId::of), versions(root, top), SpecialDaysReader.read(years)));
    }

    private static Node compose(String name, String yaml) {
        try {
            @Nullable Node node = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (node == null) {
                throw new CalendarFault(name, 0, "the file is empty");
            }
            return node;
        } catch (MarkedYAMLException e) {
            throw new CalendarFault(name, e.getProblemMark().getLine() + 1, e.getProblem());
        }
    }

    private static void refuseUnknown(Map<String, YamlEntry> top, Set<String> years) {
        top.forEach((key, value) -> {
            if (!WEEK_KEYS.contains(key)
                    && !years.contains(key)
                    && !Set.of("zone", "changes").contains(key)) {
                throw value.fault(
                        "unknown key '" + key + "', known are zone, workdays, hours, weekly, changes and years");
            }
        });
    }

    private static List<WeekHours> versions(YamlEntry root, Map<String, YamlEntry> top) {
        List<WeekHours> versions = new ArrayList<>();
        versions.add(WeekHoursReader.first(root, top));
        YamlEntry changes = top.get("changes");
        for (YamlEntry change : changes == null ? List.<YamlEntry>of() : changes.list()) {
            Map<String, YamlEntry> keys =
                    change.map(Set.of("from", WeekHoursReader.WORKDAYS, WeekHoursReader.HOURS, WeekHoursReader.WEEKLY));
            YamlEntry from = keys.get("from");
            if (from == null) {
                throw change.fault("a change needs 'from', the first date it holds for");
            }
            WeekHours before = versions.getLast();
            LocalDate date = from.as(LocalDate::parse);
            if (!date.isAfter(before.validFrom())) {
                throw from.fault("changes are listed in the order of their dates");
            }
            versions.add(WeekHoursReader.change(keys, before, date));
        }
        return versions;
    }
}
