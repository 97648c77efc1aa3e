package kefu.customer.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What makes a customer the same customer (每个客户一份独立档案, 002-M8 1-5): the key another register gives him and his
 * registration or identity number; his telephone number where there is neither. He is filed under the first of these, and
 * nobody else may have any of them.
 */
final class CustomerKey {

    private static final String GIVEN = "KEY:";
    private static final String REGISTERED = ":REG:";

    private CustomerKey() {}

    static Optional<String> of(CustomerKind kind, @Nullable String given, FileDetails details) {
        if (given != null && !given.isBlank()) {
            return Optional.of(GIVEN + given.strip());
        }
        return derived(kind, details);
    }

    /** A given key stays; a derived one follows the number it was derived from. */
    static String follow(String current, CustomerKind kind, FileDetails changed) {
        return current.startsWith(GIVEN) ? current : derived(kind, changed).orElse(current);
    }

    /** All he is recognised by, the key he is filed under first. */
    static List<String> marks(String key, CustomerKind kind, FileDetails details) {
        return Stream.concat(Stream.of(key), registration(kind, details).stream())
                .distinct()
                .toList();
    }

    /** The field a mark was read from. */
    static String pointer(String mark) {
        if (mark.startsWith(GIVEN)) {
            return "/customerKey";
        }
        return mark.contains(REGISTERED) ? "/registrationNumber" : "/phone";
    }

    private static Optional<String> derived(CustomerKind kind, FileDetails details) {
        return registration(kind, details)
                .or(() -> Optional.ofNullable(details.phone()).map(phone -> kind + ":TEL:" + phone));
    }

    private static Optional<String> registration(CustomerKind kind, FileDetails details) {
        return Optional.ofNullable(details.registrationNumber())
                .map(number -> number.replaceAll("[\\s\\-]", "").toUpperCase(Locale.ROOT))
                .filter(number -> !number.isEmpty())
                .map(number -> kind + REGISTERED + number);
    }
}
